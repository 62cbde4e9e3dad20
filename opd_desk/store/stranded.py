"""Find where somebody may need a new date: unseen tokens in closed slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from opd_desk.domain.causes import AWAY
from opd_desk.domain.events import Kind
from opd_desk.domain.model import UNSEEN, DayKey, TokenId
from opd_desk.store.tables import events, slots, tokens

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection


def days_from(connection: Connection, first: date) -> list[DayKey]:
    """Return the doctor-days from a date on in which an unseen token stands in a closed slot."""
    its_slot = and_(slots.c.doctor == tokens.c.doctor, slots.c.start == tokens.c.slot)
    closed = select(slots.c.start).where(its_slot, ~slots.c.open)
    query = (
        select(tokens.c.date, tokens.c.doctor)
        .where(tokens.c.date >= first, tokens.c.status.in_([status.value for status in UNSEEN]))
        .where(closed.exists())
        .distinct()
        .order_by(tokens.c.date, tokens.c.doctor)
    )
    return [DayKey(row.date, row.doctor) for row in connection.execute(query)]


def moved_away_from(connection: Connection, key: DayKey) -> list[TokenId]:
    """Return the tokens that an absence has moved from a doctor-day to colleagues, in the order of the log."""
    query = (
        select(events.c.token)
        .where(events.c.date == key.date, events.c.what == AWAY, events.c.kind == Kind.MOVED.value)
        .where(events.c.from_reference.startswith(f"{key.doctor}-{key.date:%Y%m%d}-", autoescape=True))
        .order_by(events.c.id)
    )
    return list(dict.fromkeys(TokenId(token) for token in connection.execute(query).scalars()))
