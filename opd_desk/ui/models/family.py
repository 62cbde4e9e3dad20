"""The people on one phone, among whom the clerk chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.services.rows import PersonRow
from opd_desk.ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        return ", ".join(part for part in (row.name, row.age_sex, *row.ahead, row.last) if part)

    def hint(self, row: PersonRow, column: str) -> str:
        """Return the whole row, which a narrow form shortens."""
        return "" if row == NEW_PATIENT else self.words(row, column)


def under_name(row: PersonRow, fits: Callable[[str], bool]) -> str:
    """Return what stands under a name: what is ahead, then the last visit, as much of it as fits.

    First the doctors' names give way, then the last visit, then what is ahead furthest.
    """
    ahead = [words.partition(" with ")[0] for words in row.ahead]
    last = [row.last] if row.last else []
    short = [row.last.partition(",")[0]] if row.last else []
    ways = [[*row.ahead, *last], [*ahead, *last], [*ahead, *short]]
    ways += [ahead[:count] for count in range(len(ahead), 0, -1)]
    ways += [[words.partition(" at ")[0].partition(" waits")[0]] for words in ahead[:1]]
    tried = [" · ".join(way) for way in ways]
    return next((words for words in tried if fits(words)), tried[-1])
