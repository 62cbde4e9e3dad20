"""Places, orders and estimates: pure functions of a doctor-day (RULES §2, §7, §8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING

from opd_desk.domain.model import SEATED, Slot, Source, Status, Token, TokenId
from opd_desk.domain.policy import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from opd_desk.domain.doctor_day import DoctorDay

PACE_LEAST, PACE_MOST = 5, 8
"""How many consultations a pace is taken from, at the least and at the most."""
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(minutes=120)
_FORGOTTEN = timedelta(hours=4)


def starts(day: DoctorDay, slot: Slot) -> datetime:
    """Return when a slot begins, delay counted."""
    return slot.start + timedelta(minutes=day.delay) if day.delay else slot.start


def ends(day: DoctorDay, slot: Slot) -> datetime:
    """Return when a slot ends, delay counted."""
    return slot.end + timedelta(minutes=day.delay) if day.delay else slot.end


def has_ended(day: DoctorDay, slot: Slot, now: datetime) -> bool:
    """Tell whether a slot's time is over (RULES §2)."""
    return now >= ends(day, slot)


def away_from(day: DoctorDay, now: datetime) -> datetime | None:
    """Return from when on every slot is closed, delay counted; None where the last one is open, or the day is over."""
    since = None
    if day.closed_at is not None or all(has_ended(day, slot, now) for slot in day.slots):
        return None
    for slot in reversed(day.slots):
        if slot.open:
            break
        since = starts(day, slot)
    return since


def usable(day: DoctorDay, slot: Slot, now: datetime) -> bool:
    """Tell whether something can be booked into a slot (RULES §2)."""
    return slot.open and not has_ended(day, slot, now)


def usable_slots(day: DoctorDay, now: datetime) -> list[Slot]:
    """Return the usable slots in time order."""
    return [slot for slot in day.slots if usable(day, slot, now)]


def unused_reserve(day: DoctorDay, slot: Slot, now: datetime) -> int:
    """Return how many places of a slot are still kept for emergencies (RULES §2)."""
    release = day.policy.reserve_release
    if release is not None and now >= starts(day, slot) + timedelta(minutes=release):
        return 0
    return max(0, slot.reserve - day.emergencies(slot))


def free_places(day: DoctorDay, slot: Slot) -> int:
    """Return how many places of a slot nobody holds, those kept for emergencies among them; 0 beyond capacity, too."""
    return max(0, slot.capacity - day.held(slot))


def has_place(day: DoctorDay, slot: Slot, source: Source, now: datetime) -> bool:
    """Tell whether a slot has a place for a token of this source (RULES §2)."""
    left = slot.capacity - day.held(slot)
    if left <= 0 or source is Source.EMERGENCY:
        return left > 0
    return left > unused_reserve(day, slot, now)


def rank(day: DoctorDay, token: Token) -> int:
    """Return how urgent a token is; 1 is the most urgent."""
    return day.policy.ranks[token.source]


def queue_order(day: DoctorDay, token: Token) -> tuple[bool, bool, int, datetime, int]:
    """Return a token's sort key in its slot's queue (RULES §7)."""
    calm = token.status is not Status.IN_CONSULTATION
    return calm, token.skipped, rank(day, token), token.requested_at, token.number


def queue(day: DoctorDay, slot: Slot) -> list[Token]:
    """Return who is in consultation, checked in or confirmed in a slot, in the order the panel shows (RULES §7)."""
    here = [t for t in day.members(slot) if t.status in SEATED or t.status is Status.IN_CONSULTATION]
    return sorted(here, key=lambda token: queue_order(day, token))


def waitlist_order(day: DoctorDay, token: Token) -> tuple[int, datetime, int]:
    """Return a token's sort key in a waitlist (RULES §5)."""
    return rank(day, token), token.requested_at, token.number


def waitlist(day: DoctorDay, slot: Slot | None = None) -> list[Token]:
    """Return a slot's waitlist in order, or the doctor-day's."""
    return sorted(day.waiting(slot), key=lambda token: waitlist_order(day, token))


def first_waiting(day: DoctorDay, slot: Slot) -> Token | None:
    """Return who is first in the waitlist that a place in this slot goes to: the slot's or the day's, by scope."""
    here = day.waiting(None if day.policy.scope is Scope.DAY else slot)
    return min(here, key=lambda token: waitlist_order(day, token), default=None)


def as_queued(day: DoctorDay, wanted: Iterable[TokenId]) -> list[Token]:
    """Return tokens of a doctor-day in the order in which its queue stands (RULES §7).

    Slot by slot, then the waitlist, then who is finished, by number. Raises Unknown.
    """
    chosen = {key: day.token(key) for key in wanted}
    standing = [token for slot in day.slots for token in queue(day, slot)] + waitlist(day)
    order = {token.id: place for place, token in enumerate(standing)}
    return sorted(chosen.values(), key=lambda token: (order.get(token.id, len(order)), token.number))


def call_order(day: DoctorDay) -> list[Token]:
    """Return who can be called, in order (RULES §7)."""

    def order(token: Token) -> tuple[object, ...]:
        if token.emergency and not token.skipped:
            return 0, token.requested_at, token.number
        return 1, token.skipped, token.slot, rank(day, token), token.requested_at, token.number

    return sorted((t for t in day.tokens.values() if t.status is Status.CHECKED_IN), key=order)


def inside(day: DoctorDay) -> Token | None:
    """Return the token in consultation, if there is one."""
    return next((t for t in day.tokens.values() if t.status is Status.IN_CONSULTATION), None)


