"""How quick years of tokens come out. Not collected by pytest: `python tests/benchmarks/bench_register.py [TOKENS]`.

Prints the register of a year as CSV beside sqlite3 and csv alone, which write the same bytes; the peak of memory; and
what the screen asks for. Ends with 1 where the CSV takes more than twice as long.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import tempfile
import tracemalloc
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.domain.spans import Span, Wanted
from opd_desk.paper.out import write_register
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = date(2025, 1, 1)
DOCTORS = tuple(f"DOC{n:03d}" for n in range(1, 11))
WANTED = 2.0
_PER_DAY = 40
_RAW = """
SELECT t.date, t.doctor, d.name, t.number, p.uhid, p.name, p.age, 'years', p.gender, p.phone, t.source,
       substr(t.slot, 1, 16), substr(t.booked, 1, 16), substr(t.arrived_at, 1, 16), substr(t.called, 1, 16),
       substr(t.completed, 1, 16), (strftime('%s', t.called) - strftime('%s', t.arrived_at)) / 60.0, t.status, t.reason,
       (SELECT group_concat(e.why) FROM events e WHERE e.token = t.id AND e.kind = 'moved')
FROM tokens t JOIN patients p ON p.id = t.patient JOIN doctors d ON d.code = t.doctor
ORDER BY t.date, t.doctor, t.number
"""


def build(path: Path, count: int) -> None:
    """Write a file of this many tokens, forty a doctor and day, straight into its tables."""
    week = {"days": ["mon"], "start": "09:00", "end": "13:00", "slot_minutes": 60, "capacity": 10}
    roster = {"doctor": [{"code": code, "name": f"Dr. {code}", "week": [week]} for code in DOCTORS]}
    desk = Desk.open(path, lambda: datetime(2026, 1, 1), "bench", create=True)
    apply_roster(desk.database, parse_roster(roster, load_presets()), load_presets())
    desk.close()
    file = sqlite3.connect(path)
    chance = Random(1)
    file.executemany(
        "INSERT INTO patients (id, name, name_key, phone, age, age_unit, gender, uhid, uhid_key, created_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, 'y', 'F', '', '', '2025-01-01 00:00:00')",
        ((n, f"Patient {n}", f"patient {n}", f"{9_000_000_000 + n}", n % 90) for n in range(1, count // 3 + 2)),
    )
    for number in range(0, count, _PER_DAY):
        _add_day(file, chance, number, min(_PER_DAY, count - number), count // 3)
    file.commit()
    file.close()


def _add_day(file: sqlite3.Connection, chance: Random, first: int, count: int, patients: int) -> None:
    """Write one doctor's day: its slots, its tokens, and the log of what came of them."""
    place = first // _PER_DAY
    day, doctor = FIRST + timedelta(days=place // len(DOCTORS)), DOCTORS[place % len(DOCTORS)]
    file.execute(
        "INSERT INTO doctor_days (date, doctor, version, delay, last_number, changed_at, policy)"
        " VALUES (?, ?, 1, 0, ?, ?, 'null')",
        (str(day), doctor, count, f"{day} 08:00:00"),
    )
    for hour in range(9, 13):
        times = (f"{day} {hour:02d}:00:00", f"{day} {hour + 1:02d}:00:00")
        file.execute("INSERT INTO slots VALUES (?, ?, ?, ?, 10, 0, 1, 1)", (doctor, times[0], str(day), times[1]))
    for number in range(1, count + 1):
        status = chance.choice([Status.COMPLETED, Status.COMPLETED, Status.COMPLETED, Status.NO_SHOW, Status.CANCELLED])
        source = chance.choice(list(Source))
        slot = datetime.combine(day, datetime.min.time()).replace(hour=9 + number % 4)
        arrived = slot - timedelta(seconds=chance.randrange(1200))
        called = slot + timedelta(seconds=chance.randrange(3000))
        came = status is Status.COMPLETED
        reference = f"{doctor}-{day:%Y%m%d}-{number:04d}"
        asked = slot - timedelta(minutes=chance.randrange(1, 4000))
        row = [reference, doctor, str(day), number, str(slot), chance.randrange(1, patients + 1), source, status]
        row += [str(asked), came, False, came, "by phone" if status is Status.CANCELLED else "", "Asha"]
        row += [str(arrived) if came else None, str(asked), str(called) if came else None]
        row += [str(called + timedelta(minutes=5)) if came else None]
        file.execute(
            "INSERT INTO tokens (id, doctor, date, number, slot, patient, source, status, requested_at, arrived,"
            " skipped, inside, reason, booked_by, arrived_at, booked, called, completed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        _log(file, chance, reference, day, doctor, number)


def _log(file: sqlite3.Connection, chance: Random, token: str, day: date, doctor: str, number: int) -> None:
    """Write four events of a token; one token in twenty was moved."""
    kinds = ["booked", "checked_in", "called", "moved" if chance.random() < 0.05 else "completed"]
    file.executemany(
        "INSERT INTO events (act, at, by, what, clock, date, doctor, kind, token, number, slot, from_slot, why, value)"
        " VALUES ('a', ?1, 'Asha', 'x', 0, ?2, ?3, ?4, ?5, ?6, ?1, ?1, '', '')",
        [(f"{day} 09:00:00", str(day), doctor, kind, token, number) for kind in kinds],
    )


def raw(path: Path, out: Path) -> None:
    """Write the register as plainly as Python can."""
    file = sqlite3.connect(path)
    with out.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(file.execute(_RAW))
    file.close()


def timed(do: Callable[[], object]) -> float:
    """Return how many seconds something takes, at its best of three."""
    best = float("inf")
    for _ in range(3):
        began = perf_counter()
        do()
        best = min(best, perf_counter() - began)
    return best


def measure_screen(desk: Desk, span: Span) -> None:
    """Print what opening the register, leafing to its middle and searching it take."""
    for what, wanted in (
        ("pages", Wanted()),
        ("pages of a source", Wanted(source=Source.PAID)),
        ("pages of a name", Wanted(words="patient 777")),
    ):
        print(f"{what:<28} {timed(partial(desk.spans.pages, span, wanted)):8.3f} s")
    starts = desk.spans.pages(span, Wanted()).starts
    middle = timed(partial(desk.spans.page, span, Wanted(), starts[len(starts) // 2]))
    print(f"{'a page in the middle':<28} {middle:8.4f} s")
    print(f"{'figures':<28} {timed(lambda: desk.spans.report(span)):8.3f} s")


def main(count: int) -> int:
    """Measure; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "desk.db", Path(folder) / "register.csv"
        build(path, count)
        desk = Desk.open(path, lambda: datetime(2026, 1, 1), "bench")
        span = Span(FIRST, FIRST + timedelta(days=count // (_PER_DAY * len(DOCTORS)) + 1))
        ours, theirs = timed(lambda: write_register(desk.spans, span, out)), timed(lambda: raw(path, out))
        print(f"CSV, {count:,} tokens: {ours:.3f} s; sqlite3 and csv alone {theirs:.3f} s: {ours / theirs:.2f} times")
        for ending in ("csv", "xlsx"):
            tracemalloc.start()
            write_register(desk.spans, span, out.with_suffix(f".{ending}"))
            print(f"{'peak of memory, ' + ending:<28} {tracemalloc.get_traced_memory()[1] / 1e6:8.1f} MB")
            tracemalloc.stop()
        measure_screen(desk, span)
        desk.close()
    return int(ours > WANTED * theirs)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
