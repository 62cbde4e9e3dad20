"""The words of a token's slip, from the token and what happened to it (PAPER §2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words
from opd_desk.domain.causes import AWAY
from opd_desk.domain.events import Event, Kind
from opd_desk.domain.model import Source, Status
from opd_desk.domain.queueing import starts
from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock, clocks, day_words, duration
from opd_desk.services.sheets import Band, Slip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Doctor, Slot, Token
    from opd_desk.domain.queueing import Outlook
    from opd_desk.domain.roster import Hospital

_REPLACED = say("The earlier slip is no longer valid.")
_MOVES = frozenset({Kind.DISPLACED, Kind.MOVED, Kind.PROMOTED, Kind.CARRIED})
NEW_WORDING = frozenset(
    {Kind.BOOKED, Kind.DISPLACED, Kind.PROMOTED, Kind.MOVED, Kind.CARRIED, Kind.STRANDED, Kind.ESCALATED}
    | {Kind.REINSTATED, Kind.UNDONE}
)


@dataclass(frozen=True, slots=True)
class _Case:
    """What a notice is made of: a token in its day as it stands `now`.

    `move`: what last gave it another slot; `last`: what last gave its slip another wording; `reissued`: an earlier
    wording was printed.
    """

    day: DoctorDay
    token: Token
    ahead: Outlook
    move: Event | None
    last: Event | None
    doctors: Mapping[str, Doctor]
    now: datetime
    reissued: bool


def wordings(events: Sequence[Event]) -> list[Event]:
    """Return the events of a token that gave its slip another wording, in order."""
    return [event for event in events if event.kind in NEW_WORDING]


def edition_of(events: Sequence[Event]) -> int:
    """Return how often the wording of a token's slip has changed: a print of a new one is no duplicate."""
    return len(wordings(events))


def slip_of(
    day: DoctorDay,
    token: Token,
    ahead: Outlook,
    events: Sequence[Event],
    hospital: Hospital,
    doctors: Mapping[str, Doctor],
    *,
    copy: int,
    reissued: bool,
    printed_at: datetime,
) -> Slip:
    """Return a token's slip.

    `doctors`: all by code, for whom it was booked with before; `copy`: prints of this wording so far; `reissued`: an
    earlier wording was printed.
    """
    slot = day.slot(token.slot)
    waitlisted = token.status is Status.WAITLISTED
    move, told = _last_move(events), wordings(events)
    last = told[-1] if told else None
    return Slip(
        hospital=hospital,
        reference=token.reference,
        number=token.number,
        doctor=day.doctor.name,
        specialization=day.doctor.specialization,
        room=day.doctor.room,
        day=day.date,
        start=slot.start,
        end=slot.end,
        expected=None if waitlisted else _expected(day, token, slot, ahead, printed_at),
        position=ahead.positions.get(token.id) if waitlisted else None,
        patient=token.patient.name,
        age=token.patient.age,
        age_unit=token.patient.age_unit,
        gender=token.patient.gender,
        uhid=token.patient.uhid,
        source=token.source,
        booked_at=token.stamps.booked or token.requested_at,
        booked_by="" if token.source is Source.ONLINE else by_words(token.booked_by),
        printed_at=printed_at,
        copy=copy,
        band=_band(token, move),
        notice=_notice(_Case(day, token, ahead, move, last, doctors, printed_at, reissued)),
    )


def _expected(day: DoctorDay, token: Token, slot: Slot, ahead: Outlook, now: datetime) -> datetime:
    """Return when it is its turn; one without an estimate is expected when its slot begins."""
    begins = starts(day, slot)
    if now.date() > day.date:
        return begins
    return ahead.estimates.get(token.id, begins)


def _last_move(events: Sequence[Event]) -> Event | None:
    """Return what last gave a token another slot than the one it was booked for; None: it is where it was booked."""
    moves: list[Event] = []
    for event in events:
        if event.kind in _MOVES and event.from_slot:
            moves.append(event)
        elif event.kind is Kind.UNDONE and (event.from_slot or event.from_reference) and moves:
            moves.pop()
    return moves[-1] if moves else None


