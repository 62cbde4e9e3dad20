"""What stands over the window while nobody is there: numbers, and no names (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from opd_desk.domain.said import Figures, say
from opd_desk.ui import paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Looked, Words, set_ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.theme import Look

TITLE = say("Names are hidden")
ABOUT = say("Any key, or the mouse, brings the desk back as it was. What was typed is kept.")
_MOST = 12


class Veil(Looked):
    """Says who is called and who waits by number alone. The key that ends it does nothing else."""

    accessible_role = Role.AlertMessage

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(f"{tr(TITLE)}. {tr(ABOUT)}")
        self.title, self.about = Words(look, "muted", bold=True), Words(look)
        self.doctor = Words(look, "text", bold=True)
        self.called, self.waiting = Words(look, "text"), Words(look, "text")
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        for part in (self.doctor, self.called, self.waiting, self.title, self.about):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            whole.addWidget(part)
        whole.insertSpacing(4, 24)
        whole.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        set_ground(self, look.theme.bg)
        for part in (self.title, self.about, self.doctor, self.called, self.waiting):
            part.set_look(look)
        self.doctor.setFont(paint.font(look.metrics.title, True))
        for part in (self.called, self.waiting):
            part.setFont(paint.font(look.metrics.title))
        self.title.setText(TITLE)
        self.about.setText(ABOUT)

    def show_numbers(self, doctor: str, called: Sequence[int], waiting: Sequence[int]) -> None:
        """Show whose numbers are called, and which come next."""
        self.doctor.setText(doctor)
        self.called.setText(say("Called: {numbers}", numbers=_listed(called)) if called else "")
        self.waiting.setText(say("Waiting: {numbers}", numbers=_listed(waiting)) if waiting else say("Nobody waits."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key go further up than this."""
        event.accept()


def _listed(numbers: Sequence[int]) -> str:
    more = len(numbers) - _MOST
    first = Figures(", ".join(map(str, numbers[:_MOST])))
    return say("{numbers} and {count} more", numbers=first, count=more) if more > 0 else first
