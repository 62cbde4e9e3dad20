"""Patients who were not seen for long: which words about them go, and which stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

NAMELESS = "—"
"""What stands where a name was."""
STRUCK = "…"
_SHORTEST = 3
_LEAST_DIGITS = 6


def years_before(today: date, years: int) -> date:
    """Return the date so many years ago; the 28th of February for the 29th. Raises Invalid for no years."""
    if not 1 <= years <= 100:
        raise Invalid(say("{years} is no number of years: 1 to 100.", years=years))
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)


def require_past(since: date, today: date) -> None:
    """Raise Invalid for a date that would leave nobody: who came since is to stay."""
    if since > today:
        raise Invalid(say("{date} is still to come: give a date before today.", date=str(since)))


def telling_words(name: str, others: Collection[str]) -> frozenset[str]:
    """Return the words that tell a patient from others in a free text: of the name and the place, phones, UHID."""
    words = {word for text in (name, *others) for word in re.split(r"[\s,.;]+", text.casefold())}
    return frozenset(word for word in words if len(word) >= _SHORTEST)


def struck(text: str, words: Collection[str]) -> str:
    """Return a text without these words, wherever they stand and however their digits are parted."""
    for word in sorted(words, key=len, reverse=True):
        if word.isdigit() and len(word) >= _LEAST_DIGITS:
            text = re.sub(r"[\s-]*".join(word), STRUCK, text)
        else:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", STRUCK, text, flags=re.IGNORECASE)
    return text
