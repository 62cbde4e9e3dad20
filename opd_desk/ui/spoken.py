"""What a voice says of a call: digits one by one, as words where the language is known (CLERK, the hall)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opd_desk.services.hall import HallCard


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language calls a token: its digits from zero on, and the sentence to a room or to a doctor."""

    digits: tuple[str, ...]
    to_room: str
    to_doctor: str


TONGUES: Mapping[str, Tongue] = MappingProxyType(
    {
        "en": Tongue(
            ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            "Token {number}, room {room}",
            "Token {number}, {doctor}",
        ),
        "hi": Tongue(
            ("शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"),
            "टोकन {number}, कमरा {room}",
            "टोकन {number}, {doctor}",
        ),
    }
)
_BARE = Tongue(tuple("0123456789"), "{number}, {room}", "{number}, {doctor}")
"""For any other language: figures alone, which its voice reads in its own words."""


def spoken(card: HallCard, language: str) -> str:
    """Return what is said of a card's call: "Token six six, room one two"; `language` as `hi` or `hi_IN`."""
    tongue = TONGUES.get(language.replace("-", "_").split("_")[0].lower(), _BARE)
    number = _one_by_one(str(card.number), tongue)
    sentence = tongue.to_room if card.room else tongue.to_doctor
    return sentence.format(number=number, room=_one_by_one(card.room, tongue), doctor=card.doctor)


def _one_by_one(text: str, tongue: Tongue) -> str:
    """Return a number or a room with each digit apart; letters stay together, marks between them are not said."""
    said = "".join(_apart(letter, tongue) for letter in text)
    return " ".join(said.split())


def _apart(letter: str, tongue: Tongue) -> str:
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return f" {tongue.digits[digit]} "
    return letter if letter.isalpha() or unicodedata.combining(letter) or unicodedata.category(letter) == "Mc" else " "
