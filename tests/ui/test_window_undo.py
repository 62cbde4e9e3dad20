"""The way back, by name and step by step; and what stays chosen meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source, Status
from tests.ui.counter import KUMAR, NAIR, at

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


def test_a_whole_mornings_commands_are_taken_back_one_by_one_each_by_its_name(here: Counter) -> None:
    here.keys("Alt+S", "F7")
    here.choose(2)
    here.keys("F8", "Alt+C")
    names: list[str] = []
    here.keys("Esc")
    while here.window.bottom.undo.isEnabled():
        names.append(here.window.bottom.undo.text())
        here.keys("Ctrl+Z")
        assert here.said.startswith(f"Taken back: {names[-1].removeprefix('Undo ')}.")

    assert names == [
        "Undo done of 2",
        "Undo call of 2",
        "Undo skip of 1",
        "Undo check-in of 2",
        "Undo check-in of 1",
        "Undo booking of 2",
        "Undo booking of 1",
    ]
    assert [token.status for token in here.tokens()] == [Status.CANCELLED, Status.CANCELLED]
    here.keys("Ctrl+Z")
    assert here.said == "Nothing is left to take back."


@pytest.fixture
def displaced(two: Counter) -> Counter:
    """Return the counter after the slips of 1 and 2 were printed, and an emergency has sent 2 to 09:30."""
    for token in two.tokens():
        two.desk.papers.printed(token.id)
    two.clock.now = at("09:00")
    for name in ("Rahim Khan", "Asif Ali"):
        two.book(name, "09:00", Source.EMERGENCY)
    return two


def test_the_button_says_whom_it_would_touch_before_it_is_done(displaced: Counter) -> None:
    undo = displaced.window.bottom.undo
    assert undo.text() == "Undo emergency of 4"
    assert undo.toolTip() == "Takes back the emergency of 4 with Dr. Rajesh Kumar, touches 2"


def test_the_foot_says_whom_it_touched_again_and_whose_slip_is_wrong(displaced: Counter) -> None:
    displaced.desk.papers.printed(displaced.token(2).id)
    displaced.desk.papers.printed(displaced.token(4).id)
    displaced.keys("Ctrl+Z")

    assert displaced.said == (
        "Taken back: emergency of 4. The slip of 4 no longer counts: take it back. "
        "The slip of 2 is wrong now: Alt B shows a new one. "
        "Token 4, Asif Ali: cancelled, its number stays used. Touched again: 2."
    )
    assert displaced.window.bottom.offer.text() == "Slip of 2 as PDF"


def test_a_slip_that_was_not_printed_anew_counts_again_and_nothing_is_said_of_it(displaced: Counter) -> None:
    displaced.keys("Ctrl+Z")

    assert "slip" not in displaced.said.lower()
    assert displaced.window.bottom.offer.isHidden()


def test_the_clock_in_between_is_named_and_what_can_be_done(two: Counter) -> None:
    two.book("Chitra", "09:00")
    two.later(45)

    undo = two.window.bottom.undo
    assert (undo.text(), undo.isEnabled()) == ("Undo booking of 3", False)
    assert undo.toolTip() == (
        "The booking of 3 cannot be taken back: places with Dr. Rajesh Kumar have changed by the clock at 09:35"
    )
    two.keys("Ctrl+Z")
    assert two.said == f"{undo.toolTip()}. By hand: Alt C cancels it."
    assert two.token(3).status is Status.CONFIRMED


def test_another_desk_in_between_is_named(two: Counter) -> None:
    two.file.booking.book(KUMAR, Request(Patient("Chitra"), Source.ONLINE, at("09:30")))
    two.keys("Ctrl+Z")

    assert two.said == (
        "The booking of 2 cannot be taken back: Second look gave the booking of 3 with Dr. Rajesh Kumar at 08:50, "
        "which must be taken back first, by them. By hand: Alt C cancels it."
    )
    assert two.token(2).status is Status.CONFIRMED


def test_the_clock_that_has_just_come_in_between_is_named_too(two: Counter) -> None:
    two.book("Chitra", "09:00")
    two.clock.now = at("09:31")  # the window's minute has not come round yet
    two.keys("Ctrl+Z")

    assert two.said == (
        "The booking of 3 cannot be taken back: places with Dr. Rajesh Kumar have changed by the clock at 09:31. "
        "By hand: Alt C cancels it."
    )


def test_a_command_that_spanned_two_doctors_is_taken_back_from_either_date(two: Counter) -> None:
    two.desk.booking.move(two.token(1).id, at("09:00"), NAIR)
    assert two.window.bottom.undo.text() == "Undo move of 1"
    two.keys("Ctrl+PgDown", "Ctrl+Z")

    assert two.tokens(NAIR) == []
    assert two.token(1).slot == at("09:00")
    assert two.window.doctors.chosen_key() == "DOC001"


def test_where_the_last_one_is_blocked_the_shown_doctors_goes_on_being_taken_back(two: Counter) -> None:
    two.book("Zoya", "09:00", key=NAIR)
    two.book("Chitra", "09:00")
    two.later(45)
    undo = two.window.bottom.undo
    assert (undo.text(), undo.isEnabled()) == ("Undo booking of 3", False)
    two.keys("Ctrl+PgDown")
    assert (undo.text(), undo.isEnabled()) == ("Undo booking of 1", True)
    assert undo.toolTip() == "Takes back the booking of 1 with Dr. Meera Nair, touches nobody else"
    two.keys("Ctrl+Z")

    assert two.token(1, NAIR).status is Status.CANCELLED
    assert (undo.text(), undo.isEnabled()) == ("Undo booking of 3", False)
