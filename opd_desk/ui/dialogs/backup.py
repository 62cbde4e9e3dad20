"""One backup made now: how far it has come, Cancel, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.dialogs.entering import StoppableDialog
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look


class BackupDialog(StoppableDialog):
    """A bar with Cancel; once it is over, Close, by Enter as well. `stop_wanted()`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, say("Back up now"), parent)
        self.running = True
        self.told.setText(say("The database is being copied …"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr(say("Progress")))
        self.bar.setRange(0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self.told)
        whole.addWidget(self.bar)
        whole.addStretch(1)
        whole.addLayout(row)
        dress_dialog(self, look)
        self.resize(min(560, parent.width() - 40), 150)

    def show_progress(self, done: int, whole: int) -> None:
        """Show how much of it is copied."""
        if self.running:
            self.bar.setRange(0, max(1, whole))
            self.bar.setValue(done)

    def finish(self, words: str) -> None:
        """Say what came of it."""
        self.bar.hide()
        super().finish(words)
        self.close_button.setFocus()

    def enter(self) -> None:
        """Close by Enter once it is over."""
        if not self.running:
            self.reject()
