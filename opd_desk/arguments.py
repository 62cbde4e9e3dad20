"""How dates, times and speeds are read from a command line; what cannot be read is said with what to write."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Refusal
from opd_desk.domain.tables import read_moment
from opd_desk.paper.design import Paper

if TYPE_CHECKING:
    from datetime import datetime

_MOST_YEARS = 100
DONE, NO, WRONG = 0, 1, 2
"""Exit codes: done, the answer is no, wrong use or input."""


class WrongUse(Refusal):
    """What was asked for cannot be; the sentence says what to do."""


def date_of(text: str) -> date:
    """Read a date: 2026-01-29."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write 2026-01-29") from None


def paper_of(text: str) -> Paper:
    """Read what slips are printed on: 80, 58, A6 or A5."""
    try:
        return Paper(text.upper())
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no paper for slips; write {', '.join(Paper)}") from None


def speed_of(text: str) -> int:
    """Read how many times as fast a training day is played."""
    from opd_desk.simulation.training import SPEEDS

    if not (text.isdecimal() and text.isascii() and SPEEDS[0] <= int(text) <= SPEEDS[-1]):
        raise argparse.ArgumentTypeError(f"{text!r} is no speed; write a whole number from {SPEEDS[0]} to {SPEEDS[-1]}")
    return int(text)


def years_of(text: str) -> int:
    """Read a number of years."""
    if not (text.isdecimal() and text.isascii() and len(text) <= 3 and 1 <= int(text) <= _MOST_YEARS):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of years; write one from 1 to {_MOST_YEARS}")
    return int(text)


def moment_of(text: str) -> datetime:
    """Read a time of a date: 2026-01-29 10:15."""
    try:
        found = read_moment(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None:
        raise argparse.ArgumentTypeError(f'{text!r} is no time; write "2026-01-29 10:15"')
    return found
