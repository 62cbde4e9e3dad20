"""Jobs for the printer, each a desk's own: in the order they were added, with the document until it has gone out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, false, insert, or_, select, update

from opd_desk.domain.model import TokenId
from opd_desk.domain.print_jobs import JobKind, JobState
from opd_desk.store import prints
from opd_desk.store.desk_tables import print_jobs

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection

    from opd_desk.store.rows import Values

_TABLE = print_jobs.c
_ROW = tuple(column for column in _TABLE if column is not _TABLE.pdf)
_OVER = (JobState.SENT.value, JobState.DROPPED.value)


def slips_being_sent(connection: Connection) -> list[tuple[TokenId, int]]:
    """Return the tokens whose slips any desk is sending now, and which wording of each."""
    rows = connection.execute(select(_TABLE.tokens).where(_TABLE.state == JobState.SENDING.value)).scalars()
    return [(TokenId(token), edition) for slips in rows for token, edition in slips]


def drop_open(connection: Connection, at: datetime, why: str) -> None:
    """Drop every desk's jobs that have not gone out."""
    values = {"state": JobState.DROPPED.value, "why": why, "pdf": b"", "unsure": False, "changed_at": at}
    connection.execute(update(print_jobs).where(_TABLE.state.not_in(_OVER)).values(values))


class DeskJobs:
    """The jobs of one desk, within one transaction; no other desk's are seen or changed."""

    def __init__(self, connection: Connection, desk: str) -> None:
        """Look through this connection."""
        self._connection, self._desk = connection, desk

    def add(self, values: Values) -> int:
        """Add a job behind all others; return its id."""
        found = self._connection.execute(insert(print_jobs), values | {"desk": self._desk}).inserted_primary_key
        assert found is not None
        return int(found[0])

    def rows(self, *states: str) -> list[Values]:
        """Return the jobs of some states in order, without their documents."""
        query = select(*_ROW).where(_TABLE.desk == self._desk, _TABLE.state.in_(states)).order_by(_TABLE.id)
        return [dict(row) for row in self._connection.execute(query).mappings()]

    def latest(self, *states: str, most: int) -> list[Values]:
        """Return the jobs of some states that were added last, in order, without their documents."""
        query = select(*_ROW).where(_TABLE.desk == self._desk, _TABLE.state.in_(states))
        found = self._connection.execute(query.order_by(_TABLE.id.desc()).limit(most)).mappings()
        return [dict(row) for row in reversed(found.all())]

    def row(self, job: int) -> Values | None:
        """Return a job, None where it was forgotten."""
        query = select(*_ROW).where(_TABLE.desk == self._desk, _TABLE.id == job)
        found = self._connection.execute(query).mappings().one_or_none()
        return None if found is None else dict(found)

    def first_to_send(self, but: Collection[str], long: int) -> Values | None:
        """Return the first job that may be sent, but to none of these printers; None: there is none.

        One that failed is among them, unless it is not sure that none of it came out; slips of more than `long` pages
        come last.
        """
        last = and_(_TABLE.kind == JobKind.SLIPS.value, _TABLE.pages > long)
        failed = and_(_TABLE.state == JobState.FAILED.value, _TABLE.unsure == false())
        open_ = or_(_TABLE.state == JobState.WAITING.value, failed)
        query = select(*_ROW).where(_TABLE.desk == self._desk, open_, _TABLE.printer.not_in(but))
        row = self._connection.execute(query.order_by(last, _TABLE.id).limit(1)).mappings().one_or_none()
        return None if row is None else dict(row)

    def pdf(self, job: int) -> bytes:
        """Return a job's document, b"" where it is not kept any more."""
        query = select(_TABLE.pdf).where(_TABLE.desk == self._desk, _TABLE.id == job)
        found: bytes | None = self._connection.execute(query).scalar_one_or_none()
        return found or b""

    def change(self, jobs: Collection[int], values: Values) -> None:
        """Change some jobs."""
        mine = (_TABLE.desk == self._desk, _TABLE.id.in_(jobs))
        self._connection.execute(update(print_jobs).where(*mine).values(values))

    def note_print(self, token: TokenId, edition: int, at: datetime, by: str) -> None:
        """Note that an edition of a token's slip was printed, in whose name."""
        prints.add(self._connection, token, edition, at, by)

    def prune(self, over_before: datetime, any_before: datetime) -> None:
        """Forget every desk's jobs: what is over and has not changed since one moment, all else since another."""
        old = and_(_TABLE.state.in_(_OVER), _TABLE.changed_at < over_before)
        self._connection.execute(delete(print_jobs).where(or_(old, _TABLE.changed_at < any_before)))
