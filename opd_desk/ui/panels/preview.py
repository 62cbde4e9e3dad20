"""What an emergency would do, before it is done: stands in the form's column, the queue stays in view (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role, announce
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.heads import ColumnHead
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted, Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

    from opd_desk.services.plan_rows import EmergencyPlan
    from opd_desk.ui.theme import Look
    from opd_desk.ui.widgets.base import HasLook

_MOST = 2
_ICON = 20
"""Px from an icon to the words beside it."""


class Step(Looked):
    """One who comes or goes: number, name, where to, and what more there is to know of it."""

    accessible_role = Role.StaticText

    def __init__(self, look: Look, icon: str, ink: str, tint: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._icon, self._ink, self._tint = icon, ink, tint
        self._number, self._name, self._where, self._more = 0, "", "", ""
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the height of this Look: small windows have a line less."""
        super().set_look(look)
        self.setFixedHeight(50 if look.metrics.labels_inside else 76)

    def show_token(self, number: int, name: str, where: str, more: str) -> None:
        """Show whose step it is."""
        self._number, self._name, self._where, self._more = number, name, where, more
        told = say("{name}: {where}; {more}", name=name, where=where, more=more)
        self.setAccessibleName(tr(say("{number} {told}", number=number, told=told)))
        self.setToolTip(as_typed(told))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it on its tint."""
        m, t = self.look.metrics, self.look.theme
        painter, rect = mirror.painter_on(self), QRectF(self.rect())
        ink = getattr(t, self._ink)
        paint.box(painter, rect, 6, getattr(t, self._tint), t.rim(ink))
        number = QRectF(4, 0, 48, rect.height())
        paint.text(painter, number, Figures(self._number), paint.font(m.big, True), ink, paint.C)
        x, top, wide = 56.0, 6 if m.labels_inside else 8, rect.width() - 64
        paint.text(painter, QRectF(x, top, wide, 18), self._name, paint.font(m.body, True), t.text)
        draw_icon(painter, self._icon, x, top + 22, 14, ink)
        paint.text(painter, QRectF(x + 20, top + 20, wide - 20, 18), self._where, paint.font(m.small, True), ink)
        if not m.labels_inside:
            paint.text(painter, QRectF(x, top + 40, wide, 18), self._more, paint.font(m.small), t.muted)


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
        self._head = ColumnHead(look, say("Emergency"), "F9", "danger")
        self._person = Painted(look, self._paint_person)
        self._title, self._why = Words(look, "text", bold=True, size="body"), Words(look)
        self._comes = Step(look, "emergency", "danger", "danger_tint")
        self._moves = [Step(look, "arrow", "warn", "warn_tint") for _ in range(_MOST)]
        self._also = Painted(look, self._paint_also)
        self.other = KeyButton(look, say("Another slot instead"), "F4")
        self.go = KeyButton(look, say("Book emergency"), "Enter", kind=Kind.DANGER)
        self.back = KeyButton(look, say("Back"), "Esc")
        self._column = QVBoxLayout(self)
        self._wide_space, self._spaces = QSpacerItem(0, 0), [QSpacerItem(0, 0), QSpacerItem(0, 0)]
        self._lay_out()
        self.go.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.dismissed)
        self.other.clicked.connect(self.other_slot_wanted)
        self.set_look(look)

    def _lay_out(self) -> None:
        self._steps = steps = QVBoxLayout()
        for step in (self._comes, *self._moves):
            steps.addWidget(step)
        reasons = QVBoxLayout()
        reasons.setSpacing(3)
        reasons.setContentsMargins(0, 0, 0, 3)
        reasons.addWidget(self._title)
        reasons.addWidget(self._why)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.go, 1)
        buttons.addWidget(self.back)
        column = self._column
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._person)
        column.addItem(self._wide_space)
        column.addLayout(reasons)
        column.addItem(self._spaces[0])
        column.addLayout(steps)
        column.addItem(self._spaces[1])
        column.addWidget(self._also)
        column.addStretch(1)
        column.addWidget(self.other)
        column.addSpacing(8)
        column.addLayout(buttons)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        m, low = look.metrics, look.metrics.labels_inside
        set_ground(self, look.theme.sunken)
        self._column.setContentsMargins(m.pad, 0, m.pad, 8 if low else m.pad)
        self._wide_space.changeSize(0, 8 if low else 16)
        for space in self._spaces:
            space.changeSize(0, 8 if low else m.gap)
        self._column.invalidate()
        parts: list[HasLook] = [self._head, self._person, self._title, self._why, self._comes, *self._moves]
        parts += [self._also, self.other, self.go, self.back]
        for part in parts:
            part.set_look(look)
        self._person.setFixedHeight(30 if low else 52)
        self._why.setVisible(not low)
        self._steps.setSpacing(6 if low else 8)
        self.other.setFixedHeight(30 if low else 36)
        self.go.setFixedHeight(m.button + 8)
        self.back.setFixedHeight(m.button)
        self.go.set_words(say("Book", "a button") if low else say("Book emergency"), "Enter")
        self._place_moves()

    def show_doctor(self, name: str) -> None:
        """Say in the head whose emergency it is."""
        self._head.set_doctor(name)

    def show_plan(self, plan: EmergencyPlan, *, prints: bool) -> None:
        """Show what would be done; `prints`: slips go to a printer."""
        self._plan, self._prints = plan, prints
        self._title.setText(plan.title)
        self._title.setToolTip(as_typed(plan.why))
        self._why.setText(plan.why)
        self._person.setAccessibleName(tr(together(plan.name, plan.person, between=", ")))
        self._comes.show_token(plan.number, plan.name, plan.where, plan.behind)
        for step, loser in zip(self._moves, plan.displaced, strict=False):
            step.show_token(loser.number, loser.name, loser.where, loser.was)
        self._place_moves()
        self._also.setAccessibleName(" ".join(tr(words) for _, words in self._also_lines()))
        told = [tr(plan.title), *(step.accessibleName() for step in (self._comes, *self._moves[: len(plan.displaced)]))]
        announce(self._title, " ".join([*told, self._also.accessibleName()]))
        self._person.update()
        self._also.update()

    def _most(self) -> int:
        """Return how many who move there is room for."""
        return 1 if self.look.metrics.strips else _MOST

    def _place_moves(self) -> None:
        lines = [part for _, words in self._also_lines() for part in self._parted(words)]
        self._also.setFixedHeight(self._line_height * len(lines))
        shown = min(len(self._plan.displaced), self._most()) if self._plan else 0
        for place, step in enumerate(self._moves):
            step.setVisible(place < shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Enter, leave by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # one held since the form has not been pressed for what stands here
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

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
        high = self._line_height
        line = QRectF(rect.x(), rect.y(), rect.width(), high)
        for icon, words in self._also_lines():
            draw_icon(painter, icon, line.x(), line.center().y() - 7, 14, t.muted)
            for part in self._parted(words):
                paint.text(painter, line.adjusted(_ICON, 0, 0, 0), part, paint.font(m.small), t.muted)
                line.translate(0, high)

    @property
    def _line_height(self) -> int:
        m = self.look.metrics
        return 24 if not m.labels_inside else 20 if m.form_head else 18

    def _parted(self, words: str) -> list[str]:
        """Return a line as one, or as two where the column is too narrow for it."""
        m = self.look.metrics
        room, face = m.form - 2 * m.pad - _ICON, paint.font(m.small)
        return [words] if paint.fits(words, face, room) else [*paint.two_lines(words, face, room)]

    def _also_lines(self) -> list[tuple[str, str]]:
        plan = self._plan
        if plan is None:
            return []
        more = len(plan.displaced) - self._most()
        moved = say("Nobody else moves") if more <= 0 else say("{count} more move", count=more)
        lines = [
            ("clock", say("{moved}; {longer}.", "a sentence", moved=moved, longer=_longer(plan.waiting_longer))),
            ("undo", say("Ctrl Z takes it back.")),
        ]
        if self._prints:
            lines.insert(0, ("printer", _slips(plan)))
        return lines[: 2 if self.look.metrics.labels_inside else 3]


def _longer(count: int) -> str:
    return say_n("{n} waits longer", "{n} wait longer", count) if count else say("nobody waits longer")


def _slips(plan: EmergencyPlan) -> str:
    """Say whose slips come out."""
    numbers = [loser.number for loser in plan.displaced]
    if not numbers:
        return say("Slips print for {number}.", number=plan.number)
    if len(numbers) == 1:
        return say("Slips print for {number} and {other}.", number=plan.number, other=numbers[0])
    return say("Slips print for {number} and {count} others.", number=plan.number, count=len(numbers))
