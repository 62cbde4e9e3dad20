"""The people on one phone, among whom the clerk chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import Said, say, together
from opd_desk.services.rows import PersonRow
from opd_desk.ui.models.rows import RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NEW_PATIENT = PersonRow(0, say("New patient on this phone"), "")
"""The last line under a family; its `patient_id` 0 is nobody's."""


_SHORTER: dict[str, Callable[..., str]] = {
    "{day} {number} at {time} with {doctor}": lambda **told: say("{day} {number} at {time}", **told),
    "{day} {number} waits for {time} with {doctor}": lambda **told: say("{day} {number} waits for {time}", **told),
    "Last here {date}, {doctor}": lambda **told: say("Last here {date}", **told),
}
"""How what is said of a token ahead and of a last visit is said without the doctor."""


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
        return together(row.name, row.age_sex, *row.ahead, row.last, between=", ")

    def hint(self, row: PersonRow, column: str) -> str:
        """Return the whole row, which a narrow form shortens."""
        return "" if row == NEW_PATIENT else self.words(row, column)


def under_name(row: PersonRow, fits: Callable[[str], bool]) -> str:
    """Return what stands under a name: what is ahead, then the last visit, as much of it as fits.

    First the doctors' names give way, then the last visit, then what is ahead furthest.
    """
    ahead, last = [_without_doctor(words) for words in row.ahead], [row.last]
    short = [_without_doctor(row.last)]
    ways = [[*row.ahead, *last], [*ahead, *last], [*ahead, *short]]
    ways += [ahead[:count] for count in range(len(ahead), 0, -1)]
    ways += [[_day_and_number(words)] for words in ahead[:1]]
    tried = [together(*way, between=" · ") for way in ways]
    return next((words for words in tried if fits(words)), tried[-1])


def when_last(words: str) -> str:
    """Return the date and the doctor of a last visit alone, as they are said; other words as they are."""
    if not isinstance(words, Said) or "date" not in words.values:
        return words
    if "doctor" not in words.values:
        return say("{date}", date=words.values["date"])
    return say("{date}, {doctor}", date=words.values["date"], doctor=words.values["doctor"])


def _without_doctor(words: str) -> str:
    shorter = _SHORTER.get(words.template) if isinstance(words, Said) else None
    if shorter is None or not isinstance(words, Said):
        return words
    return shorter(**{name: value for name, value in words.values.items() if name != "doctor"})


def _day_and_number(words: str) -> str:
    if not isinstance(words, Said) or "number" not in words.values:
        return words
    return say("{day} {number}", day=words.values["day"], number=words.values["number"])
