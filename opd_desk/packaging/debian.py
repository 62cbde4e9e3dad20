"""A Debian package of a build. It asks for the system's libraries that the build uses and does not bring along."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from opd_desk.packaging.trouble import CannotBuild
from opd_desk.resources import resource

NAME = "opd-desk"
_HOME = Path("usr/lib", NAME)
_ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_FOUND = re.compile(r"^\s+(\S+) => (\S+)", re.MULTILINE)
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The OPD Desk developers <opd-desk@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: cups, cups-client, xdg-utils
Section: misc
Priority: optional
Description: tokens for a hospital's outpatient counter
 Gives patients tokens for doctors' slots: walk-ins, online bookings, follow-ups
 and emergencies in one queue, with slips and the day's report. It brings its own
 Python along and never uses a network. Its data stay in the user's own folder,
 when it is upgraded and when it is removed.
"""


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package of this system."""

    name: str
    version: str


def build(folder: Path, out: Path, version: str, *, level: int = 6) -> Path:
    """Put a build's folder into a package and return that; `level`: how small, 0 to 9. Raises CannotBuild."""
    architecture = _told("dpkg", "--print-architecture").strip()
    package = out / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out, prefix=".deb-") as place:
        root = Path(place) / "root"
        shutil.copytree(folder, root / _HOME, symlinks=True, copy_function=os.link)
        _add_desktop(root / "usr")
        licences = root / "usr/share/doc" / NAME / "copyright"
        licences.parent.mkdir(parents=True)
        licences.write_text(_told(str(folder / NAME), "licences"), encoding="utf-8")
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        depends = ", ".join([f"libc6 (>= {platform.libc_ver()[1]})", *(need for need in needed(folder))])
        control.write_text(
            _CONTROL.format(name=NAME, version=version, architecture=architecture, size=size, depends=depends)
        )
        _open_to_all(root)
        _told("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(root), str(package))
    return package


def _add_desktop(usr: Path) -> None:
    """Add what desktops ask for: an entry in the menu, icons, and what kind of file a desk's database is."""
    parts = [
        (resource("packaging", "opd-desk.desktop"), "share/applications/opd-desk.desktop"),
        (resource("packaging", "opd-desk.xml"), "share/mime/packages/opd-desk.xml"),
        (resource("logo", "opd-desk.svg"), "share/icons/hicolor/scalable/apps/opd-desk.svg"),
    ]
    for icon in resource("logo").glob("opd-desk-*.png"):
        size = icon.stem.rpartition("-")[2]
        parts.append((icon, f"share/icons/hicolor/{size}x{size}/apps/opd-desk.png"))
    for source, place in parts:
        (usr / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, usr / place)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(Path("..", "lib", NAME, NAME))


def _open_to_all(root: Path) -> None:
    """Let everybody read what is installed, whatever the umask of who builds it."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def needed(folder: Path) -> list[str]:
    """Return the packages of this system that a build's libraries need, by name; raises CannotBuild."""
    own = {path.name for path in folder.rglob("*")}
    packages = set()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            wanted = [name for name in _NEEDED.findall(_told("objdump", "-p", str(path))) if name not in own]
            places = dict(_FOUND.findall(_told("ldd", str(path)))) if wanted else {}
            packages |= {_owner(name, places.get(name), path) for name in wanted if not name.startswith("ld-linux")}
    return sorted(packages - {"libc6"})


def _owner(library: str, place: str | None, user: Path) -> str:
    found = owner_of(Path(place)) if place and place.startswith("/") else None
    if found is None:
        raise CannotBuild(f"{library}, which {user.name} needs, is of no package of this system: install that first.")
    return found.name


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


@lru_cache
def owner_of(library: Path) -> Package | None:
    """Return the package that a library of this system came with, None where that is not known."""
    if shutil.which("dpkg-query") is None:
        return None
    plain = Path(library).resolve()
    names = {str(library), str(plain)}
    names |= {name.removeprefix("/usr") for name in names} | {f"/usr{name}" for name in names}
    told = subprocess.run(["dpkg-query", "-S", *sorted(names)], capture_output=True, text=True, check=False)
    if not told.stdout:
        return None
    name = told.stdout.partition(":")[0]
    return Package(name, _told("dpkg-query", "-W", "-f", "${Version}", name).strip())


def _told(*command: str) -> str:
    """Return what a command prints; raises CannotBuild where it fails."""
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    except OSError as problem:
        raise CannotBuild(
            f"{command[0]} cannot be run ({problem.strerror}): install it, then build again."
        ) from problem
    if told.returncode:
        raise CannotBuild(f"{' '.join(command)} ended with {told.returncode}:\n{told.stderr.strip()}")
    return told.stdout
