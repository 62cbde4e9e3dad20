"""Figures of what the desk decides: in memory, with no file and no window."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request, book
from opd_desk.domain.consulting import call_next, check_in, skip
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.events import Act
from opd_desk.domain.model import Doctor, Patient, Slot, Source
from opd_desk.domain.queueing import lively_outlook
from opd_desk.resources import resource
from opd_desk.services.setup import load_presets
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.player import Player
from opd_desk.simulation.scenario import read_scenario
from tests.benchmarks.figures import Figure, Pair, timed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_TOKENS = 200
_NINE = datetime(2026, 1, 29, 9)


@contextmanager
def simulating(files: Path) -> Iterator[Pair]:
    """Play every day that is shipped, two of them of some four hundred commands, on the domain alone."""
    presets = load_presets()
    scenarios = [read_scenario(path, presets) for path in sorted(resource("scenarios").glob("*.toml"))]
    commands = sum(len(scenario.steps) for scenario in scenarios)

    def play() -> Sequence[float]:
        start = perf_counter()
        for scenario in scenarios:
            Player(scenario, DomainCounter(scenario)).play()
        return [commands / (perf_counter() - start)]

    play()
    yield Pair(play, None)


@contextmanager
def estimating(files: Path) -> Iterator[Pair]:
    """Reckon when everybody of a long morning is called, at the doctor's own pace, and where everybody stands."""
    day, now = long_day(_TOKENS), _NINE + timedelta(minutes=70)

    def estimate() -> Sequence[float]:
        return [timed(lambda: lively_outlook(day, now)) for _ in range(50)]

    estimate()
    yield Pair(estimate, None)


def long_day(tokens: int) -> DoctorDay:
    """Return a doctor-day of eight hours: a third is here, six were seen, one is inside, some are skipped or wait."""
    places = tokens // 8 - 1
    slots = [Slot(_NINE + timedelta(hours=n), _NINE + timedelta(hours=n + 1), places, 1) for n in range(8)]
    day = DoctorDay(Doctor("DOC001", "Dr. Rao"), _NINE.date(), load_presets()["standard"], slots)
    eve = _NINE - timedelta(hours=15)
    for number in range(1, tokens + 1):
        source = Source.EMERGENCY if number % 40 == 0 else list(Source)[1 + number % 4]
        request = Request(Patient(f"Somebody {number}", id=number), source, slots[number % 8].start)
        token = book(day, request, Act(str(number), eve + timedelta(minutes=number), "Asha", "book"), lambda who: who)
        if number % 3 == 0 and token.status.value == "confirmed":
            check_in(day, token.id, Act(f"i{number}", _NINE - timedelta(minutes=30), "Asha", "check_in"))
            if number % 30 == 0:
                skip(day, token.id, Act(f"s{number}", _NINE, "Asha", "skip"))
    for number in range(7):
        call_next(day, Act(f"c{number}", _NINE + timedelta(minutes=8 * number), "Asha", "call_next"))
    return day


FIGURES: tuple[Figure, ...] = (
    Figure(
        "simulate",
        "commands of the crowded sample days, in memory, a second",
        simulating,
        unit="1/s",
        least=10_000,
    ),
    Figure("estimate", "all estimates of a doctor-day of 200 tokens", estimating, most=0.3),
)
