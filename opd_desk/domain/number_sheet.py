"""What was written by hand on a number sheet while the desk was dark, typed in afterwards.

It has happened, and the number is on the patient's paper: neither a slot that has ended since nor a full one refuses a
row. The time written is when the patient asked and came; the log goes on in its own order, and says when it was typed.
Numbers follow RULES §4: never given twice; one that was passed over, because it was crossed out, stays free for a row
that was overlooked, and the number of a row that was taken back is free for the row as it should have been.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from opd_desk.domain.command import commanding, require
from opd_desk.domain.errors import Invalid, NoSlot, TooEarly, WrongStatus
from opd_desk.domain.events import Kind
from opd_desk.domain.model import SEATED, UNSEEN, Patient, Slot, Source, Stamps, Status, Token, TokenId, reference
from opd_desk.domain.people import clean_patient
from opd_desk.domain.policy import Step
from opd_desk.domain.queueing import ends, grace_ends, has_ended, usable
from opd_desk.domain.reasons import LEFT_UNSEEN
from opd_desk.domain.refusing import refuse_duplicate
from opd_desk.domain.said import say
from opd_desk.domain.seating import slot_for
from opd_desk.domain.sheet_numbers import number_refusal
from opd_desk.domain.wording import TYPE_IN, clock, day_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act

__all__ = ["LEFT_UNSEEN", "TYPE_IN", "Standing", "Written", "mark_written", "type_in"]

_NOT_SEEN_YET = UNSEEN | {Status.IN_CONSULTATION}


class Standing(StrEnum):
    """What the sheet says became of a patient."""

    WAITS = "waits"
    SEEN = "seen"
    LEFT = "left"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Written:
    """One row of a sheet. `at`: the time written; `slot` None: the first that had a place then.

    `override`: why a duplicate is typed in all the same.
    """

    number: int
    patient: Patient
    source: Source
    at: datetime
    standing: Standing = Standing.WAITS
    slot: datetime | None = None
    override: str = ""


def type_in(
    day: DoctorDay,
    row: Written,
    act: Act,
    identify: Callable[[Patient], Patient],
    gone: Callable[[int], str] = lambda _: "",
) -> Token:
    """Book what a row says, under its number and at its time; return the token as it is after settling.

    `identify` as in `book`; `gone` names whose a number was that stands in another doctor-day now, "" for nobody.
    A place is found as in RULES §4 where the slot is still to come, else whatever place it had left; who was seen
    without one gets one more. Raises Unknown, Invalid, Duplicate, NoSlot, TooEarly, and SlotClosed for a closed date.
    """
    with commanding([day], act) as running:
        slot = day.slot(row.slot) if row.slot is not None else None
        _require_happened(day, row.at, row.standing, act.at)
        patient = identify(clean_patient(row.patient))
        refusal = number_refusal(day, row.number, gone)
        if refusal:
            raise Invalid(refusal)
        if row.standing in (Standing.WAITS, Standing.SEEN) and not row.override:
            refuse_duplicate(day, patient)
        newcomer = _newcomer(day, row, patient, slot or _target(day, row), act)
        running.issued = None if newcomer.id in day.tokens else newcomer.id
        running.about = _issue(day, newcomer, row, act)
        _finish(day, running.about, row.standing, act)
    return day.token(newcomer.id)


def mark_written(day: DoctorDay, token: TokenId, standing: Standing, at: datetime, act: Act) -> Token:
    """Do with a token booked before what the sheet says of it: it came at a time, was seen, left, or never came.

    Raises Unknown, Invalid, WrongStatus, TooEarly, and SlotClosed for a closed date.
    """
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        _require_happened(day, at, standing, act.at)
        if standing is Standing.WAITS:
            _arrive(day, found, at)
        else:
            _finish(day, _seat_for_seen(day, found, standing, at), standing, act)
    return day.token(token)


def _require_happened(day: DoctorDay, at: datetime, standing: Standing, now: datetime) -> None:
    """Refuse what cannot have been written yet, or not on this date's sheet."""
    if day.date > now.date():
        raise Invalid(say("{date} has not come yet: its sheet is typed in when it has.", date=day_words(day.date)))
    if at.date() != day.date:
        raise Invalid(say("This is the sheet of {date}: its times are of that day.", date=day_words(day.date)))
    if at > now:
        raise Invalid(say("{time} has not come yet: it is {now}.", time=clock(at), now=clock(now)))
    if standing is Standing.WAITS and day.date < now.date():
        raise Invalid(say("Nobody waits since {date}: say seen, left or did not come.", date=day_words(day.date)))


