"""The short form of `python tests/reliability/soak.py`, and proof that it would find what it looks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from opd_desk.app import application
from tests.reliability.gauges import Bounds, Gauge, gauge, settle, slope
from tests.reliability.month import Month
from tests.reliability.soak import MONTH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SHORT = Bounds(warm=1, rss_a_day=8, things=5, gc_a_day=6_000, slower=3)
"""So few days fill caches still; what they hold of Qt must not grow at all."""
FLAT = Gauge(1, 800, 230.0, 16, 4, 148, 318, 5, 200_000, 15.0, 400.0)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Return the application, dressed as the real one."""
    return application()


@pytest.fixture
def month(tmp_path: Path, qtbot: QtBot) -> Iterator[Month]:
    month = Month(tmp_path, qtbot, seed=3, share=0.05)
    yield month
    month.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_three_days_leave_nothing_behind(month: Month) -> None:
    days = []
    for number in range(3):
        took = month.play(number)
        settle()
        days.append(gauge(number + 1, took, month.counter.window))
    assert SHORT.broken(days) == []
    assert sum(day.commands for day in days) > 120


@pytest.mark.parametrize("name", ["rss", "handles", "threads", "widgets", "objects", "timers", "gc_objects", "median"])
def test_what_grows_from_day_to_day_is_found(name: str) -> None:
    by = {"rss": 1.0, "gc_objects": 2_500, "median": 4.0}.get(name, 1)
    days = [replace(FLAT, day=n, **{name: getattr(FLAT, name) + n * by}) for n in range(1, 31)]
    (said,) = MONTH.broken(days)
    assert (name if name != "median" else "a command takes") in said


def test_what_is_loaded_on_the_first_days_is_no_leak() -> None:
    days = [replace(FLAT, day=n, rss=min(FLAT.rss, 190.0 + 10 * n)) for n in range(1, 31)]
    assert MONTH.broken(days) == []
    assert slope([1.0, 3.0, 5.0]) == 2.0
