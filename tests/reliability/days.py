"""Days of work that go the same way every time: the same seed gives the same commands and the same database.

A killed process is judged by that: what its file holds must be what some number of whole commands give, and no fewer
of them than it had acknowledged.
"""

from __future__ import annotations

import hashlib
import random
import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from opd_desk.domain.booking import Request
from opd_desk.domain.closing import Wishes
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import DayKey, Patient, Source, TokenId
from opd_desk.services.booking_file import Row
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

FIRST = date(2026, 1, 29)
DOCTORS = ("DOC001", "DOC002", "DOC003")
_HOURS = {
    "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    "start": "09:00",
    "end": "13:00",
    "slot_minutes": 60,
    "capacity": 3,
    "reserve": 1,
}
_SHARES = {
    "booking": {"book": 12, "cancel": 2, "check_in": 3, "call": 2, "move": 1, "undo": 1},
    "away": {"book": 5, "away": 3, "back": 2, "undo": 1},
    "close": {"book": 8, "check_in": 3, "call": 3, "close": 3, "reopen": 2},
    "import": {"take": 1},
}
KINDS = tuple(_SHARES)
"""What a day can consist of mostly."""


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime.combine(FIRST, time(8))

    def __call__(self) -> datetime:
        """Return its time."""
        return self.now


def found_hospital(path: Path) -> None:
    """Make a database with three doctors of one specialization."""
    roster = {
        "hospital": {"name": "City Hospital"},
        "doctor": [
            {"code": code, "name": f"Dr. {code}", "specialization": "Medicine", "room": "1", "week": [_HOURS]}
            for code in DOCTORS
        ],
    }
    database = Database.open(path, create=True)
    presets = load_presets()
    apply_roster(database, parse_roster(roster, presets), presets)
    database.close()


class Day:
    """A desk at work. `do` gives its next command; a refusal is an answer like any other."""

    def __init__(self, path: Path, kind: str, seed: int) -> None:
        self.clock = Clock()
        self.desk = Desk.open(path, self.clock, "Asha, Counter 1")
        self._random = random.Random(seed)
        self._shares = _SHARES[kind]
        self._count = 0
        self._date = FIRST
        self._do: Mapping[str, Callable[[], object]] = {
            "book": self._book,
            "cancel": lambda: self.desk.booking.cancel(self._token(), "by phone"),
            "check_in": lambda: self.desk.on_token("check_in", self._token()),
            "call": lambda: self.desk.consulting.call_next(self._key()),
            "move": self._move,
            "undo": lambda: self.desk.booking.undo(self._key()),
            "away": self._away,
            "back": lambda: self.desk.hours.back(self._key(), self.clock()),
            "close": self._close,
            "reopen": lambda: self.desk.closing.reopen(self._date),
            "take": self._take,
        }

    def do(self) -> None:
        """Give the next command."""
        self._count += 1
        self.clock.now += timedelta(seconds=self._random.choice([7, 40, 200]))
        what = self._random.choices(list(self._shares), list(self._shares.values()))[0]
        with suppress(OpdError):
            self._do[what]()

    def where(self) -> tuple[object, ...]:
        """Return where the day has come to, for `back_to`."""
        return self._count, self.clock.now, self._date, self._random.getstate()

    def back_to(self, where: tuple[Any, ...]) -> None:
        """Give the commands from there on again: the next was not done."""
        self._count, self.clock.now, self._date, state = where
        self._random.setstate(state)

    def close(self) -> None:
        """Let go of the file."""
        self.desk.close()

    def _key(self) -> DayKey:
        return DayKey(self._date, self._random.choice(DOCTORS))

    def _start(self) -> datetime:
        return datetime.combine(self._date, time(self._random.randrange(9, 13)))

    def _token(self) -> TokenId:
        key = self._key()
        return TokenId(f"{key.doctor}-{key.date:%Y%m%d}-{self._random.randrange(1, 15):04d}")

    def _book(self) -> object:
        source = self._random.choice(list(Source))
        phone = f"98{self._random.randrange(10**8):08d}" if self._random.random() < 0.7 else ""
        request = Request(Patient(f"Patient {self._count}", phone), source, self._random.choice([None, self._start()]))
        return self.desk.booking.book(self._key(), request)

    def _move(self) -> object:
        return self.desk.booking.move(self._token(), self._start(), self._key())

    def _away(self) -> object:
        key, start = self._key(), self._start()
        return self.desk.hours.away(key, start, self.desk.planning.away(key, start))

    def _close(self) -> None:
        """Close the date in the evening; the next command is given on the next morning."""
        self.clock.now = max(self.clock.now, datetime.combine(self._date, time(18)))
        plan = self.desk.closing.plan(self._date, Wishes())
        self.desk.closing.close(self._date, Wishes(), plan.outline)
        self._date += timedelta(days=1)
        self.clock.now = datetime.combine(self._date, time(8))

    def _take(self) -> None:
        """Take in a file of bookings that is as long as one transaction."""
        rows = [self._row(line) for line in range(2, 62)]
        assert len(list(self.desk.importer.take(rows))) == 1

    def _row(self, line: int) -> Row:
        date_ = FIRST + timedelta(days=self._random.randrange(60))
        patient = Patient(f"Online {self._count}-{line}", f"97{self._random.randrange(10**8):08d}")
        key = f"B{self._count}-{line}"
        return Row(line, key, date_, self._random.choice(DOCTORS), None, Source.ONLINE, patient, self.clock())


_SAME = {
    "doctor_days": "date, doctor, version, delay, last_number, changed_at, overflow_allowed, closed_at",
    "slots": '"doctor", "start", "end", capacity, reserve, open, used',
    "tokens": "*",
    "patients": "*",
    "events": 'at, by, what, clock, date, doctor, kind, token, number, source, "before", "after", slot, from_slot, why',
    "changes": "at, by, what, clock, date, doctor, token, number, undone",
    "imports": "*",
}
"""All that the same commands give the same each time; the ids of commands are new ones."""


def image(path: Path) -> str:
    """Return a digest of what a database holds."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in _SAME.items():
            rows: list[Any] = connection.execute(f"SELECT {columns} FROM {table}").fetchall()
            digest.update(repr(sorted(map(repr, rows))).encode())
    return digest.hexdigest()


def images(template: Path, path: Path, kind: str, seed: int, count: int) -> list[str]:
    """Return what a database holds before a day's first command, and after each of the first `count`."""
    path.write_bytes(template.read_bytes())
    day = Day(path, kind, seed)
    found = [image(path)]
    for _ in range(count):
        day.do()
        found.append(image(path))
    day.close()
    return found
