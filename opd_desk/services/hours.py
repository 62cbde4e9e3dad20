"""The doctor's hours of a date: late, away, slots opened, closed, added, made larger or smaller; and passing time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain import hours as rules
from opd_desk.domain.away import Absence, away
from opd_desk.domain.seating import settle_by_clock

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.hours import NewSlot
    from opd_desk.domain.model import DayKey
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.store.days import Work


class Hours:
    """What a clerk, or the clock, does with a doctor's hours."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each command in a transaction of its own."""
        self._run = transactions.run

    def delay(self, key: DayKey, minutes: int) -> Outcome[None]:
        """Set by how many minutes a doctor is late."""
        return self._run("delay", lambda work, act: rules.delay(work.day(key), minutes, act))

    def open(self, key: DayKey, start: datetime) -> Outcome[None]:
        """Open a slot."""
        return self._run("open", lambda work, act: rules.open_slot(work.day(key), start, act))

    def close(self, key: DayKey, start: datetime) -> Outcome[None]:
        """Close a slot; its tokens keep their places."""
        return self._run("close", lambda work, act: rules.close_slot(work.day(key), start, act))

    def set_capacity(self, key: DayKey, start: datetime, capacity: int, reserve: int | None = None) -> Outcome[None]:
        """Change a slot's places; `reserve` None leaves the reserve."""
        return self._run("capacity", lambda work, act: rules.set_capacity(work.day(key), start, capacity, reserve, act))

    def add_slot(self, key: DayKey, new: NewSlot) -> Outcome[None]:
        """Add a slot: extra hours."""
        return self._run("add_slot", lambda work, act: rules.add_slot(work.day(key), new, act))

    def away(self, key: DayKey, from_: datetime) -> Outcome[Absence]:
        """Send a doctor away from a time on, whole or not at all (RULES §9)."""
        return self._run("away", lambda work, act: away(work.day(key), work.days_on(key.date), from_, act))

    def settle(self, date_: date, at: datetime | None = None) -> Outcome[None]:
        """Do what passing time has made due in every doctor-day of a date (RULES §5)."""

        def settle_all(work: Work, when: datetime) -> None:
            for day in work.days_on(date_):
                settle_by_clock(day, when)

        return self._run("settle", lambda work, act: settle_all(work, act.at), at)
