"""Questions in the place of the action bar: why cancelled, moved where to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Status
from opd_desk.ui.binding.tokens import REASONS
from opd_desk.ui.dialogs.moving import MoveDialog
from tests.ui.counter import KUMAR, NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


def options(counter: Counter) -> list[str]:
    return [words for _, words in counter.window.action_bar._question._options._pairs]


@pytest.mark.parametrize("digit", ["1", "3"])
def test_alt_c_asks_why_and_a_digit_answers(two: Counter, digit: str) -> None:
    two.keys("Alt+C")
    assert two.token(1).status is Status.CONFIRMED
    assert two.window.action_bar.asking
    two.write(digit)

    reason = REASONS[int(digit) - 1]
    assert (two.token(1).status, two.token(1).reason) == (Status.CANCELLED, reason)
    assert two.said == f"Token 1, Anita: cancelled: {reason}."
    assert not two.window.action_bar.asking
    assert two.window.queue.hasFocus()
    assert two.row(1).status is Status.CANCELLED


def test_the_reason_is_chosen_by_arrow_and_enter(two: Counter) -> None:
    two.keys("Alt+C", "Right", "Return")

    assert two.token(1).reason == REASONS[1]


def test_another_reason_is_typed(two: Counter) -> None:
    two.keys("Alt+C")
    two.write("went home")
    two.keys("Return")

    assert (two.token(1).status, two.token(1).reason) == (Status.CANCELLED, "went home")


def test_esc_leaves_the_question_and_nothing_is_done(two: Counter) -> None:
    two.keys("Alt+C", "Esc")

    assert two.token(1).status is Status.CONFIRMED
    assert not two.window.action_bar.asking
    assert two.window.queue.hasFocus()


def test_esc_leaves_the_question_also_from_the_queue(two: Counter) -> None:
    two.keys("Alt+C", "Ctrl+3", "Esc")

    assert not two.window.action_bar.asking
    assert two.token(1).status is Status.CONFIRMED


def test_a_question_is_about_its_own_token_whatever_is_chosen_meanwhile(two: Counter) -> None:
    two.keys("Alt+C")
    two.choose(2)

    assert not two.window.action_bar.asking
    assert [token.status for token in two.tokens()] == [Status.CONFIRMED, Status.CONFIRMED]


def test_a_cancel_promotes_and_says_who(counter: Counter) -> None:
    for name in ("Anita", "Bala", "Chitra"):
        counter.book(name, "09:00")
    assert counter.token(3).status is Status.WAITLISTED
    counter.choose(1)
    counter.keys("Alt+C")
    counter.write("1")

    assert counter.token(3).status is Status.CONFIRMED
    assert "Token 3, Chitra: promoted to 09:00: token 1 was cancelled." in counter.said


def test_alt_m_moves_to_the_slot_that_is_answered(two: Counter) -> None:
    two.keys("Alt+M")
    assert two.window.action_bar.asking
    two.write("2")

    assert two.token(1).slot == at("10:00")
    assert two.said == "Token 1, Anita: moved from 09:00 to 10:00."


def test_alt_m_moves_to_a_colleague_with_a_new_number(two: Counter) -> None:
    two.keys("Alt+M")
    two.write("3")

    (moved,) = two.tokens(NAIR)
    assert (moved.patient.name, moved.number, moved.slot) == ("Anita", 1, at("09:00"))
    assert [token.number for token in two.tokens(KUMAR)] == [2]
    assert "it was DOC001-20260129-0001" in two.said


def test_a_place_of_another_date_is_offered_with_that_date(two: Counter) -> None:
    two.keys("Alt+M")
    assert "Fri 30 Jan, 09:00 Dr. Rajesh Kumar" in options(two)
    two.write(str(1 + options(two).index("Fri 30 Jan, 09:00 Dr. Rajesh Kumar")))

    (moved,) = two.tokens(replace(KUMAR, date=date(2026, 1, 30)))
    assert moved.patient.name == "Anita"


def test_elsewhere_leads_from_the_few_places_offered_to_every_date_and_to_colleagues(two: Counter) -> None:
    two.keys("Alt+M")
    assert options(two)[-1] == "Elsewhere …"
    two.write(str(len(options(two))))
    two.dialog(MoveDialog)
    assert two.tokens()[0].slot == at("09:00")
    two.write("5 feb")
    two.keys("Return")

    (moved,) = two.tokens(replace(KUMAR, date=date(2026, 2, 5)))
    assert moved.patient.name == "Anita"
    two.to_front()
    two.keys("Ctrl+Z")
    assert two.token(1).slot == at("09:00")


def test_a_word_typed_at_a_question_without_a_free_answer_does_nothing(two: Counter) -> None:
    two.keys("Alt+M")
    two.write("x0")
    two.keys("Esc")

    assert two.token(1).slot == at("09:00")