def _target(day: DoctorDay, row: Written) -> Slot:
    """Return the slot that a row without one went into: the first not over then, with a place if one had it."""
    if not day.slots:
        on = day_words(day.date)
        raise NoSlot(say("{doctor} has no slot on {date}: add one first (F10).", doctor=day.doctor.name, date=on))
    lasting = [slot for slot in day.slots if not has_ended(day, slot, row.at)]
    possible = [slot for slot in lasting if slot.open] or lasting or day.slots[-1:]
    return next((slot for slot in possible if day.held(slot) < slot.capacity), possible[0])


def _newcomer(day: DoctorDay, row: Written, patient: Patient, slot: Slot, act: Act) -> Token:
    came = row.standing is not Standing.ABSENT
    return Token(
        TokenId(reference(day.doctor.code, day.date, row.number)),
        day.doctor.code,
        row.number,
        patient,
        row.source,
        slot.start,
        Status.WAITLISTED,
        row.at,
        arrived=came,
        booked_by=act.by,
        arrived_at=row.at if came else None,
        stamps=Stamps(booked=row.at),
    )


def _issue(day: DoctorDay, newcomer: Token, row: Written, act: Act) -> Token:
    """Issue the newcomer as it stood when it was written: with a place, or waiting for one."""
    target = day.slot(newcomer.slot)
    room: Slot | None = target
    if row.standing is Standing.WAITS:
        room = _room(day, newcomer, target, act.at)
    if room is None:
        token = replace(newcomer, stamps=replace(newcomer.stamps, waitlisted=row.at))
    elif newcomer.arrived:
        stamps = replace(newcomer.stamps, checked_in=row.at)
        token = replace(newcomer, slot=room.start, status=Status.CHECKED_IN, stamps=stamps)
    else:
        token = replace(newcomer, status=Status.CONFIRMED, stamps=replace(newcomer.stamps, confirmed=row.at))
    slot = day.slot(token.slot)
    short = row.standing is Standing.SEEN and not _place_left(day, token, slot)
    holds = room is not None and row.standing in (Standing.WAITS, Standing.SEEN)
    over = holds and not short and day.held(slot) >= slot.capacity
    what: dict[str, Any] = {
        "after": token.status,
        "from_slot": target.start if token.slot != target.start else None,
        "why": row.override or (Step.OVERFLOW.value if over else ""),
        "value": clock(row.at),
    }
    _put_issued(day, token, what)
    if short:
        _add_place(day, slot)
    return token


def _put_issued(day: DoctorDay, token: Token, what: dict[str, Any]) -> None:
    """Issue a token; or, where its row was taken back, let that token be as it should have been, with its number."""
    before = day.tokens.get(token.id)
    if before is None:
        day.issue(token, Kind.BOOKED, **what)
        return
    day.put(token)
    about = {"token": token.id, "number": token.number, "source": token.source, "slot": token.slot}
    day.note(Kind.BOOKED, before=before.status, **about, **what)


def _room(day: DoctorDay, newcomer: Token, target: Slot, now: datetime) -> Slot | None:
    """Return the slot in which who waits has a place; None: on the waitlist, from where settling helps."""
    if usable(day, target, now):
        return slot_for(day, newcomer, target, now)
    if now < ends(day, target):  # closed, so that nobody is seen in it
        return None
    return target if _place_left(day, newcomer, target) else None


