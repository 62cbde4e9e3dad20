"""A line for a phone that groups the digits as they are typed: "98111 20456"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from opd_desk.ui.panels.reading import digits_of, grouped, looks_like_phone
from opd_desk.ui.widgets.line import Line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PhoneEdit(Line):
    """A line edit that groups a phone's digits and leaves anything else (a scanned reference) as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taking_back = False
        self.textEdited.connect(self._regroup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the digits as they were when typing is taken back."""
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        self._taking_back = event.matches(undo) or event.matches(redo)
        super().keyPressEvent(event)
        self._taking_back = False

    def _regroup(self, typed: str) -> None:
        if self._taking_back or not looks_like_phone(typed) or grouped(typed) == typed:
            return
        before = len(digits_of(typed[: self.cursorPosition()]))
        self.selectAll()
        # insert() keeps the typing that can be taken back, setText() would forget it.
        self.insert(grouped(typed))
        at = next((i for i in range(len(self.text()) + 1) if len(digits_of(self.text()[:i])) == before), 0)
        self.setCursorPosition(at if before else len(self.text()) - len(self.text().lstrip("+ ")))
