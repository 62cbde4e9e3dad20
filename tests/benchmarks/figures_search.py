"""How quick a name is found while it is typed, among 400,000 patients."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
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

        ours()
        floor()
        yield Pair(ours, floor)


_PATIENT = "SELECT id, name, phone, age, age_unit, gender, uhid, second_phone, place FROM patients"
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
WHERE t.patient IN ({}) AND t.slot >= ? AND t.status NOT IN ('completed', 'cancelled', 'no_show')
ORDER BY t.slot, t.number"""
_MOST = 12


class Floor:
    """The same question in as few statements as it takes: who is meant, when they came last, what they have ahead."""

    def __init__(self, path: Path) -> None:
        """Connect to a file."""
        self._file = sqlite3.connect(path, isolation_level=None)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def search(self, typed: str) -> list[tuple[Any, ...]]:
        """Return rows of patients, of their last visits, and of their live tokens, as of one state of the file."""
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
        last = execute(_LAST.format(marks), ids).fetchall()
        ahead = execute(_AHEAD.format(marks), [*ids, f"{TODAY} 00:00:00"]).fetchall()
        execute("COMMIT")
        return [*found.values(), *last, *ahead]


FIGURES: tuple[Figure, ...] = (
    Figure("search", "a name typed letter by letter among 400,000 patients", searching, most=1.5, p99=16),
)
