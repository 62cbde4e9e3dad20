"""What happened: one event for every change, in order; the log, the outcome and the history are these (RULES §11.6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from opd_desk.domain.model import Word

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.model import DayKey, Slot, Source, Status, Token, TokenId


class Kind(Word):
    """What a token, a slot or a doctor-day went through."""

    BOOKED = "booked"
    DISPLACED = "displaced"
    PROMOTED = "promoted"
    CARRIED = "carried"
    CHECKED_IN = "checked_in"
    NOT_ARRIVED = "not_arrived"
    CALLED = "called"
    COMPLETED = "completed"
    REQUEUED = "requeued"
    SKIPPED = "skipped"
    RECALLED = "recalled"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    REINSTATED = "reinstated"
    ESCALATED = "escalated"
    MOVED = "moved"
    STRANDED = "stranded"
    UNDONE = "undone"
    DELAYED = "delayed"
    OPENED = "opened"
    CLOSED = "closed"
    CAPACITY = "capacity"
    SLOT_ADDED = "slot_added"
    SLOT_REMOVED = "slot_removed"
    DAY_CLOSED = "day_closed"
    DAY_REOPENED = "day_reopened"


def group_of(act: str) -> str:
    """Return what the ids of the acts of one command have in common; of a command on one token it is the id."""
    return act.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Act:
    """One command: `id` ties together all it changed, `what` is its name; `clock`: nobody gave it, time passed.

    Given to several tokens at once it is one act a token, with the ids `GROUP.1`, `GROUP.2` …: they are taken back
    together.
    """

    id: str
    at: datetime
    by: str
    what: str
    clock: bool = False

    @property
    def group(self) -> str:
        """Return what the ids of the acts of its command have in common."""
        return group_of(self.id)

    @property
    def place(self) -> int:
        """Return which of its command's acts it is, 1-based; 0 for the only one."""
        return int(self.id.partition(".")[2] or 0)


@dataclass(frozen=True, slots=True)
class Event:
    """One change.

    `before` is None for a token just issued; `slot` and `from_slot` are starts; `from_reference` is what the token
    was called until it moved to another doctor-day; `cause` is the number of the token that brought it about; `why`
    a reason in words or a word of RULES; `value` a day's or slot's new figure (minutes, places), the moment from
    which on an absence has closed a slot, or the time that stands on the number sheet an event was typed in from.
    """

    act: Act
    kind: Kind
    day: DayKey
    token: TokenId | None = None
    number: int | None = None
    source: Source | None = None
    before: Status | None = None
    after: Status | None = None
    slot: datetime | None = None
    from_slot: datetime | None = None
    from_reference: str = ""
    why: str = ""
    cause: int | None = None
    value: str = ""

    @property
    def at(self) -> datetime:
        """Return when it happened."""
        return self.act.at

    @property
    def what(self) -> str:
        """Return the name of the command that did it."""
        return self.act.what


class Told(NamedTuple):
    """As much of an event as is told of it in a few words: a register of years has no use for the rest."""

    kind: Kind
    what: str
    at: datetime
    before: Status | None
    from_slot: datetime | None
    from_reference: str
    why: str
    cause: int | None


@dataclass(slots=True)
class Before:
    """What a doctor-day was before an act: the tokens and slots it touched (None: not there), delay and day's end."""

    delay: int
    last_number: int
    tokens: dict[TokenId, Token | None] = field(default_factory=dict)
    slots: dict[datetime, Slot | None] = field(default_factory=dict)
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one act changed in one doctor-day, and how it was before: what undo needs (RULES §6).

    `days` are all the doctor-days that the act changed; `token` and `number` whom it was about; `issued` the token
    that it issued.
    """

    act: Act
    days: tuple[DayKey, ...]
    before: Before
    token: TokenId | None = None
    number: int | None = None
    issued: TokenId | None = None
