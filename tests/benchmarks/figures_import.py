"""How quick half a year of online bookings is taken in."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from opd_desk.services.booking_file import COLUMNS, read_bookings
from opd_desk.services.desk import Desk
from opd_desk.services.setup import WEEKDAYS, apply_roster, load_presets, parse_roster
from opd_desk.store.database import Database
from tests.benchmarks.figures import Figure, Pair, timed
from tests.benchmarks.hospital import BY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

REAL = Path(__file__).parents[3] / "shared" / "data" / "online-bookings-2026H1.csv"
"""Half a year of a small clinic, where it stands beside the checkout; else rows of the same shape are made."""

LATER = datetime(2026, 12, 1)
_ROWS = 13_051
_CLINIC = {"DOC001": (("09:00", "13:00", 6),), "DOC002": (("09:00", "13:00", 6), ("16:00", "18:00", 6))}
_CLINIC["DOC003"] = (("10:00", "14:00", 4),)
_TABLES = ("patients", "doctor_days", "slots", "tokens", "events", "changes", "imports")
"""In the order of their foreign keys."""


@contextmanager
def importing(files: Path) -> Iterator[Pair]:
    """Take a file in under the full rules; the floor reads it, too, and inserts the rows that came of it."""
    with tempfile.TemporaryDirectory(dir=files) as folder:
        place = Path(folder)
        source = REAL
        if not REAL.exists():
            source = place / "made.csv"
            source.write_text(made_up(_ROWS), encoding="utf-8")
            print(f"{'':14}  {REAL.name} is not beside the checkout: rows of its shape are made up")
        bare = place / "bare.db"
        _clinic(bare)
        batches = _recorded(_copy(bare, place), source)

        def ours() -> Sequence[float]:
            with closing(Desk.open(_copy(bare, place), lambda: LATER, BY)) as desk:
                return [timed(lambda: [*desk.importer.take(read_bookings(source), past=True)])]

        def floor() -> Sequence[float]:
            with closing(sqlite3.connect(_copy(bare, place), isolation_level=None)) as file:
                return [timed(lambda: _insert_all(file, source, batches))]

        yield Pair(ours, floor)


def _clinic(path: Path) -> None:
    """Make a file with the doctors of the bookings, Monday to Saturday (see the data's README)."""
    doctors = [
        {
            "code": code,
            "name": f"Dr. {code}",
            "week": [
                {"days": list(WEEKDAYS[:6]), "start": start, "end": end, "slot_minutes": 60, "capacity": capacity}
                for start, end, capacity in hours
            ],
        }
        for code, hours in _CLINIC.items()
    ]
    presets = load_presets()
    with closing(Database.open(path, create=True)) as database:
        apply_roster(database, parse_roster({"policy": "standard", "doctor": doctors}, presets), presets)


def _copy(path: Path, place: Path) -> Path:
    """Return a fresh copy, with nothing of the one before beside it."""
    copy = place / "desk.db"
    for ending in ("", "-wal", "-shm"):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
    shutil.copy(path, copy)
    return copy


Batch = list[tuple[str, list[tuple[Any, ...]]]]


def _recorded(path: Path, source: Path) -> list[Batch]:
    """Import once, and return what each transaction has left in the tables: an insert and its rows, by table."""
    ends: list[dict[str, int]] = [dict.fromkeys(_TABLES, 0)]
    with (
        closing(Desk.open(path, lambda: LATER, BY)) as desk,
        closing(sqlite3.connect(path)) as file,
    ):
        for _ in desk.importer.take(read_bookings(source), past=True):
            ends.append({t: file.execute(f"SELECT coalesce(max(rowid), 0) FROM {t}").fetchone()[0] for t in _TABLES})
        return [
            [
                (_into(file, table), file.execute(_BETWEEN.format(table), (before[table], after[table])).fetchall())
                for table in _TABLES
            ]
            for before, after in zip(ends, ends[1:], strict=False)
        ]


_BETWEEN = "SELECT * FROM {} WHERE rowid > ? AND rowid <= ? ORDER BY rowid"


def _into(file: sqlite3.Connection, table: str) -> str:
    columns = len(file.execute(f"SELECT * FROM {table} LIMIT 0").description)
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


def _insert_all(file: sqlite3.Connection, source: Path, batches: list[Batch]) -> None:
    """Read the file, then insert each transaction's rows as they are in the end, as durably as the desk does.

    That is less than any program could do that keeps each transaction whole: the days' figures, and the tokens that a
    later transaction has changed, are written only once.
    """
    for pragma in ("synchronous = FULL", "foreign_keys = ON"):
        file.execute(f"PRAGMA {pragma}")
    with source.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    assert rows
    for batch in batches:
        file.execute("BEGIN IMMEDIATE")
        for statement, values in batch:
            file.executemany(statement, values)
        file.execute("COMMIT")


def made_up(rows: int) -> str:
    """Return bookings of half a year for the clinic, a quarter more than there are places, families sharing phones."""
    chance = Random(1)
    lines = [",".join(COLUMNS)]
    for number in range(rows):
        day = date(2026, 1, 1) + timedelta(days=chance.randrange(181))
        asked = datetime.combine(day, datetime.min.time()) - timedelta(minutes=chance.randrange(1, 3000))
        doctor = chance.choice([*_CLINIC])
        hour = 10 + chance.randrange(3)
        phone = 9_000_000_000 + chance.randrange(rows // 2)
        who = f"Somebody {number % 997},{phone},{1 + number % 90},{'FM'[number % 2]}"
        lines.append(f"W{number:06d},{day},{doctor},{hour:02d}:00,online,{who},{asked:%Y-%m-%d %H:%M}")
    return "\n".join(lines)


FIGURES: tuple[Figure, ...] = (
    Figure("import", "13,051 online bookings of half a year, under the full rules", importing, most=3.0, rounds=7),
)
