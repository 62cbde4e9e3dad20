"""What a clerk types, read: a phone, an age, a scanned reference (RULES §4.1)."""

from __future__ import annotations

import re
from datetime import date, time

from opd_desk.domain.dates import WORDS
from opd_desk.domain.model import AgeUnit
from opd_desk.domain.said import say
from opd_desk.domain.spelled import MONTHS, WEEKDAYS, WHOLE_MONTHS, WHOLE_WEEKDAYS
from opd_desk.ui.languages import tr

LEAST_DIGITS, MOST_DIGITS = 6, 15
OLDEST = 130

_AGE = re.compile(r"(\d{1,4})\s*(y|yrs?|years?|m|mo|months?|d|days?)?", re.ASCII | re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})(?:[:. ]?(\d{2}))?", re.ASCII)
# As a scanner types it, behind whatever stood there; else the whole of what was typed, in any case.
_SCANNED = re.compile(r"(?:T-)?[A-Z][A-Z0-9]*-\d{8}-\d{4,}$", re.ASCII)
_TYPED = re.compile(r"(?:(?:T-)?[A-Z][A-Z0-9_]*|^(?:T-)?[A-Z0-9]+)-\d{8}-\d{4,}$", re.ASCII | re.IGNORECASE)
_EITHER = (say("yesterday", "typed"), say("tomorrow", "typed"))
"""Shorter words for the two; a language may have one for both."""
_DROPPED = str.maketrans("", "", " -")


class Unread(Exception):
    """What was typed cannot be read; `words_of(unread)` is the sentence a clerk reads."""


def written(day: date, words: str) -> str:
    """Return a date as a field has it, so that it can be read back: in its words where those are English, or figures.

    `words`: the date as `day_words` or `date_words` say it.
    """
    return str(words) if tr(words) == words else f"{day.day}/{day.month}/{day.year}"


def digits_of(typed: str) -> str:
    """Return the ASCII digits of what was typed."""
    return "".join(c for c in typed if c in "0123456789")


def read_phone(typed: str) -> str:
    """Return a phone's digits, "" when none is given; spaces, dashes and one leading + are dropped.

    Raises Unread for anything but 6 to 15 digits.
    """
    bare = typed.strip().removeprefix("+").translate(_DROPPED)
    if not bare:
        return ""
    if digits_of(bare) != bare:
        raise Unread(say("A phone has only digits; leave it empty if there is none"))
    if not LEAST_DIGITS <= len(bare) <= MOST_DIGITS:
        raise Unread(
            say(
                "This phone has {digits} digits; it needs {least} to {most}, or none",
                digits=len(bare),
                least=LEAST_DIGITS,
                most=MOST_DIGITS,
            )
        )
    return bare


def looks_like_phone(typed: str) -> bool:
    """Tell whether what is typed so far can still become a phone."""
    bare = typed.strip().removeprefix("+").translate(_DROPPED)
    return digits_of(bare) == bare


def grouped(typed: str) -> str:
    """Return a phone as it is shown: "98111 20456", what is before its last ten digits apart."""
    digits = digits_of(typed)
    plus = "+" if typed.strip().startswith("+") else ""
    country, number = (digits[:-10], digits[-10:]) if len(digits) > 10 else ("", digits)
    parts = [plus + country if country else "", (plus if not country else "") + number[:5], number[5:]]
    return " ".join(part for part in parts if part)


def read_age(typed: str) -> tuple[int | None, AgeUnit]:
    """Return an age and its unit: "61" years, "7m" months, "20d" days; None when nothing is typed.

    Raises Unread for what is no age or over 130.
    """
    if not typed.strip():
        return None, AgeUnit.YEARS
    match = _AGE.fullmatch(typed.strip())
    if not match:
        raise Unread(say("Type an age as 61, 7m for months or 20d for days"))
    age, unit = int(match[1]), AgeUnit((match[2] or "y")[0].lower())
    if age > OLDEST:
        raise Unread(say("An age goes up to {oldest}; 7m is months, 20d is days", oldest=OLDEST))
    return age, unit


def read_time(typed: str) -> time | None:
    """Return a time of day: "9:20", "0920", "920", "9.20" and "9"; None when nothing is typed. Raises Unread."""
    bare = typed.strip()
    if not bare:
        return None
    match = _TIME.fullmatch(bare)
    if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise Unread(say("Type a time as 9:20 or 0920"))
    return time(int(match[1]), int(match[2] or 0))


def age_words(age: int | None, unit: AgeUnit) -> str:
    """Return an age as it is typed: "61", "7m", "20d"; "" for none."""
    if age is None:
        return ""
    return str(age) if unit is AgeUnit.YEARS else f"{age}{unit.value}"


def split_scan(typed: str) -> tuple[str, str] | None:
    """Return what stood before a scanned reference, and the reference; None when it does not end with one.

    References are `DOC001-20260129-0042`; a training slip's begins with `T-` (PAPER, TRAINING).
    """
    match = _SCANNED.search(typed.strip()) or _TYPED.search(typed.strip())
    return (typed.strip()[: match.start()].strip(), match[0].upper()) if match else None


def date_typed(text: str, *, past: bool = False) -> str:
    """Return a typed date with the words of the window's language in English, as dates are read.

    `past`: a word that is both tomorrow and yesterday, as कल is, is yesterday.
    """
    if text.isascii():
        return text
    either = reversed(_EITHER) if past else _EITHER
    words = (*either, *WORDS, *MONTHS, *WEEKDAYS, *WHOLE_MONTHS, *WHOLE_WEEKDAYS)
    names = {tr(name).rstrip("॰."): name for name in words}
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, names[name])
    return text.replace("॰", "")
