"""How paper writes times, dates, counts, ages, sources and statuses (PAPER §1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Status
from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.domain.spelled import year_words
from opd_desk.domain.wording import (
    SOURCE_WORDS,
    age_sex,
    clock,
    clocks,
    date_words,
    duration,
    ordinal,
    short_words,
)
from opd_desk.domain.wording import phone_words as phone

if TYPE_CHECKING:
    from datetime import date, datetime

__all__ = ["age_sex", "clock", "duration", "ordinal", "phone"]
SOURCES = SOURCE_WORDS
"""In the order of rank."""
STATUSES = {
    Status.COMPLETED: say("Seen"),
    Status.IN_CONSULTATION: say("In consultation"),
    Status.CHECKED_IN: say("Checked in"),
    Status.CONFIRMED: say("Confirmed"),
    Status.WAITLISTED: say("Waitlisted"),
    Status.CANCELLED: say("Cancelled"),
    Status.NO_SHOW: say("No-show"),
}
"""From the best outcome to the worst: the order of a table's columns."""
PRACTICE = say("TRAINING: no real patients")
"""What everything says that was made in training."""
GENDERS = {"M": say("Male"), "F": say("Female"), "O": say("Other", "sex")}
TOKENS: str = say("Tokens")
TOTAL: str = say("Total")
ALL: str = say("All")
PATIENTS: str = say("Patients seen")
PEOPLE = (ALL, *GENDERS.values(), say("incl.\nunder 15"), say("incl.\n60+"))
"""Heads over counts of patients: the last two are parts of all."""
NEW_OR_NOT = ((say("New", "patients"), True), (say("Returning", "patients"), False))
OPEN: str = say("Open", "tokens")
"""What those together are that may still be seen."""


def span(start: datetime, end: datetime) -> str:
    """Write a slot: 09:00–10:00."""
    return clocks(start, end)


def day(on: date) -> str:
    """Write a date: Thu 29 Jan 2026."""
    return date_words(on)


def short_day(on: date, year: int) -> str:
    """Write a date on the paper of a year: 29 Jan; with its own year where that is another."""
    return short_words(on) if on.year == year else year_words(on)


def dates(first: date, last: date) -> str:
    """Write a span of dates: 1 Jan – 31 Jan 2026; one date by its weekday, too."""
    if first == last:
        return day(first)
    return together(short_day(first, last.year), short_day(last, 0), between=" – ")


def moment(at: datetime, year: int) -> str:
    """Write a date and time on the paper of a year: 29 Jan 11:08."""
    return together(short_day(at, year), clock(at))


def count(n: int) -> str:
    """Write a count in a table: thousands apart, a dash for none."""
    return Figures(f"{n:,}" if n else "–")


def percent(part: int, whole: int) -> str:
    """Write a share in whole percent; a dash where there is no whole, never 0 % or 100 % by rounding."""
    if not whole:
        return "–"
    share = round(100 * part / whole)
    if share in (0, 100) and part not in (0, whole):
        return Figures("<1 %" if share == 0 else ">99 %")
    return Figures(f"{share} %")


def tokens(n: int) -> str:
    """Write how many tokens: 1 token, 2 tokens, 1,000 tokens."""
    return say_n("{n:,} token", "{n:,} tokens", n)


def room(name: str) -> str:
    """Write where a doctor sits: Room 4; nothing where that is not known."""
    return say("Room {room}", room=name) if name else ""


def part_of(part: int, whole: int) -> str:
    """Write a part beside its whole: 40 of 48."""
    return say("{part:,} of {whole:,}", part=part, whole=whole)


def number(n: int) -> str:
    """Write a number: thousands apart."""
    return Figures(f"{n:,}")


def age(years: int | None, unit: AgeUnit) -> str:
    """Write an age on a slip: 45 y, 8 months, 20 days; nothing where it is not known."""
    if years is None:
        return ""
    if unit is AgeUnit.MONTHS:
        return say_n("{n} month", "{n} months", years)
    if unit is AgeUnit.DAYS:
        return say_n("{n} day", "{n} days", years)
    return say("{years} y", years=years)