def grace_begins(day: DoctorDay, token: Token) -> datetime:
    """Return from when on a token that has not come is late (RULES §6)."""
    return max(token.slot + timedelta(minutes=day.delay), token.requested_at)


def grace_ends(day: DoctorDay, token: Token) -> datetime:
    """Return from when on a token can be marked a no-show (RULES §6)."""
    return grace_begins(day, token) + timedelta(minutes=day.policy.grace_minutes)


def overdue(day: DoctorDay, token: Token, now: datetime) -> bool:
    """Tell whether a confirmed token's grace is over (RULES §8)."""
    return token.status is Status.CONFIRMED and now >= grace_ends(day, token)


def consultation(day: DoctorDay, slot: Slot) -> timedelta:
    """Return how long a consultation of this slot takes (RULES §8)."""
    if day.doctor.consult_minutes is not None:
        return timedelta(minutes=day.doctor.consult_minutes)
    return timedelta(seconds=int((slot.end - slot.start).total_seconds()) // slot.capacity)


def pace(day: DoctorDay) -> timedelta | None:
    """Return how long a consultation really takes today; None: too few are over to tell.

    The median of the last eight that are over, of at least five, from call to done, never below a minute nor above two
    hours. One of more than four hours was forgotten, not long; a call taken back is none.
    """
    over = [
        (stamps.completed, token.number, stamps.completed - stamps.called)
        for token in day.tokens.values()
        if token.status is Status.COMPLETED and (stamps := token.stamps).called and stamps.completed
    ]
    taken = [length.total_seconds() for _, _, length in sorted(over) if timedelta() <= length <= _FORGOTTEN]
    if len(taken) < PACE_LEAST:
        return None
    return min(max(timedelta(seconds=int(median(taken[-PACE_MOST:]))), _SHORTEST), _LONGEST)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What can be said of the rest of a doctor-day at a time: estimates and 1-based positions, by token.

    `pace`: how long each consultation was taken to be; None: as planned (RULES §8).
    """

    estimates: dict[TokenId, datetime]
    positions: dict[TokenId, int]
    pace: timedelta | None = None

    def takes(self, day: DoctorDay, slot: Slot) -> timedelta:
        """Return how long a consultation of a slot was taken to be."""
        return self.pace or consultation(day, slot)


def lively_outlook(day: DoctorDay, now: datetime) -> Outlook:
    """Return the outlook at the doctor's real pace, which window and slips tell; as planned until there is one."""
    return outlook(day, now, pace(day))


def outlook(day: DoctorDay, now: datetime, each: timedelta | None = None) -> Outlook:
    """Return estimates (RULES §8) and positions in queue or waitlist (RULES §7).

    `each`: how long every consultation takes; None: as planned, which is what the rules reckon with.
    """
    queues = [(slot, queue(day, slot)) for slot in day.slots]
    positions = {token.id: place for _, tokens in queues for place, token in enumerate(tokens, start=1)}
    lists = [waitlist(day)] if day.policy.scope is Scope.DAY else [waitlist(day, slot) for slot in day.slots]
    positions |= {token.id: place for tokens in lists for place, token in enumerate(tokens, start=1)}
    return Outlook(_estimates(day, now, queues, each), positions, each)


def estimates(day: DoctorDay, now: datetime) -> dict[TokenId, datetime]:
    """Return when each token that waits can expect to be called (RULES §8)."""
    return _estimates(day, now, [(slot, queue(day, slot)) for slot in day.slots])


def _estimates(
    day: DoctorDay, now: datetime, queues: list[tuple[Slot, list[Token]]], each: timedelta | None = None
) -> dict[TokenId, datetime]:
    takes = {slot.start: each or consultation(day, slot) for slot in day.slots}
    found: dict[TokenId, datetime] = {}
    t = now
    current = inside(day)
    if current is not None and current.stamps.called is not None:
        t = max(now, current.stamps.called + takes[current.slot])
    called = call_order(day)
    first = next((starts(day, slot) for slot in day.slots if not has_ended(day, slot, now)), None)
    for token in called:
        if token.emergency and not token.skipped:
            t = max(t, first) if first else t
            found[token.id] = t
            t += takes[token.slot]
    grace = timedelta(minutes=day.policy.grace_minutes)
    for slot, tokens in queues:
        begins, length = starts(day, slot), takes[slot.start]
        any_overdue = now >= begins + grace  # nobody's grace is over before that of the slot
        t = max(t, begins)
        for token in tokens:
            left_out = token.status is Status.IN_CONSULTATION or token.skipped or token.id in found
            if not left_out and not (any_overdue and overdue(day, token, now)):
                found[token.id] = t
                t += length
    for token in called:
        if token.skipped:
            found[token.id] = t
            t += takes[token.slot]
    return found


def at_risk(day: DoctorDay, now: datetime) -> list[Token]:
    """Return the tokens whose estimate falls after the end of the last slot, delay not counted (RULES §9)."""
    if not day.slots:
        return []
    last = max(slot.end for slot in day.slots)
    late = [(when, day.token(token)) for token, when in estimates(day, now).items() if when > last]
    return [token for _, token in sorted(late, key=lambda pair: (pair[0], pair[1].number))]


def closed_since(days: Sequence[DoctorDay]) -> datetime | None:
    """Return when a date was closed; None: it is not, or not for all who sit."""
    sitting = [day for day in days if day.slots or day.tokens]
    times = [day.closed_at for day in sitting if day.closed_at is not None]
    return max(times) if times and len(times) == len(sitting) else None
