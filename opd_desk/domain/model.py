"""The things the rules speak of: doctor, slot, patient, token (RULES §1). All of them are frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

TokenId = NewType("TokenId", str)
"""Which token: the full reference it was first issued under. It never changes and is never used again."""


class Word(StrEnum):
    """One of a few words. As a key it is its text, which takes a call of Python less than what makes it an enum."""

    __hash__ = str.__hash__


class Source(Word):
    """Where a token comes from."""

    EMERGENCY = "emergency"
    PAID = "paid"
    FOLLOW_UP = "follow_up"
    ONLINE = "online"
    WALK_IN = "walk_in"


class Status(Word):
    """How far a token has come."""

    WAITLISTED = "waitlisted"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    IN_CONSULTATION = "in_consultation"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


FINISHED = frozenset({Status.COMPLETED, Status.CANCELLED, Status.NO_SHOW})
HOLDING = frozenset({Status.CONFIRMED, Status.CHECKED_IN, Status.IN_CONSULTATION, Status.COMPLETED})
UNSEEN = frozenset({Status.WAITLISTED, Status.CONFIRMED, Status.CHECKED_IN})
SEATED = frozenset({Status.CONFIRMED, Status.CHECKED_IN})
LOST = frozenset({Status.CANCELLED, Status.NO_SHOW})


class AgeUnit(Word):
    """What an age is counted in; infants are younger than a year."""

    YEARS = "y"
    MONTHS = "m"
    DAYS = "d"


@dataclass(frozen=True, slots=True)
class Doctor:
    """Who sees patients. `consult_minutes` None: the slot's length shared among its places."""

    code: str
    name: str
    specialization: str = ""
    room: str = ""
    consult_minutes: int | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Patient:
    """One person: (phone, name), never the phone alone. `id` 0: not known yet; phone "": none given.

    `gender` is a short word as clerks note it (F, M, O have keys); `uhid` the UHID or ABHA number.
    """

    name: str
    phone: str = ""
    age: int | None = None
    age_unit: AgeUnit = AgeUnit.YEARS
    gender: str = ""
    uhid: str = ""
    id: int = 0
    second_phone: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One doctor's places between two times of a date; `reserve` of them are kept for emergencies."""

    start: datetime
    end: datetime
    capacity: int
    reserve: int = 0
    open: bool = True


@dataclass(frozen=True, slots=True)
class Stamps:
    """When a token last came to be what it is or was; None: it never was."""

    booked: datetime | None = None
    waitlisted: datetime | None = None
    confirmed: datetime | None = None
    checked_in: datetime | None = None
    called: datetime | None = None
    completed: datetime | None = None
    cancelled: datetime | None = None
    no_show: datetime | None = None


STAMP_OF = {
    Status.WAITLISTED: "waitlisted",
    Status.CONFIRMED: "confirmed",
    Status.CHECKED_IN: "checked_in",
    Status.IN_CONSULTATION: "called",
    Status.COMPLETED: "completed",
    Status.CANCELLED: "cancelled",
    Status.NO_SHOW: "no_show",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A patient's claim to a doctor's time. `slot` is its slot's start; `inside`: it is or was in consultation."""

    id: TokenId
    doctor: str
    number: int
    patient: Patient
    source: Source
    slot: datetime
    status: Status
    requested_at: datetime
    arrived: bool = False
    skipped: bool = False
    inside: bool = False
    reason: str = ""
    booked_by: str = ""
    arrived_at: datetime | None = None
    stamps: Stamps = Stamps()

    @property
    def live(self) -> bool:
        """Tell whether it can still come to a consultation."""
        return self.status not in FINISHED

    @property
    def holds(self) -> bool:
        """Tell whether it takes up a place of its slot."""
        return self.status in HOLDING

    @property
    def emergency(self) -> bool:
        """Tell whether its source is an emergency."""
        return self.source is Source.EMERGENCY

    @property
    def reference(self) -> str:
        """Return what its slip says now; another than `id` once it has moved to another doctor-day."""
        return reference(self.doctor, self.slot.date(), self.number)


@dataclass(frozen=True, slots=True, order=True)
class DayKey:
    """Which doctor-day: one doctor on one date."""

    date: date
    doctor: str


def reference(doctor: str, day: date, number: int) -> str:
    """Return a token's full reference: `DOC001-20260129-0042` (RULES §4)."""
    return f"{doctor}-{day.year:04d}{day.month:02d}{day.day:02d}-{number:04d}"


def at(day: date, clock: time) -> datetime:
    """Return a time of day on a date."""
    return datetime.combine(day, clock)
