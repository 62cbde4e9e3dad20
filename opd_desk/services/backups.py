"""Backups of the database: made into one folder or two, rotated, looked at, and put back (store/copies, restoring)."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain import backups as rules
from opd_desk.domain.backups import Mark, Reason
from opd_desk.domain.said import together, words_of
from opd_desk.services.checking import check
from opd_desk.store import copies, files, restoring
from opd_desk.store.copies import Facts, Loss
from opd_desk.store.database import Database, StoreError
from opd_desk.store.desk_log import DeskEntry
from opd_desk.store.files import Watch
from opd_desk.store.restoring import Present

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from opd_desk.services.checking import Checked

__all__ = ["Backup", "Backups", "Facts", "Loss", "Places", "Present", "Reason", "Restored", "Turn", "Watch"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where backups go, and how often: `own` is made where it is missing, `second` (a stick) has to be there."""

    own: Path
    second: Path | None = None
    every: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Backup:
    """A file in one of the folders, as its name has it; `size` in bytes; `second`: it lies on the stick."""

    path: Path
    mark: Mark
    size: int
    second: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of a turn: when it began, the new files, what went wrong in a sentence; `no_stick`: it is not there."""

    at: datetime
    written: tuple[Path, ...] = ()
    trouble: str = ""
    no_stick: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and under which name the state before it was kept; None: there was none."""

    facts: Facts
    before: Path | None


class Backups:
    """The backups of one database. It holds no connection: any thread may ask, one at a time."""

    def __init__(self, database: Path, places: Places, clock: Callable[[], datetime]) -> None:
        """Name backups by this clock's time."""
        self.database, self.places, self.clock = database, places, clock

    # making

    def write(self, folder: Path, watch: Watch | None = None, reason: Reason = Reason.TURN) -> Path:
        """Write a backup, verified by reading it back, then let go of what need not be kept; raises StoreError."""
        now = self.clock()
        written = copies.write_copy(
            self.database, folder, rules.names(self.database.stem, now, reason), watch or Watch()
        )
        self._rotate(folder, written, now)
        return written

    def take_turn(self, folders: Iterable[Path], watch: Watch | None = None) -> Turn:
        """Write a backup into each of these folders; one that cannot be written keeps none of the others from it."""
        now, written, trouble, no_stick = self.clock(), [], [], False
        for folder in folders:
            if folder == self.places.second and not folder.is_dir():
                no_stick = True
                continue
            try:
                written.append(self.write(folder, watch))
            except StoreError as problem:
                trouble.append(words_of(problem))
        return Turn(now, tuple(written), together(*trouble), no_stick)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return the folders that backups go to."""
        return tuple(folder for folder in (self.places.own, self.places.second) if folder is not None)

    def stamp(self) -> object:
        """Return what becomes another with each commit to the database."""
        return files.stamp(self.database)

    def _rotate(self, folder: Path, written: Path, now: datetime) -> None:
        """Remove what need not be kept, but never the file just written."""
        found = {each.mark: each.path for each in self._in_folder(folder)}
        for mark in rules.outdated(found.keys(), now):
            if found[mark] != written:
                with suppress(OSError):  # what cannot be removed now is so at the next turn
                    found[mark].unlink()

    # looking

    def listed(self) -> tuple[Backup, ...]:
        """Return every backup of both folders, the latest first; a folder that cannot be read has none."""
        found = [each for folder in self.folders for each in self._in_folder(folder)]
        return tuple(sorted(found, key=lambda each: (each.mark, not each.second), reverse=True))

    def latest(self) -> datetime | None:
        """Return when the latest backup was made that is not of a time still to come; None: there is none."""
        now = self.clock()
        return next((each.mark.at for each in self.listed() if each.mark.at <= now), None)

    def _in_folder(self, folder: Path) -> list[Backup]:
        try:
            paths = [(path, path.stat().st_size) for path in folder.iterdir() if path.suffix == ".db"]
        except OSError:
            return []
        marked = [(path, size, rules.read_name(path.name, self.database.stem)) for path, size in paths]
        return [Backup(path, mark, size, folder == self.places.second) for path, size, mark in marked if mark]

    def look(self, file: Path, *, whole: bool = False) -> Facts:
        """Return what a backup holds; `whole`: all of it is read; raises StoreError."""
        return copies.look(file, whole=whole)

    def find(self, file: Path) -> Path:
        """Return a backup by its path, or by its name alone in one of the folders."""
        if file.exists() or file.name != str(file):
            return file
        return next((folder / file for folder in self.folders if (folder / file).exists()), file)

    def check(self, file: Path) -> Checked:
        """Judge what a backup holds against what must always hold (RULES §11)."""
        with closing(Database(file, frozen=True)) as kept:
            return check(kept)

    def loss(self, file: Path) -> Loss | None:
        """Return what restoring a backup would lose, and bring back; None: the present database cannot be read."""
        try:
            return copies.compare(self.database, file) if self.database.exists() else None
        except StoreError:
            return None

    # restoring

    def is_damaged(self) -> bool:
        """Tell whether the database is there but cannot be read: nothing but a backup helps; raises StoreError."""
        return restoring.present(self.database) is Present.DAMAGED

    def restore(self, file: Path, watch: Watch | None = None, by: str = "") -> Restored:
        """Put a backup in the place of the database, once the state before it is kept; raises StoreError.

        A sound database is kept as a backup, and overwritten in one transaction: other counters see the new state. A
        damaged one is kept as it is under another name, and must be open nowhere. The log says who did it.
        """
        watch = watch or Watch()
        entry = DeskEntry(self.clock(), by, "backup restored", about=file.name)
        how = restoring.present(self.database)
        with restoring.prepared(file, self.database, entry, watch) as new:
            facts = copies.look(new)
            if how is Present.SOUND:
                return Restored(facts, restoring.overwrite(self.database, new, self._keep, watch))
            aside = self.database.with_name(self._damaged_name())
            restoring.replace(self.database, new, aside, watch)
            return Restored(facts, aside if how is Present.DAMAGED else None)

    def _keep(self) -> Path:
        return self.write(self.places.own, reason=Reason.BEFORE_RESTORE)

    def _damaged_name(self) -> str:
        stem, now = self.database.stem, self.clock()
        names = (f"{stem}.damaged-{now:%Y-%m-%d-%H%M%S}{tail}.db" for tail in ("", "-2", "-3", "-4"))
        return next(name for name in names if not self.database.with_name(name).exists())
