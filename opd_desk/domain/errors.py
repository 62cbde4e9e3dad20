"""Refusals: what the desk declines to do. `str(error)` is the sentence a clerk reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.model import TokenId
    from opd_desk.domain.roles import Permission


class Refusal(Exception):
    """Something cannot be; `str(refusal)` says what, and what can be done, to whoever asked for it."""


class OpdError(Refusal):
    """A command was refused and has changed nothing; `reason` is its name in RULES §12."""

    reason: ClassVar[str] = "invalid"


class Invalid(OpdError):
    """What was given cannot be."""

    reason = "invalid"


class Unknown(OpdError):
    """No such doctor, slot or token."""

    reason = "unknown"


class Duplicate(OpdError):
    """The patient has a live token with this doctor on this date (RULES §4.2)."""

    reason = "duplicate"

    def __init__(self, message: str, token: TokenId, number: int) -> None:
        """Name the token that the patient has."""
        super().__init__(message)
        self.token, self.number = token, number


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A slot that has a place, offered where the one asked for has none."""

    start: datetime
    doctor: str
    doctor_name: str


class SlotFull(OpdError):
    """No place; `alternatives` are slots that have one: this doctor's, then the others' (RULES §4.5)."""

    reason = "slot_full"

    def __init__(self, message: str, alternatives: tuple[Place, ...] = ()) -> None:
        """Offer the alternatives."""
        super().__init__(message)
        self.alternatives = alternatives


class SlotEnded(OpdError):
    """The slot's time is over."""

    reason = "slot_ended"


class SlotClosed(OpdError):
    """The slot takes no patients."""

    reason = "slot_closed"


class NoSlot(OpdError):
    """The doctor has no usable slot left on this date."""

    reason = "no_slot"


class TooEarly(OpdError):
    """A no-show before the grace is over; `from_` is when it can be marked."""

    reason = "too_early"

    def __init__(self, message: str, from_: datetime) -> None:
        """Say from when on."""
        super().__init__(message)
        self.from_ = from_


class WrongDay(OpdError):
    """The command belongs to the slot's date, which has not come yet."""

    reason = "wrong_day"


class WrongStatus(OpdError):
    """The token's status does not allow the command."""

    reason = "wrong_status"


class NobodyWaiting(OpdError):
    """Nobody is checked in who could be called."""

    reason = "nobody_waiting"


class CapacityInUse(OpdError):
    """More places are held than the new capacity has."""

    reason = "capacity_in_use"


class NothingToUndo(OpdError):
    """No command is left that could be taken back."""

    reason = "nothing_to_undo"


class Changed(OpdError):
    """Something came after the command that was to be taken back."""

    reason = "changed"


class NobodyHere(OpdError):
    """This file has accounts, and nobody is logged in at this desk."""

    reason = "nobody_here"


class NotAllowed(OpdError):
    """Whoever is at the desk may not do this work, `need`; somebody who may can approve it."""

    reason = "not_allowed"

    def __init__(self, message: str, need: Permission) -> None:
        """Say which work it is."""
        super().__init__(message)
        self.need = need


class WrongSecret(OpdError):
    """The PIN or password is not the one of the account; `wait` are the seconds until the next try."""

    reason = "wrong_secret"

    def __init__(self, message: str, wait: float = 0) -> None:
        """Say how long to wait."""
        super().__init__(message)
        self.wait = wait


class TooSoon(WrongSecret):
    """A try before the wait after the last wrong one was over: nothing was looked at."""

    reason = "too_soon"
