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

from tests.packaging.bare import HOME, Failed
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

    def has(self, title: str) -> bool:
        """Tell whether a window with such a title is seen."""
        return bool(self.does("search", "--onlyvisible", "--name", title))

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
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            size,
            "-fbdir",
            pixels,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
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


@contextmanager
def opened(bare: Bare, shown: Screen, title: str, *command: str, **environment: str) -> Iterator[None]:
    """Start the program on a screen, and give it once a window of this title is there, in front; then end it."""
    words, around = bare.words("opd-desk", *command, DISPLAY=shown.name, **environment)
    with subprocess.Popen(words, env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as desk:
        try:
            until(lambda: shown.has(title) or desk.poll() is not None, f"no window came: {title}")
            if desk.poll() is not None and desk.stdout is not None:
                raise Failed(f"it ended: {desk.stdout.read()}")
            time.sleep(3)
            yield
        finally:
            desk.terminate()


def _book(shown: Screen, slip: Path, phone: str) -> None:
    """Book a walk-in by keys in the window that is there, and wait for its slip."""
    shown.does("search", "--onlyvisible", "--name", "^OPD Desk$", "windowsize", *_SIZE, "windowfocus")
    time.sleep(1)
    shown.press("F2", f"={phone}", "Return", "=Ramesh Patil", "Return", "=45", "Return", "m", "Return")
    until(lambda: slip.exists() and slip.stat().st_size > 3000, "no slip was printed")
    time.sleep(1)


def books_by_keys(bare: Bare, pictures: Path) -> str:
    """Book a walk-in by keys, see its slip on the printer; start it again: alone, then with a backup."""
    slip = bare.home / "slip.bin"
    bare.user("opd-desk", "backup", "कॉपी é")
    copy = next((bare.home / "कॉपी é").glob("*.db")).name
    with screen() as shown:
        bare.let_see(shown.name)
        with opened(bare, shown, "^OPD Desk$"):
            _book(shown, slip, "9876500001")
            shown.picture().save(pictures / "installed-window.png")
            again = bare.user("opd-desk", "--in-window", "--restore", DISPLAY=shown.name)
            need("open already" in again, f"a second start said: {again}")
            bare.user("opd-desk", "--in-window", "--restore", f"कॉपी é/{copy}", DISPLAY=shown.name)
            until(lambda: shown.has("^Restore a backup$"), "it does not ask about the backup")
    page = pages_of(slip.read_bytes())[0]
    page.save(pictures / "installed-slip.png")
    return f"a slip of {page.width} × {page.height} dots; a second start found the first, and handed it a backup"


def speaks_hindi(bare: Bare, pictures: Path) -> str:
    """Book in a window that speaks Hindi, on a system without a font for it; what came out is to be looked at."""
    settings = bare.home / ".config/opd-desk/settings.toml"
    english, slip = settings.read_text(encoding="utf-8"), bare.home / "slip.bin"
    before = pages_of(slip.read_bytes())[0]
    slip.unlink()
    settings.write_text(english.replace('language = ""', 'language = "hi"', 1), encoding="utf-8")
    need('\nlanguage = "hi"' in settings.read_text(encoding="utf-8"), "the settings name no language")
    with screen() as shown:
        bare.let_see(shown.name)
        with opened(bare, shown, "^OPD Desk$"):
            _book(shown, slip, "9876500002")
            shown.picture().save(pictures / "installed-window-hi.png")
    settings.write_text(english, encoding="utf-8")
    page = pages_of(slip.read_bytes())[0]
    page.save(pictures / "installed-slip-hi.png")
    label = (0, 100, page.width // 2, 150)
    need(page.crop(label).tobytes() != before.crop(label).tobytes(), "the slip is in English")
    return "window and slip: look at installed-window-hi.png and installed-slip-hi.png"


def opens_from_its_icon(bare: Bare) -> str:
    """Open what the menu's entry offers; without a terminal, what keeps it from opening is said in a window."""
    (bare.home / "other.db").write_bytes(b"no database of ours" * 100)
    with screen() as shown:
        bare.let_see(shown.name)
        for command in (["--training"], ["--demo"], ["--database", "other.db"]):
            with opened(bare, shown, "OPD Desk", "--in-window", *command):
                need(shown.does("search", "--classname", "^opd-desk$"), "its windows are not told apart from others")
    return "a day to practise on, the demo, a refusal"


def opens_in_a_closed_home(bare: Bare) -> str:
    """Open a file that stands elsewhere, for a user in whose home nothing can be written; its own cannot be made."""
    (bare.root / "srv/closed").mkdir(mode=0o555)
    place = f"{HOME}/पुराना.db"
    with screen() as shown:
        bare.let_see(shown.name)
        with opened(bare, shown, "^OPD Desk$", "--database", place, HOME="/srv/closed"):
            need(bare.home.joinpath("पुराना.db-wal").exists(), "the window has another file open")
    said = bare.user("opd-desk", "setup", f"{HOME}/roster.toml", HOME="/srv/closed", code=2)
    need("this folder cannot be made" in said, f"it said: {said}")
    return said.strip()
