"""Figures of a command and its file: a booking, the same among millions of others, a cancellation that promotes."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import ExitStack, closing, contextmanager
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.desk import Desk
from tests.benchmarks.big import big
from tests.benchmarks.figures import Figure, Pair, timed
from tests.benchmarks.hospital import BY, DOCTORS, NOW, TODAY, set_up
from tests.benchmarks.raw_rows import Recorder, raw, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Command = Callable[[], object]

TOMORROW = TODAY + timedelta(days=1)
PLACES = 9
"""Places of an hour that are not kept for emergencies."""
AT_FIRST = 55
"""Tokens of a doctor-day before the measuring; each turn adds one, so that there are 60 in the middle of it."""
WAITING = 16
SURNAMES = ("Agarwal", "Bai", "Bose", "Das", "Devi", "Gupta", "Iyer", "Khan", "Kumar", "Nair", "Patel", "Rao", "Shah")


class Counter:
    """A desk whose clock stands. What it is asked to do is made before, so that nothing but the command is timed."""

    def __init__(self, path: Path, day: date = TOMORROW) -> None:
        self.desk = Desk.open(path, lambda: NOW, BY)
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
            patient = Patient(name, f"{key.date:%m%d}{number:06d}", number % 90, gender="F")
            slot = None if hour is None else datetime.combine(key.date, time(hour))
            yield partial(self.desk.booking.book, key, Request(patient, Source.ONLINE, slot))

    def cancellations(self) -> Iterator[Command]:
        """Yield the cancellation of somebody whose place at nine o'clock others wait for, in each doctor-day."""
        for key in self._keys:
            tokens = self.desk.views.doctor_day(key).tokens.values()
            first = next(each for each in tokens if each.slot.hour == 9 and each.status is Status.CONFIRMED)
            yield partial(self.desk.booking.cancel, first.id, "called off")


def book_full(counter: Counter, *, waiting: int = 0) -> None:
    """Book AT_FIRST tokens into each doctor-day; so many of them wait at nine o'clock, the others are spread."""
    at_nine = PLACES + waiting if waiting else 0
    for number in range(AT_FIRST):
        hour = 9 if number < at_nine else 10 + number % 7 if waiting else None
        for book in counter.bookings(hour):
            book()


@contextmanager
def beside_raw(commands: Callable[[Counter], Iterator[Command]], waiting: int, _: Path) -> Iterator[Pair]:
    """Let the desk do its commands in one file, and bare `sqlite3` write the rows that they leave into a copy of it.

    Floor: one transaction each, of the same care (log ahead, FULL, BEGIN IMMEDIATE, keys checked, the log's triggers
    and the index of names); it looks whether the doctor-day has the version that was decided on, and whether there is
    such a patient already, reckons the links of the log's entries, and writes each row once, of a changed one only the
    new values. Which rows, it is told by a third file, in which the desk did the same before.
    """
    with TemporaryDirectory() as folder, ExitStack() as stack:
        ours, floor, model = (Path(folder) / f"{name}.db" for name in ("ours", "floor", "model"))
        set_up(ours)
        with closing(Counter(ours)) as counter:
            book_full(counter, waiting=waiting)
        for copy in floor, model:
            shutil.copy(ours, copy)
        desk, told = (stack.enter_context(closing(Counter(path))) for path in (ours, model))
        recorder = stack.enter_context(closing(Recorder(model)))
        connection = stack.enter_context(closing(raw(floor)))

        def bare() -> list[float]:
            written = [recorder.record(command) for command in list(commands(told))]
            return [timed(partial(write, connection, each)) for each in written]

        yield warm(lambda: each_timed(commands(desk)), bare)


@contextmanager
def among_many(files: Path) -> Iterator[Pair]:
    """Book in the large hospital's file; floor: the same in a file that has the doctors and these days alone."""
    old = big(files)
    day = unused(old)
    with TemporaryDirectory() as folder, ExitStack() as stack:
        young = Path(folder) / "young.db"
        set_up(young)
        ours, floor = (stack.enter_context(closing(Counter(path, day))) for path in (old, young))
        for counter in ours, floor:
            book_full(counter)
        yield warm(lambda: each_timed(ours.bookings()), lambda: each_timed(floor.bookings()))


def unused(path: Path) -> date:
    """Return the first date from tomorrow on that a file has no doctor-day of."""
    with closing(sqlite3.connect(path)) as connection:
        (last,) = connection.execute("SELECT max(date) FROM doctor_days").fetchone()
    return max(TOMORROW, date.fromisoformat(last) + timedelta(days=1))


def each_timed(commands: Iterable[Command]) -> list[float]:
    """Give commands, all of which are made before the first; return what each took."""
    return [timed(command) for command in list(commands)]


def warm(ours: Callable[[], list[float]], floor: Callable[[], list[float]]) -> Pair:
    """Let both run once before they are measured: days are loaded, statements made."""
    ours()
    floor()
    return Pair(ours, floor)


FIGURES: tuple[Figure, ...] = (
    Figure("booking", "a new patient's booking, durable", partial(beside_raw, Counter.bookings, 0), most=2.0),
    Figure("booking-old", "the same among 1.5 million tokens and 400,000 patients", among_many, most=1.15),
    Figure(
        "cancel-promote",
        "a cancellation and who gets the place, durable",
        partial(beside_raw, Counter.cancellations, WAITING),
        most=2.0,
    ),
)
