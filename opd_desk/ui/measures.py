"""How wide words are: measured once, for a list says the same ones in every row and at every look.

To measure takes as long as to draw. What is asked for here has been translated already.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

_FROM_THE_RIGHT = {"R", "AL"}
_RIGHT_MARK = "\u200f"


@lru_cache(maxsize=8192)
def advance(words: str, face: QFont) -> float:
    """Return the width of a line in logical px."""
    return QFontMetricsF(face).horizontalAdvance(words)


@lru_cache(maxsize=2048)
def elided(words: str, face: QFont, room: float) -> str:
    """Return as much of a line as goes into `room` logical px, with dots at its end."""
    cut = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, room))
    if words[:1].isalpha() and bidirectional(words[0]) in _FROM_THE_RIGHT:
        return f"{cut}{_RIGHT_MARK}"  # else the dots would stand before the first letter
    return cut


@lru_cache(maxsize=128)
def drop(face: QFont) -> float:
    """Return how far the baseline of the Latin face lies under the middle of a line, in logical px."""
    metrics = QFontMetricsF(face)
    return (metrics.ascent() - metrics.descent()) / 2


def forget() -> None:
    """Measure anew from now on: a family has another face."""
    for measured in (advance, elided, drop):
        measured.cache_clear()
