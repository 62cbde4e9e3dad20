"""The queue: tokens, and the headings between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.services.rows import Mark, QueueRow, SectionRow, TokenRow
from opd_desk.ui.models.rows import Index, RowsModel
from opd_desk.ui.models.words import waited_words, when_words
from opd_desk.ui.theme import STATUS_WORDS, status_key

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

COLUMNS = {
    "number": "No.",
    "name": "Patient",
    "age": "Age/sex",
    "phone": "Phone",
    "source": "Source",
    "status": "Status",
    "when": "Expected",
    "waited": "Waited",
    "note": "Remarks",
}
"""Every column of the queue, in its order, with its heading."""


class QueueModel(RowsModel[QueueRow]):
    """The rows of a queue, a token known by its id and a heading by its title; `clock` says what time it is."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(tuple(COLUMNS), parent)
        self.clock = clock

    def key_of(self, row: QueueRow) -> Hashable:
        """Return the token's id, or what marks a heading off from every id."""
        return row.id if isinstance(row, TokenRow) else ("section", row.title)

    def words(self, row: QueueRow, column: str) -> str:
        """Return one cell; a heading stands whole in the first column."""
        if isinstance(row, SectionRow):
            return f"{row.title} {row.count}, {row.hint}".rstrip(", ") if column == self.columns[0] else ""
        match column:
            case "number":
                return str(row.number)
            case "name":
                return row.name
            case "age":
                return row.age_sex
            case "phone":
                return row.phone or "–"
            case "source":
                return SOURCE_WORDS[row.source]
            case "status":
                return row.mark_words if row.mark else STATUS_WORDS[status_key(row.status, row.skipped)]
            case "when":
                return when_words(row)
            case "waited":
                return "" if row.mark is Mark.COMES else waited_words(row, self.clock())
        return row.remark

    def hint(self, row: QueueRow, column: str) -> str:
        """Return the name and the remark in full, over the columns that shorten them."""
        if isinstance(row, SectionRow) or column not in ("number", "name", "note"):
            return ""
        return f"{row.name}\n{row.remark}" if row.remark else row.name

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[self.columns[section]]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a token can be chosen and a heading cannot."""
        if index.isValid() and isinstance(self._rows[index.row()], SectionRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
