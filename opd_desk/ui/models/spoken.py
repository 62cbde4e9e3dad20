"""What a screen reader says of a table's cells: the first speaks for its row, every other names its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import say, together

if TYPE_CHECKING:
    from collections.abc import Sequence


def spoken_cell(heads: Sequence[str], texts: Sequence[str], place: int) -> str:
    """Return what is said of one cell of a row: "Date: 29 Jan, Free: 3" of the first, "Free: 3" of another."""
    told = [say("{head}: {text}", head=head, text=text) for head, text in zip(heads, texts, strict=True)]
    if place:
        return told[place] if texts[place] else say("{head}: nothing", head=heads[place])
    filled = [words for words, text in zip(told, texts, strict=True) if text]
    return together(*filled, between=", ") or say("{head}: nothing", head=heads[0])
