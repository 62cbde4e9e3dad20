"""Who needs a new date, by real keys: listed with their phones, moved, cancelled, gone to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import DayKey, Status
from opd_desk.ui.dialogs.moving import MoveDialog
from opd_desk.ui.dialogs.new_dates import NOBODY, NewDatesDialog
from tests.ui.counter import DAY, KUMAR, at
from tests.ui.test_window_hours import cells

if TYPE_CHECKING:
    from tests.ui.counter import Counter

FRIDAY = DayKey(date(2026, 1, 30), "DOC001")


@pytest.fixture
def closed(counter: Counter) -> Counter:
    """Return the counter with three of Dr. Kumar's whose slots are closed, one of them without a phone."""
    counter.book("Anita", "09:00", phone="9876543210")
    counter.book("Bala", "09:00", phone="9123456780")
    counter.book("Chitra", "09:30")
    for slot in ("09:00", "09:30", "10:00"):
        counter.desk.hours.close(KUMAR, at(slot))
    return counter


@pytest.fixture
def listed(closed: Counter) -> NewDatesDialog:
    """Return the list of them, in front of the window."""
    closed.keys("Ctrl+N")
    return closed.dialog(NewDatesDialog)


def in_front(counter: Counter, listed: NewDatesDialog) -> None:
    """Bring the list in front, as the system does when what stood before it is closed."""
    assert QApplication.activeModalWidget() is listed
    listed.activateWindow()
    assert counter.dialog(NewDatesDialog) is listed


def test_nobody_is_said(counter: Counter) -> None:
    counter.keys("Ctrl+N")
    dialog = counter.dialog(NewDatesDialog)
    assert dialog.told.text() == NOBODY
    assert not dialog.move_button.isEnabled()
    counter.keys("Return", "Alt+C", "Alt+G")
    counter.leave(dialog)


def test_each_is_listed_with_phone_slot_since_and_why(listed: NewDatesDialog) -> None:
    since = "Thu 29 Jan 08:50"
    assert [row[:4] + row[5:] for row in cells(listed.table)] == [
        ("1", "Anita", "98765 43210", "Thu 29 Jan, 09:00", since, "the slot is closed"),
        ("2", "Bala", "91234 56780", "Thu 29 Jan, 09:00", since, "the slot is closed"),
        ("3", "Chitra", "no phone", "Thu 29 Jan, 09:30", since, "the slot is closed"),
    ]
    assert listed.told.text().startswith("3 need a new date, 1 chosen.")


def test_the_menu_counts_them(closed: Counter) -> None:
    closed.keys("F10")
    closed.pick("Who needs a new date (3)")
    closed.leave(closed.dialog(NewDatesDialog))


def test_all_are_moved_to_the_first_date_with_places_and_the_list_is_empty(
    closed: Counter, listed: NewDatesDialog
) -> None:
    closed.keys("Ctrl+A", "Return")
    dialog = closed.dialog(MoveDialog)
    assert dialog.windowTitle() == "Move 3 tokens"
    assert dialog.field.text() == "Fri 30 Jan"
    assert cells(dialog.dates)[:3] == [("Thu 29 Jan", "0 free"), ("Fri 30 Jan", "6 free"), ("Sat 31 Jan", "6 free")]
    assert dialog.told.text() == "3 of 3 find a place on Fri 30 Jan. Not done yet."
    assert closed.tokens(FRIDAY) == []
    closed.keys("Return")

    assert [token.patient.name for token in closed.tokens(FRIDAY)] == ["Anita", "Bala", "Chitra"]
    in_front(closed, listed)
    assert listed.told.text() == f"3 tokens moved to Fri 30 Jan. {NOBODY}"
    closed.leave(listed)
    assert closed.said == "3 tokens moved to Fri 30 Jan."
    assert closed.window.bottom.offer.text() == "Slips of 1, 2 and 3 as PDF"
    closed.keys("Ctrl+Z")
    assert closed.tokens(FRIDAY) == []


