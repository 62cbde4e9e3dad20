"""Which backups there are to be: their names, which of them are kept, when the next is due, when one is old."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from opd_desk.domain.said import say, say_n
from opd_desk.domain.spelled import duration

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

LATEST, DAYS, MONTHS = 24, 30, 12
"""How many backups are kept: the latest, one a date, one a month."""
OLD = timedelta(days=1)
MISSED_TURNS = 3
_MOMENT = re.compile(r"-(\d{4}-\d\d-\d\d-\d{6})(?:-([2-9]|[1-9]\d+))?(-[a-z][a-z-]*)?\Z")


class Reason(StrEnum):
    """Why a backup was made."""

    TURN = ""
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """What the name of a backup says: when it was made, which of several of that second it is, and why."""

    at: datetime
    again: int = 1
    reason: Reason = Reason.TURN


def names(stem: str, at: datetime, reason: Reason) -> Iterator[str]:
    """Yield the names that a backup of a database may have, without end: the first is to be tried first."""
    why = f"-{reason}" if reason else ""
    for again in count(1):
        yield f"{stem}-{at:%Y-%m-%d-%H%M%S}{f'-{again}' if again > 1 else ''}{why}.db"


def read_name(name: str, stem: str) -> Mark | None:
    """Return what a file's name says; None: it is no backup of the database with this stem."""
    found = _MOMENT.fullmatch(name[len(stem) : -len(".db")]) if name.startswith(stem) and name.endswith(".db") else None
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], "%Y-%m-%d-%H%M%S")
        return Mark(at, int(found[2] or 1), Reason((found[3] or "-")[1:]))
    except ValueError:
        return None


def outdated(marks: Collection[Mark], now: datetime) -> frozenset[Mark]:
    """Return which backups need not be kept any longer.

    Kept are the latest 24, the last one of each of the last 30 dates, and the last one of each of the last 12 months;
    what was made before a restore, for 30 days beside them; and whatever bears a later time than now: when the clock
    was set back, nothing may go by it.
    """
    past = sorted({mark for mark in marks if mark.at <= now})
    turns = [mark for mark in past if mark.reason is Reason.TURN]
    first = now.date() - timedelta(days=DAYS - 1)
    this_month = _month(now.date())
    kept = set(turns[-LATEST:])
    kept |= {mark for mark in past if mark.reason is not Reason.TURN and mark.at.date() >= first}
    kept |= set({mark.at.date(): mark for mark in turns if mark.at.date() >= first}.values())
    months = {_month(mark.at.date()): mark for mark in turns}
    kept |= {mark for month, mark in months.items() if month > this_month - MONTHS}
    return frozenset(past) - kept


def _month(day: date) -> int:
    return day.year * 12 + day.month


def is_due(tried: datetime | None, now: datetime, every: timedelta) -> bool:
    """Tell whether a turn has come: the first at once, then one after another; a clock set back is no reason to wait.

    Whether there is anything new to be kept is for the turn to see.
    """
    return tried is None or now < tried or now - tried >= every


def is_old(last: datetime | None, now: datetime, every: timedelta, *, changed: bool) -> bool:
    """Tell whether the last backup is too old: by a day, or by three turns where something has changed since."""
    if last is None:
        return True
    return now - last > OLD or (changed and now - last > MISSED_TURNS * every)


def age_words(age: timedelta) -> str:
    """Return how old a backup is: `now`, `12 min`, `3 h`, `2 days`."""
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 60:
        return duration(minutes) if minutes else say("now", "an age")
    if minutes < 24 * 60:
        return say("{hours} h", hours=minutes // 60)
    days = minutes // (24 * 60)
    return say_n("{n} day", "{n} days", days)
