"""What stands in the form's place while there is nothing yet to book into (LOOK §2, Empty)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui.lists.choice import Empty
from opd_desk.ui.panels.heads import ColumnHead
from opd_desk.ui.widgets.base import Looked, Painted, set_ground

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from opd_desk.ui.theme import Look


class FormWaiting(Looked):
    """The form's head, and what will stand below it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        title, line = say("Ready when the slots are"), say("Phone, Enter, Enter: booked and printed")
        self._empty = Empty("user-plus", title, line)
        self._head = ColumnHead(look, say("New token"), "F2")
        self._body = Painted(look, self._paint_body)
        self._body.setAccessibleName(self._empty.spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._upper = QVBoxLayout()
        self._upper.addWidget(self._head)
        column.addLayout(self._upper)
        column.addWidget(self._body, 1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        set_ground(self, look.theme.sunken)
        self._upper.setContentsMargins(look.metrics.pad, 0, look.metrics.pad, 0)
        self._head.set_look(look)
        self._body.set_look(look)

    def _paint_body(self, painter: QPainter, rect: QRectF) -> None:
        self._empty.paint(painter, rect, self.look)
