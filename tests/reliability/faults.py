"""Every fault that is tried, how often in the long form and in the short one, and the table of what came of it."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.reliability.copies import kill_while_backing_up, kill_while_restoring
from tests.reliability.counters import share_a_slot
from tests.reliability.days import KINDS, found_hospital
from tests.reliability.failures import CODES, fail_each_write, fill_the_disk
from tests.reliability.kills import Tally, kill
from tests.reliability.migrations import kill_while_migrating

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Try = Callable[[Tally, Path, Path, random.Random], None]

_NAMES = {"booking": "bookings", "away": "away plans", "close": "closing days", "import": "imports"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One row of the table: `attempt` breaks something once, and counts into the row what it cost."""

    name: str
    attempt: Try
    long: int
    short: int


def _kill(tally: Tally, template: Path, folder: Path, chance: random.Random, *, kind: str, power: bool) -> None:
    kill(tally, template, folder, kind, chance, power=power)


def _fail(tally: Tally, template: Path, folder: Path, chance: random.Random, *, kind: str, code: int) -> None:
    fail_each_write(tally, template, folder, kind, code, chance.randrange(10**6), 1 if kind == "import" else 10)


def _fill(tally: Tally, template: Path, folder: Path, chance: random.Random, *, kind: str) -> None:
    fill_the_disk(tally, template, folder, kind, chance.randrange(10**6), 2 if kind == "import" else 40)


def every_fault() -> list[Fault]:
    """Return the rows, in the order of the table."""
    rows = [Fault(f"killed: {_NAMES[kind]}", partial(_kill, kind=kind, power=False), 80, 3) for kind in KINDS]
    rows += [Fault(f"power cut: {_NAMES[kind]}", partial(_kill, kind=kind, power=True), 40, 2) for kind in KINDS]
    rows += [
        Fault("killed: migrations", kill_while_migrating, 60, 2),
        Fault("killed: backups", kill_while_backing_up, 60, 2),
        Fault("killed: restores", kill_while_restoring, 60, 2),
    ]
    rows += [
        Fault(f"{what}: {_NAMES[kind]}", partial(_fail, kind=kind, code=code), 5, 1)
        for what, code in CODES.items()
        for kind in KINDS
    ]
    rows += [Fault(f"disk fills up: {_NAMES[kind]}", partial(_fill, kind=kind), 3, 1) for kind in KINDS]
    return [*rows, Fault("eight counters on one slot", share_a_slot, 10, 1)]


def tried(faults: Iterable[Fault], seed: int, *, long: bool) -> list[Tally]:
    """Try faults, and return what each cost."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template.db"
        found_hospital(template)
        with closing(sqlite3.connect(template)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for fault in faults:
            tally, chance = Tally(fault.name), random.Random(f"{fault.name} {seed}")
            for _ in range(fault.long if long else fault.short):
                fault.attempt(tally, template, folder, chance)
            found.append(tally)
    return found


HEAD = f"{'fault':<56} {'tried':>7} {'acknowledged':>13} {'lost':>5} {'half done':>10}"


def line(tally: Tally) -> str:
    """Return a row of the table, under HEAD."""
    return f"{tally.fault:<56} {tally.tried:>7,} {tally.acknowledged:>13,} {tally.lost:>5,} {tally.half:>10,}"
