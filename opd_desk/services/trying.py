"""What a booking would come to, tried on doctor-days that are never saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain import booking as rules
from opd_desk.domain.away import alternatives
from opd_desk.domain.errors import Place, SlotFull
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.model import DayKey, Patient, Status
from opd_desk.domain.policy import Step
from opd_desk.domain.queueing import call_order, free_places, has_place, lively_outlook, queue
from opd_desk.domain.said import Figures, listed, lowered, say, say_n, together
from opd_desk.domain.wording import SOURCE_WORDS, age_sex, clock, date_words, day_words, ordinal, phone_words
from opd_desk.services.panel_rows import queue_rows, token_row
from opd_desk.services.plan_rows import Displacement, EmergencyPlan, Promise
from opd_desk.services.rows import Mark, TokenRow
from opd_desk.services.transactions import offer_alternatives
from opd_desk.store import patients, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from opd_desk.domain.booking import Request
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.model import Slot, Token, TokenId
    from opd_desk.domain.queueing import Outlook
    from opd_desk.services.authority import Authority
    from opd_desk.services.rows import QueueRow
    from opd_desk.store.days import Days, Reader

_DATES_AHEAD = 7
SOMEBODY = Patient("…")
"""Stands for a patient of whom no name is typed yet."""


class Trying:
    """Tries bookings, at this clock's time, without saving them."""

    def __init__(self, days: Days, clock: Callable[[], datetime], who: Authority) -> None:
        """Try them on this store's doctor-days."""
        self._days = days
        self._clock = clock
        self._who = who

    def promise(self, key: DayKey, request: Request) -> Promise:
        """Return what Book would do now; raises the refusal that it would meet."""
        now = self._clock()
        wanted = request if request.patient.name.strip() else replace(request, patient=SOMEBODY)
        with self._days.reading() as reader:
            before = reader.day(key)
            day, token, _ = self._book(reader, key, wanted, now)
        ahead = lively_outlook(day, now)
        return Promise(token.number, _headline(token, ahead, now), _detail(before, token, request, now), token.slot)

    def emergency(self, key: DayKey, request: Request) -> EmergencyPlan:
        """Return what an emergency would do now: who comes, who gives way, and the queue as it would be."""
        now = self._clock()
        with self._days.reading() as reader:
            before = reader.day(key)
            day, token, events = self._book(reader, key, request, now)
        return _plan(before, day, token, events, now)

    def places_for(self, token: TokenId) -> list[Place]:
        """Return slots that a token could move to: of its date, its doctor's first, then its doctor's next dates.

        Of a later date only the first slot with a place is offered.
        """
        now = self._clock()
        with self._days.reading() as reader:
            found = tokens.find_reference(reader.connection, token)
            if found is None:
                return []
            day = reader.day(found[1])
            known = day.token(found[0])
            places = list(alternatives(day, known.slot, known.source, reader.days_on(day.date), now))
            for ahead in range(1, _DATES_AHEAD + 1):
                later = reader.day(DayKey(day.date + timedelta(days=ahead), day.doctor.code))
                places += alternatives(later, None, known.source, [], now)[:1]
        return places

    def places_for_all(self, wanted: Sequence[TokenId]) -> list[Place]:
        """Return slots that at least one of a doctor-day's tokens could move to, in the order of `places_for`."""
        own = ""
        alike: dict[object, TokenId] = {}
        with self._days.reading() as reader:
            for token in wanted:
                found = tokens.find_reference(reader.connection, token)
                if found is not None:
                    known = reader.day(found[1]).token(found[0])
                    own = known.doctor
                    alike.setdefault((known.slot, known.emergency), token)
        places = {place for token in alike.values() for place in self.places_for(token)}
        return sorted(places, key=lambda place: (place.start.date(), place.doctor != own, place))

    def _book(
        self, reader: Reader, key: DayKey, request: Request, now: datetime
    ) -> tuple[DoctorDay, Token, tuple[Event, ...]]:
        day = reader.day(key).copy()

        def identify(patient: Patient) -> Patient:
            if patient.id:  # one who was merged into another meanwhile is that other
                known = patients.current(reader.connection, patient.id)
                return replace(patient, id=known.id) if known else patient
            return patients.find(reader.connection, patient.phone, patient.name) or patient

        try:
            token = rules.book(day, request, Act("trial", now, self._who.by, "book"), identify)
        except SlotFull as refused:
            raise offer_alternatives(reader, refused, day, request.slot, request.source, now) from refused
        return day, token, tuple(event for event in day.events if not event.act.clock)


