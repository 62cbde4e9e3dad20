"""What happened to tokens, shortly: for the queue's last column, the register, the slip's notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.events import Event, Kind, Told
from opd_desk.domain.kept import kept
from opd_desk.domain.model import Status
from opd_desk.domain.policy import Step
from opd_desk.domain.said import capital, say, shortened, together
from opd_desk.domain.wording import TYPE_IN, clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opd_desk.domain.model import TokenId

_MOST = 120
_SIMPLE = {
    Kind.STRANDED: say("Needs a new date"),
    Kind.REINSTATED: say("Reinstated", "a token"),
    Kind.ESCALATED: say("Became an emergency"),
    Kind.REQUEUED: say("Back in the queue"),
    Kind.UNDONE: say("Taken back"),
}
_BEYOND: str = say("Over capacity")
_TYPED: str = say("From the number sheet")


def remarks_of(events: Iterable[Event]) -> dict[TokenId, str]:
    """Return the latest remark of each token of a doctor-day's log; tokens without one are left out."""
    found: dict[TokenId, str] = {}
    for event in events:
        words = remark(event)
        if event.token is not None and words:
            found[event.token] = words
    return found


def remarks_on(events: Iterable[Event | Told]) -> str:
    """Return all that is to be remarked on a token; the reason of a cancellation stands by itself."""
    words = [remark(event) for event in events if event.kind is not Kind.CANCELLED]
    return shortened(together(*words, between="; "), _MOST)


def remark(event: Event | Told) -> str:
    """Say an event in a few words, or "" where there is nothing to remark."""
    of_kind = _OF_KIND.get(event.kind)
    return _SIMPLE.get(event.kind, "") if of_kind is None else of_kind(event)


def _booked(event: Event | Told) -> str:
    if event.why == Step.OVERFLOW:
        return _BEYOND
    if event.why:
        return say("Second token allowed: {why}", why=kept(event.why))
    return _TYPED if event.what == TYPE_IN else ""


def _promoted(event: Event | Told) -> str:
    return say("Promoted {time}", time=clock(event.at)) if event.before is Status.WAITLISTED else ""


def _moved(event: Event | Told) -> str:
    if event.from_reference:
        return say("Was {reference}", reference=event.from_reference)
    return say("Moved from {at}", at=clock(event.from_slot))


def _carried(event: Event | Told) -> str:
    return say("Waitlist of {at} carried on", at=clock(event.from_slot))


def _cancelled(event: Event | Told) -> str:
    return kept(event.why)


def _no_show(event: Event | Told) -> str:
    return capital(kept(event.why)) if event.why else say("Marked {time}", time=clock(event.at))


def _displaced(event: Event | Told) -> str:
    taker = say("token {number} came first", number=event.cause)
    if event.why == Step.REBOOK:
        return say("Moved from {at}: {why}", at=clock(event.from_slot), why=taker)
    if event.why == Step.DEMOTE:
        return say("To the waitlist: {why}", why=taker)
    return say("Cancelled: {why}", why=taker)


_OF_KIND: dict[Kind, Callable[[Event | Told], str]] = {
    Kind.BOOKED: _booked,
    Kind.DISPLACED: _displaced,
    Kind.PROMOTED: _promoted,
    Kind.MOVED: _moved,
    Kind.CARRIED: _carried,
    Kind.CANCELLED: _cancelled,
    Kind.NO_SHOW: _no_show,
}
