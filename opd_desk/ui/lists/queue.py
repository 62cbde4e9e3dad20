"""The queue: tokens in a table whose columns give way to the name, headings between them (LOOK §2, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QHoverEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from opd_desk.domain.model import TokenId
from opd_desk.services.rows import SectionRow
from opd_desk.ui import paint
from opd_desk.ui.delegates.queue import QueueDelegate
from opd_desk.ui.lists.choice import Choice, Empty, dress, prepare, selection_flags, take_focus
from opd_desk.ui.models.queue import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from opd_desk.ui.models.queue import QueueModel
    from opd_desk.ui.models.rows import Index
    from opd_desk.ui.theme import Look, Metrics

_ORDER = tuple(COLUMNS)
_LEAST_NAME = 116
_NAME_BESIDE_NOTE = 168
_LEAST_NOTE = 216
_GIVE_WAY = ("phone", "age")
_RIGHT = ("number", "when", "waited")
_Move = QAbstractItemView.CursorAction
_DOWN = {_Move.MoveDown: 1, _Move.MoveNext: 1, _Move.MoveUp: -1, _Move.MovePrevious: -1}


def column_widths(width: int, metrics: Metrics) -> dict[str, int]:
    """Return the columns that show in a table of `width` logical px, with their widths (LOOK §6).

    The name takes what is over; before it gets less than 116 px the remarks go, then the phone, then the age.
    """
    tight = metrics.pad < 16
    unit = metrics.body / 13
    plain = {"number": 44 + metrics.pad - (8 if tight else 0), "age": 54, "phone": 92, "source": 100, "status": 132}
    plain |= {"when": 64, "waited": 102}
    if tight:
        plain |= {"age": 48, "source": 102, "status": 130, "when": 60, "waited": 88}
    shown = {column: round(size * unit) for column, size in plain.items()}
    name = width - sum(shown.values())
    if metrics.notes and name >= (_NAME_BESIDE_NOTE + _LEAST_NOTE) * unit:
        shown["note"] = name - round(_NAME_BESIDE_NOTE * unit)
        name -= shown["note"]
    for column in _GIVE_WAY:
        if name < _LEAST_NAME * unit:
            name += shown.pop(column)
    return shown | {"name": max(name, 1)}


class QueueHeader(QHeaderView):
    """The headings of the columns: captions over a hairline, nothing to press."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on."""
        self._look = look
        self.setFixedHeight(look.metrics.columns)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading over the edge its cells stand on."""
        m, t = self._look.metrics, self._look.theme
        column, area = _ORDER[section], QRectF(rect)
        painter.fillRect(area, QColor(t.surface))
        paint.hairline(painter, area.x(), area.bottom() - 1, area.right(), t.line)
        words = "Age" if column == "age" and m.pad < 16 else COLUMNS[column]
        edge = m.pad if column == "waited" else 10 if column == "number" else 8
        room = area.adjusted(28 if column == "note" else 4, 0, -edge, 0)
        paint.text(painter, room, words, paint.font(m.caption), t.faint, paint.R if column in _RIGHT else paint.L)


class QueueTable(QTableView):
    """The queue of a slot or of the whole day; the chosen token stays chosen wherever its row goes.

    Up and Down pass over headings. Countdowns repaint their own cells each second while the table is in view.
    """

    token_chosen = Signal(str)
    """Emitted with the id of the token now chosen, "" for none."""
    activated_token = Signal(str)
    """Emitted with a token's id on Enter or a double click."""
    menu_wanted = Signal(str, QPoint)
    """Emitted with a token's id and a global place on the menu key or a right click; the token is chosen already."""

    def __init__(self, model: QueueModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._look = model, look
        self._empty: Empty | None = None
        self._told: dict[Hashable, str] = {}
        prepare(self)
        self.setShowGrid(False)
        self.setAccessibleName("Queue")
        self._header = QueueHeader(look, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self._delegate = QueueDelegate(look, model.clock, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._choice = Choice(self, model)
        self._choice.changed.connect(lambda _: self.token_chosen.emit(self.chosen_key()))
        model.shown.connect(self._span_headings)
        self.doubleClicked.connect(self._activate)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._span_headings()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on."""
        self._look = look
        self._delegate.set_look(look)
        self._header.set_look(look)
        self.verticalHeader().setDefaultSectionSize(look.metrics.row)
        dress(self, look.theme.surface, look.theme)
        self._share_width()
        self.viewport().update()

    def set_empty(self, icon: str, title: str, line: str) -> None:
        """Say what will stand here and how it comes, while there are no rows."""
        self._empty = Empty(icon, title, line)
        self.viewport().update()

    def choose(self, token: TokenId | str) -> None:
        """Choose a token and bring it into view; none for "" or one that is not here."""
        self._choice.choose(token or None)

    def chosen_key(self) -> TokenId:
        """Return the chosen token's id, "" for none."""
        return TokenId(str(self._choice.key or ""))

    def tick(self) -> None:
        """Repaint the waits and countdowns in view that the clock has changed since they were last looked at."""
        column = _ORDER.index("waited")
        told = {}
        for row in self._rows_in_view():
            index = self._rows.index(row, column)
            key, words = self._rows.key_at(index), str(index.data())
            told[key] = words
            if self._told.get(key) != words:
                self.update(index)
        self._told = told

    def _rows_in_view(self) -> range:
        count = self._rows.rowCount()
        if not count:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(max(0, self.rowAt(0)), count if last < 0 else last + 1)

    def _span_headings(self) -> None:
        self.clearSpans()
        for row, what in enumerate(self._rows.rows):
            if isinstance(what, SectionRow):
                self.setSpan(row, 0, 1, len(_ORDER))

    def _share_width(self) -> None:
        widths = column_widths(self.viewport().width(), self._look.metrics)
        for number, column in enumerate(_ORDER):
            self.setColumnHidden(number, column not in widths)
            if column in widths:
                self.setColumnWidth(number, widths[column])

    def _activate(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.activated_token.emit(str(self._rows.key_at(index)))

    def _next_token(self, row: int, by: int) -> int:
        """Return the first row from `row` on, that one included, that is a token's; -1 for none."""
        while 0 <= row < self._rows.rowCount():
            if not isinstance(self._rows.rows[row], SectionRow):
                return row
            row += by
        return -1

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: whole rows, past headings; sideways nowhere."""
        current = self.currentIndex()
        last = self._rows.rowCount() - 1
        if not current.isValid():
            return self._rows.index(self._next_token(0, 1), 0)
        page = max(1, self.viewport().height() // self._look.metrics.row - 1)
        steps = {**_DOWN, _Move.MovePageDown: page, _Move.MovePageUp: -page, _Move.MoveHome: -last, _Move.MoveEnd: last}
        by = steps.get(action, 0)
        aim = min(max(current.row() + by, 0), last)
        forth = 1 if by > 0 else -1
        row = self._next_token(aim, forth)
        if row < 0:
            row = self._next_token(aim, -forth)
        return self._rows.index(row, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the token's activation; the arrows and pages choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activate(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus and choose nothing by that: where nothing is chosen, the ring goes round the queue."""
        take_focus(self, event, super().focusInEvent)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a letter or digit is the scanner's (LOOK §4)."""

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Choose one whole row, never none and never two."""
        return selection_flags(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the token under the pointer, or of the chosen one on the menu key."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            foot = self.visualRect(index).bottomLeft() + QPoint(self._look.metrics.pad, 0)
            place = self.viewport().mapToGlobal(foot)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.chosen_key(), place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tint the row under the pointer, all of it."""
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            self._hover(-1 if left else self.rowAt(round(event.position().y())))
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            before, self._delegate.hovered = self._delegate.hovered, row
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, what stands in a queue without any, and the focus ring."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        rect, current = self.viewport().rect(), self.currentIndex()
        if self._empty and not self._rows.rowCount():
            self._empty.paint(painter, rect, self._look)
        if self.hasFocus():
            if current.isValid():
                rect.setTop(self.rowViewportPosition(current.row()))
                rect.setHeight(self.rowHeight(current.row()) - 1)
            paint.box(painter, rect.toRectF(), 0, None, self._look.theme.accent, 2)