def _place_left(day: DoctorDay, token: Token, slot: Slot) -> bool:
    """Tell whether a slot whose time is over had a place left: nothing is kept for emergencies any more."""
    over = day.held(slot) - slot.capacity
    return over < 0 or (token.emergency and (day.policy.overflow is None or over < day.policy.overflow))


def _add_place(day: DoctorDay, slot: Slot) -> None:
    """Give a slot one more place, for somebody who was seen in it although it had none left."""
    more = replace(slot, capacity=slot.capacity + 1)
    day.put_slot(slot.start, more)
    day.note(Kind.CAPACITY, slot=slot.start, value=f"{more.capacity}/{more.reserve}")


def _arrive(day: DoctorDay, token: Token, at: datetime) -> None:
    require(token, frozenset({Status.CONFIRMED, Status.WAITLISTED}), say("checked in", "what cannot be done"))
    if token.arrived:
        raise WrongStatus(say("Token {number} has arrived already and is on the waitlist.", number=token.number))
    marks: dict[str, Any] = {"arrived": True, "arrived_at": at}
    if token.status is Status.CONFIRMED:
        marks |= {"status": Status.CHECKED_IN, "stamps": replace(token.stamps, checked_in=at)}
    _change(day, token, Kind.CHECKED_IN, **marks)


def _seat_for_seen(day: DoctorDay, token: Token, standing: Standing, at: datetime) -> Token:
    """Return a token as it must have stood before it was seen: here, with a place."""
    if standing is not Standing.SEEN or token.status not in _NOT_SEEN_YET:
        return token
    slot = day.slot(token.slot)
    if token.status is Status.WAITLISTED and not _place_left(day, token, slot):
        _add_place(day, slot)
    if token.arrived and token.status is not Status.WAITLISTED:
        return token
    arrived_at = token.arrived_at or at
    marks: dict[str, Any] = {"arrived": True, "arrived_at": arrived_at, "status": Status.CHECKED_IN}
    return _change(day, token, Kind.CHECKED_IN, **marks, stamps=replace(token.stamps, checked_in=arrived_at))


def _finish(day: DoctorDay, token: Token, standing: Standing, act: Act) -> None:
    """Bring a token to where the sheet says it ended. When it was seen, or left, nobody wrote down."""
    if standing is Standing.SEEN:
        require(token, _NOT_SEEN_YET, say("marked as seen"))
        stamps = replace(token.stamps, completed=None)
        _change(day, token, Kind.COMPLETED, status=Status.COMPLETED, inside=True, skipped=False, stamps=stamps)
    elif standing is Standing.LEFT:
        require(token, UNSEEN, say("marked as left"))
        stamps = replace(token.stamps, cancelled=None)
        marks: dict[str, Any] = {"status": Status.CANCELLED, "reason": LEFT_UNSEEN, "skipped": False, "stamps": stamps}
        _change(day, token, Kind.CANCELLED, why=LEFT_UNSEEN, **marks)
    elif standing is Standing.ABSENT:
        require(token, SEATED, say("marked a no-show"))
        from_ = grace_ends(day, token)
        if act.at < from_:
            words = say(
                "Token {number} can be marked as not come from {time} on.", number=token.number, time=clock(from_)
            )
            raise TooEarly(words, from_)
        stamps = replace(token.stamps, no_show=act.at)
        _change(day, token, Kind.NO_SHOW, status=Status.NO_SHOW, skipped=False, stamps=stamps)


def _change(day: DoctorDay, token: Token, kind: Kind, why: str = "", **marks: Any) -> Token:
    """Change a token, with the time stamps that are known, and record the event; of an arrival, with its time."""
    changed = replace(token, **marks)
    day.put(changed)
    day.note(
        kind,
        token=token.id,
        number=token.number,
        source=token.source,
        before=token.status,
        after=changed.status,
        slot=token.slot,
        why=why,
        value=clock(changed.arrived_at) if kind is Kind.CHECKED_IN else "",
    )
    return changed
