"""What a change of hours or a move of many would come to, shown before it is done; and who needs a new date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain import hours
from opd_desk.domain.causes import AWAY, BACK, LEAVE, RESETTLE
from opd_desk.domain.events import Act, Event, Kind
from opd_desk.domain.model import UNSEEN, DayKey, Status
from opd_desk.domain.queueing import at_risk, estimates, has_ended
from opd_desk.domain.resettle import With, free_places
from opd_desk.domain.said import say
from opd_desk.domain.wording import clock, phone_words
from opd_desk.services.date_rows import FreeDate, NewDateRow
from opd_desk.services.plans import away_plan, back_plan, chance, move_plan
from opd_desk.services.transactions import days_for
from opd_desk.store import log, stranded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Slot, Token, TokenId
    from opd_desk.domain.resettle import Target
    from opd_desk.services.authority import Authority
    from opd_desk.services.plan_rows import AwayPlan, BackPlan, Chance, MovePlan
    from opd_desk.store.days import Days, Reader

_DATES, _LOOKED_AT = 14, 60


class Planning:
    """Plans at this clock's time, on doctor-days that are never saved."""

    def __init__(self, days: Days, clock: Callable[[], datetime], who: Authority) -> None:
        """Plan on this store's doctor-days."""
        self._days = days
        self._clock = clock
        self._who = who

    def _act(self, what: str) -> Act:
        return Act("trial", self._clock(), self._who.by, what)

    def at_risk(self, key: DayKey, minutes: int) -> list[Chance]:
        """Return who would be expected after the doctor's last slot, were the doctor so late (RULES §9)."""
        act = self._act("delay")
        with self._days.reading() as reader:
            day = reader.day(key).copy()
        hours.delay(day, minutes, act)
        expected = estimates(day, act.at)
        return [
            chance(token, say("expected about {time}", time=clock(expected[token.id])))
            for token in at_risk(day, act.at)
        ]

    def away(self, key: DayKey, from_: datetime) -> AwayPlan:
        """Return what an absence from a time on would do: who moves where, who needs a new date (RULES §9)."""
        with self._days.reading() as reader:
            return away_plan(reader.day(key), reader.days_on(key.date), from_, self._act(AWAY))

    def back(self, key: DayKey, from_: datetime, late: int | None = None) -> BackPlan:
        """Return what a doctor's coming back at a time would do; `late`: the delay from then on, None as it is."""
        with self._days.reading() as reader:
            return back_plan(reader.day(key), from_, late, elsewhere(reader, key), self._act(BACK))

    def move(self, tokens: Collection[TokenId], target: Target) -> MovePlan:
        """Return what a move of several tokens would do: who goes where, who finds no place."""
        with self._days.reading() as reader:
            return move_plan(days_for(reader, tokens, target.date), tokens, target, self._act(RESETTLE))

    def free_dates(self, tokens: Collection[TokenId], with_: With, first: date, doctor: str = "") -> list[FreeDate]:
        """Return the next dates with slots, from one on, and the places free there with those whom tokens may see.

        `doctor`: who counts as the tokens' own doctor; "": who is.
        """
        now = self._clock()
        found: list[FreeDate] = []
        with self._days.reading() as reader:
            homes = [reader.day(DayKey(first, doctor))] if doctor else days_for(reader, tokens)
            for ahead in range(_LOOKED_AT):
                day = first + timedelta(days=ahead)
                sitting = [each for each in reader.days_on(day) if each.slots and _may_see(homes, each, with_)]
                if sitting:
                    found.append(FreeDate(day, sum(free_places(each, now) for each in sitting)))
                if len(found) == _DATES:
                    break
        return found

    def needing_new_date(self) -> list[NewDateRow]:
        """Return every unseen token from today on that stands in a closed slot, also with a doctor who does not come.

        Not listed is who is still to be seen in a slot under way that was closed by an absence (RULES §9).
        """
        now = self._clock()
        with self._days.reading() as reader:
            keys = stranded.days_from(reader.connection, now.date())
            return [row for key in keys for row in _needing(reader, key, now)]


def elsewhere(reader: Reader, key: DayKey) -> tuple[Chance, ...]:
    """Return whom absences have moved from a doctor-day to colleagues, unseen and still there."""
    days = [day for day in reader.days_on(key.date) if day.key != key]
    there = {token.id: (day.doctor, token) for day in days for token in day.tokens.values() if token.status in UNSEEN}
    moved = [there[token] for token in stranded.moved_away_from(reader.connection, key) if token in there]
    return tuple(
        chance(token, say("stays with {doctor} at {at}", doctor=doctor.name, at=clock(token.slot)))
        for doctor, token in moved
    )


def _may_see(homes: Collection[DoctorDay], day: DoctorDay, with_: With) -> bool:
    own = any(day.doctor.code == home.doctor.code for home in homes)
    if with_ is With.OWN or own:
        return own and with_ is not With.OTHERS
    return any(day.doctor.specialization == home.doctor.specialization for home in homes)


def _needing(reader: Reader, key: DayKey, now: datetime) -> Iterator[NewDateRow]:
    day = reader.day(key)
    closed = _closings(log.events_of_day(reader.connection, key))
    for token in sorted(day.tokens.values(), key=lambda token: token.number):
        slot, closing = day.slot(token.slot), closed.get(token.slot)
        if token.status in UNSEEN and _has_no_place(day, token, slot, closing, now):
            yield NewDateRow(
                token.id,
                token.slot,
                key.doctor,
                day.doctor.name,
                token.number,
                token.patient.name,
                phone_words(token.patient.phone),
                closing.act.at if closing is not None else None,
                _why(day, closing),
            )


def _closings(events: Collection[Event]) -> dict[datetime, Event]:
    """Return what closed each slot last."""
    return {event.slot: event for event in events if event.kind is Kind.CLOSED and event.slot is not None}


def _has_no_place(day: DoctorDay, token: Token, slot: Slot, closing: Event | None, now: datetime) -> bool:
    """Tell whether a token stands where nobody is seen; extra hours on a day of leave are open, and seen."""
    if token.status is Status.WAITLISTED:
        return not slot.open
    seen_before = closing is not None and closing.why in (AWAY, LEAVE) and not has_ended(day, slot, now)
    return not slot.open and not seen_before


def _why(day: DoctorDay, closing: Event | None) -> str:
    if day.leave is not None:
        return day.leave.reason or say("{doctor} does not come", doctor=day.doctor.name)
    if closing is not None and closing.why == AWAY:
        return say("{doctor} is away", doctor=day.doctor.name)
    return say("the slot is closed")
