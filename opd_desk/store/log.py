"""Read the log: what happened to a token, on a day, and the command that could be taken back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, false, func, or_, select, tuple_

from opd_desk.domain.accounts import APPROVED
from opd_desk.domain.causes import CLOSE_DAY, RESETTLE
from opd_desk.domain.events import Act, Kind, group_of
from opd_desk.domain.model import DayKey, TokenId
from opd_desk.store.images import CHANGE, changes_of, load_changes
from opd_desk.store.prepared import Prepared
from opd_desk.store.rows import EVENT, event_of
from opd_desk.store.tables import changes, doctor_days, events, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Select

    from opd_desk.domain.events import Change, Event

_MOST = 1000

_STANDING = changes.c.undone.is_(false())
_GIVEN = changes.c.clock.is_(false())
_THEIRS = or_(changes.c.by == bindparam("person"), changes.c.by.like(bindparam("approved"), escape="/"))
_OF_DOCTOR = (changes.c.date == bindparam("day"), changes.c.doctor == bindparam("doctor"))
_OF_EACH = (changes.c.date == doctor_days.c.date, changes.c.doctor == doctor_days.c.doctor)
_ACT = (changes.c.id, changes.c.act, changes.c.at, changes.c.by, changes.c.what, changes.c.clock, changes.c.number)


# At every look at the day these are asked for. The changes of one doctor-day stand in order, so the latest is found
# without a look at those before it; that of a date is the latest of its doctor-days' latest ones.


def _latest(*where: ColumnElement[bool]) -> Select[Any]:
    """Return the number of the latest change of a doctor-day that was not taken back and meets conditions."""
    return select(changes.c.id).where(_STANDING, *where).order_by(changes.c.id.desc()).limit(1)


def _prepared(columns: Sequence[ColumnElement[Any]], number: Select[Any]) -> Prepared:
    return Prepared(select(*columns).where(changes.c.id == number.scalar_subquery()))


_LATEST_OF_EACH = _latest(_GIVEN, _THEIRS, *_OF_EACH).correlate(doctor_days).scalar_subquery()
_LAST = _prepared(CHANGE, select(func.max(_LATEST_OF_EACH)).where(doctor_days.c.date == bindparam("day")))
_LAST_OF_DOCTOR = _prepared(CHANGE, _latest(_GIVEN, _THEIRS, *_OF_DOCTOR))
_LAST_ACT = _prepared(_ACT, _latest(*_OF_DOCTOR))
_CLOSINGS = Prepared(
    select(events.c.why, events.c.value)
    .where(events.c.date == bindparam("day"), events.c.doctor == bindparam("doctor"))
    .where(events.c.slot == bindparam("slot"), events.c.kind == Kind.CLOSED.value)
    .order_by(events.c.id.desc())
    .limit(1)
)


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
    for event in _events(connection, events.c.date == day, events.c.what == CLOSE_DAY):
        if acts.get(event.day) != event.act.id:
            acts[event.day], found[event.day] = event.act.id, set()
        if event.kind is Kind.CLOSED and event.slot is not None:
            found[event.day].add(event.slot)
    return {(key, start) for key, starts in found.items() for start in starts}


def last_closing(connection: Connection, key: DayKey, start: datetime) -> tuple[str, str]:
    """Return why a slot was closed last, and from when on an absence did it, as the log has both; "" for neither."""
    found = _CLOSINGS.first(connection, day=key.date, doctor=key.doctor, slot=start)
    return (str(found[0]), str(found[1])) if found is not None else ("", "")


def how_many(connection: Connection, change: Change) -> int:
    """Return on how many tokens a command was given, or how many it moved; 1 for a command on one."""
    if change.act.place:
        return len({each.act.id for each in changes_of_act(connection, change.act.id, change.days)})
    if change.act.what != RESETTLE:
        return 1
    happened = events_of_act(connection, change.act.id, change.days)
    return len({event.token for event in happened if event.kind is Kind.MOVED})


def last_command(connection: Connection, day: date, by: str, doctor: str = "") -> Change | None:
    """Return the latest command of a person on a date's doctor-days that was not taken back; None: there is none.

    `doctor`: of this one's day alone.
    """
    start = "".join(f"/{letter}" if letter in "%_/" else letter for letter in f"{by}{APPROVED}")
    given = {"day": day, "person": by, "approved": f"{start}%", "doctor": doctor}
    rows = (_LAST_OF_DOCTOR if doctor else _LAST).rows(connection, **given)
    return next(iter(changes_of(connection, rows)), None)


def changes_of_act(connection: Connection, act: str, days: Collection[DayKey]) -> list[Change]:
    """Return what one command changed in these doctor-days, where it was not taken back; `act`: any of its acts."""
    return load_changes(connection, _of_command(changes.c.act, act), _in_days(days))


def last_act(connection: Connection, days: Collection[DayKey]) -> tuple[Act, DayKey, int | None] | None:
    """Return the latest act on any of these doctor-days that was not taken back: which, where, about which number."""
    found = [(_LAST_ACT.first(connection, day=key.date, doctor=key.doctor), key) for key in set(days)]
    (_, *act, number), key = max(((row, key) for row, key in found if row is not None), default=((0, None), None))
    return None if key is None else (Act(*act), key, number)


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
