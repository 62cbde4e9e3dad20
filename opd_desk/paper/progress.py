"""How far a long paper has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
Progress = Callable[[int, int], object]
"""Hears (rows done, rows in all); what it raises stops the paper."""
EACH = 500
"""After how many rows one hears of it."""


def counted(rows: Iterable[T], whole: int, progress: Progress | None) -> Iterator[T]:
    """Give rows, `whole` in all, and tell how many are done."""
    for done, row in enumerate(rows):
        if progress and done % EACH == 0:
            progress(done, whole)
        yield row
