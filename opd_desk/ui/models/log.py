"""The rows of a day's log: read whole, filtered as a list, shown anew by a reset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import clock, short_words
from opd_desk.ui.languages import tr
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.models.spoken import spoken_cell
from opd_desk.ui.tips import as_typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from opd_desk.services.day_log import LogRow

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (say("Time"), say("Doctor"), say("No."), say("Patient"), say("What happened"), say("By", "a column"))
_NUMBER = COLUMNS.index("No.")
_TOP = QModelIndex()


class LogModel(QAbstractTableModel):
    """Frozen rows in the order of the log; those that were taken back stand in `faint`."""

    def __init__(self, faint: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faint = faint
        self.rows: Sequence[LogRow] = ()

    def show(self, rows: Sequence[LogRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: int | None) -> int:
        """Return where the row with that key stands, -1 if it does not."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns each row has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a cell's words, the ink of one taken back or, under `ROW`, the whole frozen row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(cells(row)[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(spoken_cell(COLUMNS, cells(row), index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(row.words)
        if role == Qt.ItemDataRole.ForegroundRole and row.taken_back:
            return self._faint
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def cells(row: LogRow) -> tuple[str, ...]:
    """Return what stands in each column; what was done on another date than the doctor's says which."""
    same = row.at.date() == row.day.date
    when = clock(row.at) if same else together(short_words(row.at.date()), clock(row.at))
    return when, row.doctor, "" if row.number is None else Figures(row.number), row.name, row.words, row.by


def as_text(rows: Sequence[LogRow]) -> str:
    """Return rows as text to be pasted: a line each, cells apart by tabs, under their headings."""
    return "\n".join("\t".join(map(tr, line)) for line in (COLUMNS, *map(cells, rows)))
