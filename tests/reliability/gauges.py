"""What a program that runs for a month must not gather: memory, handles, widgets, timers; and how long it takes."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

KIB_PER_PAGE = os.sysconf("SC_PAGE_SIZE") // 1024 if hasattr(os, "sysconf") else 4
_HEADS = [
    "day",
    "commands",
    "RSS MiB",
    "handles",
    "threads",
    "widgets",
    "QObjects",
    "timers",
    "gc objects",
    "median ms",
    "p99 ms",
]
HEAD = f"| {' | '.join(_HEADS)} |\n|{'---|' * len(_HEADS)}"


@dataclass(frozen=True, slots=True)
class Gauge:
    """What is held when a day is over; zero: this system does not tell.

    What its commands took is in ms of the processor: other programs on the machine do not count.
    """

    day: int
    commands: int
    rss: float
    handles: int
    threads: int
    widgets: int
    objects: int
    timers: int
    gc_objects: int
    median: float
    p99: float

    @property
    def line(self) -> str:
        """Return a line of the table under HEAD."""
        cells = (getattr(self, field.name) for field in fields(self))
        return f"| {' | '.join(f'{cell:,.1f}' if isinstance(cell, float) else f'{cell:,}' for cell in cells)} |"


def settle() -> None:
    """Let go of all that is only waiting to be let go of, so that what is left is held."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def gauge(day: int, took: Sequence[float], window: QWidget) -> Gauge:
    """Measure, after `settle`; `took`: seconds that each command of the day took."""
    ms = sorted(1000 * each for each in took) or [0.0]
    return Gauge(
        day,
        len(took),
        _rss(),
        _handles(),
        threading.active_count(),
        len(QApplication.allWidgets()),
        len(window.findChildren(QObject)),
        len(window.findChildren(QTimer)),
        len(gc.get_objects()),
        ms[len(ms) // 2],
        ms[len(ms) * 99 // 100],
    )


def _rss() -> float:
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * KIB_PER_PAGE / 1024 if statm.exists() else 0.0


def _handles() -> int:
    held = Path("/proc/self/fd")
    return len(list(held.iterdir())) if held.is_dir() else 0


@dataclass(frozen=True, slots=True)
class Bounds:
    """What may be gathered over all days after the warm ones, and how much slower the last days may be."""

    warm: int
    """Days until what is loaded once, and caches of fixed size, are filled."""
    rss_a_day: float
    """MiB: the slope of a straight line through all later days."""
    things: int
    """More handles, threads, widgets, QObjects or timers than after the warm days."""
    gc_a_day: float
    """Python's objects: the slope, as for memory."""
    slower: float
    """How many times the median of a command of the first later days that of the last ones may be."""

    def broken(self, days: Sequence[Gauge]) -> list[str]:
        """Return a sentence for each that the days break."""
        later = days[self.warm :]
        if len(later) < 2:
            return []
        said = []
        for name in ("handles", "threads", "widgets", "objects", "timers"):
            first, last = getattr(later[0], name), getattr(later[-1], name)
            if last - first > self.things:
                said.append(f"{name}: {first} on day {later[0].day}, {last} on day {later[-1].day}")
        for name, most in (("rss", self.rss_a_day), ("gc_objects", self.gc_a_day)):
            grown = slope([getattr(day, name) for day in later])
            if grown > most:
                said.append(f"{name}: {grown:,.2f} more each day, above {most:,.2f}")
        part = max(1, len(later) // 4)
        before, after = (sorted(day.median for day in few)[part // 2] for few in (later[:part], later[-part:]))
        if after > before * self.slower:
            said.append(f"a command takes {after:.1f} ms, at first {before:.1f} ms")
        return said


def slope(values: Sequence[float]) -> float:
    """Return how much a straight line through the values rises from one to the next (least squares)."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    over = sum((place - middle) * (value - mean) for place, value in enumerate(values))
    return over / sum((place - middle) ** 2 for place in range(len(values)))
