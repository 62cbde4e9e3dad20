"""Values of a TOML table, checked: text, whole numbers, dates, times; each refusal names the field. And written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

from opd_desk.domain.errors import Invalid
from opd_desk.domain.people import LONGEST
from opd_desk.domain.said import say

Table = Mapping[str, Any]
MOST = 1_000_000
"""The largest number that a file may give: beyond it nothing of a hospital is counted."""
_YEARS = range(1900, 3000)  # what is added to a time of these does not reach the calendar's end
_UNUSUAL = re.compile(r"(^|[T ])(?:(\d)[:.]|(\d\d)\.)(?=\d\d)", re.ASCII)


def only(table: Table, fields: set[str], where: str) -> None:
    """Refuse a table with a field that means nothing there."""
    unknown = [field for field in table if field not in fields]
    if unknown:
        raise Invalid(say("{where} has no field {field!r}", where=where, field=unknown[0]))


def need(table: Table, fields: tuple[str, ...], where: str) -> None:
    """Refuse a table that lacks a field."""
    missing = [field for field in fields if field not in table]
    if missing:
        raise Invalid(say("{where} needs {field!r}", where=where, field=missing[0]))


def tables(table: Table, field: str) -> list[Table]:
    """Return the tables of an array of tables; [] where there is none; raises Invalid."""
    found = table.get(field, [])
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise Invalid(say("write every {field} as [[{field}]]", field=field))
    return found


def text(table: Table, field: str, default: str = "") -> str:
    """Return a text that is no longer than paper has room for; raises Invalid."""
    value = table.get(field, default)
    if not isinstance(value, str):
        raise Invalid(say("{field} must be text, not {value}", field=field, value=_shown(value)))
    if len(value) > LONGEST:
        words = say(
            "{field} has {letters:,} letters, and at most {most} are kept: shorten it",
            field=field,
            letters=len(value),
            most=LONGEST,
        )
        raise Invalid(words)
    return value


def is_whole(value: object) -> bool:
    """Tell whether a value is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def whole(table: Table, field: str, least: int) -> int:
    """Return a whole number that is not below the least; raises Invalid."""
    value = table.get(field)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= MOST:
        words = say(
            "{field} must be a whole number from {least} to {most:,}, not {value}",
            field=field,
            least=least,
            most=MOST,
            value=_shown(value),
        )
        raise Invalid(words)
    return value


def optional_whole(table: Table, field: str, least: int) -> int | None:
    """Return a whole number that is not below the least, or None where the field is left out."""
    return whole(table, field, least) if field in table else None


def flag(table: Table, field: str, *, default: bool) -> bool:
    """Return true or false; raises Invalid."""
    value = table.get(field, default)
    if not isinstance(value, bool):
        raise Invalid(say("{field} must be true or false, not {value}", field=field, value=repr(value)))
    return value


def read_time(text: str) -> time:
    """Read a time of day: 09:30, 9:30 and, as many write it, 09.30; raises ValueError."""
    return time.fromisoformat(_with_colon(text))


def read_moment(text: str) -> datetime:
    """Read a time of a date, 2026-01-28 18:00; raises ValueError."""
    return datetime.fromisoformat(_with_colon(text))


def _with_colon(text: str) -> str:
    """Return a time as Python reads it: to Python 09.30 is three tenths of a second past nine."""
    return _UNUSUAL.sub(lambda found: f"{found[1]}{found[2] or found[3]:0>2}:", text, count=1)


def _shown(value: object) -> str:
    """Return a value as whoever wrote the file knows it."""
    if isinstance(value, bool):
        return written(value)
    return str(value) if isinstance(value, date | time) else repr(value)


def day(value: object, field: str = "date") -> date:
    """Return a date, written as TOML's own or as text; raises Invalid."""
    found = value if isinstance(value, date) and not isinstance(value, datetime) else None
    if isinstance(value, str):
        with suppress(ValueError):
            found = date.fromisoformat(value)
    if found is not None and found.year in _YEARS:
        return found
    raise Invalid(say("{field} must be a date like 2026-01-29, not {value}", field=field, value=_shown(value)))


def moment(value: object, on: date) -> datetime:
    """Return a time of a date: `09:00` on that date, or `2026-01-28 18:00`; raises Invalid."""
    found: datetime | None = None
    if isinstance(value, datetime):
        found = value
    elif isinstance(value, time):
        found = datetime.combine(on, value)
    elif isinstance(value, str):
        text = value.strip()
        with suppress(ValueError):
            found = datetime.combine(on, read_time(text)) if len(text) <= len("09:00:00") else read_moment(text)
    if found is None or found.tzinfo is not None or found.year not in _YEARS:
        raise Invalid(say('{value} is no time; write "09:00" or "2026-01-28 18:00"', value=_shown(value)))
    return found


def check_code(code: str) -> bool:
    """Tell whether a doctor's code is 1 to 15 of A-Z and 0-9."""
    return 1 <= len(code) <= 15 and code.isascii() and all(char.isdigit() or char.isupper() for char in code)


def written(value: object) -> str:
    """Return a value as TOML writes it; its strings are JSON's, but for one letter that JSON leaves as it is."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {written(each)}' for key, each in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(written(each) for each in value)}]"
    return str(value)
