"""What panels show: frozen rows, made from doctor-days, with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.said import say

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.model import DayKey, Source, Status, TokenId


@dataclass(frozen=True, slots=True)
class DoctorRow:
    """One doctor on the shown date.

    `inside`: the number in consultation; `away_from`: the first of the closed rest; `absence`: "On leave" or "Holiday"
    where the doctor does not come at all; `waiting_since`: who is here has waited from then on, at the longest; `pace`:
    the minutes that a consultation takes today and those planned, where they are far apart; `next_call`: the number of
    whom Call would call.
    """

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
    absence: str = ""
    waiting_since: datetime | None = None
    pace: tuple[int, int] | None = None
    next_call: int | None = None


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One slot of the chosen doctor.

    `reserve_free`: unused places kept for emergencies (0 once released); `closed`: the word for why it is closed.
    """

    start: datetime
    end: datetime
    held: int
    capacity: int
    reserve_free: int
    waitlisted: int
    open: bool
    ended: bool
    closed: str = say("Closed", "a slot")


class Mark(Enum):
    """What a preview shows a token doing."""

    COMES = "comes"
    MOVES = "moves"


@dataclass(frozen=True, slots=True)
class TokenRow:
    """One token in the queue.

    `expected`: the estimate; `position`: its place in the waitlist, 1-based; `since`: since when it waits (None: it
    does not); `late_from` and `late_until`: the grace of a confirmed one that has not come, once its time has passed
    (late_until <= now: the grace is over); `no_show_from`: from when on it can be marked a no-show, if its status lets
    it be one; `finished_at`: when it was completed, cancelled or marked; `called_at`: when
    it was called, while it is inside or completed; `remark`: what happened to it, in words; `mark` and `mark_words`
    ("Moves to 11:00", "Comes here"): in a preview; `also`: in a search, the patient's other live tokens.
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
    no_show_from: datetime | None = None
    finished_at: datetime | None = None
    called_at: datetime | None = None
    remark: str = ""
    mark: Mark | None = None
    mark_words: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A heading between the rows of a queue: "Waitlist 3", and a hint beside it."""

    title: str
    count: int
    hint: str = ""


QueueRow = TokenRow | SectionRow


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person on a phone: `last` in words ("Last here 15 Jan, Dr. Rajesh Kumar"), "" for a first visit.

    `ahead`: each live token of today and later ("Today 31 at 09:30 with Dr. Meera Nair"), the earliest first.
    """

    patient_id: int
    name: str
    age_sex: str
    last: str = ""
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One token of a patient, whenever it was or will be. `ahead`: it is live, and of today or later."""

    id: TokenId
    day: DayKey
    slot: datetime
    doctor_name: str
    number: int
    reference: str
    source: Source
    status: Status
    skipped: bool = False
    ahead: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class LogRow:
    """What was done to a patient's entry: when, by whom, in words. `merge`: a merge that can be taken back, else 0."""

    at: datetime
    by: str
    words: str
    merge: int = 0


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The counts of the day at the window's foot; `waiting_since`: the longest wait of those who are here."""

    tokens: int
    waiting: int
    seen: int
    waiting_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayState:
    """The state of the day at the window's top: "Open", "3 of 4 doctors in · 1 late"."""

    date: date
    word: str
    detail: str = ""
    live: bool = True


@dataclass(frozen=True, slots=True)
class DayView:
    """What the window shows of a date beside the queue, as of `now`."""

    date: date
    now: datetime
    doctors: tuple[DoctorRow, ...]
    counts: DayCounts
    state: DayState


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """The command that Undo would take back: in which doctor-day, its id, and its name ("cancel of 14").

    `what`: the command itself; `days`: where it changed anything; `doctor`: whose token it names, "" where it names
    none; `touches`: the other tokens it changed ("15, 16 and 3 of Dr. Meera Nair"); `in_the_way`: what has changed one
    of these doctor-days since, "" for nothing.
    """

    day: DayKey
    command: str
    words: str
    what: str
    days: tuple[DayKey, ...]
    doctor: str
    touches: str = ""
    in_the_way: str = ""
