"""Processes killed while they write a backup, or put one back."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.services.backups import Backups, Places
from tests.reliability.days import Clock, Day, image
from tests.reliability.kills import Tally, killed, remove, wrong_with

if TYPE_CHECKING:
    import random
    from datetime import datetime
    from multiprocessing.connection import Connection
    from pathlib import Path

COMMANDS, TURNS = 4, 6


class Ticking(Clock):
    """A clock that goes on with every look: no two backups have the same name."""

    def __call__(self) -> datetime:
        """Return its time, a second after the last."""
        self.now += timedelta(seconds=1)
        return self.now


def backups_of(path: Path) -> Backups:
    """Return the backups of a database, in a folder beside it."""
    return Backups(path, Places(path.with_name("backups")), Ticking())


def back_up_between_commands(say: Connection, path: Path, seed: int) -> None:
    """Write a backup after every few commands, and say so."""
    day, backups = Day(path, "booking", seed), backups_of(path)
    say.send(0)
    for _ in range(TURNS):
        for _ in range(COMMANDS):
            day.do()
        assert not backups.take_turn(backups.folders).trouble
        say.send(1)


def kill_while_backing_up(tally: Tally, template: Path, folder: Path, chance: random.Random) -> None:
    """Kill a process that writes backups: those it told of are there, and each that has the name of one is whole."""
    path, seed = folder / "desk.db", chance.randrange(10**6)
    path.write_bytes(template.read_bytes())
    told = len(killed(back_up_between_commands, (path, seed), chance.randrange(TURNS - 1), chance.random() * 0.05)) - 1
    found = backups_of(path).listed()
    tally.tried += 1
    tally.acknowledged += told
    tally.lost += max(0, told - len(found))
    tally.half += bool(wrong_with(path)) + sum(bool(backups_of(path).check(each.path).wrong) for each in found)
    shutil.rmtree(folder / "backups", ignore_errors=True)  # killed before the first, there is none
    remove(path)


def restore_one(say: Connection, path: Path, backup: Path) -> None:
    """Put a backup back, and say so before and after."""
    say.send(0)
    backups_of(path).restore(backup)
    say.send(1)


def kill_while_restoring(tally: Tally, template: Path, folder: Path, chance: random.Random) -> None:
    """Kill a process that puts a backup back: the desk is as it was or as the backup was, and once told, as that."""
    path = folder / "desk.db"
    path.write_bytes(template.read_bytes())
    day = Day(path, "booking", chance.randrange(10**6))
    for _ in range(COMMANDS):
        day.do()
    backup = backups_of(path).write(folder / "backups")
    old = image(path)
    for _ in range(COMMANDS):
        day.do()
    day.close()
    present = image(path)
    every_other = tally.tried % 2  # is told that it was done before it is killed, however slow the machine is
    told = len(killed(restore_one, (path, backup), every_other, chance.random() * 0.2)) - 1
    found = image(path)
    tally.tried += 1
    tally.acknowledged += told
    tally.lost += bool(told and found != old)
    tally.half += bool(wrong_with(path)) + (found not in (old, present))
    shutil.rmtree(folder / "backups", ignore_errors=True)  # killed before the first, there is none
    remove(path)
