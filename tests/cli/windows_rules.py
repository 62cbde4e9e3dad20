"""What Windows refuses, refused here: for a process of its own, as it cannot be taken back."""

from __future__ import annotations

import os
import re
import sys

_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f]|[ .]\Z')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d) *(\.|\Z)", re.IGNORECASE)
_SYSTEMS = ("/proc/", "/dev/")
_OPEN = "/proc/self/fd"
MOVED, MADE = ("os.rename", "os.remove"), ("open", "os.mkdir")


class Rules:
    """Refuses to move, replace or remove a file that this process has open, and to make one by a name there is not."""

    def __init__(self) -> None:
        """Begin at once."""
        self._asking = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[object, ...]) -> None:
        if self._asking or event not in (*MOVED, *MADE):
            return
        self._asking = True  # what is looked up here is heard as well
        try:
            if event in MOVED:
                _need_closed(args[:2] if event == "os.rename" else args[:1])
            elif event == "os.mkdir" or (isinstance(args[2], int) and args[2] & os.O_CREAT):
                _need_name(args[0])
        finally:
            self._asking = False


def _need_closed(paths: tuple[object, ...]) -> None:
    for path in paths:
        assert isinstance(path, str | os.PathLike)
        if _is_open(os.fspath(path)):
            raise PermissionError(13, "The process cannot access the file: it is being used by another process", path)


def _is_open(path: str) -> bool:
    for number in os.listdir(_OPEN):
        try:
            if os.path.samefile(f"{_OPEN}/{number}", path):
                return True
        except OSError:  # one of the two is not there
            continue
    return False


def _need_name(path: object) -> None:
    if not isinstance(path, str | os.PathLike):
        return
    place = os.fspath(path)
    name = os.path.basename(place.rstrip("/"))
    if not place.startswith(_SYSTEMS) and (_NOT_IN_NAMES.search(name) or _DEVICES.match(name)):
        raise OSError(22, "The file name, directory name or volume label syntax is incorrect", place)
