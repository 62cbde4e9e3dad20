"""What can be done with a token, by its status: the action bar's nine places (RULES §6, LOOK §2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.model import LOST, SEATED, UNSEEN, Source, Status
from opd_desk.domain.said import lowered, say
from opd_desk.domain.wording import clock, day_words, short_words
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


NOTHING_CHOSEN = say("Choose a token in the queue first")
ONE_ONLY = say("Choose one token: this is done with one at a time")
TOGETHER = frozenset({Command.CHECK_IN, Command.MOVE, Command.CANCEL, Command.REPRINT})
"""What can be done with several tokens at once."""


def offers(row: TokenRow | None, now: datetime, grace_until: datetime | None = None) -> tuple[Offer, ...]:
    """Return the nine places for a token, in their fixed order; all closed when none is chosen.

    `grace_until`: when a no-show may be marked, max(start + delay, requested) + grace (RULES §6).
    """
    if row is None:
        return tuple(_place(command, NOTHING_CHOSEN) for command in _PLACES)
    return (
        _place(Command.CHECK_IN, _no_check_in(row, now), _comes_next(row)),
        _place(Command.DONE, _no_done(row), row.status is Status.IN_CONSULTATION),
        _skip(row),
        _no_show(row, now, grace_until),
        _place(Command.MOVE, _only_unseen(row, say("moved", "what cannot be done"))),
        _cancel_or_back(row),
        _place(Command.ESCALATE, _no_escalate(row)),
        _place(Command.REPRINT, _no_reprint(row)),
        _place(Command.HISTORY),
    )


def offers_of_several(rows: Sequence[TokenRow], now: datetime) -> tuple[Offer, ...]:
    """Return the nine places for several tokens: what at least one of them allows, of what can be done with several."""
    each = [offers(row, now) for row in rows]

    def place(number: int, command: Command) -> Offer:
        if command not in TOGETHER:
            return _place(command, ONE_ONLY)
        theirs = [line[number] for line in each]
        can = any(offer.command is command and not offer.why_not for offer in theirs)
        return _place(command, "" if can else say("None of the {count} tokens allows it", count=len(rows)))

    return tuple(place(number, command) for number, command in enumerate(_PLACES))


def why_absent(row: TokenRow | None, key: str) -> str:
    """Say why none of the nine places has a key now: cancel, reinstate and requeue share one."""
    if row is None:
        return NOTHING_CHOSEN
    if key == "Alt C":
        return say("{token}; it cannot be cancelled", token=_is(row))
    return say("{token}; there is nothing to reinstate", token=_is(row))


_BUTTONS: dict[Command, tuple[str, str]] = {
    Command.CHECK_IN: (say("Check in"), "F6"),
    Command.DONE: (say("Done"), "F8"),
    Command.SKIP: (say("Skip"), "Alt S"),
    Command.RECALL: (say("Recall"), "Alt S"),
    Command.NO_SHOW: (say("No-show"), "Alt N"),
    Command.MOVE: (say("Move"), "Alt M"),
    Command.CANCEL: (say("Cancel", "a token"), "Alt C"),
    Command.REINSTATE: (say("Reinstate"), "Alt R"),
    Command.REQUEUE: (say("Requeue"), "Alt R"),
    Command.ESCALATE: (say("Escalate"), "Alt E"),
    Command.REPRINT: (say("Reprint"), "Ctrl P"),
    Command.HISTORY: (say("History"), "Alt H"),
}
"""The word and the key of each command."""
_PLACES = tuple(command for command in Command if command not in (Command.RECALL, Command.REINSTATE, Command.REQUEUE))
"""The commands that the nine places are named by while nothing is known of a token."""


def _place(command: Command, why_not: str = "", usual: bool = False, shown: str = "") -> Offer:
    return Offer(command, *_BUTTONS[command], why_not, usual, shown)


def _is(row: TokenRow) -> str:
    """Say how far a token has come: "17 is in consultation"."""
    if row.status is Status.NO_SHOW:
        return say("{number} is a no-show", number=row.number)
    return say("{number} is {status}", number=row.number, status=lowered(STATUS_WORDS[row.status]))


def _comes_next(row: TokenRow) -> bool:
    return row.status is Status.CONFIRMED or (row.status is Status.WAITLISTED and not row.arrived)


def _no_check_in(row: TokenRow, now: datetime) -> str:
    if row.status is Status.WAITLISTED and row.arrived:
        return say("{number} has come and waits for a place", number=row.number)
    if not _comes_next(row):
        return _is(row)
    if now.date() < row.slot.date():
        return say("{number} is for {date}", number=row.number, date=day_words(row.slot.date()))
    return ""


def _no_done(row: TokenRow) -> str:
    return "" if row.status is Status.IN_CONSULTATION else say("{token}, not in consultation", token=_is(row))


def _skip(row: TokenRow) -> Offer:
    if row.skipped and row.status is Status.CHECKED_IN:
        return _place(Command.RECALL, usual=True)
    if row.status is Status.CHECKED_IN:
        return _place(Command.SKIP)
    return _place(Command.SKIP, say("{token}; only who has checked in can be skipped", token=_is(row)))


def _no_show(row: TokenRow, now: datetime, grace_until: datetime | None) -> Offer:
    if row.status not in SEATED:
        return _place(Command.NO_SHOW, _is(row))
    if grace_until is None or now >= grace_until:
        return _place(Command.NO_SHOW)
    number, time = row.number, clock(grace_until)
    if grace_until.date() == now.date():
        why = say("{number} can be marked a no-show from {time} on", number=number, time=time)
        return _place(Command.NO_SHOW, why, shown=say("from {time}", time=time))
    date = short_words(grace_until.date())
    why = say("{number} can be marked a no-show from {time} on {date} on", number=number, time=time, date=date)
    return _place(Command.NO_SHOW, why)


def _only_unseen(row: TokenRow, done: str) -> str:
    return "" if row.status in UNSEEN else say("{token} and cannot be {done}", token=_is(row), done=done)


def _cancel_or_back(row: TokenRow) -> Offer:
    """Cancel one not yet seen, reinstate one lost, requeue one seen: they share a place."""
    if row.status in UNSEEN:
        return _place(Command.CANCEL)
    return _place(Command.REINSTATE if row.status in LOST else Command.REQUEUE)


def _no_escalate(row: TokenRow) -> str:
    if row.source is Source.EMERGENCY:
        return say("{number} is an emergency already", number=row.number)
    return _only_unseen(row, say("escalated"))


def _no_reprint(row: TokenRow) -> str:
    if row.status in LOST:
        return say("{token}; its slip no longer counts", token=_is(row))
    return ""
