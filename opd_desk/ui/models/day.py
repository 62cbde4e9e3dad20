"""The doctors of a day and the slots of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.wording import clock
from opd_desk.services.rows import DoctorRow, SlotRow
from opd_desk.ui.models.rows import RowsModel

if TYPE_CHECKING:
    from datetime import datetime


def trouble_words(row: DoctorRow) -> str:
    """Return what is odd about a doctor's day, "" for nothing; who leaves is said before who comes late."""
    if row.absence:
        return row.absence
    if row.away_from:
        return f"Away from {clock(row.away_from)}"
    return f"{row.late_minutes} min late" if row.late_minutes else ""


def pace_words(row: DoctorRow) -> str:
    """Return how long a consultation takes, where it was planned otherwise, "" for nothing to say."""
    return f"{row.pace[0]} min each, planned {row.pace[1]}" if row.pace else ""


class DoctorsModel(RowsModel[DoctorRow]):
    """The doctors of the shown date, known by their code."""

    def key_of(self, row: DoctorRow) -> str:
        """Return the doctor's code."""
        return row.code

    def words(self, row: DoctorRow, column: str) -> str:
        """Return the whole row as one sentence."""
        parts = [
            row.name,
            row.specialization,
            row.room,
            f"{row.inside} inside" if row.inside is not None else "nobody inside",
            f"{row.waiting} waiting",
            f"{row.held} of {row.capacity} places taken",
            trouble_words(row),
        ]
        return ", ".join(part for part in parts if part)

    def hint(self, row: DoctorRow, column: str) -> str:
        """Return who it is and where, which a narrow row shortens; the pace, and since when one has waited longest."""
        who = " · ".join(part for part in (row.name, row.specialization, row.room) if part)
        longest = f"The longest wait: since {clock(row.waiting_since)}" if row.waiting_since else ""
        return "\n".join(part for part in (who, pace_words(row), longest) if part)


class SlotsModel(RowsModel[SlotRow]):
    """The slots of the chosen doctor, known by their start."""

    def key_of(self, row: SlotRow) -> datetime:
        """Return when the slot starts."""
        return row.start

    def words(self, row: SlotRow, column: str) -> str:
        """Return the whole row as one sentence."""
        parts = [
            f"{clock(row.start)} to {clock(row.end)}",
            f"{row.held} of {row.capacity} places taken",
            f"{row.reserve_free} kept for emergencies" if row.reserve_free else "",
            f"{row.waitlisted} on the waitlist" if row.waitlisted else "",
            row.closed.lower() if not row.open else "ended" if row.ended else "",
        ]
        return ", ".join(part for part in parts if part)

    def hint(self, row: SlotRow, column: str) -> str:
        """Return what the cells and figures of the row stand for."""
        return self.words(row, column)
