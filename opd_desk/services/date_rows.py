"""Other dates, as dialogs show them: where there are places, and who needs one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.model import TokenId


@dataclass(frozen=True, slots=True)
class FreeDate:
    """A date with slots, and how many places are free on it for who is no emergency."""

    date: date
    free: int


@dataclass(frozen=True, slots=True)
class NewDateRow:
    """One who needs a new date: where the token stands, since when it is so (None: not known), and why in words."""

    token: TokenId
    slot: datetime
    doctor: str
    doctor_name: str
    number: int
    name: str
    phone: str
    since: datetime | None
    why: str
