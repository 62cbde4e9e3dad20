"""How long backups take of years of tokens. Not collected by pytest: run `python -m tests.benchmarks.bench_backup`.

[TOKENS] is 1,000,000 unless it is given. A counter books all the while: the last line is its slowest booking.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.services.backups import Backups, Places
from opd_desk.services.desk import Desk
from tests.benchmarks.big import grow
from tests.benchmarks.hospital import NOW

if TYPE_CHECKING:
    from collections.abc import Callable


def main(count: int) -> int:
    """Build a file, then make a backup of it, look at it, compare and restore it; print the seconds of each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        grow(path, count // 3, count)
        backups = Backups(path, Places(Path(folder) / "backups"), lambda: NOW)
        written: list[Path] = []
        over = threading.Event()
        slowest: list[float] = [0.0]
        counter = threading.Thread(target=lambda: book_until(path, over, slowest))
        counter.start()
        took("backup, verified, while a counter books", lambda: written.append(backups.write(backups.places.own)))
        over.set()
        counter.join()
        took("what a backup of the list holds", lambda: backups.look(written[0]))
        took("what restoring it would lose", lambda: backups.loss(written[0]))
        took("restore, the state before it kept", lambda: backups.restore(written[0]))
        print(f"{written[0].stat().st_size / 1e6:,.0f} MB; slowest booking meanwhile {slowest[0] * 1000:.0f} ms")
    return 0


def book_until(path: Path, over: threading.Event, slowest: list[float]) -> None:
    """Book one after the other, and keep how long the slowest took."""
    desk = Desk.open(path, lambda: NOW, "Counter 2")
    doctor = next(iter(desk.views.doctor_days(NOW.date()))).doctor.code
    number = 0
    while not over.wait(0.02):
        number += 1
        begun = perf_counter()
        request = Request(Patient(f"Late {number}"), Source.EMERGENCY, None)
        desk.booking.book(DayKey(NOW.date(), doctor), request)
        slowest[0] = max(slowest[0], perf_counter() - begun)
    desk.close()


def took(what: str, do: Callable[[], object]) -> None:
    """Do something, and print how many seconds it took."""
    begun = perf_counter()
    do()
    print(f"{what:<52} {perf_counter() - begun:8.2f} s")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
