"""A counter over services and store: the scenario's day in a database of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import DayKey, TokenId
from opd_desk.domain.roster import Hospital, WeekHours
from opd_desk.services.setup import PlannedWeek, Roster

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from opd_desk.domain.booking import Request
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.hours import NewSlot
    from opd_desk.domain.model import Token
    from opd_desk.services.desk import Desk
    from opd_desk.simulation.scenario import PlannedDoctor, Scenario


class StoppedClock:
    """A clock that stands where it was set."""

    def __init__(self, now: datetime) -> None:
        """Start at a time."""
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


def roster_of(scenario: Scenario, *, every_day: bool = False) -> Roster:
    """Return the roster that gives the scenario's date its slots; `every_day`: and every other date."""
    weekdays = range(7) if every_day else (scenario.date.weekday(),)
    doctors = tuple(PlannedWeek(planned.doctor, _week(planned, list(weekdays))) for planned in scenario.doctors)
    return Roster(Hospital("City Care Hospital", "14 Station Road, Nashik", "0253 223 1100"), scenario.policy, doctors)


def _week(planned: PlannedDoctor, weekdays: list[int]) -> tuple[WeekHours, ...]:
    """Return hours of one slot each: a scenario's slots need not be alike."""
    return tuple(
        WeekHours(
            weekday,
            slot.start.time(),
            slot.end.time(),
            int((slot.end - slot.start).total_seconds()) // 60,
            slot.capacity,
            slot.reserve,
        )
        for weekday in weekdays
        for slot in planned.slots
    )


class StoredCounter:
    """A counter with a database; every command is a transaction of the services."""

    def __init__(self, desk: Desk, clock: StoppedClock, scenario: Scenario) -> None:
        """Play on this desk, whose clock is this one."""
        self._desk = desk
        self._clock = clock
        self._date: date = scenario.date
        self._codes = [planned.doctor.code for planned in scenario.doctors]
        self._events: list[Event] = []

    def days(self) -> list[DoctorDay]:
        """Return the doctor-days by doctor code."""
        return [self._desk.views.doctor_day(self._key(code)) for code in self._codes]

    def take_events(self) -> list[Event]:
        """Return what has happened since the last time this was asked, in order."""
        events, self._events = self._events, []
        return events

    def settle(self, at: datetime) -> None:
        """Settle every doctor-day."""
        self._clock.now = at
        self._hear(self._desk.hours.settle(self._date).events)

    def book(self, doctor: str, request: Request, at: datetime) -> Token:
        """Book a token and return it."""
        self._clock.now = at
        done = self._desk.booking.book(self._key(doctor), request)
        self._hear(done.events)
        return done.result

    def on_token(self, command: str, token: TokenId, at: datetime) -> None:
        """Give one of TOKEN_COMMANDS."""
        self._clock.now = at
        self._hear(self._desk.on_token(command, token).events)

    def cancel(self, token: TokenId, reason: str, at: datetime) -> None:
        """Cancel a token."""
        self._clock.now = at
        self._hear(self._desk.booking.cancel(token, reason).events)

    def move(self, token: TokenId, doctor: str | None, start: datetime, at: datetime) -> None:
        """Move a token to a slot of its own or of another doctor."""
        self._clock.now = at
        there = self._key(doctor) if doctor else None
        self._hear(self._desk.booking.move(token, start, there).events)

    def call_next(self, doctor: str, at: datetime) -> None:
        """Call the next patient."""
        self._clock.now = at
        self._hear(self._desk.consulting.call_next(self._key(doctor)).events)

    def delay(self, doctor: str, minutes: int, at: datetime) -> None:
        """Set a doctor's delay."""
        self._clock.now = at
        self._hear(self._desk.hours.delay(self._key(doctor), minutes).events)

    def away(self, doctor: str, from_: datetime, at: datetime) -> None:
        """Send a doctor away from a time on."""
        self._clock.now = at
        self._hear(self._desk.hours.away(self._key(doctor), from_).events)

    def set_open(self, doctor: str, start: datetime, at: datetime, *, is_open: bool) -> None:
        """Open or close a slot."""
        self._clock.now = at
        command = self._desk.hours.open if is_open else self._desk.hours.close
        self._hear(command(self._key(doctor), start).events)

    def set_capacity(self, doctor: str, start: datetime, capacity: int, reserve: int | None, at: datetime) -> None:
        """Change a slot's places."""
        self._clock.now = at
        self._hear(self._desk.hours.set_capacity(self._key(doctor), start, capacity, reserve).events)

    def add_slot(self, doctor: str, new: NewSlot, at: datetime) -> None:
        """Add a slot."""
        self._clock.now = at
        self._hear(self._desk.hours.add_slot(self._key(doctor), new).events)

    def undo(self, doctor: str, at: datetime) -> None:
        """Take back the last command of a doctor-day."""
        self._clock.now = at
        self._hear(self._desk.booking.undo(self._key(doctor)).events)

    def _hear(self, events: Sequence[Event]) -> None:
        """Keep what one command did, by doctor code: within one, no order between doctors is told."""
        self._events += sorted(events, key=lambda event: event.day.doctor)

    def _key(self, doctor: str) -> DayKey:
        return DayKey(self._date, doctor)