def _headline(token: Token, ahead: Outlook, now: datetime) -> str:
    """Say when it is its turn; the date first where that is not today's."""
    when = ahead.estimates.get(token.id)
    words = say("Expected about {time}", time=clock(when)) if when else say("At {time}", time=clock(token.slot))
    if token.status is Status.WAITLISTED:
        words = say("Waitlist, {place} in line", place=ordinal(ahead.positions[token.id]))
    day = token.slot.date()
    if day == now.date():
        return words
    date = day_words(day) if day.year == now.year else date_words(day)
    return together(date, lowered(words), between=", ")


def _detail(before: DoctorDay, token: Token, request: Request, now: datetime) -> str:
    """Say why that slot."""
    at = clock(token.slot)
    if token.status is Status.WAITLISTED:
        return say("{at} has no place", at=at)
    slot = before.slot(token.slot)
    free = has_place(before, slot, token.source, now)
    if request.slot is None and free:
        return say("{at} is the first slot with a place", at=at)
    if request.slot is not None and token.slot != request.slot:
        return say("{asked} has no place, {at} has one", asked=clock(request.slot), at=at)
    if free:
        left = free_places(before, slot)
        return say("{at}: {free} of {capacity} places free", at=at, free=left, capacity=slot.capacity)
    return say("{at} is full: {held} of {capacity}", at=at, held=before.held(slot), capacity=slot.capacity)


def _plan(before: DoctorDay, day: DoctorDay, token: Token, events: Sequence[Event], now: datetime) -> EmergencyPlan:
    ahead, was = lively_outlook(day, now), lively_outlook(before, now)
    slot = day.slot(token.slot)
    displaced = [event for event in events if event.kind is Kind.DISPLACED]
    moved = {event.token for event in displaced} | {token.id}
    longer = sum(
        key not in moved and when > was.estimates[key] for key, when in ahead.estimates.items() if key in was.estimates
    )
    title, why = _reasons(before, slot, token, displaced)
    return EmergencyPlan(
        token.number,
        token.patient.name,
        _person(token.patient),
        token.slot,
        title,
        why,
        *_standing(day, token, ahead),
        tuple(_displacement(day, event, ahead) for event in displaced),
        longer,
        tuple(_marked_rows(before, day, token, displaced, now)),
    )


def _person(patient: Patient) -> str:
    told = (age_sex(patient.age, patient.age_unit, patient.gender), phone_words(patient.phone))
    return together(*told, between=" · ")


def _reasons(before: DoctorDay, slot: Slot, token: Token, displaced: Sequence[Event]) -> tuple[str, str]:
    at, held, capacity = clock(slot.start), before.held(slot), slot.capacity
    full = say("{at} is full: {held} of {capacity}.", at=at, held=held, capacity=capacity)
    if token.status is Status.WAITLISTED:
        return full, say("Nobody may give way: the emergency waits first in line.")
    if displaced:
        return full, _gives_way(before, displaced)
    if held >= capacity:
        return full, say("A place over capacity is free: nobody is displaced.")
    place = say("{at} has a place: {held} of {capacity} taken.", at=at, held=held, capacity=capacity)
    return place, say("Nobody is displaced.")


