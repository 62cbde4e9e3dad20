"""The log's chain: each entry of a doctor-day carries a digest of itself and of all before it.

Whoever changes, adds, removes or reorders entries by hand breaks it at the first of them; how it ends stands with the
doctor-day, so that its last entries cannot be dropped unseen either.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import literal_column, select, update

from opd_desk.store.tables import doctor_days, events

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Connection, Select, Table

LINKED = tuple(column.name for column in events.c if column.name not in ("id", "link"))
"""The columns that a link vouches for, in the order in which they are written into it."""

_CLOCK = LINKED.index("clock")
"""The one that is true or false, for which the file has 1 or 0."""


def _as_stored(value: date | datetime) -> str:
    """Write a time or date as the file has it (columns.Moment, columns.Day)."""
    return str(value)


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_as_stored)


def link(before: bytes, values: Sequence[object]) -> bytes:
    """Return the link of an entry: 32 bytes. `values`: of LINKED, as Python or the file has them."""
    text = _JSON.encode(values)
    return hashlib.sha256(before + text.encode("utf-8", "surrogatepass")).digest()


def linked(before: bytes, row: Mapping[str, Any]) -> bytes:
    """Return the link of an entry that is about to be written."""
    values = [*map(row.__getitem__, LINKED)]
    values[_CLOCK] = int(values[_CLOCK])
    return link(before, values)


def link_again(connection: Connection, days: Iterable[tuple[date, str]]) -> None:
    """Link the entries of doctor-days anew, as they are now; whoever calls this vouches for what was changed."""
    for day, doctor in days:
        last = b""
        here = events.c.date == day, events.c.doctor == doctor
        for number, _, *values in map(tuple, connection.execute(_ENTRIES.where(*here)).all()):
            last = link(last, values)
            connection.execute(update(events).where(events.c.id == number).values(link=last))
        of_day = doctor_days.c.date == day, doctor_days.c.doctor == doctor
        connection.execute(update(doctor_days).where(*of_day).values(log_end=last))


def breaks(connection: Connection) -> Iterator[str]:
    """Yield a sentence for the first entry of each doctor-day that is not as it was written, in the log's order."""
    ends: dict[tuple[str, str], bytes] = {}
    broken: set[tuple[str, str]] = set()
    expected = 1
    for number, stored, *values in map(tuple, connection.execute(_ENTRIES)):
        key = values[LINKED.index("date")], values[LINKED.index("doctor")]
        if number != expected:
            yield f"entry {expected} of the log is missing: after it comes {number}"
        expected = number + 1
        if key in broken:
            continue
        if link(ends.get(key, b""), values) != stored:
            broken.add(key)
            yield f"entry {number} of the log ({_told(values)}) is not as it was written, or one before it is missing"
        ends[key] = stored
    yield from _lost_ends(connection, ends, broken)


def _lost_ends(
    connection: Connection, ends: Mapping[tuple[str, str], bytes], broken: set[tuple[str, str]]
) -> Iterator[str]:
    """Yield a sentence for each doctor-day whose log ends elsewhere than it says."""
    for day, doctor, end in connection.execute(_ENDS):
        if (day, doctor) not in broken and ends.get((day, doctor)) != end:
            yield f"the log of {doctor} on {day} does not end where it did: its last entries are missing"


def _told(values: Sequence[object]) -> str:
    entry = dict(zip(LINKED, values, strict=True))
    about = f"token {entry['number']}" if entry["number"] is not None else "the day"
    return f"{entry['doctor']} on {entry['date']}, {about} {entry['kind']} at {entry['at']}"


def _as_written(table: Table, *names: str) -> Select[Any]:
    """Select columns as they stand in the file: what was put there by hand may be no time, no date, no number."""
    columns: list[ColumnElement[Any]] = [literal_column(f'{table.name}."{name}"') for name in names]
    return select(*columns).select_from(table)


_ENTRIES = _as_written(events, "id", "link", *LINKED).order_by(events.c.id)
_ENDS = _as_written(doctor_days, "date", "doctor", "log_end")
