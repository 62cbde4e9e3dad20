"""What covers the window while nobody is there: who is here, and the PIN (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui import paint
from opd_desk.ui.panels.proof import Proof
from opd_desk.ui.widgets.base import RING, Looked, Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.panels.proof import Person
    from opd_desk.ui.theme import Look

_WIDE = 420
SWITCH_KEY = "F12"


class LockScreen(Looked):
    """A card in the middle of nothing. `given(str, Secret)`: somebody is here, with this PIN."""

    given = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title, self.about = Words(look, "text", bold=True), Words(look, "muted")
        self.proof = Proof(look)
        self.go = KeyButton(look, say("Go on"), "Enter", kind=Kind.PRIMARY)
        self.other = KeyButton(look, say("Another person"), SWITCH_KEY)
        self._card = QWidget()
        self._lay_out()
        self.proof.given.connect(self.given)
        self.go.clicked.connect(self._go)
        self.other.clicked.connect(self.proof.focus_name)
        self.setFocusProxy(self.proof.pin)
        self.set_look(look)

    def _lay_out(self) -> None:
        card = QVBoxLayout(self._card)
        card.setContentsMargins(20, 16, 20, 16)
        card.setSpacing(4)
        for line in (self.title, self.about):
            line.setContentsMargins(RING, 0, RING, 0)
        for part in (self.title, self.about, self.proof):
            card.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(RING, 0, RING, 0)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        card.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        whole.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        set_ground(self, look.theme.bg)
        set_ground(self._card, look.theme.surface)
        self._card.setFixedWidth(_WIDE)
        for part in (self.title, self.about, self.proof, self.go, self.other):
            part.set_look(look)
        self.title.setFont(paint.font(look.metrics.title, True))

    def ask(self, title: str, about: str, people: Sequence[Person], chosen: str = "") -> None:
        """Ask who is here; `chosen`: who is expected, and needs to give nothing but the PIN."""
        self.title.setText(title)
        self.about.setText(about)
        self.other.setVisible(len(people) > 1)
        self.proof.show_people(people, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take F12 as the button; no key goes further up than this."""
        if event.key() == Qt.Key.Key_F12:
            self.proof.focus_name()
        event.accept()

    def _go(self) -> None:
        if not self.proof.pin.edit.hasFocus():
            self.proof.pin.setFocus()
        self.proof.go_on()
