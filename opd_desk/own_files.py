"""Files and folders of the program that only their owner may read.

That is said in the bits of POSIX systems; on Windows the folders of a user's profile keep others out.
"""

from __future__ import annotations

import getpass
import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FILE, _FOLDER = 0o600, 0o700
_OTHERS = 0o077


def user_name() -> str:
    """Return whose account of the system the program runs under; "" where the system does not say."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into, unless it is there."""
    folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)


def make_alone(path: Path) -> None:
    """Make an empty file that only its owner may read; raises FileExistsError where there is one of this name."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE))


def keep_alone(path: Path) -> bool:
    """Let only its owner read a file; return whether others could. Where that cannot be changed all stays."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if os.name == "posix" and mode & _OTHERS:
            path.chmod(mode & ~_OTHERS)
            return True
    return False


def opener(path: str, flags: int) -> int:
    """Open a file, as `open(..., opener=opener)` asks: it is its owner's alone from then on."""
    found = os.open(path, flags, _FILE)
    if hasattr(os, "fchmod"):
        with suppress(OSError):
            os.fchmod(found, _FILE)
    return found


def write_alone(path: Path, text: str) -> None:
    """Write a text file, whole or not at all, in place of the one that there is; raises OSError."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with open(part, "w", encoding="utf-8", opener=opener) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
