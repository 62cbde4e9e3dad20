"""The doctor's hours of a date: late, away, slots opened, closed, added, made larger or smaller; and passing time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain import hours as rules
from opd_desk.domain.away import Absence, away
from opd_desk.domain.causes import AWAY, BACK
from opd_desk.domain.seating import settle_by_clock
from opd_desk.services.planning import elsewhere
from opd_desk.services.plans import away_plan, back_plan, same_plan

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.events import Act
    from opd_desk.domain.hours import NewSlot
    from opd_desk.domain.model import DayKey
    from opd_desk.services.plan_rows import AwayPlan, BackPlan
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

    def away(self, key: DayKey, from_: datetime, plan: AwayPlan | None = None) -> Outcome[Absence]:
        """Send a doctor away from a time on, whole or not at all (RULES §9).

        `plan` is what the clerk was shown: raises Changed, and does nothing, where it would no longer come to that.
        """
        return self._run(AWAY, lambda work, act: send_away(work, act, key, from_, plan))

    def back(
        self, key: DayKey, from_: datetime, late: int | None = None, plan: BackPlan | None = None
    ) -> Outcome[None]:
        """Open again the closed slots that end after a time; `late`: the delay from now on, None as it is.

        `plan` as of `away`.
        """
        return self._run(BACK, lambda work, act: bring_back(work, act, key, from_, (late, plan)))

    def settle(self, date_: date, at: datetime | None = None) -> Outcome[None]:
        """Do what passing time has made due in every doctor-day of a date (RULES §5)."""

        def settle_all(work: Work, when: datetime) -> None:
            for day in work.days_on(date_):
                settle_by_clock(day, when)

        return self._run("settle", lambda work, act: settle_all(work, act.at), at)


def send_away(work: Work, act: Act, key: DayKey, from_: datetime, plan: AwayPlan | None) -> Absence:
    """Send a doctor away in one transaction, as planned; raises Changed where the day no longer gives the plan."""
    day, others = work.day(key), work.days_on(key.date)
    if plan is not None:
        same_plan(plan, away_plan(day, others, from_, act))
    return away(day, others, from_, act)


def bring_back(work: Work, act: Act, key: DayKey, from_: datetime, wanted: tuple[int | None, BackPlan | None]) -> None:
    """Bring a doctor back in one transaction, as planned; `wanted`: the delay from now on, and the plan shown."""
    late, plan = wanted
    if plan is not None:
        same_plan(plan, back_plan(work.day(key), from_, late, elsewhere(work, key), act))
    rules.back(work.day(key), from_, act, late)
