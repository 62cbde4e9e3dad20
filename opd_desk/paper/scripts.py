"""Text cut into pieces of one font: what can be printed, which font has it, and in which order it stands (PAPER §1)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import category, combining, normalize

from opd_desk.paper import bidi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Has = Callable[[str, str], bool]

_log = logging.getLogger("opd_desk.paper")

LATIN, DEVANAGARI, ARABIC = "NotoSans", "NotoSansDevanagari", "NotoSansArabic"
"""Latin is also the font of all that has none of its own: figures, spaces, punctuation, Greek, Cyrillic."""
REPLACEMENT = "?"
_SAY_IT = frozenset({LATIN, ARABIC})
"""Fonts whose shapes are read as the letters that they are of; what was said for Arabic, readers would turn about."""


@dataclass(frozen=True, slots=True)
class Script:
    """How a font is set: height above and below the baseline, of the size; how many marks a letter may carry.

    The heights hold what a letter with its marks needs, and white to the next line.
    """

    ascent: float
    descent: float
    marks: int


SCRIPTS = {
    LATIN: Script(0.94, 0.28, 2),
    DEVANAGARI: Script(1.08, 0.37, 4),
    ARABIC: Script(1.08, 0.47, 3),
    "NotoSansBengali": Script(1.08, 0.37, 4),
    "NotoSansGurmukhi": Script(1.08, 0.37, 4),
    "NotoSansGujarati": Script(1.08, 0.37, 4),
    "NotoSansTamil": Script(1.02, 0.35, 4),
    "NotoSansTelugu": Script(1.04, 0.48, 4),
    "NotoSansKannada": Script(1.00, 0.53, 4),
    "NotoSansMalayalam": Script(1.03, 0.37, 4),
}
"""By font family. PAPER §1 gives Latin and Devanagari; the rest is measured from letters with their marks."""
_RANGES = (
    (0x0600, 0x06FF, ARABIC),
    (0x0750, 0x077F, ARABIC),
    (0x0870, 0x08FF, ARABIC),
    (0x0900, 0x097F, DEVANAGARI),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam"),
    (0x25CC, 0x25CC, DEVANAGARI),
    (0xA8E0, 0xA8FF, DEVANAGARI),
    (0xFB50, 0xFDFF, ARABIC),
    (0xFE70, 0xFEFC, ARABIC),
)
_OWN_SPACE = {"NotoSansTelugu", "NotoSansGujarati", "NotoSansKannada", "NotoSansMalayalam"}
"""Fonts whose space is wider than Latin's: theirs stands between two of their words."""
_DANDAS = "\u0964\u0965"
"""Full stops of all Indian scripts, though they stand among the letters of one."""
_JOINERS = "\u200c\u200d"
_SPACES = "\t\n\v\f\r\x85\u2028\u2029"
_LAM, _ALEFS = "\u0644", "\u0622\u0623\u0625\u0627"
_VIRAMA = 9
"""The combining class of the mark that takes a letter's vowel away and ties it to the next letter."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one font and one direction; an odd level goes from right to left."""

    family: str
    text: str
    level: int = 0


