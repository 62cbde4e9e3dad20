"""A doctor's week as people write it: days short and in spans, days of the same hours in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opd_desk.domain.said import together
from opd_desk.domain.spelled import WEEKDAYS as DAY_WORDS
from opd_desk.services.setup import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.domain.roster import WeekHours

Table = dict[str, Any]
"""Values by field, as a roster file names them; an optional field may be left out."""


def week_rows(week: Sequence[WeekHours]) -> list[Table]:
    """Return hours as a roster file has them: days of the same hours in one row, in the order of their first day."""
    rows: dict[tuple[object, ...], Table] = {}
    for hours in sorted(week):
        same = (hours.start, hours.end, hours.slot_minutes, hours.capacity, hours.reserve)
        row = rows.setdefault(
            same,
            {
                "days": [],
                "start": f"{hours.start:%H:%M}",
                "end": f"{hours.end:%H:%M}",
                "slot_minutes": hours.slot_minutes,
                "capacity": hours.capacity,
            }
            | ({} if hours.reserve is None else {"reserve": hours.reserve}),
        )
        row["days"].append(WEEKDAYS[hours.weekday])
    return list(rows.values())


def days_written(days: Sequence[str]) -> str:
    """Return days short, three or more that follow one another as a span: `Mon-Fri, Sun`."""
    spans: list[list[int]] = []
    for place in sorted(WEEKDAYS.index(day) for day in days):
        if spans and place == spans[-1][-1] + 1:
            spans[-1].append(place)
        else:
            spans.append([place])
    parts: list[str] = []
    for span in spans:
        words = [DAY_WORDS[place] for place in span]
        parts += [together(words[0], words[-1], between="-")] if len(span) > 2 else words
    return together(*parts, between=", ")


def days_read(text: str, names: Sequence[str] = ()) -> list[str]:
    """Return the days of a text as a roster file has them; a word that is no day is returned as it stands.

    `names`: what Monday to Sunday are called in another language, whole and then short, read as well as English.
    """
    for name, day in zip(names, WEEKDAYS * 2, strict=False):
        text = text.replace(name, day)
    found: list[str] = []
    for word in text.replace("\N{EN DASH}", "-").lower().replace(",", " ").replace(" - ", "-").split():
        first, dash, last = word.partition("-")
        if dash and first[:3] in WEEKDAYS and last[:3] in WEEKDAYS:
            start, end = WEEKDAYS.index(first[:3]), WEEKDAYS.index(last[:3])
            found += [WEEKDAYS[(start + step) % 7] for step in range((end - start) % 7 + 1)]
        else:
            found.append(_day(word))
    return found


def _day(word: str) -> str:
    """Return a day's name short; mon, monday; a word that only begins like one stays whole."""
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return next(
        (day for day, name in zip(WEEKDAYS, full, strict=True) if len(word) > 2 and name.startswith(word)), word
    )
