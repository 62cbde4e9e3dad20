"""How long a build takes to start, beside the same program from its source: in turns, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from socket import AF_UNIX, socket
from statistics import median
from typing import TYPE_CHECKING

from tests.packaging.window import PATIENCE, screen

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
ROUNDS = 7


def compare(build: Path) -> list[tuple[str, float, float]]:
    """Return what was started, and how many ms that took from source and from the build (medians)."""
    program = {"source": [sys.executable, "-m", "opd_desk"], "build": [str(build / "opd-desk")]}
    with tempfile.TemporaryDirectory() as home, screen() as shown:
        around = {**os.environ, "HOME": home, "DISPLAY": shown.name, "PYTHONPATH": str(ROOT)}
        around |= {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        around.pop("QT_QPA_PLATFORM", None)
        subprocess.run(
            [*program["source"], "simulate", *_day(), "--database", "day.db"],
            env=around,
            cwd=home,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return [
            ("show a day", *_in_turns(program, lambda words: _ended([*words, *_SHOW], around, home))),
            ("window", *_in_turns(program, lambda words: _opened([*words, "--database", "day.db"], around, home))),
        ]


_SHOW = ("show", "2026-01-29", "--database", "day.db")


def _day() -> list[str]:
    return [str(ROOT / "resources" / "scenarios" / "standard.toml")]


def _in_turns(program: dict[str, list[str]], start: Callable[[list[str]], float]) -> tuple[float, float]:
    found: dict[str, list[float]] = {name: [] for name in program}
    for turn in range(ROUNDS + 1):
        for name, words in program.items():
            took = start(words)
            if turn:  # the first warms up
                found[name].append(took)
    return median(found["source"]), median(found["build"])


def _ended(words: list[str], around: dict[str, str], home: str) -> float:
    """Return how long a command takes, in ms."""
    began = time.perf_counter()
    subprocess.run(words, env=around, cwd=home, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def _opened(words: list[str], around: dict[str, str], home: str) -> float:
    """Return how long it takes until the window answers at its front door, in ms; then close it."""
    began = time.perf_counter()
    with subprocess.Popen(words, env=around, cwd=home) as desk:
        try:
            while not _answers(Path(around["XDG_CACHE_HOME"])):
                if time.perf_counter() - began > PATIENCE or desk.poll() is not None:
                    raise RuntimeError("the window did not come")
                time.sleep(0.002)
            took = (time.perf_counter() - began) * 1000
        finally:
            desk.kill()
    for door in _doors(Path(around["XDG_CACHE_HOME"])):
        door.unlink()
    return took


def _doors(cache: Path) -> list[Path]:
    return list(cache.glob("opd-desk/opd-desk-*"))


def _answers(cache: Path) -> bool:
    for door in _doors(cache):
        with socket(AF_UNIX) as line:
            line.settimeout(PATIENCE)
            try:
                line.connect(str(door))
                return line.recv(4) == b"here"
            except OSError:
                return False
    return False
