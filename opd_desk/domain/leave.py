"""Leave over many dates: the slots it closes, whom it resettles, and what its end opens again (RULES §9, away)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from opd_desk.domain.away import Absence, empty
from opd_desk.domain.causes import LEAVE
from opd_desk.domain.command import commanding
from opd_desk.domain.events import Kind
from opd_desk.domain.hours import set_openness
from opd_desk.domain.reasons import UNDONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act, Event

_ADDED = "added"


@dataclass(frozen=True, slots=True)
class Leaving:
    """A doctor-day that leave empties, and those of colleagues who can take its tokens."""

    day: DoctorDay
    team: tuple[DoctorDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Returning:
    """A doctor-day whose leave ends, and which of its slots the leave had closed."""

    day: DoctorDay
    slots: tuple[datetime, ...] = ()


def change_leave(leaving: Sequence[Leaving], returning: Sequence[Returning], act: Act) -> tuple[Absence, ...]:
    """Empty the days of those who leave and open those of who return, as one act; return the plan of each who leaves.

    Whole or not at all; to see the plan first, apply it to doctor-days that are not saved.
    """
    days = [each.day for each in leaving] + [each.day for each in returning]
    days += [other for each in leaving for other in each.team]
    with commanding(list({day.key: day for day in days}.values()), act):
        plans = tuple(empty(each.day, each.team, _beginning(each.day, act), act.at, LEAVE) for each in leaving)
        for each in returning:
            for start in each.slots:
                set_openness(each.day, each.day.slot(start), is_open=True, why=LEAVE)
    return plans


def _beginning(day: DoctorDay, act: Act) -> datetime:
    """Return from when on a doctor is away: all day, today from now on."""
    return max(datetime.combine(day.date, time.min), act.at)


def closed_by_leave(day: DoctorDay, log: Iterable[Event]) -> tuple[datetime, ...]:
    """Return which closed slots leave has closed, and nobody since; `log`: the doctor-day's events, oldest first.

    Those that no event speaks of came into being closed: the date was first used while the doctor was on leave.
    """
    told: defaultdict[datetime, list[str]] = defaultdict(list)
    for event in log:
        if event.slot is None or event.kind not in (Kind.OPENED, Kind.CLOSED, Kind.SLOT_ADDED, Kind.SLOT_REMOVED):
            continue
        before = told[event.slot]
        if event.why != UNDONE:
            before.append(_ADDED if event.kind is Kind.SLOT_ADDED else event.why or event.kind)
        elif before and before.pop() == _ADDED:  # taken back, but a token has been in it: it stays, closed
            before.append(Kind.CLOSED)
    return tuple(slot.start for slot in day.slots if not slot.open and told.get(slot.start, [])[-1:] in ([], [LEAVE]))
