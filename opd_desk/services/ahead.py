"""Booking ahead: on which dates a doctor has places, and the first free place of a specialization."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.away import places
from opd_desk.domain.model import DayKey
from opd_desk.domain.queueing import usable_slots
from opd_desk.domain.resettle import free_places

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.errors import Place
    from opd_desk.domain.model import Source
    from opd_desk.domain.roster import Leave
    from opd_desk.store.days import Days

DATES_AHEAD = 30
"""How many dates after the shown one are looked at for a free place."""


class Sits(Enum):
    """How a doctor's date stands for one who wants a place on it."""

    PAST = "past"
    NOT = "no slots"
    CLOSED = "closed"
    FULL = "full"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date of a doctor's calendar: how it stands, how many places are free for anyone, why the doctor is away."""

    date: date
    sits: Sits
    free: int = 0
    leave: Leave | None = None


class Ahead:
    """Looks ahead, at this clock's time; changes nothing."""

    def __init__(self, days: Days, clock: Callable[[], datetime]) -> None:
        """Look at this store's doctor-days."""
        self._days = days
        self._clock = clock

    def dates(self, doctor: str, first: date, last: date) -> list[DateRow]:
        """Return how the dates from first to last, both included, stand with a doctor; raises Unknown."""
        now = self._clock()
        with self._days.reading() as reader:
            return [
                _date_row(reader.day(DayKey(day, doctor)), now) if day >= now.date() else DateRow(day, Sits.PAST)
                for day in (first + timedelta(days=by) for by in range((last - first).days + 1))
            ]

    def specializations(self) -> list[str]:
        """Return the specializations of the doctors who see patients, in order."""
        with self._days.reading() as reader:
            return sorted({doctor.specialization for doctor in reader.doctors.values() if doctor.active})

    def first_free(self, specialization: str, from_: date, source: Source, after: Place | None = None) -> Place | None:
        """Return the first place among a specialization's doctors, from a date on, by (start, doctor code).

        `after`: the place that was offered before; the next one is wanted. None: there is none within 30 days.
        """
        now = self._clock()
        first = max(from_, now.date())
        begin = max(first, after.start.date()) if after is not None else first
        with self._days.reading() as reader:
            known = reader.doctors.values()
            codes = [doctor.code for doctor in known if doctor.active and doctor.specialization == specialization]
            for by in range((begin - first).days, DATES_AHEAD + 1):
                there = (reader.day(DayKey(first + timedelta(days=by), code)) for code in codes)
                offered = [place for day in there for place in places(day, source, now)]
                found = [place for place in offered if after is None or _order(place) > _order(after)]
                if found:
                    return min(found, key=_order)
        return None


def _order(place: Place) -> tuple[datetime, str]:
    return place.start, place.doctor


def _date_row(day: DoctorDay, now: datetime) -> DateRow:
    """Return how a doctor's date stands; places kept for emergencies are not free."""
    if not day.slots:
        return DateRow(day.date, Sits.NOT)
    slots = usable_slots(day, now)
    if not slots:
        return DateRow(day.date, Sits.CLOSED, leave=day.leave)
    free = free_places(day, now)
    return DateRow(day.date, Sits.FREE if free else Sits.FULL, free)
