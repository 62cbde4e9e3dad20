"""What a voice says of a call: digits one by one, as words where the language is known (CLERK, the hall)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.ui.languages import known_codes
from opd_desk.ui.languages import language as spoken_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.services.hall import HallCard


_DIGITS: tuple[str, ...] = (
    *(say("zero"), say("one"), say("two"), say("three"), say("four")),
    *(say("five"), say("six"), say("seven"), say("eight"), say("nine")),
)
_FIGURES = tuple("0123456789")


def spoken(card: HallCard, language: str) -> str:
    """Return what is said of a card's call: "Token six six, room one two"; `language` as `hi` or `hi_IN`.

    In one that the desk does not know figures alone, which its voice reads in its own words.
    """
    code = language.replace("-", "_").split("_")[0].lower()
    if code not in known_codes():
        return f"{_one_by_one(str(card.number), _FIGURES)}, {_one_by_one(card.room, _FIGURES) or card.doctor}"
    tongue = spoken_language(code)
    digits = tuple(map(tongue.text, _DIGITS))
    number = _one_by_one(str(card.number), digits)
    if card.room:
        room = _one_by_one(card.room, digits)
        return tongue.text(say("Token {number}, room {room}", "a call", number=number, room=room))
    return tongue.text(say("Token {number}, {doctor}", "a call", number=number, doctor=card.doctor))


def _one_by_one(text: str, digits: Sequence[str]) -> str:
    """Return a number or a room with each digit apart; letters stay together, marks between them are not said."""
    said = "".join(_apart(letter, digits) for letter in text)
    return " ".join(said.split())


def _apart(letter: str, digits: Sequence[str]) -> str:
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return f" {digits[digit]} "
    return letter if letter.isalpha() or unicodedata.combining(letter) or unicodedata.category(letter) == "Mc" else " "
