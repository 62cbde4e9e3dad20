"""What can be done with a token, by its status: the action bar's nine places (RULES §6, LOOK §2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.model import SEATED, UNSEEN, Status
from opd_desk.ui.theme import STATUS_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from opd_desk.services.rows import TokenRow


class Command(StrEnum):
    """What a clerk does with the chosen token."""

    CHECK_IN = "check_in"
    DONE = "done"
    SKIP = "skip"
    RECALL = "recall"
    NO_SHOW = "no_show"
    MOVE = "move"
    CANCEL = "cancel"
    REINSTATE = "reinstate"
    REQUEUE = "requeue"
    ESCALATE = "escalate"
    REPRINT = "reprint"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Offer:
    """One place of the action bar. `why_not` "": it can be done now; `shown`: what stands where the key does."""

    command: Command
    label: str
    key: str
    why_not: str = ""
    usual: bool = False
    shown: str = ""


NOTHING_CHOSEN = "Choose a token in the queue first"
ONE_ONLY = "Choose one token: this is done with one at a time"
TOGETHER = frozenset({Command.CHECK_IN, Command.MOVE, Command.CANCEL, Command.REPRINT})
"""What can be done with several tokens at once."""


def offers(row: TokenRow | None, now: datetime, grace_until: datetime | None = None) -> tuple[Offer, ...]:
    """Return the nine places for a token, in their fixed order; all closed when none is chosen.

    `grace_until`: when a no-show may be marked, max(start + delay, requested) + grace (RULES §6).
    """
    if row is None:
        return tuple(Offer(c, label, key, NOTHING_CHOSEN) for c, label, key in _PLAIN)
    return (
        Offer(Command.CHECK_IN, "Check in", "F6", _no_check_in(row, now), _comes_next(row)),
        Offer(Command.DONE, "Done", "F8", _no_done(row), row.status is Status.IN_CONSULTATION),
        _skip(row),
        _no_show(row, now, grace_until),
        Offer(Command.MOVE, "Move", "Alt M", _only_unseen(row, "moved")),
        _cancel_or_back(row),
        Offer(Command.ESCALATE, "Escalate", "Alt E", _no_escalate(row)),
        Offer(Command.REPRINT, "Reprint", "Ctrl P", _no_reprint(row)),
        Offer(Command.HISTORY, "History", "Alt H"),
    )


def offers_of_several(rows: Sequence[TokenRow], now: datetime) -> tuple[Offer, ...]:
    """Return the nine places for several tokens: what at least one of them allows, of what can be done with several."""
    each = [offers(row, now) for row in rows]

    def place(number: int, plain: tuple[Command, str, str]) -> Offer:
        if plain[0] not in TOGETHER:
            return Offer(*plain, ONE_ONLY)
        theirs = [line[number] for line in each]
        can = any(offer.command is plain[0] and not offer.why_not for offer in theirs)
        return Offer(*plain, "" if can else f"None of the {len(rows)} tokens allows it")

    return tuple(place(number, plain) for number, plain in enumerate(_PLAIN))


def why_absent(row: TokenRow | None, key: str) -> str:
    """Say why none of the nine places has a key now: cancel, reinstate and requeue share one."""
    if row is None:
        return NOTHING_CHOSEN
    return f"{_is(row)}; it cannot be cancelled" if key == "Alt C" else f"{_is(row)}; there is nothing to reinstate"


_PLAIN = (
    (Command.CHECK_IN, "Check in", "F6"),
    (Command.DONE, "Done", "F8"),
    (Command.SKIP, "Skip", "Alt S"),
    (Command.NO_SHOW, "No-show", "Alt N"),
    (Command.MOVE, "Move", "Alt M"),
    (Command.CANCEL, "Cancel", "Alt C"),
    (Command.ESCALATE, "Escalate", "Alt E"),
    (Command.REPRINT, "Reprint", "Ctrl P"),
    (Command.HISTORY, "History", "Alt H"),
)


def _is(row: TokenRow) -> str:
    """Say how far a token has come: "17 is in consultation"."""
    word = STATUS_WORDS[row.status]
    return f"{row.number} is {'a no-show' if row.status is Status.NO_SHOW else word.lower()}"


def _comes_next(row: TokenRow) -> bool:
    return row.status is Status.CONFIRMED or (row.status is Status.WAITLISTED and not row.arrived)


def _no_check_in(row: TokenRow, now: datetime) -> str:
    if row.status is Status.WAITLISTED and row.arrived:
        return f"{row.number} has come and waits for a place"
    if not _comes_next(row):
        return _is(row)
    if now.date() < row.slot.date():
        return f"{row.number} is for {row.slot:%a} {row.slot.day} {row.slot:%b}"
    return ""


def _no_done(row: TokenRow) -> str:
    return "" if row.status is Status.IN_CONSULTATION else f"{_is(row)}, not in consultation"


def _skip(row: TokenRow) -> Offer:
    if row.skipped and row.status is Status.CHECKED_IN:
        return Offer(Command.RECALL, "Recall", "Alt S", usual=True)
    why = "" if row.status is Status.CHECKED_IN else f"{_is(row)}; only who has checked in can be skipped"
    return Offer(Command.SKIP, "Skip", "Alt S", why)


def _no_show(row: TokenRow, now: datetime, grace_until: datetime | None) -> Offer:
    why, shown = "", ""
    if row.status not in SEATED:
        why = _is(row)
    elif grace_until is not None and now < grace_until:
        day = "" if grace_until.date() == now.date() else f" on {grace_until.day} {grace_until:%b}"
        why = f"{row.number} can be marked a no-show from {grace_until:%H:%M}{day} on"
        shown = "" if day else f"from {grace_until:%H:%M}"
    return Offer(Command.NO_SHOW, "No-show", "Alt N", why, shown=shown)


def _only_unseen(row: TokenRow, done: str) -> str:
    return "" if row.status in UNSEEN else f"{_is(row)} and cannot be {done}"


def _cancel_or_back(row: TokenRow) -> Offer:
    """Cancel one not yet seen, reinstate one lost, requeue one seen: they share a place."""
    if row.status in UNSEEN:
        return Offer(Command.CANCEL, "Cancel", "Alt C")
    if row.status in (Status.CANCELLED, Status.NO_SHOW):
        return Offer(Command.REINSTATE, "Reinstate", "Alt R")
    return Offer(Command.REQUEUE, "Requeue", "Alt R")


def _no_escalate(row: TokenRow) -> str:
    return f"{row.number} is an emergency already" if row.source == "emergency" else _only_unseen(row, "escalated")


def _no_reprint(row: TokenRow) -> str:
    return f"{_is(row)}; its slip no longer counts" if row.status in (Status.CANCELLED, Status.NO_SHOW) else ""
