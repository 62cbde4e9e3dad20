"""Paper on the screen: the very bytes that print, page by page, to be printed or saved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from opd_desk.paper.pixels import page_image, page_sizes
from opd_desk.ui.dialogs.telling import scroll_by_key, tallest
from opd_desk.ui.printer import to_qimage
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from opd_desk.ui.theme import Look

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN = 96 / 72
_GAP = 12


@dataclass(frozen=True, slots=True)
class Place:
    """A point of a document at any zoom: a page, from 0, and how far down it and across the column, 0 to 1."""

    page: int
    down: float
    across: float


class PageColumn(QWidget):
    """A document's pages one below the other; each is drawn when it comes into view, and let go when it leaves it."""

    def __init__(self, pdf: bytes, ground: str) -> None:
        super().__init__()
        self._pdf, self._ground = pdf, QColor(ground)
        self._points = page_sizes(pdf)
        self._scale = 1.0
        self._pages: list[QRect] = []
        self._pictures: dict[int, QPixmap] = {}

    @property
    def count(self) -> int:
        """Return how many pages the document has."""
        return len(self._points)

    @property
    def drawn(self) -> set[int]:
        """Return which pages are drawn now, from 0."""
        return set(self._pictures)

    def rect_of(self, page: int) -> QRect:
        """Return where in the column a page stands, from 0."""
        return self._pages[page]

    def set_scale(self, scale: float) -> None:
        """Lay the pages out at this many px a point."""
        self._scale = scale
        self._pictures.clear()
        sizes = [QSize(round(wide * scale), round(high * scale)) for wide, high in self._points]
        width = max(size.width() for size in sizes) + 2 * _GAP
        self._pages, top = [], _GAP
        for size in sizes:
            self._pages.append(QRect(QPoint((width - size.width()) // 2, top), size))
            top += size.height() + _GAP
        self.resize(width, top)
        self.update()

    def fit(self, width: int, times: float = 1.0) -> None:
        """Lay the pages out so that the widest, with what is around it, fills so many px, or that many times more."""
        self.set_scale((width * times - 2 * _GAP) / max(wide for wide, _ in self._points))

    def place_at(self, point: QPoint) -> Place:
        """Return the place in the document that stands at a point of the column."""
        page = max((n for n, rect in enumerate(self._pages) if rect.top() <= point.y()), default=0)
        rect = self._pages[page]
        return Place(page, (point.y() - rect.top()) / rect.height(), point.x() / self.width())

    def point_of(self, place: Place) -> QPoint:
        """Return where in the column a place of the document stands now."""
        rect = self._pages[place.page]
        return QPoint(round(place.across * self.width()), round(rect.top() + place.down * rect.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        for page, rect in enumerate(self._pages):
            if rect.intersects(event.rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(page))
        seen = self.visibleRegion().boundingRect()
        for page in self.drawn:
            if not self._pages[page].intersects(seen):
                del self._pictures[page]

    def _picture(self, page: int) -> QPixmap:
        if page not in self._pictures:
            ratio = self.devicePixelRatioF()
            image = page_image(self._pdf, page, self._scale * ratio)
            picture = QPixmap.fromImage(to_qimage(image))
            picture.setDevicePixelRatio(ratio)
            self._pictures[page] = picture
        return self._pictures[page]


class PaperDialog(QDialog):
    """A document with zoom, Print and Save as PDF. `print_wanted`: to be sent to the printer; `saved(str)`: where.

    `why_no_print`: what keeps it from being printed and what to do, said in the dialog; "" where it can be.
    """

    print_wanted = Signal()
    saved = Signal(str)

    def __init__(self, look: Look, title: str, pdf: bytes, file_name: str, why_no_print: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf, self._file_name = pdf, file_name
        self._zoom = _ZOOMS.index(1.0)
        self.setWindowTitle(title)
        self.pages = PageColumn(pdf, look.theme.line)
        self.pages.set_scale(_SCREEN)
        self.area = QScrollArea()
        self.area.setWidget(self.pages)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_ground(self.area.viewport(), look.theme.line)
        self._kept: Place | None = None
        for bar in (self.area.verticalScrollBar(), self.area.horizontalScrollBar()):
            bar.actionTriggered.connect(lambda _: self._let_place_go())
        self._told = Words(look)
        whole = QVBoxLayout(self)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._told)
        whole.addLayout(self._buttons(look, why_no_print))
        set_ground(self, look.theme.bg)
        self.resize(min(self.pages.width() + 60, parent.width() - 40), tallest(parent))
        (self.save_button if why_no_print else self.print_button).setFocus()

    def _buttons(self, look: Look, why_no_print: str) -> QHBoxLayout:
        row = QHBoxLayout()
        out = KeyButton(look, "Smaller", "Ctrl -", kind=Kind.QUIET)
        bigger = KeyButton(look, "Larger", "Ctrl +", kind=Kind.QUIET)
        save = self.save_button = KeyButton(look, "Save as PDF", "Ctrl S")
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
        """Show the pages larger or smaller by a step; what stands in the middle stays there."""
        view = self.area.viewport()
        # At the edges less can be scrolled than was wished for: until one scrolls on, the wish is what is kept.
        if self._kept is None:
            self._kept = self.pages.place_at(view.rect().center() - self.pages.pos())
        self._zoom = min(max(0, self._zoom + by), len(_ZOOMS) - 1)
        self.pages.set_scale(_ZOOMS[self._zoom] * _SCREEN)
        to = self.pages.point_of(self._kept) - view.rect().center()
        self.area.horizontalScrollBar().setValue(to.x())
        self.area.verticalScrollBar().setValue(to.y())

    def _let_place_go(self) -> None:
        self._kept = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf by Page Up and Page Down from the buttons, too."""
        if not scroll_by_key(self.area, event):
            super().keyPressEvent(event)

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
