"""How long the print queue holds up the desk. Not collected by pytest: `python tests/benchmarks/bench_print_queue.py`.

Prints the median and the slowest, after a week of 300 slips a day; ends with 1 where something takes many times what it
took when it was written.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from opd_desk.demo import CLERK, MOMENT, build_demo
from opd_desk.services.desk import Desk
from opd_desk.services.print_jobs import JobKind, NewJob, SlipOf
from opd_desk.services.slip_batches import SlipsOf, Which
from opd_desk.simulation.stored import StoppedClock

if TYPE_CHECKING:
    from collections.abc import Callable

OVER = 2_100
SLIP_BYTES = 30_000


def slip_of(desk: Desk, place: int) -> NewJob:
    """Return a job of one slip, as large as one is."""
    tokens = desk.papers.wanted(SlipsOf(MOMENT.date(), which=Which.ALL))
    slips = (SlipOf(tokens[place % len(tokens)], 1),)
    words = f"Slip of {place}"
    pdf = b"%PDF" * (SLIP_BYTES // 4)
    return NewJob(kind=JobKind.SLIPS, what=words, title=words, pdf=pdf, pages=1, printer="Roll 80", slips=slips)


def print_one(desk: Desk, job: NewJob) -> None:
    """Do all that the window's thread does of one slip: add it, send it, note it."""
    desk.print_queue.add(job)
    found = desk.print_queue.next()
    assert found is not None
    desk.print_queue.sent(found[0])


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
            for place in range(OVER):
                print_one(desk, slip_of(desk, place))
            job, queue, new = slip_of(desk, 7), desk.print_queue, SlipsOf(MOMENT.date())
            late = [
                measured("one slip: add, send, note", 40, lambda: print_one(desk, job)),
                measured("what the foot asks with each change", 5, queue.open_jobs),
                measured("what the dialog asks with each change", 30, queue.jobs),
                measured("take it up after a start", 40, queue.begin),
                measured("whose slips of a day are not printed", 300, lambda: desk.papers.wanted(new)),
            ]
    return int(any(late))


if __name__ == "__main__":
    sys.exit(main())
