"""Online bookings as a file holds them: read, named by line, each row good or with the reason why not."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid, Refusal
from opd_desk.domain.model import AgeUnit, Patient, Source
from opd_desk.domain.people import clean_name
from opd_desk.domain.said import say, words_of
from opd_desk.domain.system_words import system_words
from opd_desk.domain.tables import read_moment, read_time
from opd_desk.text_file import NotText, read_text

if TYPE_CHECKING:
    import _csv
    from collections.abc import Iterator, Mapping
    from pathlib import Path

COLUMNS = ("booking_id", "date", "doctor", "slot", "source", "name", "phone", "age", "gender", "requested_at")
NEEDED = ("booking_id", "date", "doctor", "name")
_COLUMNS_WORDS = ", ".join(COLUMNS)
_AGE = re.compile(r"(\d{1,4})\s*(?:(y|yr|yrs|years?)|(m|mo|months?)|(d|days?))?", re.IGNORECASE)


class FileRefused(Refusal):
    """The file cannot be read as bookings; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One booking wish. `line` is its line in the file, the header being 1; `slot` and `requested_at` may be None."""

    line: int
    booking_id: str
    date: date
    doctor: str
    slot: datetime | None
    source: Source
    patient: Patient
    requested_at: datetime | None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be a booking, and why."""

    line: int
    booking_id: str
    why: str


def read_bookings(path: Path) -> list[Row | BadRow]:
    """Read a file of bookings: UTF-8 with or without BOM, columns in any order, comma, semicolon or tab between.

    Raises FileRefused where it is no such file; a bad row is no reason to.
    """
    try:
        text = read_text(path)
    except OSError as problem:
        words = say("{file}: cannot be read: {why}.", file=str(path), why=system_words(problem))
        raise FileRefused(words) from problem
    except NotText as problem:
        raise FileRefused(say("{file}: {why}", file=str(path), why=words_of(problem))) from problem
    return parse_bookings(text, str(path))


def parse_bookings(text: str, name: str) -> list[Row | BadRow]:
    """Read the text of a file of bookings; `name` is how a refusal calls it; raises FileRefused."""
    rows = _rows(text)
    _, titles = next(rows, (0, None))
    if not titles:
        words = say("{file}: has no first line that names the columns: {columns}.", file=name, columns=_COLUMNS_WORDS)
        raise FileRefused(words)
    columns = [_column(title) for title in titles]
    missing = [column for column in NEEDED if column not in columns]
    if missing:
        words = say(
            "{file}: has no column {column}; the first line names the columns: {columns}.",
            file=name,
            column=missing[0],
            columns=_COLUMNS_WORDS,
        )
        raise FileRefused(words)
    twice = [column for column in COLUMNS if columns.count(column) > 1]
    if twice:
        raise FileRefused(say("{file}: has two columns {column}; delete one of them.", file=name, column=twice[0]))
    return [_row(line, columns, cells) for line, cells in rows if cells is None or any(cell.strip() for cell in cells)]


def _rows(text: str) -> Iterator[tuple[int, list[str] | None]]:
    """Yield the rows with the line in the file on which each begins; None for a line that is no row.

    A quote that is never closed would swallow all that follows: such a line is left out alone.
    """
    lines = list(io.StringIO(text, newline=""))
    delimiter = max((",", ";", "\t"), key=lines[0].count) if lines else ","
    place, width = 0, 0
    while place < len(lines):
        reader = csv.reader(_from(lines, place), delimiter=delimiter, strict=True)
        cells, used = _next_row(reader)
        if width and used > 1 and len(cells or ()) != width:
            cells, used = None, 1
        yield place + 1, cells
        width = width or len(cells or ())
        place += used


def _from(lines: list[str], place: int) -> Iterator[str]:
    while place < len(lines):
        yield lines[place]
        place += 1


def _next_row(reader: _csv.Reader) -> tuple[list[str] | None, int]:
    """Return the next row and how many lines it takes; None and one line where it cannot be read."""
    try:
        return next(reader), reader.line_num
    except (csv.Error, StopIteration):
        return None, 1


def _column(title: str) -> str:
    """Return the column that a title names: without regard to case, spaces, _ and -."""
    bare = re.sub(r"[\s_-]", "", title).casefold()
    return next((column for column in COLUMNS if column.replace("_", "") == bare), "")


def _row(line: int, columns: list[str], cells: list[str] | None) -> Row | BadRow:
    if cells is None:
        return BadRow(line, "", say("It cannot be read as CSV: look at its quotes."))
    found = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column}
    booking_id = found.get("booking_id", "")
    try:
        if len(cells) != len(columns):
            words = say(
                "It has {count} fields where the first line names {named}.", count=len(cells), named=len(columns)
            )
            raise Invalid(words)
        return _booking(line, found)
    except Invalid as why:
        return BadRow(line, booking_id, words_of(why))


def _booking(line: int, found: Mapping[str, str]) -> Row:
    for column in NEEDED:
        if not found[column]:
            raise Invalid(say("{column} is empty.", column=column))
    day = _date(found["date"])
    slot, age = found.get("slot", ""), found.get("age", "")
    count, unit = _age(age) if age else (None, AgeUnit.YEARS)
    return Row(
        line,
        found["booking_id"],
        day,
        found["doctor"],
        datetime.combine(day, _time(slot)) if slot else None,
        _source(found.get("source", "")),
        Patient(found["name"], found.get("phone", ""), count, unit, sex(found.get("gender", ""))),
        _moment(found.get("requested_at", "")),
    )


@lru_cache(maxsize=64)
def sex(text: str) -> str:
    """Return M, F or O for the usual words, any other as it is noted."""
    word = clean_name(text)
    return {"m": "M", "male": "M", "f": "F", "female": "F", "o": "O", "other": "O"}.get(word.casefold(), word)


def _age(text: str) -> tuple[int, AgeUnit]:
    match = _AGE.fullmatch(text)
    if match is None:
        raise Invalid(say("age {text!r} is no age; write 45, 7m or 20d.", text=text))
    unit = AgeUnit.MONTHS if match[3] else AgeUnit.DAYS if match[4] else AgeUnit.YEARS
    return int(match[1]), unit


@lru_cache(maxsize=64)
def _source(text: str) -> Source:
    word = re.sub(r"[\s_-]+", "_", text.casefold())
    if not word:
        return Source.ONLINE
    if word not in list(Source):
        raise Invalid(say("source {text!r} is none of {sources}.", text=text, sources=", ".join(Source)))
    return Source(word)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid(say("date {text!r} is no date; write 2026-01-29.", text=text)) from None


def _time(text: str) -> time:
    try:
        found = read_time(text)
        if found.second or found.microsecond:  # no slot begins within a minute
            raise ValueError(text)
    except ValueError:
        raise Invalid(say("slot {text!r} is no time; write 09:00.", text=text)) from None
    return found.replace(tzinfo=None)


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        return read_moment(text).replace(tzinfo=None)
    except ValueError:
        words = say("requested_at {text!r} is no time; write 2026-01-28 18:00.", text=text)
        raise Invalid(words) from None
