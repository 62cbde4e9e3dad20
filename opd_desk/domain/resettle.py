"""Several tokens at once, moved to another date or to colleagues as far as there are places."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.booking import room_for_move, transfer
from opd_desk.domain.command import commanding, require
from opd_desk.domain.errors import Invalid, Unknown
from opd_desk.domain.events import Kind
from opd_desk.domain.model import UNSEEN, Token, TokenId
from opd_desk.domain.queueing import first_waiting, has_place, rank, unused_reserve, usable, usable_slots
from opd_desk.domain.refusing import duplicate
from opd_desk.domain.said import say
from opd_desk.domain.seating import seat
from opd_desk.domain.spelled import dated

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date, datetime

    from opd_desk.domain.command import Running
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act
    from opd_desk.domain.model import Slot

    Offer = tuple[DoctorDay, Slot]


class With(StrEnum):
    """With whom moved tokens are to be: their own doctor, a colleague where that one has no place, colleagues only."""

    OWN = "own"
    ANY = "any"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Target:
    """Where tokens are to go: which date, with whom; `doctor`: who counts as their own doctor there, "": who does."""

    date: date
    with_: With = With.OWN
    doctor: str = ""


@dataclass(frozen=True, slots=True)
class Resettled:
    """Where a token goes: how it stood, and how it stands now; `to` None: it stays, there is no place for it."""

    token: Token
    to: Token | None


def resettle(days: Iterable[DoctorDay], tokens: Collection[TokenId], target: Target, act: Act) -> tuple[Resettled, ...]:
    """Move unseen tokens to the first places that a date has for them; who finds none stays.

    In the order (rank, requested_at, number) each is offered the first place for it, an emergency by the `emergency`
    steps (RULES §9); on its own date none before its own slot, unless it is an emergency. With `one_per_day` a doctor
    with whom the patient has a live token is passed over. `days` are those of the tokens and all of the target's
    date. Raises Unknown, WrongStatus, and Invalid for a past date.
    """
    involved = list({day.key: day for day in days}.values())
    with commanding(involved, act) as running:
        if target.date < act.at.date():
            raise Invalid(say("{date} is past: choose today or a later date.", date=dated(target.date)))
        going = _unseen(involved, tokens, running)
        going.sort(key=lambda pair: (rank(*pair), pair[1].requested_at, pair[1].number, pair[1].doctor))
        for home, token in going:
            if home.token(token.id) == token:  # else an emergency that went before has displaced it: that stands
                offers = _offers(home, token, involved, target)
                free = (offer for offer in offers if not _promised(*offer, token, act.at))  # as those before it left it
                seat_first(home, free, token, act.at)
    return tuple(Resettled(token, _moved(involved, token)) for _, token in going)


def _unseen(days: Sequence[DoctorDay], tokens: Collection[TokenId], running: Running) -> list[tuple[DoctorDay, Token]]:
    """Return the tokens with their doctor-days; of a single one the command is named after it."""
    found: list[tuple[DoctorDay, Token]] = []
    for wanted in dict.fromkeys(tokens):
        home = next((day for day in days if wanted in day.tokens), None)
        if home is None:
            raise Unknown(say("There is no token {token}.", token=wanted))
        token = home.token(wanted)
        require(token, UNSEEN, say("moved", "what cannot be done"))
        found.append((home, token))
    if not found:
        raise Invalid(say("Nobody is chosen who could be moved."))
    if len(found) == 1:
        running.about = found[0][1]
    return found


def _moved(days: Sequence[DoctorDay], was: Token) -> Token | None:
    """Return how a token stands, where it is no longer where it was."""
    now = next(day.token(was.id) for day in days if was.id in day.tokens)
    return now if now.live and (now.doctor, now.slot) != (was.doctor, was.slot) else None


def _offers(home: DoctorDay, token: Token, days: Sequence[DoctorDay], target: Target) -> list[Offer]:
    """Return the slots to be offered to a token, the doctor's own before the colleagues', each by time and code."""
    own = target.doctor or token.doctor
    doctor = next((day.doctor for day in days if day.doctor.code == own), home.doctor)

    def among(day: DoctorDay) -> bool:
        if day.date != target.date or not day.doctor.active:
            return False
        if day.doctor.code == own:
            return target.with_ is not With.OTHERS
        return target.with_ is not With.OWN and day.doctor.specialization == doctor.specialization

    offers = [(day, slot) for day in days if among(day) for slot in day.slots if _fits(home, token, day, slot)]
    return sorted(offers, key=lambda offer: (offer[0].doctor.code != own, *in_order(offer)))


def _fits(home: DoctorDay, token: Token, day: DoctorDay, slot: Slot) -> bool:
    """Tell whether a slot is another than the token's own and, on its own date, not earlier."""
    if day is home and slot.start == token.slot:
        return False
    return token.emergency or day.date != home.date or slot.start >= token.slot


def in_order(offer: Offer) -> tuple[datetime, str]:
    """Return the order in which slots of several doctors are offered: by start, then the doctor's code."""
    return offer[1].start, offer[0].doctor.code


def seat_first(home: DoctorDay, offers: Iterable[Offer], token: Token, now: datetime) -> Token | None:
    """Seat a token in the first of these slots that has a place for it; None: there is none."""
    for there, slot in offers:
        if not usable(there, slot, now) or (there is not home and duplicate(there, token.patient)):
            continue
        room = room_for_move(there, token, slot, now)
        if room is None:
            continue
        if there is home:
            return seat(home, token, room, Kind.MOVED)
        return transfer(home, there, token, room, Kind.MOVED, now)
    return None


def _promised(day: DoctorDay, slot: Slot, token: Token, now: datetime) -> bool:
    """Tell whether a place goes to who waits there already: it came free by a move before this one (RULES §5)."""
    others = [other for other in day.waiting() if other.id != token.id]
    if any(other.emergency for other in others):
        return True
    first = first_waiting(day, slot) if others and not token.emergency else None
    return first is not None and first.id != token.id and has_place(day, slot, first.source, now)


def free_places(day: DoctorDay, now: datetime) -> int:
    """Return how many places of a doctor-day are free for who is no emergency."""
    slots = usable_slots(day, now) if day.doctor.active else []
    return sum(max(0, slot.capacity - day.held(slot) - unused_reserve(day, slot, now)) for slot in slots)
