"""Doctor-days as the panels show them: pure functions from what is loaded to frozen rows."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.model import FINISHED, SEATED, Status
from opd_desk.domain.queueing import (
    Outlook,
    away_from,
    call_order,
    closed_since,
    consultation,
    free_places,
    grace_begins,
    grace_ends,
    has_ended,
    inside,
    lively_outlook,
    pace,
    queue,
    unused_reserve,
    usable_slots,
    waitlist,
)
from opd_desk.domain.said import say, say_n, together
from opd_desk.domain.wording import age_sex, clocks, moment_words, phone_words
from opd_desk.services.queue_filter import EVERYBODY
from opd_desk.services.rows import DayCounts, DayState, DoctorRow, QueueRow, SectionRow, SlotRow, TokenRow

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Slot, Token, TokenId
    from opd_desk.services.queue_filter import QueueFilter

_FIFTH, _MINUTE = 5, timedelta(minutes=1)
_CALLED = frozenset({Status.IN_CONSULTATION, Status.COMPLETED})
_FINISHED_WORDS: dict[Status, str] = {
    Status.NO_SHOW: say("no-show", "a token"),
    Status.CANCELLED: say("cancelled", "a token"),
    Status.COMPLETED: say("completed"),
}
_FINISHED_ORDER = tuple(_FINISHED_WORDS)


def _here(day: DoctorDay) -> list[Token]:
    """Return who is here and waits: checked in, or arrived and on the waitlist."""
    checked_in, waitlisted = Status.CHECKED_IN, Status.WAITLISTED
    tokens = day.tokens.values()
    return [token for token in tokens if token.status is checked_in or (token.arrived and token.status is waitlisted)]


def _first(moments: Iterable[datetime | None]) -> datetime | None:
    """Return the earliest of some times, None where there is none."""
    return min((moment for moment in moments if moment is not None), default=None)


def _paces(day: DoctorDay, now: datetime) -> tuple[int, int] | None:
    """Return the minutes that a consultation takes and those planned now; None where they differ by a fifth or less."""
    real, slot = pace(day), next((slot for slot in day.slots if not has_ended(day, slot, now)), None)
    if real is None or slot is None:
        return None
    planned = consultation(day, slot)
    if abs(real - planned) * _FIFTH <= planned:
        return None
    return max(1, round(real / _MINUTE)), max(1, round(planned / _MINUTE))


def doctor_row(day: DoctorDay, now: datetime, said_away: datetime | None = None) -> DoctorRow:
    """Return a doctor's row; `said_away`: from when on one who is away said to be."""
    current, doctor, here = inside(day), day.doctor, _here(day)
    return DoctorRow(
        doctor.code,
        doctor.name,
        doctor.specialization,
        say("Room {room}", room=doctor.room) if doctor.room else "",
        current.number if current else None,
        len(here),
        sum(day.held(slot) for slot in day.slots),
        sum(slot.capacity for slot in day.slots),
        day.delay,
        said_away or away_from(day, now),
        absence_word(day) if not any(slot.open for slot in day.slots) else "",
        _first(token.arrived_at for token in here),
        _paces(day, now),
        next((token.number for token in call_order(day)), None),
    )


def absence_word(day: DoctorDay) -> str:
    """Say in a word why a doctor does not come, "" for one who does."""
    if day.leave is None:
        return ""
    return say("Holiday") if day.leave.holiday else say("On leave")


def slot_rows(day: DoctorDay, now: datetime, closed_with_day: Container[datetime] = ()) -> list[SlotRow]:
    """Return the rows of a doctor's slots; one that took patients until the day was closed is one that has ended."""
    return [
        SlotRow(
            slot.start,
            slot.end,
            day.held(slot),
            slot.capacity,
            min(unused_reserve(day, slot, now), free_places(day, slot)),
            len(day.waiting(slot)),
            slot.open or slot.start in closed_with_day,
            has_ended(day, slot, now),
            absence_word(day) or say("Closed", "a slot"),
        )
        for slot in day.slots
    ]


def queue_rows(
    day: DoctorDay,
    start: datetime | None,
    now: datetime,
    remarks: Mapping[TokenId, str] | None = None,
    wanted: QueueFilter = EVERYBODY,
) -> list[QueueRow]:
    """Return the rows of a slot's queue, or of the whole day: queue, waitlist, finished (LOOK §2).

    `start` None: the whole day, with a heading for each slot. `remarks`: what happened to tokens, in words. Of tokens
    that are not `wanted` there are no rows, and headings count without them.
    """
    ahead = lively_outlook(day, now)
    shown = [slot for slot in day.slots if start is None or slot.start == start]

    def rows(tokens: Iterable[Token]) -> list[QueueRow]:
        return [token_row(day, token, ahead, (remarks or {}).get(token.id, "")) for token in tokens]

    found: list[QueueRow] = []
    for slot in shown:
        here = list(filter(wanted.fits, queue(day, slot)))
        if start is None and here:
            found.append(SectionRow(clocks(slot.start, slot.end), len(here)))
        found += rows(here)
    line = [token for token in waitlist(day) if start in (None, token.slot)]
    waiting = list(filter(wanted.fits, line))
    if waiting:
        found += [SectionRow(say("Waitlist"), len(waiting), _first_words(day, line, now)), *rows(waiting)]
    over = list(filter(wanted.fits, _finished(day, shown)))
    if over:
        found += [SectionRow(say("Finished"), len(over), _finished_words(over)), *rows(over)]
    return found


