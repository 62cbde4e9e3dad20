"""Rows of the tables and the values of the domain, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select

from opd_desk.domain.events import Act, Event, Kind
from opd_desk.domain.model import AgeUnit, DayKey, Patient, Slot, Source, Stamps, Status, Token, TokenId
from opd_desk.store.tables import events, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence


Values = dict[str, Any]

PATIENT = (
    patients.c.id,
    patients.c.name,
    patients.c.phone,
    patients.c.age,
    patients.c.age_unit,
    patients.c.gender,
    patients.c.uhid,
    patients.c.second_phone,
    patients.c.place,
)
TOKEN = (
    tokens.c.id,
    tokens.c.doctor,
    tokens.c.number,
    tokens.c.source,
    tokens.c.slot,
    tokens.c.status,
    tokens.c.requested_at,
    tokens.c.arrived,
    tokens.c.skipped,
    tokens.c.inside,
    tokens.c.reason,
    tokens.c.booked_by,
    tokens.c.arrived_at,
    tokens.c.booked,
    tokens.c.waitlisted,
    tokens.c.confirmed,
    tokens.c.checked_in,
    tokens.c.called,
    tokens.c.completed,
    tokens.c.cancelled,
    tokens.c.no_show,
)

EVENT = (
    events.c.act,
    events.c.at,
    events.c.by,
    events.c.what,
    events.c.clock,
    events.c.date,
    events.c.doctor,
    events.c.kind,
    events.c.token,
    events.c.number,
    events.c.source,
    events.c.before,
    events.c.after,
    events.c.slot,
    events.c.from_slot,
    events.c.from_reference,
    events.c.why,
    events.c.cause,
    events.c.value,
)


AGE_UNITS = {unit.value: unit for unit in AgeUnit}


def patient_of(row: Sequence[Any]) -> Patient:
    """Return the patient of the columns `PATIENT`."""
    key, name, phone, age, unit, gender, uhid, second, place = row
    return Patient(name, phone or "", age, AGE_UNITS[unit], gender, uhid, key, second or "", place)


def select_tokens() -> Select[Any]:
    """Select tokens with their patients, for `token_of`."""
    return select(*TOKEN, *PATIENT).join_from(tokens, patients)


def token_of(row: Sequence[Any]) -> Token:
    """Return the token of a row of `select_tokens`."""
    return token_from(row[: len(TOKEN)], patient_of(row[len(TOKEN) :]))


def token_from(row: Sequence[Any], patient: Patient) -> Token:
    """Return the token of the columns `TOKEN`."""
    key, doctor, number, source, slot, status, requested_at, *marks = row[:13]
    arrived, skipped, inside, reason, booked_by, arrived_at = marks
    return Token(
        TokenId(key),
        doctor,
        number,
        patient,
        Source(source),
        slot,
        Status(status),
        requested_at,
        arrived,
        skipped,
        inside,
        reason,
        booked_by,
        arrived_at,
        Stamps(*row[13:]),
    )


def token_values(token: Token) -> Values:
    """Return a token as a row of its table."""
    values = {
        "id": token.id,
        "doctor": token.doctor,
        "date": token.slot.date(),
        "number": token.number,
        "slot": token.slot,
        "patient": token.patient.id,
        "source": str(token.source),
        "status": str(token.status),
        "requested_at": token.requested_at,
        "arrived": token.arrived,
        "skipped": token.skipped,
        "inside": token.inside,
        "reason": token.reason,
        "booked_by": token.booked_by,
        "arrived_at": token.arrived_at,
    }
    stamps = token.stamps
    return values | {
        "booked": stamps.booked,
        "waitlisted": stamps.waitlisted,
        "confirmed": stamps.confirmed,
        "checked_in": stamps.checked_in,
        "called": stamps.called,
        "completed": stamps.completed,
        "cancelled": stamps.cancelled,
        "no_show": stamps.no_show,
    }


def slot_values(doctor: str, slot: Slot, *, used: bool) -> Values:
    """Return a slot as a row of its table; `used`: a token has been in it."""
    return {
        "doctor": doctor,
        "start": slot.start,
        "date": slot.start.date(),
        "end": slot.end,
        "capacity": slot.capacity,
        "reserve": slot.reserve,
        "open": slot.open,
        "used": used,
    }


def act_values(act: Act, day: DayKey) -> Values:
    """Return the columns that events and changes have in common."""
    return {
        "act": act.id,
        "at": act.at,
        "by": act.by,
        "what": act.what,
        "clock": act.clock,
        "date": day.date,
        "doctor": day.doctor,
    }


def event_values(event: Event) -> Values:
    """Return an event as a row of its table."""
    return act_values(event.act, event.day) | {
        "kind": str(event.kind),
        "token": event.token,
        "number": event.number,
        "source": event.source and str(event.source),
        "before": event.before and str(event.before),
        "after": event.after and str(event.after),
        "slot": event.slot,
        "from_slot": event.from_slot,
        "from_reference": event.from_reference or None,
        "why": event.why,
        "cause": event.cause,
        "value": event.value,
    }


def event_of(row: Sequence[Any]) -> Event:
    """Return the event of the columns `EVENT`."""
    act, at, by, what, clock, date, doctor, kind, token, number, source, before, after, *rest = row
    slot, from_slot, from_reference, why, cause, value = rest
    return Event(
        Act(act, at, by, what, clock),
        Kind(kind),
        DayKey(date, doctor),
        token,
        number,
        source and Source(source),
        before and Status(before),
        after and Status(after),
        slot,
        from_slot,
        from_reference or "",
        why,
        cause,
        value,
    )
