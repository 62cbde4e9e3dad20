"""All visits of a patient, and the people among whom another entry of theirs is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import SOURCE_WORDS, clock, date_words
from opd_desk.services.rows import PersonRow, VisitRow
from opd_desk.ui.languages import tr
from opd_desk.ui.models.family import FamilyModel
from opd_desk.ui.models.rows import RowsModel
from opd_desk.ui.theme import STATUS_WORDS, status_key

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

COLUMNS: dict[str, str] = {
    "date": say("Date"),
    "slot": say("Slot"),
    "doctor": say("Doctor"),
    "number": say("No."),
    "source": say("Source"),
    "status": say("Status"),
    "remark": say("Remarks"),
}
"""Every column of the visits, in its order, with its heading."""


class VisitsModel(RowsModel[VisitRow]):
    """A patient's tokens, known by their id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(tuple(COLUMNS), parent)

    def key_of(self, row: VisitRow) -> Hashable:
        """Return the token's id."""
        return row.id

    def words(self, row: VisitRow, column: str) -> str:
        """Return one cell."""
        cells = {
            "date": date_words(row.day.date),
            "slot": clock(row.slot),
            "doctor": row.doctor_name,
            "number": Figures(row.number),
            "source": SOURCE_WORDS[row.source],
            "status": STATUS_WORDS[status_key(row.status, row.skipped)],
            "remark": row.remark,
        }
        return cells[column]

    def hint(self, row: VisitRow, column: str) -> str:
        """Return the reference, and the remark in full."""
        return together(row.reference, row.remark, between="\n")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[self.columns[section]])
        return None


class PeopleModel(FamilyModel):
    """People found, without a line for a new one."""

    def show(self, rows: Sequence[PersonRow]) -> None:
        """Show who was found."""
        RowsModel.show(self, rows)
