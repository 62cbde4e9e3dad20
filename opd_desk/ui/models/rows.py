"""The base of every list's model: frozen rows under keys, and exact notice of what changed."""

from __future__ import annotations

from abc import abstractmethod
from itertools import groupby
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from opd_desk.ui.languages import tr
from opd_desk.ui.models.spoken import spoken_cell
from opd_desk.ui.tips import as_typed

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which every index holds its whole frozen row."""

_TOP = QModelIndex()


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return ascending numbers as first and last of each unbroken run."""
    runs = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        runs.append((members[0], members[-1]))
    return runs


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Frozen rows, each under a key of its own; a view keeps its selection and its scroll through every `show`."""

    shown = Signal()
    """Emitted once `show` has brought in all of the new rows."""

    def __init__(self, columns: Sequence[str] = ("row",), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._keys: list[Hashable] = []
        self._changing = False

    @abstractmethod
    def key_of(self, row: Row) -> Hashable:
        """Return what a row is known by; no two rows of a list share it."""

    @abstractmethod
    def words(self, row: Row, column: str) -> str:
        """Return what stands in one cell, as plain text."""

    def spoken(self, row: Row, column: str) -> str:
        """Return what a screen reader says of one cell, as a sentence that stands alone."""
        if len(self.columns) == 1:
            return self.words(row, column)
        heads = [str(self.headerData(place, Qt.Orientation.Horizontal)) for place in range(len(self.columns))]
        return spoken_cell(heads, [self.words(row, each) for each in self.columns], self.columns.index(column))

    def hint(self, row: Row, column: str) -> str:
        """Return what the pointer is told over a cell, "" for nothing."""
        return ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows shown, from the top."""
        return tuple(self._rows)

    @property
    def changing(self) -> bool:
        """Tell whether a `show` is under way: what a view makes of it until `shown` is not the clerk's choice."""
        return self._changing

    def row_of(self, key: Hashable) -> int:
        """Return where the row with that key stands, -1 if it does not."""
        return self._keys.index(key) if key in self._keys else -1

    def at(self, place: int) -> Row:
        """Return the row that stands so many rows under the first."""
        return self._rows[place]

    def key_at(self, index: Index) -> Hashable | None:
        """Return the key of the row an index points at, None for no index."""
        return self._keys[index.row()] if index.isValid() else None

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead: notify of just those that went, moved, came or differ."""
        keys = [self.key_of(row) for row in rows]
        self._changing = True
        try:
            if keys != self._keys:
                self._remove_gone(set(keys))
                self._reorder(keys)
                self._insert_new(rows, keys)
            self._replace_changed(rows)
        finally:
            self._changing = False
        self.shown.emit()

    def _remove_gone(self, wanted: set[Hashable]) -> None:
        gone = [i for i, key in enumerate(self._keys) if key not in wanted]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(_TOP, first, last)
            del self._rows[first : last + 1], self._keys[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, wanted: list[Hashable]) -> None:
        """Bring the rows that stay into their new order, in few moves where one row went far."""
        now, staying = self._keys, set(self._keys)
        order = [key for key in wanted if key in staying]
        for target, key in enumerate(order):
            while now[target] != key:
                at, goes_to = now.index(key), order.index(now[target])
                source, to = (target, goes_to) if goes_to > at else (at, target)
                self.beginMoveRows(_TOP, source, source, _TOP, to + 1 if to > source else to)
                self._rows.insert(to, self._rows.pop(source))
                now.insert(to, now.pop(source))
                self.endMoveRows()

    def _insert_new(self, rows: Sequence[Row], keys: list[Hashable]) -> None:
        present = set(self._keys)
        new = [i for i, key in enumerate(keys) if key not in present]
        for first, last in _runs(new):
            self.beginInsertRows(_TOP, first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._keys[first:first] = keys[first : last + 1]
            self.endInsertRows()

    def _replace_changed(self, rows: Sequence[Row]) -> None:
        for first, last in _runs(i for i, row in enumerate(rows) if row != self._rows[i]):
            self._rows[first : last + 1] = rows[first : last + 1]
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns each row has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a cell's words, its hint or, under `ROW`, the whole frozen row."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.words(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(self.spoken(row, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(self.hint(row, column)) or None
        return None
