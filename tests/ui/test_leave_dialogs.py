"""Leave, holidays and places in the real window: by keys, the plan first, then done whole and said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from opd_desk.domain.booking import Request
from opd_desk.domain.closing import Wishes
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.absences import EVERYONE, LeaveRow, span
from opd_desk.services.leave_entry import HolidayRow
from opd_desk.ui.binding.leave import LeaveMenu
from opd_desk.ui.binding.shown import Shown
from opd_desk.ui.dialogs.holidays import HolidaysDialog
from opd_desk.ui.dialogs.leave import LeaveDialog
from opd_desk.ui.dialogs.roster import EntryDialog
from tests.ui.counter import DAY, KUMAR, NAIR, at, path_to
from tests.ui.panel_kit import elided

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QTableWidget

    from tests.ui.counter import Counter

FRIDAY, SATURDAY, MONDAY = date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 2)


@pytest.fixture
def menu(counter: Counter) -> LeaveMenu:
    found = counter.window.findChild(LeaveMenu)
    assert found is not None
    return found


def leave(counter: Counter, menu: LeaveMenu, from_: str = "30 jan", to: str = "", reason: str = "") -> LeaveDialog:
    """Open the dialog and fill it in, as hands do."""
    menu.ask_leave()
    dialog = counter.dialog(LeaveDialog)
    counter.keys("Return")
    for text in (from_, to or from_, reason):
        counter.keys("Ctrl+A")
        counter.write(text)
        counter.keys("Tab")
    return dialog


def cells(table: QTableWidget) -> list[list[str]]:
    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        return item.text() if item is not None else ""

    return [[text(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def gone(dialog: QDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def chosen_cells(dialog: HolidaysDialog) -> list[str]:
    return [row.name for row, mark in dialog.choice() if mark]


# leave


def test_leave_stands_in_the_menu(counter: Counter, menu: LeaveMenu) -> None:
    counter.keys("F10")
    for words in ("Places of 09:00–09:30 …", "Leave …", "Public holidays …"):
        assert path_to(counter.menu, words), words
    counter.pick("Leave")
    counter.leave(counter.dialog(LeaveDialog))


def test_the_plan_is_shown_as_it_is_typed_and_done_by_one_key(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00")
    for name in ("One", "Two"):
        counter.book(name, "09:30")
        counter.book(name, "09:30", key=NAIR)
        counter.book(f"{name} more", "10:00", key=NAIR)
    dialog = leave(counter, menu, "29 jan", "+2", "conference")
    assert dialog.told.text() == "Closes 3 dates. 1 moves to a colleague, 2 need a new date. Not done yet."
    assert [row[:3] for row in cells(dialog.fates)] == [["Thu 29 Jan", number, who] for number, who in PLANNED]
    assert counter.file.absences.coming() == []
    counter.keys("Ctrl+S")
    assert gone(dialog)
    assert counter.file.absences.coming() == [LeaveRow(DAY, SATURDAY, "DOC001", "conference")]
    assert "Sita" in [token.patient.name for token in counter.tokens(NAIR)]
    words = "Dr. Rajesh Kumar is on leave, Thu 29 Jan to Sat 31 Jan. 1 moves to a colleague, 2 need a new date."
    assert counter.said == f"{words} Ctrl N lists who."
    assert [row.number for row in counter.file.planning.needing_new_date()] == [2, 3]
    assert [row.absence for row in counter.window.doctor_rows.rows] == ["On leave", "", ""]
    assert {row.closed for row in counter.window.slot_rows.rows} == {"On leave"}


PLANNED = [("1", "Sita"), ("2", "One"), ("3", "Two")]


def test_leave_on_a_closed_day_is_refused_in_the_dialog(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00")
    counter.clock.now = at("11:30")
    counter.desk.closing.close(DAY, Wishes())
    dialog = leave(counter, menu, "29 jan")
    said = dialog.told.text()
    assert "closed" in said
    counter.keys("Ctrl+S", "Alt+E")
    assert dialog.told.text() == said
    assert dialog.isVisible()
    assert counter.file.absences.coming() == []
    counter.leave(dialog)


def test_a_holiday_on_a_closed_day_is_refused_in_the_dialog(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00")
    counter.clock.now = at("11:30")
    counter.desk.closing.close(DAY, Wishes())
    dialog = menu.ask_holidays()
    dialog.show_added(HolidayRow(DAY, "Founders' Day"))
    assert "closed" in dialog.told.text()
    assert not dialog.save.isEnabled()
    counter.dialog(HolidaysDialog)
    counter.leave(dialog)
    assert counter.file.absences.coming() == []


def test_the_arrows_go_from_day_to_day(counter: Counter, menu: LeaveMenu) -> None:
    menu.ask_leave()
    dialog = counter.dialog(LeaveDialog)
    first, last = (dialog.entries.fields[name].edit for name in ("from", "to"))
    assert (first.text(), last.text()) == ("Fri 30 Jan 2026", "Fri 30 Jan 2026")
    counter.keys("Return", "Down", "Down", "Tab", "Up")
    assert (first.text(), last.text()) == ("Wed 28 Jan 2026", "Sat 31 Jan 2026")
    assert dialog.plan is not None
    assert len(dialog.plan.due) == 3


BAD = {
    "no date": ("someday", "", "Write a date: 2 feb, 2/2, +7, tue or 2026-02-02."),
    "no end": ("30 jan", "someday", "Write a date: 2 feb, 2/2, +7, tue or 2026-02-02."),
    "backwards": ("2 feb", "30 jan", "It ends before it begins: 30 Jan 2026 comes before 02 Feb 2026."),
    "past": ("2026-01-02", "2026-01-03", "These dates are past; leave is entered from today on."),
    "for ever": ("30 jan", "+5y", "Leave has 366 days at most: for longer let the doctor see no patients, in Doctors."),
}


@pytest.mark.parametrize("bad", BAD)
def test_dates_that_cannot_be_are_said_at_their_field(counter: Counter, menu: LeaveMenu, bad: str) -> None:
    from_, to, words = BAD[bad]
    dialog = leave(counter, menu, from_, to)
    assert dialog.entries.told() == words
    counter.keys("Ctrl+S")
    assert dialog.isVisible()
    assert not dialog.apply.isEnabled()
    assert counter.file.absences.coming() == []


def test_a_plan_that_is_out_of_date_is_shown_anew(counter: Counter, menu: LeaveMenu) -> None:
    dialog = leave(counter, menu, "29 jan")
    counter.file.booking.book(KUMAR, Request(Patient("Late"), Source.ONLINE, at("09:00")))
    counter.keys("Ctrl+S")
    assert dialog.isVisible()
    assert dialog.told.text().startswith("The tokens of these days have changed meanwhile: look at the plan again.")
    assert len(cells(dialog.fates)) == 1
    counter.keys("Ctrl+S")
    assert gone(dialog)
    assert counter.token(1, NAIR).status is Status.CONFIRMED


def test_leave_ahead_is_listed_and_ended_in_part(counter: Counter, menu: LeaveMenu) -> None:
    counter.desk.absences.set(span("DOC002", FRIDAY, MONDAY, "wedding"))
    menu.ask_leave()
    dialog = counter.dialog(LeaveDialog)
    assert cells(dialog.coming) == [["Fri 30 Jan to Mon 2 Feb", "Dr. Meera Nair", "wedding"]]
    dialog.coming.setFocus()
    counter.keys("Down")
    assert dialog.code == "DOC002"
    assert dialog.table() == {"from": FRIDAY, "to": MONDAY, "reason": "wedding"}
    assert dialog.told.text() == "They are on leave then already."
    dialog.entries.fields["from"].setFocus()
    counter.keys("Ctrl+A")
    counter.write("31 jan")
    counter.keys("Alt+E")
    assert counter.file.absences.coming() == [LeaveRow(FRIDAY, FRIDAY, "DOC002", "wedding")]
    assert counter.said == "Dr. Meera Nair is here again, Sat 31 Jan to Mon 2 Feb. No token is concerned."
    assert cells(dialog.coming) == [["Fri 30 Jan", "Dr. Meera Nair", "wedding"]]
    counter.keys("Alt+E")
    assert counter.said == "There is no leave on these dates."


def test_who_needed_a_new_date_has_the_place_again(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00", key=DayKey(DAY, "DOC003"))
    counter.desk.absences.set(span("DOC003", DAY, DAY, ""))
    dialog = leave(counter, menu, "29 jan")
    dialog.who.setCurrentIndex(2)
    counter.keys("Alt+E")
    assert counter.said == "Dr. Amit Patel is here again, Thu 29 Jan. 1 has its place again."


def test_undo_takes_leave_back_by_one_key(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00")
    leave(counter, menu, "29 jan", "+3")
    counter.keys("Ctrl+S")
    counter.to_front()
    counter.keys("Ctrl+Z")
    assert counter.file.absences.coming() == []
    assert counter.token(1).status is Status.CONFIRMED
    assert all(row.open for row in counter.window.slot_rows.rows)


def test_on_a_day_of_leave_the_form_says_why_nobody_can_be_booked(counter: Counter) -> None:
    counter.desk.absences.set(span(EVERYONE, FRIDAY, FRIDAY, "Founders' Day"))
    shown = counter.window.findChild(Shown)
    assert shown is not None
    shown.show_date(FRIDAY)
    assert counter.promise.startswith("Fri 30 Jan is a holiday: Founders' Day")
    assert counter.window.top._state is not None
    assert counter.window.top._state.word == "Holiday: Founders' Day"


# holidays


def test_holidays_are_marked_by_space_and_kept(counter: Counter, menu: LeaveMenu) -> None:
    menu.ask_holidays()
    dialog = counter.dialog(HolidaysDialog)
    names = [row.name for row in dialog.rows]
    assert "Independence Day" in names
    assert all(row.date >= DAY for row in dialog.rows)
    counter.keys("Space", "Down", "Down", "Space")
    assert chosen_cells(dialog) == [names[0], names[2]]
    assert dialog.told.text() == "2 new. No token is concerned. Not done yet."
    counter.keys("Ctrl+S")
    assert gone(dialog)
    assert [row.reason for row in counter.file.absences.coming()] == [names[0], names[2]]
    assert counter.said == "2 holidays kept. No token is concerned."


def test_a_holiday_is_no_longer_kept_and_a_token_has_its_place_again(counter: Counter, menu: LeaveMenu) -> None:
    counter.book("Sita", "09:00")
    counter.desk.absences.set(span(EVERYONE, DAY, DAY, "Founders' Day"))
    menu.ask_holidays()
    dialog = counter.dialog(HolidaysDialog)
    assert chosen_cells(dialog) == ["Founders' Day"]
    counter.keys("Space")
    assert cells(dialog.fates)[0][4] == "has a place at 09:00 again, number 1"
    counter.keys("Ctrl+S")
    assert counter.file.absences.coming() == []
    assert counter.said == "1 no longer. 1 has its place again."


def test_a_state_and_a_year_are_chosen_and_the_hospital_adds_its_own_day(counter: Counter, menu: LeaveMenu) -> None:
    menu.ask_holidays()
    dialog = counter.dialog(HolidaysDialog)
    dialog.where.fields["state"].setFocus()
    counter.write("Z")
    assert dialog.where.told().startswith("State cannot be 'Z' in IN; there are AN, AP")
    assert dialog.rows == []
    counter.keys("Backspace")
    counter.write("MH")
    assert any("Maharashtra" in row.name for row in dialog.rows)
    dialog.own.fields["date"].setFocus()
    counter.write("2 feb")
    counter.keys("Return")
    counter.write("Our day")
    counter.keys("Return")
    assert chosen_cells(dialog) == ["Our day"]
    dialog.own.fields["date"].setFocus()
    counter.write("nonsense")
    counter.keys("Alt+N")
    assert dialog.own.told() == "Write a date: 2 feb, 2/2, +7, tue or 2026-02-02."
    counter.keys("Ctrl+S")
    assert counter.file.absences.coming() == [LeaveRow(MONDAY, MONDAY, EVERYONE, "Our day")]


def test_all_are_marked_by_one_key_and_none_by_the_next(counter: Counter, menu: LeaveMenu) -> None:
    menu.ask_holidays()
    dialog = counter.dialog(HolidaysDialog)
    counter.keys("Alt+A")
    assert len(chosen_cells(dialog)) == len(dialog.rows)
    counter.keys("Alt+A")
    assert chosen_cells(dialog) == []
    assert not dialog.save.isEnabled()


# places


def test_the_places_of_a_slot_are_changed(counter: Counter, menu: LeaveMenu) -> None:
    menu.ask_places()
    dialog = counter.dialog(EntryDialog)
    assert "0 of 3 are taken" in dialog.note.text()
    counter.write("5")
    counter.keys("Return")
    assert gone(dialog)
    slot = counter.file.views.doctor_day(KUMAR).slot(at("09:00"))
    assert (slot.capacity, slot.reserve) == (5, 1)
    assert counter.said == "Slot 09:00 has 5 places, 1 kept for emergencies."


BAD_PLACES = {
    "none": (("0", "0"), "capacity", "A slot has at least 1 place."),
    "words": (("many", "0"), "capacity", "Write a whole number."),
    "too many kept": (("2", "3"), "reserve", "Of 2 places 3 cannot be kept for emergencies."),
    "in use": (("1", "0"), "capacity", "2 places of the 09:00 slot are taken: it cannot have 1."),
}


@pytest.mark.parametrize("bad", BAD_PLACES)
def test_places_that_cannot_be_are_said_at_their_field(two: Counter, bad: str) -> None:
    texts, field, words = BAD_PLACES[bad]
    menu = two.window.findChild(LeaveMenu)
    assert menu is not None
    menu.ask_places()
    dialog = two.dialog(EntryDialog)
    dialog.entries.show_texts(dict(zip(("capacity", "reserve"), texts, strict=True)))
    dialog.entries.entered.emit()
    assert dialog.isVisible()
    assert dialog.entries.told() == words
    assert dialog.entries.fields[field].edit.hasFocus()
    assert two.file.views.doctor_day(KUMAR).slot(at("09:00")).capacity == 3


# single slots


def test_a_slot_of_a_date_ahead_is_cancelled_and_who_stays_is_said(counter: Counter) -> None:
    for name in ("Sita", "Ram"):
        counter.book(name, "09:00", key=DayKey(FRIDAY, "DOC001"))
    shown = counter.window.findChild(Shown)
    assert shown is not None
    shown.show_date(FRIDAY)
    counter.keys("F10")
    counter.pick("Close the slot 09:00–09:30")
    words = "Slot 09:00 is closed. 2 tokens stay in it and keep their places: Alt M moves, Alt C cancels."
    assert counter.said == words
    assert [row.closed for row in counter.window.slot_rows.rows if not row.open] == ["Closed"]
    counter.to_front()
    shown.show_slot(at("09:00", FRIDAY))
    counter.keys("F10")
    counter.pick("Open the slot 09:00–09:30")
    assert counter.said == "Slot 09:00 is open."


# how it looks


@pytest.mark.parametrize("size", [(880, 430), (1366, 689)])
def test_nothing_painted_is_shortened(counter: Counter, menu: LeaveMenu, size: tuple[int, int]) -> None:
    counter.window.resize(*size)
    for open_ in (menu.ask_leave, menu.ask_holidays, menu.ask_places):
        dialog = open_()
        counter.qtbot.waitUntil(dialog.isVisible)
        assert elided(dialog) == []
        assert dialog.width() <= size[0]
        assert dialog.height() <= size[1]
        dialog.close()
