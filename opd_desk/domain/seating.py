"""Who gets a place, who gives way, and what time alone does: RULES §3 to §5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.causes import SLOT_CLOSED, SLOT_ENDED
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.model import SEATED, Slot, Source, Status, Token
from opd_desk.domain.policy import Scope, Step
from opd_desk.domain.queueing import first_waiting, has_place, rank, usable, usable_slots
from opd_desk.domain.reasons import DISPLACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay


def seated_status(token: Token) -> Status:
    """Return the status of a token that has a place (RULES §1)."""
    return Status.CHECKED_IN if token.arrived else Status.CONFIRMED


def seat(
    day: DoctorDay, token: Token, slot: Slot, kind: Kind, *, why: str = "", cause: int | None = None, **marks: object
) -> Token:
    """Give a token a place in a slot."""
    return day.alter(token, kind, status=seated_status(token), slot=slot.start, why=why, cause=cause, **marks)


def victim(day: DoctorDay, newcomer: Token, slots: Iterable[Slot]) -> Token | None:
    """Return who gives way to a newcomer in one of these slots: the last in the order of RULES §3; None: nobody."""
    urgency = rank(day, newcomer)
    weaker = [
        token
        for slot in slots
        for token in day.members(slot)
        if token.status in SEATED and not token.inside and rank(day, token) > urgency
    ]
    if not weaker:
        return None
    return max(weaker, key=lambda token: (rank(day, token), not token.arrived, token.requested_at, token.number))


def make_room(
    day: DoctorDay, newcomer: Token, slot: Slot, steps: Sequence[Step], now: datetime, reach: Sequence[Slot] = ()
) -> Slot | None:
    """Try the steps for a newcomer in a slot; return the slot that now has room for it, or None (RULES §3).

    `reach` are the slots from which a victim may be taken, where that is more than the slot itself.
    """
    for step in steps:
        if step is Step.OVERFLOW:
            if day.policy.overflow is None or day.held(slot) - slot.capacity < day.policy.overflow:
                return slot
            continue
        loser = victim(day, newcomer, reach or (slot,))
        if loser is None:
            continue
        left = day.slot(loser.slot)
        if displace(day, loser, step, newcomer, now):
            return left
    return None


def displace(day: DoctorDay, loser: Token, step: Step, newcomer: Token, now: datetime) -> bool:
    """Make a token give way to a newcomer; return False where the step does not apply."""
    if step is Step.REBOOK:
        later = [slot for slot in usable_slots(day, now) if slot.start > loser.slot]
        free = next((slot for slot in later if has_place(day, slot, loser.source, now)), None)
        if free is None:
            return False
        seat(day, loser, free, Kind.DISPLACED, why=Step.REBOOK.value, cause=newcomer.number)
    elif step is Step.DEMOTE:
        day.alter(loser, Kind.DISPLACED, status=Status.WAITLISTED, why=Step.DEMOTE.value, cause=newcomer.number)
    else:
        day.alter(
            loser, Kind.DISPLACED, status=Status.CANCELLED, why=DISPLACED, cause=newcomer.number, reason=DISPLACED
        )
    return True


def slot_for_emergency(day: DoctorDay, token: Token, target: Slot, now: datetime) -> Slot | None:
    """Find, or make, room for an emergency: in the target, then in each other usable slot (RULES §4.4)."""
    order = [target, *(slot for slot in usable_slots(day, now) if slot.start != target.start)]
    steps = day.policy.emergency
    if day.policy.scope is Scope.DAY:
        free = next((slot for slot in order if has_place(day, slot, token.source, now)), None)
        if free is not None:
            return free
    for slot in order:
        if has_place(day, slot, token.source, now):
            return slot
        made = make_room(day, token, slot, steps, now)
        if made is not None:
            return made
    return None


def slot_for(day: DoctorDay, token: Token, target: Slot, now: datetime) -> Slot | None:
    """Find, or make, room for a newcomer that wants the target slot (RULES §4.4)."""
    if token.source is Source.EMERGENCY:
        return slot_for_emergency(day, token, target, now)
    if has_place(day, target, token.source, now):
        return target
    reach: list[Slot] = []
    if day.policy.scope is Scope.DAY:
        reach = usable_slots(day, now)
        free = next((slot for slot in reach if has_place(day, slot, token.source, now)), None)
        if free is not None:
            return free
    return make_room(day, token, target, day.policy.preempt, now, reach)


def settle(day: DoctorDay, now: datetime, cause: int | None = None) -> None:
    """Do what time and freed places make due: carry, then promote until nothing changes (RULES §5).

    `cause` is the number of the token whose command freed a place.
    """
    if not day.anybody_waits:
        return
    _carry(day, now)
    while _promote_one(day, now, cause):
        pass


def _carry(day: DoctorDay, now: datetime) -> None:
    awaited = day.awaited
    for slot in day.slots:
        if slot.start not in awaited or usable(day, slot, now):
            continue
        following = next((s for s in day.slots if s.start > slot.start and usable(day, s, now)), None)
        if following is not None:
            why = SLOT_ENDED if slot.open else SLOT_CLOSED
            for token in sorted(day.waiting(slot), key=lambda token: token.number):
                day.alter(token, Kind.CARRIED, slot=following.start, why=why)


def _promote_one(day: DoctorDay, now: datetime, cause: int | None) -> bool:
    """Seat the first of the first waitlist that has a place; return whether anybody was seated."""
    urgent = any(token.source is Source.EMERGENCY for token in day.waiting())
    anywhere, awaited = day.policy.scope is Scope.DAY, day.awaited
    for slot in day.slots:
        if not anywhere and slot.start not in awaited:
            continue
        if not urgent and not has_place(day, slot, Source.WALK_IN, now):
            continue  # nor for any other who is no emergency: there is no need to look who is first
        first = first_waiting(day, slot) if usable(day, slot, now) else None
        if first is None:
            continue
        room: Slot | None = slot
        if not has_place(day, slot, first.source, now):
            room = slot_for_emergency(day, first, slot, now) if first.emergency else None
        if room is not None:
            seat(day, first, room, Kind.PROMOTED, cause=cause)
            return True
    return False


def settle_by_clock(day: DoctorDay, at: datetime) -> None:
    """Settle what the passing of time has made due, as an act of the clock that no undo takes back."""
    if not day.anybody_waits:
        return
    act = Act("", at, "clock", "settle", clock=True)
    day.begin(act)
    settle(day, at)
    day.finish((day.key,) if day.changed() else ())
