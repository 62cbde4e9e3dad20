"""Plans for several tokens, tried on copies of doctor-days: the same day gives the same plan, so plans compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain import hours
from opd_desk.domain.away import away
from opd_desk.domain.errors import Changed
from opd_desk.domain.events import Kind
from opd_desk.domain.resettle import free_places, resettle
from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock, day_words, phone_words
from opd_desk.services.plan_rows import AwayPlan, BackPlan, Chance, MovePlan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act
    from opd_desk.domain.model import Token, TokenId
    from opd_desk.domain.resettle import Resettled, Target


NO_PLACE: str = say("no place: needs a new date")


def chance(token: Token, words: str) -> Chance:
    """Return what would become of a token, in words."""
    return Chance(token.number, token.patient.name, words, phone_words(token.patient.phone), token.id)


def away_plan(day: DoctorDay, others: Iterable[DoctorDay], from_: datetime, act: Act) -> AwayPlan:
    """Return what a doctor's absence from a time on would do (RULES §9); `others` are those of the same date."""
    copies = [other.copy() for other in others]
    absence = away(day.copy(), copies, from_, act)
    stranded = tuple(chance(token, NO_PLACE) for token in absence.needs_new_date)
    return AwayPlan(_moved(absence.moved, copies), stranded)


def move_plan(days: Iterable[DoctorDay], tokens: Collection[TokenId], target: Target, act: Act) -> MovePlan:
    """Return what a move of several tokens would do; `days` are those of the tokens and all of the target's date."""
    copies = [day.copy() for day in {day.key: day for day in days}.values()]
    done = resettle(copies, tokens, target, act)
    words = say("no place on {date}: stays", date=day_words(target.date))
    return MovePlan(_moved(done, copies), tuple(chance(one.token, words) for one in done if one.to is None))


def back_plan(day: DoctorDay, from_: datetime, late: int | None, elsewhere: tuple[Chance, ...], act: Act) -> BackPlan:
    """Return what a doctor's coming back would do; `elsewhere` are those whom the absence moved to colleagues."""
    copy = day.copy()
    hours.back(copy, from_, act, late)
    opens = tuple(event.slot for event in copy.events if event.kind is Kind.OPENED and event.slot is not None)
    promoted = dict.fromkeys(event.token for event in copy.events if event.kind is Kind.PROMOTED and event.token)
    seated = [token for token in map(copy.token, promoted) if token.holds]
    free = free_places(copy, act.at) - free_places(day, act.at)
    placed = tuple(chance(token, say("has a place at {at}", at=clock(token.slot))) for token in seated)
    return BackPlan(opens, free, placed, elsewhere)


def same_plan(shown: object, now: object) -> None:
    """Refuse where the plan that the clerk was shown is no longer what would happen; None shown: none was."""
    if shown is not None and shown != now:
        raise Changed(say("The day has changed since this plan was made: look at the new one. Nothing is done yet."))


def _moved(done: Iterable[Resettled], days: Iterable[DoctorDay]) -> tuple[Chance, ...]:
    names = {day.doctor.code: day.doctor.name for day in days}
    return tuple(chance(one.token, _new_place(one.token, one.to, names)) for one in done if one.to is not None)


def _new_place(was: Token, now: Token, names: Mapping[str, str]) -> str:
    """Say where a token goes: the time, on another date the date, the doctor, the number where it is a new one."""
    other_day = was.slot.date() != now.slot.date()
    where = together(day_words(now.slot.date()) if other_day else "", clock(now.slot), between=", ")
    if was.reference.rpartition("-")[0] == now.reference.rpartition("-")[0]:
        return say("{where}, keeps its number", where=where)
    return _with_doctor(where, now, names)


def with_colleague(now: Token, names: Mapping[str, str]) -> str:
    """Say to whom a token goes on the same date, when, and with which number."""
    return _with_doctor(clock(now.slot), now, names)


def _with_doctor(where: str, now: Token, names: Mapping[str, str]) -> str:
    return say("{where} {doctor}, as {number}", where=where, doctor=names[now.doctor], number=now.number)
