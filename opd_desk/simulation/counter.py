"""What a scenario is played against: the domain alone, or anything that takes the same commands."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Protocol

from opd_desk.domain import booking, consulting, hours
from opd_desk.domain.away import alternatives, away, find
from opd_desk.domain.causes import AWAY
from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import SlotFull, Unknown
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey, Patient, Token, TokenId
from opd_desk.domain.people import name_key
from opd_desk.domain.seating import settle_by_clock
from opd_desk.domain.undo import undo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from opd_desk.domain.booking import Request
    from opd_desk.domain.events import Event
    from opd_desk.domain.hours import NewSlot
    from opd_desk.domain.model import Source
    from opd_desk.simulation.scenario import Scenario


class Counter(Protocol):
    """Takes the commands of RULES §12, each at a time; refuses by raising OpdError."""

    def days(self) -> Sequence[DoctorDay]:
        """Return the doctor-days by doctor code."""
        ...

    def take_events(self) -> list[Event]:
        """Return what has happened since the last time this was asked, in order."""
        ...

    def settle(self, at: datetime) -> None:
        """Settle every doctor-day."""
        ...

    def book(self, doctor: str, request: Request, at: datetime) -> Token:
        """Book a token and return it."""
        ...

    def on_token(self, command: str, token: TokenId, at: datetime) -> None:
        """Give one of TOKEN_COMMANDS."""
        ...

    def cancel(self, token: TokenId, reason: str, at: datetime) -> None:
        """Cancel a token."""
        ...

    def move(self, token: TokenId, doctor: str | None, start: datetime, at: datetime) -> None:
        """Move a token to a slot of its own or of another doctor."""
        ...

    def call_next(self, doctor: str, at: datetime) -> None:
        """Call the next patient."""
        ...

    def delay(self, doctor: str, minutes: int, at: datetime) -> None:
        """Set a doctor's delay."""
        ...

    def away(self, doctor: str, from_: datetime, at: datetime) -> None:
        """Send a doctor away from a time on."""
        ...

    def set_open(self, doctor: str, start: datetime, at: datetime, *, is_open: bool) -> None:
        """Open or close a slot."""
        ...

    def set_capacity(self, doctor: str, start: datetime, capacity: int, reserve: int | None, at: datetime) -> None:
        """Change a slot's places."""
        ...

    def add_slot(self, doctor: str, new: NewSlot, at: datetime) -> None:
        """Add a slot."""
        ...

    def undo(self, doctor: str, at: datetime) -> None:
        """Take back the last command of a doctor-day."""
        ...


class DomainCounter:
    """A counter without a database: doctor-days and patients in memory."""

    def __init__(self, scenario: Scenario) -> None:
        """Set up the scenario's doctor-days."""
        self._days = {
            planned.doctor.code: DoctorDay(planned.doctor, scenario.date, scenario.policy, planned.slots)
            for planned in scenario.doctors
        }
        self._date = scenario.date
        self._acts = count(1)
        self._ids = count(1)
        self._patients: dict[tuple[str, str], Patient] = {}
        self._events: list[Event] = []

    def days(self) -> list[DoctorDay]:
        """Return the doctor-days by doctor code."""
        return list(self._days.values())

    def take_events(self) -> list[Event]:
        """Return what has happened since the last time this was asked."""
        self._collect()
        events, self._events = self._events, []
        return events

    def settle(self, at: datetime) -> None:
        """Settle every doctor-day."""
        for day in self._days.values():
            settle_by_clock(day, at)
        self._collect()

    def book(self, doctor: str, request: Request, at: datetime) -> Token:
        """Book a token and return it."""
        day = self._days[doctor]
        try:
            token = booking.book(day, request, self._act("book", at), self._identify)
        except SlotFull as refused:
            raise self._with_alternatives(refused, day, request.slot, request.source, at) from refused
        self._patients.setdefault(_who(token.patient), token.patient)
        return token

    def on_token(self, command: str, token: TokenId, at: datetime) -> None:
        """Give one of TOKEN_COMMANDS."""
        day = self._day_of(token)
        try:
            TOKEN_COMMANDS[command](day, token, self._act(command, at))
        except SlotFull as refused:
            known = day.token(token)
            raise self._with_alternatives(refused, day, known.slot, known.source, at) from refused

    def cancel(self, token: TokenId, reason: str, at: datetime) -> None:
        """Cancel a token."""
        booking.cancel(self._day_of(token), token, self._act("cancel", at), reason)

    def move(self, token: TokenId, doctor: str | None, start: datetime, at: datetime) -> None:
        """Move a token to a slot of its own or of another doctor."""
        day = self._day_of(token)
        there = self._days[doctor] if doctor else day
        try:
            booking.move(day, token, there, start, self._act("move", at))
        except SlotFull as refused:
            raise self._with_alternatives(refused, there, start, day.token(token).source, at) from refused

    def call_next(self, doctor: str, at: datetime) -> None:
        """Call the next patient."""
        consulting.call_next(self._days[doctor], self._act("call_next", at))

    def delay(self, doctor: str, minutes: int, at: datetime) -> None:
        """Set a doctor's delay."""
        hours.delay(self._days[doctor], minutes, self._act("delay", at))

    def away(self, doctor: str, from_: datetime, at: datetime) -> None:
        """Send a doctor away from a time on."""
        away(self._days[doctor], self.days(), from_, self._act(AWAY, at))

    def set_open(self, doctor: str, start: datetime, at: datetime, *, is_open: bool) -> None:
        """Open or close a slot."""
        command = hours.open_slot if is_open else hours.close_slot
        command(self._days[doctor], start, self._act("open" if is_open else "close", at))

    def set_capacity(self, doctor: str, start: datetime, capacity: int, reserve: int | None, at: datetime) -> None:
        """Change a slot's places."""
        hours.set_capacity(self._days[doctor], start, capacity, reserve, self._act("capacity", at))

    def add_slot(self, doctor: str, new: NewSlot, at: datetime) -> None:
        """Add a slot."""
        hours.add_slot(self._days[doctor], new, self._act("add_slot", at))

    def undo(self, doctor: str, at: datetime) -> None:
        """Take back the last command of a doctor-day."""
        days = {day.key: day for day in self._days.values()}
        undo(days, DayKey(self._date, doctor), self._act("undo", at))

    def _collect(self) -> None:
        for day in self._days.values():
            self._events += day.events
            day.events.clear()

    def _act(self, what: str, at: datetime) -> Act:
        return Act(str(next(self._acts)), at, "scenario", what)

    def _day_of(self, token: TokenId) -> DoctorDay:
        day = find(self._days.values(), token)
        if day is None:
            raise Unknown(f"There is no token {token}.")
        return day

    def _identify(self, patient: Patient) -> Patient:
        """Return who of this phone and name has had a token; without a phone everyone is new (RULES §1)."""
        known = self._patients.get(_who(patient)) if patient.phone else None
        return known or replace(patient, id=next(self._ids))

    def _with_alternatives(
        self, refused: SlotFull, day: DoctorDay, asked: datetime | None, source: Source, at: datetime
    ) -> SlotFull:
        return SlotFull(str(refused), alternatives(day, asked, source, self._days.values(), at))


def _who(patient: Patient) -> tuple[str, str]:
    return patient.phone, name_key(patient.name)
