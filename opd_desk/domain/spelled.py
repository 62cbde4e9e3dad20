"""How dates, times of day, numbers, ages and phones are spelled."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit
from opd_desk.domain.said import Figures, say, say_n, together

if TYPE_CHECKING:
    from datetime import date, datetime, time

WEEKDAYS = (say("Mon"), say("Tue"), say("Wed"), say("Thu"), say("Fri"), say("Sat"), say("Sun"))
MONTHS = (
    *(say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May", "short"), say("Jun")),
    *(say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec")),
)
# Not strftime's: those follow the machine's locale, and only the English ones would be anybody's choice.
WHOLE_WEEKDAYS = (
    *(say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday")),
    *(say("Friday"), say("Saturday"), say("Sunday")),
)
WHOLE_MONTHS = (
    *(say("January"), say("February"), say("March"), say("April"), say("May"), say("June")),
    *(say("July"), say("August"), say("September"), say("October"), say("November"), say("December")),
)


def clock(at: datetime | time | None) -> str:
    """Return a time of day, 09:05; nothing for None."""
    # A third of what strftime takes, and a report has thousands.
    return Figures(f"{at.hour:02}:{at.minute:02}" if at else "")


def clocks(start: datetime, end: datetime) -> str:
    """Return a span of time: 09:00–10:00."""
    return Figures(f"{clock(start)}–{clock(end)}")


def short_words(day: date) -> str:
    """Return a date without its weekday: 29 Jan."""
    return say("{day} {month}", "a date", day=day.day, month=MONTHS[day.month - 1])


def day_words(day: date) -> str:
    """Return a date as it is said: Thu 29 Jan."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return say("{weekday} {day} {month}", "a date", weekday=weekday, day=day.day, month=month)


def date_words(day: date) -> str:
    """Return a date with its year: Thu 29 Jan 2026."""
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return say("{weekday} {day} {month} {year}", "a date", weekday=weekday, day=day.day, month=month, year=day.year)


def year_words(day: date) -> str:
    """Return a date without its weekday, with its year: 29 Jan 2026."""
    return say("{day} {month} {year}", "a date", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def dated(day: date) -> str:
    """Return a date as a refusal names it: 05 Feb 2026."""
    return say("{day:02} {month} {year}", "a date", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def moment_words(at: datetime, day: date) -> str:
    """Return a time as it is said of a date: 18:40; of another date's time with that: Fri 30 Jan, 08:00."""
    return clock(at) if at.date() == day else together(day_words(at.date()), clock(at), between=", ")


def duration(minutes: float) -> str:
    """Write minutes in words: 45 min, 1 h 05 min."""
    whole = round(minutes)
    if whole < 60:
        return say("{minutes} min", minutes=whole)
    hours = whole // 60
    return say_n("{n} h {minutes:02} min", "{n} h {minutes:02} min", hours, minutes=whole % 60)


def ordinal(n: int) -> str:
    """Return a place in a row: 1st, 2nd, 3rd, 11th."""
    last = 0 if 10 <= n % 100 <= 20 else n % 10
    return (
        say("{n}st", n=n)
        if last == 1
        else say("{n}nd", n=n)
        if last == 2
        else say("{n}rd", n=n)
        if last == 3
        else say("{n}th", n=n)
    )


def no_slot_words(doctor: str, start: datetime) -> str:
    """Say that a doctor has no slot then; `doctor` is the name."""
    return say("{doctor} has no slot at {at} on {date}.", doctor=doctor, at=clock(start), date=dated(start))


def no_token_words(token: str, doctor: str, day: date) -> str:
    """Say that a doctor has no such token on a date; `doctor` is the name."""
    return say("There is no token {token} with {doctor} on {date}.", token=token, doctor=doctor, date=dated(day))


def phone_words(phone: str) -> str:
    """Return ten digits in two groups of five, any other phone as it is."""
    return f"{phone[:5]} {phone[5:]}" if len(phone) == 10 and phone.isdigit() else phone


@lru_cache(maxsize=1024)  # every row says it again, and there are few of them
def age_sex(age: int | None, unit: AgeUnit, gender: str) -> str:
    """Return age and sex as a row or a table shows them: `45 M`, `7 mo F`, `20 d M`."""
    return together(_age(age, unit), SEX_LETTERS.get(gender, gender))


SEX_LETTERS: dict[str, str] = {"M": say("M", "sex"), "F": say("F", "sex"), "O": say("O", "sex")}


def _age(age: int | None, unit: AgeUnit) -> str:
    if age is None:
        return ""
    if unit is AgeUnit.YEARS:
        return Figures(age)
    return say("{age} mo", age=age) if unit is AgeUnit.MONTHS else say("{age} d", age=age)
