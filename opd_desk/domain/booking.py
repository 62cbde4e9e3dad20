"""Tokens come and go: book, cancel, no-show, reinstate, escalate, move (RULES §4 and §6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from opd_desk.domain.accounts import given_by
from opd_desk.domain.command import commanding, require
from opd_desk.domain.errors import Invalid, NoSlot, TooEarly, WrongStatus
from opd_desk.domain.events import Kind
from opd_desk.domain.model import (
    LOST,
    SEATED,
    STAMP_OF,
    UNSEEN,
    Patient,
    Slot,
    Source,
    Stamps,
    Status,
    Token,
    TokenId,
    reference,
)
from opd_desk.domain.people import clean_patient, clean_text
from opd_desk.domain.policy import Step, WhenFull
from opd_desk.domain.queueing import grace_ends, has_place, usable_slots
from opd_desk.domain.refusing import refuse_duplicate, require_usable, slot_full
from opd_desk.domain.roster import absence_words
from opd_desk.domain.said import say
from opd_desk.domain.seating import make_room, seat, seated_status, slot_for, slot_for_emergency
from opd_desk.domain.spelled import clock, dated

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act

_THE_REASON = say("The reason")


@dataclass(frozen=True, slots=True)
class Request:
    """A wish for a token. `slot` None: whichever is first; `override`: why a duplicate is booked all the same."""

    patient: Patient
    source: Source
    slot: datetime | None = None
    override: str = ""


def book(day: DoctorDay, request: Request, act: Act, identify: Callable[[Patient], Patient]) -> Token:
    """Book a token (RULES §4); return it as it is after settling.

    `identify` finds the patient of this phone and name, or keeps it with id 0 where there is none. Raises Unknown,
    Invalid, Duplicate, SlotEnded, SlotClosed, NoSlot, SlotFull (without alternatives: those need other doctor-days).
    """
    with commanding([day], act) as running:
        if request.slot is not None:
            day.slot(request.slot)
        patient = identify(clean_patient(request.patient))
        if not day.doctor.active:
            raise Invalid(say("{doctor} takes no patients at present.", doctor=day.doctor.name))
        if day.date < act.at.date():
            raise Invalid(say("{date} is past.", date=dated(day.date)))
        if not request.override:
            refuse_duplicate(day, patient)
        target = _target(day, request, act.at)
        newcomer = _newcomer(day, patient, request.source, target, act)
        token = _admit(day, newcomer, target, request, act.at)
        running.about, running.issued = token, token.id
    return day.token(token.id)


def _newcomer(day: DoctorDay, patient: Patient, source: Source, target: Slot, act: Act) -> Token:
    number = day.last_number + 1
    arrived = source in (Source.WALK_IN, Source.EMERGENCY) and act.at.date() == day.date
    return Token(
        TokenId(reference(day.doctor.code, day.date, number)),
        day.doctor.code,
        number,
        patient,
        source,
        target.start,
        Status.WAITLISTED,
        act.at,
        arrived=arrived,
        booked_by=given_by(act.by),
        arrived_at=act.at if arrived else None,
    )


def _admit(day: DoctorDay, newcomer: Token, target: Slot, request: Request, now: datetime) -> Token:
    """Issue the newcomer with a place, or on the waitlist; raises SlotFull (RULES §4.4, §4.5)."""
    room = slot_for(day, newcomer, target, now)
    if room is None and day.policy.when_full(newcomer.source) is WhenFull.REFUSE:
        raise slot_full(day, target)
    status = seated_status(newcomer) if room is not None else Status.WAITLISTED
    token = replace(
        newcomer,
        slot=(room or target).start,
        status=status,
        stamps=Stamps(booked=now, **{STAMP_OF[status]: now}),
    )
    over = room is not None and day.held(room) >= room.capacity
    why = clean_text(request.override, _THE_REASON) or (Step.OVERFLOW.value if over else "")
    asked = target.start if token.slot != target.start else None
    return day.issue(token, Kind.BOOKED, after=status, from_slot=asked, why=why)


def _target(day: DoctorDay, request: Request, now: datetime) -> Slot:
    """Return the slot that is wanted (RULES §4.3)."""
    if request.slot is not None:
        slot = day.slot(request.slot)
        require_usable(day, slot, now)
        return slot
    possible = usable_slots(day, now)
    if not possible:
        absent = absence_words(day)
        if absent:
            raise NoSlot(say("{what}.", "a sentence", what=absent))
        raise NoSlot(say("{doctor} has no slot left on {date}.", doctor=day.doctor.name, date=dated(day.date)))
    if request.source is Source.EMERGENCY:
        return possible[0]
    return next((slot for slot in possible if has_place(day, slot, request.source, now)), possible[0])


def cancel(day: DoctorDay, token: TokenId, act: Act, reason: str) -> Token:
    """Cancel a token that has not been seen (RULES §6)."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require(found, UNSEEN, say("cancelled", "what cannot be done"))
        words = clean_text(reason, _THE_REASON)
        day.alter(found, Kind.CANCELLED, status=Status.CANCELLED, why=words, reason=words)
    return day.token(token)


