"""What a figure is: the desk's own work beside the least that the same work can cost, measured in turn."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from statistics import median
from time import perf_counter_ns
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    Run = Callable[[], Sequence[float]]
    """One run: does the work once or many times, and returns what each time took, in the figure's unit."""

ROUNDS = 9
"""How often ours and the floor take turns, unless the command line says more; never less than 7."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is measured in turn: the desk's work, and its floor (None: the figure has none)."""

    ours: Run
    floor: Run | None


class Prepare(Protocol):
    """Makes what a figure is measured on, and clears it away; `files`: where large databases are kept for others."""

    def __call__(self, files: Path) -> AbstractContextManager[Pair]:
        """Yield what is measured, warmed up."""
        ...


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure to reach: `most` is the largest ratio, or without a floor the largest of ours; `least` the smallest.

    `p99`: the most that 99 of 100 may take, in `unit`. `rounds`: how many turns, where one is slow or restless.
    """

    name: str
    what: str
    prepare: Prepare
    unit: str = "ms"
    most: float | None = None
    least: float | None = None
    p99: float | None = None
    rounds: int = ROUNDS


@dataclass(frozen=True, slots=True)
class Result:
    """What a figure came to: medians of ours and of the floor, their ratio, and the 99th percentile of ours."""

    name: str
    unit: str
    ours: float
    floor: float | None
    ratio: float | None
    p99: float
    reached: bool
    to_reach: str

    def table(self) -> dict[str, object]:
        """Return the result as JSON has it."""
        return asdict(self)


def timed(work: Callable[[], object]) -> float:
    """Do the work once; return how many milliseconds of the clock on the wall it took."""
    start = perf_counter_ns()
    work()
    return (perf_counter_ns() - start) / 1e6


def measure(figure: Figure, files: Path, rounds: int | None = None) -> Result:
    """Let ours and the floor take turns, so that whatever slows the machine down slows both."""
    ours: list[Sequence[float]] = []
    floor: list[Sequence[float]] = []
    with figure.prepare(files) as pair:
        for turn in range(max(7, rounds or figure.rounds)):
            # Who begins changes too: neither always finds the caches as the other left them.
            for own in (True, False) if turn % 2 else (False, True):
                if own:
                    ours.append(pair.ours())
                elif pair.floor is not None:
                    floor.append(pair.floor())
    return judge(figure, ours, floor)


def judge(figure: Figure, ours: Sequence[Sequence[float]], floor: Sequence[Sequence[float]]) -> Result:
    """Return what the runs come to: the median of each run's median; the tail is that of every single time."""
    own = median(median(run) for run in ours)
    least = median(median(run) for run in floor) if floor else None
    ratio = own / least if least else None
    every = sorted(time for run in ours for time in run)
    tail = every[min(len(every) - 1, int(len(every) * 0.99))]
    judged = own if ratio is None else ratio
    reached = (
        (figure.most is None or judged <= figure.most)
        and (figure.least is None or judged >= figure.least)
        and (figure.p99 is None or tail <= figure.p99)
    )
    return Result(figure.name, figure.unit, own, least, ratio, tail, reached, to_reach(figure))


def to_reach(figure: Figure) -> str:
    """Say what a figure is to reach, as its row says it."""
    parts = [f"≤ {figure.most:g}"] if figure.most is not None else []
    parts += [f"≥ {figure.least:,.0f}"] if figure.least is not None else []
    parts += [f"p99 ≤ {figure.p99:g}"] if figure.p99 is not None else []
    return ", ".join(parts)
