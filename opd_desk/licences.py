"""What this program is made of, and under which licences: read from what is installed, or was put into the build."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk import __version__
from opd_desk.resources import is_frozen, own_licence, python_licence, resource

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "uharfbuzz",
    "python-bidi",
    "pypdfium2",
    "Pillow",
    "holidays",
    "XlsxWriter",
    "argon2-cffi",
    "platformdirs",
    "python-escpos",
    "pyusb",
    "pyserial",
    "sqlcipher3",
    "PySide6-Addons",
)
"""Whatever pyproject.toml asks for, extras too; a test compares. What these need is found."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)
_FOLDERS = {"LICENSES", "BUILD_LICENSES"}
_QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")
_WITHOUT_TEXT = {"pyserial": "pyserial.txt"}
_WITHIN = {"sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"), "uharfbuzz": ("HarfBuzz.txt",), "cffi": ("libffi.txt",)}
"""Packages that have works of others compiled into them, and do not bring these works' texts."""
_QT_TEXTS = ("Qt.txt", "LGPL-3.txt", "GPL-3.txt", "Qt-parts.txt")
BOOTLOADER = "pyinstaller"
"""What starts a build's Python; nothing else of it, nor what it needs, is shipped."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is shipped: its name, version, licence in a few words, and that licence's text."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return everything that this installation consists of: the program first, then what it is built on."""
    own = Part("OPD Desk", __version__, "MIT", _read(own_licence()))
    python = Part("Python", platform.python_version(), "PSF-2.0", _python())
    others = [_of(each) for each in distributions()]
    return (
        own,
        python,
        *_qt(others),
        _fonts(),
        *(each for each in others if plain_name(each.name) not in _QT),
        *_system(),
    )


def distributions() -> list[Distribution]:
    """Return the packages of Python that are installed of what is required, and what they need, by name."""
    found: dict[str, Distribution] = {}
    asked = [*REQUIRED, *((BOOTLOADER,) if is_frozen() else ())]
    while asked:
        try:
            each = distribution(asked.pop())
        except PackageNotFoundError:  # of an extra, or of another system
            continue
        key = plain_name(each.name)
        if key not in found:
            found[key] = each
            asked += _needed(each) if key != BOOTLOADER else ()
    return [found[key] for key in sorted(found)]


def plain_name(name: str) -> str:
    """Return the one way to write a package's name of all that mean the same."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def _needed(package: Distribution) -> Iterator[str]:
    for line in package.requires or ():
        wanted, _, marker = line.partition(";")
        name = _NAME.match(wanted.strip())
        if name and "extra" not in marker:
            yield name[0]


def _of(package: Distribution) -> Part:
    files = [file for file in package.files or () if _TEXTS.match(file.name) or _FOLDERS & {*file.parts}]
    texts = [_read(path) for path in (Path(file.locate()) for file in files) if path.is_file()]
    if not texts and plain_name(package.name) in _WITHOUT_TEXT:
        texts = [_read(resource("licences", _WITHOUT_TEXT[plain_name(package.name)]))]
    texts += [_read(resource("licences", name)) for name in _WITHIN.get(plain_name(package.name), ())]
    return Part(package.name, package.version, _short(package), "\n\n".join(dict.fromkeys(texts)))


def _short(package: Distribution) -> str:
    """Return a package's licence in a few words, as it names it itself."""
    about = package.metadata
    whole = about["License-Expression"] or about["License"] or ""
    first = whole.strip().partition("\n")[0]
    if first:
        return first
    kinds = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or () if each.startswith("License")]
    return ", ".join(kinds) or "see its text"


def _qt(others: list[Part]) -> Iterator[Part]:
    """Yield Qt and its binding: their packages bring no text."""
    text = "\n\n".join(_read(resource("licences", name)) for name in _QT_TEXTS)
    for each in others:
        if plain_name(each.name) in _QT:
            yield Part(each.name, each.version, "LGPL-3.0", text)


def _fonts() -> Part:
    return Part("Noto Sans", "2", "OFL-1.1", _read(resource("fonts", "OFL.txt")))


def _python() -> str:
    try:
        own = _read(python_licence())
    except FileNotFoundError:  # a Linux has its own place for it
        own = "Python is under the PSF licence, version 2: https://docs.python.org/3/license.html"
    return f"{own}\n\n{_read(resource('licences', 'Python-parts.txt'))}"


def _system() -> Iterator[Part]:
    """Yield the libraries of the system that a build brings along, as their packages describe them."""
    try:
        files = sorted(resource("licences", "system").iterdir())
    except FileNotFoundError:
        return
    for path in files:
        name, _, version = path.stem.partition("_")
        yield Part(name, version, "see its text", _read(path))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
