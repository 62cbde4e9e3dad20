"""Paper on the screen: the very bytes that print, page by page, to be printed or saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.domain.system_words import system_words
from opd_desk.paper.out import file_name
from opd_desk.ui.dialogs.page_bar import PageBar
from opd_desk.ui.dialogs.pages import Fit, PageView
from opd_desk.ui.dialogs.telling import tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.theme import Look

_SHEET, _LARGER = 700, 1.25
"""Px at 100 % from which on a page is a sheet and opens larger, filling the width, where there is room; not a slip."""


class PaperDialog(QDialog):
    """A document with zoom, Print and Save as PDF. `print_wanted`: to be sent to the printer; `saved(str)`: where.

    `why_no_print`: what keeps it from being printed and what to do, said in the dialog; "" where it can be.
    """

    print_wanted = Signal()
    saved = Signal(str)

    def __init__(self, look: Look, title: str, pdf: bytes, file_name: str, why_no_print: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf, self._file_name, self._why_no_print = pdf, file_name, why_no_print
        self.setWindowTitle(tr(title))
        self.area = PageView(look, pdf)
        self.pages = self.area.pages
        self.bar = PageBar(look, self.pages.count)
        self._told = Words(look)
        self._told.setText(why_no_print)
        whole = QVBoxLayout(self)
        whole.addWidget(self.bar)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._told)
        whole.addLayout(self._buttons(look, why_no_print))
        self._connect()
        dress_dialog(self, look)
        sheet = self.pages.width() > _SHEET
        wide = round(self.pages.width() * (_LARGER if sheet else 1)) + 60
        self.resize(min(wide, parent.width() - 40), tallest(parent))
        if sheet:
            self.area.fit(Fit.WIDTH)
        (self.save_button if why_no_print else self.print_button).setFocus()

    def _connect(self) -> None:
        self.area.page_changed.connect(self.bar.show_page)
        self.bar.page_wanted.connect(self.area.go_to)
        self.bar.zoom_wanted.connect(self.area.zoom)
        self.bar.width_wanted.connect(lambda: self.area.fit(Fit.WIDTH))
        self.bar.whole_wanted.connect(lambda: self.area.fit(Fit.PAGE))
        self.bar.said.connect(lambda sentence: self._told.setText(sentence or self._why_no_print))

    def _buttons(self, look: Look, why_no_print: str) -> QHBoxLayout:
        row = QHBoxLayout()
        save = self.save_button = KeyButton(look, say("Save as PDF"), "Ctrl S")
        close = KeyButton(look, say("Close"), "Esc")
        self.print_button = KeyButton(look, say("Print"), "Ctrl P", kind=Kind.PRIMARY)
        self.print_button.allow(why_no_print)
        for button, keys, do in (
            (save, QKeySequence.StandardKey.Save, self.choose_file),
            (self.print_button, QKeySequence.StandardKey.Print, self._print),
        ):
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, do)
        close.clicked.connect(self.reject)
        row.addStretch(1)
        for part in (save, self.print_button, close):
            row.addWidget(part)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf by Page Up and Page Down from the buttons, too."""
        if not self.area.leaf(event):
            super().keyPressEvent(event)

    def save(self, path: Path) -> None:
        """Write the document; what keeps it from being written is said in the dialog."""
        try:
            path.write_bytes(self._pdf)
        except OSError as problem:
            why = system_words(problem)
            told = say("{path} cannot be written: {why}. Choose another place.", path=str(path), why=why)
            self._told.setText(told)
            return
        self._told.setText(say("Saved as {path}.", path=str(path)))
        self.saved.emit(str(path))

    def choose_file(self) -> None:
        """Ask where to save, without holding up the desk."""
        proposed = Path.home() / file_name(self._file_name.removesuffix(".pdf"), ".pdf")
        dialog = QFileDialog(self, tr(say("Save as PDF")), str(proposed), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def _print(self) -> None:
        if self.print_button.isEnabled():
            self.print_wanted.emit()
