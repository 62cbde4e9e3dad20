"""What panels show: frozen rows, made from doctor-days, with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from opd_desk.domain.model import Source, Status, TokenId


@dataclass(frozen=True, slots=True)
class DoctorRow:
    """One doctor on the shown date. `inside`: the number in consultation; `away_from`: the first of the closed rest."""

    code: str
    name: str
    specialization: str
    room: str
    inside: int | None
    waiting: int
    held: int
    capacity: int
    late_minutes: int = 0
    away_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One slot of the chosen doctor. `reserve_free`: unused places kept for emergencies (0 once released)."""

    start: datetime
    end: datetime
    held: int
    capacity: int
    reserve_free: int
    waitlisted: int
    open: bool
    ended: bool


class Mark(Enum):
    """What a preview shows a token doing."""

    COMES = "comes"
    MOVES = "moves"


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One token in the queue.

    `expected`: the estimate; `position`: its place in the waitlist, 1-based; `since`: since when it waits (None: it
    does not); `late_from` and `late_until`: the grace of a confirmed one that has not come, once its time has passed
    (late_until <= now: the grace is over); `finished_at`: when it was completed, cancelled or marked; `remark`: what
    happened to it, in words; `mark` and `mark_words` ("Moves to 11:00", "Comes here"): in a preview.
    """

    id: TokenId
    number: int
    name: str
    age_sex: str
    phone: str
    source: Source
    status: Status
    slot: datetime
    skipped: bool = False
    arrived: bool = False
    expected: datetime | None = None
    position: int | None = None
    since: datetime | None = None
    late_from: datetime | None = None
    late_until: datetime | None = None
    finished_at: datetime | None = None
    remark: str = ""
    mark: Mark | None = None
    mark_words: str = ""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A heading between the rows of a queue: "Waitlist 3", and a hint beside it."""

    title: str
    count: int
    hint: str = ""


QueueRow = TokenRow | SectionRow


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person on a phone: `last` in words ("Last here 15 Jan, Dr. Rajesh Kumar"), "" for a first visit."""

    patient_id: int
    name: str
    age_sex: str
    last: str = ""


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The counts of the day at the window's foot."""

    tokens: int
    waiting: int
    seen: int


@dataclass(frozen=True, slots=True)
class DayState:
    """The state of the day at the window's top: "Open", "3 of 4 doctors in · 1 late"."""

    date: date
    word: str
    detail: str = ""
    live: bool = True
