"""A doctor late, away or back, by real keys: shown first, done by Enter from anywhere, left by Esc."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import Status
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.dialogs.moving import MoveDialog
from opd_desk.ui.models.day import trouble_words
from opd_desk.ui.paint import Elisions
from opd_desk.ui.theme import LIGHT
from tests.ui.counter import KUMAR, NAIR, at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableWidget

    from tests.ui.counter import Counter


def test_a_doctor_is_late_from_the_menu_and_the_estimates_follow(counter: Counter) -> None:
    counter.book("Anita", "10:00")
    counter.keys("F10")
    counter.pick("Late")
    counter.dialog(HoursDialog)
    counter.write("40")
    counter.keys("Return")

    assert counter.file.views.doctor_day(KUMAR).delay == 40
    assert counter.window.doctor_rows.rows[0].late_minutes == 40
    assert "40 min late" in counter.said


def test_a_doctor_is_away_and_the_plan_is_shown_before_it_is_applied(counter: Counter) -> None:
    counter.book("Anita", "09:30")
    counter.keys("F10")
    counter.pick("Away")
    dialog = counter.dialog(HoursDialog)
    assert dialog.field.text() == "09:00"
    plan = dialog.table.model()
    assert plan.data(plan.index(0, 1)) == "Anita"
    assert counter.tokens(NAIR) == []
    counter.keys("Return")

    assert [(token.patient.name, token.slot) for token in counter.tokens(NAIR)] == [("Anita", at("09:30"))]
    assert counter.said == "Dr. Rajesh Kumar is away from 09:00: 1 moved to colleagues, 0 need a new date."


def test_card_and_foot_agree_from_when_a_doctor_who_is_late_is_away(counter: Counter) -> None:
    counter.desk.hours.delay(KUMAR, 40)
    counter.keys("F10")
    counter.pick("Away")
    dialog = counter.dialog(HoursDialog)
    dialog.field.edit.setFocus()
    dialog.field.edit.selectAll()
    counter.write("09:30")
    counter.keys("Return")

    assert counter.said.startswith("Dr. Rajesh Kumar is away from 09:30: ")
    assert trouble_words(counter.window.doctor_rows.rows[0]) == "Away from 09:30"
    counter.to_front()
    counter.keys("Ctrl+Z")
    assert trouble_words(counter.window.doctor_rows.rows[0]) == "40 min late"


@pytest.fixture
def away(counter: Counter) -> HoursDialog:
    """Return the plan for a doctor who is away and has two patients, in front of the window."""
    counter.book("Anita", "09:30")
    counter.book("Bala", "10:00")
    counter.keys("F10")
    counter.pick("Away")
    return counter.dialog(HoursDialog)


def test_tab_goes_through_the_dialog_and_not_through_the_cells(counter: Counter, away: HoursDialog) -> None:
    for stop in (away.field.edit, away.table, away.go, away.back, away.field.edit):
        assert stop.hasFocus()
        counter.keys("Tab")


def test_the_arrows_read_the_plan_row_by_row_in_the_tint_of_the_theme(counter: Counter, away: HoursDialog) -> None:
    counter.keys("Tab", "Down")
    place = away.table.visualRect(away.table.currentIndex().siblingAtColumn(2))
    colour = away.table.viewport().grab().toImage().pixelColor(place.right() - 20, place.center().y())

    assert away.table.currentRow() == 1
    assert len(away.table.selectionModel().selectedRows()) == 1
    assert colour == QColor(LIGHT.tint)


@pytest.mark.parametrize("tabs", [0, 1, 2], ids=["field", "table", "button"])
def test_enter_applies_the_plan_once_wherever_the_focus_is(counter: Counter, away: HoursDialog, tabs: int) -> None:
    wanted: list[str] = []
    away.done_wanted.connect(wanted.append)
    counter.keys(*["Tab"] * tabs, "Return")

    assert wanted == ["09:00"]
    assert QApplication.activeModalWidget() is None
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Anita", "Bala"]


def test_enter_of_the_keypad_applies_the_plan_too(counter: Counter, away: HoursDialog) -> None:
    counter.keys("Tab")
    QTest.keyClick(away.table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Anita", "Bala"]


@pytest.mark.parametrize("tabs", [0, 1, 2, 3])
def test_esc_leaves_and_nothing_is_done(counter: Counter, away: HoursDialog, tabs: int) -> None:
    counter.keys(*["Tab"] * tabs)
    counter.leave(away)

    assert counter.tokens(NAIR) == []


def test_enter_waits_for_a_time_that_can_be_read(counter: Counter, away: HoursDialog) -> None:
    counter.write("x")
    counter.keys("Return", "Tab", "Return")

    assert QApplication.activeModalWidget() is away
    assert away.told.text() == "Type a time of day, 11:00."
    assert counter.tokens(NAIR) == []


@pytest.mark.parametrize("typed", ["10.30", "1030", "10:30"])
def test_away_from_a_time_as_clerks_write_it(counter: Counter, away: HoursDialog, typed: str) -> None:
    counter.keys("Ctrl+A")
    counter.write(typed)
    counter.keys("Return")

    assert "is away from 10:30:" in counter.said


def cells(table: QTableWidget) -> list[tuple[str, ...]]:
    """Return what a table says, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [tuple(model.data(model.index(row, column)) for column in columns) for row in range(model.rowCount())]


