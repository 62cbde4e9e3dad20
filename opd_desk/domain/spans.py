"""Spans of dates: typed or chosen by a word; what a register is asked for, and where in it one stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.model import Source, Status


@dataclass(frozen=True, slots=True)
class Span:
    """All dates from the first to the last, both counted; raises Invalid where the last is before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Invalid(
                say("{first} is after {last}: the first date comes first.", first=str(self.first), last=str(self.last))
            )

    @property
    def days(self) -> int:
        """Return how many dates it has."""
        return (self.last - self.first).days + 1


class RegisterKey(NamedTuple):
    """Where a token stands in the register: by date, then doctor, then number."""

    date: date
    doctor: str
    number: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tokens of a span: of a doctor's code, a source, a status; `words`: each in the name, phone or UHID."""

    doctor: str = ""
    source: Source | None = None
    status: Status | None = None
    words: str = ""


def _week(today: date) -> Span:
    monday = today - timedelta(days=today.weekday())
    return Span(monday, monday + timedelta(days=6))


def _month(day: date) -> Span:
    first = day.replace(day=1)
    return Span(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def _last_month(today: date) -> Span:
    return _month(today.replace(day=1) - timedelta(days=1))


QUICK: dict[str, Callable[[date], Span]] = {
    say("Today"): lambda today: Span(today, today),
    say("Week"): _week,
    say("Month"): _month,
    say("Last month"): _last_month,
    say("Year"): lambda today: Span(date(today.year, 1, 1), date(today.year, 12, 31)),
}
"""The spans that a word stands for, each whole: this week from Monday to Sunday, this month to its last day."""