def clean(text: str) -> str:
    """Drop what cannot be printed: controls, direction marks, repeated spaces, marks heaped on one letter."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return _cleaned(text)


@lru_cache(maxsize=2048)  # a name, a status is cleaned for every cell that it stands in, and each time it is set
def _cleaned(text: str) -> str:
    kept: list[str] = []
    family, marks = LATIN, 0
    for char in normalize("NFC", text):
        kind = category(char)
        if char in _SPACES:
            kept.append(" ")
            marks = 0
        elif char in _JOINERS:
            if kept and kept[-1] not in _JOINERS:
                kept.append(char)
        elif kind not in ("Cc", "Cf") and not _selects_a_variant(char):
            family = _family(char, family)
            marks = marks + 1 if kind in ("Mn", "Me") else 0
            # More would stand in the line above, or be cut off by the page.
            if marks <= SCRIPTS[family].marks:
                kept.append(char)
    return " ".join(part for part in "".join(kept).split(" ") if part)


def _selects_a_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def pieces(text: str, has: Has, base: int | None = None) -> list[Piece]:
    """Cut clean text into pieces, in the order they stand in from left to right.

    `has` tells whether the font of a family has a character. `base`: the level of the paragraph that the text is a
    line of; else its own first letter decides.
    """
    if not text or (text.isascii() and not base):
        return [Piece(LATIN, text)]
    chars = list(_assigned(text, has))
    known = "".join(char for char, _ in chars)
    families = [family for _, family in chars]
    for place in range(1, len(chars) - 1):
        around = {families[place - 1], families[place + 1]}
        if known[place] == " " and len(around) == 1 and around <= _OWN_SPACE:
            families[place] = families[place - 1]
    if base is None:
        base = bidi.direction(text)
    levels = [0] * len(known) if base is None else bidi.levels(known, base)
    found: list[Piece] = []
    for char, family, level in zip(known, families, levels, strict=True):
        if found and (found[-1].family, found[-1].level) == (family, level):
            found[-1] = Piece(family, found[-1].text + char, level)
        else:
            found.append(Piece(family, char, level))
    return found if base is None else [found[place] for place in bidi.visual([piece.level for piece in found])]


def readings(found: Sequence[Piece]) -> list[str | None]:
    """Return what each piece of a line is to be read as by searches, screen readers and whoever copies it.

    "" where its shapes say it themselves, as those of Latin and Arabic do; None where it is part of what a piece before
    it is read as, as a space between two words is.
    """
    said: list[str | None] = ["" if piece.family in _SAY_IT else piece.text for piece in found]
    for place in range(len(found) - 3, -1, -1):
        word, after = said[place], said[place + 2]
        if word and after and found[place + 1].text == " " and not found[place].level:
            said[place : place + 3] = f"{word} {after}", None, None
    return said


def _assigned(text: str, has: Has) -> Iterator[tuple[str, str]]:
    """Give each character with its font; one `?` for a cluster whose letter no font has."""
    family, before, lost = LATIN, "", False
    for char in text:
        family = _family(char, family)
        follows = char in _JOINERS or category(char)[0] == "M" or _is_tone(char)
        follows = follows or (before == "\u200d" and category(char) == "So") or (_is_flag(char) and _is_flag(before))
        # Every second letter of flags begins a new one.
        before = "" if lost and _is_flag(char) and _is_flag(before) else char
        if lost and follows:
            continue
        lost = False
        if char in _JOINERS:
            if family != LATIN:
                yield char, family
        # Shaping adds private codes to a font: those of a text are never meant.
        elif category(char) == "Co" or not has(family, char):
            _say_missing(ord(char))
            lost, family = True, LATIN
            yield REPLACEMENT, LATIN
        else:
            yield char, family


@cache
def _say_missing(code: int) -> None:
    """Log, once a process, a character that is not printed; never the text it stands in, which may be a patient's."""
    _log.warning("U+%04X is in none of the shipped fonts that could set it: printed as %s", code, REPLACEMENT)


def _is_tone(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _family(char: str, before: str) -> str:
    """Return the font family of a character; joiners, marks and dandas stay with the run they are in."""
    if char in _DANDAS:
        return DEVANAGARI if before in (LATIN, ARABIC) else before
    own = _own_family(char)
    if own is None:
        return before if char in _JOINERS or category(char)[0] == "M" else LATIN
    return own


@cache
def _own_family(char: str) -> str | None:
    """Return the family of a character that belongs to a script with a font of its own."""
    code = ord(char)
    return next((family for first, last, family in _RANGES if first <= code <= last), None)


def clusters(text: str) -> list[str]:
    """Cut text where it may be broken: never before a mark, nor inside a conjunct or a ligature."""
    parts: list[str] = []
    for char in text:
        if parts and _belongs(char, parts[-1][-1]):
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def _belongs(char: str, before: str) -> bool:
    if category(char)[0] == "M" or char in _JOINERS or _is_tone(char):
        return True
    return (
        combining(before) == _VIRAMA
        or before == "\u200d"
        or (before == "\u0644" and char in "\u0622\u0623\u0625\u0627")
    )
