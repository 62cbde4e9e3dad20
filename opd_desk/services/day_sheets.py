"""The figures and rows of a day's report, from its doctor-days and its log (PAPER §3)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words
from opd_desk.domain.causes import AWAY
from opd_desk.domain.closing import DAY
from opd_desk.domain.events import Event, Kind
from opd_desk.domain.kept import kept
from opd_desk.domain.model import Source, Status, Token, TokenId
from opd_desk.domain.policy import Step
from opd_desk.domain.queueing import closed_since, ends
from opd_desk.domain.reasons import UNDONE
from opd_desk.domain.roster import absence_words
from opd_desk.domain.said import Figures, listed, say
from opd_desk.domain.wording import clock
from opd_desk.services.remarks import remarks_on
from opd_desk.services.sheets import DayReport, Displaced, DoctorLine, Incident, SlotUse, Visit

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import DayKey
    from opd_desk.domain.roster import Hospital


def day_report(
    days: Sequence[DoctorDay],
    events: Sequence[Event],
    known: Collection[int],
    hospital: Hospital,
    day: date,
    now: datetime,
    by: str,
) -> DayReport:
    """Return a date's report; `known` are the patients who were seen on an earlier date."""
    told: defaultdict[TokenId, list[Event]] = defaultdict(list)
    for event in events:
        if event.token is not None:
            told[event.token].append(event)
    closed = {(event.day, event.slot) for event in events if event.kind is Kind.CLOSED and event.why == DAY}
    visits = {
        token.id: _visit(each, token, told[token.id], known)
        for each in days
        for token in sorted(each.tokens.values(), key=lambda token: token.number)
    }
    closed_at = _closed_at(days, day, now)
    return DayReport(
        hospital=hospital,
        day=day,
        made_at=now,
        made_by=by_words(by),
        closed_at=closed_at,
        doctors=tuple(
            DoctorLine(
                code=each.doctor.code,
                name=each.doctor.name,
                specialization=each.doctor.specialization,
                room=each.doctor.room,
            )
            for each in days
        ),
        slots=tuple(use for each in days for use in _uses(each, closed)),
        visits=tuple(visits.values()),
        incidents=tuple(_incidents(events, visits)),
        remarks=tuple(_remarks(days, events, None if closed_at else now)),
    )


def _closed_at(days: Sequence[DoctorDay], day: date, now: datetime) -> datetime | None:
    """Return when the day was over: it was closed, or is past and ended with its last slot; else it is provisional."""
    closed = closed_since(days)
    if closed is not None:
        return closed
    endings = [ends(each, slot) for each in days for slot in each.slots]
    return max(endings) if endings and day < now.date() else None


def _visit(day: DoctorDay, token: Token, told: Sequence[Event], known: Collection[int]) -> Visit:
    patient = token.patient
    return Visit(
        doctor=day.doctor.code,
        number=token.number,
        uhid=patient.uhid,
        name=patient.name,
        age=patient.age,
        age_unit=patient.age_unit,
        gender=patient.gender,
        phone=patient.phone,
        source=token.source,
        slot=token.slot,
        booked=token.stamps.booked or token.requested_at,
        arrived=token.arrived_at,
        called=token.stamps.called if token.inside else None,
        done=token.stamps.completed if token.status is Status.COMPLETED else None,
        status=token.status,
        reason=kept(token.reason) if token.status is Status.CANCELLED else "",
        remarks=remarks_on(told),
        new=patient.id not in known,
    )


def _uses(day: DoctorDay, closed: Collection[tuple[DayKey, datetime | None]]) -> list[SlotUse]:
    """Return the use of a doctor's slots; one that was `closed` with the day took patients until then."""
    return [
        SlotUse(
            doctor=day.doctor.code,
            start=slot.start,
            end=slot.end,
            capacity=slot.capacity,
            held=day.held(slot),
            reserve=slot.reserve,
            emergencies=day.emergencies(slot),
            waitlisted=len(day.waiting(slot)),
            closed=not slot.open and (day.key, slot.start) not in closed,
        )
        for slot in day.slots
    ]


