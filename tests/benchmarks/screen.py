"""The screen as a benchmark sees it: the event loop, what a table has painted, and Qt's own table beside ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QTableView

from tests.benchmarks.figures import timed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class _Eye(QObject):
    """Sees when something is painted."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted |= event.type() == QEvent.Type.Paint
        return False


class Screen:
    """The event loop, and what one table has painted."""

    def __init__(self, table: QTableView) -> None:
        self._eye, self._loop = _Eye(table), QEventLoop(table)
        table.viewport().installEventFilter(self._eye)

    def settle(self) -> None:
        """Let the event loop do all there is to do."""
        while self._loop.processEvents():
            pass

    def after(self, do: Callable[[], object]) -> float:
        """Return how many milliseconds it takes from doing something until the table has painted and all is quiet."""

        def until_painted() -> None:
            self._eye.painted = False
            do()
            while not self._eye.painted:
                self._loop.processEvents()
            self.settle()

        return timed(until_painted)


class _Words(QAbstractTableModel):
    """Words in rows, and nothing else."""

    def __init__(self, rows: Sequence[Sequence[str]], parent: QObject) -> None:
        super().__init__(parent)
        self.rows = [list(row) for row in rows]

    def rowCount(self, parent: object = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: object = None) -> int:
        return len(self.rows[0])

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class BareTable(QTableView):
    """Qt's own table of the same words, as large as another, with nothing of ours in it."""

    def __init__(self, rows: Sequence[Sequence[str]], like: QTableView) -> None:
        super().__init__()
        self._words = _Words(rows, self)
        self.setModel(self._words)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(like.verticalHeader().defaultSectionSize())
        for column in range(self._words.columnCount()):
            self.setColumnWidth(column, like.columnWidth(column))
            self.setColumnHidden(column, like.isColumnHidden(column))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.resize(like.size())
        self.show()

    @property
    def rows(self) -> list[list[str]]:
        """Return the words shown."""
        return self._words.rows

    def insert(self, place: int, words: Sequence[str]) -> None:
        """Take in a row, and choose it."""
        self._words.beginInsertRows(QModelIndex(), place, place)
        self._words.rows.insert(place, list(words))
        self._words.endInsertRows()
        self.selectRow(place)

    def change(self, place: int, words: Sequence[str]) -> None:
        """Let a row say something else."""
        self._words.rows[place] = list(words)
        self._words.dataChanged.emit(self._words.index(place, 0), self._words.index(place, len(words) - 1))
