"""The buttons that save a span as a file, each with its key, and the question where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Looked
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from opd_desk.domain.spans import Span
    from opd_desk.ui.theme import Look

_FILES = {
    "pdf": (say("Save as PDF"), "Ctrl S", "report"),
    "csv": (say("CSV"), "Alt C", "register"),
    "xlsx": (say("Excel"), "Alt X", "register"),
}
"""By a file's ending: its button's words and key, and what is in the file."""


class SpanFiles(Looked):
    """Report as PDF, register as CSV or for Excel. `asked(str)`: an ending's key; `file_wanted(Path)`: where to.

    `training`: nothing in the files is real, and the names that are offered for them say so.
    """

    asked = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.training = False
        self.buttons: dict[str, KeyButton] = {}
        for ending, (words, key, _) in _FILES.items():
            button = self.buttons[ending] = KeyButton(look, words, key)
            button.clicked.connect(lambda _=False, ending=ending: self.asked.emit(ending))
            QShortcut(QKeySequence(key.replace(" ", "+")), self, button.click)
            row.addWidget(button)

    def choose(self, ending: str, span: Span) -> None:
        """Ask where to save a span, without holding up the desk."""
        what = _FILES[ending][2]
        mark = "training-" * self.training
        name = Path.home() / f"{mark}opd-{what}-{span.first}-{span.last}.{ending}"
        title = tr(say("Save the report") if what == "report" else say("Save the register"))
        dialog = QFileDialog(self, title, str(name), f"{ending.upper()} (*.{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.file_wanted.emit(Path(chosen)))
        dialog.open()

    def allow(self, why_not: str = "") -> None:
        """Let files be saved, or say why not."""
        for button in self.buttons.values():
            button.allow(why_not)
