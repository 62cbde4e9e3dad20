"""A desk in a process of its own that is killed at one step of a backup, or of restoring one.

python backup_process.py PATH FOLDER STEP [FILE]: with FILE restores it, else makes a backup; killed just before STEP;
"pages 2": once the second part of the pages is being copied.
"""

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from opd_desk.services.backups import Backups, Places, Watch


class Kills(Watch):
    def __init__(self, at: str) -> None:
        self.at, self.copied = at, 0

    def step(self, name: str) -> None:
        if name == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def pages(self, left: int, whole: int) -> None:
        self.copied += 1
        self.step(f"pages {self.copied}")


def main(path: Path, folder: Path, step: str, file: Path | None = None) -> None:
    backups = Backups(path, Places(folder), lambda: datetime(2026, 1, 28, 19))
    if file is None:
        backups.write(folder, Kills(step))
    else:
        backups.restore(file, Kills(step))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], *map(Path, sys.argv[4:]))
