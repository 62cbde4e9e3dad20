"""Figures of the program's start: how long until the day is painted, and how much memory the open window holds.

Every run is a process of its own, of the same Python, with settings, log and files in a folder that is thrown away.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter_ns
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, TokenId
from opd_desk.services.desk import Desk
from opd_desk.services.resume import DeskState
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.settings import Settings
from opd_desk.simulation.stored import StoppedClock
from tests.benchmarks.figures import Figure, Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SLOTS = 12
SCREEN = '{"screens": [{"name": "counter", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96}]}'

OURS = """
import os, sys
from opd_desk import __main__, opening, running
opening.has_screen = lambda *_: True  # Qt's offscreen platform stands for one
see_day = running.see_day

def watched(*given):
    from PySide6.QtCore import QEvent, QObject, QTimer

    class FirstPaint(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and len(seen.window.queue_rows.rows) >= int(sys.argv[2]):
                watched.removeEventFilter(self)
                QTimer.singleShot(0, painted)  # comes once all that is painted with it is on the screen
            return False

    def painted():
        os.write(1, b"painted\\n")
        QTimer.singleShot(int(sys.argv[3]), left)

    def left():
        if int(sys.argv[3]):
            print(memory(), *sys.modules)
        seen.window.close()

    seen = see_day(*given)
    seen.window.queue.viewport().installEventFilter(FirstPaint(seen.window))
    return seen

running.see_day = watched
"""
RUN = "sys.exit(__main__.main(['--database', sys.argv[1]]))"
"""The real start, `python -m opd_desk --database FILE`, and what says when the queue is painted with all its rows."""

FLOOR = """
import os, sys
import sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    said = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.said:
            self.said = True
            QTimer.singleShot(0, painted)

def painted():
    os.write(1, b"painted\\n")
    QTimer.singleShot(int(sys.argv[3]), left)

def left():
    if int(sys.argv[3]):
        print(memory())
    window.close()
"""
"""A bare window of Qt, shown in the same way on the same screen, that says when it is painted."""

QUERY = """
with sqlalchemy.create_engine(f"sqlite:///{sys.argv[1]}").connect() as connection:
    rows = connection.execute(sqlalchemy.text("SELECT * FROM tokens")).all()
assert len(rows) == int(sys.argv[2])
"""

SHOW = """
app = QApplication([])
window = Window()
window.showMaximized()
app.exec()
"""

MEMORY = """
def memory():
    with open("/proc/self/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmRSS:"))
"""
"""The resident set in KiB, as Linux tells it."""

IMPORTS = """
import contextlib, importlib
for name in {names!r}:
    with contextlib.suppress(ImportError):  # a few are made by others as they are loaded
        importlib.import_module(name)
"""


class Child:
    """A start of a program on a database of one day's tokens."""

    def __init__(self, folder: Path, tokens: int) -> None:
        """Make the database, and where the program finds the rest of what is its user's."""
        self.database, self.tokens = folder / "desk.db", tokens
        screen = folder / "screen.json"
        screen.write_text(SCREEN, encoding="utf-8")
        whose = {name: str(folder / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        self._environment = (
            os.environ
            | whose
            | {
                "XDG_STATE_HOME": str(folder / "state"),
                "PYTHONPATH": str(ROOT),
                "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
                "CUPS_SERVER": "/nowhere/cups.sock",
            }
        )
        make_day(self.database, tokens)

    def paint(self, code: str, *, stay: int = 0) -> tuple[float, str]:
        """Run it until it is closed; return the ms from its start to its first paint, and what it says `stay` ms on."""
        words = [sys.executable, "-c", code, str(self.database), str(self.tokens), str(stay)]
        began = perf_counter_ns()
        with subprocess.Popen(words, env=self._environment, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
            took = (perf_counter_ns() - began) / 1e6
            rest = process.stdout.read().decode()
        if said != b"painted\n" or process.returncode:
            raise RuntimeError(f"the window was not painted: {said!r}")
        return took, rest


def make_day(path: Path, tokens: int) -> None:
    """Make a database with one doctor's day of so many tokens today, shown whole: booked, here, seen and cancelled."""
    today = datetime.combine(date.today(), time(0))
    clock, key = StoppedClock(today - timedelta(hours=6)), DayKey(today.date(), "DOC001")
    desk = Desk.open(path, clock, Settings().by, create=True)
    try:
        apply_roster(desk.database, parse_roster(roster(tokens), load_presets()), load_presets())
        booked = [book(desk, key, number) for number in range(tokens)]
        clock.now = today  # all of it lies behind the clock, whenever this is run
        for token in booked[::5]:
            desk.consulting.check_in(token)
        for _ in booked[::20]:
            called = desk.consulting.call_next(key).result
            assert called is not None
            desk.consulting.complete(called.id)
        for token in booked[3::25]:
            desk.booking.cancel(token, reason="patient asked")
        first = desk.views.slots(key)[0].start
        desk.resume.keep(DeskState(key.date, key.doctor, first, True, booked[0], TokenId("")))
    finally:
        desk.close()


def roster(tokens: int) -> dict[str, object]:
    """Return a hospital with one doctor, who has places for so many on every day."""
    week: dict[str, object] = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "slot_minutes": 60}
    week |= {"start": "08:00", "end": "20:00", "capacity": tokens // SLOTS + 1}
    doctor = {"code": "DOC001", "name": "Dr. Rajesh Kumar", "specialization": "Cardiology", "room": "4"}
    return {"hospital": {"name": "City Care Hospital"}, "policy": "standard", "doctor": [doctor | {"week": [week]}]}


def book(desk: Desk, key: DayKey, number: int) -> TokenId:
    """Book one patient into the slot whose turn it is."""
    sources = (Source.WALK_IN, Source.ONLINE, Source.FOLLOW_UP, Source.PAID)
    patient = Patient(f"Patient {number}", f"98{number:08d}", 20 + number % 60, gender="FM"[number % 2])
    slot = datetime.combine(key.date, time(8 + number % SLOTS))
    return desk.booking.book(key, Request(patient, sources[number % 4], slot)).result.id


@contextmanager
def start(files: Path) -> Iterator[Pair]:
    """Time the real start with 300 tokens.

    The floor imports sqlalchemy and PySide6's widgets, reads the day's rows by one query, and shows an empty window.
    """
    with TemporaryDirectory(dir=files) as folder:
        child = Child(Path(folder), 300)
        ours = OURS + RUN
        floor = FLOOR + QUERY + SHOW

        def run(code: str) -> list[float]:
            return [child.paint(code)[0]]

        run(ours), run(floor)
        yield Pair(lambda: run(ours), lambda: run(floor))


@contextmanager
def memory(files: Path) -> Iterator[Pair]:
    """Weigh the open window with 500 tokens, a second after its first paint, in MiB of the resident set.

    The floor imports every module that ours has imported by then, in the same order, and shows an empty window.
    """
    with TemporaryDirectory(dir=files) as folder:
        child = Child(Path(folder), 500)
        ours = MEMORY + OURS + RUN
        names = child.paint(ours, stay=1000)[1].split()[1:]
        floor = MEMORY + IMPORTS.format(names=[name for name in names if name != "__main__"]) + FLOOR + SHOW

        def run(code: str) -> list[float]:
            return [int(child.paint(code, stay=1000)[1].split()[0]) / 1024]

        run(floor)
        yield Pair(lambda: run(ours), lambda: run(floor))


FIGURES = (
    Figure("start", "process start to the first painted window with today's 300 tokens", start, most=1.3),
    Figure("memory", "resident set of the open window, 500 tokens", memory, unit="MiB", most=1.25, rounds=7),
)
