"""Fit text into a width: smaller, or over several lines; nothing is cut off (PAPER §1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.paper.bidi import direction
from opd_desk.paper.fonts import line
from opd_desk.paper.scripts import clean, clusters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.domain.roster import Hospital
    from opd_desk.paper.fonts import Line

_MOST_IN_LINE = 600
"""Letters that a line has at most: what comes behind them need not be set to see that a word is too long."""


def fit(text: str, width: float, sizes: Sequence[float], bold: bool = False) -> Line:
    """Set text in the largest of the sizes, given from large to small, that fits the width; else in the smallest."""
    tries = (line(text, size, bold) for size in sizes)
    return next((one for one in tries if one.width <= width), line(text, sizes[-1], bold))


def wrap(text: str, size: float, width: float, bold: bool = False) -> list[Line]:
    """Break at spaces, and inside a word only where it is too long for a line of its own.

    Lines are broken in the order they are read in; each is then ordered as a line of this text.
    """
    text = clean(text)
    base = direction(text)
    whole = line(text, size, bold, base)
    if whole.width <= width:
        return [whole] if text else []
    return [line(part, size, bold, base) for part in _fill(text, size, width, bold, base)]


def wrap_name(text: str, size: float, width: float, bold: bool = False) -> list[Line]:
    """Break before a bracket or at a middle dot, whose dot is dropped; else as `wrap`."""
    text = clean(text)
    base = direction(text)
    whole = line(text, size, bold, base)
    if whole.width <= width:
        return [whole] if text else []
    lines: list[str] = []
    for part in text.replace(" (", " · (").split(" · "):
        joint = " " if part.startswith("(") else " · "
        if lines and line(lines[-1] + joint + part, size, bold, base).width <= width:
            lines[-1] += joint + part
        else:
            lines += _fill(part, size, width, bold, base)
    return [line(part, size, bold, base) for part in lines]


def wrap_fitted(text: str, sizes: Sequence[float], width: float, bold: bool = False) -> list[Line]:
    """Wrap a name in the largest size that gives two lines at most and breaks no word; else in the smallest."""
    for size in sizes:
        lines = wrap_name(text, size, width, bold)
        if len(lines) <= 2 and all(line(word, size, bold).width <= width for word in clean(text).split(" ")):
            return lines
    return wrap_name(text, sizes[-1], width, bold)


def wrap_fewest(text: str, sizes: Sequence[float], width: float, bold: bool = False) -> list[Line]:
    """Wrap in the largest size that needs no more lines than the smallest."""
    fewest = wrap(text, sizes[-1], width, bold)
    tries = (wrap(text, size, width, bold) for size in sizes)
    return next((lines for lines in tries if len(lines) == len(fewest)), fewest)


def wrap_within(text: str, sizes: Sequence[float], width: float, most: int, bold: bool = False) -> list[Line]:
    """Wrap a name in the largest size that gives so many lines at most; else in the smallest, however many those are.

    For what must leave room for the rest of a page, whatever somebody called a hospital.
    """
    tries = (wrap_name(text, size, width, bold) for size in sizes)
    return next((lines for lines in tries if len(lines) <= most), wrap_name(text, sizes[-1], width, bold))


def wrap_evenly(text: str, size: float, width: float, bold: bool = False) -> list[Line]:
    """Wrap into lines of like length: as narrow as their number allows."""
    lines = wrap_name(text, size, width, bold)
    for share in (0.9, 0.8, 0.7, 0.6):
        narrower = wrap_name(text, size, width * share, bold)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def contact(hospital: Hospital) -> list[str]:
    """Return a hospital's address and phone, to be set as one line.

    Two where the address has a right-to-left word: a number after one would stand before it.
    """
    parts = [part for part in (hospital.address, hospital.phone) if part]
    return parts if direction(hospital.address) is not None else [" · ".join(parts)]


def _fill(text: str, size: float, width: float, bold: bool, base: int | None) -> list[str]:
    words, lines, current = text.split(" ")[::-1], [], ""
    while words:
        word = words.pop()
        longer = f"{current} {word}" if current else word
        if len(longer) <= _MOST_IN_LINE and line(longer, size, bold, base).width <= width:
            current = longer
        elif current:
            lines.append(current)
            words.append(word)
            current = ""
        else:
            head, tail = _split(word[:_MOST_IN_LINE], size, width, bold, base)
            lines.append(head)
            words += [rest] if (rest := tail + word[_MOST_IN_LINE:]) else []
    return [*lines, current] if current else lines


def _split(word: str, size: float, width: float, bold: bool, base: int | None) -> tuple[str, str]:
    """Split a word that is too long for a line; a cluster that is too long by itself is split by characters."""
    parts = clusters(word)
    if line(parts[0], size, bold, base).width > width:
        parts = list(word)
    head = parts[0]
    for count, part in enumerate(parts[1:], start=1):
        if line(head + part, size, bold, base).width > width:
            return head, "".join(parts[count:])
        head += part
    return head, ""
