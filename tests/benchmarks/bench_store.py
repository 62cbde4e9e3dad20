"""How long the store takes. Not collected by pytest: run `python tests/benchmarks/bench_store.py [PATIENTS]`.

Prints the median and the slowest; ends with 1 where something takes many times what it took when it was written.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import tomllib
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

from sqlalchemy import insert

from opd_desk.domain.booking import Request, book
from opd_desk.domain.consulting import check_in
from opd_desk.domain.errors import OpdError
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey, Doctor, Patient, Source
from opd_desk.domain.policy import preset
from opd_desk.domain.roster import Hospital, WeekHours
from opd_desk.domain.undo import undo
from opd_desk.resources import resource
from opd_desk.store import imports, log, patients, roster, tokens
from opd_desk.store.database import Database
from opd_desk.store.days import Days
from opd_desk.store.tables import patients as patient_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DAY = date(2026, 1, 29)
EVE = datetime(2026, 1, 28, 8)
DOCTORS = 20
FIRST = ("Aarav", "Asha", "Bina", "Chand", "Devi", "Farah", "Gita", "Hari", "Jaya", "Kiran", "Mohan", "Priya", "Sita")
LAST = ("Agarwal", "Bose", "Das", "Gupta", "Iyer", "Khan", "Kumar", "Nair", "Patel", "Rao", "Shah", "Sharma", "Singh")
TYPED = ("s", "sita", "sita sharma", "sharma", "sh si", "00001234", "9", "4321", "sita sharma 5", "zzz", "a b")


class Measured:
    """The times of each thing done, and whether one was far too long."""

    def __init__(self) -> None:
        self.too_slow = False

    def __call__(self, what: str, bound_ms: float, times: list[float]) -> None:
        """Print a median and a maximum, in milliseconds, and compare the median with its bound."""
        median = statistics.median(times) * 1000
        late = median > bound_ms
        self.too_slow |= late
        print(f"{what:<52} {median:9.3f} {max(times) * 1000:9.3f} {'  over ' + str(bound_ms) if late else ''}")


def timed(do: Callable[..., object], *given: object) -> float:
    """Return how many seconds something takes."""
    start = perf_counter()
    do(*given)
    return perf_counter() - start


def people(random: Random, count: int) -> Iterator[Patient]:
    """Yield patients, three of whom share a phone now and then."""
    for number in range(count):
        name = f"{random.choice(FIRST)} {random.choice(LAST)} {number % 997}"
        yield Patient(
            name, f"9{random.randrange(10**9) // 3 * 3:09d}", random.randrange(1, 90), gender=random.choice("FM")
        )


def set_up(database: Database) -> None:
    """Save a hospital with twenty doctors who see 80 patients a day."""
    standard = preset("standard", tomllib.loads(resource("policies", "standard.toml").read_text()))
    with database.writing() as connection:
        roster.save_hospital(connection, Hospital("City Hospital"))
        roster.save_policy(connection, standard)
        for number in range(1, DOCTORS + 1):
            code = f"DOC{number:03d}"
            roster.save_doctor(connection, Doctor(code, f"Dr. {LAST[number % len(LAST)]}", "Medicine"))
            roster.save_week(connection, code, [WeekHours(day, time(9), time(17), 60, 10) for day in range(7)])


def single_commands(measured: Measured, database: Database) -> None:
    """Book, check in and take back one by one, as a counter does."""
    days, random = Days(database), Random(1)
    keys = [DayKey(DAY, f"DOC{number:03d}") for number in range(1, 4)]
    booked = []

    def one(number: int, person: Patient) -> None:
        act = Act(f"b{number}", EVE + timedelta(seconds=number), "Asha", "book")
        with days.changing() as work:
            booked.append(book(work.day(keys[number % 3]), Request(person, Source.ONLINE), act, work.identify))

    measured("book a new patient", 20, [timed(one, n, p) for n, p in enumerate(people(random, 210))])

    def arrive(number: int) -> None:
        act = Act(f"c{number}", datetime(2026, 1, 29, 8), "Asha", "check in")
        with days.changing() as work:
            key = tokens.where_is(work.connection, booked[number].id)
            assert key is not None
            check_in(work.day(key), booked[number].id, act)

    measured("check in", 20, [timed(arrive, number) for number in range(200)])

    def take_back(number: int) -> None:
        with days.changing() as work:
            change = log.last_command(work.connection, DAY, "Asha")
            assert change is not None
            act = Act(f"u{number}", datetime(2026, 1, 29, 8), "Asha", "undo")
            undo({key: work.day(key, journal=True) for key in change.days}, change.days[0], act)

    measured("find and take back the last command", 100, [timed(take_back, number) for number in range(50)])

    def look() -> None:
        with days.reading() as reader:
            reader.days_on(DAY)

    look()
    measured("all 20 doctor-days of a date, in memory", 20, [timed(look) for _ in range(100)])

    def look_cold() -> None:
        with Days(database).reading() as reader:
            reader.days_on(DAY)

    measured("the same from the file, 210 tokens", 200, [timed(look_cold) for _ in range(20)])


def import_many(measured: Measured, database: Database) -> None:
    """Import 13,000 bookings of half a year, 100 in a transaction."""
    days, random = Days(database), Random(2)
    rows = list(enumerate(people(random, 13_000)))
    refused = 0

    def batch(first: int) -> None:
        nonlocal refused
        with days.changing() as work:
            some = rows[first : first + 100]
            known = imports.known(work.connection, [f"W{number}" for number, _ in some])
            done = []
            for number, person in some:
                date_ = date(2026, 2, 1) + timedelta(days=number // 90)
                act = Act(f"i{number}", EVE, "import", "book")
                try:
                    day = work.day(DayKey(date_, f"DOC{number % 3 + 1:03d}"))
                    token = book(day, Request(person, Source.ONLINE), act, work.identify)
                    done.append((f"W{number}", token.reference, "confirmed", EVE))
                except OpdError:
                    refused += 1
            assert not known
            imports.remember(work.connection, done)

    times = [timed(batch, first) for first in range(0, len(rows), 100)]
    measured("import 100 bookings", 1000, times)
    print(f"{'':<52} {len(rows) / sum(times):9.0f} rows a second, {refused} refused")


def search_many(measured: Measured, database: Database, count: int) -> None:
    """Search among many patients."""
    random, batch = Random(3), 20_000
    start = perf_counter()
    everybody = list(people(random, count))
    with database.writing() as connection:
        for first in range(0, count, batch):
            values = [
                patients.patient_values(person) | {"created_at": EVE, "phone": None if n % 7 == 0 else f"{n:010d}"}
                for n, person in enumerate(everybody[first : first + batch], first)
            ]
            connection.execute(insert(patient_table), values)
    print(f"{f'insert {count} patients':<52} {(perf_counter() - start) * 1000:9.0f}")
    with database.reading() as connection:
        for typed in (
            "s",
            "sita",
            "sita sharma",
            "sharma",
            "sh si",
            "00001234",
            "9",
            "4321",
            "sita sharma 5",
            "zzz",
            "a b",
        ):
            times = [timed(lambda typed=typed: patients.search(connection, typed, 20)) for _ in range(20)]
            measured(f"search {typed!r}: {len(patients.search(connection, typed, 20))} found", 100, times)
        measured(
            "a family by phone", 20, [timed(lambda: patients.by_phone(connection, "0000001234")) for _ in range(50)]
        )


def main(count: int) -> int:
    """Measure everything on a new file; return 1 where something was far too slow."""
    measured = Measured()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        print(f"{'':<52} {'median ms':>9} {'slowest':>9}")
        measured("make a new file", 5000, [timed(lambda: Database.open(path, create=True).close())])
        measured("open it", 1000, [timed(lambda: Database.open(path).close()) for _ in range(5)])
        with closing(Database.open(path)) as database:
            set_up(database)
            single_commands(measured, database)
            import_many(measured, database)
            search_many(measured, database, count)
            target = Path(folder) / "copy.db"
            measured("copy the file", 60_000, [timed(database.copy_to, target)])
            print(f"{'its size, MB':<52} {path.stat().st_size / 1e6:9.1f}")
    return int(measured.too_slow)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400_000))
