"""The heads of panels: a title and its key (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look


class PanelHead(Looked):
    """The small head of a list: "Doctors", and "Ctrl 1" faint beside it."""

    accessible_role = Role.Heading

    def __init__(self, look: Look, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._title, self._key = title, key
        self.setAccessibleName(tr(title))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the height of this Look."""
        super().set_look(look)
        self.setFixedHeight(look.metrics.panel_head)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and key."""
        m, t = self.look.metrics, self.look.theme
        painter = mirror.painter_on(self)
        rect = QRectF(self.rect()).adjusted(m.pad, 4, -m.pad, 0)
        width = paint.text(painter, rect, self._title, paint.font(m.small, True), t.text)
        paint.text(painter, rect.adjusted(width + 8, 0, 0, 0), self._key, paint.font(m.caption), t.faint)


class ColumnHead(Looked):
    """The head of the form's column: title, its key as a cap, the doctor at the right; `ink`: the title's colour."""

    accessible_role = Role.Heading

    def __init__(self, look: Look, title: str, key: str, ink: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._doctor = ""
        self.set_title(title, key, ink)
        self.set_look(look)

    def set_title(self, title: str, key: str, ink: str = "text") -> None:
        """Show another title and key; `ink` names a colour of the Theme."""
        self._title, self._key, self._ink = title, key, ink
        self._tell()

    def set_doctor(self, name: str) -> None:
        """Say whose tokens are made here."""
        if name == self._doctor:
            return
        self._doctor = name
        self.setToolTip(as_typed(name))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(", ".join(tr(part) for part in (self._title, self._doctor) if part))
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the height of this Look."""
        super().set_look(look)
        self.setFixedHeight(32 if look.metrics.strips else look.metrics.head)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, key and doctor."""
        m, t = self.look.metrics, self.look.theme
        painter, rect = mirror.painter_on(self), QRectF(self.rect())
        used = paint.text(painter, rect, self._title, paint.font(m.title, True), getattr(t, self._ink)) + 10
        used += paint.keycap(painter, rect.x() + used, rect.center().y(), self._key, m.caption, t.muted, t.edge) + 10
        if not m.strips:
            room = rect.adjusted(used, 0, 0, 0)
            paint.text(painter, room, self._doctor, paint.font(m.small), t.muted, paint.R)
