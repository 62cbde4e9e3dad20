"""Figures of a command and its file: a booking, the same among millions of others, a cancellation that promotes."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing, contextmanager
from datetime import date, datetime, time
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from tests.benchmarks.figures import Figure, Pair, timed
from tests.benchmarks.raw_rows import Recorder, raw, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Command = Callable[[], object]

DAY = date(2026, 2, 2)
EVE = datetime(2026, 2, 1, 18)
NINE = datetime.combine(DAY, time(9))
DOCTORS = [f"DOC{number:03d}" for number in range(1, 16)]
PLACES = 10
AT_FIRST = 55
"""Tokens of a doctor-day before the measuring; each turn adds one, so that there are 60 in the middle of it."""
WAITING = 16
SURNAMES = ("Agarwal", "Bai", "Bose", "Das", "Devi", "Gupta", "Iyer", "Khan", "Kumar", "Nair", "Patel", "Rao", "Shah")


class Counter:
    """A desk whose clock stands. What it is asked to do is made before, so that nothing but the command is timed."""

    def __init__(self, path: Path, day: date = DAY) -> None:
        self.desk = Desk.open(path, lambda: EVE, "Asha, Counter 1")
        self._keys = [DayKey(day, code) for code in DOCTORS]
        booked = sum(len(self.desk.views.doctor_day(key).tokens) for key in self._keys)
        self._numbers = count(booked + 1)

    def close(self) -> None:
        """Let go of the file."""
        self.desk.close()

    def bookings(self, hour: int | None = None) -> Iterator[Command]:
        """Yield a booking of a new patient into each doctor-day, in a slot or in the first that has a place."""
        for key in self._keys:
            number = next(self._numbers)
            name = f"Asha {SURNAMES[number % len(SURNAMES)]} {number}"
            patient = Patient(name, f"97{number:08d}", number % 90, gender="F")
            slot = None if hour is None else datetime.combine(key.date, time(hour))
            yield partial(self.desk.booking.book, key, Request(patient, Source.ONLINE, slot))

    def cancellations(self) -> Iterator[Command]:
        """Yield the cancellation of somebody whose place others wait for, in each doctor-day."""
        for key in self._keys:
            tokens = self.desk.views.doctor_day(key).tokens.values()
            first = next(each for each in tokens if each.slot == NINE and each.status is Status.CONFIRMED)
            yield partial(self.desk.booking.cancel, first.id, "called off")


def hospital(path: Path) -> None:
    """Make a file that has doctors, and no tokens."""
    week: dict[str, Any] = {"start": "09:00", "end": "17:00", "slot_minutes": 60, "capacity": PLACES, "reserve": 1}
    week["days"] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    doctors = [{"code": code, "name": f"Dr. {code}", "week": [week]} for code in DOCTORS]
    presets = load_presets()
    roster = parse_roster({"hospital": {"name": "City Hospital"}, "policy": "standard", "doctor": doctors}, presets)
    with closing(Desk.open(path, lambda: EVE, "Asha, Counter 1", create=True)) as desk:
        apply_roster(desk.database, roster, presets)


def book_full(counter: Counter, *, waiting: int = 0) -> None:
    """Book AT_FIRST tokens into each doctor-day; so many of them wait at nine o'clock, the others are spread."""
    at_nine = PLACES - 1 + waiting if waiting else 0
    for number in range(AT_FIRST):
        hour = 9 if number < at_nine else 10 + number % 7 if waiting else None
        for book in counter.bookings(hour):
            book()


@contextmanager
def beside_raw(commands: Callable[[Counter], Iterator[Command]], waiting: int, _: Path) -> Iterator[Pair]:
    """Let the desk do its commands in one file, and bare `sqlite3` write the rows that they leave into a copy of it.

    Floor: one transaction each, of the same care (log ahead, FULL, BEGIN IMMEDIATE, keys checked, the log's triggers
    and the index of names); it looks whether the doctor-day has the version that was decided on, and whether there is
    such a patient already, and writes each row once, of a changed one only the new values. Which rows, it is told by
    a third file, in which the desk did the same before.
    """
    with TemporaryDirectory() as folder:
        ours, floor, model = (Path(folder) / f"{name}.db" for name in ("ours", "floor", "model"))
        hospital(ours)
        with closing(Counter(ours)) as counter:
            book_full(counter, waiting=waiting)
        for copy in floor, model:
            shutil.copy(ours, copy)
        with ExitStack() as stack:
            desk, told = (stack.enter_context(closing(Counter(path))) for path in (ours, model))
            recorder = stack.enter_context(closing(Recorder(model)))
            connection = stack.enter_context(closing(raw(floor)))

            def bare() -> list[float]:
                written = [recorder.record(command) for command in list(commands(told))]
                return [timed(partial(write, connection, each)) for each in written]

            yield warm(Pair(lambda: [timed(command) for command in list(commands(desk))], bare))


def warm(pair: Pair) -> Pair:
    """Let both run once before they are measured: days are loaded, statements made."""
    pair.ours()
    if pair.floor is not None:
        pair.floor()
    return pair


FIGURES: tuple[Figure, ...] = (
    Figure("booking", "a new patient's booking, durable", partial(beside_raw, Counter.bookings, 0), most=2.0),
    Figure(
        "cancel-promote",
        "a cancellation and who gets the place, durable",
        partial(beside_raw, Counter.cancellations, WAITING),
        most=2.0,
    ),
)