def _gives_way(before: DoctorDay, displaced: Sequence[Event]) -> str:
    losers = listed(
        [
            say("the {source} token {number}", source=lowered(SOURCE_WORDS[event.source]), number=event.number)
            for event in displaced
            if event.source
        ]
    )
    if before.policy.overflow:
        return say("No place over capacity is left, so {losers} gives way.", losers=losers)
    return say("Capacity is not exceeded here, so {losers} gives way.", losers=losers)


def _standing(day: DoctorDay, token: Token, ahead: Outlook) -> tuple[str, str]:
    """Say after whom the newcomer comes, and behind which emergencies; one who is here stands in the call order."""
    if token.status is Status.WAITLISTED:
        place = ordinal(ahead.positions[token.id])
        return say("{place} on the waitlist of {at}", place=place, at=clock(token.slot)), ""
    here = token.status is Status.CHECKED_IN
    line = call_order(day) if here else queue(day, day.slot(token.slot))
    before = line[: next(place for place, other in enumerate(line) if other.id == token.id)]
    when = ahead.estimates.get(token.id)
    about = say("about {time}", time=clock(when)) if when else say("at {time}", time=clock(token.slot))
    after = say("is called next") if here else say("first at {at}", at=clock(token.slot))
    if before:
        after = say("after {number}", number=before[-1].number)
    return together(after, about, between=", "), _behind([other.number for other in before if other.emergency])


def _behind(urgent: Sequence[int]) -> str:
    if not urgent:
        return say("before everyone who waits")
    numbers = together(*map(Figures, urgent), between=", ")
    return say_n("behind the emergency {numbers}", "behind the emergencies {numbers}", len(urgent), numbers=numbers)


def _displacement(day: DoctorDay, event: Event, ahead: Outlook) -> Displacement:
    assert event.token is not None
    token = day.token(event.token)
    when = ahead.estimates.get(token.id)
    where = say("is cancelled")
    if event.why == Step.REBOOK:
        about = say("about {time}", time=clock(when)) if when else ""
        where = together(say("to {at}", at=clock(token.slot)), about, between=", ")
    elif token.status is Status.WAITLISTED:
        where = say("to the waitlist, {place} in line", place=ordinal(ahead.positions[token.id]))
    was = say("{source} of {time}", source=lowered(SOURCE_WORDS[token.source]), time=clock(token.requested_at))
    if token.live:
        was = say("{was}; keeps its number", was=was)
    return Displacement(token.id, token.number, token.patient.name, where, was)


def _marked_rows(
    before: DoctorDay, day: DoctorDay, token: Token, displaced: Sequence[Event], now: datetime
) -> list[QueueRow]:
    """Return the queue as it would be; who is displaced stands where it stood, marked."""
    ahead = lively_outlook(day, now)
    rows = queue_rows(day, token.slot, now)
    rows = [
        replace(row, mark=Mark.COMES, mark_words=say("Comes here"))
        if isinstance(row, TokenRow) and row.id == token.id
        else row
        for row in rows
    ]
    old = [other.id for other in queue(before, before.slot(token.slot))]
    for event in displaced:
        if event.token is None or event.token not in old:
            continue
        loser = day.token(event.token)
        words = _mark_words(loser, event)
        row = replace(token_row(day, loser, ahead), mark=Mark.MOVES, mark_words=words)
        rows = [other for other in rows if not (isinstance(other, TokenRow) and other.id == loser.id)]
        rows.insert(_place(rows, old[: old.index(loser.id)]), row)
    return rows


def _mark_words(loser: Token, event: Event) -> str:
    if event.why == Step.REBOOK:
        return say("Moves to {at}", at=clock(loser.slot))
    return say("To waitlist") if loser.status is Status.WAITLISTED else say("Is cancelled")


def _place(rows: Sequence[QueueRow], earlier: Sequence[TokenId]) -> int:
    """Return the place behind the last row that stood before."""
    places = [place for place, row in enumerate(rows) if isinstance(row, TokenRow) and row.id in earlier]
    return max(places, default=-1) + 1
