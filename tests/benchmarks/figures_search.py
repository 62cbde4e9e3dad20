"""How quick a name is found while it is typed, among 400,000 patients."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import astuple
from functools import partial
from typing import TYPE_CHECKING, Any

from opd_desk.services.desk import Desk
from tests.benchmarks.big import big
from tests.benchmarks.figures import Figure, Pair, timed
from tests.benchmarks.hospital import BY, NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

TYPED = ("sita kumari 7", "sharma ra", "kumar iyer", "devi", "ram kumar nair", "सीता देवी", "குமார்", "zoya", "98765")
"""First names, last names first, two thousand of the same name, other scripts, nobody's, a phone."""

LETTERS = [words[:end] for words in TYPED for end in range(1, len(words) + 1)]


@contextmanager
def searching(files: Path) -> Iterator[Pair]:
    """Look for what stands in the field after each letter."""
    path = big(files)
    with closing(Desk.open(path, lambda: NOW, BY)) as desk, closing(Floor(path)) as raw:

        def ours() -> Sequence[float]:
            return [timed(partial(desk.views.search, typed, TODAY)) for typed in LETTERS]

        def floor() -> Sequence[float]:
            return [timed(partial(raw.search, typed)) for typed in LETTERS]

        for typed in LETTERS:  # which warms them both up, too
            assert [astuple(row) for row in desk.views.search(typed, TODAY)] == raw.search(typed)
        yield Pair(ours, floor)


_PATIENT = "SELECT id, name, age, age_unit, gender FROM patients"
_BEGINS = f"{_PATIENT} WHERE {{0}} >= ? AND {{0}} < ? ORDER BY {{0}} LIMIT 12"
_WORDS = f"{_PATIENT} WHERE id IN (SELECT rowid FROM patient_names WHERE patient_names MATCH ? LIMIT 12)"
_LAST = """
SELECT t.patient, t.date, d.name FROM patients p
JOIN tokens t ON t.id = (
    SELECT id FROM tokens WHERE patient = p.id AND arrived AND status NOT IN ('cancelled', 'no_show')
    ORDER BY slot DESC LIMIT 1
)
JOIN doctors d ON d.code = t.doctor WHERE p.id IN ({})"""
_AHEAD = """
SELECT t.patient, t.slot, t.number, t.status, d.name FROM tokens t JOIN doctors d ON d.code = t.doctor
WHERE t.patient IN ({}) AND t.slot >= ?
ORDER BY t.slot, t.number"""
_FINISHED = ("completed", "cancelled", "no_show")
_MOST = 12
_UNITS = {"y": "", "m": " mo", "d": " d"}
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Floor:
    """The same question in as few statements as it takes: who is meant, when they came last, what they have ahead."""

    def __init__(self, path: Path) -> None:
        """Connect to a file."""
        self._file = sqlite3.connect(path, isolation_level=None)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def search(self, typed: str) -> list[tuple[Any, ...]]:
        """Return what the list shows, as of one state of the file: id, name, age and sex, last visit, what is ahead.

        Who came last stands first. Nobody has a token on the shown date.
        """
        execute = self._file.execute
        execute("BEGIN")
        found: dict[int, tuple[Any, ...]] = {}
        for column in ("phone", "second_phone") if typed.isdigit() else ("name_key", "uhid_key"):
            for row in execute(_BEGINS.format(column), (typed, typed + chr(0x10FFFF))):
                found.setdefault(row[0], row)
            if len(found) >= _MOST:
                break
        else:
            query = " ".join(f'"{word}"*' for word in typed.split())
            for row in execute(_WORDS, (query,)):
                found.setdefault(row[0], row)
        ids = [*found][:_MOST]
        marks = ", ".join("?" * len(ids))
        last = {row[0]: row for row in execute(_LAST.format(marks), ids)}
        ahead: dict[int, list[str]] = {}
        for who, slot, number, status, name in execute(_AHEAD.format(marks), [*ids, f"{TODAY} 00:00:00"]):
            assert slot[:10] != str(TODAY)  # such a patient stands there as these tokens
            if status in _FINISHED:
                continue
            at = "waits for" if status == "waitlisted" else "at"
            ahead.setdefault(who, []).append(f"{_day(slot)} {number} {at} {slot[11:16]} with {name}")
        execute("COMMIT")
        ids.sort(key=lambda who: last[who][1] if who in last else "", reverse=True)
        return [_shown(found[who], last.get(who), ahead.get(who, ())) for who in ids]


def _shown(row: tuple[Any, ...], last: tuple[Any, ...] | None, ahead: Sequence[str]) -> tuple[Any, ...]:
    who, name, age, unit, gender = row
    came = f"Last here {_day(last[1])}, {last[2]}" if last else ""
    return who, name, f"{age}{_UNITS[unit]} {gender}", came, tuple(ahead)


def _day(day: str) -> str:
    """Return a date as it is read: `2026-01-29`, of another year with it."""
    words = f"{int(day[8:10])} {_MONTHS[int(day[5:7])]}"
    return words if day.startswith("2026") else f"{words} {day[:4]}"


FIGURES: tuple[Figure, ...] = (
    Figure("search", "a name typed letter by letter among 400,000 patients", searching, most=1.5, p99=16),
)
