"""How paper writes times, dates, counts, ages, sources and statuses (PAPER §1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Status
from opd_desk.domain.wording import SOURCE_WORDS, age_sex, clock, duration, ordinal
from opd_desk.domain.wording import phone_words as phone

if TYPE_CHECKING:
    from datetime import date, datetime

__all__ = ["age_sex", "clock", "duration", "ordinal", "phone"]
SOURCES = SOURCE_WORDS
"""In the order of rank."""
STATUSES = {
    Status.COMPLETED: "Seen",
    Status.IN_CONSULTATION: "In consultation",
    Status.CHECKED_IN: "Checked in",
    Status.CONFIRMED: "Confirmed",
    Status.WAITLISTED: "Waitlisted",
    Status.CANCELLED: "Cancelled",
    Status.NO_SHOW: "No-show",
}
"""From the best outcome to the worst: the order of a table's columns."""
PRACTICE = "TRAINING: no real patients"
"""What everything says that was made in training."""
GENDERS = {"M": "Male", "F": "Female", "O": "Other"}

# Not strftime's: those follow the machine's locale, and the fonts may not.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_AGES = {AgeUnit.MONTHS: "month", AgeUnit.DAYS: "day"}


def span(start: datetime, end: datetime) -> str:
    """Write a slot: 09:00–10:00."""
    return f"{clock(start)}–{clock(end)}"


def day(on: date) -> str:
    """Write a date: Thu 29 Jan 2026."""
    return f"{_DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]} {on.year}"


def short_day(on: date, year: int) -> str:
    """Write a date on the paper of a year: 29 Jan; with its own year where that is another."""
    return f"{on.day} {_MONTHS[on.month - 1]}" + (f" {on.year}" if on.year != year else "")


def dates(first: date, last: date) -> str:
    """Write a span of dates: 1 Jan – 31 Jan 2026; one date by its weekday, too."""
    return day(first) if first == last else f"{short_day(first, last.year)} – {short_day(last, 0)}"


def moment(at: datetime, year: int) -> str:
    """Write a date and time on the paper of a year: 29 Jan 11:08."""
    return f"{short_day(at, year)} {clock(at)}"


def count(n: int) -> str:
    """Write a count in a table: thousands apart, a dash for none."""
    return f"{n:,}" if n else "–"


def percent(part: int, whole: int) -> str:
    """Write a share in whole percent; a dash where there is no whole, never 0 % or 100 % by rounding."""
    if not whole:
        return "–"
    share = round(100 * part / whole)
    if share in (0, 100) and part not in (0, whole):
        return "<1 %" if share == 0 else ">99 %"
    return f"{share} %"


def plural(n: int, word: str) -> str:
    """Write how many of a thing: 1 token, 2 tokens, 1,000 tokens."""
    return f"{n:,} {word}{'' if n == 1 else 's'}"


def age(years: int | None, unit: AgeUnit) -> str:
    """Write an age on a slip: 45 y, 8 months, 20 days; nothing where it is not known."""
    if years is None:
        return ""
    return plural(years, _AGES[unit]) if unit in _AGES else f"{years} y"
