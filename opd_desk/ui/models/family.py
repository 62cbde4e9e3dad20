"""The people on one phone, among whom the clerk chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.services.rows import PersonRow
from opd_desk.ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

NEW_PATIENT = PersonRow(0, "New patient on this phone", "")
"""The last line under a family; its `patient_id` 0 is nobody's."""


class FamilyModel(RowsModel[PersonRow]):
    """The people on a phone, known by their patient id, and under them the line for a new one."""

    def show(self, rows: Sequence[PersonRow]) -> None:
        """Show a family and `NEW_PATIENT` under it; no rows at all where the phone is nobody's yet."""
        super().show([*rows, NEW_PATIENT] if rows else [])

    def key_of(self, row: PersonRow) -> int:
        """Return the patient id."""
        return row.patient_id

    def words(self, row: PersonRow, column: str) -> str:
        """Return the whole row as one sentence."""
        return ", ".join(part for part in (row.name, row.age_sex, row.last) if part)

    def hint(self, row: PersonRow, column: str) -> str:
        """Return the whole row, which a narrow form shortens."""
        return "" if row == NEW_PATIENT else self.words(row, column)
