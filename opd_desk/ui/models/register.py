"""The register of a span as it is read: page after page, as far as one leafs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import SOURCE_WORDS, age_sex, clock, date_words, phone_words
from opd_desk.services.span import PAGE, after
from opd_desk.ui.languages import tr
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.models.spoken import spoken_cell
from opd_desk.ui.theme import STATUS_WORDS
from opd_desk.ui.tips import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from opd_desk.services.sheets import Visit

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    *(say("Date"), say("Token"), say("Name"), say("Age/sex"), say("Phone"), say("Source"), say("Doctor"), say("Slot")),
    *(say("Arrived"), say("Called"), say("Done", "a column"), say("Wait", "a column"), say("Status"), say("Remarks")),
)
_TOP = QModelIndex()


class RegisterModel(QAbstractTableModel):
    """Frozen rows in the register's order, as many as were read.

    `more_wanted(object)`: the RegisterKey from which the next page is wanted; until it comes none is asked for again.
    """

    more_wanted = Signal(object)

    def __init__(self, doctors: Mapping[str, str], parent: QObject | None = None) -> None:
        """Show doctors by these names, which stand under their codes."""
        super().__init__(parent)
        self._doctors = doctors
        self._more = self._waiting = False
        self.rows: list[Visit] = []

    def show(self, page: Sequence[Visit]) -> None:
        """Show a register from its first page on, instead of what is shown."""
        self.beginResetModel()
        self.rows = list(page)
        self._more, self._waiting = len(page) == PAGE, False
        self.endResetModel()

    def extend(self, page: Sequence[Visit]) -> None:
        """Add the next page."""
        self._more, self._waiting = len(page) == PAGE, False
        if page:
            self.beginInsertRows(_TOP, len(self.rows), len(self.rows) + len(page) - 1)
            self.rows += page
            self.endInsertRows()

    def canFetchMore(self, parent: Index = _TOP) -> bool:
        """Tell whether there is a next page that is not on its way yet."""
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index = _TOP) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit(after(self.rows[-1]))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows were read."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns each row has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return _side(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a cell's words, where they stand, the same as a hint or, under `ROW`, the whole frozen row."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(cell(row, column, self._doctors)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(spoken_cell(COLUMNS, [cell(row, each, self._doctors) for each in COLUMNS], index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(cell(row, column, self._doctors)) or None
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == "Token" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def cell(row: Visit, column: str, doctors: Mapping[str, str]) -> str:
    """Return what stands in a column; `doctors`: names by code."""
    return doctors.get(row.doctor, row.doctor) if column == "Doctor" else _CELLS[column](row)


# One cell is made, not a row of them: a table asks for each by itself, whenever it is painted.
_CELLS: dict[str, Callable[[Visit], str]] = {
    "Date": lambda row: date_words(row.slot.date()),
    "Token": lambda row: Figures(row.number),
    "Name": lambda row: row.name,
    "Age/sex": lambda row: age_sex(row.age, row.age_unit, row.gender),
    "Phone": lambda row: phone_words(row.phone),
    "Source": lambda row: SOURCE_WORDS[row.source],
    "Slot": lambda row: clock(row.slot),
    "Arrived": lambda row: clock(row.arrived),
    "Called": lambda row: clock(row.called),
    "Done": lambda row: clock(row.done),
    "Wait": lambda row: "" if row.wait is None else say("{minutes} min", minutes=round(row.wait)),
    "Status": lambda row: STATUS_WORDS[row.status],
    "Remarks": lambda row: together(row.reason, row.remarks, between="; "),
}
