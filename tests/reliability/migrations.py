"""Files of every earlier version, and processes killed while they bring them up to date."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.store.database import Database
from tests.reliability.kills import Tally, killed, remove, wrong_with

if TYPE_CHECKING:
    import random
    from multiprocessing.connection import Connection

OLD = {path.name.partition(".")[0]: path for path in sorted((Path(__file__).parents[1] / "store" / "old").glob("*.gz"))}
"""A database of every earlier version, as its program left it: eleven tokens and what happened to them."""
TOKENS = "SELECT id, doctor, date, number, slot, patient, source, status, requested_at, reason FROM tokens ORDER BY id"
EVENTS = "SELECT id, act, at, by, date, doctor, kind, token, number, after, slot FROM events ORDER BY id"


def old_file(version: str, path: Path) -> None:
    """Put a database of an earlier version there."""
    path.write_bytes(gzip.decompress(OLD[version].read_bytes()))


def content(path: Path) -> list[tuple[object, ...]]:
    """Return what every version knows of tokens, and of what happened to them."""
    with closing(sqlite3.connect(path)) as connection:
        return [row for query in (TOKENS, EVENTS) for row in connection.execute(query)]


def bring_up_to_date(say: Connection, path: Path) -> None:
    """Open an old file, and say so before and after."""
    say.send(0)
    Database.open(path).close()
    say.send(1)


def kill_while_migrating(tally: Tally, _: Path, folder: Path, chance: random.Random) -> None:
    """Kill a process that brings a file up to date; whatever had been in it must still be there, at either version."""
    path = folder / "old.db"
    old_file(chance.choice(sorted(OLD)), path)
    before = content(path)
    said = killed(bring_up_to_date, (path,), 0, chance.random() * 0.5)
    tally.tried += 1
    tally.acknowledged += len(before)
    tally.lost += content(path) != before
    tally.half += bool(wrong_with(path)) + (len(said) == 2 and content(path) != before)
    for copy in folder.glob("old.before-*.db"):
        # Whatever has the name of a copy is whole.
        tally.half += content(copy) != before
    remove(path)
    for copy in folder.glob("old.*"):
        copy.unlink()
