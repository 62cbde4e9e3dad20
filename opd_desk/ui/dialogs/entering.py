"""Dialogs in which Enter does one thing wherever the focus is, and in which Esc stops what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog

from opd_desk.domain.said import say
from opd_desk.ui.dialogs.telling import is_enter
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look


class EnterDialog(QDialog):
    """A dialog with one thing that Enter does."""

    def enter(self) -> None:
        """Do what Enter does; nothing, where a dialog does not say what."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter from wherever the focus is; Qt would press whichever button it takes for the default."""
        if is_enter(event):
            if not event.isAutoRepeat():  # not by the Enter, still held, that opened this
                self.enter()
        else:
            super().keyPressEvent(event)


class StoppableDialog(EnterDialog):
    """A dialog with work that takes a while: Esc stops it, and else leaves. `stop_wanted()`: no more of it.

    `told` says how it stands, `close_button` what Esc does; `running`: something is under way.
    """

    stop_wanted = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget, *, bold: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.running = False
        self.told = Words(look, "text", bold=bold)
        self.close_button = KeyButton(look, say("Cancel"), "Esc")
        self.close_button.clicked.connect(self.reject)

    def finish(self, words: str) -> None:
        """Say that it is over, and what came of it; Esc closes from now on."""
        self.running = False
        self.told.setText(words)
        self.close_button.set_words(say("Close"), "Esc")
        self.close_button.allow()

    def reject(self) -> None:
        """Stop what is under way; once nothing is, leave."""
        if self.running:
            self.told.setText(self.stopping())
            self.close_button.allow(say("It stops in a moment"))
            self.stop_wanted.emit()
        else:
            self.leave()

    def stopping(self) -> str:
        """Say that the work is being stopped."""
        return say("Stopping …")

    def leave(self) -> None:
        """Close; nothing is under way."""
        super().reject()
