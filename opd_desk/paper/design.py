"""How one desk's slips look: the paper, and what of the optional stands on it (PAPER §2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opd_desk.domain.said import ENGLISH, Language


class Paper(StrEnum):
    """What slips are printed on: a roll by its width in millimetres, or a sheet."""

    ROLL_80 = "80"
    ROLL_58 = "58"
    A6 = "A6"
    A5 = "A5"


ROLLS = frozenset({Paper.ROLL_80, Paper.ROLL_58})
"""What a thermal printer takes."""


class Field(StrEnum):
    """What a hospital may leave off its slips; everything else stands on every one (PAPER §2, never dropped)."""

    LOGO = "logo"
    ADDRESS = "address"
    SPECIALIZATION = "specialization"
    AGE_SEX = "age_sex"
    UHID = "uhid"
    SOURCE = "source"
    BOOKED = "booked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipDesign:
    """How slips look.

    `fields`: those of the optional that appear; `logo`: the bytes of a PNG or JPEG in place of the shipped mark, b""
    for that one; `validity`: until when a slip counts, "" for no such line; `foot`: lines of the hospital's own;
    `barcode`: the reference once more as Code 128; `language`: the patients'.
    """

    paper: Paper = Paper.ROLL_80
    fields: frozenset[Field] = frozenset(Field)
    logo: bytes = b""
    validity: str = ""
    foot: tuple[str, ...] = ()
    barcode: bool = False
    language: Language = ENGLISH


STANDARD = SlipDesign()
"""Slips of a desk that has set nothing: all on a roll of 80 mm."""
