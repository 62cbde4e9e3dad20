"""Which row of a list is chosen, held by its key; and what all lists have in common besides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame

from opd_desk.domain.said import together
from opd_desk.ui import paint
from opd_desk.ui.dress import scroll_bars
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Any

    from PySide6.QtGui import QFocusEvent

    from opd_desk.ui.models.rows import RowsModel
    from opd_desk.ui.theme import Look, Theme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Choice(QObject):
    """The chosen row of a view, followed through every reload of its model.

    A row that goes away leaves nothing chosen: the next command must not hit the row that took its place.
    """

    changed = Signal(object)
    """Emitted with the key now chosen, None for nothing; by the clerk or by `choose`, never twice for one key."""

    def __init__(self, view: QAbstractItemView, model: RowsModel[Any]) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._key: Hashable | None = None
        view.selectionModel().currentChanged.connect(self._current_changed)
        model.shown.connect(self._follow)

    @property
    def key(self) -> Hashable | None:
        """Return the chosen row's key, None for nothing."""
        return self._key

    def choose(self, key: Hashable | None) -> None:
        """Choose the row with that key and bring it into view; nothing where there is no such row."""
        row = -1 if key is None else self._model.row_of(key)
        if row < 0:
            self._clear()
        else:
            self._view.setCurrentIndex(self._model.index(row, 0))
            self._view.scrollTo(self._model.index(row, 0))

    def _current_changed(self, current: QModelIndex) -> None:
        # While rows come and go, Qt chooses a neighbour of one that is taken out.
        if self._model.changing:
            return
        selection = self._view.selectionModel()
        if current.isValid() and not selection.isRowSelected(current.row(), QModelIndex()):
            selection.select(current, _SELECT)
        self._take(self._model.key_at(current))

    def _follow(self) -> None:
        # Where the chosen row is still there, its index has gone along with it.
        if self._key is not None and self._model.row_of(self._key) < 0:
            self._clear()

    def _clear(self) -> None:
        self._view.selectionModel().clear()
        self._take(None)

    def _take(self, key: Hashable | None) -> None:
        if key != self._key:
            self._key = key
            self.changed.emit(key)


@dataclass(frozen=True, slots=True)
class Empty:
    """What stands in a list without rows: an icon, what it is, and how rows come (LOOK §2, Empty)."""

    icon: str
    title: str
    line: str

    @property
    def spoken(self) -> str:
        """Return it in the window's language, for who cannot see it."""
        return tr(together(self.title, self.line, between=". "))

    def paint(self, painter: QPainter, rect: QRectF, look: Look) -> None:
        """Paint it in the middle of `rect`; the line wraps in a narrow list."""
        m, t = look.metrics, look.theme
        room = rect.adjusted(m.pad, 0, -m.pad, 0)
        face = paint.font(m.small)
        painter.setFont(face)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        told = tr(self.line)
        line = painter.boundingRect(room, flags, told)
        top = room.y() + max(4.0, (room.height() - 71 - line.height()) / 2)
        draw_icon(painter, self.icon, room.center().x() - 14, top, 28, t.faint, 1.1)
        title = QRectF(room.x(), top + 36, room.width(), 20)
        paint.text(painter, title, self.title, paint.font(m.body), t.muted, paint.C)
        painter.setFont(face)
        painter.setPen(QColor(t.faint))
        painter.drawText(QRectF(room.x(), top + 57, room.width(), line.height()), flags, told)


def prepare(view: QAbstractItemView) -> None:
    """Set what all lists share: no frame, one Tab stop, one row chosen, smooth scrolling, nothing edited in place."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)


def dress(view: QAbstractItemView, ground: str, theme: Theme) -> None:
    """Give a view its ground and a thin scroll bar in the theme's colours."""
    # The bar alone: a style sheet on the view itself would take its palette away.
    view.verticalScrollBar().setStyleSheet(scroll_bars(theme))
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    view.setPalette(palette)
    view.viewport().setPalette(palette)


def selection_flags(index: QModelIndex | QPersistentModelIndex) -> QItemSelectionModel.SelectionFlag:
    """Return how a click or key chooses: the row under it and no other; a place without a row changes nothing."""
    return _SELECT if index.isValid() else QItemSelectionModel.SelectionFlag.NoUpdate


def take_focus(view: QAbstractItemView, event: QFocusEvent, as_usual: Callable[[QFocusEvent], None]) -> None:
    """Let a view take the focus; `as_usual`: what Qt does, which chooses the first row where none is chosen."""
    if view.currentIndex().isValid():
        as_usual(event)
    else:
        view.viewport().update()
