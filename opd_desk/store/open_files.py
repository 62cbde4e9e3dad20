"""The databases that this process has open, by file, and whether they are encrypted.

POSIX lets go of all locks that a process has on a file when it closes any handle of it: a file that is open as a
database is not to be opened for a look at how it begins. Locks are the process's, and so is this.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

if TYPE_CHECKING:
    from pathlib import Path


class Identity(NamedTuple):
    """What tells a file from every other, whatever it is called."""

    device: int
    number: int


def identity(path: Path) -> Identity | None:
    """Return which file stands at a path; None: there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Identity(found.st_dev, found.st_ino)


class OpenFiles:
    """Knows connections for as long as they are; every thread may ask."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: dict[Identity, tuple[WeakSet[object], bytes]] = {}
        self._lock = threading.Lock()

    def note(self, path: Path, connection: object, start: bytes) -> None:
        """Note that a connection to a file is open, which begins with these bytes."""
        which = identity(path)
        if which is not None:
            with self._lock:
                known = self._open.get(which)
                both = known[0] if known and known[1] == start else WeakSet[object]()
                both.add(connection)
                self._open[which] = (both, start)
                self._open = {each: of for each, of in self._open.items() if of[0]}

    def start_of(self, path: Path, count: int) -> bytes:
        """Return how a file begins: `count` bytes, of a new one less, b"" of one that cannot be read."""
        which = identity(path)
        with self._lock:
            known = self._open.get(which) if which else None
            if known and known[0]:
                return known[1]
            try:
                with path.open("rb") as file:
                    return file.read(count)
            except OSError:
                return b""
