"""A window from its opening to its end, and the log file of what goes wrong meanwhile."""

from __future__ import annotations

import gc
import logging
import sys
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from time import monotonic
from typing import TYPE_CHECKING

from opd_desk.app import application, bind, build_window, open_database, see_day
from opd_desk.domain.said import say, words_of
from opd_desk.own_files import make_folder, opener
from opd_desk.services.desk import Desk
from opd_desk.services.errors import StoreError
from opd_desk.services.sealing import needs_key, try_key
from opd_desk.settings import SettingsRefused, log_folder, read_settings, settings_path
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from opd_desk.app import Seen
    from opd_desk.settings import Settings
    from opd_desk.simulation.scenario import Scenario
    from opd_desk.ui.main_window import MainWindow


def run(
    path: Path, clock: Callable[[], datetime], settings: Settings, *, demo: bool, restore: Path | None = None
) -> int:
    """Open the window on a file and stay until it is closed; return the exit code.

    Where this user has one open on it already, that one comes to the front instead. Either asks about `restore`.
    """
    app = application(settings.language, text_size=settings.text_size)
    from opd_desk.ui.front_door import is_open, name_of

    name, file = name_of(path), str(restore.resolve()) if restore else ""
    if not demo and is_open(name, file):
        print(f"The desk of {path} is open already: its window is in front now.")
        return 0
    log_to_file()
    if needs_key(path):
        from opd_desk.ui.dialogs.unlocking import unlocked

        if not unlocked(partial(try_key, path), settings.theme):
            return 1
    desk = _opened(path, clock, settings, demo=demo)
    another = partial(Desk.open, path, clock, settings.by)

    def build() -> MainWindow:
        seen = see_day(desk, settings)
        seen.window.setWindowTitle(tr(say("OPD Desk, demo day")) if demo else "OPD Desk")
        _show(seen, settings.window)
        if demo:
            return bind(seen, another, settings, save=False)
        return _bind_beside(seen, another, settings, name, file)

    code = _stay(app.exec, desk, build, settings.window)
    from opd_desk.ui.binding.appearance import OPEN_AGAIN
    from opd_desk.ui.binding.first_start import open_another

    if code == OPEN_AGAIN:
        return 0 if open_another(*sys.argv[1:]) else 1
    return code


def _show(seen: Seen, place: str) -> None:
    """Show the day before the rest is made; where somebody has to log in, not before that is asked."""
    from opd_desk.ui.first_sight import show_first

    if not seen.desk.asks_who():
        show_first(seen.window, place)


def _bind_beside(seen: Seen, another: Callable[[], Desk], settings: Settings, name: str, file: str) -> MainWindow:
    """Bind the window of a real file: with its backups, an eye on the clock, and a door for who opens it again.

    `file`: a backup that it was opened with, "" for none.
    """
    from opd_desk.backup_places import backups_of
    from opd_desk.services.clock_watch import ClockWatch
    from opd_desk.ui.front_door import FrontDoor, to_front

    desk, window = seen.desk, seen.window
    watch, backups = ClockWatch(desk, _uptime), backups_of(desk.database.path, desk.clock, settings)
    bind(seen, another, settings, save=True, watch=watch, backups=backups)
    door = FrontDoor(name, window)
    door.knocked.connect(lambda: to_front(window))
    door.handed.connect(window.file_handed)
    if file:
        door.hand_in(file)
    return window


def _opened(path: Path, clock: Callable[[], datetime], settings: Settings, *, demo: bool) -> Desk:
    """Open the desk of a file; where that is damaged, once a backup was restored there. Raises StoreError."""
    try:
        return open_database(path, clock, settings.by)
    except StoreError as trouble:
        from opd_desk.backup_places import backups_of
        from opd_desk.ui.binding.rescue import rescued

        backups = backups_of(path, clock, settings)
        if demo or not backups.listed() or not backups.is_damaged():
            raise
        if not rescued(backups, words_of(trouble), settings.by, settings.theme):
            raise
    return open_database(path, clock, settings.by)


def _uptime() -> float:
    """Return the seconds since the machine was started, those in which it slept too where the system counts them."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else monotonic()


def run_training(path: Path, scenario: Scenario, speed: int, settings: Settings) -> int:
    """Open the window on a played day in a new file, and stay until it is closed; return the exit code.

    Raises ScenarioRefused and StoreError.
    """
    from opd_desk.simulation.training import PLAYED_BY, open_training

    app = application(settings.language, text_size=settings.text_size)
    log_to_file()
    day = open_training(path, scenario, speed, monotonic, settings.by, tr(PLAYED_BY))
    desk = day.desk

    def another() -> Desk:
        return Desk.open(path, desk.clock, desk.by, training=True)

    return _stay(
        app.exec, desk, lambda: build_window(desk, another, replace(settings, printer=""), save=False, day=day)
    )


def _stay(until_closed: Callable[[], int], desk: Desk, build: Callable[[], MainWindow], place: str = "") -> int:
    """Show a desk's window where it stood until it is closed, then let go of the desk; return the exit code."""
    from opd_desk.ui.garbage import Garbage
    from opd_desk.ui.messages import install_excepthook
    from opd_desk.ui.place import show_at

    window: MainWindow | None = None
    install_excepthook(lambda: window)
    try:
        window = build()
        if not window.isVisible():
            show_at(window, place)
        gc.freeze()  # what stands now stays: it need not be looked through for garbage again
        Garbage(window)
        return until_closed()
    finally:
        desk.close()


def say_in_window(words: str) -> None:
    """Say in a window of its own, until that is closed, why the program does not go on."""
    app = application(_language_set())
    from opd_desk.ui.messages import say_trouble

    say_trouble(None, words)
    app.exec()


def _language_set() -> str:
    """Return the language of the settings, "" for the system's; that, too, where they cannot be read."""
    try:
        return read_settings(settings_path()).language
    except SettingsRefused:
        return ""


class OwnLog(RotatingFileHandler):
    """A log file that only its owner may read, as may those before it."""

    def _open(self) -> TextIOWrapper:
        found = open(self.baseFilename, self.mode, encoding=self.encoding, opener=opener)  # noqa: SIM115 - it stays open
        assert isinstance(found, TextIOWrapper)
        return found

    def rotate(self, source: str, dest: str) -> None:
        """Put the full file aside; Windows leaves it where it is while another window writes there, too."""
        with suppress(OSError):
            super().rotate(source, dest)


def log_to_file() -> None:
    """Keep what goes wrong in the user's log folder, a megabyte at most and one before it.

    Where nothing can be written there it is told on the terminal: the database may well be where it can be.
    """
    folder = log_folder()
    try:
        make_folder(folder)
        handler = OwnLog(folder / "opd-desk.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError as problem:
        logging.getLogger("opd_desk").warning("nothing is logged in %s: %s", folder, problem.strerror)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger("opd_desk")
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
