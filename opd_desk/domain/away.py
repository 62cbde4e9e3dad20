"""What spans several doctor-days: alternatives to a full slot, and the plan for an absent doctor (RULES §4.5, §9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.causes import AWAY
from opd_desk.domain.command import commanding
from opd_desk.domain.errors import Place
from opd_desk.domain.events import Kind
from opd_desk.domain.hours import set_openness
from opd_desk.domain.model import UNSEEN, Slot, Source, Status, Token, TokenId
from opd_desk.domain.queueing import ends, estimates, has_place, rank, usable_slots
from opd_desk.domain.resettle import Resettled, in_order, seat_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act
    from opd_desk.domain.resettle import Offer


def alternatives(
    day: DoctorDay, asked: datetime | None, source: Source, others: Iterable[DoctorDay], now: datetime
) -> tuple[Place, ...]:
    """Return slots with a place where the one asked for has none: this doctor's, then colleagues' (RULES §4.5)."""
    own = places(day, source, now, asked)
    theirs = [place for other in colleagues(day, others) for place in places(other, source, now)]
    return (*sorted(own), *sorted(theirs))


def places(day: DoctorDay, source: Source, now: datetime, but: datetime | None = None) -> list[Place]:
    """Return the usable slots that have a place for a token of this source, `but` the one that starts then."""
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
class Absence:
    """The plan for an absent doctor: whom it moves, in order, and who needs a new date."""

    moved: tuple[Resettled, ...]
    needs_new_date: tuple[Token, ...]


def away(day: DoctorDay, others: Sequence[DoctorDay], from_: datetime, act: Act) -> Absence:
    """Close the rest of a doctor-day from a time on and seat its unseen tokens with colleagues (RULES §9).

    Applied whole; to see the plan first, apply it to doctor-days that are not saved.
    """
    team = colleagues(day, others)
    with commanding([day, *team], act):
        return empty(day, team, from_, act.at, AWAY)


def empty(day: DoctorDay, team: Sequence[DoctorDay], from_: datetime, now: datetime, why: str) -> Absence:
    """Do what an absence from a time on asks for, within an act; `why` tells for what the slots are closed."""
    moved: list[Resettled] = []
    stranded: list[Token] = []
    affected = _affected(day, from_, now)
    for slot in day.slots:
        if ends(day, slot) > from_:
            set_openness(day, slot, is_open=False, why=why, since=from_.isoformat(timespec="minutes"))
    for token in affected:
        seated = seat_first(day, _offers(team, token), token, now)
        if seated is not None:
            moved.append(Resettled(token, seated))
            continue
        day.alter(token, Kind.STRANDED, status=Status.WAITLISTED)
        stranded.append(day.token(token.id))
    return Absence(tuple(moved), tuple(stranded))


def _affected(day: DoctorDay, from_: datetime, now: datetime) -> list[Token]:
    """Return whom the absence concerns, the most urgent first."""
    expected = estimates(day, now)

    def concerned(token: Token, slot: Slot) -> bool:
        if token.status not in UNSEEN or ends(day, slot) <= from_:
            return False
        if slot.start >= from_ or token.status is Status.WAITLISTED:
            return True
        when = expected.get(token.id)
        return when is None or when >= from_

    found = [token for slot in day.slots for token in day.members(slot) if concerned(token, slot)]
    return sorted(found, key=lambda token: (rank(day, token), token.requested_at, token.number))


def _offers(team: Sequence[DoctorDay], token: Token) -> list[Offer]:
    """Return the colleagues' slots that start no earlier than the token's own; for an emergency all of them."""
    offers = [(other, slot) for other in team for slot in other.slots if token.emergency or slot.start >= token.slot]
    return sorted(offers, key=in_order)


def find(days: Iterable[DoctorDay], token: TokenId) -> DoctorDay | None:
    """Return the doctor-day in which a token stands now."""
    return next((day for day in days if token in day.tokens), None)
