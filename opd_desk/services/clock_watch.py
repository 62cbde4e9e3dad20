"""A clock that a dead battery, or somebody, has set wrong: noticed at the start and while the desk is open."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock, date_words
from opd_desk.store import log

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.services.desk import Desk

_BEHIND = timedelta(minutes=2)
_AHEAD = timedelta(days=31)
_JUMP = timedelta(minutes=2)


class ClockWatch:
    """Compares the clock with the log, and with a count of seconds that nobody can set.

    `seconds`: such a count, that of the machine since it was started. Tokens are numbered and logged in the order in
    which they are given, whatever the clock says; what a wrong clock spoils are their times.
    """

    def __init__(self, desk: Desk, seconds: Callable[[], float]) -> None:
        """Begin to watch this desk's clock."""
        self._desk, self._seconds = desk, seconds
        self._began = desk.clock() - timedelta(seconds=seconds())

    def at_start(self) -> str:
        """Return what is odd about the clock, and what to do; "" where nothing is."""
        now = self._desk.clock()
        with self._desk.database.reading() as connection:
            last = log.last_moment(connection)
        return "" if last is None else _odd(now, last)

    def tick(self) -> str:
        """Return how the clock was changed since the last call, and what to do; "" where it was not."""
        now = self._desk.clock()
        began = now - timedelta(seconds=self._seconds())
        moved, self._began = began - self._began, began
        if abs(moved) < _JUMP:
            return ""
        minutes = round(abs(moved).total_seconds() / 60)
        by = say("{minutes} minutes", minutes=minutes)
        if minutes >= 120:
            by = say("{hours} hours", hours=round(minutes / 60))
        if moved > timedelta(0):
            return say(
                "The clock of this PC was set forward by {by}, to {now}: see that it is right.", by=by, now=_said(now)
            )
        return say("The clock of this PC was set back by {by}, to {now}: see that it is right.", by=by, now=_said(now))


def _odd(now: datetime, last: datetime) -> str:
    """Say what is odd about a clock beside the last entry of the log."""
    if now < last - _BEHIND:
        return say(
            "The clock of this PC says {now}, but the log has entries of {last}: set the clock before you go on.",
            now=_said(now),
            last=_said(last),
        )
    if now > last + _AHEAD:
        days, today = (now - last).days, date_words(now.date())
        return say("The last entry of the log is {days} days old: see that today is {date}.", days=days, date=today)
    return ""


def _said(at: datetime) -> str:
    return together(date_words(at.date()), clock(at))
