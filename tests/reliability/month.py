"""A month at one counter's real window: crowded days played beside it, and a clerk's keys in between."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from opd_desk.demo import CLERK
from opd_desk.resources import resource
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets
from opd_desk.simulation.player import Player
from opd_desk.simulation.scenario import read_scenario
from opd_desk.simulation.stored import StoppedClock, StoredCounter, roster_of
from opd_desk.ui.theme import DARK, LIGHT, Look
from tests.ui.counter import Counter, plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.simulation.scenario import Scenario, Step

FIRST = date(2026, 3, 2)
PRINTER = "Roll 80"
SIZES = ((1366, 768), (1920, 1080), (911, 480), (1280, 720), (1024, 600))
NAMES = ("Ramesh Singh", "सीता देवी", "Md. Iqbal", "Anjali Rao", "Lakshmi Venkataraman Subramaniam", "<b>Bobby</b>")
DIALOGS = ("F1", "Alt+H", "Ctrl+I", "Ctrl+L", "Ctrl+G", "Ctrl+N", "Ctrl+Q", "Ctrl+R", "Ctrl+Shift+R", "Ctrl+Shift+D")
CHANGES = ("Alt+Left", "Alt+Right", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Up", "Ctrl+Down", "Alt+D", "F5", "Alt+L", "F11")
ON_TOKEN = ("F6", "F7", "F8", "Alt+S", "Alt+R", "F6", "F7", "F8")


def swallow(*_args: object, **_options: object) -> None:
    """Take the place of a printer that takes everything."""


def crowded(day: date, share: float) -> Scenario:
    """Return the shipped crowded day on another date; `share`: how much of its steps are played, 1 for all."""
    shipped = read_scenario(resource("scenarios", "standard.toml"), load_presets())
    by = day - shipped.date
    begin = datetime.combine(shipped.date, time.min)

    def shifted(step: Step) -> Step:
        args = {name: value + by if isinstance(value, datetime) else value for name, value in step.args.items()}
        return replace(step, at=max(step.at, begin) + by, args=args, expect="")

    steps = shipped.steps[: round(len(shipped.steps) * share)]
    return replace(shipped, date=day, steps=tuple(shifted(step) for step in steps))


class Month:
    """The window, the other counter on the same file, and the clerk. `share`: how much of each day is played."""

    def __init__(self, folder: Path, qtbot: QtBot, seed: int, share: float = 1) -> None:
        self._chance, self._share = random.Random(seed), share
        self._clock = StoppedClock(datetime.combine(FIRST, time(7)))
        path = folder / "month.db"
        self._other = Desk.open(path, self._clock, "Counter 2", create=True)
        roster = roster_of(crowded(FIRST, 1), every_day=True)
        apply_roster(self._other.database, roster, load_presets())
        self.counter = Counter(path, self._clock, replace(CLERK, printer=PRINTER), qtbot, send=swallow)
        self.counter.file.close()
        self._opened: set[str] = set()
        self.done: dict[str, int] = {}

    def close(self) -> None:
        """Close the window and both desks."""
        self._other.close()
        self.counter.close()

    def play(self, number: int) -> list[float]:
        """Play a day, the first being 0, and return how many seconds of the processor each command of it took."""
        day = FIRST + timedelta(days=number)
        scenario, took = crowded(day, self._share), list[float]()
        self._clock.now = datetime.combine(day, time(7))
        self.counter.later(0)
        self._timed(took, lambda: self.counter.keys("F5"), "F5")
        player = Player(scenario, StoredCounter(self._other, self._clock, scenario))
        clerk = self._clerk()
        for step in scenario.steps:
            if step.do != "tick":
                self._timed(took, partial(player.step, step), "other counter")
            self._timed(took, *next(clerk))
            if self._chance.random() < 0.1:
                self._timed(took, lambda: self.counter.later(0), "second")
        self._evening(day, took)
        return took

    def _timed(self, took: list[float], do: Callable[[], object], name: str) -> None:
        """Do something, and leave no dialog or menu open."""
        begun = thread_time()
        do()
        QApplication.processEvents()
        took.append(thread_time() - begun)
        self.done[name] = self.done.get(name, 0) + 1
        self._close_all()

    def _close_all(self) -> None:
        """Press Esc until the window is in front; what is still being drawn may come before it meanwhile."""

        def is_front() -> bool:
            front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if front is None:
                self.counter.window.activateWindow()
                return QGuiApplication.focusWindow() is self.counter.window.windowHandle()
            if isinstance(front, QDialog):
                front.activateWindow()
            if isinstance(front, QMenu) or QGuiApplication.focusWindow() is front.windowHandle():
                self.counter.keys("Esc")
            return False

        self.counter.qtbot.waitUntil(is_front)

    # what the clerk does

    def _clerk(self) -> Iterator[tuple[Callable[[], object], str]]:
        """Yield one thing after the other that a clerk does, and its name: bookings and calls more than the rest."""
        doings: list[tuple[Callable[[], object], str]] = []
        while True:
            if not doings:
                doings = self._round()
                self._chance.shuffle(doings)
            yield doings.pop()

    def _round(self) -> list[tuple[Callable[[], object], str]]:
        keys = self.counter.keys
        found: list[tuple[Callable[[], object], str]] = [(self._book, "book"), (self._choose, "choose")] * 8
        found += [(partial(keys, key), key) for key in ON_TOKEN for _ in range(2)]
        found += [(partial(keys, key), key) for key in CHANGES]
        found += [(partial(self._dialog, key), key) for key in DIALOGS]
        found += [(self._search, "search"), (self._scan, "scan"), (self._emergency, "F9"), (self._resize, "size")]
        found += [(self._menu, "F10")] * 6
        found += [(lambda: keys("Ctrl+P"), "Ctrl+P"), (lambda: keys("Ctrl+Z"), "Ctrl+Z"), (self._tip, "tooltip")]
        return [*found, (self._theme, "theme")]

    def _book(self) -> None:
        counter, chance = self.counter, self._chance
        counter.keys("F2")
        counter.window.form.clear()
        counter.write(f"98{chance.randrange(10**8):08}")
        counter.keys("Return")
        for letter in chance.choice(NAMES):
            counter.window.form.fields.name.edit.insert(letter)
        counter.keys("Return")
        counter.write(str(chance.randrange(1, 90)))
        counter.keys("Return", "Return", "Return", "Return")

    def _choose(self) -> None:
        if numbers := self.counter.numbers:
            number = self._chance.choice(numbers)
            self.counter.window.queue.scrollTo(self.counter.window.queue.indexAt(self.counter.place_of(number)))
            self.counter.choose(number)

    def _dialog(self, key: str) -> None:
        self.counter.keys(key)
        if key in ("Ctrl+R", "Ctrl+Shift+R"):  # drawn on the worker
            self.counter.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog):
            self.counter.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is front.windowHandle())
            self.counter.keys("Tab", "Down", "Up", "Tab")
            front.grab()

    def _search(self) -> None:
        self.counter.keys("F3")
        self.counter.write(self._chance.choice(("Ramesh", "98", "DOC001", "zz")))
        QApplication.processEvents()
        self.counter.keys("Down", "Esc", "Esc")

    def _scan(self) -> None:
        self.counter.keys("Ctrl+3")
        self.counter.write(f"DOC001-{self._clock.now:%Y%m%d}-{self._chance.randrange(1, 60):04}")
        self.counter.keys("Return")

    def _emergency(self) -> None:
        self.counter.keys("F2")
        self.counter.keys("Return")
        self.counter.write("Unknown")
        self.counter.keys("F9", self._chance.choice(("Esc", "Return")))

    def _resize(self) -> None:
        self.counter.window.resize(*self._chance.choice(SIZES))

    def _theme(self) -> None:
        window = self.counter.window
        window._apply(Look(self._chance.choice((LIGHT, DARK)), window.look.metrics))

    def _tip(self) -> None:
        window = self.counter.window
        for part in (window.bottom, window.queue, window.top, window.head):
            part.grab()

    def _menu(self) -> None:
        """Open the next of the menu's dialogs, through its submenus."""
        self.counter.keys("F10")
        entries = list(_leaves(self.counter.menu))
        left = [words for words in entries if words.partition(" ")[0] not in self._opened]
        if not left:
            self._opened.clear()
        words = self._chance.choice(left or entries)
        self._opened.add(words.partition(" ")[0])
        self.counter.pick(words)
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog):
            front.grab()

    # the evening

    def _evening(self, day: date, took: list[float]) -> None:
        """Close the day by keys, and look into the hall."""
        self._clock.now = datetime.combine(day, time(19))
        self.counter.later(0)
        self._timed(took, lambda: self.counter.keys("Alt+Home"), "Alt+Home")

        def close() -> None:
            self._dialog("Ctrl+Shift+D")
            self.counter.keys("Return")

        self._timed(took, close, "close the day")


def _leaves(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _leaves(inner)
        elif action.isEnabled() and action.text().partition("\t")[0].endswith("…"):
            yield plain_words(action.text())
