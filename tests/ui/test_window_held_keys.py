"""A key that is held, or that something lies on, is pressed once: nobody is called, booked or displaced by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import Source, Status
from opd_desk.ui.dialogs.hours import HoursDialog
from tests.ui.counter import at

if TYPE_CHECKING:
    from tests.ui.counter import Counter

GOES_ON = {"Alt+Left", "Alt+Right", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+Up", "Ctrl+Down", "F4"}


def hold_enter(times: int = 30) -> None:
    """Send what a keyboard sends while Enter is held on whatever has the focus."""
    for _ in range(times):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True, count=1
        )
        focused = QApplication.focusWidget()
        assert focused is not None
        QApplication.sendEvent(focused, held)


@pytest.fixture
def full(counter: Counter) -> Counter:
    """Return the counter with 09:00 full."""
    counter.book("Anita", "09:00")
    counter.book("Bala", "09:00")
    counter.book("Chitra", "09:00", Source.EMERGENCY)
    return counter


def test_only_keys_that_go_about_repeat(counter: Counter) -> None:
    shortcuts = counter.window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)

    repeating = {keys.key().toString() for keys in shortcuts if keys.autoRepeat()}
    assert repeating == GOES_ON


def test_an_enter_held_on_the_last_field_books_one_and_stays_on_the_phone(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Dinesh")
    counter.keys("Return", "Return", "Return")
    hold_enter()

    assert len(counter.tokens()) == 1
    assert counter.window.form.fields.phone.edit.hasFocus()


@pytest.mark.parametrize("way", ["Return", "F9"])
def test_an_enter_held_does_not_confirm_the_preview_that_it_opened(full: Counter, way: str) -> None:
    full.keys("F9")
    full.write("Dinesh")
    full.keys("Return", "Return", way)
    hold_enter()

    assert full.window.column.currentWidget() is full.window.preview
    assert len(full.tokens()) == 3
    full.keys("Return")
    assert len(full.tokens()) == 4


def test_an_enter_held_answers_no_question(full: Counter) -> None:
    full.choose(2)
    full.keys("Alt+C")
    hold_enter()

    assert full.token(2).status is Status.CONFIRMED
    full.keys("Return")
    assert full.token(2).status is Status.CANCELLED


def test_an_enter_held_in_the_menu_does_not_send_the_doctor_away(full: Counter) -> None:
    full.keys("F10", "D", "A")
    dialog = full.dialog(HoursDialog)
    hold_enter()

    assert dialog.isVisible()
    assert {token.slot for token in full.tokens()} == {at("09:00")}
