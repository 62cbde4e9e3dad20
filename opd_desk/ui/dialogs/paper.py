"""Paper on the screen: the very bytes that print, page by page, to be printed or saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from opd_desk.paper.pixels import page_images
from opd_desk.ui.printer import to_qimage
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from opd_desk.ui.theme import Look

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN = 96 / 72


class PaperDialog(QDialog):
    """A document with zoom, Print and Save as PDF. `print_wanted`: to be sent to the printer; `saved(str)`: where."""

    print_wanted = Signal()
    saved = Signal(str)

    def __init__(self, look: Look, title: str, pdf: bytes, file_name: str, why_no_print: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf, self._file_name = pdf, file_name
        self._zoom = _ZOOMS.index(1.0)
        self.setWindowTitle(title)
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._column.setSpacing(12)
        self._area = QScrollArea()
        self._area.setWidget(self._pages)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told = Words(look)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._told)
        whole.addLayout(self._buttons(look, why_no_print))
        set_ground(self, look.theme.bg)
        set_ground(self._pages, look.theme.line)
        self._show_pages()
        self._fit(parent)

    def _buttons(self, look: Look, why_no_print: str) -> QHBoxLayout:
        row = QHBoxLayout()
        out = KeyButton(look, "Smaller", "Ctrl -", kind=Kind.QUIET)
        bigger = KeyButton(look, "Larger", "Ctrl +", kind=Kind.QUIET)
        save = KeyButton(look, "Save as PDF", "Ctrl S")
        close = KeyButton(look, "Close", "Esc")
        self.print_button = KeyButton(look, "Print", "Ctrl P", kind=Kind.PRIMARY)
        self.print_button.allow(why_no_print)
        for button, keys, do in (
            (out, QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(-1)),
            (bigger, QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(1)),
            (save, QKeySequence.StandardKey.Save, self.choose_file),
            (self.print_button, QKeySequence.StandardKey.Print, self._print),
        ):
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, do)
        close.clicked.connect(self.reject)
        for part in (out, bigger, None, save, self.print_button, close):
            row.addStretch(1) if part is None else row.addWidget(part)
        if why_no_print:
            self._told.setText(why_no_print)
        return row

    def zoom(self, by: int) -> None:
        """Show the pages larger or smaller by a step."""
        self._zoom = min(max(0, self._zoom + by), len(_ZOOMS) - 1)
        self._show_pages()

    def save(self, path: Path) -> None:
        """Write the document; what keeps it from being written is said in the dialog."""
        try:
            path.write_bytes(self._pdf)
        except OSError as problem:
            self._told.setText(f"{path} cannot be written: {problem.strerror or problem}. Choose another place.")
            return
        self._told.setText(f"Saved as {path}.")
        self.saved.emit(str(path))

    def choose_file(self) -> None:
        """Ask where to save, without holding up the desk."""
        dialog = QFileDialog(self, "Save as PDF", str(Path.home() / self._file_name), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def _print(self) -> None:
        if self.print_button.isEnabled():
            self.print_wanted.emit()

    def _show_pages(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.deleteLater()
        ratio = self.devicePixelRatioF()
        for image in page_images(self._pdf, _ZOOMS[self._zoom] * _SCREEN * ratio):
            page = QLabel()
            picture = QPixmap.fromImage(to_qimage(image))
            picture.setDevicePixelRatio(ratio)
            page.setPixmap(picture)
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(page)
        self._column.addStretch(1)

    def _fit(self, parent: QWidget) -> None:
        page = self._column.itemAt(0)
        wide = page.sizeHint().width() if page is not None else 0
        self.resize(min(wide + 80, parent.width() - 40), parent.height() - 40)