def test_the_arrows_go_through_the_dates_and_tab_to_colleagues(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Return")
    dialog = closed.dialog(MoveDialog)
    closed.keys("Down")
    assert dialog.field.text() == "Sat 31 Jan"
    assert dialog.told.text() == "There is a place on Sat 31 Jan. Not done yet."
    closed.keys("Up", "Up")
    assert dialog.told.text() == "There is no place on Thu 29 Jan. Not done yet."
    assert not dialog.go.isEnabled()
    closed.keys("Tab")
    closed.write("c")
    assert [row[3] for row in cells(dialog.table)] == ["09:00 Dr. Meera Nair, as 1"]
    closed.keys("Return")

    in_front(closed, listed)
    assert [token.patient.name for token in closed.tokens(DayKey(DAY, "DOC002"))] == ["Anita"]
    assert len(cells(listed.table)) == 2


def test_a_date_that_cannot_be_read_or_is_past_moves_nobody(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Return")
    dialog = closed.dialog(MoveDialog)
    closed.write("soonish")
    assert dialog.told.text().startswith("Type a date")
    closed.keys("Ctrl+A")
    closed.write("-2")
    assert dialog.told.text() == "27 Jan 2026 is past: choose today or a later date."
    closed.keys("Return")

    assert QApplication.activeModalWidget() is dialog
    closed.keys("Esc")
    in_front(closed, listed)
    assert len(closed.tokens()) == 3


def test_another_counter_that_is_quicker_is_noticed(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Return")
    dialog = closed.dialog(MoveDialog)
    closed.book("Quick", "09:00", key=FRIDAY)
    closed.keys("Return")

    assert dialog.told.text().startswith("The day has changed since: this is the new plan.")
    assert [token.patient.name for token in closed.tokens(FRIDAY)] == ["Quick"]
    assert [row[3] for row in cells(dialog.table)] == ["Fri 30 Jan, 09:00 Dr. Rajesh Kumar, as 2"]


def test_several_are_cancelled_for_a_reason(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Shift+Down", "Alt+C")
    assert listed.reason.edit.hasFocus()
    closed.write("no time")
    closed.keys("Return")

    assert [(token.status, token.reason) for token in closed.tokens()[:2]] == [(Status.CANCELLED, "no time")] * 2
    assert closed.token(3).status is Status.CONFIRMED
    assert listed.told.text().startswith("2 tokens cancelled: no time. 1 needs a new date")
    closed.leave(listed)
    assert closed.window.bottom.undo.text() == "Undo cancel of 2 tokens"


def test_one_whom_another_counter_was_quicker_with_keeps_nobody_else(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Shift+Down", "Alt+C")
    closed.desk.booking.cancel(closed.token(1).id, "rang up")
    closed.write("no time")
    closed.keys("Return")

    assert [token.reason for token in closed.tokens()[:2]] == ["rang up", "no time"]
    said = "1 token cancelled: no time. Token 1 is cancelled: it cannot be cancelled."
    assert listed.told.text().startswith(said)


def test_esc_leaves_the_question_and_then_the_list(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Alt+C", "Esc")
    assert QApplication.activeModalWidget() is listed
    assert listed.table.hasFocus()
    assert not listed.reason.isVisible()
    closed.leave(listed)
    assert {token.status for token in closed.tokens()} == {Status.CONFIRMED}


def test_one_of_them_is_gone_to(closed: Counter, listed: NewDatesDialog) -> None:
    closed.keys("Down", "Down", "Alt+G")
    closed.to_front()

    assert closed.chosen == 3
    assert closed.window.queue.hasFocus()


def test_the_button_at_the_foot_opens_the_list(closed: Counter) -> None:
    closed.desk.hours.open(KUMAR, at("10:00"))
    closed.keys("Ctrl+Down", "Ctrl+Down", "F10")
    closed.pick("Close the slot 10:00")
    closed.to_front()
    assert closed.window.bottom.offer.isHidden()  # nobody stands in it
    closed.book("Devi", "10:00", key=DayKey(DAY, "DOC002"))
    closed.keys("Ctrl+PgDown", "Ctrl+Down", "Ctrl+Down", "F10")
    closed.pick("Close the slot 10:00")
    assert closed.window.bottom.offer.text() == "4 need a new date"
    closed.to_front()
    closed.keys("Alt+B")
    assert len(cells(closed.dialog(NewDatesDialog).table)) == 4
