"""From when on doctors are away, as it was said when they went."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from opd_desk.domain.causes import AWAY
from opd_desk.domain.queueing import away_from
from opd_desk.store import log

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import DayKey
    from opd_desk.store.days import Reader


def times_said(reader: Reader, days: Iterable[DoctorDay], now: datetime) -> dict[DayKey, datetime]:
    """Return the times at which doctors of whom no slot is open any more said that they would go.

    One whose slots were closed one by one has said nothing. The log is looked at for those who are away alone.
    """
    found = {day.key: _said(reader, day) for day in days if away_from(day, now) is not None}
    return {key: said for key, said in found.items() if said is not None}


def _said(reader: Reader, day: DoctorDay) -> datetime | None:
    """Return what stands in the log of the closing of the first slot after the last open one."""
    last_open = max((place for place, slot in enumerate(day.slots, 1) if slot.open), default=0)
    why, since = log.last_closing(reader.connection, day.key, day.slots[last_open].start)
    said = datetime.fromisoformat(since) if why == AWAY and since else None
    return said if said is not None and said.date() == day.date else None
