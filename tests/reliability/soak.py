"""Play a month of crowded days at the real window, and print what it holds: `python tests/reliability/soak.py`.

Ends with 1 where memory, handles, widgets or timers are gathered, or where commands become slower.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CUPS_SERVER", "/nowhere/cups.sock")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from opd_desk.app import application
from tests.reliability.gauges import HEAD, Bounds, Gauge, gauge, settle
from tests.reliability.month import Month

if TYPE_CHECKING:
    from types import TracebackType

MONTH = Bounds(warm=15, rss_a_day=0.5, things=5, gc_a_day=100, slower=1.5)
"""After two weeks the caches are full: of loaded days (4,000 tokens) and of set lines (6,000). Then all is flat."""


class Bot(QtBot):
    """pytest-qt's hands where no test is running."""

    def __init__(self) -> None:
        qt_api.set_qt_api("pyside6")
        super().__init__(None)  # type: ignore[arg-type]

    def _should_raise(self, raising: bool | None) -> bool:
        return raising is not False


def main() -> int:
    """Play the days, print a line for each, and say what was gathered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=30, help="how many days are played")
    parser.add_argument("--seed", type=int, default=1, help="another number does other things")
    parser.add_argument("--share", type=float, default=1, help="how much of each day is played, 0 to 1")
    parser.add_argument("--doings", action="store_true", help="tell what was done, and how often")
    chosen = parser.parse_args()
    trouble: list[str] = []
    _hear(trouble)
    application()
    with tempfile.TemporaryDirectory() as folder:
        month = Month(Path(folder), Bot(), chosen.seed, chosen.share)
        try:
            days = _play(month, chosen.days)
        finally:
            month.close()
    if chosen.doings:
        print(month.done)
    trouble += replace(MONTH, warm=min(MONTH.warm, len(days) // 2)).broken(days)
    print(*(trouble or ["Flat."]), sep="\n")
    return 1 if trouble else 0


def _play(month: Month, count: int) -> list[Gauge]:
    print(HEAD)
    days: list[Gauge] = []
    for number in range(count):
        took = month.play(number)
        settle()
        days.append(gauge(number + 1, took, month.counter.window))
        print(days[-1].line, flush=True)
    return days


def _hear(trouble: list[str]) -> None:
    """Keep what Qt complains of, and what nobody caught: neither may happen."""

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        trouble.append("".join(traceback.format_exception(kind, error, trace)))
        print(trouble[-1], file=sys.stderr)

    def said(_kind: object, _context: object, words: str) -> None:
        if "This plugin does not support" not in words:
            trouble.append(words)

    sys.excepthook = uncaught
    qInstallMessageHandler(said)


if __name__ == "__main__":
    sys.exit(main())
