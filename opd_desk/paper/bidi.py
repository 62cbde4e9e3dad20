"""The order of a line that has right-to-left text in it, after Unicode's annex 9.

Embeddings and isolates never come here: `scripts.clean` drops what would open them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional, category

if TYPE_CHECKING:
    from collections.abc import Sequence

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_BETWEEN_FIGURES = re.compile(r"(?<=\d) (?=\d)")
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
"""Direction of what is strong among brackets: figures count as right-to-left there."""


def direction(text: str) -> int | None:
    """Return the base level of a paragraph: 1 if its first letter is a right-to-left one, else 0 (P2, P3).

    None where nothing in it goes from right to left: then it need not be ordered.
    """
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return None
    return next((int(kind != "L") for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), 0)


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character: odd is set from right to left.

    A space between two figures counts as part of one number: a phone number keeps the order of its groups.
    """
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage() | {"base_level": base, "base_dir": "LR"[base]}
    algorithm.get_embedding_levels(_BETWEEN_FIGURES.sub("\u00a0", text), storage)
    for place, char in enumerate(storage["chars"]):
        char["place"] = place
        char["type"] = char["type"] or "L"  # of a character that Python does not know yet
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[base])
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {char["place"]: int(char["level"]) for char in storage["chars"]}
    level, resolved = base, []
    for place in range(len(text)):
        # Joiners are not in it: they go with the letter before them.
        level = found.get(place, level)
        resolved.append(level)
    return resolved


def _resolve_brackets(chars: Sequence[dict[str, Any]], base: str) -> None:
    """Let both brackets of a pair go the same way (N0), which the library leaves out."""
    for first, last in _pairs(chars):
        inside = {_STRONG.get(char["type"]) for char in chars[first + 1 : last]} - {None}
        if not inside:
            continue
        before = (_STRONG.get(char["type"]) for char in reversed(chars[:first]))
        way = base if base in inside else next((strong for strong in before if strong), base)
        for place in (first, last):
            chars[place]["type"] = way
            for mark in chars[place + 1 :]:
                if mark["orig"] != "NSM":
                    break
                mark["type"] = way


def _pairs(chars: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    """Return where the brackets that belong together stand (BD16), by where they open."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, char in enumerate(chars):
        kind = category(char["ch"]) if char["type"] == "ON" else ""
        if kind == "Ps":
            opened.append((mirrored(char["ch"]), place))
        elif kind == "Pe":
            match = next((n for n in range(len(opened) - 1, -1, -1) if opened[n][0] == char["ch"]), None)
            if match is not None:
                pairs.append((opened[match][1], place))
                del opened[match:]
    return sorted(pairs)


def mirrored(char: str) -> str:
    """Return a character as it stands in right-to-left text: brackets look the other way."""
    from bidi.mirror import MIRRORED

    return str(MIRRORED.get(char, char))


def visual(levels: Sequence[int]) -> list[int]:
    """Return the places of runs in the order they are drawn in, from left to right (L2); `levels`: of each run."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
