"""The doctors of a day and the slots of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import lowered, say, together
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
        return say("Away from {time}", time=clock(row.away_from))
    return say("{minutes} min late", minutes=row.late_minutes) if row.late_minutes else ""


def pace_words(row: DoctorRow) -> str:
    """Return how long a consultation takes, where it was planned otherwise, "" for nothing to say."""
    return say("{now} min each, planned {planned}", now=row.pace[0], planned=row.pace[1]) if row.pace else ""


def _taken(row: DoctorRow | SlotRow) -> str:
    return say("{held} of {capacity} places taken", held=row.held, capacity=row.capacity)


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
            say("{number} inside", number=row.inside) if row.inside is not None else say("nobody inside"),
            say("{count} waiting", count=row.waiting),
            _taken(row),
            trouble_words(row),
        ]
        return together(*parts, between=", ")

    def hint(self, row: DoctorRow, column: str) -> str:
        """Return who it is and where, which a narrow row shortens; the pace, and since when one has waited longest."""
        who = together(row.name, row.specialization, row.room, between=" · ")
        longest = say("The longest wait: since {time}", time=clock(row.waiting_since)) if row.waiting_since else ""
        return together(who, pace_words(row), longest, between="\n")


class SlotsModel(RowsModel[SlotRow]):
    """The slots of the chosen doctor, known by their start."""

    def key_of(self, row: SlotRow) -> datetime:
        """Return when the slot starts."""
        return row.start

    def words(self, row: SlotRow, column: str) -> str:
        """Return the whole row as one sentence."""
        parts = [
            say("{start} to {end}", start=clock(row.start), end=clock(row.end)),
            _taken(row),
            say("{count} kept for emergencies", count=row.reserve_free) if row.reserve_free else "",
            say("{count} on the waitlist", count=row.waitlisted) if row.waitlisted else "",
            lowered(row.closed) if not row.open else say("ended", "a slot") if row.ended else "",
        ]
        return together(*parts, between=", ")

    def hint(self, row: SlotRow, column: str) -> str:
        """Return what the cells and figures of the row stand for."""
        return self.words(row, column)
