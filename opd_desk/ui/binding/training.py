"""Training: a played day chosen in a dialog and opened in a program of its own; there, its steps come by the clock."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog

from opd_desk.domain.said import say, words_of
from opd_desk.resources import resource
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.panels.training_band import TrainingBand, TrainingState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from opd_desk.simulation.scenario import Scenario
    from opd_desk.simulation.training import PlayedDay
    from opd_desk.ui.dialogs.training import DayShown, TrainingDialog
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.theme import Look

_NOT_STARTED = say("The training window could not be started. Start it by: opd-desk --training")
_LONGEST_MS = 3_600_000
"""The longest a timer is set for; a step further off is waited for again."""


class TrainingMenu(QObject):
    """Lets a day to practise on be chosen. `open_another(*arguments)` starts the program a second time, or cannot."""

    def __init__(self, look: Callable[[], Look], open_another: Callable[..., bool], window: MainWindow) -> None:
        super().__init__(window)
        self._look, self._open_another, self._window = look, open_another, window

    def add_to(self, menu: QMenu) -> None:
        """Add the menu's entry."""
        menu.addAction(tr(say("&Training …"))).triggered.connect(lambda: self.choose())

    def choose(self) -> TrainingDialog:
        """Show the days that come with the program; another file can be chosen as well."""
        from opd_desk.simulation.training import SPEEDS, USUAL_SPEED
        from opd_desk.ui.dialogs.training import TrainingDialog

        dialog = TrainingDialog(self._look(), shipped_days(), SPEEDS, USUAL_SPEED, self._window)
        dialog.file_wanted.connect(lambda: self._choose_file(dialog))
        dialog.start_wanted.connect(self._start)
        dialog.open()
        return dialog

    def _choose_file(self, dialog: TrainingDialog) -> None:
        kinds = f"{tr(say('Played days'))} (*.toml);;{tr(say('All files'))} (*)"
        chooser = QFileDialog(dialog, tr(say("A day to practise on")), str(Path.home()), kinds)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda chosen: self.take_file(dialog, Path(chosen)))
        chooser.open()

    def take_file(self, dialog: TrainingDialog, path: Path) -> None:
        """Offer a file among the days; one that cannot be played is said in the dialog."""
        from opd_desk.services.setup import load_presets
        from opd_desk.simulation.scenario import ScenarioRefused, read_scenario
        from opd_desk.simulation.training import check_playable

        try:
            scenario = read_scenario(path, load_presets())
            check_playable(scenario)
            dialog.add_day(_shown(path, scenario))
        except ScenarioRefused as refused:
            dialog.refuse(words_of(refused))

    def _start(self, path: Path, speed: int) -> None:
        if not self._open_another("--training", str(path.absolute()), "--speed", str(speed)):
            say_trouble(self._window, _NOT_STARTED)


def shipped_days() -> list[DayShown]:
    """Return the days that come with the program, the fullest first."""
    from opd_desk.services.setup import load_presets
    from opd_desk.simulation.scenario import read_scenario

    presets = load_presets()
    found = [_shown(path, read_scenario(path, presets)) for path in resource("scenarios").glob("*.toml")]
    return sorted(found, key=lambda day: (-day.steps, day.name))


def _shown(path: Path, scenario: Scenario) -> DayShown:
    from opd_desk.simulation.training import day_name
    from opd_desk.ui.dialogs.training import DayShown

    return DayShown(path, day_name(scenario.name), len(scenario.doctors), len(scenario.steps), scenario.policy.name)


class TrainingWork(QObject):
    """Plays each step of the day when the window's clock reaches it, one in a turn, so that no key has to wait."""

    def __init__(self, day: PlayedDay, window: MainWindow) -> None:
        super().__init__(window)
        self._day, self._clock, self._window = day, day.clock, window
        self._band = TrainingBand(window.look)
        window.add_band(self._band)
        window.setWindowTitle(tr(say("OPD Desk, training: nothing here is real")))
        self._band.pause_wanted.connect(self.pause)
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._play)
        window.closing.connect(self._due.stop)
        self.pause()

    def pause(self) -> None:
        """Let the clock stand, or go on."""
        self._clock.set_paused(not self._clock.paused)
        self._wait()

    def set_speed(self, speed: int) -> None:
        """Let the clock run so many times as fast as the wall's."""
        self._clock.set_speed(speed)
        self._wait()

    def go_to_next(self) -> None:
        """Let the time until the next step pass at once."""
        if self._day.next_at is not None:
            self._clock.jump(self._day.next_at)
            self._play()

    def add_to(self, menu: QMenu) -> None:
        """Add what stops, speeds up and slows down the played day."""
        from opd_desk.simulation.training import SPEEDS

        words = say("Go on with the &played day") if self._clock.paused else say("&Pause the played day")
        menu.addAction(tr(words)).triggered.connect(lambda: self.pause())
        speeds = menu.addMenu(tr(say("&Speed of the played day")))
        group = QActionGroup(speeds)
        for speed in SPEEDS:
            action = speeds.addAction(f"&{speed}×" if speed > 1 else tr(say("&1×, as fast as a real day")))
            action.setCheckable(True)
            action.setChecked(speed == self._clock.speed)
            group.addAction(action)
            action.triggered.connect(lambda _=False, speed=speed: self.set_speed(speed))
        onward = menu.addAction(tr(say("On to the &next step")))
        onward.setEnabled(self._day.next_at is not None)
        onward.triggered.connect(lambda: self.go_to_next())

    def _play(self) -> None:
        now, due = self._clock(), self._day.next_at
        if due is not None and due <= now:
            with shown_to(self._window, lambda _: None):
                self._day.play_next(now)
        self._wait()

    def _wait(self) -> None:
        """Come back when the next step is due, and say how the day stands."""
        from opd_desk.simulation.training import day_name

        day, clock = self._day, self._clock
        seconds = None if day.next_at is None else clock.seconds_until(day.next_at)
        if seconds is None:
            self._due.stop()
        else:
            self._due.start(min(ceil(seconds * 1000), _LONGEST_MS))
        state = TrainingState(
            day_name(day.scenario.name), clock.speed, clock.paused, day.played, day.skipped, day.steps
        )
        self._band.show_state(state)
