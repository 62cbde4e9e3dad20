"""Doctor-days of the past: one is worked through with the desk's own services, the others are it under other names."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from opd_desk.domain.booking import Request
from opd_desk.domain.closing import Wishes
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.services.desk import Desk
from opd_desk.simulation.stored import StoppedClock
from opd_desk.store.chain import LINKED
from tests.benchmarks.hospital import BY, DOCTORS, set_up

if TYPE_CHECKING:
    from collections.abc import Callable

EACH = 48
"""Tokens of a doctor-day."""

TABLES = {
    "doctor_days": "date, doctor, version, delay, last_number, changed_at, policy, overflow_allowed, closed_at",
    "slots": 'doctor, start, date, "end", capacity, reserve, open, used',
    "tokens": (
        "patient, id, doctor, date, number, slot, source, status, requested_at, arrived, skipped, inside, reason, "
        "booked_by, arrived_at, booked, waitlisted, confirmed, checked_in, called, completed, cancelled, no_show"
    ),
    "changes": 'act, at, "by", what, clock, date, doctor, days, "before", token, number, issued, undone',
    "events": ", ".join(f'"{name}"' for name in LINKED),
}
"""The columns of the tables; with `log_end` and `link`, which are made anew, these are all but the numbers of rows."""

_DATE, _EVE, _CODE = date(2001, 1, 2), date(2001, 1, 1), DOCTORS[0]
_SOURCES = (Source.ONLINE, Source.ONLINE, Source.WALK_IN, Source.PAID, Source.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class ModelDay:
    """A doctor-day as the desk wrote it: rows by table, and the log an entry a line, all as JSON."""

    rows: str
    log: str

    def on(self, day: date, code: str) -> tuple[dict[str, list[list[Any]]], list[list[Any]]]:
        """Return it on another date, with another doctor: rows by table, and the log, each entry's link behind it."""
        rows: dict[str, list[list[Any]]] = json.loads(_renamed(self.rows, day, code))
        lines = _renamed(self.log, day, code).split("\n")
        log: list[list[Any]] = json.loads(f"[{','.join(lines)}]")
        last = b""
        for line, entry in zip(lines, log, strict=True):
            # What chain.link does of the values that this line is the JSON of; a test has `check` agree.
            last = sha256(last + line.encode()).digest()
            entry.append(last)
        rows["doctor_days"][0].append(last)
        return rows, log


def _renamed(text: str, day: date, code: str) -> str:
    for old, new in ((_DATE, day), (_EVE, day - timedelta(days=1))):
        text = text.replace(str(old), str(new)).replace(f"{old:%Y%m%d}", f"{new:%Y%m%d}")
    return text.replace(_CODE, code)


def model_day(seed: int) -> ModelDay:
    """Work a doctor-day through, from the bookings of its eve to its close, and return it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.db"
        set_up(path, DOCTORS[:1])
        clock = StoppedClock(datetime.combine(_EVE, datetime.min.time()))
        with closing(Desk.open(path, clock, BY)) as desk:
            _work_through(desk, clock, Random(seed))
        with closing(sqlite3.connect(path)) as file:
            return _read(lambda table: file.execute(f"SELECT {TABLES[table]} FROM {table} ORDER BY rowid").fetchall())


def _read(read: Callable[[str], list[Any]]) -> ModelDay:
    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    # Of what undo needs the first change alone is kept: the others would double the file, and are of the past.
    rows = {table: read(table)[:1] if table == "changes" else read(table) for table in TABLES if table != "events"}
    return ModelDay(text(rows), "\n".join(map(text, read("events"))))


def _work_through(desk: Desk, clock: StoppedClock, chance: Random) -> None:
    """Book a third on the eve and the others as they come; call most, cancel some; what is left was not there."""
    key = DayKey(_DATE, _CODE)
    morning = datetime.combine(_DATE, datetime.min.time()) + timedelta(hours=8, minutes=30)
    for number in range(EACH):
        walks_in = number >= EACH // 3
        clock.now = morning + timedelta(minutes=8 * number) if walks_in else morning - timedelta(hours=15 - number / 8)
        source = chance.choice(_SOURCES[2:] if walks_in else _SOURCES[:2])
        slot = None if walks_in else datetime.combine(_DATE, datetime.min.time()) + timedelta(hours=9 + number % 4)
        token = desk.booking.book(key, Request(Patient(f"Somebody {number}"), source, slot)).result
        if number % 10 == 9:
            desk.booking.cancel(token.id, "does not come")
        elif not token.arrived and walks_in:
            desk.consulting.check_in(token.id)
        if clock.now > morning + timedelta(minutes=30):
            _call(desk, key)
    clock.now = datetime.combine(_DATE, datetime.min.time()) + timedelta(hours=18)
    desk.closing.close(_DATE, Wishes())


def _call(desk: Desk, key: DayKey) -> None:
    try:
        desk.consulting.call_next(key)
    except OpdError:
        return
