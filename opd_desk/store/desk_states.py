"""Where each desk's window stood, and what was half typed there: for the day the power goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from opd_desk.store.desk_tables import desk_states

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from opd_desk.store.rows import Values


def read(connection: Connection, desk: str) -> Values | None:
    """Return what a desk kept last; None: nothing yet."""
    value: Values | None = connection.execute(
        select(desk_states.c.value).where(desk_states.c.desk == desk)
    ).scalar_one_or_none()
    return value


def keep(connection: Connection, desk: str, at: datetime, value: Values) -> None:
    """Keep this for a desk, in place of what it kept before."""
    new = {"at": at, "value": value}
    if connection.execute(update(desk_states).where(desk_states.c.desk == desk).values(new)).rowcount == 0:
        connection.execute(insert(desk_states).values(desk=desk, **new))