def _incidents(events: Sequence[Event], visits: dict[TokenId, Visit]) -> list[Incident]:
    """Return the emergencies in the order in which they came, each with whom it displaced."""
    by_act: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.token in visits:
            by_act[event.act.id].append(event)
    found = []
    for happened in by_act.values():
        came = next((event for event in happened if _became_emergency(event)), None)
        if came is None or came.token is None or not _stands(visits[came.token]):
            continue
        losers = [event for event in happened if event.kind is Kind.DISPLACED and event.token is not None]
        displaced = tuple(Displaced(visit=visits[loser.token], what=_what(loser)) for loser in losers if loser.token)
        found.append(Incident(at=came.act.at, visit=visits[came.token], how=_how(came, losers), displaced=displaced))
    return sorted(found, key=lambda incident: (incident.at, incident.visit.doctor, incident.visit.number))


def _stands(visit: Visit) -> bool:
    """Tell whether an emergency still is one: neither its escalation nor its booking was taken back."""
    return visit.source is Source.EMERGENCY and not (visit.status is Status.CANCELLED and visit.reason == UNDONE)


def _became_emergency(event: Event) -> bool:
    return event.kind is Kind.ESCALATED or (event.kind is Kind.BOOKED and event.source is Source.EMERGENCY)


_BECAME: dict[str, str] = {
    Source.PAID: say("was paid, became an emergency"),
    Source.FOLLOW_UP: say("was follow up, became an emergency"),
    Source.ONLINE: say("was online, became an emergency"),
    Source.WALK_IN: say("was walk in, became an emergency"),
}


def _how(came: Event, losers: Sequence[Event]) -> str:
    if losers:
        return say("took the place of token {numbers}", numbers=listed([Figures(loser.number) for loser in losers]))
    if came.kind is Kind.ESCALATED:
        return _BECAME.get(came.why) or say("became an emergency")
    if came.after is Status.WAITLISTED:
        return say("no place at {at}: on the waitlist", at=clock(came.slot))
    if came.why == Step.OVERFLOW:
        return say("confirmed beyond capacity at {at}", at=clock(came.slot))
    return say("a place was free at {at}", at=clock(came.slot))


def _what(loser: Event) -> str:
    if loser.why == Step.REBOOK:
        return say("moved from {before} to {now}", before=clock(loser.from_slot), now=clock(loser.slot))
    if loser.why == Step.DEMOTE:
        return say("put on the waitlist of {at}", at=clock(loser.slot))
    return say("cancelled", "a token")


def _leave_remarks(days: Sequence[DoctorDay], *, over: bool) -> list[str]:
    """Say who did not come at all; a holiday once, not for every doctor."""
    said = []
    for day in days:
        if day.leave is not None and day.leave.holiday:
            said.append(say("{what}.", "a sentence", what=absence_words(day)))
        elif day.leave is not None:
            said.append(_on_leave(day.doctor.name, day.leave.reason, over=over))
    return list(dict.fromkeys(said))


def _on_leave(doctor: str, reason: str, *, over: bool) -> str:
    if reason and over:
        return say("{doctor} was on leave: {reason}.", doctor=doctor, reason=reason)
    if reason:
        return say("{doctor} is on leave: {reason}.", doctor=doctor, reason=reason)
    return say("{doctor} was on leave.", doctor=doctor) if over else say("{doctor} is on leave.", doctor=doctor)


def _late(doctor: str, minutes: int, *, over: bool) -> str:
    if over:
        return say("{doctor} was {minutes} min late.", doctor=doctor, minutes=minutes)
    return say("{doctor} is {minutes} min late.", doctor=doctor, minutes=minutes)


def _away(doctor: str, since: datetime, now: datetime | None) -> str:
    if now is None:
        return say("{doctor} was away from {time}.", doctor=doctor, time=clock(since))
    if since > now:
        return say("{doctor} will be away from {time}.", doctor=doctor, time=clock(since))
    return say("{doctor} is away from {time}.", doctor=doctor, time=clock(since))


def _remarks(days: Sequence[DoctorDay], events: Sequence[Event], now: datetime | None) -> list[str]:
    """Say what is known of doctors: on leave, late, away; as of `now`, None once the day is over."""
    over = now is None
    said = _leave_remarks(days, over=over)
    said += [_late(day.doctor.name, day.delay, over=over) for day in days if day.delay]
    for day in days:
        closed = {slot.start for slot in day.slots if not slot.open}
        left = [
            event.slot
            for event in events
            if event.day == day.key and event.kind is Kind.CLOSED and event.act.what == AWAY and event.slot in closed
        ]
        if left:
            said.append(_away(day.doctor.name, min(filter(None, left)), now))
    return said
