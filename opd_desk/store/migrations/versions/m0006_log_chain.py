"""The log as a chain: each entry vouches for those before it, and none is changed or removed any more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from opd_desk.store import sqlite
from opd_desk.store.chain import link

revision = "0006"
down_revision = "0005"

_ACT = ("act", "at", "by", "what", "clock", "date", "doctor")
_WHAT = ("kind", "token", "number", "source", "before", "after", "slot", "from_slot", "from_reference", "why", "cause")
_LINKED = ", ".join(f'"{name}"' for name in (*_ACT, *_WHAT, "value"))
_DATE, _DOCTOR = _ACT.index("date"), _ACT.index("doctor")
_READ = f"SELECT id, {_LINKED} FROM events WHERE id > ? ORDER BY id LIMIT 5000"


def upgrade() -> None:
    op.add_column("events", sa.Column("link", sa.LargeBinary()))
    op.add_column("doctor_days", sa.Column("log_end", sa.LargeBinary()))
    connection = op.get_bind()
    _link_all(connection)
    sqlite.guard(connection)


def _link_all(connection: sa.Connection) -> None:
    """Link every entry that there is to those before it; from now on they are what is vouched for."""
    ends: dict[tuple[str, str], bytes] = {}
    last = 0
    while rows := connection.exec_driver_sql(_READ, (last,)).all():
        links = []
        for number, *values in rows:
            key = values[_DATE], values[_DOCTOR]
            ends[key] = link(ends.get(key, b""), values)
            links.append((ends[key], number))
        connection.exec_driver_sql("UPDATE events SET link = ? WHERE id = ?", links)
        last = rows[-1][0]
    if ends:
        of_days = [(end, *key) for key, end in ends.items()]
        connection.exec_driver_sql("UPDATE doctor_days SET log_end = ? WHERE date = ? AND doctor = ?", of_days)
