"""What the screen in the waiting hall shows of a date: pure functions from doctor-days to frozen cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.queueing import away_from, call_order, has_ended, inside, starts
from opd_desk.domain.said import say
from opd_desk.domain.wording import clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import DayKey

NEXT_MOST = 3
_WAS_CALLED = frozenset({Status.IN_CONSULTATION, Status.COMPLETED})


@dataclass(frozen=True, slots=True)
class HallCard:
    """One doctor on the hall's screen (LOOK §2, Hall).

    `code`: which doctor; `room` "": none is known; `number`: who is inside; `patient`: that one's name, for halls that
    show names; `next`: the first three of the call order; `starts`: when the first slot begins, while that is still to
    come and nobody was called; `late_minutes`, `away_from`: while a slot has not ended; `called_at`: when somebody was
    last called there, who may be inside no longer (None: nobody was); `absent`: who does not come that day at all.
    """

    code: str
    room: str
    doctor: str
    number: int | None = None
    patient: str = ""
    next: tuple[int, ...] = ()
    starts: datetime | None = None
    late_minutes: int = 0
    away_from: datetime | None = None
    called_at: datetime | None = None
    absent: bool = False

    @property
    def notice(self) -> str:
        """Return what is odd about the doctor: "away today", "away from 11:00", "late 40 min", "" for nothing."""
        if self.absent:
            return say("away today")
        if self.away_from is not None:
            return say("away from {time}", time=clock(self.away_from))
        return say("late {minutes} min", minutes=self.late_minutes) if self.late_minutes else ""


def hall_cards(
    days: Iterable[DoctorDay], now: datetime, said_away: Mapping[DayKey, datetime] | None = None
) -> tuple[HallCard, ...]:
    """Return a card for each doctor-day that has slots and is not closed, in the order given.

    `said_away`: from when on those who are away said to be.
    """
    said = said_away or {}
    return tuple(_card(day, now, said.get(day.key)) for day in days if day.slots and day.closed_at is None)


def is_over(days: Iterable[DoctorDay]) -> bool:
    """Tell whether a date was closed at the desk."""
    return any(day.closed_at is not None for day in days)


def latest(cards: Iterable[HallCard]) -> HallCard | None:
    """Return the card of the room somebody was last called to; None where nobody is inside there any longer.

    Of two calls at the same moment the first card's counts.
    """
    last: HallCard | None = None
    for card in cards:
        if card.called_at is not None and (last is None or last.called_at is None or card.called_at > last.called_at):
            last = card
    return last if last is not None and last.number is not None else None


def _card(day: DoctorDay, now: datetime, said_away: datetime | None) -> HallCard:
    current = inside(day)
    called_at = _called_at(day)
    going_on = any(not has_ended(day, slot, now) for slot in day.slots)
    return HallCard(
        day.doctor.code,
        day.doctor.room,
        day.doctor.name,
        current.number if current else None,
        current.patient.name if current else "",
        tuple(token.number for token in call_order(day)[:NEXT_MOST]),
        starts=_starts(day, now) if called_at is None else None,
        late_minutes=day.delay if going_on else 0,
        away_from=said_away or away_from(day, now),
        called_at=called_at,
        absent=day.leave is not None and not any(slot.open for slot in day.slots),
    )


def _called_at(day: DoctorDay) -> datetime | None:
    """Return the last call that was not taken back: a token put back and moved here brings its stamp with it."""
    calls = [token.stamps.called for token in day.tokens.values() if token.status in _WAS_CALLED]
    return max((when for when in calls if when is not None), default=None)


def _starts(day: DoctorDay, now: datetime) -> datetime | None:
    first = next((starts(day, slot) for slot in day.slots if slot.open), None)
    return first if first is not None and first > now else None
