"""What the form of a new token holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.model import AgeUnit, Source


@dataclass(frozen=True, slots=True)
class Draft:
    """A token as typed.

    `phone`: digits only, "" for none; `gender`: "F", "M", "O" or ""; `slot`: the start of the one asked for, None: the
    desk chooses; `patient_id`: a known patient picked from the family, 0: none.
    """

    name: str
    phone: str
    age: int | None
    age_unit: AgeUnit
    gender: str
    source: Source
    slot: datetime | None
    patient_id: int
