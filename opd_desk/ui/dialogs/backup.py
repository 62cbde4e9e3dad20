"""One backup made now: how far it has come, Cancel, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.dialogs.telling import is_enter
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look


class BackupDialog(QDialog):
    """A bar with Cancel; once it is over, Close, by Enter as well. `stop_wanted()`."""

    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Back up now")))
        self._running = True
        self.told = Words(look, "text")
        self.told.setText(say("The database is being copied …"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr(say("Progress")))
        self.bar.setRange(0, 0)
        self.button = KeyButton(look, say("Cancel"), "Esc")
        self.button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.addWidget(self.told)
        whole.addWidget(self.bar)
        whole.addStretch(1)
        whole.addLayout(row)
        dress_dialog(self, look)
        self.resize(min(560, parent.width() - 40), 150)

    def show_progress(self, done: int, whole: int) -> None:
        """Show how much of it is copied."""
        if self._running:
            self.bar.setRange(0, max(1, whole))
            self.bar.setValue(done)

    def finish(self, words: str) -> None:
        """Say what came of it."""
        self._running = False
        self.bar.hide()
        self.told.setText(words)
        self.button.set_words(say("Close"), "Esc")
        self.button.allow()
        self.button.setFocus()

    def reject(self) -> None:
        """Stop what is under way; then close."""
        if self._running:
            self.told.setText(say("Stopping …"))
            self.button.allow(say("It stops in a moment"))
            self.stop_wanted.emit()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Enter once it is over."""
        if is_enter(event):
            if not self._running:
                self.reject()
        else:
            super().keyPressEvent(event)
