"""How a cost grows: the same work on ever more, and whether it grows faster than it may."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import timedelta
from itertools import count
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.big import A_YEAR, grow
from tests.benchmarks.growing_day import GrowingDay
from tests.benchmarks.hospital import TODAY, set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

IN_A_DAY = (10, 100, 500, 2_000)
YEARS = (0, 1, 5, 20)
PATIENTS = (1_000, 30_000, 400_000, 2_000_000)
A_DAY = 300
"""Tokens of the day, while years and patients grow."""

SLACK = 1.5
"""What is measured may be so many times what is allowed: the machine does other things, too."""

_ROUNDS = 15
_ENOUGH = 300.0


@dataclass(frozen=True, slots=True)
class Growth:
    """What one kind of work cost on each size: `sizes` and `times` (milliseconds) go together.

    `clerk`: it is on the clerk's path, so that it may not grow faster than logarithmically with the database.
    """

    name: str
    over: str
    sizes: tuple[int, ...]
    times: tuple[float, ...]
    clerk: bool
    reached: bool

    def table(self) -> dict[str, object]:
        """Return it as JSON has it."""
        return asdict(self)


def logarithmic(smallest: int, largest: int) -> float:
    """Return how many times a cost may be that grows as the logarithm of the size."""
    return log(largest) / log(smallest)


def linear(smallest: int, largest: int) -> float:
    """Return how many times a cost may be that grows as the size."""
    return largest / smallest


def growing(files: Path) -> Iterator[Growth]:
    """Print and yield how what the clerk waits for grows, with the day, with patients, with years.

    With the size of the database, whose patients and tokens of the past are counted, it may grow logarithmically; with
    the day's own tokens linearly, for they are what is shown.
    """
    with tempfile.TemporaryDirectory(dir=files) as folder:
        day, database = Path(folder) / "day.db", Path(folder) / "database.db"
        for path in (day, database):
            set_up(path, capacity=IN_A_DAY[-1] // 50)

        def with_tokens(tokens: int) -> dict[str, float]:
            with closing(GrowingDay(day)) as desk:
                desk.fill(tokens)
            return _each_apart(day)

        yield from table_of("tokens in the day", IN_A_DAY, with_tokens, linear)

        with closing(GrowingDay(database)) as desk:
            desk.fill(A_DAY)  # so that there is a day before the first that is measured, as before each of the others
        days = (TODAY + timedelta(days=number) for number in count(1))

        def with_patients(patients: int) -> dict[str, float]:
            grow(database, patients, 0)
            return _measured(database, next(days))

        def with_years(years: int) -> dict[str, float]:
            grow(database, PATIENTS[-1], years * A_YEAR)
            return _measured(database, next(days))

        yield from table_of("patients", PATIENTS, with_patients, logarithmic)
        yield from table_of("years of 100,000 tokens", YEARS, with_years, _of_years)


def _of_years(smallest: int, largest: int) -> float:
    return logarithmic(smallest * A_YEAR, largest * A_YEAR)


def _measured(path: Path, day: date) -> dict[str, float]:
    """Return what everything costs on a day that is not in use yet, in milliseconds."""
    with closing(GrowingDay(path, day)) as desk:
        desk.fill(A_DAY)
        return {name: _least(cost) for name, cost in desk.costs().items()}


def _each_apart(path: Path) -> dict[str, float]:
    """Return what everything costs, each on a copy: one does not make the day longer for the next."""
    costs = {}
    copy = path.with_name("copy.db")
    with closing(GrowingDay(path)) as desk:
        names = list(desk.costs())
    for name in names:
        shutil.copy(path, copy)
        with closing(GrowingDay(copy)) as desk:
            costs[name] = _least(desk.costs()[name])
    return costs


def _least(cost: Callable[[], float]) -> float:
    """Return the least of some times, of more where they are short: whatever else the machine does only adds to it."""
    cost()
    times = [cost() for _ in range(_ROUNDS)]
    while len(times) < _ROUNDS * 3 and sum(times) < _ENOUGH:
        times.append(cost())
    return min(times)


def table_of(
    over: str,
    sizes: Sequence[int],
    measured: Callable[[int], dict[str, float]],
    allowed: Callable[[int, int], float],
) -> list[Growth]:
    """Measure at each size and print a row per kind of work; an empty database is shown, but not judged by."""
    found = [measured(size) for size in sizes]
    first = next(place for place, size in enumerate(sizes) if size)
    most = allowed(sizes[first], sizes[-1])
    print(f"\n{over + ', ms':<26}" + "".join(f"{size:>12,}" for size in sizes) + f"{'times':>8}  at most {most:.2f}")
    rows = []
    for name in found[0]:
        times = tuple(each[name] for each in found)
        grown = times[-1] / times[first]
        reached = grown <= most * SLACK
        print(
            f"{name:<26}" + "".join(f"{time:>12.2f}" for time in times) + f"{grown:>8.2f}  {'yes' if reached else 'NO'}"
        )
        rows.append(Growth(name, over, tuple(sizes), times, clerk=allowed is not linear, reached=reached))
    return rows