def mark_no_show(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Mark a token whose patient did not come, once its grace is over (RULES §6); raises TooEarly, saying when."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require(found, SEATED, say("marked a no-show"))
        from_ = grace_ends(day, found)
        if act.at < from_:
            raise TooEarly(
                say("Token {number} can be marked a no-show from {time} on.", number=found.number, time=clock(from_)),
                from_,
            )
        day.alter(found, Kind.NO_SHOW, status=Status.NO_SHOW)
    return day.token(token)


def reinstate(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Bring back a cancelled token or a no-show, in its own slot (RULES §6)."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require(found, LOST, say("reinstated"))
        refuse_duplicate(day, found.patient, token)
        slot = day.slot(found.slot)
        require_usable(day, slot, act.at)
        room: Slot | None = None
        if found.emergency:
            room = slot_for_emergency(day, found, slot, act.at)
        elif has_place(day, slot, found.source, act.at):
            room = slot
        if room is not None:
            seat(day, found, room, Kind.REINSTATED, reason="")
        elif day.policy.when_full(found.source) is WhenFull.REFUSE:
            raise slot_full(day, slot)
        else:
            day.alter(found, Kind.REINSTATED, status=Status.WAITLISTED, reason="")
    return day.token(token)


def escalate(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Make a token an emergency (RULES §6); raises WrongStatus."""
    with commanding([day], act) as running:
        found = day.token(token)
        require(found, UNSEEN, say("made an emergency"))
        if found.emergency:
            raise WrongStatus(say("Token {number} is an emergency already.", number=found.number))
        urgent: dict[str, Any] = {"source": Source.EMERGENCY, "requested_at": act.at}
        if act.at.date() == day.date and not found.arrived:
            urgent |= {"arrived": True, "arrived_at": act.at}
        status = Status.CHECKED_IN if found.status is Status.CONFIRMED and urgent.get("arrived") else found.status
        found = running.about = day.alter(found, Kind.ESCALATED, status=status, why=found.source.value, **urgent)
        if found.status is Status.WAITLISTED:
            _place_escalated(day, found, act.at)
    return day.token(token)


def _place_escalated(day: DoctorDay, token: Token, now: datetime) -> None:
    possible = usable_slots(day, now)
    if not possible:
        return
    target = next((slot for slot in possible if slot.start == token.slot), possible[0])
    room = slot_for_emergency(day, token, target, now)
    if room is not None:
        seat(day, token, room, Kind.PROMOTED, cause=token.number)


def move(day: DoctorDay, token: TokenId, there: DoctorDay, start: datetime, act: Act) -> Token:
    """Move a token to another slot, of the same doctor-day or of another (RULES §6).

    Raises Unknown, WrongStatus, Invalid, Duplicate, SlotEnded, SlotClosed, SlotFull (without alternatives).
    """
    same = there is day
    with commanding([day] if same else [day, there], act) as running:
        found = running.about = day.token(token)
        slot = there.slot(start)
        require(found, UNSEEN, say("moved", "what cannot be done"))
        if same and start == found.slot:
            raise Invalid(say("Token {number} is in the {at} slot already.", number=found.number, at=clock(start)))
        if not there.doctor.active:
            raise Invalid(say("{doctor} takes no patients at present.", doctor=there.doctor.name))
        if not same:
            refuse_duplicate(there, found.patient)
        require_usable(there, slot, act.at)
        room = room_for_move(there, found, slot, act.at)
        if room is None:
            raise slot_full(there, slot)
        if same:
            seat(day, found, room, Kind.MOVED)
        else:
            transfer(day, there, found, room, Kind.MOVED, act.at)
    return there.token(token)


def room_for_move(there: DoctorDay, token: Token, slot: Slot, now: datetime) -> Slot | None:
    """Return the slot if it has, or can be made to have, a place for a token that comes from elsewhere (RULES §6)."""
    if has_place(there, slot, token.source, now):
        return slot
    if token.emergency:
        return make_room(there, token, slot, there.policy.emergency, now)
    return None


def transfer(day: DoctorDay, there: DoctorDay, token: Token, slot: Slot, kind: Kind, now: datetime) -> Token:
    """Seat a token in a slot of another doctor-day, under a new number; who came today has not come another day."""
    day.let_go(token)
    arrived = token.arrived and there.date == day.date
    here = replace(
        token,
        doctor=there.doctor.code,
        number=there.last_number + 1,
        slot=slot.start,
        arrived=arrived,
        arrived_at=token.arrived_at if arrived else None,
    )
    status = seated_status(here)
    if status is not token.status:
        here = replace(here, status=status, stamps=replace(token.stamps, **{STAMP_OF[status]: now}))
    return there.issue(
        replace(here, skipped=token.skipped and status is Status.CHECKED_IN),
        kind,
        before=token.status,
        after=status,
        from_slot=token.slot,
        from_reference=token.reference,
    )
