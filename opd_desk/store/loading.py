"""Read doctor-days from the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from opd_desk.domain.model import DayKey, Slot
from opd_desk.store import roster
from opd_desk.store.prepared import Prepared
from opd_desk.store.rows import select_tokens, token_of
from opd_desk.store.tables import doctor_days, slots, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy import Connection, Select, Table

    from opd_desk.domain.model import Token
    from opd_desk.store.rows import Values


def _prepared(query: Select[Any], table: Table, *, doctor: bool = True) -> Prepared:
    """Return a query of what belongs to a `day`, or to that of one `doctor`."""
    query = query.where(table.c.date == bindparam("day"))
    return Prepared(query.where(table.c.doctor == bindparam("doctor")) if doctor else query)


_DAYS = doctor_days.c
_VERSION = _prepared(select(_DAYS.version), doctor_days)
_VERSIONS = _prepared(select(_DAYS.doctor, _DAYS.version), doctor_days, doctor=False)
_FIGURES = _prepared(
    select(_DAYS.version, _DAYS.delay, _DAYS.last_number, _DAYS.overflow_allowed, _DAYS.closed_at, _DAYS.log_end),
    doctor_days,
)
_SLOTS = _prepared(
    select(slots.c.start, slots.c.end, slots.c.capacity, slots.c.reserve, slots.c.open, slots.c.used), slots
)
_TOKENS = _prepared(select_tokens().order_by(tokens.c.number), tokens)


@dataclass(slots=True)
class Stored:
    """What the file has of a doctor-day; `overflow` is the loosest it was ever changed under, None: no limit."""

    version: int
    delay: int
    last_number: int
    overflow: int | None
    closed_at: datetime | None
    log_end: bytes | None
    slots: list[Slot] = field(default_factory=list)
    used: list[datetime] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)


def version(connection: Connection, key: DayKey) -> int:
    """Return the version of a doctor-day; 0: the file has none."""
    row = _VERSION.first(connection, day=key.date, doctor=key.doctor)
    return 0 if row is None else int(row[0])


def versions(connection: Connection, date: date) -> dict[str, int]:
    """Return the version of every doctor-day of a date that the file has, by code."""
    return dict(_VERSIONS.rows(connection, day=date))


def versions_on(connection: Connection, dates: Iterable[date]) -> dict[DayKey, int]:
    """Return the version of every doctor-day of some dates, and under a doctor "" that of what concerns them all."""
    of_all = roster.revision(connection)
    found = {DayKey(day, ""): of_all for day in dates}
    for day in [key.date for key in found]:
        found |= {DayKey(day, code): version for code, version in versions(connection, day).items()}
    return found


def load_days(connection: Connection, date: date, codes: Iterable[str]) -> dict[str, Stored]:
    """Return what the file has of doctors' days on a date, by code; each of these must be there."""
    return {code: _load_day(connection, {"day": date, "doctor": code}) for code in codes}


def _load_day(connection: Connection, which: Values) -> Stored:
    (figures,) = _FIGURES.rows(connection, **which)
    found = Stored(*figures)
    for *slot, used in _SLOTS.rows(connection, **which):
        found.slots.append(Slot(*slot))
        if used:
            found.used.append(found.slots[-1].start)
    found.tokens += map(token_of, _TOKENS.rows(connection, **which))
    return found