def _band(token: Token, move: Event | None) -> Band:
    if token.status is Status.WAITLISTED:
        return Band.WAITLIST
    if token.emergency:
        return Band.EMERGENCY
    if move is None:
        return Band.NONE
    return Band.MOVED_NEW_NUMBER if move.from_reference else Band.MOVED


def _notice(case: _Case) -> tuple[str, ...]:
    """Say what its patient must know; on a date that has not come yet nobody waits near the desk."""
    day, token, move = case.day, case.token, case.move
    replaced = [_REPLACED] if case.reissued else []
    if token.status is Status.WAITLISTED:
        first, second = _waitlisted(case)
        return first, together(second, *replaced)
    if token.emergency:
        where = say("room {room}", room=day.doctor.room) if day.doctor.room else day.doctor.name
        if case.now.date() >= day.date:
            return say("Go to {where} now, show this slip.", where=where), *replaced
        on = day_words(day.date)
        return say("Go to {where} on {date}, show this slip.", where=where, date=on), *replaced
    if move is None:
        had_none = case.reissued and case.last is not None and case.last.kind is Kind.PROMOTED
        return (say("A place came free: you have one now."), *replaced) if had_none else ()
    if move.from_reference:
        old = int(move.from_reference.rsplit("-", 1)[1])
        return _elsewhere(case, move), together(say("Your number was {number}.", number=old), *replaced)
    moved = say("Moved from {before} to {now}", before=clock(move.from_slot), now=clock(move.slot))
    why = _why_moved(move)
    first = say("{what}.", "a sentence", what=together(moved, why, between=": "))
    return first, together(say("Your number stays {number}.", number=token.number), *replaced)


def _elsewhere(case: _Case, move: Event) -> str:
    """Say that it is another doctor's or another date's token now, and where that is known, why."""
    day, doctors = case.day, case.doctors
    code, date_, _ = move.from_reference.rsplit("-", 2)
    whom = day.doctor.name if code != day.doctor.code else ""
    if date_ != f"{day.date:%Y%m%d}":
        on = day_words(day.date)
        if whom:
            return say("Your visit is now on {date} with {doctor}.", date=on, doctor=whom)
        return say("Your visit is now on {date}.", date=on)
    if move.act.what == AWAY and code in doctors:
        away, at = doctors[code].name, clock(move.from_slot)
        return say("{away} is away at {at}. You now see {doctor}.", away=away, at=at, doctor=whom)
    if move.from_slot == move.slot:
        return say("You now see {doctor}.", doctor=whom)
    before, now = clock(move.from_slot), clock(move.slot)
    return say("Moved from {before} to {now}: you now see {doctor}.", before=before, now=now, doctor=whom)


def _waitlisted(case: _Case) -> tuple[str, str]:
    day, ahead, last = case.day, case.ahead, case.last
    slot = day.slot(case.token.slot)
    times = clocks(slot.start, slot.end)
    if not slot.open:
        return say("{times} is closed.", times=times), say("You need a new date: please ask at the desk.")
    full = say("All places for {times} are taken.", times=times)
    if last is not None and last.kind is Kind.DISPLACED and _why_moved(last):
        full = say("An emergency took your place at {at}.", at=clock(slot.start))
    if case.now.date() < day.date:
        return full, say("Ask at the desk before {date} whether a place has come free.", date=day_words(day.date))
    minutes = ahead.positions.get(case.token.id, 1) * ahead.takes(day, slot).total_seconds() / 60
    wait = duration(minutes)
    return full, say("Stay near the desk: we call you when a place comes free. Wait about {duration}.", duration=wait)


def _why_moved(move: Event) -> str:
    if move.kind is Kind.DISPLACED:
        return "" if move.act.what == "book" else say("an emergency took your place")
    if move.kind in (Kind.PROMOTED, Kind.CARRIED):
        return say("a place came free")
    return ""
