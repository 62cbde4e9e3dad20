"""What a clerk waits for at a desk whose day is under way, each done once and timed."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, time, timedelta
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Status, TokenId
from opd_desk.services.desk import Desk
from tests.benchmarks.figures import timed
from tests.benchmarks.hospital import BY, DOCTORS, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from opd_desk.domain.model import Token

FULL = DOCTORS[-1]
"""The doctor for whose last hour people wait."""

_PLACES, _WAITING = 3, 2
_TYPED = ("sharma ra", "kumar iyer", "98765", "zoya")


class GrowingDay:
    """A desk, and another counter's on the same file."""

    def __init__(self, path: Path, day: date = TODAY) -> None:
        """Open both desks at half past nine of a day that may be under way already."""
        self._path, self._day = path, day
        self._now = datetime.combine(day, time(9, 30))
        self._desk, self._other = (self._open_desk(by) for by in (BY, "Ravi, Counter 2"))
        self._number = self.tokens
        self._keys = cycle(DayKey(day, code) for code in DOCTORS[:-1])
        self._full, self._last_hour = DayKey(day, FULL), datetime.combine(day, time(16))
        self._letters = cycle(words[:end] for words in _TYPED for end in range(1, len(words) + 1))

    def close(self) -> None:
        """Let go of the file."""
        self._desk.close()
        self._other.close()

    def _open_desk(self, by: str) -> Desk:
        return Desk.open(self._path, lambda: self._now, by)

    @property
    def tokens(self) -> int:
        """Return how many tokens the day has."""
        return sum(len(day.tokens) for day in self._desk.views.doctor_days(self._day))

    def fill(self, tokens: int) -> None:
        """Book until the day has so many; the first into the last hour of one doctor, where some then wait."""
        if not self._number:
            self._desk.hours.set_capacity(self._full, self._last_hour, _PLACES, 0)
            for _ in range(_PLACES + _WAITING):
                self._into_last_hour()
        while self._number < tokens:
            self._booking(self._desk)()

    def costs(self) -> Mapping[str, Callable[[], float]]:
        """Return what the clerk waits for, by its name; each returns milliseconds."""
        return {
            "open the day": self._open,
            "book": lambda: timed(self._booking(self._desk)),
            "cancel, one promoted": self._cancel,
            "call next": self._call,
            "search, a letter": lambda: timed(partial(self._desk.views.search, next(self._letters), self._day)),
            "history of a patient": lambda: timed(partial(self._desk.patients.visits, self._first().patient.id)),
            "history of a token": lambda: timed(partial(self._desk.views.history, self._first().id)),
            "what undo offers": lambda: timed(partial(self._desk.views.undo_offer, self._day)),
            "another counter's change": self._notice,
            "a day left open before": lambda: timed(self._desk.closing.unclosed),
        }

    def _first(self) -> Token:
        return next(iter(self._desk.views.doctor_day(self._full).tokens.values()))

    def _booking(self, desk: Desk, key: DayKey | None = None) -> Callable[[], TokenId]:
        """Return the booking of a new patient who walks in, with the next doctor if with none of them."""
        self._number += 1
        request = Request(self._stranger(), Source.WALK_IN)
        there = key or next(self._keys)
        return lambda: desk.booking.book(there, request).result.id

    def _stranger(self) -> Patient:
        return Patient(f"Somebody {self._number}", f"7{self._day:%m%d}{self._number:05d}", 40, gender="F")

    def _into_last_hour(self) -> None:
        self._number += 1
        request = Request(self._stranger(), Source.ONLINE, self._last_hour)
        self._desk.booking.book(self._full, request)

    def _open(self) -> float:
        """Leaf to the day, at a desk that has shown another."""
        with closing(self._open_desk(BY)) as desk:
            _show(desk, self._day + timedelta(days=1))
            return timed(partial(_show, desk, self._day))

    def _cancel(self) -> float:
        """Cancel who has a place for which others wait; another comes in the end, so that as many wait again."""
        day = self._desk.views.doctor_day(self._full)
        seated = next(token for token in day.tokens.values() if token.status is Status.CONFIRMED)
        took = timed(partial(self._desk.booking.cancel, seated.id, "called off"))
        self._into_last_hour()
        return took

    def _call(self) -> float:
        key = DayKey(self._day, DOCTORS[0])
        self._booking(self._desk, key)()
        return timed(partial(self._desk.consulting.call_next, key))

    def _notice(self) -> float:
        """Take in, and show, what the other counter has just booked."""
        self._desk.others.look([self._day])
        self._booking(self._other)()

        def notice() -> None:
            self._desk.others.look([self._day])
            _show(self._desk, self._day)

        return timed(notice)


def _show(desk: Desk, day: date) -> None:
    """Look up what the window shows of a day, and of one doctor."""
    key = DayKey(day, FULL)
    desk.views.day(day)
    desk.views.slots(key)
    desk.views.queue(key, None)