def choose_entry(counter: Counter, letter: Qt.Key) -> HoursDialog:
    """Open the menu, press an entry's letter, and return the dialog."""
    counter.keys("F10", "D")
    QTest.keyClick(counter.menu, letter)
    return counter.dialog(HoursDialog)


# late, and whom to phone


@pytest.fixture
def late(counter: Counter) -> HoursDialog:
    """Return the question how late Dr. Kumar is, with two patients of his last slot and one before, 70 typed."""
    counter.book("Anita", "10:00", phone="9876543210")
    counter.book("Bala", "10:00", phone="9123456780")
    counter.book("Chitra", "09:00", phone="9000000001")
    dialog = choose_entry(counter, Qt.Key.Key_L)
    counter.write("70")
    return dialog


def test_the_list_says_whom_to_phone_and_when_they_are_expected(late: HoursDialog) -> None:
    assert late.told.text() == "2 would be expected after the last slot."
    assert cells(late.table) == [
        ("1", "Anita", "98765 43210", "expected about 11:10"),
        ("2", "Bala", "91234 56780", "expected about 11:20"),
    ]


def test_nobody_at_risk_leaves_nobody_to_move(counter: Counter, late: HoursDialog) -> None:
    counter.keys("Backspace", "Backspace")
    counter.write("5")
    assert late.told.text() == "Everybody is seen in time."
    counter.keys("Alt+M")

    assert QApplication.activeModalWidget() is late
    assert counter.file.views.doctor_day(KUMAR).delay == 0


def test_those_at_risk_are_moved_to_a_colleague_after_the_delay_is_set(counter: Counter, late: HoursDialog) -> None:
    counter.keys("Alt+M")
    dialog = counter.dialog(MoveDialog)
    assert counter.file.views.doctor_day(KUMAR).delay == 70
    assert counter.tokens(NAIR) == []
    assert dialog.told.text() == "2 of 2 find a place on Thu 29 Jan. Not done yet."
    assert [row[3] for row in cells(dialog.table)] == ["10:00 Dr. Meera Nair, as 1", "10:00 Dr. Meera Nair, as 2"]
    counter.keys("Return")

    assert [(token.patient.name, token.slot) for token in counter.tokens(NAIR)] == [
        ("Anita", at("10:00")),
        ("Bala", at("10:00")),
    ]
    assert counter.said == "2 tokens moved to Thu 29 Jan."
    counter.to_front()
    assert counter.window.bottom.undo.text() == "Undo move of 2 tokens"
    counter.keys("Ctrl+Z")
    assert counter.tokens(NAIR) == []
    assert counter.file.views.doctor_day(KUMAR).delay == 70


def test_only_the_chosen_ones_are_moved_and_on_another_date_to_their_own_doctor(
    counter: Counter, late: HoursDialog
) -> None:
    counter.keys("Tab", "Down")
    assert late.more.text() == "Set, then move 1"
    counter.keys("Alt+M")
    dialog = counter.dialog(MoveDialog)
    counter.write("fri")
    assert dialog.with_.current == 0
    assert [row[3] for row in cells(dialog.table)] == ["Fri 30 Jan, 09:00 Dr. Rajesh Kumar, as 1"]
    counter.keys("Return")

    assert [token.patient.name for token in counter.tokens()] == ["Anita", "Chitra"]


def test_what_the_foot_says_of_a_delay_names_how_many_are_at_risk(counter: Counter, late: HoursDialog) -> None:
    counter.keys("Return")
    assert counter.said == "Dr. Rajesh Kumar is 70 min late. 2 are expected after the last slot."


# away, and the day changes


def test_a_plan_that_is_no_longer_so_is_not_applied_but_planned_anew(counter: Counter, away: HoursDialog) -> None:
    counter.book("Devi", "09:30", key=NAIR)  # another counter is quicker
    counter.keys("Return")

    assert QApplication.activeModalWidget() is away
    assert away.told.text() == (
        "The day has changed since: this is the new plan. 2 move to a colleague, 0 need a new date. Not done yet."
    )
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Devi"]
    assert cells(away.table)[0][3] == "09:30 Dr. Meera Nair, as 2"
    counter.keys("Return")
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Devi", "Anita", "Bala"]


