"""A row of a number sheet as it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Source
from opd_desk.domain.number_sheet import Standing
from opd_desk.domain.said import say
from opd_desk.ui.panels.reading import Unread

if TYPE_CHECKING:
    from datetime import time

SEXES = ("F", "M", "O")
SOURCES = (Source.WALK_IN, Source.FOLLOW_UP, Source.PAID, Source.ONLINE, Source.EMERGENCY)
STANDINGS = (Standing.WAITS, Standing.SEEN, Standing.LEFT, Standing.ABSENT)
_MOST_DIGITS = 8
STANDING_WORDS = (say("Waits", "a patient"), say("Seen", "a patient"), say("Left", "a patient"), say("Did not come"))
SEX_WORDS = (say("Female"), say("Male"), say("Other", "sex"))


@dataclass(frozen=True, slots=True)
class TypedRow:
    """A row as typed. `slot` and `came` None: left to the desk; `patient_id`: a known patient taken, 0 for none."""

    number: int
    name: str
    phone: str
    age: int | None
    age_unit: AgeUnit
    gender: str
    source: Source
    slot: time | None
    came: time | None
    standing: Standing
    patient_id: int


def read_number(text: str) -> int:
    """Return a number of a sheet; raises Unread."""
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        raise Unread(say("Type the number that stands on the sheet."))
    return int(text)
