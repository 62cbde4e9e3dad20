"""A folder that runs without Python: PyInstaller and our spec."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import opd_desk
from opd_desk.packaging.trouble import CannotBuild
from opd_desk.resources import resource


def freeze(out: Path) -> Path:
    """Make the folder `opd-desk` inside another, in place of the one that there is; return it. Raises CannotBuild."""
    if find_spec("PyInstaller") is None:
        raise CannotBuild(
            "PyInstaller is not installed: pip install 'opd-desk[packaging]' (in a checkout '.[packaging]')."
        )
    here = str(Path(opd_desk.__file__).parents[1])
    paths = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    with tempfile.TemporaryDirectory(prefix="opd-desk-build-") as work:
        told = subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
                *("--distpath", str(out), "--workpath", work),
                str(resource("packaging", "opd-desk.spec")),
            ],
            env={**os.environ, "PYTHONPATH": paths},
            check=False,
        )
    if told.returncode:
        raise CannotBuild("PyInstaller did not finish; what it says above tells why.")
    return out / "opd-desk"
