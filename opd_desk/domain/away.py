"""What spans several doctor-days: alternatives to a full slot, and the plan for an absent doctor (RULES §4.5, §9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.booking import room_for_move, transfer
from opd_desk.domain.command import commanding
from opd_desk.domain.errors import Place
from opd_desk.domain.events import Kind
from opd_desk.domain.model import UNSEEN, Slot, Source, Status, Token, TokenId
from opd_desk.domain.queueing import estimates, has_place, rank, usable, usable_slots

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act


def alternatives(
    day: DoctorDay, asked: datetime | None, source: Source, others: Iterable[DoctorDay], now: datetime
) -> tuple[Place, ...]:
    """Return slots with a place where the one asked for has none: this doctor's, then colleagues' (RULES §4.5)."""
    own = _places(day, source, now, asked)
    theirs = [place for other in colleagues(day, others) for place in _places(other, source, now, None)]
    return (*sorted(own), *sorted(theirs))


def _places(day: DoctorDay, source: Source, now: datetime, but: datetime | None) -> list[Place]:
    return [
        Place(slot.start, day.doctor.code, day.doctor.name)
        for slot in usable_slots(day, now)
        if slot.start != but and has_place(day, slot, source, now)
    ]


def colleagues(day: DoctorDay, others: Iterable[DoctorDay]) -> list[DoctorDay]:
    """Return the doctor-days of other active doctors of the same specialization on the same date."""
    return [
        other
        for other in others
        if other.doctor.code != day.doctor.code
        and other.date == day.date
        and other.doctor.active
        and other.doctor.specialization == day.doctor.specialization
    ]


@dataclass(frozen=True, slots=True)
class Resettled:
    """Where a token of the absent doctor goes: `to` None means that it needs a new date."""

    token: Token
    to: Token | None


@dataclass(frozen=True, slots=True)
class Absence:
    """The plan for an absent doctor: whom it moves, in order, and who needs a new date."""

    moved: tuple[Resettled, ...]
    needs_new_date: tuple[Token, ...]


def away(day: DoctorDay, others: Sequence[DoctorDay], from_: datetime, act: Act) -> Absence:
    """Close the rest of a doctor-day from a time on and seat its unseen tokens with colleagues (RULES §9).

    Applied whole; to see the plan first, apply it to doctor-days that are not saved.
    """
    team = colleagues(day, others)
    moved: list[Resettled] = []
    stranded: list[Token] = []
    with commanding([day, *team], act):
        affected = _affected(day, from_, act.at)
        for slot in day.slots:
            if slot.open and slot.end + timedelta(minutes=day.delay) > from_:
                _close(day, slot)
        for token in affected:
            seated = _seat_with(day, team, token, act.at)
            if seated is not None:
                moved.append(Resettled(token, seated))
                continue
            day.alter(token, Kind.STRANDED, status=Status.WAITLISTED)
            stranded.append(day.token(token.id))
    return Absence(tuple(moved), tuple(stranded))


def _close(day: DoctorDay, slot: Slot) -> None:
    day.put_slot(slot.start, Slot(slot.start, slot.end, slot.capacity, slot.reserve, open=False))
    day.note(Kind.CLOSED, slot=slot.start, why="away")


def _affected(day: DoctorDay, from_: datetime, now: datetime) -> list[Token]:
    """Return whom the absence concerns, the most urgent first."""
    expected = estimates(day, now)

    def concerned(token: Token, slot: Slot) -> bool:
        if token.status not in UNSEEN or slot.end + timedelta(minutes=day.delay) <= from_:
            return False
        if slot.start >= from_ or token.status is Status.WAITLISTED:
            return True
        when = expected.get(token.id)
        return when is None or when >= from_

    found = [token for slot in day.slots for token in day.members(slot) if concerned(token, slot)]
    return sorted(found, key=lambda token: (rank(day, token), token.requested_at, token.number))


def _seat_with(day: DoctorDay, team: Sequence[DoctorDay], token: Token, now: datetime) -> Token | None:
    """Seat a token in the first place that a colleague has for it; None where there is none."""
    offers = sorted(
        ((slot.start, other.doctor.code, other, slot) for other in team for slot in other.slots),
        key=lambda offer: offer[:2],
    )
    for start, _, other, slot in offers:
        if not usable(other, slot, now) or (start < token.slot and not token.emergency):
            continue
        if other.policy.one_per_day and _has_live(other, token):
            continue
        room = room_for_move(other, token, slot, now)
        if room is not None:
            return transfer(day, other, token, room, Kind.MOVED, now)
    return None


def _has_live(day: DoctorDay, token: Token) -> bool:
    who = token.patient.id
    return bool(who) and any(t.patient.id == who and t.live for t in day.tokens.values())


def find(days: Iterable[DoctorDay], token: TokenId) -> DoctorDay | None:
    """Return the doctor-day in which a token stands now."""
    return next((day for day in days if token in day.tokens), None)
