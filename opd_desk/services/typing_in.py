"""A number sheet typed in: row by row, each in a transaction of its own, under the numbers that are on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain import number_sheet as rules
from opd_desk.domain.command import STATUS_WORDS
from opd_desk.domain.number_sheet import TYPE_IN
from opd_desk.domain.sheet_numbers import taken_back
from opd_desk.services.patients import note_told
from opd_desk.store import log, patients

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act
    from opd_desk.domain.model import DayKey, Patient, Source, Token, TokenId
    from opd_desk.domain.number_sheet import Standing, Written
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.store.days import Reader, Work


@dataclass(frozen=True, slots=True)
class KnownToken:
    """A token that has a number of the sheet already; `status` in words, `live`: something can still be marked."""

    id: TokenId
    number: int
    patient: Patient
    source: Source
    slot: datetime
    status: str
    live: bool


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A doctor-day to type a sheet into: the next free number, the slots, whose numbers there are; `closed`: ended.

    `slots`: when each starts, and whether it has a place left.
    """

    key: DayKey
    doctor: str
    next_number: int
    slots: tuple[tuple[datetime, bool], ...]
    tokens: dict[int, KnownToken]
    closed: bool


class TypingIn:
    """Types in what was written on number sheets."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each row in a transaction of its own."""
        self._transactions = transactions

    def sheet(self, key: DayKey) -> SheetDay:
        """Return a doctor-day as a sheet is typed into it; raises Unknown."""
        with self._transactions.days.reading() as reader:
            return _sheet_day(reader.day(key))

    def doctors(self, day: date) -> list[str]:
        """Return the codes of the doctors who have a sheet to be typed in for a date: those with slots, by code."""
        with self._transactions.days.reading() as reader:
            return [each.doctor.code for each in reader.days_on(day) if each.slots]

    def family(self, phone: str) -> list[Patient]:
        """Return everybody on a phone, who came last first."""
        with self._transactions.days.reading() as reader:
            found = [patients.get(reader.connection, each.id) for each in patients.by_phone(reader.connection, phone)]
            return [patient for patient in found if patient is not None]

    def type_in(self, key: DayKey, row: Written) -> Outcome[Token]:
        """Book a row under its number."""
        return self._transactions.run(TYPE_IN, lambda work, act: _type_in(work, act, key, row))

    def mark(self, key: DayKey, token: TokenId, standing: Standing, at: datetime) -> Outcome[Token]:
        """Do with a token that was booked before what the sheet says of it."""

        def decide(work: Work, act: Act) -> Token:
            return rules.mark_written(work.day(key), token, standing, at, act)

        return self._transactions.run(TYPE_IN, decide)


def _type_in(work: Work, act: Act, key: DayKey, row: Written) -> Token:
    """Book a row, and note what it says anew of a known patient: age and sex."""
    token = rules.type_in(work.day(key), row, act, work.identify, lambda number: _who_had(work, key, number))
    note_told(work, act, token.patient, row.patient)
    return token


def _who_had(reader: Reader, key: DayKey, number: int) -> str:
    """Name whose a number was that stands with another doctor now; "" for nobody: it was passed over."""
    for event in log.events_of_numbers(reader.connection, key, [number]):
        if event.token is not None:
            return log.names_of(reader.connection, [event.token])[event.token]
    return ""


def _sheet_day(day: DoctorDay) -> SheetDay:
    standing = (token for token in sorted(day.tokens.values(), key=lambda token: token.number) if not taken_back(token))
    return SheetDay(
        day.key,
        day.doctor.name,
        day.last_number + 1,
        tuple((slot.start, day.held(slot) < slot.capacity) for slot in day.slots),
        {token.number: _known(token) for token in standing},
        day.closed_at is not None,
    )


def _known(token: Token) -> KnownToken:
    status = STATUS_WORDS[token.status]
    return KnownToken(token.id, token.number, token.patient, token.source, token.slot, status, token.live)
