"""The queue: tokens in a table whose columns give way to the name, headings between them (LOOK §2, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHoverEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from opd_desk.domain.model import TokenId
from opd_desk.domain.said import say
from opd_desk.services.rows import SectionRow
from opd_desk.ui import paint
from opd_desk.ui.delegates.queue import QueueRows
from opd_desk.ui.languages import tr
from opd_desk.ui.lists.choice import Empty, dress, prepare, take_focus
from opd_desk.ui.lists.fading import Fading
from opd_desk.ui.lists.queue_columns import ORDER, QueueHeader, columns_in, share_width
from opd_desk.ui.lists.queue_steps import next_token, row_after
from opd_desk.ui.lists.several import Several

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable

    from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent, QPaintEvent, QRegion, QResizeEvent, QShowEvent

    from opd_desk.ui.models.queue import QueueModel
    from opd_desk.ui.models.rows import Index
    from opd_desk.ui.theme import Look


class QueueTable(QTableView):
    """The queue of a slot or of the whole day; the chosen tokens stay chosen wherever their rows go.

    Up and Down pass over headings. Several are chosen as lists do it: Shift with Up and Down or a click, Ctrl with a
    click, Ctrl A. Ctrl Space keeps what is chosen: Up and Down then only go about, each Ctrl Space takes one more or
    leaves it out, and Esc goes back to one. Countdowns repaint their own cells each second while the table is in view.
    """

    paints_its_focus = True
    token_chosen = Signal(str)
    """Emitted when others are chosen than before, with the id of the one, "" for none or several."""
    activated_token = Signal(str)
    """Emitted with a token's id on Enter or a double click."""
    menu_wanted = Signal(str, QPoint)
    """Emitted with a token's id and a global place on the menu key or a right click; it is one of the chosen."""

    def __init__(self, model: QueueModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._look = model, look
        self._empty: Empty | None = None
        self._left_out: Empty | None = None
        self._told: dict[Hashable, object] = {}
        self._keeping = False
        self._spanned = 0
        prepare(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAccessibleName(tr(say("Queue")))
        self._header = QueueHeader(look, self)
        self.setHorizontalHeader(self._header)
        self.verticalScrollBar().valueChanged.connect(self._header.set_scrolled)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self._painted, self.fading = QueueRows(look, model), Fading(self, model)
        self._hovered = -1
        self.setModel(model)
        self._several = Several(self, model)
        self._several.changed.connect(self._tell_chosen)
        self.selectionModel().currentRowChanged.connect(self._repaint)
        model.shown.connect(self._span_headings)
        self.doubleClicked.connect(self._activate)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._span_headings()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on."""
        self._look = look
        self._painted.look = look
        self._header.set_look(look)
        self.verticalHeader().setDefaultSectionSize(look.metrics.row)
        dress(self, look.theme.surface, look.theme)
        self._share_width()
        self.viewport().update()

    def set_empty(self, icon: str, title: str, line: str) -> None:
        """Say what will stand here and how it comes, while there are no rows."""
        self._say_empty(Empty(icon, title, line), self._left_out)

    def say_left_out(self, empty: Empty | None) -> None:
        """Say, while there are no rows, that a filter has left all of them out; None: there is none on."""
        self._say_empty(self._empty, empty)

    def _say_empty(self, empty: Empty | None, left_out: Empty | None) -> None:
        if (empty, left_out) != (self._empty, self._left_out):
            self._empty, self._left_out = empty, left_out
            self.viewport().update()

    def choose(self, token: TokenId | str) -> None:
        """Choose a token alone and bring it into view; none for "" or one that is not here."""
        self._keeping = False
        self._several.choose(token or None)

    def choose_all(self, wanted: Collection[TokenId] | None = None) -> None:
        """Choose these tokens, where they are here, or all of them."""
        self._several.choose_all(wanted)

    def chosen_key(self) -> TokenId:
        """Return the chosen token's id, "" for none or several."""
        return self.chosen_keys()[0] if len(self._several.keys) == 1 else TokenId("")

    def chosen_keys(self) -> tuple[TokenId, ...]:
        """Return the chosen tokens' ids, from the top."""
        return tuple(TokenId(str(key)) for key in self._several.keys)

    def _tell_chosen(self) -> None:
        self._keeping = self._keeping and bool(self._several.keys)
        self.token_chosen.emit(self.chosen_key())

    def _repaint(self, *rows: QModelIndex) -> None:
        """Repaint whole rows: the ring goes round all of a row, and Qt repaints only the cells that change."""
        for row in (index.row() for index in rows):
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def tick(self) -> None:
        """Repaint the waits and countdowns in view that the clock has changed since they were last looked at."""
        column = ORDER.index("waited")
        told: dict[Hashable, object] = {}
        for row in self._rows_in_view():
            what = self._rows.at(row)
            key, words = self._rows.key_of(what), self._rows.told_by_clock(what)
            told[key] = words
            if self._told.get(key) != words:
                self.update(self._rows.index(row, column))
        self._told = told

    def _rows_in_view(self) -> range:
        count = self._rows.rowCount()
        if not count:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(0, self.rowAt(0)), count if last < 0 else last + 1)

    def _span_headings(self) -> None:
        headings = [row for row, what in enumerate(self._rows.rows) if isinstance(what, SectionRow)]
        if len(headings) == self._spanned and all(self.columnSpan(row, 0) > 1 for row in headings):
            return  # Qt has let them go along with their rows; to set them paints all rows anew
        self._spanned = len(headings)
        self.clearSpans()
        for row in headings:
            self.setSpan(row, 0, 1, len(ORDER))

    def _share_width(self) -> None:
        share_width(self, self._header, self._look.metrics)

    def show_columns(self, wanted: Collection[str]) -> None:
        """Show, of the columns that can be left out, only these."""
        self._header.wanted = tuple(wanted)
        self._share_width()

    def _activate(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.activated_token.emit(str(self._rows.key_at(index)))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: whole rows, past headings; sideways nowhere."""
        current = self.currentIndex()
        if not current.isValid():
            return self._rows.index(next_token(self._rows, 0, 1), 0)
        page = max(1, self.viewport().height() // self._look.metrics.row - 1)
        return self._rows.index(row_after(self._rows, current.row(), action, page), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the token's activation; the arrows and pages choose, with Ctrl Space before them several."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activate(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Space and control:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape and (self._keeping or len(self._several.keys) > 1):
            self.choose(str(self._rows.key_at(self.currentIndex()) or ""))
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        """Keep what is chosen while the arrows go about; then take one more, or leave it out."""
        current = self.currentIndex()
        first = not self._keeping and self._several.is_chosen(current)
        self._keeping = True
        if current.isValid() and not first:
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(current, flag.Toggle | flag.Rows)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by a click that slips: several are chosen with Shift or Ctrl."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus and choose nothing by that: where nothing is chosen, the ring goes round the queue."""
        take_focus(self, event, super().focusInEvent)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a letter or digit is the scanner's (LOOK §4)."""

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Choose whole rows: one, or with Shift and Ctrl several, never none; arrows leave alone what is kept."""
        toggle, clear = QItemSelectionModel.SelectionFlag.Toggle, QItemSelectionModel.SelectionFlag.Clear
        if event is None or not index.isValid():
            return QItemSelectionModel.SelectionFlag.NoUpdate  # Qt asks so after a key or a click has chosen already
        if isinstance(event, QKeyEvent) and self._keeping and not event.modifiers():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        flags = super().selectionCommand(index, event)
        if flags & toggle and self._several.keys == (self._rows.key_at(index),):
            return QItemSelectionModel.SelectionFlag.NoUpdate  # never none
        self._keeping = self._keeping and not flags & clear
        if not flags & QItemSelectionModel.SelectionFlag.Current:
            self._several.start_at(index)
        return flags

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose with Shift all from where the choice began to the current row, wherever the two have gone since."""
        if command & QItemSelectionModel.SelectionFlag.Current:
            self._several.choose_to(self.currentIndex())
        else:
            super().setSelection(rect, command)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the token under the pointer, or of the chosen one on the menu key."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            foot = self.visualRect(index).bottomLeft() + QPoint(self._look.metrics.pad, 0)
            place = self.viewport().mapToGlobal(foot)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            if not self._several.is_chosen(index):
                self.choose(str(self._rows.key_at(index)))
            self.menu_wanted.emit(str(self._rows.key_at(index)), place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tint the row under the pointer, all of it."""
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            self._hover(-1 if left else self.rowAt(round(event.position().y())))
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            for changed in (before, row):
                top, height = self.rowViewportPosition(changed), self.rowHeight(changed)
                self.viewport().update(0, top, self.viewport().width(), height)

    def showEvent(self, event: QShowEvent) -> None:
        """Start the countdowns."""
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the countdowns."""
        super().hideEvent(event)
        self._second.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name the rest of the new width, and keep the chosen row in view."""
        super().resizeEvent(event)
        self._share_width()
        self.scrollTo(self.currentIndex())

    def _paint_rows(self, painter: QPainter, region: QRegion) -> None:
        """Paint the rows that a part of the view has to do with."""
        self._painted.direction = self.layoutDirection()
        columns, keys, in_view = columns_in(self), set(self._several.keys), self._rows_in_view()
        for row in in_view:
            rect = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            if region.intersects(rect):
                fades = self.fading.paint(painter, rect.toRectF(), row, self._look.theme)
                what, hovered = self._rows.at(row), row == self._hovered
                chosen = self._rows.key_of(what) in keys
                self._painted.paint(painter, rect.toRectF(), columns, what, chosen=chosen, hovered=hovered, fades=fades)
        self._painted.keep(self._rows.at(row) for row in in_view)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, what stands in a queue without any, and the focus ring."""
        painter = QPainter(self.viewport())
        self._paint_rows(painter, event.region())
        rect, current = self.viewport().rect(), self.currentIndex()
        empty = self._left_out or self._empty
        if empty and not self._rows.rowCount():
            empty.paint(painter, rect.toRectF(), self._look)
        if self.hasFocus():
            if current.isValid():
                rect.setTop(self.rowViewportPosition(current.row()))
                rect.setHeight(self.rowHeight(current.row()) - 1)
            paint.focus(painter, rect.toRectF(), 0, self._look.theme)
