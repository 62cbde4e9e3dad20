"""Read doctor-days from the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from opd_desk.domain.model import DayKey
from opd_desk.store import roster
from opd_desk.store.prepared import Prepared
from opd_desk.store.rows import select_tokens, slot_of, token_of
from opd_desk.store.tables import doctor_days, slots, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, datetime

    from sqlalchemy import Connection

    from opd_desk.domain.model import Slot, Token


_ON = doctor_days.c.date == bindparam("day")
_VERSION = Prepared(select(doctor_days.c.version).where(_ON, doctor_days.c.doctor == bindparam("doctor")))
_VERSIONS = Prepared(select(doctor_days.c.doctor, doctor_days.c.version).where(_ON))


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


def load_days(connection: Connection, date: date, codes: Collection[str]) -> dict[str, Stored]:
    """Return what the file has of doctors' days on a date, by code."""
    if not codes:
        return {}
    table = doctor_days.c
    figures = (table.version, table.delay, table.last_number, table.overflow_allowed, table.closed_at, table.log_end)
    query = select(table.doctor, *figures).where(table.date == date, table.doctor.in_(codes))
    found = {code: Stored(*values) for code, *values in connection.execute(query)}
    for row in connection.execute(select(slots).where(slots.c.date == date, slots.c.doctor.in_(codes))):
        found[row.doctor].slots.append(slot_of(row))
        if row.used:
            found[row.doctor].used.append(row.start)
    numbered = select_tokens().where(tokens.c.date == date, tokens.c.doctor.in_(codes)).order_by(tokens.c.number)
    for row in connection.execute(numbered):
        token = token_of(row)
        found[token.doctor].tokens.append(token)
    return found
