"""`python -m opd_desk.packaging`: make what is carried to a PC without a network, for the system this is run on."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from opd_desk import __version__
from opd_desk.packaging import debian
from opd_desk.packaging.freezing import freeze
from opd_desk.packaging.trouble import CannotBuild


def main() -> int:
    """Build; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m opd_desk.packaging", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=Path("dist"), metavar="FOLDER", help="where it goes (default: dist)"
    )
    parser.add_argument("--no-deb", action="store_true", help="make the folder alone, no Debian package of it")
    given = parser.parse_args()
    try:
        given.out.mkdir(parents=True, exist_ok=True)
        made = [freeze(given.out)]
        if shutil.which("dpkg-deb") and not given.no_deb:
            made.append(debian.build(made[0], given.out, __version__))
    except (CannotBuild, OSError) as problem:
        print(f"opd-desk: {problem}", file=sys.stderr)
        return 2
    for path in made:
        print(f"{path}: {_size(path) / 1_000_000:,.0f} MB")
    return 0


def _size(path: Path) -> int:
    inside = path.rglob("*") if path.is_dir() else (path,)
    return sum(each.lstat().st_size for each in inside)


if __name__ == "__main__":
    sys.exit(main())
