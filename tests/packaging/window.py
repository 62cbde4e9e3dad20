"""The window of an installed desk, on a screen of its own, by real keys."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from struct import unpack_from
from typing import TYPE_CHECKING

from PIL import Image

from tests.packaging.bare import Failed
from tests.packaging.steps import need
from tests.paper.escpos_bytes import pages_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.packaging.bare import Bare

PATIENCE = 60.0
"""Seconds that a window is waited for."""
_WIDTH, _HEIGHT = 1366, 768
_SIZE = (str(_WIDTH), str(_HEIGHT))


class Screen:
    """A screen that nobody sees. `name`: as DISPLAY has it."""

    def __init__(self, name: str, pixels: Path) -> None:
        self.name, self._pixels = name, pixels

    def does(self, *command: str) -> str:
        """Let xdotool do something; return what it prints."""
        done = subprocess.run(
            ["xdotool", *command], env={**os.environ, "DISPLAY": self.name}, capture_output=True, text=True
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool calls them; what is longer than a key is typed."""
        for key in keys:
            command = ["type", "--delay", "30", key[1:]] if key.startswith("=") else ["key", "--delay", "30", key]
            self.does(*command)
            time.sleep(0.3)

    def picture(self) -> Image.Image:
        """Return what the screen shows."""
        content = (self._pixels / "Xvfb_screen0").read_bytes()
        head, colours = unpack_from(">I", content, 0)[0], unpack_from(">I", content, 76)[0]
        return Image.frombytes("RGB", (_WIDTH, _HEIGHT), content[head + 12 * colours :], "raw", "BGRX")


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen of the size that counters have."""
    with tempfile.TemporaryDirectory() as pixels:
        read, write = os.pipe()
        size = f"{'x'.join(_SIZE)}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", pixels, "-nolisten", "tcp"]
        with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
            os.close(write)
            with os.fdopen(read) as told:
                number = told.readline().strip()
            try:
                yield Screen(f":{number}", Path(pixels))
            finally:
                server.terminate()


def until(so: Callable[[], object], words: str) -> None:
    """Wait until something is so; fails with these words."""
    end = time.monotonic() + PATIENCE
    while not so():
        if time.monotonic() > end:
            raise Failed(words)
        time.sleep(0.1)


def books_by_keys(bare: Bare, pictures: Path) -> str:
    """Open the window, book a walk-in by keys, see its slip on the printer and the second start end at once."""
    slip = bare.home / "slip.bin"
    with screen() as shown:
        bare.let_see(shown.name)
        words, around = bare.words("opd-desk", DISPLAY=shown.name)
        with subprocess.Popen(words, env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as desk:
            try:
                until(lambda: shown.does("search", "--name", "OPD Desk") or desk.poll() is not None, "no window came")
                time.sleep(3)
                if desk.poll() is not None and desk.stdout is not None:
                    raise Failed(f"it ended: {desk.stdout.read()}")
                shown.does("search", "--onlyvisible", "--name", "^OPD Desk$", "windowsize", *_SIZE, "windowfocus")
                time.sleep(1)
                shown.press("F2", "=9876500001", "Return", "=Ramesh Patil", "Return", "=45", "Return", "m", "Return")
                until(lambda: slip.exists() and slip.stat().st_size > 3000, "no slip was printed")
                time.sleep(1)
                shown.picture().save(pictures / "installed-window.png")
                again = bare.user("opd-desk", DISPLAY=shown.name)
                need("open already" in again, f"a second start said: {again}")
                shown.press("ctrl+w")
            finally:
                desk.terminate()
    page = pages_of(slip.read_bytes())[0]
    page.save(pictures / "installed-slip.png")
    return f"a slip of {page.width} × {page.height} dots; the second start found the first"