def _first_words(day: DoctorDay, waiting: Sequence[Token], now: datetime) -> str:
    """Say who is first; where no slot is usable any more none comes free."""
    if not usable_slots(day, now):
        return say("no place will come free here: Alt M moves")
    return say("{number} is first, at the next free place", number=waiting[0].number)


def _finished(day: DoctorDay, slots: Iterable[Slot]) -> list[Token]:
    over = [token for slot in slots for token in day.members(slot) if token.status in FINISHED]
    over.sort(key=lambda token: (finished_at(token) or token.requested_at, token.number), reverse=True)
    return sorted(over, key=lambda token: _FINISHED_ORDER.index(token.status))


def _finished_words(over: Sequence[Token]) -> str:
    counts = [(status, sum(token.status is status for token in over)) for status in _FINISHED_ORDER]
    told = [say("{status} {count}", status=_FINISHED_WORDS[status], count=count) for status, count in counts if count]
    return together(*told, between=", ")


def finished_at(token: Token) -> datetime | None:
    """Return when a token was completed, cancelled or marked; None while it is live."""
    if token.live:
        return None
    stamps = token.stamps
    found = {Status.COMPLETED: stamps.completed, Status.CANCELLED: stamps.cancelled, Status.NO_SHOW: stamps.no_show}
    return found.get(token.status)


def token_row(day: DoctorDay, token: Token, ahead: Outlook, remark: str = "") -> TokenRow:
    """Return one token's row."""
    waitlisted = token.status is Status.WAITLISTED
    late = token.status is Status.CONFIRMED
    grace = grace_ends(day, token) if token.status in SEATED else None
    return TokenRow(
        token.id,
        token.number,
        token.patient.name,
        age_sex(token.patient.age, token.patient.age_unit, token.patient.gender),
        phone_words(token.patient.phone),
        token.source,
        token.status,
        token.slot,
        skipped=token.skipped,
        arrived=token.arrived,
        expected=ahead.estimates.get(token.id),
        position=ahead.positions.get(token.id) if waitlisted else None,
        since=token.arrived_at if token.live and token.arrived else None,
        late_from=grace_begins(day, token) if late else None,
        late_until=grace if late else None,
        no_show_from=grace,
        finished_at=finished_at(token),
        called_at=token.stamps.called if token.status in _CALLED else None,
        remark=remark,
    )


def day_counts(days: Iterable[DoctorDay], rows: Sequence[DoctorRow]) -> DayCounts:
    """Return the counts at the window's foot, of a date's doctor-days and of their rows."""
    tokens = [token for day in days for token in day.tokens.values()]
    seen = sum(token.status is Status.COMPLETED for token in tokens)
    return DayCounts(len(tokens), sum(row.waiting for row in rows), seen, _first(row.waiting_since for row in rows))


def day_state(days: Sequence[DoctorDay], shown: date, now: datetime) -> DayState:
    """Return the state of the day at the window's top."""
    if not days:
        return DayState(shown, say("Not set up"), live=False)
    sitting = [day for day in days if day.slots and not (day.leave and not any(slot.open for slot in day.slots))]
    holiday = next((day.leave for day in days if day.leave and day.leave.holiday), None)
    if holiday is not None:
        word = together(say("Holiday"), holiday.reason, between=": ")
        return DayState(shown, word, _booked_words(days) if sitting or shown > now.date() else "", live=False)
    if not sitting:
        return DayState(shown, say("No slots"), say("no doctor sits on this day"), live=False)
    closed = closed_since(days)
    if closed is not None:
        missed = sum(token.status is Status.NO_SHOW for day in days for token in day.tokens.values())
        detail = say_n("{n} no-show", "{n} no-shows", missed) if missed else say("without no-shows")
        return DayState(shown, say("Closed {when}", "a day", when=moment_words(closed, shown)), detail, live=False)
    if shown != now.date():
        return DayState(shown, say("Ahead") if shown > now.date() else say("Past"), _booked_words(days), live=False)
    if all(has_ended(day, day.slots[-1], now) for day in sitting):
        return DayState(shown, say("Over", "a day"), say("every slot has ended"), live=False)
    came = sum(any(token.stamps.called for token in day.tokens.values()) for day in sitting)
    late = sum(day.delay > 0 for day in sitting)
    away = sum(day.leave is not None for day in days)
    parts = (
        say("{came} of {sitting} doctors in", came=came, sitting=len(sitting)),
        say("{count} late", count=late) if late else "",
        say("{count} on leave", count=away) if away else "",
    )
    return DayState(shown, say("Open", "a day"), together(*parts, between=" · "))


def _booked_words(days: Iterable[DoctorDay]) -> str:
    tokens = sum(len(day.tokens) for day in days)
    return say_n("{n} token booked", "{n} tokens booked", tokens)
