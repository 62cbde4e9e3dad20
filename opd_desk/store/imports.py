"""Which bookings of other systems were imported already, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from opd_desk.store.tables import imports

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

_FEW = 500


def known(connection: Connection, booking_ids: Sequence[str]) -> dict[str, str]:
    """Return the references of those bookings that were imported already, by booking id."""
    found: dict[str, str] = {}
    for start in range(0, len(booking_ids), _FEW):
        some = imports.c.booking_id.in_(booking_ids[start : start + _FEW])
        rows = connection.execute(select(imports.c.booking_id, imports.c.reference).where(some))
        found |= {row.booking_id: row.reference for row in rows}
    return found


def remember(connection: Connection, rows: Iterable[tuple[str, str, str, datetime]]) -> None:
    """Note what was imported, every booking once: its id over there, its reference here, its outcome, and when."""
    values = [
        {"booking_id": booking_id, "reference": reference, "outcome": outcome, "at": at}
        for booking_id, reference, outcome, at in rows
    ]
    if values:
        connection.execute(insert(imports), values)
