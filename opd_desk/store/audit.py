"""Read everything, to be judged: each doctor-day as it was left, and the statuses as the log has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.model import DayKey, Source, Status, TokenId
from opd_desk.domain.policy import stored_policy
from opd_desk.store import chain, roster, sqlite
from opd_desk.store.loading import load_days
from opd_desk.store.tables import doctor_days, events

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Left:
    """A doctor-day as its last change left it, under the policy then in force.

    `overflow` is the loosest of all policies under which it was ever changed, None for no limit.
    """

    day: DoctorDay
    changed_at: datetime
    overflow: int | None


def days_left(connection: Connection) -> Iterator[Left]:
    """Yield every doctor-day of the file, by date and code."""
    doctors = roster.doctors(connection)
    columns = doctor_days.c
    rows = connection.execute(select(columns.date, columns.doctor, columns.changed_at, columns.policy)).all()
    for row in sorted(rows, key=lambda row: (row.date, row.doctor)):
        stored = load_days(connection, row.date, [row.doctor])[row.doctor]
        day = DoctorDay(
            doctors[row.doctor],
            row.date,
            stored_policy(row.policy),
            stored.slots,
            stored.tokens,
            delay=stored.delay,
            last_number=stored.last_number,
            closed_at=stored.closed_at,
            used=stored.used,
        )
        yield Left(day, row.changed_at, stored.overflow)


@dataclass(frozen=True, slots=True)
class Told:
    """What the log alone has of a token."""

    key: DayKey
    status: Status
    number: int
    slot: datetime
    source: Source


def tokens_by_log(connection: Connection) -> dict[TokenId, Told]:
    """Return what the log alone has of every token: each entry about it says how it stood then."""
    columns = events.c
    query = (
        select(columns.token, columns.date, columns.doctor, columns.after, columns.number, columns.slot, columns.source)
        .where(columns.token.is_not(None), columns.after.is_not(None))
        .order_by(columns.id)
    )
    return {
        TokenId(token): Told(DayKey(day, doctor), Status(after), number, slot, Source(source))
        for token, day, doctor, after, number, slot, source in connection.execute(query)
    }


def breaks_in_log(connection: Connection) -> list[str]:
    """Return a sentence for every event that does not begin at the status where the one before it ended."""
    columns = events.c
    query = (
        select(columns.token, columns.before, columns.after)
        .where(columns.token.is_not(None), columns.after.is_not(None))
        .order_by(columns.id)
    )
    known: dict[str, str] = {}
    found = []
    for token, before, after in connection.execute(query):
        if known.get(token) != before:
            found.append(f"the log of {token} goes from {known.get(token)} to {after} as if it had been {before}")
        known[token] = after
    return found


def breaks_in_chain(connection: Connection) -> list[str]:
    """Return a sentence for the first entry of each doctor-day's log that somebody else has changed, or removed."""
    unguarded = [f"the log is not guarded any more: its trigger {name} is missing" for name in sqlite.lost(connection)]
    return unguarded + list(chain.breaks(connection))


def damage(connection: Connection) -> list[str]:
    """Return what the database itself finds wrong with its file."""
    return sqlite.damage(connection)
