"""One step of the set-up: its number, what it is about, and below it what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.said import Figures, say
from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import RING, Looked, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from opd_desk.ui.theme import Look

INDENT = 44
"""Px from a step's number to its title and to what it asks."""
STEPS = (
    (say("Hospital"), say("what is printed on top of every slip")),
    (say("Doctors"), say("name, specialization, room")),
    (say("Week"), say("days, hours, places in a slot")),
    (say("Printer"), say("prints a test slip; works without one, too")),
)


class Step(Looked):
    """One step's head, and below it what it asks while it is under way."""

    def __init__(self, look: Look, number: int, body: QWidget) -> None:
        super().__init__(look)
        self._number, (self._title, self.detail) = number, STEPS[number]
        self._active = self._done = False
        self.head = Painted(look, self._paint_head)
        self.head.setFixedHeight(44)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body)
        body.hide()
        self._tell()

    def set_look(self, look: Look) -> None:
        """Take type and colours of this Look."""
        super().set_look(look)
        self.head.set_look(look)

    def set_state(self, *, active: bool, done: bool) -> None:
        """Show whether the step is under way, behind, or still to come."""
        self._active, self._done = active, done
        self.body.setVisible(active)
        self._tell()

    def set_detail(self, words: str) -> None:
        """Say beside the title what the step asks, or what has come of it."""
        self.detail = words
        self.head.setToolTip(as_typed(words))
        self._tell()

    def _tell(self) -> None:
        self.head.setAccessibleName(tr(self._spoken()))
        self.head.update()

    def _spoken(self) -> str:
        number, title, detail = self._number + 1, self._title, self.detail
        if self._active:
            return say("Step {number}, {title}, under way: {detail}", number=number, title=title, detail=detail)
        if self._done:
            return say("Step {number}, {title}, done: {detail}", number=number, title=title, detail=detail)
        return say("Step {number}, {title}: {detail}", number=number, title=title, detail=detail)

    def _paint_head(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        disc = QRectF(0, rect.center().y() - 14, 28, 28)
        paint.box(painter, disc, 14, t.accent if self._active else None, None if self._active else t.edge)
        if self._done and not self._active:
            draw_icon(painter, "check", disc.x() + 6, disc.y() + 6, 16, t.accent, 1.8)
        else:
            ink = t.on_accent if self._active else t.muted
            paint.text(painter, disc, Figures(self._number + 1), paint.font(m.body, True), ink, paint.C)
        face = paint.font(m.title if self._active else m.body, self._active)
        paint.text(painter, rect.adjusted(INDENT, 0, 0, 0), self._title, face, t.text)
        paint.text(painter, rect.adjusted(INDENT + 100, 0, 0, 0), self.detail, paint.font(m.small), t.muted)


def paint_welcome(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Paint what greets whoever opens the desk of an empty hospital, in two lines."""
    m, t = look.metrics, look.theme
    half = rect.height() * 0.56
    upper = QRectF(rect.x(), rect.y(), rect.width(), half)
    lower = QRectF(rect.x(), rect.y() + half + 2, rect.width(), rect.height() - half - 6)
    paint.text(painter, upper, say("Welcome to OPD Desk"), paint.font(m.big + 4, True), t.text)
    words = say("Four short steps, about two minutes. All of it can be changed later.")
    paint.text(painter, lower, words, paint.font(m.body), t.muted)


def in_row(*parts: QWidget) -> QHBoxLayout:
    """Return parts side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def under_title(parts: Sequence[QWidget], buttons: Sequence[QWidget]) -> QWidget:
    """Return what a step asks, set in under its title; the fields' rings stand out to the left."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(INDENT - RING, 4, 0, 12)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    row = in_row(*buttons)
    row.setContentsMargins(RING, 4, 0, 0)
    column.addLayout(row)
    return body