def test_who_is_left_over_is_offered_at_the_foot(counter: Counter) -> None:
    for number in range(4):
        counter.book(f"Theirs {number}", "10:00", key=NAIR)
    counter.book("Anita", "10:00")
    choose_entry(counter, Qt.Key.Key_A)
    counter.keys("Return")

    assert counter.said.endswith("0 moved to colleagues, 1 needs a new date.")
    assert counter.window.bottom.offer.text() == "1 needs a new date"


# back


@pytest.fixture
def gone(counter: Counter) -> Counter:
    """Return the counter after Dr. Kumar left from 09:30: Anita went to Dr. Nair, Bala found no place."""
    counter.book("Anita", "09:30", phone="9876543210")
    counter.book("Bala", "10:00", phone="9123456780")
    for number in range(3):
        counter.book(f"Theirs {number}", "10:00", key=NAIR)
    choose_entry(counter, Qt.Key.Key_A)
    counter.keys("Backspace")
    counter.write("09:30")
    counter.keys("Return")
    counter.to_front()
    assert counter.token(2).status is Status.WAITLISTED
    return counter


def test_a_promise_too_long_for_a_line_is_read_whole_in_two(counter: Counter) -> None:
    counter.keys("Ctrl+B", "F10")
    counter.pick("Away")
    counter.dialog(HoursDialog)
    counter.write("09:00")
    counter.keys("Return")

    assert counter.promise.startswith("The 09:00 slot of Dr. Rajesh Kumar is closed")
    with Elisions() as lost:
        counter.window.form.fields.promise.grab()
    assert lost.texts == []


def test_many_slots_that_open_are_told_as_a_span_and_the_counts_stay_in_view(counter: Counter) -> None:
    for start in (at("11:00"), at("11:30"), at("12:00"), at("12:30")):
        counter.desk.hours.add_slot(KUMAR, NewSlot(start, start + timedelta(minutes=30), 3, 0))
    counter.desk.hours.away(KUMAR, at("09:00"))
    choose_entry(counter, Qt.Key.Key_B)
    counter.keys("Return")

    assert counter.said.startswith("Dr. Rajesh Kumar is back: 7 slots open (09:00 to 12:30) with ")


def test_a_doctor_is_back_and_what_opens_is_shown_before_it_is_done(gone: Counter) -> None:
    dialog = choose_entry(gone, Qt.Key.Key_B)
    assert [field.text() for field in dialog.fields] == ["08:50", "0"]
    assert dialog.told.text() == (
        "2 slots open (09:30, 10:00) with 3 places free, 1 of the waitlist gets a place."
        " 1 stays with colleagues, under the new numbers. Not done yet."
    )
    assert [row[1:] for row in cells(dialog.table)] == [
        ("Bala", "91234 56780", "has a place at 10:00"),
        ("Anita", "98765 43210", "stays with Dr. Meera Nair at 09:30"),
    ]
    assert gone.token(2).status is Status.WAITLISTED
    gone.keys("Tab")
    gone.write("15")
    gone.keys("Return")

    assert gone.token(2).status is Status.CONFIRMED
    assert gone.file.views.doctor_day(KUMAR).delay == 15
    assert gone.said.startswith("Dr. Rajesh Kumar is back: 2 slots open")
    gone.to_front()
    assert gone.window.bottom.undo.text() == "Undo coming back of Dr. Rajesh Kumar"
    gone.keys("Ctrl+Z")
    assert gone.token(2).status is Status.WAITLISTED
    assert gone.file.views.doctor_day(KUMAR).delay == 0


def test_who_went_to_a_colleague_is_taken_back_if_the_clerk_wants_it(gone: Counter) -> None:
    choose_entry(gone, Qt.Key.Key_B)
    gone.keys("Alt+M")
    dialog = gone.dialog(MoveDialog)
    assert [row[3] for row in cells(dialog.table)] == ["09:30 Dr. Rajesh Kumar, as 3"]
    gone.keys("Return")

    assert gone.token(3).patient.name == "Anita"


def test_back_wants_a_time_and_minutes(gone: Counter) -> None:
    dialog = choose_entry(gone, Qt.Key.Key_B)
    gone.write("soon")
    gone.keys("Return")

    assert QApplication.activeModalWidget() is dialog
    assert dialog.told.text() == "Type a time of day, 11:00, and whole minutes, 0 to 600."
    gone.leave(dialog)
    assert gone.token(2).status is Status.WAITLISTED


# a slot closed with tokens in it


def test_who_stands_in_a_slot_that_is_closed_is_said_and_offered(counter: Counter) -> None:
    counter.book("Anita", "09:00")
    counter.keys("F10", "D")
    QTest.keyClick(counter.menu, Qt.Key.Key_S)

    assert counter.said.startswith("Slot 09:00 is closed. Token 1 stays in it and keeps its place")
    assert counter.window.bottom.offer.text() == "1 needs a new date"
    counter.to_front()
    counter.keys("F10", "D")
    QTest.keyClick(counter.menu, Qt.Key.Key_S)
    assert counter.window.bottom.offer.isHidden()
