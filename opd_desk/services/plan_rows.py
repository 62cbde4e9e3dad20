"""What panels and dialogs show before it is done: frozen rows of what a command would come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.model import TokenId
    from opd_desk.services.rows import QueueRow


@dataclass(frozen=True, slots=True)
class Promise:
    """What Book would do now: the token's number, and in words when it is its turn, and why that slot."""

    number: int
    headline: str
    detail: str
    slot: datetime


@dataclass(frozen=True, slots=True)
class Displacement:
    """Who gives way to an emergency: `where` it goes ("to 11:00, about 11:23"), and what it was."""

    token: TokenId
    number: int
    name: str
    where: str
    was: str


@dataclass(frozen=True, slots=True)
class EmergencyPlan:
    """What an emergency would do, before it is done.

    `rows`: the slot's queue as it would be, newcomer and displaced marked; `title` and `why`: what is full, and what
    follows; `where` and `behind`: where the newcomer stands; `waiting_longer`: how many others wait longer.
    """

    number: int
    name: str
    person: str
    slot: datetime
    title: str
    why: str
    where: str
    behind: str
    displaced: tuple[Displacement, ...]
    waiting_longer: int
    rows: tuple[QueueRow, ...]


@dataclass(frozen=True, slots=True)
class Chance:
    """What would become of one token: its number, whose it is, and what, in words; `token` where it can be acted on."""

    number: int
    name: str
    words: str
    phone: str = ""
    token: TokenId | None = None


@dataclass(frozen=True, slots=True)
class AwayPlan:
    """What a doctor's absence would do: who moves where, and who needs a new date."""

    moved: tuple[Chance, ...]
    needs_new_date: tuple[Chance, ...]


@dataclass(frozen=True, slots=True)
class BackPlan:
    """What a doctor's coming back would do.

    `opens`: starts of the slots that open; `free`: how many places are free in them then; `seated`: who of the
    waitlist gets a place; `elsewhere`: who was moved to a colleague by the absence, and stays there.
    """

    opens: tuple[datetime, ...]
    free: int
    seated: tuple[Chance, ...]
    elsewhere: tuple[Chance, ...]


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What a move of several tokens would do: who goes where, and for whom there is no place."""

    moved: tuple[Chance, ...]
    stay: tuple[Chance, ...]
