"""How long a search takes as one types. Not collected: run `python tests/benchmarks/bench_search.py [PATIENTS]`.

Prints median, 99th percentile and slowest of this thread's own time, which a busy machine does not lengthen, and what
SQLite does for a search; ends with 1 where a letter holds up the desk.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from sqlalchemy import event, insert

from opd_desk.app import open_database
from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Doctor, Patient, Source
from opd_desk.domain.roster import WeekHours
from opd_desk.store import patients, roster
from opd_desk.store.tables import doctor_days, slots, tokens
from opd_desk.store.tables import patients as patient_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opd_desk.services.desk import Desk

DAY = date(2026, 1, 29)
NOW = datetime(2026, 1, 29, 9, 30)
HITCH = 16.0
OFTEN = 2_000
FIRST = ("Aarav", "Asha", "Bina", "Chand", "Devi", "Farah", "Hari", "Kiran", "Kumar", "Ram", "Sita", "सीता", "மீனா")
LAST = ("Bose", "Das", "Devi", "Iyer", "Khan", "Kumar", "Kumari", "Nair", "Rao", "Shah", "Sharma", "देवी", "குமார்", "خان")
TYPED = ("a", "ra", "kumar", "kumari", "devi", "ra ku", "s d", "an", "sharma ra", "सी", "देवी", "கு", "خا", "zzz")
DIGITS = ("4321", "98", "9876543210", "0042", "12", "x1")


def people(random: Random, count: int) -> Iterator[Patient]:
    """Yield patients of one to three names, a few on each phone, some with a second one."""
    for number in range(count):
        name = " ".join([random.choice(FIRST), *random.choices(LAST, k=random.choice((1, 1, 2)))])
        second = f"8{random.randrange(10**9):09d}" if number % 5 == 0 else ""
        phone = f"9{random.randrange(10**9) // 3 * 3:09d}"
        yield Patient(f"{name} {number % 97}", phone, 30, gender="F", uhid=f"U{number}", second_phone=second)


def fill(desk: Desk, count: int) -> None:
    """Save many patients with a visit each; one of them comes nearly every day."""
    random = Random(5)
    with desk.database.writing() as connection:
        roster.save_doctor(connection, Doctor("DOC001", "Dr. Rao", "Medicine"))
        roster.save_week(connection, "DOC001", [WeekHours(day, time(9), time(17), 60, 30) for day in range(7)])
        rows = [
            patients.patient_values(person) | {"id": number, "created_at": NOW}
            for number, person in enumerate(people(random, count), 1)
        ]
        for first in range(0, count, 20_000):
            connection.execute(insert(patient_table).prefix_with("OR IGNORE"), rows[first : first + 20_000])
        known = list(connection.execute(patient_table.select().with_only_columns(patient_table.c.id)).scalars())
        _visits(connection, known)
    for number in range(60):
        request = Request(Patient(f"Today {number}", f"{7000000000 + number}"), Source.WALK_IN)
        desk.booking.book(DayKey(DAY, "DOC001"), request)


def _visits(connection, known: list[int]) -> None:  # noqa: ANN001
    """Save a past visit of everybody, and two thousand of the first."""
    whose = [known[0]] * OFTEN + known
    each = 1_000
    for first in range(0, len(whose), each):
        day = DAY - timedelta(days=1 + first // each)
        start = datetime.combine(day, time(9))
        of_day = {"date": day, "doctor": "DOC001"}
        figures = {"version": 1, "delay": 0, "last_number": each, "changed_at": start, "policy": {}}
        connection.execute(insert(doctor_days), of_day | figures)
        places = {"start": start, "end": start + timedelta(hours=8), "capacity": each, "reserve": 0}
        connection.execute(insert(slots), of_day | places | {"open": True, "used": True})
        marks = {"source": "walk_in", "status": "completed", "requested_at": start, "arrived": True, "skipped": False}
        texts = {"inside": True, "reason": "", "booked_by": "Asha", "slot": start}
        connection.execute(
            insert(tokens),
            [
                of_day
                | marks
                | texts
                | {"id": f"DOC001-{day:%Y%m%d}-{number:04d}", "number": number, "patient": person}
                for number, person in enumerate(whose[first : first + each], 1)
            ],
        )


def letters(words: str) -> list[str]:
    """Return what stands in the field after each letter."""
    return [words[:end] for end in range(1, len(words) + 1)]


def measure(desk: Desk, name: str) -> bool:
    """Type every word letter by letter, some times over; return whether a letter took too long."""
    print(f"{'typed':<16}{'found':>6}{'median ms':>11}{'p99':>9}{'slowest':>9}")
    late = False
    for words in (*TYPED, *DIGITS, name):
        for typed in letters(words):
            times = []
            for _ in range(40):
                start = thread_time()
                found = desk.views.search(typed, DAY)
                times.append((thread_time() - start) * 1000)
            times.sort()
            slow = times[int(len(times) * 0.99) - 1] > HITCH
            late |= slow
            row = f"{typed:<16}{len(found):>6}{times[20]:11.2f}{times[-2]:9.2f}{times[-1]:9.2f}"
            print(row + ("  over " + str(HITCH) if slow else ""))
    return late


def explain(desk: Desk) -> None:
    """Print what SQLite does for the statements of one search."""
    said: list[tuple[str, object]] = []
    with desk.database.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda *a: said.append((a[2], a[3])))
        patients.by_phone(connection, "9876543210")
        patients.search(connection, "zzz 4321", 12)
        patients.search(connection, "4321", 12)
    with desk.database.reading() as connection:
        for statement, given in said:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)  # type: ignore[arg-type]
            print(" ".join(statement.split())[-110:], *(f"\n    {row[3]}" for row in plan))


def main(count: int) -> int:
    """Measure on a new file; return 1 where a letter took too long."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_database(Path(folder) / "desk.db", lambda: NOW, "Asha")) as desk,
    ):
        start = perf_counter()
        fill(desk, count)
        print(f"{count} patients saved in {perf_counter() - start:.0f} s")
        first = desk.views.patient(1)
        assert first is not None
        late = measure(desk, first.name)
        explain(desk)
    return int(late)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400_000))
