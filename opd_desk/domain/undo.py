"""Take back the last command, in every doctor-day that it changed (RULES §6)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Changed, NothingToUndo
from opd_desk.domain.events import Kind, group_of
from opd_desk.domain.model import Status
from opd_desk.domain.reasons import UNDONE
from opd_desk.domain.said import say
from opd_desk.domain.seating import settle_by_clock

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act, Change
    from opd_desk.domain.model import DayKey, Slot, Token, TokenId


def undoable(day: DoctorDay) -> Change | None:
    """Return the last command that changed a doctor-day and was not taken back; None: there is none."""
    return next((change for change in reversed(day.journal) if not change.act.clock), None)


def undo(days: Mapping[DayKey, DoctorDay], key: DayKey, act: Act, command: str = "") -> Change:
    """Take back the last command of a doctor-day, one given to several tokens on all of them; return what it was.

    `days` holds every doctor-day that the command changed. `command` is the one the clerk was offered; raises
    NothingToUndo, and Changed where another command or the clock came after it.
    """
    last = undoable(days[key])
    if last is None:
        raise NothingToUndo(say("Nothing of {doctor} is left to take back.", doctor=days[key].doctor.name))
    touched = [days[other] for other in last.days]
    for day in touched:
        settle_by_clock(day, act.at)
    if command and last.act.group != group_of(command):
        raise Changed(say("Something else was done since: look again at what would be taken back."))
    for step in _steps(touched, last.act.group):
        now = {key: day.tokens[key] for day in step for key in day.journal[-1].before.tokens if key in day.tokens}
        for day in step:
            _take_back(day, act, now)
    for day in touched:
        settle_by_clock(day, act.at)  # what the restored state makes due stays: nothing earlier can be taken back then
    return last


def _steps(touched: Sequence[DoctorDay], group: str) -> list[list[DoctorDay]]:
    """Return, for each act of a command from its last to its first, the doctor-days that it changed; raises Changed."""
    steps: defaultdict[int, list[DoctorDay]] = defaultdict(list)
    for day in touched:
        here = [change.act for change in day.journal if change.act.group == group and not change.act.clock]
        if not here or [change.act for change in day.journal[-len(here) :]] != here:
            raise Changed(say("Places have changed since, by the clock or another command: it cannot be taken back."))
        for act in here:
            steps[act.place].append(day)
    return [steps[place] for place in sorted(steps, reverse=True)]


def _take_back(day: DoctorDay, act: Act, now: Mapping[TokenId, Token]) -> None:
    change = day.take_back(act)
    before = change.before
    if day.delay != before.delay:
        day.delay = before.delay
        day.note(Kind.DELAYED, value=str(before.delay), why=UNDONE)
    if day.closed_at != before.closed_at:
        day.closed_at = before.closed_at
        day.note(Kind.DAY_REOPENED if before.closed_at is None else Kind.DAY_CLOSED, why=UNDONE)
    for start, slot in before.slots.items():
        _restore_slot(day, start, slot)
    for key, token in before.tokens.items():
        _restore_token(day, token, now.get(key), change)
    day.end()


def _restore_slot(day: DoctorDay, start: datetime, slot: Slot | None) -> None:
    now = day.slot(start)
    if slot is None and start in day.used:
        slot = replace(now, open=False)
    if slot == now:
        return
    day.put_slot(start, slot)
    if slot is None:
        day.note(Kind.SLOT_REMOVED, slot=start, why=UNDONE)
    elif slot.open != now.open:
        day.note(Kind.OPENED if slot.open else Kind.CLOSED, slot=start, why=UNDONE)
    else:
        day.note(Kind.CAPACITY, slot=start, value=f"{slot.capacity}/{slot.reserve}", why=UNDONE)


def _restore_token(day: DoctorDay, was: Token | None, now: Token | None, change: Change) -> None:
    """Put a token back as it was; `now` is how it stands, here or in another doctor-day."""
    if now is None or was == now:
        return
    if was is not None:
        day.put(was)
        day.note(
            Kind.UNDONE,
            token=was.id,
            number=was.number,
            source=was.source,
            before=now.status,
            after=was.status,
            slot=was.slot,
            from_slot=now.slot if now.slot != was.slot else None,
            from_reference=now.reference if now.reference != was.reference else "",
            why=change.act.what,
        )
    elif now.id == change.issued:
        day.alter(now, Kind.UNDONE, status=Status.CANCELLED, why=change.act.what, reason=UNDONE)
    else:
        day.let_go(now)  # to the doctor-day it came from, which notes it
