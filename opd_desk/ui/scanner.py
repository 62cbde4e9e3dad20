"""A slip scanned while no field has the focus: a scanner types the reference and Enter into whatever has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from opd_desk.ui.panels.reading import split_scan

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE = 250
"""Ms between two keys after which they are no longer one burst: a scanner's come within some 50."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BEGINNING = re.compile(r"(?:T-)?(?:[A-Z0-9]{1,15}(?:-[0-9]{0,8}|-[0-9]{8}-[0-9]*)?)?", re.ASCII | re.IGNORECASE)
_MIDDLE = re.compile(r"[A-Z][A-Z0-9]*[0-9]|.+-.*", re.ASCII | re.IGNORECASE)


class Scanner(QObject):
    """Hears the keys of a window's widgets that take no text, and tells a scanner's from a person's.

    The shape tells them: what can only be the middle of a reference reaches nobody, and neither does the Enter after
    it. The first letters do, as they could be a person's; what they chose is put back by what `keep` returned before.
    `scanned(str)`: a reference, or what came of a damaged one.
    """

    scanned = Signal(str)

    def __init__(self, window: QWidget, keep: Callable[[], Callable[[], None]] = lambda: lambda: None) -> None:
        super().__init__(window)
        self._window, self._keep = window, keep
        self._put_back: Callable[[], None] = lambda: None
        self._typed, self._last = "", 0
        self._on: QObject | None = None
        for widget in (window, *window.findChildren(QWidget)):
            if widget is window or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _takes_text(widget)):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the keys of a scanner; let all others through."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not (QApplication.focusWidget() or self._window):
            return False  # the one with the focus has passed it up: it was heard there
        if event.key() in _ALONE:
            return False
        if event.timestamp() - self._last > PAUSE or watched is not self._on:
            self._typed = ""
        self._last, self._on = event.timestamp(), watched
        if event.key() in _ENTER:
            return self._end()
        return self._take("" if event.modifiers() & _COMMANDS else event.text())

    def _take(self, letter: str) -> bool:
        """Add a letter; tell whether it can only be a scanner's."""
        typed = self._typed + letter
        if not letter or not _BEGINNING.fullmatch(typed):
            typed = letter if _BEGINNING.fullmatch(letter) else ""
        if len(typed) == 1:
            self._put_back = self._keep()
        self._typed = typed
        return bool(_MIDDLE.fullmatch(typed))

    def _end(self) -> bool:
        """Tell whether the Enter was a scanner's, and hand on what it scanned."""
        typed, self._typed = self._typed, ""
        if not _MIDDLE.fullmatch(typed):
            return False
        self._put_back()
        scan = split_scan(typed)
        self.scanned.emit(scan[1] if scan else typed.upper())
        return True


def _takes_text(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and not widget.isReadOnly()
