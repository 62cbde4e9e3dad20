"""What must always hold of a doctor-day (RULES §11), counted afresh from its tokens, apart from what decides."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from opd_desk.domain.model import HOLDING, Source, Status
from opd_desk.domain.policy import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.model import Slot, Token, TokenId


def violations(day: DoctorDay, now: datetime, overflow: int | None) -> list[str]:
    """Return a sentence for every breach of RULES §11.1-4 and §11.7 in a doctor-day that was settled at `now`.

    And for every token that is left over on a day that was closed.

    `overflow` is how many places beyond its capacity emergencies may have taken in a slot; None: no limit. It is
    the largest that was in force while the day's places were given.
    """
    return [*_of_slots(day), *_of_places(day, overflow), *_of_tokens(day), *_of_waitlists(day, now), *_of_end(day)]


def statuses(events: Iterable[Event]) -> dict[TokenId, Status]:
    """Rebuild every token's status from the events alone, oldest first (RULES §11.6)."""
    return {event.token: event.after for event in events if event.token is not None and event.after is not None}


def _of_slots(day: DoctorDay) -> Iterator[str]:
    slots = sorted(day.slots, key=lambda slot: slot.start)
    if slots != day.slots:
        yield "The slots do not stand in time order."
    for one, other in pairwise(slots):
        if other.start < one.end:
            yield f"The slots at {one.start:%H:%M} and {other.start:%H:%M} overlap."
    for slot in slots:
        if slot.end <= slot.start:
            yield f"The slot at {slot.start:%H:%M} ends before it starts."
        if slot.capacity < 1 or not 0 <= slot.reserve <= slot.capacity:
            yield f"The slot at {slot.start:%H:%M} cannot keep {slot.reserve} of {slot.capacity} places."


def _of_places(day: DoctorDay, overflow: int | None) -> Iterator[str]:
    for slot in day.slots:
        holding = _holding(day, slot)
        emergencies = _emergencies(holding)
        held, others = len(holding), len(holding) - emergencies
        if (day.held(slot), day.emergencies(slot)) != (held, emergencies):
            yield f"The slot at {slot.start:%H:%M} says {day.held(slot)} held, but {held} tokens hold a place."
        if others > slot.capacity:
            yield f"In the slot at {slot.start:%H:%M} {others} who are no emergency hold {slot.capacity} places."
        if overflow is not None and held > slot.capacity + overflow:
            yield f"In the slot at {slot.start:%H:%M} {held} hold {slot.capacity} places, with {overflow} beyond them."


def _of_tokens(day: DoctorDay) -> Iterator[str]:
    starts = {slot.start for slot in day.slots}
    for token in day.tokens.values():
        if token.slot not in starts:
            yield f"Token {token.number} stands in a slot at {token.slot:%H:%M} that is not there."
        if not 1 <= token.number <= day.last_number:
            yield f"Token {token.number} was issued, but the last number is {day.last_number}."
        if token.doctor != day.doctor.code:
            yield f"Token {token.number} is with {token.doctor}, not with {day.doctor.code}."
    for number, times in Counter(token.number for token in day.tokens.values()).items():
        if times > 1:
            yield f"The number {number} was given {times} times."
    consulting = [token.number for token in day.tokens.values() if token.status is Status.IN_CONSULTATION]
    if len(consulting) > 1:
        yield f"{len(consulting)} tokens are in consultation at once."


def _of_waitlists(day: DoctorDay, now: datetime) -> Iterator[str]:
    late = timedelta(minutes=day.delay)
    waiting = [token for token in day.tokens.values() if token.status is Status.WAITLISTED]
    for slot in day.slots:
        if not slot.open or now >= slot.end + late:
            continue
        of_day = day.policy.scope is Scope.DAY
        first = min((t for t in waiting if of_day or t.slot == slot.start), key=lambda t: _order(day, t), default=None)
        if first is not None and _could_sit(day, slot, first, now):
            yield f"Token {first.number} waits, though the slot at {slot.start:%H:%M} has a place for it."


def _of_end(day: DoctorDay) -> Iterator[str]:
    for token in day.tokens.values():
        if day.closed_at is not None and token.live:
            yield f"Token {token.number} is {token.status}, though the day was closed at {day.closed_at:%H:%M}."


def _could_sit(day: DoctorDay, slot: Slot, token: Token, now: datetime) -> bool:
    """Tell whether a slot has a place for a token (RULES §2)."""
    holding = _holding(day, slot)
    if token.source is Source.EMERGENCY:
        return len(holding) < slot.capacity
    unused = max(0, slot.reserve - _emergencies(holding))
    release = day.policy.reserve_release
    if release is not None and now >= slot.start + timedelta(minutes=day.delay + release):
        unused = 0
    return len(holding) + unused < slot.capacity


def _order(day: DoctorDay, token: Token) -> tuple[int, datetime, int]:
    return day.policy.ranks[token.source], token.requested_at, token.number


def _holding(day: DoctorDay, slot: Slot) -> list[Token]:
    return [token for token in day.tokens.values() if token.slot == slot.start and token.status in HOLDING]


def _emergencies(tokens: Iterable[Token]) -> int:
    return sum(token.source is Source.EMERGENCY for token in tokens)
