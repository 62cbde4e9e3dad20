"""Somebody who may approves what the clerk may not: a name and a PIN, where the work is, without logging out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.proof import Proof
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.panels.proof import Person
    from opd_desk.ui.theme import Look

_WIDE = 380


class ApprovalDialog(QDialog):
    """Asks who approves. `given(str, Secret)`: a name and its PIN."""

    given = Signal(str, object)

    def __init__(self, look: Look, what: str, role: str, people: Sequence[Person], over: QWidget) -> None:
        super().__init__(over.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Approval of {role}", role=role)))
        self.what = Words(look, "text")
        self.what.setText(what)
        self.proof = Proof(look)
        self.go, self.back = (
            KeyButton(look, say("Approve"), "Enter", kind=Kind.PRIMARY),
            KeyButton(look, say("Back"), "Esc"),
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        whole = QVBoxLayout(self)
        for part in (self.what, self.proof):
            whole.addWidget(part)
        whole.addLayout(buttons)
        dress_dialog(self, look)
        self.setFixedWidth(_WIDE)
        self.proof.show_people(people)
        self.proof.given.connect(self.given)
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self.reject)
        self._stand_over(over)

    def refuse(self, words: str, wait: float = 0) -> None:
        """Say what came of a try."""
        self.proof.refuse(words, wait)

    def _go(self) -> None:
        if not self.proof.pin.edit.hasFocus():
            self.proof.pin.setFocus()
        self.proof.go_on()

    def _stand_over(self, over: QWidget) -> None:
        """Stand at the foot of what asked, inside its window."""
        self.adjustSize()
        window = over.window()
        corner = over.mapTo(window, QPoint(over.width() - self.width(), over.height() - self.height() - 8))
        x = min(max(8, corner.x()), max(8, window.width() - self.width() - 8))
        self.move(window.mapToGlobal(QPoint(x, max(8, corner.y()))))
