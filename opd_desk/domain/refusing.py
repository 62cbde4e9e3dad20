"""What bookings, moves and reinstatements are refused for alike: a second token, a slot of no use (RULES §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.errors import Duplicate, SlotClosed, SlotEnded, SlotFull
from opd_desk.domain.queueing import has_ended
from opd_desk.domain.roster import absence_words
from opd_desk.domain.said import say
from opd_desk.domain.spelled import clock, dated

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Patient, Slot, Token, TokenId


def refuse_duplicate(day: DoctorDay, patient: Patient, but: TokenId | None = None) -> None:
    """Refuse a second live token of a patient, where the policy wants one a day (RULES §4.2)."""
    token = duplicate(day, patient, but)
    if token is not None:
        sentence = say(
            "{patient} has token {number} with {doctor} on {date}.",
            patient=patient.name,
            number=token.number,
            doctor=day.doctor.name,
            date=dated(day.date),
        )
        raise Duplicate(sentence, token.id, token.number)


def duplicate(day: DoctorDay, patient: Patient, but: TokenId | None = None) -> Token | None:
    """Return the live token, `but` for one, by which a patient may have no other; None: there is none (RULES §4.2)."""
    if not day.policy.one_per_day or not patient.id:
        return None
    theirs = [token for token in day.tokens.values() if token.patient.id == patient.id]
    return next((token for token in theirs if token.live and token.id != but), None)


def require_usable(day: DoctorDay, slot: Slot, now: datetime) -> None:
    """Refuse a slot that has ended or is closed (RULES §4.3)."""
    at = clock(slot.start)
    if has_ended(day, slot, now):
        raise SlotEnded(say("The {at} slot of {doctor} has ended: choose a later one.", at=at, doctor=day.doctor.name))
    if not slot.open:
        if day.leave:
            raise SlotClosed(say("{absent}: choose another date.", absent=absence_words(day)))
        raise SlotClosed(say("The {at} slot of {doctor} is closed: choose another.", at=at, doctor=day.doctor.name))


def slot_full(day: DoctorDay, slot: Slot) -> SlotFull:
    """Return the refusal for a slot without a place."""
    held = day.held(slot)
    return SlotFull(
        say(
            "The {at} slot of {doctor} is full: {held} of {capacity} places.",
            at=clock(slot.start),
            doctor=day.doctor.name,
            held=held,
            capacity=slot.capacity,
        )
    )
