"""What a screen reader says of a table's cells: the first speaks for its row, every other names its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spoken_cell(heads: Sequence[str], texts: Sequence[str], place: int) -> str:
    """Return what is said of one cell of a row: "Date: 29 Jan, Free: 3" of the first, "Free: 3" of another."""
    told = [f"{head}: {text}" for head, text in zip(heads, texts, strict=True)]
    if place:
        return told[place] if texts[place] else f"{heads[place]}: nothing"
    return ", ".join(words for words, text in zip(told, texts, strict=True) if text) or f"{heads[0]}: nothing"
