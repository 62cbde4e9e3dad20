"""Leave and holidays as people fill them in: read field by field, each refusal naming its field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import DayKey
from opd_desk.domain.said import capital, say, words_of
from opd_desk.domain.wording import dated
from opd_desk.services.absences import EVERYONE, Wish, span
from opd_desk.services.public_holidays import public_holidays
from opd_desk.services.roster import Unfit
from opd_desk.services.setup_dates import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.services.absences import LeaveRow
    from opd_desk.services.roster import Table

NO_DATE: str = say("Write a date: 2 feb, 2/2, +7, tue or 2026-02-02.")


@dataclass(frozen=True, slots=True, order=True)
class HolidayRow:
    """A date that can be a holiday; `kept`: it is one already."""

    date: date
    name: str
    kept: bool = False


def leave_wish(code: str, table: Table, today: date, *, back: bool = False) -> Wish:
    """Return the wish of a table `from`, `to` (left out: one date), `reason`; `back`: that the doctor comes.

    Raises Unfit.
    """
    first, last = table.get("from"), table.get("to", table.get("from"))
    if not isinstance(first, date):
        raise Unfit(NO_DATE, "from")
    if not isinstance(last, date):
        raise Unfit(NO_DATE, "to")
    if last < first:
        words = say("It ends before it begins: {last} comes before {first}.", last=dated(last), first=dated(first))
        raise Unfit(words, "to")
    if last < today:
        raise Unfit(say("These dates are past; leave is entered from today on."), "to")
    if (last - first).days >= LONGEST:
        words = say(
            "Leave has {most} days at most: for longer let the doctor see no patients, in Doctors.", most=LONGEST
        )
        raise Unfit(words, "to")
    return span(code, max(first, today), last, None if back else " ".join(str(table.get("reason", "")).split()))


def holiday_rows(table: Table, known: Iterable[LeaveRow], today: date, language: str = "en") -> list[HolidayRow]:
    """Return the public holidays of a table `country`, `state`, `year` from today on, and those of the year kept.

    `language`: which one those not kept are named in, where the calendar has it. Raises Unfit.
    """
    year = table.get("year")
    if not isinstance(year, int):
        raise Unfit(say("Write a year, {year}.", year=today.year), "year")
    country, state = str(table.get("country", "")), str(table.get("state", ""))
    try:
        found = public_holidays(country, state, year, language)
    except Invalid as problem:
        field = str(problem).partition(" ")[0]
        raise Unfit(say("{what}.", "a sentence", what=capital(words_of(problem))), field) from problem
    rows = {day: HolidayRow(day, name) for day, name in found.items() if day >= today}
    for row in known:
        if row.doctor == EVERYONE:
            rows |= {
                key.date: HolidayRow(key.date, row.reason, kept=True) for key in row.wish() if key.date.year == year
            }
    return sorted(rows.values())


def own_holiday(table: Table, today: date) -> HolidayRow:
    """Return the holiday of a table `date`, `name`; raises Unfit."""
    day = table.get("date")
    if not isinstance(day, date):
        raise Unfit(NO_DATE, "date")
    if day < today:
        raise Unfit(say("This date is past."), "date")
    return HolidayRow(day, " ".join(str(table.get("name", "")).split()))


def holidays_wish(rows: Iterable[tuple[HolidayRow, bool]], known: Iterable[LeaveRow]) -> Wish:
    """Return the wish that just these of the rows are holidays: those with a mark."""
    kept = {key.date for row in known if row.doctor == EVERYONE for key in row.wish()}
    wish: Wish = {}
    for row, marked in rows:
        if marked or row.date in kept:
            wish[DayKey(row.date, EVERYONE)] = row.name if marked else None
    return wish
