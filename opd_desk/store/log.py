"""Read the log: what happened to a token, on a day, and the command that could be taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select, tuple_

from opd_desk.domain.accounts import APPROVED
from opd_desk.domain.events import Kind, group_of
from opd_desk.domain.model import DayKey, Status, TokenId
from opd_desk.store.images import load_changes
from opd_desk.store.rows import EVENT, act_of, event_of
from opd_desk.store.tables import changes, events, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Select

    from opd_desk.domain.events import Act, Change, Event

_MOST = 1000


def events_of_token(connection: Connection, token: TokenId) -> list[Event]:
    """Return all that happened to a token, in order, in every doctor-day that it was in."""
    return _events(connection, events.c.token == token)


def count_kinds(connection: Connection, day: date, kinds: Collection[Kind]) -> dict[TokenId, int]:
    """Count what of some kinds happened to each of a date's tokens, in every doctor-day that it was in."""
    query = select(events.c.token, func.count()).join(tokens, tokens.c.id == events.c.token)
    query = query.where(tokens.c.date == day, events.c.kind.in_([kind.value for kind in kinds]))
    return {TokenId(token): count for token, count in connection.execute(query.group_by(events.c.token))}


def events_of_patient(connection: Connection, patient_id: int) -> list[Event]:
    """Return all that happened to a patient's tokens, in order."""
    return _events(connection, events.c.token.in_(select(tokens.c.id).where(tokens.c.patient == patient_id)))


def events_of_day(connection: Connection, day: DayKey | date) -> list[Event]:
    """Return all that happened in a doctor-day, or in all of a date, in order."""
    if isinstance(day, DayKey):
        return _events(connection, events.c.date == day.date, events.c.doctor == day.doctor)
    return _events(connection, events.c.date == day)


def events_after(connection: Connection, day: date, since: datetime) -> list[Event]:
    """Return all that was done since a time in the doctor-days of the dates after a date, in order."""
    return _events(connection, events.c.date > day, events.c.at >= since)


def events_of_act(connection: Connection, act: str, days: Iterable[DayKey]) -> list[Event]:
    """Return all that one command did in these doctor-days; `act`: any of its acts, where it was given to several."""
    here = tuple_(events.c.date, events.c.doctor).in_([(day.date, day.doctor) for day in days])
    return _events(connection, here, _of_command(events.c.act, act))


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


def how_many(connection: Connection, change: Change) -> int:
    """Return on how many tokens a command was given, or how many it moved; 1 for a command on one."""
    if change.act.place:
        return len({each.act.id for each in changes_of_act(connection, change.act.id, change.days)})
    if change.act.what != "resettle":
        return 1
    happened = events_of_act(connection, change.act.id, change.days)
    return len({event.token for event in happened if event.kind is Kind.MOVED})


def statuses_by_log(connection: Connection, key: DayKey) -> dict[TokenId, Status]:
    """Return the status of every token of a doctor-day as the log alone has it (RULES §11.6)."""
    here = select(events.c.token).where(events.c.date == key.date, events.c.doctor == key.doctor)
    last = {
        event.token: event
        for event in _events(connection, events.c.token.in_(here), events.c.after.is_not(None))
        if event.token is not None
    }
    return {token: event.after for token, event in last.items() if event.after is not None and event.day == key}


def last_command(connection: Connection, day: date, by: str, doctor: str = "") -> Change | None:
    """Return the latest command of a person on a date's doctor-days that was not taken back; None: there is none.

    `doctor`: of this one's day alone.
    """
    theirs = [changes.c.date == day, _given_by(by), ~changes.c.clock]
    if doctor:
        theirs.append(changes.c.doctor == doctor)
    return next(iter(load_changes(connection, *theirs, latest=True)), None)


def _given_by(by: str) -> ColumnElement[bool]:
    """Return the condition that somebody gave a command, approved by another or not."""
    return or_(changes.c.by == by, changes.c.by.startswith(f"{by}{APPROVED}", autoescape=True))


def changes_of_act(connection: Connection, act: str, days: Collection[DayKey]) -> list[Change]:
    """Return what one command changed in these doctor-days, where it was not taken back; `act`: any of its acts."""
    return load_changes(connection, _of_command(changes.c.act, act), _in_days(days))


def last_act(connection: Connection, days: Collection[DayKey]) -> tuple[Act, DayKey, int | None] | None:
    """Return the latest act on any of these doctor-days that was not taken back: which, where, about which number."""
    table = changes.c
    wanted: Select[Any] = select(
        table.act, table.at, table.by, table.what, table.clock, table.date, table.doctor, table.number
    )
    row = connection.execute(wanted.where(~table.undone, _in_days(days)).order_by(table.id.desc()).limit(1)).first()
    return None if row is None else (act_of(row), DayKey(row.date, row.doctor), row.number)


def acts_taken_back(connection: Connection, days: Collection[DayKey] | date) -> set[str]:
    """Return the ids of the commands on these doctor-days, or on a date, that were taken back."""
    here = _in_days(days) if not isinstance(days, date) else changes.c.date == days
    return set(connection.execute(select(changes.c.act).where(changes.c.undone, here)).scalars())


def names_of(connection: Connection, wanted: Iterable[TokenId]) -> dict[TokenId, str]:
    """Return the names of tokens' patients."""
    names: dict[TokenId, str] = {}
    for some in _some(sorted(wanted)):
        query = select(tokens.c.id, patients.c.name).join_from(tokens, patients).where(tokens.c.id.in_(some))
        names |= {TokenId(row.id): row.name for row in connection.execute(query)}
    return names


def events_of_numbers(connection: Connection, day: DayKey, numbers: Collection[int]) -> list[Event]:
    """Return all that happened in a doctor-day to the tokens that had these numbers there, in order."""
    of_day = (events.c.date == day.date, events.c.doctor == day.doctor)
    return _events(connection, *of_day, events.c.number.in_(numbers))


def last_moment(connection: Connection) -> datetime | None:
    """Return the latest time in the end of the log, for an import dates entries back; None: the log is empty."""
    end = select(events.c.at).order_by(events.c.id.desc()).limit(100)
    return max(connection.execute(end).scalars(), default=None)


def _some(keys: Sequence[TokenId]) -> Iterator[Sequence[TokenId]]:
    """Yield keys in as many parts as a statement can hold."""
    for start in range(0, len(keys), _MOST):
        yield keys[start : start + _MOST]


def _in_days(days: Iterable[DayKey]) -> ColumnElement[bool]:
    return tuple_(changes.c.date, changes.c.doctor).in_([(day.date, day.doctor) for day in days])


def _of_command(column: ColumnElement[str], act: str) -> ColumnElement[bool]:
    """Return the condition that an act belongs to the same command as this one; "/" is the letter after "."."""
    group = group_of(act)
    return or_(column == act, and_(column > f"{group}.", column < f"{group}/"))


def _events(connection: Connection, *where: ColumnElement[bool]) -> list[Event]:
    return [event_of(row) for row in connection.execute(select(*EVENT).where(*where).order_by(events.c.id))]
