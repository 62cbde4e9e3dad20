"""The doctor's hours of a date: delay, slots opened, closed, added, made larger or smaller (RULES §9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from opd_desk.domain.causes import BACK
from opd_desk.domain.command import commanding
from opd_desk.domain.errors import CapacityInUse, Invalid
from opd_desk.domain.events import Kind
from opd_desk.domain.model import Slot
from opd_desk.domain.queueing import ends, has_ended
from opd_desk.domain.said import say
from opd_desk.domain.spelled import clock, dated
from opd_desk.domain.tables import MOST

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act


@dataclass(frozen=True, slots=True)
class NewSlot:
    """A slot to be added; `reserve` None: the policy's."""

    start: datetime
    end: datetime
    capacity: int
    reserve: int | None = None


def delay(day: DoctorDay, minutes: int, act: Act) -> None:
    """Set by how many minutes the doctor is late."""
    with commanding([day], act):
        _set_delay(day, minutes)


def _set_delay(day: DoctorDay, minutes: int) -> None:
    if not 0 <= minutes <= MOST:
        raise Invalid(say("A delay is 0 to {most:,} minutes.", most=MOST))
    if minutes != day.delay:
        day.delay = minutes
        day.note(Kind.DELAYED, value=str(minutes))


def back(day: DoctorDay, from_: datetime, act: Act, late: int | None = None) -> None:
    """Open the closed slots that have not ended and end after a time, delay counted: the doctor is back early.

    `late` is the delay from now on, None leaves it. Who was moved to a colleague stays there.
    """
    with commanding([day], act):
        if late is not None:
            _set_delay(day, late)
        for slot in day.slots:
            if not has_ended(day, slot, act.at) and ends(day, slot) > from_:
                set_openness(day, slot, is_open=True, why=BACK)


def open_slot(day: DoctorDay, start: datetime, act: Act) -> None:
    """Open a slot; one that is open stays so."""
    _set_open(day, start, act, is_open=True)


def close_slot(day: DoctorDay, start: datetime, act: Act) -> None:
    """Close a slot; its tokens keep their places."""
    _set_open(day, start, act, is_open=False)


def _set_open(day: DoctorDay, start: datetime, act: Act, *, is_open: bool) -> None:
    with commanding([day], act):
        set_openness(day, day.slot(start), is_open=is_open)


def set_openness(day: DoctorDay, slot: Slot, *, is_open: bool, why: str = "", since: str = "") -> None:
    """Open or close a slot as part of a command; one that is so already stays as it is.

    `since`: from when on its doctor is away, for the log.
    """
    if slot.open is not is_open:
        day.put_slot(slot.start, replace(slot, open=is_open))
        day.note(Kind.OPENED if is_open else Kind.CLOSED, slot=slot.start, why=why, value=since)


def set_capacity(day: DoctorDay, start: datetime, capacity: int, reserve: int | None, act: Act) -> None:
    """Change a slot's places; `reserve` None leaves the reserve. Raises Invalid, then CapacityInUse."""
    with commanding([day], act):
        slot = day.slot(start)
        kept = slot.reserve if reserve is None else reserve
        _require_possible(capacity, kept)
        held = day.held(slot)
        if capacity < slot.capacity and capacity < held:
            words = say(
                "{held} places of the {at} slot are taken: it cannot have {places}.",
                held=held,
                at=clock(start),
                places=capacity,
            )
            raise CapacityInUse(words)
        changed = replace(slot, capacity=capacity, reserve=kept)
        if changed != slot:
            day.put_slot(start, changed)
            day.note(Kind.CAPACITY, slot=start, value=f"{capacity}/{kept}")


def add_slot(day: DoctorDay, new: NewSlot, act: Act) -> None:
    """Add a slot: extra hours; raises Invalid."""
    with commanding([day], act):
        if new.end <= new.start:
            raise Invalid(say("A slot ends after it starts."))
        if not new.start.date() == new.end.date() == day.date:
            raise Invalid(say("A slot of this day starts and ends on {date}.", date=dated(day.date)))
        for slot in day.slots:
            if new.start < slot.end and slot.start < new.end:
                start, end = clock(slot.start), clock(slot.end)
                raise Invalid(say("The new slot overlaps the one from {start} to {end}.", start=start, end=end))
        kept = day.policy.reserve_for(new.capacity) if new.reserve is None else new.reserve
        _require_possible(new.capacity, kept)
        day.put_slot(new.start, Slot(new.start, new.end, new.capacity, kept))
        day.note(Kind.SLOT_ADDED, slot=new.start, value=f"{new.capacity}/{kept}")


def _require_possible(capacity: int, reserve: int) -> None:
    if capacity < 1:
        raise Invalid(say("A slot has at least 1 place."))
    if not 0 <= reserve <= capacity:
        raise Invalid(say("Of {places} places {kept} cannot be kept for emergencies.", places=capacity, kept=reserve))
