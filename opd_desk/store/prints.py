"""Which slips were printed: the second of an edition says that it is a reprint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from opd_desk.domain.model import TokenId
from opd_desk.store.desk_tables import prints
from opd_desk.store.tables import tokens

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Printed:
    """One slip that was handed out: which wording it had, when, and by whom."""

    edition: int
    at: datetime
    by: str


def add(connection: Connection, token: TokenId, edition: int, at: datetime, by: str) -> None:
    """Note that an edition of a token's slip was printed."""
    connection.execute(insert(prints), {"token": token, "edition": edition, "at": at, "by": by})


def of_day(connection: Connection, day: date) -> set[tuple[TokenId, int]]:
    """Return which wordings of a date's slips were printed, each with its token."""
    mine = select(prints.c.token, prints.c.edition).join(tokens, tokens.c.id == prints.c.token)
    return {(TokenId(token), edition) for token, edition in connection.execute(mine.where(tokens.c.date == day))}


def of_token(connection: Connection, token: TokenId) -> list[Printed]:
    """Return every print of a token's slip, in order."""
    table = prints.c
    query = select(table.edition, table.at, table.by).where(table.token == token).order_by(table.id)
    return [Printed(row.edition, row.at, row.by) for row in connection.execute(query)]
