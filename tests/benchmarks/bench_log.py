"""How long the log of a long day takes. Not collected by pytest: run `python tests/benchmarks/bench_log.py`.

Prints the median and the slowest; ends with 1 where something takes many times what it took when it was written.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from opd_desk.demo import CLERK, MOMENT, build_demo
from opd_desk.services.day_log import Sort, matching
from opd_desk.services.desk import Desk
from opd_desk.simulation.stored import StoppedClock
from opd_desk.store.tables import events

if TYPE_CHECKING:
    from collections.abc import Callable

EVENTS = 5_000


def lengthen(desk: Desk) -> None:
    """Write the day's events again and again, until there are as many as a very long day has."""
    columns = [column for column in events.c if column.name != "id"]
    with desk.database.writing() as connection:
        rows = [row._asdict() for row in connection.execute(select(*columns).where(events.c.date == MOMENT.date()))]
        for _ in range(EVENTS // len(rows)):
            connection.execute(insert(events), rows)


def measured(what: str, bound_ms: float, do: Callable[[], object]) -> bool:
    """Print a median and a maximum, in milliseconds; tell whether the median is over its bound."""
    times = []
    for _ in range(9):
        began = perf_counter()
        do()
        times.append(perf_counter() - began)
    median = statistics.median(times) * 1000
    late = median > bound_ms
    print(f"{what:<40} {median:9.3f} {max(times) * 1000:9.3f} {'  over ' + str(bound_ms) if late else ''}")
    return late


def main() -> int:
    """Measure on a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        build_demo(path)
        with closing(Desk.open(path, StoppedClock(MOMENT), CLERK.by)) as desk:
            lengthen(desk)
            day = MOMENT.date()
            rows = desk.log.of_day(day)
            print(f"{len(rows):,} rows")
            late = [
                measured("read the day's log", 1_500, lambda: desk.log.of_day(day)),
                measured("filter it by a name", 60, lambda: matching(rows, text="dev")),
                measured("filter it by who jumped whom", 60, lambda: matching(rows, sort=Sort.JUMPED)),
                measured("what Undo offers, at each refresh", 15, lambda: desk.views.undo_offer(day)),
            ]
    return int(any(late))


if __name__ == "__main__":
    sys.exit(main())
