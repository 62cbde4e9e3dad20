"""Events of a doctor's day, or of a slot of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.causes import BACK, LEAVE
from opd_desk.domain.events import Event, Kind
from opd_desk.domain.reasons import UNDONE
from opd_desk.domain.said import Figures, say
from opd_desk.domain.spelled import clock

if TYPE_CHECKING:
    from collections.abc import Callable


def of_the_day(event: Event, doctor: str) -> str:
    """Say what happened to a doctor's day; `doctor` is the name."""
    return say("{what}.", "a sentence", what=happened_to_day(event, doctor))


def happened_to_day(event: Event, doctor: str) -> str:
    """Say what happened to a doctor's day, without a full stop."""
    words = _OF_THE_DAY[event.kind](event, doctor, clock(event.slot))
    return say("{words} again, taken back", words=words) if event.why == UNDONE else words


def _delayed(event: Event, doctor: str, at: str) -> str:
    if event.value == "0":
        return say("{doctor} is on time", doctor=doctor)
    return say("{doctor} is {minutes} min late", doctor=doctor, minutes=Figures(event.value))


def _opened(event: Event, doctor: str, at: str) -> str:
    if event.why == BACK:
        return say("Slot {at} is open, the doctor is back", at=at)
    return say("Slot {at} is open", at=at)


def _closed(event: Event, doctor: str, at: str) -> str:
    return say("Slot {at} is closed: leave", at=at) if event.why == LEAVE else say("Slot {at} is closed", at=at)


def _capacity(event: Event, doctor: str, at: str) -> str:
    places, _, kept = (Figures(part) for part in event.value.partition("/"))
    return say("Slot {at} has {places} places, {kept} kept for emergencies", at=at, places=places, kept=kept)


def _slot_added(event: Event, doctor: str, at: str) -> str:
    places = Figures(event.value.partition("/")[0])
    return say("Slot {at} added with {places} places", at=at, places=places)


_OF_THE_DAY: dict[Kind, Callable[[Event, str, str], str]] = {
    Kind.DELAYED: _delayed,
    Kind.OPENED: _opened,
    Kind.CLOSED: _closed,
    Kind.CAPACITY: _capacity,
    Kind.SLOT_ADDED: _slot_added,
    Kind.SLOT_REMOVED: lambda event, doctor, at: say("Slot {at} removed", at=at),
    Kind.DAY_CLOSED: lambda event, doctor, at: say("The day of {doctor} is closed", doctor=doctor),
    Kind.DAY_REOPENED: lambda event, doctor, at: say("The day of {doctor} is reopened", doctor=doctor),
}
