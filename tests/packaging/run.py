"""Build, install on a bare system without Python or network, and use it: `python tests/packaging/run.py`.

Needs root, debootstrap, Xvfb and xdotool, and for the bare system a Debian mirror; takes some minutes. Prints a line a
step, then how long starts take beside those from source. Ends with 0 where all of it is so, else 1.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))  # run as a file, the checkout is tried

from opd_desk import __version__
from opd_desk.packaging import debian
from opd_desk.packaging.freezing import freeze
from tests.packaging import bare, pace, steps, window

if TYPE_CHECKING:
    from collections.abc import Callable

TOLERATED = 1.05
"""Times that a build may take of a start from source: two medians of the same differ by as much."""


def main() -> int:
    """Do all of it; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=_absolute, metavar="FOLDER", help="a build that there is already")
    parser.add_argument("--bare", type=_absolute, metavar="FOLDER", help="where the bare system is, or is kept")
    parser.add_argument("--pictures", type=Path, default=Path("dist"), metavar="FOLDER", help="where pictures go")
    given = parser.parse_args()
    given.pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="opd-desk-packages-")))
        build = given.build or freeze(work)
        right = try_starts(build)
        model = given.bare or work / "bare"
        if not model.exists():
            bare.make(model)
        return int(not (try_package(build, work, model, given.pictures) and right))


def _absolute(words: str) -> Path:
    """Read where something is: programs are started there from another folder."""
    return Path(words).absolute()


def try_package(build: Path, work: Path, model: Path, pictures: Path) -> bool:
    """Install, use, upgrade and remove it; tell whether all of that went right."""
    old = debian.build(build, work, __version__, level=0)
    new = debian.build(build, work, f"{__version__}+next", level=0)
    with bare.Bare(model) as system:
        needed = system.fetch(old)
        says(
            True,
            "on the stick",
            f"{old.name}, {old.stat().st_size / 1e6:.0f} MB, and {len(needed)} of the distribution's",
        )
        system.install()
        (system.root / "stick" / new.name).write_bytes(new.read_bytes())
        done: list[Callable[[], str]] = [
            lambda: steps.has_no_python(system),
            lambda: steps.libraries_are_there(system),
            lambda: steps.shows_in_menus(system),
            lambda: steps.sets_up(system),
            lambda: window.books_by_keys(system, pictures),
            lambda: window.speaks_hindi(system, pictures),
            lambda: window.opens_from_its_icon(system),
            lambda: steps.imports_and_prints(system),
            lambda: steps.keeps_and_restores(system),
            lambda: steps.draws_without_a_screen(system),
            lambda: steps.takes_old_files(system, [f"/stick/{new.name}"]),
            lambda: steps.refuses_newer_files(system),
            lambda: window.opens_in_a_closed_home(system),
            lambda: steps.leaves_data(system),
        ]
        right = [tried(step) for step in done]
        return all(right)


def tried(step: Callable[[], str]) -> bool:
    """Take a step and say how it went."""
    name = step.__code__.co_names[1].replace("_", " ")
    try:
        return says(True, name, step())
    except (bare.Failed, OSError) as failed:
        return says(False, name, str(failed))


def try_starts(build: Path) -> bool:
    """Print how long starts take, and tell whether the build's are no slower."""
    right = True
    for what, source, frozen in pace.compare(build):
        words = f"{frozen:.0f} ms, from source {source:.0f} ms: {frozen / source:.2f}"
        right &= says(frozen <= source * TOLERATED, f"start, {what}", words)
    return right


def says(right: bool, name: str, words: str) -> bool:
    """Print a line of the result, and return whether it is right."""
    print(f"{'yes' if right else 'NO '} {name}: {words}", flush=True)
    return right


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
