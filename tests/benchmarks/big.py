"""A large hospital's file, made in a minute: many patients, and years of doctor-days with their log."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

from opd_desk.domain.model import Patient
from opd_desk.store.patients import patient_values
from tests.benchmarks.hospital import DOCTORS, NOW, TODAY, set_up
from tests.benchmarks.model_days import EACH, TABLES, model_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENTS, TOKENS = 400_000, 1_500_000
A_YEAR = 100_000
"""Tokens of a year."""

FIRST = ("Aarav", "Asha", "Bina", "Chand", "Devi", "Farah", "Hari", "Kiran", "Kumar", "Ram", "Sita", "सीता", "மீனா")
LAST = ("Bose", "Das", "Devi", "Iyer", "Khan", "Kumar", "Kumari", "Nair", "Rao", "Shah", "Sharma", "देवी", "குமார்", "خان")
A_DATE = 7
"""Doctors who sat on a date of the past."""

_OFTEN = 16
"""The first patient was here on every so many of the doctor-days."""
_MODELS = 3
_PRIME = 7_919


def big(files: Path, patients: int = PATIENTS, tokens: int = TOKENS) -> Path:
    """Return a file with so many patients and, on the dates before TODAY, tokens; one that is there is taken.

    Whoever writes into it does so in a copy, or on dates of its own from TODAY on.
    """
    path = files / f"big-{patients}-{tokens}.db"
    if not path.exists():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        grow(part, patients, tokens)
        part.rename(path)
    return path


def grow(path: Path, patients: int, tokens: int) -> None:
    """Add patients, and doctor-days ever further back, to a file until it has so many; a missing one is made."""
    if not path.exists():
        set_up(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("BEGIN")
        _add_patients(file, patients)
        _add_days(file, -(-tokens // EACH), patients)
        file.execute("COMMIT")
        file.execute("PRAGMA journal_mode = WAL")


@contextmanager
def _bare(file: sqlite3.Connection, *tables: str) -> Iterator[None]:
    """Take indexes and triggers away for the block: made in one go afterwards they take a fraction of the time."""
    made = file.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
        f"AND tbl_name IN ({', '.join('?' * len(tables))})",
        tables,
    ).fetchall()
    for kind, name, _ in made:
        file.execute(f"DROP {kind} {name}")
    yield
    for _, _, statement in made:
        file.execute(statement)


def people(first: int, last: int) -> Iterator[Patient]:
    """Yield the patients of these ids: families of three on a phone, every fifth patient with a second one."""
    chance = Random(first)
    for number in range(first, last + 1):
        words = [chance.choice(FIRST), *chance.choices(LAST, k=chance.choice((1, 1, 2))), str(number % 97)]
        second = str(8_000_000_000 + number * _PRIME % 10**9) if number % 5 == 0 else ""
        yield Patient(
            " ".join(words),
            str(9_000_000_000 + number // 3 * _PRIME % 10**9),
            1 + number % 89,
            gender="FM"[number % 2],
            uhid=f"U{number}",
            id=number,
            second_phone=second,
        )


def _add_patients(file: sqlite3.Connection, wanted: int) -> None:
    """Add patients up to this id."""
    known = file.execute("SELECT coalesce(max(id), 0) FROM patients").fetchone()[0]
    since = str(NOW - timedelta(days=400))
    rows = (patient_values(person) | {"id": person.id, "created_at": since} for person in people(known + 1, wanted))
    first = next(rows, None)
    if first is None:
        return
    names, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    with _bare(file, "patients"):
        file.executemany(f"INSERT INTO patients ({names}) VALUES ({marks})", chain([first], rows))
    file.execute("INSERT INTO patient_names(patient_names) VALUES ('rebuild')")


def _add_days(file: sqlite3.Connection, wanted: int, patients: int) -> None:
    """Add doctor-days before those there are, the oldest first, until there are so many."""
    known = file.execute("SELECT count(*) FROM doctor_days WHERE date < ?", (str(TODAY),)).fetchone()[0]
    if known >= wanted:
        return
    models = [model_day(seed) for seed in range(_MODELS)]
    into = {table: _into(table) for table in TABLES}
    with _bare(file, *TABLES):
        for number in reversed(range(known, wanted)):
            day, doctor = TODAY - timedelta(days=1 + number // A_DATE), DOCTORS[number * 2 % len(DOCTORS)]
            rows, log = models[number % len(models)].on(day, doctor)
            for place, row in enumerate(rows["tokens"]):
                row[0] = (number * EACH + place) * _PRIME % patients + 1
            if number % _OFTEN == 0:
                rows["tokens"][0][0] = 1
            for table in rows:
                file.executemany(into[table], rows[table])
            file.executemany(into["events"], log)


def _into(table: str) -> str:
    columns = TABLES[table] + {"doctor_days": ", log_end", "events": ", link"}.get(table, "")
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * (columns.count(',') + 1))})"
