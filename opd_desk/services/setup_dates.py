"""The dates of a roster file: leave, holidays, extra and cancelled slots; read, then carried out in one transaction."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from opd_desk.domain import hours
from opd_desk.domain.causes import LEAVE
from opd_desk.domain.errors import Invalid, OpdError
from opd_desk.domain.events import Act
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import DayKey
from opd_desk.domain.said import say, words_of
from opd_desk.domain.tables import day, moment, need, only, optional_whole, tables, text, whole
from opd_desk.domain.wording import sentence
from opd_desk.services.absences import EVERYONE, AbsencePlan, Wish, carry_out, span
from opd_desk.services.public_holidays import HOME, public_holidays

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.store.days import Work

_SOME_DAY = date(2026, 1, 1)
LONGEST = 366
"""The most dates of one leave: a longer one is a doctor who sees no patients any more."""


@dataclass(frozen=True, slots=True)
class PlannedSlot:
    """A doctor's slot of a date: one more, or (without `new`) one that is cancelled."""

    key: DayKey
    start: datetime
    new: NewSlot | None = None

    @property
    def place(self) -> str:
        """Return where in a roster file it stands."""
        return f"doctor {self.key.doctor}: {'extra' if self.new else 'cancelled'} {self.start:%Y-%m-%d %H:%M}"


@dataclass(frozen=True, slots=True)
class Dates:
    """What a roster file says of single dates."""

    absences: Wish = field(default_factory=dict)
    slots: tuple[PlannedSlot, ...] = ()

    def __add__(self, other: Dates) -> Dates:
        """Return both; of a date that both speak of the other's reason counts."""
        return Dates(self.absences | other.absences, self.slots + other.slots)


def clock(value: object) -> time:
    """Return a time of day in whole minutes; raises Invalid."""
    found = moment(value, _SOME_DAY)
    if found.date() != _SOME_DAY or found.second or found.microsecond:
        raise Invalid(say('{value} is no time of a week; write "09:00"', value=str(value)))
    return found.time()


# reading


def doctor_dates(table: Mapping[str, Any], code: str) -> Dates:
    """Read the leave, extra and cancelled slots of a doctor's table; raises Invalid."""
    found = Dates()
    with _within("leave"):
        for raw in tables(table, "leave"):
            found += Dates(_leave(raw, code))
    for name, read in (("extra", _extra), ("cancelled", _cancelled)):
        with _within(name):
            found += Dates(slots=tuple(read(raw, code) for raw in tables(table, name)))
    return found


def hospital_dates(table: Mapping[str, Any]) -> Dates:
    """Read the holidays of a roster file: the public ones of a country, and its own. Raises Invalid."""
    found = Dates()
    if "holidays" in table:
        with _within("holidays"):
            found += Dates(_public(table["holidays"]))
    with _within("holiday"):
        for raw in tables(table, "holiday"):
            found += Dates(_holiday(raw))
    return found


@contextmanager
def _within(where: str) -> Iterator[None]:
    """Name the table in the refusal of what stands in it."""
    try:
        yield
    except Invalid as problem:
        raise Invalid(say("{place}: {problem}", place=where, problem=words_of(problem))) from problem


def _leave(table: Mapping[str, Any], code: str) -> Wish:
    only(table, {"from", "to", "reason"}, "leave")
    need(table, ("from",), "leave")
    return read_span(code, day(table["from"], "from"), day(table.get("to", table["from"]), "to"), text(table, "reason"))


def read_span(code: str, first: date, last: date, reason: str) -> Wish:
    """Return leave from one date to another as a wish; raises Invalid."""
    if last < first:
        raise Invalid(f"to must not come before from: {last} comes before {first}")
    if (last - first).days >= LONGEST:
        raise Invalid(f"to can be {LONGEST} days after from at most; let the doctor see no patients (active) instead")
    return span(code, first, last, " ".join(reason.split()))


