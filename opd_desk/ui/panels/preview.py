"""What an emergency would do, before it is done: stands in the form's column, the queue stays in view (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.panels.heads import ColumnHead
from opd_desk.ui.widgets.base import Looked, Painted, Words, empty_layout, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter

    from opd_desk.services.rows import EmergencyPlan
    from opd_desk.ui.theme import Look

_MOST = 3


class EmergencyPreview(Looked):
    """Who it is, why a place must be made, who comes, who moves, what else happens.

    `confirmed()`: Enter; `dismissed()`: Esc; `other_slot_wanted()`: F4.
    """

    confirmed = Signal()
    dismissed = Signal()
    other_slot_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._plan: EmergencyPlan | None = None
        self._prints = False
        self._head = ColumnHead(look, "Emergency", "F9", "danger")
        self._person = Painted(look, self._paint_person)
        self._title, self._why = Words(look, "text", bold=True), Words(look)
        self._steps = QWidget()
        self._step_column = QVBoxLayout(self._steps)
        self._step_column.setContentsMargins(0, 0, 0, 0)
        self._also = Painted(look, self._paint_also)
        self.other = KeyButton(look, "Another slot instead", "F4")
        self.go = KeyButton(look, "Book emergency", "Enter", kind=Kind.DANGER)
        self.back = KeyButton(look, "Back", "Esc")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.go.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.dismissed)
        self.other.clicked.connect(self.other_slot_wanted)
        self.set_look(look)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.go, 1)
        buttons.addWidget(self.back)
        for part in (self._head, self._person, self._title, self._why, self._steps, self._also):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._column.addWidget(self.other)
        self._column.addLayout(buttons)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.sunken)
        low = m.labels_inside
        self._column.setContentsMargins(m.pad, 0, m.pad, 8 if low else m.pad)
        self._column.setSpacing(6 if low else 8)
        for part in (self._head, self._person, self._title, self._why, self._also, self.other, self.go, self.back):
            part.set_look(look)
        self._person.setFixedHeight(30 if low else 52)
        self._why.setVisible(not low)
        self._also.setFixedHeight((2 if low else 3) * 22)
        self.other.setFixedHeight(30 if low else 36)
        self.go.setFixedHeight(m.button + 8)
        self.back.setFixedHeight(m.button)
        self.go.set_words("Book" if low else "Book emergency", "Enter")
        if self._plan is not None:
            self.show_plan(self._plan, prints=self._prints)

    def show_doctor(self, name: str) -> None:
        """Say in the head whose emergency it is."""
        self._head.set_doctor(name)

    def show_plan(self, plan: EmergencyPlan, *, prints: bool) -> None:
        """Show what would be done; `prints`: slips go to a printer."""
        self._plan, self._prints = plan, prints
        t = self.look.theme
        self._title.setText(plan.title)
        self._why.setText(plan.why)
        empty_layout(self._step_column)
        self._add_step(plan.number, plan.name, plan.where, plan.behind, "emergency", t.danger, t.danger_tint)
        for loser in plan.displaced[:_MOST]:
            self._add_step(loser.number, loser.name, loser.where, loser.was, "arrow", t.warn, t.warn_tint)
        self._person.update()
        self._also.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Enter, leave by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _add_step(self, number: int, name: str, where: str, more: str, icon: str, ink: str, tint: str) -> None:
        m = self.look.metrics

        def draw(painter: QPainter, rect: QRectF) -> None:
            t = self.look.theme
            paint.box(painter, rect, 6, tint)
            paint.text(
                painter,
                QRectF(rect.x() + 4, rect.y(), 48, rect.height()),
                str(number),
                paint.font(m.big, True),
                ink,
                paint.C,
            )
            x, top = rect.x() + 56, rect.y() + (6 if m.labels_inside else 8)
            wide = rect.width() - 64
            paint.text(painter, QRectF(x, top, wide, 18), name, paint.font(m.body, True), t.text)
            draw_icon(painter, icon, x, top + 22, 14, ink)
            paint.text(painter, QRectF(x + 20, top + 20, wide - 20, 18), where, paint.font(m.small, True), ink)
            if not m.labels_inside:
                paint.text(painter, QRectF(x, top + 40, wide, 18), more, paint.font(m.small), t.muted)

        step = Painted(self.look, draw)
        step.setFixedHeight(50 if m.labels_inside else 76)
        step.setAccessibleName(f"{number} {name}: {where}")
        step.setToolTip(f"{name}: {where}; {more}")
        self._step_column.addWidget(step)

    def _paint_person(self, painter: QPainter, rect: QRectF) -> None:
        if self._plan is None:
            return
        m, t = self.look.metrics, self.look.theme
        paint.box(painter, rect, 6, t.surface, t.line)
        inner = rect.adjusted(12, 0, -12, 0)
        if m.labels_inside:
            used = paint.text(painter, inner, self._plan.name, paint.font(m.body, True), t.text) + 12
            paint.text(painter, inner.adjusted(used, 0, 0, 0), self._plan.person, paint.font(m.small), t.muted)
            return
        upper = QRectF(inner.x(), rect.y() + 6, inner.width(), 20)
        paint.text(painter, upper, self._plan.name, paint.font(m.title, True), t.text)
        paint.text(painter, upper.translated(0, 21), self._plan.person, paint.font(m.small), t.muted)

    def _paint_also(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        for place, (icon, words) in enumerate(self._also_lines()):
            line = QRectF(rect.x(), rect.y() + 22 * place, rect.width(), 22)
            draw_icon(painter, icon, line.x(), line.center().y() - 7, 14, t.muted)
            paint.text(painter, line.adjusted(20, 0, 0, 0), words, paint.font(m.small), t.muted)

    def _also_lines(self) -> list[tuple[str, str]]:
        plan = self._plan
        if plan is None:
            return []
        more = len(plan.displaced) - _MOST
        moved = "Nobody else moves" if more <= 0 else f"{more} more move"
        longer = f"{plan.waiting_longer} wait longer" if plan.waiting_longer else "nobody waits longer"
        lines = [("clock", f"{moved}; {longer}."), ("undo", "Ctrl Z takes it back.")]
        if self._prints:
            numbers = [plan.number, *(loser.number for loser in plan.displaced)]
            lines.insert(0, ("printer", f"Slips print for {' and '.join(map(str, numbers))}."))
        return lines[: 2 if self.look.metrics.labels_inside else 3]
