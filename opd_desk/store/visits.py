"""Who was here before: new patients told from returning ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from opd_desk.domain.model import Status
from opd_desk.store.tables import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

_FEW = 500


def seen_before(connection: Connection, patient_ids: Sequence[int], day: date) -> set[int]:
    """Return those of some patients who were seen on a date before this one."""
    found: set[int] = set()
    for start in range(0, len(patient_ids), _FEW):
        some = tokens.c.patient.in_(patient_ids[start : start + _FEW])
        earlier = tokens.c.status == Status.COMPLETED.value, tokens.c.date < day
        found |= set(connection.execute(select(tokens.c.patient).where(some, *earlier)).scalars())
    return found
