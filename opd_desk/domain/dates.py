"""A date as a clerk types it, read: `5 feb`, `5/2`, `+7`, `tue`, `2026-02-05`; day before month, as in India."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from opd_desk.domain.said import say

YEARS_BACK, YEARS_AHEAD = 100, 10
"""A date further away is a slip of the finger, and is not read."""

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORDS: dict[str, int] = {say("today"): 0, say("yesterday"): -1, say("tomorrow"): 1}
"""Words for a date, and how many days it is from today."""
_LEAST_LETTERS = 2
_CENTURY = 100
_LEAP_CYCLE = 8
_ROUND = (1, 12)
"""Months after which a day without its month comes again, and one without its year."""
_FLAGS = re.ASCII | re.IGNORECASE
_STEP = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmy]?)[a-z]*", _FLAGS)
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", _FLAGS)
_FIGURES = re.compile(r"(\d{1,2})(?:\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?)?", _FLAGS)
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s,./-]*([a-z]{3,9})\.?(?:[\s,./-]*(\d{4}|\d{2}))?", _FLAGS)
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?[\s,./-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,./-]+(\d{4}|\d{2}))?", _FLAGS)


def read_date(typed: str, today: date, since: date | None = None) -> date | None:
    """Return the date that was typed, as seen from `today`; None where it cannot be read.

    Without a year it is the next such date from `since` on, None: from today; a weekday alone is the next one after
    today; `+7` are days, `+2w` weeks, `+3m` months (the 31st becomes the last of a shorter one), `+1y` years.
    """
    words = " ".join(typed.lower().split())
    if not words:
        return None
    found = _by_word(words, today) or _by_step(words, today) or _by_calendar(words, since or today)
    if found is None:
        weekday, _, rest = words.partition(" ")
        if rest and _weekday(weekday.rstrip(",")) is not None:
            found = _by_calendar(rest, since or today)  # "thu 5 feb": the weekday is for the eye
    return found if found is not None and -YEARS_BACK <= found.year - today.year <= YEARS_AHEAD else None


def read_past_date(typed: str, today: date) -> date | None:
    """Return the date that was typed as `read_date` does, but without a year or a month the last such, not the next."""
    for months in _ROUND:
        before = months_on(today, -months)
        found = read_date(typed, today, before + timedelta(days=1)) if before else None
        if found is not None and found <= today:
            return found
    return read_date(typed, today)


def _by_word(words: str, today: date) -> date | None:
    if len(words) > _LEAST_LETTERS:  # "to" may yet become either
        known = [by for word, by in WORDS.items() if word.startswith(words)]
        if len(known) == 1:
            return today + timedelta(days=known[0])
    weekday = _weekday(words)
    return None if weekday is None else today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(word: str) -> int | None:
    """Return the weekday that a word begins, 0 is Monday; None where it begins none, or two."""
    if len(word) < _LEAST_LETTERS:
        return None
    known = [number for number, name in enumerate(_WEEKDAYS) if name.startswith(word)]
    return known[0] if len(known) == 1 else None


def _by_step(words: str, today: date) -> date | None:
    match = _STEP.fullmatch(words)
    if match is None:
        return None
    by = int(match[2]) * (1 if match[1] == "+" else -1)
    if match[3] in ("m", "y"):
        return months_on(today, by * (12 if match[3] == "y" else 1))
    try:
        return today + timedelta(days=by * (7 if match[3] == "w" else 1))
    except OverflowError:
        return None


def months_on(today: date, by: int) -> date | None:
    """Return the same day some months on, the last of a month that has no such day; None: there is no such year."""
    year, month = divmod(today.year * 12 + today.month - 1 + by, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _by_calendar(words: str, today: date) -> date | None:
    if match := _ISO.fullmatch(words):
        return _made(int(match[1]), int(match[2]), int(match[3]))
    if match := _FIGURES.fullmatch(words):
        if match[2] is None:
            return _next_day(int(match[1]), today)
        return _with_year(match[3], int(match[2]), int(match[1]), today)
    if match := _DAY_MONTH.fullmatch(words):
        return _with_year(match[3], _month(match[2]), int(match[1]), today)
    if match := _MONTH_DAY.fullmatch(words):
        return _with_year(match[3], _month(match[1]), int(match[2]), today)
    return None


def _month(word: str) -> int:
    """Return the month that a word of three letters or more begins, 0 for none."""
    return next((number for number, name in enumerate(_MONTHS, start=1) if name.startswith(word)), 0)


def _with_year(year: str | None, month: int, day: int, today: date) -> date | None:
    """Return a date of a year of two or four figures; of none: the next there is, for 29 February too."""
    if year is not None:
        return _made(int(year) + (today.year // _CENTURY * _CENTURY if len(year) == 2 else 0), month, day)
    following = (_made(today.year + ahead, month, day) for ahead in range(_LEAP_CYCLE + 1))
    return next((found for found in following if found is not None and found >= today), None)


def _next_day(day: int, today: date) -> date | None:
    """Return the next date with this day of the month, today included."""
    for ahead in range(12):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        found = _made(year, month + 1, day)
        if found is not None and found >= today:
            return found
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
