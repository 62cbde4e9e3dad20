"""What happened to tokens, shortly: for the queue's last column, the register, the slip's notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.events import Event, Kind
from opd_desk.domain.model import Status
from opd_desk.domain.wording import TYPE_IN, clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.domain.model import TokenId

_MOST = 120
_SIMPLE = {
    Kind.STRANDED: "Needs a new date",
    Kind.REINSTATED: "Reinstated",
    Kind.ESCALATED: "Became an emergency",
    Kind.REQUEUED: "Back in the queue",
    Kind.UNDONE: "Taken back",
}


def remarks_of(events: Iterable[Event]) -> dict[TokenId, str]:
    """Return the latest remark of each token of a doctor-day's log; tokens without one are left out."""
    found: dict[TokenId, str] = {}
    for event in events:
        words = remark(event)
        if event.token is not None and words:
            found[event.token] = words
    return found


def remarks_on(events: Iterable[Event]) -> str:
    """Return all that is to be remarked on a token; the reason of a cancellation stands by itself."""
    words = [remark(event) for event in events if event.kind is not Kind.CANCELLED]
    return "; ".join(word for word in words if word)[:_MOST]


def remark(event: Event) -> str:
    """Say an event in a few words, or "" where there is nothing to remark."""
    if event.kind is Kind.BOOKED:
        if event.why == "overflow":
            return "Over capacity"
        second = f"Second token allowed: {event.why}" if event.why else ""
        return second or "From the number sheet" * (event.act.what == TYPE_IN)
    if event.kind is Kind.DISPLACED:
        taker = f"token {event.cause} came first"
        if event.why == "rebook":
            return f"Moved from {clock(event.from_slot)}: {taker}"
        return f"To the waitlist: {taker}" if event.why == "demote" else f"Cancelled: {taker}"
    if event.kind is Kind.PROMOTED and event.before is Status.WAITLISTED:
        return f"Promoted {clock(event.act.at)}"
    if event.kind is Kind.MOVED:
        if event.from_reference:
            return f"Was {event.from_reference}"
        return f"Moved from {clock(event.from_slot)}"
    if event.kind is Kind.CARRIED:
        return f"Waitlist of {clock(event.from_slot)} carried on"
    if event.kind is Kind.CANCELLED:
        return event.why
    if event.kind is Kind.NO_SHOW:
        return f"Marked {clock(event.act.at)}" if not event.why else f"{event.why[0].upper()}{event.why[1:]}"
    return _SIMPLE.get(event.kind, "")
