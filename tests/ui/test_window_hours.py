"""A doctor late or away, by real keys: shown first, done by Enter from anywhere, left by Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.theme import LIGHT
from tests.ui.counter import KUMAR, NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


def test_a_doctor_is_late_from_the_menu_and_the_estimates_follow(counter: Counter) -> None:
    counter.book("Anita", "10:00")
    counter.keys("F10")
    counter.pick("Dr. Rajesh Kumar is late")
    counter.dialog(HoursDialog)
    counter.write("40")
    counter.keys("Return")

    assert counter.file.views.doctor_day(KUMAR).delay == 40
    assert counter.window.doctor_rows.rows[0].late_minutes == 40
    assert "40 min late" in counter.said


def test_a_doctor_is_away_and_the_plan_is_shown_before_it_is_applied(counter: Counter) -> None:
    counter.book("Anita", "09:30")
    counter.keys("F10")
    counter.pick("Dr. Rajesh Kumar is away")
    dialog = counter.dialog(HoursDialog)
    assert dialog.field.text() == "09:00"
    plan = dialog.table.model()
    assert plan.data(plan.index(0, 1)) == "Anita"
    assert counter.tokens(NAIR) == []
    counter.keys("Return")

    assert [(token.patient.name, token.slot) for token in counter.tokens(NAIR)] == [("Anita", at("09:30"))]
    assert counter.said == "Dr. Rajesh Kumar is away from 09:00: 1 moved to colleagues, 0 need a new date."


@pytest.fixture
def away(counter: Counter) -> HoursDialog:
    """Return the plan for a doctor who is away and has two patients, in front of the window."""
    counter.book("Anita", "09:30")
    counter.book("Bala", "10:00")
    counter.keys("F10")
    counter.pick("Dr. Rajesh Kumar is away")
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