def _holiday(table: Mapping[str, Any]) -> Wish:
    only(table, {"date", "name"}, "holiday")
    need(table, ("date",), "holiday")
    return {DayKey(day(table["date"]), EVERYONE): " ".join(text(table, "name").split())}


def _public(table: object) -> Wish:
    if not isinstance(table, dict):
        raise Invalid('write { country = "IN", state = "MH", years = [2026] }')
    only(table, {"country", "state", "years"}, "holidays")
    years = table.get("years")
    if not isinstance(years, list) or not years:
        raise Invalid("years must be a list of years, [2026]")
    found: Wish = {}
    for place in range(len(years)):
        year = whole({"years": years[place]}, "years", 1)
        for when, name in public_holidays(text(table, "country", HOME), text(table, "state"), year).items():
            found[DayKey(when, EVERYONE)] = name
    return found


def _extra(table: Mapping[str, Any], code: str) -> PlannedSlot:
    only(table, {"date", "start", "end", "capacity", "reserve"}, "extra")
    need(table, ("date", "start", "end", "capacity"), "extra")
    when = day(table["date"])
    start, end = (datetime.combine(when, clock(table[name])) for name in ("start", "end"))
    if end <= start:
        raise Invalid(f"{start:%H:%M} to {end:%H:%M}: a slot ends after it starts")
    capacity, reserve = whole(table, "capacity", 1), optional_whole(table, "reserve", 0)
    if reserve is not None and reserve > capacity:
        raise Invalid(f"of {capacity} places {reserve} cannot be kept for emergencies")
    return PlannedSlot(DayKey(when, code), start, NewSlot(start, end, capacity, reserve))


def _cancelled(table: Mapping[str, Any], code: str) -> PlannedSlot:
    only(table, {"date", "start"}, "cancelled")
    need(table, ("date", "start"), "cancelled")
    when = day(table["date"])
    return PlannedSlot(DayKey(when, code), datetime.combine(when, clock(table["start"])))


# carrying out


@dataclass(frozen=True, slots=True)
class DatesDone:
    """What the dates of a roster file came to: `plan` of the leave; `told`: what extra slots did to tokens.

    `past`: how many dates were left as they were, being past.
    """

    plan: AbsencePlan = AbsencePlan()
    told: tuple[str, ...] = ()
    past: int = 0


def carry_out_dates(work: Work, dates: Dates, at: datetime, by: str) -> DatesDone:
    """Add and cancel slots, then begin leave, which closes what stands on its dates; what is so already stays.

    Raises OpdError, its sentence naming the place in the file; then nothing may be kept of the transaction.
    """
    coming = [planned for planned in dates.slots if planned.key.date >= at.date()]
    for planned in coming:
        try:
            _set_slot(work, planned, at, by)
        except OpdError as problem:
            raise Invalid(f"{planned.place}: {problem}") from problem
    work.save()
    told = tuple(_told(work, event) for event in work.events if event.token is not None)
    plan = carry_out(work, Act(uuid4().hex, at, by, LEAVE), dates.absences)
    work.save()
    past = len(dates.slots) - len(coming) + sum(key.date < at.date() for key in dates.absences)
    return DatesDone(plan, told, past)


def _set_slot(work: Work, planned: PlannedSlot, at: datetime, by: str) -> None:
    doctor_day, new = work.day(planned.key), planned.new

    def act(what: str) -> Act:
        return Act(uuid4().hex, at, by, what)

    if new is None:
        hours.close_slot(doctor_day, planned.start, act("close"))
    elif any((slot.start, slot.end) == (new.start, new.end) for slot in doctor_day.slots):
        hours.set_capacity(doctor_day, new.start, new.capacity, new.reserve, act("capacity"))
    else:
        hours.add_slot(doctor_day, new, act("add_slot"))


def _told(work: Work, event: Event) -> str:
    doctor_day: DoctorDay = work.day(event.day)
    assert event.token is not None
    token = doctor_day.tokens.get(event.token)
    return f"{event.day.date}: {sentence(event, token.patient.name if token else '')}"
