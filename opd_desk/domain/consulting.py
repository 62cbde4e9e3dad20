"""The patient's way through the day: check in, call, complete, requeue, skip (RULES §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.command import commanding, require, require_day_come
from opd_desk.domain.errors import NobodyWaiting, WrongStatus
from opd_desk.domain.events import Kind
from opd_desk.domain.model import Status, Token, TokenId
from opd_desk.domain.queueing import call_order, inside
from opd_desk.domain.refusing import refuse_duplicate
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act

_CAN_ARRIVE = frozenset({Status.CONFIRMED, Status.WAITLISTED})
_CAN_HAVE_COME = frozenset({Status.CHECKED_IN, Status.WAITLISTED})


def check_in(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Note that a patient has arrived; one on the waitlist stays there. Raises WrongStatus."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require_day_come(day, act.at, say("A check-in"))
        require(found, _CAN_ARRIVE, say("checked in", "what cannot be done"))
        if found.arrived:
            words = say("Token {number} has arrived already and is on the waitlist.", number=found.number)
            raise WrongStatus(words)
        status = Status.CHECKED_IN if found.status is Status.CONFIRMED else found.status
        day.alter(found, Kind.CHECKED_IN, status=status, arrived=True, arrived_at=act.at)
    return day.token(token)


def not_arrived(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Take back a check-in; raises WrongStatus."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require_day_come(day, act.at, say("Taking back a check-in"))
        require(found, _CAN_HAVE_COME, say("set to not arrived"))
        if not found.arrived:
            words = say("Token {number} is on the waitlist and has not arrived yet.", number=found.number)
            raise WrongStatus(words)
        status = Status.CONFIRMED if found.status is Status.CHECKED_IN else found.status
        day.alter(found, Kind.NOT_ARRIVED, status=status, arrived=False, arrived_at=None)
    return day.token(token)


def call_next(day: DoctorDay, act: Act) -> Token:
    """Complete whoever is in consultation and call the first of the call order; raises NobodyWaiting."""
    with commanding([day], act) as running:
        require_day_come(day, act.at, say("Calling"))
        first = next(iter(call_order(day)), None)
        if first is None:
            words = say("Nobody is checked in with {doctor}: check a patient in first.", doctor=day.doctor.name)
            raise NobodyWaiting(words)
        current = inside(day)
        if current is not None:
            day.alter(current, Kind.COMPLETED, status=Status.COMPLETED, cause=first.number)
        running.about = day.alter(first, Kind.CALLED, status=Status.IN_CONSULTATION)
    return day.token(first.id)


def complete(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """End a consultation."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require_day_come(day, act.at, say("Completing"))
        require(found, frozenset({Status.IN_CONSULTATION}), say("completed", "what cannot be done"))
        day.alter(found, Kind.COMPLETED, status=Status.COMPLETED)
    return day.token(token)


def requeue(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Put a called or seen patient back into the queue, with the same place and number."""
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require_day_come(day, act.at, say("Putting back into the queue"))
        require(found, frozenset({Status.IN_CONSULTATION, Status.COMPLETED}), say("put back into the queue"))
        refuse_duplicate(day, found.patient, token)
        arrived_at = found.arrived_at or act.at
        day.alter(found, Kind.REQUEUED, status=Status.CHECKED_IN, arrived=True, arrived_at=arrived_at)
    return day.token(token)


def skip(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Put a patient who does not answer behind all others, until recalled."""
    return _skip(day, token, act, skipped=True)


def recall(day: DoctorDay, token: TokenId, act: Act) -> Token:
    """Take back a skip."""
    return _skip(day, token, act, skipped=False)


def _skip(day: DoctorDay, token: TokenId, act: Act, *, skipped: bool) -> Token:
    with commanding([day], act) as running:
        found = running.about = day.token(token)
        require_day_come(day, act.at, say("Skipping") if skipped else say("Recalling"))
        require(found, frozenset({Status.CHECKED_IN}), say("skipped") if skipped else say("recalled"))
        day.alter(found, Kind.SKIPPED if skipped else Kind.RECALLED, skipped=skipped)
    return day.token(token)
