"""What the tests of panels share: a widget on the screen with the focus, tokens, every class of window."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from opd_desk.domain.model import Source, Status, TokenId
from opd_desk.services.rows import TokenRow
from opd_desk.ui import paint
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.theme import DARK, LIGHT, Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE = Look(LIGHT, metrics_for(1366, 768))
CLASSES = {
    "roomy": (1680, 900),
    "wide": (1280, 740),
    "low": (1280, 680),
    "short": (1280, 550),
    "medium": (1072, 530),
    "narrow": (880, 500),
    "least": (880, 430),
}
"""The least window of each class, LOOK §6."""
LOOKS = {name: Look(LIGHT, metrics_for(*size)) for name, size in CLASSES.items()}
NIGHT = Look(DARK, metrics_for(1366, 768))
NOW = datetime(2026, 1, 29, 10, 17, 48)

W = TypeVar("W", bound=QWidget)


def hour(clock: str) -> datetime:
    """Return a time of the day: "10:25"."""
    return datetime.combine(NOW.date(), datetime.strptime(clock, "%H:%M").time())


def on_screen(qtbot: QtBot, widget: W, width: int = 0, height: int = 0) -> W:
    """Show a widget in front and wait until it can have the focus."""
    qtbot.addWidget(widget)
    if width:
        widget.resize(width, height or widget.sizeHint().height())
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def press(widget: QWidget, *keys: Qt.Key, ctrl: bool = False) -> None:
    """Press keys, each where the focus then is."""
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(widget.window().focusWidget() or widget, key, modifier)


def type_in(widget: QWidget, *words: str) -> None:
    """Type words where the focus is; between two of them Enter."""
    for place, word in enumerate(words):
        if place:
            press(widget, Qt.Key.Key_Return)
        for letter in word:
            QTest.keyClicks(widget.window().focusWidget(), letter)


def click(widget: QWidget, x: float | None = None, y: float | None = None) -> None:
    """Click a widget in its middle, or at a place of it."""
    middle = widget.rect().center()
    place = QPoint(int(middle.x() if x is None else x), int(middle.y() if y is None else y))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def elided(widget: QWidget) -> list[str]:
    """Return the texts that a widget paints shortened."""
    with paint.Elisions() as lost:
        widget.grab()
    return lost.texts


def token(number: int = 65, status: Status = Status.CONFIRMED, **more: Any) -> TokenRow:
    """Return a token of the ten o'clock slot."""
    given = {"name": "Sneha Gupta", "age_sex": "26 F", "phone": "88796 42105", "source": Source.ONLINE} | more
    slot = given.pop("slot", hour("10:00"))
    known = TokenId(f"DOC001-20260129-{number:04}")
    return TokenRow(id=known, number=number, status=status, slot=slot, **given)
