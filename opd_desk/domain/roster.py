"""A doctor's week: from it a date's slots come into being when the date is first used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import Slot
from opd_desk.domain.said import say
from opd_desk.domain.spelled import clock, day_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.policy import Policy


@dataclass(frozen=True, slots=True)
class Leave:
    """Why a doctor does not come on a date, in the in-charge's words; `holiday`: nobody comes."""

    reason: str = ""
    holiday: bool = False


@dataclass(frozen=True, slots=True)
class Hospital:
    """Whose desk this is: what stands on top of every slip."""

    name: str
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, order=True)
class WeekHours:
    """A doctor's hours on one weekday (0 is Monday), cut into slots; `reserve` None: the policy's."""

    weekday: int
    start: time
    end: time
    slot_minutes: int
    capacity: int
    reserve: int | None = None

    def check(self) -> None:
        """Refuse hours that cannot be cut into whole slots."""
        length = _minutes(self.end) - _minutes(self.start)
        if length <= 0:
            raise Invalid(
                say("{start} to {end}: hours end after they start.", start=clock(self.start), end=clock(self.end))
            )
        if self.slot_minutes < 1:
            raise Invalid(say("{field} is 1 or more.", field="slot_minutes"))
        if length % self.slot_minutes:
            rest = length % self.slot_minutes
            words = say(
                "{start} to {end} in slots of {minutes} min leaves {rest} min over.",
                start=clock(self.start),
                end=clock(self.end),
                minutes=self.slot_minutes,
                rest=rest,
            )
            raise Invalid(words)
        if self.capacity < 1:
            raise Invalid(say("{field} is 1 or more.", field="capacity"))
        if self.reserve is not None and not 0 <= self.reserve <= self.capacity:
            words = say(
                "Of {places} places {kept} cannot be kept for emergencies.", places=self.capacity, kept=self.reserve
            )
            raise Invalid(words)


def check_week(week: Iterable[WeekHours]) -> None:
    """Refuse a week in which hours cannot be cut into slots, or overlap."""
    before: WeekHours | None = None
    for hours in sorted(week, key=lambda hours: (hours.weekday, hours.start)):
        hours.check()
        if before is not None and before.weekday == hours.weekday and hours.start < before.end:
            words = say(
                "{start} to {end} overlaps the hours until {until}.",
                start=clock(hours.start),
                end=clock(hours.end),
                until=clock(before.end),
            )
            raise Invalid(words)
        before = hours


def slots_of(week: Iterable[WeekHours], day: date, policy: Policy, *, is_open: bool = True) -> list[Slot]:
    """Return the slots that a week gives a date, in time order; of a doctor on leave they are closed."""
    slots = []
    for hours in week:
        if hours.weekday != day.weekday():
            continue
        start, end = datetime.combine(day, hours.start), datetime.combine(day, hours.end)
        step = timedelta(minutes=hours.slot_minutes)
        reserve = policy.reserve_for(hours.capacity) if hours.reserve is None else hours.reserve
        while start + step <= end:
            slots.append(Slot(start, start + step, hours.capacity, reserve, is_open))
            start += step
    return sorted(slots, key=lambda slot: slot.start)


def absence_words(day: DoctorDay) -> str:
    """Say why a doctor does not come, for a sentence to end with; "" for one who does."""
    leave, when = day.leave, day_words(day.date)
    if leave is None:
        return ""
    if leave.holiday:
        if leave.reason:
            return say("{date} is a holiday: {reason}", date=when, reason=leave.reason)
        return say("{date} is a holiday", date=when)
    doctor = day.doctor.name
    if leave.reason:
        return say("{doctor} is on leave on {date} ({reason})", doctor=doctor, date=when, reason=leave.reason)
    return say("{doctor} is on leave on {date}", doctor=doctor, date=when)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
