"""A played day to practise on: its own clock, and its steps played beside the trainee (CLERK, flow 15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.errors import NothingToUndo
from opd_desk.domain.said import say
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets
from opd_desk.simulation.player import Player
from opd_desk.simulation.scenario import ScenarioRefused
from opd_desk.simulation.stored import StoppedClock, StoredCounter, roster_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from opd_desk.simulation.player import Played
    from opd_desk.simulation.scenario import Scenario, Step

PLAYED_BY: str = say("The played day")
"""In whose name the steps are played: Undo offers the trainee only the trainee's own commands."""
_SHIPPED: dict[str, str] = {
    str(name): name
    for name in (
        say("A crowded Thursday"),
        say("Alternatives: a full slot"),
        say("Alternatives: a large day"),
        say("Demotion: a slot that fills"),
        say("Demotion: two emergencies, three cancellations, two no-shows"),
        say("Elastic: an emergency over capacity"),
        say("Preemption: a full day"),
        say("Preemption: the day spreads over the slots"),
        say("Reserved: a place kept for emergencies, a doctor away"),
    )
}
"""The days that come with the program, by their names in files."""
SPEEDS = (1, 5, 20, 60)
"""How many times as fast as the wall's the clock of a played day may run."""
USUAL_SPEED = 5
_BEFORE = timedelta(minutes=1)


class TrainingClock:
    """A clock that runs `speed` times as fast as `seconds`, which counts real ones; it stands until it is let go on."""

    def __init__(self, start: datetime, speed: int, seconds: Callable[[], float]) -> None:
        """Stand at a moment."""
        self._from, self._speed, self._seconds = start, speed, seconds
        self._since = seconds()
        self._paused = True

    def __call__(self) -> datetime:
        """Return the time of the played day."""
        gone = 0.0 if self._paused else (self._seconds() - self._since) * self._speed
        return self._from + timedelta(seconds=gone)

    @property
    def speed(self) -> int:
        """Return how many times as fast as the wall's it runs, or will when it goes on."""
        return self._speed

    @property
    def paused(self) -> bool:
        """Tell whether it stands."""
        return self._paused

    def set_speed(self, speed: int) -> None:
        """Run faster or slower from now on."""
        self._mark(self())
        self._speed = speed

    def set_paused(self, paused: bool) -> None:
        """Stand, or go on from where it stands."""
        self._mark(self())
        self._paused = paused

    def jump(self, to: datetime) -> None:
        """Go forward to a moment; never back."""
        self._mark(max(to, self()))

    def seconds_until(self, moment: datetime) -> float | None:
        """Return in how many real seconds it will be then, 0 where it has been; None: it stands."""
        if self._paused:
            return None
        return max(0.0, (moment - self()).total_seconds() / self._speed)

    def _mark(self, now: datetime) -> None:
        self._from, self._since = now, self._seconds()


def day_name(name: str) -> str:
    """Return what a played day is called in every language: a shipped one; another keeps the name that it has."""
    return _SHIPPED.get(name, name)


class _OwnCounter(StoredCounter):
    """Takes back the played day's own commands only, where the trainee has given others."""

    def undo(self, doctor: str, at: datetime) -> None:
        """Take back the last command of a doctor-day, if it is one of these; raises NothingToUndo."""
        self._clock.now = at
        key = self._key(doctor)
        command = self._desk.views.last_command(key)
        if not command:
            raise NothingToUndo(say("The played day has nothing left to take back."))
        self._hear(self._desk.booking.undo(key, command).events)


class PlayedDay:
    """The steps of a scenario, played one by one on the trainee's file, in a name and with a clock of their own.

    `played`: steps that went, `skipped`: those refused because the trainee did something else meanwhile.
    """

    def __init__(self, scenario: Scenario, desk: Desk, clock: TrainingClock, played_by: str = PLAYED_BY) -> None:
        """Play on the trainee's desk, which has this clock; what the steps change is announced there."""
        self.scenario, self.desk, self.clock = scenario, desk, clock
        self.played = self.skipped = 0
        its_time = StoppedClock(clock())
        own = Desk(desk.database, its_time, str(played_by))
        own.feed.listen(desk.feed.publish)
        self._player = Player(scenario, _OwnCounter(own, its_time, scenario))
        self._steps: Sequence[Step] = [step for step in scenario.steps if step.do != "tick"]

    @property
    def steps(self) -> int:
        """Return how many steps the day has."""
        return len(self._steps)

    @property
    def next_at(self) -> datetime | None:
        """Return when the next step is due; None: all have been played."""
        done = self.played + self.skipped
        return self._steps[done].at if done < len(self._steps) else None

    def play_next(self, now: datetime) -> Played:
        """Play the next step, at its time or, where the trainee's clock is past it, at this one; raises StoreError."""
        step = self._steps[self.played + self.skipped]
        try:
            done = self._player.step(replace(step, at=max(step.at, now)))
        except BaseException:
            self.skipped += 1  # it is not tried again: what cannot be written now would be refused with every tick
            raise
        if done.refusal and step.expect != done.outcome:
            self.skipped += 1
        else:
            self.played += 1
        return done

    def play_until(self, moment: datetime) -> None:
        """Play at once what comes before a moment: what was booked on earlier dates."""
        while self.next_at is not None and self.next_at < moment:
            self.play_next(self.next_at)


def check_playable(scenario: Scenario) -> None:
    """Raise ScenarioRefused where no doctor has slots."""
    if not any(planned.slots for planned in scenario.doctors):
        raise ScenarioRefused(say("{day}: no doctor has slots, so there is nothing to practise on.", day=scenario.name))


def start_of(scenario: Scenario) -> datetime:
    """Return when a training day begins: a minute before its first step on the date, else before its first slot."""
    midnight = datetime.combine(scenario.date, time.min)
    first = next((step.at for step in scenario.steps if step.at >= midnight), None)
    slots = [slot.start for planned in scenario.doctors for slot in planned.slots]
    return (first or min(slots)) - _BEFORE


def open_training(
    path: Path, scenario: Scenario, speed: int, seconds: Callable[[], float], by: str, played_by: str = PLAYED_BY
) -> PlayedDay:
    """Make a new database for a scenario and open the trainee's desk on it, with all that came before its date.

    `played_by`: in whose name its steps stand in the log. Its clock stands a minute before the first step of the date.
    Raises ScenarioRefused where no doctor has slots, and
    StoreError.
    """
    check_playable(scenario)
    start = start_of(scenario)
    clock = TrainingClock(start, speed, seconds)
    desk = Desk.open(path, clock, by, create=True, training=True)
    try:
        apply_roster(desk.database, roster_of(scenario, every_day=True), load_presets())
        day = PlayedDay(scenario, desk, clock, played_by)
        day.play_until(start)
    except BaseException:
        desk.close()
        raise
    return day
