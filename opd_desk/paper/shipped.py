"""Which fonts are shipped, and a cheap look at the start: is what sets text on paper there (PAPER §1)."""

from __future__ import annotations

from importlib.util import find_spec
from struct import iter_unpack, unpack
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Refusal
from opd_desk.domain.said import say
from opd_desk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = (
    "Devanagari",
    "Arabic",
    "Bengali",
    "Tamil",
    "Telugu",
    "Gujarati",
    "Kannada",
    "Malayalam",
    "Gurmukhi",
)
"""The scripts that have a font of their own, Noto Sans and the script's name; Noto Sans itself has all the rest."""
WEIGHTS = ("Regular", "Bold")
FACES = tuple(f"NotoSans{script}-{weight}" for script in ("", *SCRIPTS) for weight in WEIGHTS)
"""The names of the faces, and of their files without the ending."""
_SHAPER = "uharfbuzz"
_HEADER, _ENTRY = 12, 16


class FontTrouble(Refusal):
    """Text cannot be set as it must be; the sentence says what is wrong and what to do."""


def face_file(name: str) -> Path:
    """Return the file of a shipped face; raises FontTrouble."""
    try:
        return resource("fonts", f"{name}.ttf")
    except FileNotFoundError as problem:
        raise FontTrouble(say("Nothing can be printed: {why}.", why=str(problem))) from problem


def need_fonts() -> None:
    """See that the shaper is installed and every face is there and whole; raises FontTrouble.

    It looks at names and lengths alone, in about a millisecond: what only setting text can show is shown before the
    first text of a face is set (`faces.font`).
    """
    if find_spec(_SHAPER) is None:
        raise FontTrouble(
            say(
                "Nothing can be printed: {package} is not installed, and without it names in Hindi, Arabic and other "
                "scripts come out wrong; install OPD Desk again, or: pip install {package}",
                package=_SHAPER,
            )
        )
    for name in FACES:
        if not _is_whole(face_file(name)):
            raise damaged(name)


def damaged(name: str) -> FontTrouble:
    """Return what is said of a face whose file is not as it was shipped."""
    return FontTrouble(
        say("Nothing can be printed: the font file {file} is damaged; install OPD Desk again.", file=f"{name}.ttf")
    )


def _is_whole(path: Path) -> bool:
    """Tell whether a font's tables lie inside its file."""
    try:
        with path.open("rb") as file:
            version, count = unpack(">4sH6x", file.read(_HEADER).ljust(_HEADER, b"\0"))
            tables = file.read(count * _ENTRY)
            size = file.seek(0, 2)
    except OSError:
        return False
    if version not in (b"\0\1\0\0", b"true") or not count or len(tables) < count * _ENTRY:
        return False
    return all(start + length <= size for start, length in iter_unpack(">8xLL", tables))
