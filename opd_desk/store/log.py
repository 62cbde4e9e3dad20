"""Read the log: what happened to a token, on a day, and the command that could be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from opd_desk.domain.events import Kind
from opd_desk.domain.model import DayKey, Status, TokenId
from opd_desk.store.images import load_changes
from opd_desk.store.rows import event_of
from opd_desk.store.tables import changes, events, tokens

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.events import Change, Event


def events_of_token(connection: Connection, token: TokenId) -> list[Event]:
    """Return all that happened to a token, in order, in every doctor-day that it was in."""
    return _events(connection, events.c.token == token)


def events_of_patient(connection: Connection, patient_id: int) -> list[Event]:
    """Return all that happened to a patient's tokens, in order."""
    return _events(connection, events.c.token.in_(select(tokens.c.id).where(tokens.c.patient == patient_id)))


def events_of_day(connection: Connection, day: DayKey | date) -> list[Event]:
    """Return all that happened in a doctor-day, or in all of a date, in order."""
    if isinstance(day, DayKey):
        return _events(connection, events.c.date == day.date, events.c.doctor == day.doctor)
    return _events(connection, events.c.date == day)


def events_of_act(connection: Connection, act: str) -> list[Event]:
    """Return all that one command did, in every doctor-day that it changed."""
    return _events(connection, events.c.act == act)


def slots_closed_with_day(connection: Connection, day: date) -> set[tuple[DayKey, datetime]]:
    """Return the slots of a date that closing the day has closed, each doctor-day's last time."""
    acts: dict[DayKey, str] = {}
    found: dict[DayKey, set[datetime]] = {}
    for event in _events(connection, events.c.date == day, events.c.what == "close_day"):
        if acts.get(event.day) != event.act.id:
            acts[event.day], found[event.day] = event.act.id, set()
        if event.kind is Kind.CLOSED and event.slot is not None:
            found[event.day].add(event.slot)
    return {(key, start) for key, starts in found.items() for start in starts}


def moved_by(connection: Connection, act: str) -> int:
    """Return how many tokens one command has moved."""
    moved = select(func.count(events.c.token.distinct())).where(events.c.act == act, events.c.kind == Kind.MOVED.value)
    return connection.execute(moved).scalar_one()


def statuses_by_log(connection: Connection, key: DayKey) -> dict[TokenId, Status]:
    """Return the status of every token of a doctor-day as the log alone has it (RULES §11.6)."""
    here = select(events.c.token).where(events.c.date == key.date, events.c.doctor == key.doctor)
    last = {
        event.token: event
        for event in _events(connection, events.c.token.in_(here), events.c.after.is_not(None))
        if event.token is not None
    }
    return {token: event.after for token, event in last.items() if event.after is not None and event.day == key}


def last_command(connection: Connection, date: date, by: str, doctor: str = "") -> Change | None:
    """Return the latest command of a person on a date's doctor-days that was not taken back; None: there is none.

    `doctor`: of this one's day alone.
    """
    theirs = [changes.c.date == date, changes.c.by == by, ~changes.c.clock]
    if doctor:
        theirs.append(changes.c.doctor == doctor)
    return next(iter(load_changes(connection, *theirs, latest=True)), None)


def _events(connection: Connection, *where: ColumnElement[bool]) -> list[Event]:
    return [event_of(row) for row in connection.execute(select(events).where(*where).order_by(events.c.id))]
