"""What a number sheet says: the tokens of a date that are booked already, and the numbers that come after them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import count, islice
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words
from opd_desk.domain.model import Source, Status
from opd_desk.domain.policy import WhenFull
from opd_desk.domain.queueing import free_places, has_ended, unused_reserve
from opd_desk.domain.said import say, say_n, together
from opd_desk.domain.wording import clock, clocks
from opd_desk.store import roster

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import AgeUnit, Slot, Token
    from opd_desk.domain.roster import Hospital
    from opd_desk.services.authority import Authority
    from opd_desk.store.days import Days

_LEAST_EMERGENCIES, _LEAST_BEYOND = 3, 5
_BEYOND = 0.15
"""Rows for those who find no place, as a share of the places."""


class Part(Enum):
    """What a group of rows is for."""

    SLOT = "slot"
    EMERGENCY = "emergency"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class BookedRow:
    """A token that is booked already: its row is filled but for when it came and what became of it."""

    number: int
    name: str
    phone: str
    age: int | None
    age_unit: AgeUnit
    gender: str
    source: Source


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """Rows under one heading: `about` says what of; `time` is the slot's start as tear-offs say it, "" for none."""

    part: Part
    title: str
    about: str
    time: str
    booked: tuple[BookedRow, ...]
    blank: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DoctorSheet:
    """One doctor's sheet of the date."""

    code: str
    name: str
    specialization: str
    room: str
    about: str
    groups: tuple[SheetGroup, ...]


@dataclass(frozen=True, slots=True)
class NumberSheet:
    """The number sheets of a date, by doctor; none where nobody sits then."""

    hospital: Hospital
    day: date
    made_at: datetime
    made_by: str
    doctors: tuple[DoctorSheet, ...]
    training: bool = False


class NumberSheets:
    """Looks up what number sheets say; changes nothing, and reserves no number."""

    def __init__(self, days: Days, clock: Callable[[], datetime], who: Authority, *, training: bool = False) -> None:
        """Read this store, at this clock's time; sheets are made by this person."""
        self._days = days
        self._clock = clock
        self._who = who
        self._training = training

    def of(self, day: date) -> NumberSheet:
        """Return the sheets of all doctors who sit on a date, as it stands now."""
        now = self._clock()
        with self._days.reading() as reader:
            sheets = [_sheet(each, now) for each in reader.days_on(day)]
            whose = roster.hospital(reader.connection)
        sitting = tuple(sheet for sheet in sheets if sheet.groups)
        return NumberSheet(whose, day, now, by_words(self._who.by), sitting, self._training)


def _sheet(day: DoctorDay, now: datetime) -> DoctorSheet:
    groups = tuple(_groups(day, now))
    doctor = day.doctor
    booked = sum(len(group.booked) for group in groups)
    free = sum(len(group.blank) for group in groups if group.part is Part.SLOT)
    about = say_n("{booked} booked, {n} place free", "{booked} booked, {n} places free", free, booked=booked)
    return DoctorSheet(doctor.code, doctor.name, doctor.specialization, doctor.room, about, groups)


def _groups(day: DoctorDay, now: datetime) -> Iterator[SheetGroup]:
    """Yield the slots that are still to come, then emergencies, then who finds no place: numbers go on through all."""
    numbers = count(day.last_number + 1)
    live = sorted((token for token in day.tokens.values() if token.live), key=lambda token: token.number)
    seated = [token for token in live if token.status is not Status.WAITLISTED]
    waiting = tuple(_booked(token) for token in live if token.status is Status.WAITLISTED)
    open_slots = [slot for slot in day.slots if slot.open and not has_ended(day, slot, now)]
    for slot in day.slots:
        here = tuple(_booked(token) for token in seated if token.slot == slot.start)
        if slot in open_slots:
            yield _slot_group(day, slot, here, numbers, now)
        elif here:
            about = say("over, {count} booked", count=len(here))
            if not slot.open:
                about = say("closed, {count} booked", count=len(here))
            yield SheetGroup(Part.SLOT, clocks(slot.start, slot.end), about, clock(slot.start), here, ())
    if open_slots:
        kept = sum(unused_reserve(day, slot, now) for slot in open_slots)
        blank = tuple(islice(numbers, max(_LEAST_EMERGENCIES, kept)))
        yield SheetGroup(Part.EMERGENCY, say("Emergencies"), _kept_words(kept), "", (), blank)
    if open_slots or waiting:
        places = sum(slot.capacity for slot in open_slots)
        blank = tuple(islice(numbers, max(_LEAST_BEYOND, round(_BEYOND * places)) if open_slots else 0))
        title, about = say("No place left: waitlist"), say("called when somebody does not come")
        if day.policy.when_full(Source.WALK_IN) is WhenFull.REFUSE:
            title, about = say("Beyond the places"), say("only whom the doctor agrees to see")
        yield SheetGroup(Part.BEYOND, title, about, "", waiting, blank)


def _slot_group(
    day: DoctorDay, slot: Slot, here: tuple[BookedRow, ...], numbers: Iterator[int], now: datetime
) -> SheetGroup:
    kept = unused_reserve(day, slot, now)
    free = max(0, free_places(day, slot) - kept)
    said = say_n(
        "{n} place: {booked} booked, {free} free",
        "{n} places: {booked} booked, {free} free",
        slot.capacity,
        booked=len(here),
        free=free,
    )
    about = together(said, say("{count} kept for emergencies", count=kept) if kept else "", between=", ")
    hours = clocks(slot.start, slot.end)
    return SheetGroup(Part.SLOT, hours, about, clock(slot.start), here, tuple(islice(numbers, free)))


def _kept_words(kept: int) -> str:
    if not kept:
        return say("no place is kept for them; they are called first")
    return say_n(
        "{n} place is kept for them; they are called first",
        "{n} places are kept for them; they are called first",
        kept,
    )


def _booked(token: Token) -> BookedRow:
    who = token.patient
    return BookedRow(token.number, who.name, who.phone, who.age, who.age_unit, who.gender, token.source)
