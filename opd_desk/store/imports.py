"""Which bookings of other systems were imported already, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from opd_desk.store.prepared import Among, inserting
from opd_desk.store.tables import imports

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

_KNOWN = Among(select(imports.c.booking_id, imports.c.reference), imports.c.booking_id, 100)
_REMEMBER = inserting(imports)


def known(connection: Connection, booking_ids: Sequence[str]) -> dict[str, str]:
    """Return the references of those bookings that were imported already, by booking id."""
    return dict(_KNOWN.rows(connection, booking_ids))


def remember(connection: Connection, rows: Iterable[tuple[str, str, str, datetime]]) -> None:
    """Note what was imported, every booking once: its id over there, its reference here, its outcome, and when."""
    _REMEMBER.write(
        connection,
        [
            {"booking_id": booking_id, "reference": reference, "outcome": outcome, "at": at}
            for booking_id, reference, outcome, at in rows
        ],
    )
