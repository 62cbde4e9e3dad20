"""A line to type in whose placeholder stands where the typing will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLineEdit

from opd_desk.ui import mirror, paint

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QInputMethodEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_EDGE = 2


class Line(QLineEdit):
    """Paints its placeholder itself: Qt would set Devanagari by its higher lines, above where the caret stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ghost: tuple[QFont, str] | None = None
        self._composing = False

    def set_ghost(self, face: QFont, ink: str) -> None:
        """Give the placeholder its type and its ink; the palette is to have none for it."""
        self._ghost = face, ink
        self.update()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take letters that are still being composed, over which no placeholder may stand."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, and in an empty one the placeholder on the baseline of what is typed."""
        super().paintEvent(event)
        if self._ghost is None or self._composing or self.text() or not self.placeholderText():
            return
        room = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        paint.text(mirror.painter_on(self), room, self.placeholderText(), *self._ghost)
