"""What is done with whole files of a database: made for one reader, flushed, named, kept aside."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from opd_desk import own_files
from opd_desk.domain.said import say
from opd_desk.domain.system_words import system_words
from opd_desk.own_files import make_alone as make_alone
from opd_desk.own_files import make_folder as make_folder
from opd_desk.store import cipher, sqlite
from opd_desk.store.errors import DiskFull, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPLACES_OPEN = os.name == "posix"
"""Whether another file can take the place of one that is open: Windows refuses that."""
_log = logging.getLogger(__name__)
_STALE = 3600
_INDEX_HEAD = 48
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


class Watch:
    """Hears how far the work on a file has come; whatever it raises stops the work, and nothing half is left."""

    def step(self, name: str) -> None:
        """Hear which step is about to be taken."""

    def pages(self, left: int, whole: int) -> None:
        """Hear how many pages of a copy are left, of how many."""


@contextmanager
def said_of(path: Path) -> Iterator[None]:
    """Say in a sentence about a file what the system, or the driver, says in a code."""
    try:
        yield
    except cipher.errors() as error:
        meaning = sqlite.translated(error, path)
        if meaning is None:
            raise
        raise meaning from error
    except OSError as problem:
        raise _meaning(problem, path) from problem


def _meaning(problem: OSError, path: Path) -> StoreError:
    if problem.errno in _FULL:
        return DiskFull(
            say(
                "{file}: no room is left there; free some, or choose another folder. What was there is kept.",
                file=str(path),
            )
        )
    why = system_words(problem)
    return StoreError(
        say(
            "{file}: cannot be written ({why}); see that the disk or stick is there and may be written.",
            file=str(path),
            why=why,
        )
    )


def keep_alone(path: Path) -> None:
    """Let only its owner read a database and what lies beside it: who else could before no more can."""
    for each in (path, sqlite.beside(path, "-wal"), sqlite.beside(path, "-shm")):
        if own_files.keep_alone(each):
            _log.info("%s could be read by others: now it is its owner's alone", each)


def flush(path: Path) -> None:
    """Have a file on the disk before going on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system does that for folders."""
    with suppress(OSError):
        entry = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(entry)
        finally:
            os.close(entry)


def sweep(folder: Path, begins: str, ends: str = "") -> None:
    """Remove what work that was cut off has left in a folder; what is an hour old nobody works on any more."""
    for left in folder.iterdir():
        with suppress(OSError):
            ours = left.name.startswith(begins) and left.name.endswith(ends)
            if ours and time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def keep_aside(path: Path, aside: Path) -> None:
    """Give a file a second name, or, where the disk knows no second names, a copy; it is not opened if that can be.

    Closing a file that this program has open as a database would let go of the locks on it.
    """
    try:
        os.link(path, aside)
    except OSError:
        make_alone(aside)
        shutil.copyfile(path, aside)
        flush(aside)


def stamp(path: Path) -> tuple[object, ...]:
    """Return what becomes another with each commit to a database: time and size of its file and of its log.

    Windows may tell the time of a file's last writing only once it is closed: there the head of the log's index, in
    which SQLite counts changes, counts too. POSIX would let go of locks on that by such a reading.
    """
    found: list[object] = []
    for each in (path, sqlite.beside(path, "-wal")):
        with suppress(OSError):
            state = each.stat()
            found.append((state.st_mtime_ns, state.st_size))
    if not REPLACES_OPEN:
        with suppress(OSError), sqlite.beside(path, "-shm").open("rb") as index:
            found.append(index.read(_INDEX_HEAD))
    return tuple(found)
