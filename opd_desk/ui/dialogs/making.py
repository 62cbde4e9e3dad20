"""A long paper under way: how far it is, and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_WIDE = 420


class MakingDialog(QDialog):
    """What is being made, in words, and how much of it is. `stop_wanted()`: no more of it; Esc asks for that."""

    stop_wanted = Signal()

    def __init__(self, look: Look, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.told = Words(look, "text")
        self.told.setText(words)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr(say("Progress")))
        self.cancel = KeyButton(look, say("Cancel"), "Esc")
        self.cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        whole = QVBoxLayout(self)
        whole.addWidget(self.told)
        whole.addWidget(self.progress)
        whole.addLayout(row)
        dress_dialog(self, look)
        self.resize(min(_WIDE, parent.width() - 40), self.sizeHint().height())
        self.cancel.setFocus()

    def show_progress(self, done: int, whole: int) -> None:
        """Show how much is made."""
        self.progress.setRange(0, max(1, whole))
        self.progress.setValue(done)

    def reject(self) -> None:
        """Ask for the end of it; whoever makes it closes this."""
        self.told.setText(say("Stopping …"))
        self.cancel.allow(say("It stops in a moment"))
        self.stop_wanted.emit()
