"""How the desk is opened: is there a screen, are Qt's libraries there, the desk's own file or the demo's."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Refusal
from opd_desk.paper.shipped import need_fonts
from opd_desk.settings import read_settings, settings_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opd_desk.settings import Settings

DEMO_FOLDER = Path("demo")
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class NoWindow(Refusal):
    """The window cannot be opened; the sentence says what to install or do."""


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether there is a screen; Qt's offscreen platform counts as none."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen.split(":")[0] not in ("offscreen", "minimal", "vnc")
    if platform.startswith("linux"):
        return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    return True


def missing_packages(*, with_screen: bool) -> list[str]:
    """Return the Debian packages of the libraries that Qt needs and this Linux lacks."""
    if not sys.platform.startswith("linux"):
        return []
    needed = LIBRARIES | (X11_LIBRARIES if with_screen and not os.environ.get("WAYLAND_DISPLAY") else {})
    return [package for library, package in needed.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def tell(words: str, *, in_window: bool) -> None:
    """Say why the program does not go on: on the terminal; in a window, if there is none or that is asked for."""
    if (in_window or sys.stderr is None) and _can_show_windows():
        from opd_desk.running import say_in_window

        say_in_window(words)
    else:
        print(f"opd-desk: {words}", file=sys.stderr)


def _can_show_windows() -> bool:
    return has_screen(os.environ, sys.platform) and not missing_packages(with_screen=True)


def open_desk(path: Path, *, demo: bool, restore: Path | None = None) -> int:
    """Open the window on a file, or on the demo day; without a screen the demo is written as pictures instead.

    `restore`: a backup that it is to be asked about there. Raises NoWindow, and FontTrouble where paper would come out
    wrong.
    """
    screen = has_screen(os.environ, sys.platform)
    _need_libraries(with_screen=screen)
    need_fonts()
    settings = read_settings(settings_path())
    if demo:
        return _open_demo(settings, screen=screen)
    if not screen:
        raise NoWindow("there is no screen here; the commands work without one (opd-desk --help), --demo writes files.")
    gc.disable()  # until the window stands: hardly anything that is made for it is let go again
    from opd_desk.app import now
    from opd_desk.running import run

    return run(path, now, settings, demo=False, restore=restore)


def open_training(file: Path | None, speed: int | None) -> int:
    """Open a window to practise in, on a played day in a throw-away database.

    `file` None: the crowded day; `speed` None: the usual. Raises ScenarioRefused; NoWindow where there is no screen;
    FontTrouble where paper would come out wrong.
    """
    from opd_desk.resources import resource
    from opd_desk.running import run_training
    from opd_desk.services.setup import load_presets
    from opd_desk.simulation.scenario import read_scenario
    from opd_desk.simulation.training import USUAL_SPEED

    scenario = read_scenario(file or resource("scenarios", "standard.toml"), load_presets())
    screen = has_screen(os.environ, sys.platform)
    _need_libraries(with_screen=screen)
    if not screen:
        raise NoWindow("there is no screen here, and training needs one; opd-desk simulate plays days without.")
    need_fonts()
    settings = read_settings(settings_path())
    with tempfile.TemporaryDirectory(prefix="opd-desk-training-", ignore_cleanup_errors=True) as folder:
        return run_training(Path(folder) / "training.db", scenario, speed or USUAL_SPEED, settings)


def _need_libraries(*, with_screen: bool) -> None:
    missing = missing_packages(with_screen=with_screen)
    if missing:
        raise NoWindow(f"Qt needs some libraries of the system: sudo apt install {' '.join(missing)}")


def _open_demo(settings: Settings, *, screen: bool) -> int:
    from opd_desk.demo import CLERK, MOMENT, build_demo, write_pictures
    from opd_desk.running import run
    from opd_desk.simulation.stored import StoppedClock

    with tempfile.TemporaryDirectory(prefix="opd-desk-demo-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "demo.db"
        build_demo(path)
        if screen:
            ours = replace(CLERK, printer="", theme=settings.theme, text_size=settings.text_size)
            return run(path, StoppedClock(MOMENT), ours, demo=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            written = write_pictures(path, DEMO_FOLDER)
        except OSError as problem:
            why = problem.strerror or problem
            raise NoWindow(f"{DEMO_FOLDER}: cannot be written: {why}; run it in another folder.") from problem
        print(f"No screen here: wrote {', '.join(str(each) for each in written)} instead.")
    return 0
