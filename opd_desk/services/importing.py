"""Online bookings taken in: in the order they were asked for, under the full rules, each said once it is durable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import Invalid, OpdError
from opd_desk.domain.events import Act
from opd_desk.domain.model import SEATED, DayKey, Source, Status
from opd_desk.domain.said import say, words_of
from opd_desk.domain.wording import dated
from opd_desk.services.booking import book
from opd_desk.services.booking_file import BadRow, Row
from opd_desk.store import imports

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from opd_desk.services.transactions import Transactions
    from opd_desk.store.days import Work

AT_ONCE = 100
"""Rows of one transaction: few enough that another counter waits no more than a moment."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a row: outcome as in RULES §12 or `skipped`; `why` in words where it was refused."""

    line: int
    booking_id: str
    outcome: str
    reference: str | None
    why: str = ""

    @property
    def went_in(self) -> bool:
        """Tell whether it is a token now, and was none before."""
        return self.outcome in (Status.CONFIRMED, Status.WAITLISTED)


class Importer:
    """Takes bookings in, in transactions of some rows each."""

    def __init__(self, transactions: Transactions) -> None:
        """Book in this store; the clock says what is past."""
        self._transactions = transactions

    def take(self, rows: Sequence[Row | BadRow], *, past: bool = False) -> Iterator[list[Taken]]:
        """Take rows in by `requested_at`, yielding what became of them after each commit.

        `past`: rows for dates before today are history and welcome. Stopping between two lists leaves what was
        yielded, and nothing else.
        """
        now = self._transactions.clock()
        good = [_asked_by(row, now) for row in rows if isinstance(row, Row)]
        good.sort(key=lambda row: (row.requested_at, row.line))
        bad = [
            Taken(row.line, row.booking_id, "refused:invalid", None, row.why) for row in rows if isinstance(row, BadRow)
        ]
        if bad:
            yield bad
        for first in range(0, len(good), AT_ONCE):
            yield self._take_some(good[first : first + AT_ONCE], now, past=past)

    def _take_some(self, rows: list[Row], now: datetime, *, past: bool) -> list[Taken]:
        return self._transactions.attempt(
            "import", lambda work: _book_all(work, rows, now, self._transactions.by, past=past)
        )


def _asked_by(row: Row, now: datetime) -> Row:
    """Return a row that was asked for now at the latest."""
    if row.requested_at is not None and row.requested_at <= now:
        return row
    return replace(row, requested_at=now)


def _book_all(work: Work, rows: list[Row], now: datetime, by: str, *, past: bool) -> list[Taken]:
    known = imports.known(work.connection, [row.booking_id for row in rows])
    work.expect(row.patient.phone for row in rows)
    taken: list[Taken] = []
    new: list[tuple[str, str, str, datetime]] = []
    for row in rows:
        first = known.get(row.booking_id)
        if first is not None:
            taken.append(Taken(row.line, row.booking_id, "skipped", first))
            continue
        done = _book_one(work, row, now, by, past=past)
        taken.append(done)
        if done.reference is not None:
            known[row.booking_id] = done.reference
            new.append((row.booking_id, done.reference, done.outcome, now))
    imports.remember(work.connection, new)
    return taken


def _book_one(work: Work, row: Row, now: datetime, by: str, *, past: bool) -> Taken:
    at = row.requested_at or now
    act = Act(uuid4().hex, at, by, "emergency" if row.source is Source.EMERGENCY else "book")
    key = DayKey(row.date, row.doctor)
    try:
        day = work.day(key)
        if row.slot is not None:
            day.slot(row.slot)
        if row.date < now.date() and not past:
            raise Invalid(say("{date} is past; history is taken in only when it is asked for.", date=dated(row.date)))
        if row.date < at.date():
            raise Invalid(
                say("{date} is past: history needs a requested_at no later than its date.", date=dated(row.date))
            )
        token = book(work, act, key, Request(row.patient, row.source, row.slot))
    except OpdError as refused:
        return Taken(row.line, row.booking_id, f"refused:{refused.reason}", None, words_of(refused))
    outcome = Status.CONFIRMED.value if token.status in SEATED else str(token.status)
    return Taken(row.line, row.booking_id, outcome, token.reference)
