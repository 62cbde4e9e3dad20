"""Processes that work and are killed in the middle of it; what their files hold is held against what they had said."""

from __future__ import annotations

import multiprocessing
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.services.checking import check
from opd_desk.store.database import Database
from tests.reliability.days import Day, image, images

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

PROCESSES = (
    multiprocessing.get_context("spawn") if sys.platform == "win32" else multiprocessing.get_context("forkserver")
)
PROCESSES.set_forkserver_preload(["tests.reliability.kills"])
_MOST = {"booking": 30, "away": 20, "close": 30, "import": 3}
"""How many commands of a kind a process gives, at most, before it is killed."""


@dataclass(slots=True)
class Tally:
    """How often a fault was tried, how much was acknowledged by then, and what of it was lost or left half done."""

    fault: str
    tried: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0


def killed(work: Callable[..., None], args: tuple[object, ...], after: int, pause: float) -> list[int]:
    """Kill a process so many seconds after its `after`-th word; return all that it had said."""
    reading, writing = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=work, args=(writing, *args), daemon=True)
    process.start()
    writing.close()
    said: list[int] = []
    try:
        while len(said) <= after:
            said.append(reading.recv())
        time.sleep(pause)
        process.kill()
        while True:
            said.append(reading.recv())
    except EOFError:  # a word that was cut off was not said
        pass
    process.join()
    process.close()
    reading.close()
    return said


def work_a_day(say: Connection, path: Path, kind: str, seed: int) -> None:
    """Give command after command, and after each say how long the file's log of writes is."""
    day = Day(path, kind, seed)
    log = path.with_name(f"{path.name}-wal")
    say.send(0)
    while True:
        day.do()
        say.send(log.stat().st_size)


def kill(tally: Tally, template: Path, folder: Path, kind: str, chance: random.Random, *, power: bool = False) -> None:
    """Kill a day of work at a random moment, and count what that cost.

    `power`: with the power goes what was never said to be on the disk: the log of writes ends anywhere after what was
    acknowledged, in anything.
    """
    path, seed = folder / "desk.db", chance.randrange(10**6)
    path.write_bytes(template.read_bytes())
    after = chance.randrange(1 if power else 0, _MOST[kind])
    said = killed(work_a_day, (path, kind, seed), after, chance.random() * 0.01)
    acknowledged = len(said) - 1
    if power:
        spoil(path.with_name(f"{path.name}-wal"), said[-1], chance)
    tally.tried += 1
    tally.acknowledged += acknowledged
    found, wrong = image(path), wrong_with(path)
    possible = images(template, folder / "again.db", kind, seed, acknowledged + 1)
    if found in possible[acknowledged:]:
        tally.half += bool(wrong)
    elif found in possible:
        tally.lost += acknowledged - possible.index(found)
    else:
        tally.half += 1
    remove(path, folder / "again.db")


def spoil(log: Path, keep: int, chance: random.Random) -> None:
    """Leave so much of a file, and after it a random piece of what there was, or of nothing sensible."""
    tail = log.read_bytes()[keep:]
    if chance.random() < 0.5:
        tail = tail[: chance.randrange(len(tail) + 1)]
    else:
        tail = bytes(chance.randrange(256) for _ in range(chance.randrange(9000)))
    with log.open("r+b") as file:
        file.truncate(keep)
        file.seek(keep)
        file.write(tail)


def wrong_with(path: Path) -> tuple[str, ...]:
    """Return what a check of a database finds."""
    database = Database.open(path)
    try:
        return check(database).wrong
    finally:
        database.close()


def remove(*paths: Path) -> None:
    """Remove databases with all that stands beside them."""
    for path in paths:
        for each in path.parent.glob(f"{path.name}*"):
            each.unlink()
