"""A document's pages on the screen: one below the other, as large as one likes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from opd_desk.domain.said import say
from opd_desk.paper.pixels import Busy, page_image, page_sizes
from opd_desk.ui.access import Role, call
from opd_desk.ui.dialogs.telling import scroll_by_key
from opd_desk.ui.printer import to_qimage
from opd_desk.ui.widgets.base import set_ground

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from opd_desk.ui.theme import Look

_ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_SCREEN = 96 / 72
_GAP = 12
_AGAIN_IN = 30
"""Milliseconds until a page is tried again that could not be drawn because a printer's was."""
_NOTCH = 120
"""What Qt calls a notch of a wheel."""


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
        call(self, say("Printed pages"), Role.Graphic)
        self.scale = 1.0
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
        self.scale = scale
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
        self.set_scale(self.scale_for(width) * times)

    def scale_for(self, width: int, height: int | None = None) -> float:
        """Return the px a point at which the widest page, and the highest, fill so many px."""
        scale = (width - 2 * _GAP) / max(wide for wide, _ in self._points)
        if height is not None:
            scale = min(scale, (height - 2 * _GAP) / max(high for _, high in self._points))
        return max(0.1, scale)

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
        """Draw the pages in view; one that cannot be had at once is blank until it can."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        for page, rect in enumerate(self._pages):
            if rect.intersects(event.rect()):
                picture = self._picture(page)
                if picture is None:
                    painter.fillRect(rect, Qt.GlobalColor.white)
                    QTimer.singleShot(_AGAIN_IN, self, self.update)
                else:
                    painter.drawPixmap(rect.topLeft(), picture)
        seen = self.visibleRegion().boundingRect()
        for page in self.drawn:
            if not self._pages[page].intersects(seen):
                del self._pictures[page]

    def _picture(self, page: int) -> QPixmap | None:
        """Return a page's picture; None while a printer's page is drawn, which takes too long to wait for."""
        if page not in self._pictures:
            ratio = self.devicePixelRatioF()
            try:
                image = page_image(self._pdf, page, self.scale * ratio, wait=False)
            except Busy:
                return None
            picture = QPixmap.fromImage(to_qimage(image))
            picture.setDevicePixelRatio(ratio)
            self._pictures[page] = picture
        return self._pictures[page]


class Fit(Enum):
    """What of a page fills the view, however large that is."""

    WIDTH = "width"
    PAGE = "page"


class PageView(QScrollArea):
    """Pages to leaf through. `page_changed(int)`: another page, from 0, is in the middle of the view.

    Ctrl and the wheel make them larger or smaller where the pointer is.
    """

    page_changed = Signal(int)

    def __init__(self, look: Look, pdf: bytes) -> None:
        super().__init__()
        call(self, say("Pages"), Role.Document)
        self.pages = PageColumn(pdf, look.theme.line)
        self.pages.set_scale(_SCREEN)
        self.setWidget(self.pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if self.pages.count > 1:  # or pages fitted to the width would jump as it comes and goes
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        set_ground(self.viewport(), look.theme.line)
        self._fit: Fit | None = None
        self._kept: Place | None = None
        self._told, self._turned = 0, 0
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.actionTriggered.connect(lambda _: self._let_place_go())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell())

    @property
    def page(self) -> int:
        """Return the page in the middle of the view, from 0."""
        return self._place_in(self._middle()).page

    def zoom(self, by: int, at: QPoint | None = None) -> None:
        """Show the pages larger or smaller by a step; what stands at a point of the view, or in its middle, stays."""
        self._fit = None
        now = self.pages.scale / _SCREEN
        further = [step for step in _ZOOMS if (step - now) * by > 0.01]
        if further:
            self._rescale((further[0] if by > 0 else further[-1]) * _SCREEN, at)

    def fit(self, fit: Fit) -> None:
        """Show the pages so that one's width, or the whole of one, fills the view, and goes on filling it."""
        self._fit = fit
        self._refit()

    def go_to(self, page: int) -> None:
        """Show a page, from 0, from its head."""
        self._let_place_go()
        self.verticalScrollBar().setValue(self.pages.rect_of(page).top() - _GAP)

    def leaf(self, event: QKeyEvent) -> bool:
        """Scroll by a key, page by page where a whole one is in view; return whether it was one of those keys."""
        by = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._whole_page_in_view():
            self.go_to(min(max(0, self.page + by), self.pages.count - 1))
            return True
        return scroll_by_key(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on filling the view with what fills it."""
        super().resizeEvent(event)
        self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, a step a notch; else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._let_place_go()
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            by = 1 if self._turned > 0 else -1
            self._turned -= by * _NOTCH
            self._let_place_go()
            self.zoom(by, event.position().toPoint())
        event.accept()

    def _refit(self) -> None:
        view, page = self.viewport().size(), self.page
        if self._fit is Fit.PAGE:
            self._rescale(self.pages.scale_for(view.width(), view.height()))
            self.go_to(page)
        elif self._fit is Fit.WIDTH:
            self._rescale(self.pages.scale_for(view.width()), QPoint(view.width() // 2, 0))

    def _rescale(self, scale: float, at: QPoint | None = None) -> None:
        # At the edges less can be scrolled than was wished for: until one scrolls on, the wish is what is kept.
        point = self._middle() if at is None else at
        place = self._place_in(point) if self._kept is None else self._kept
        self._kept = place if at is None else None
        self.pages.set_scale(scale)
        to = self.pages.point_of(place) - point
        self.horizontalScrollBar().setValue(to.x())
        self.verticalScrollBar().setValue(to.y())
        self._tell()

    def _middle(self) -> QPoint:
        return self.viewport().rect().center()

    def _place_in(self, point: QPoint) -> Place:
        return self.pages.place_at(point - self.pages.pos())

    def _whole_page_in_view(self) -> bool:
        return self.pages.rect_of(self.page).height() + _GAP <= self.viewport().height()

    def _let_place_go(self) -> None:
        self._kept = None

    def _tell(self) -> None:
        if self.page != self._told:
            self._told = self.page
            self.page_changed.emit(self._told)
