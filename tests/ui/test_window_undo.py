"""The way back, by name and step by step; and what stays chosen meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Status
from tests.ui.counter import at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


def test_undo_takes_the_last_command_back_by_its_name(two: Counter) -> None:
    two.keys("Alt+C")
    two.write("1")
    assert two.window.bottom.undo.text() == "Undo cancel of 1"
    two.keys("Ctrl+Z")

    assert two.token(1).status is Status.CONFIRMED
    assert two.said.startswith("Taken back: cancel of 1.")
    assert two.window.bottom.undo.text() == "Undo booking of 2"
    assert two.chosen == 1


def test_the_undo_button_undoes(two: Counter) -> None:
    two.keys("F6")
    two.click(two.window.bottom.undo)

    assert two.token(1).status is Status.CONFIRMED


def test_undo_works_from_an_empty_line(two: Counter) -> None:
    two.keys("F6", "F2")
    assert two.window.form.fields.phone.edit.hasFocus()
    two.keys("Ctrl+Z")

    assert two.token(1).status is Status.CONFIRMED


def test_typing_is_taken_back_before_a_command(two: Counter) -> None:
    two.keys("F6", "F2", "Return")
    two.write("Ram")
    two.keys("Ctrl+Z")

    assert two.window.form.fields.name.text() == ""
    assert two.token(1).status is Status.CHECKED_IN
    two.keys("Ctrl+Z")
    assert two.token(1).status is Status.CONFIRMED


def test_nothing_left_to_take_back_is_said(counter: Counter) -> None:
    assert not counter.window.bottom.undo.isEnabled()
    counter.keys("Ctrl+Z")

    assert counter.said == "Nothing is left to take back."


def test_undo_goes_back_step_by_step(two: Counter) -> None:
    two.keys("F6", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")

    assert [token.status for token in two.tokens()] == [Status.CANCELLED, Status.CANCELLED]
    assert {token.reason for token in two.tokens()} == {"undone"}


def test_selection_follows_the_token_through_a_reload(here: Counter) -> None:
    here.choose(2)
    here.desk.booking.escalate(here.token(2).id)
    assert here.numbers == [2, 1]
    assert here.chosen == 2

    here.desk.booking.cancel(here.token(2).id, "By phone")
    assert here.chosen == 2
    assert here.row(2).status is Status.CANCELLED


def test_a_token_that_leaves_the_list_leaves_nothing_chosen(two: Counter) -> None:
    two.desk.booking.move(two.token(1).id, at("10:00"))

    assert two.numbers == [2]
    assert two.chosen is None
    two.keys("F6")
    assert two.token(2).status is Status.CONFIRMED


@pytest.mark.parametrize("panel", ["Ctrl+1", "Ctrl+2", "Ctrl+3"])
def test_a_bare_letter_or_digit_in_a_list_does_nothing(here: Counter, panel: str) -> None:
    here.keys(panel)
    before, shown, chosen = here.tokens(), here.queue, here.chosen
    doctor, slot = here.window.doctors.chosen_key(), here.window.slots.chosen_key()
    here.write("abcdefghijklmnopqrstuvwxyz0123456789")

    assert here.tokens() == before
    assert (here.queue, here.chosen) == (shown, chosen)
    assert (here.window.doctors.chosen_key(), here.window.slots.chosen_key()) == (doctor, slot)


def test_a_right_click_chooses_the_row_and_opens_its_menu(two: Counter) -> None:
    two.right_click(2)

    assert two.chosen == 2
    two.pick("Check in")
    assert two.token(2).status is Status.CHECKED_IN


def test_undo_right_after_a_booking_takes_the_booking_back_and_not_the_typing(here: Counter) -> None:
    here.keys("F2")
    here.write("9811120456")
    here.keys("Return")
    here.write("Kamla Devi")
    here.keys("Return")
    here.write("61")
    here.keys("Return", "F", "Return")
    number = max(token.number for token in here.tokens())
    here.keys("Ctrl+Z")

    assert here.token(number).status is Status.CANCELLED
    assert here.window.form.fields.phone.text() == ""
