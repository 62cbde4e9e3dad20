"""Where the files that come with the program lie: a checkout, an installed wheel, a frozen build."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

_OWN, _PYTHON = "LICENSE", "LICENSE.txt"
"""The names that the licences have where they come from; a build has both in `licences`."""


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder.

    Raises FileNotFoundError naming it, where the installation lacks it.
    """
    package = Path(__file__).resolve().parent
    roots = [package / "_resources", package.parent / "resources"]
    build = _build()
    if build:
        roots.insert(0, build / "resources")
    return _first([root.joinpath(*parts) for root in roots], "/".join(parts))


def own_licence() -> Path:
    """Return the file of this program's licence; raises FileNotFoundError."""
    return _licence(_OWN, Path(__file__).resolve().parents[1])


def python_licence() -> Path:
    """Return the file of Python's licence; raises FileNotFoundError where this Python came without."""
    return _licence(_PYTHON, Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))


def program(*arguments: str) -> list[str]:
    """Return the command that starts this program anew."""
    return [sys.executable, *(() if is_frozen() else ("-m", "opd_desk")), *arguments]


def is_frozen() -> bool:
    """Tell whether this is a build that brings its Python along."""
    return bool(getattr(sys, "frozen", False))


def brought(library: str) -> Path | None:
    """Return where a build has brought a library along that is loaded by hand; None: the system is asked for it."""
    build = _build()
    path = build / library if build else None
    return path if path and path.is_file() else None


def _build() -> Path | None:
    """Return the folder of the build that this is run from, None elsewhere."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder else None


def _licence(name: str, *folders: Path) -> Path:
    try:
        return resource("licences", name)
    except FileNotFoundError:
        return _first([folder / name for folder in folders], name)


def _first(places: list[Path], name: str) -> Path:
    for path in places:
        if path.exists():
            return path
    raise FileNotFoundError(f"{name} is missing from this installation; install OPD Desk again")
