"""The end of a date at the counter: whoever was never seen is dealt with, and nothing more is booked; and back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.booking import room_for_move, transfer
from opd_desk.domain.command import commanding, require_day_come
from opd_desk.domain.errors import Changed, Invalid, TooEarly, WrongDay
from opd_desk.domain.events import Kind
from opd_desk.domain.hours import set_openness
from opd_desk.domain.model import SEATED, UNSEEN, DayKey, Status, Token, TokenId
from opd_desk.domain.queueing import ends, grace_ends, has_ended, rank, usable_slots
from opd_desk.domain.reasons import DAY_CLOSED, NO_PLACE, NOT_CALLED
from opd_desk.domain.refusing import duplicate
from opd_desk.domain.said import say
from opd_desk.domain.spelled import clock
from opd_desk.domain.wording import day_words, moment_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act

DAY = "day"
"""Why a slot was closed: with all others of its date."""


class Fate(StrEnum):
    """What closing a day makes of a token."""

    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the clerk wants for some tokens: `carried` go on to the date `to`, `excused` came and are no no-shows."""

    to: date | None = None
    carried: frozenset[TokenId] = frozenset()
    excused: frozenset[TokenId] = frozenset()


@dataclass(frozen=True, slots=True)
class Ending:
    """What becomes of one token.

    `token`: as it was; `to`: as it is where it was carried; `stays`: why it was not carried, though so wished.
    """

    token: Token
    fate: Fate
    to: Token | None = None
    stays: str = ""

    @property
    def outline(self) -> tuple[TokenId, Status, Fate, datetime | None]:
        """Return what two endings have in common that come to the same, whenever they are decided."""
        return self.token.id, self.token.status, self.fate, self.to.slot if self.to else None


def close_day(
    days: Sequence[DoctorDay],
    targets: Mapping[str, DoctorDay],
    wishes: Wishes,
    act: Act,
    shown: Collection[object] | None = None,
) -> tuple[Ending, ...]:
    """Close a date: deal with every live token, close every slot, and book nothing more until it is reopened.

    In consultation: completed. Confirmed or checked in: a no-show. Waitlisted: cancelled, for the patient is not to
    blame. `days` are all doctor-days of the date; `targets` those of the wished date, by doctor, for who is carried
    to the first place of the same doctor. `shown`: the outlines of the endings that the clerk has agreed to; raises
    Changed where they are others, Invalid where there is nothing to close, WrongDay, and TooEarly, saying from when on
    (RULES §2, §6: every slot has ended, every grace is over).
    """
    with commanding([*days, *targets.values()], act, though_closed=True):
        going = [day for day in days if day.closed_at is None and (day.slots or day.tokens)]
        _refuse(days, going, wishes, act)
        endings = tuple(
            _end(day, token, targets.get(day.doctor.code), wishes, act.at) for day in going for token in leftovers(day)
        )
        if shown is not None and {ending.outline for ending in endings} != set(shown):
            raise Changed(say("The day has changed since: look at the list again."))
        for day in going:
            for slot in day.slots:
                set_openness(day, slot, is_open=False, why=DAY)
            day.closed_at = act.at
            day.note(Kind.DAY_CLOSED)
    return endings


def leftovers(day: DoctorDay) -> list[Token]:
    """Return the live tokens of a doctor-day, the most urgent first: in this order they are carried."""
    live = [token for token in day.tokens.values() if token.live]
    return sorted(live, key=lambda token: (rank(day, token), token.requested_at, token.number))


def _refuse(days: Sequence[DoctorDay], going: Sequence[DoctorDay], wishes: Wishes, act: Act) -> None:
    """Refuse a date that is closed or has nothing to close, a wrong date to carry to, and what is too early."""
    if not going:
        closed = max((day.closed_at for day in days if day.closed_at), default=None)
        if closed is None:
            raise Invalid(say("Nobody sits on that day: there is nothing to close."))
        on = days[0].date
        raise Invalid(say("{date} is closed since {time}.", date=day_words(on), time=moment_words(closed, on)))
    day = going[0].date
    if wishes.to is not None and (wishes.to <= day or wishes.to < act.at.date()):
        raise WrongDay(say("Tokens of {date} are carried to a later date, today or after.", date=day_words(day)))
    waits = [wait for each in going for wait in _waits(each)]
    last, why = max(waits, default=(act.at, ""))
    if last > act.at:
        from_ = moment_words(last, act.at.date())
        raise TooEarly(
            say("{date} can be closed from {time} on: {why}.", date=day_words(day), time=from_, why=why), last
        )
    require_day_come(going[0], act.at, say("Closing the day"))  # one whose slots are all closed keeps nobody waiting


def _waits(day: DoctorDay) -> Iterator[tuple[datetime, str]]:
    """Yield until when closing has to wait, and for what."""
    name = day.doctor.name
    for slot in day.slots:
        if slot.open:
            words = say("the {at} slot of {doctor} goes on until then", at=clock(slot.start), doctor=name)
            yield ends(day, slot), words
    for token in day.tokens.values():
        if token.status in SEATED:
            words = say("token {number} of {doctor} can still come until then", number=token.number, doctor=name)
            yield grace_ends(day, token), words


def _end(day: DoctorDay, token: Token, there: DoctorDay | None, wishes: Wishes, now: datetime) -> Ending:
    stays = ""
    if token.id in wishes.carried and token.status in UNSEEN and there is not None:
        carried = _carry(day, token, there, now)
        if not isinstance(carried, str):
            return Ending(token, Fate.CARRIED, carried)
        stays = carried
    if token.status is Status.IN_CONSULTATION:
        day.alter(token, Kind.COMPLETED, status=Status.COMPLETED, why=DAY_CLOSED)
        return Ending(token, Fate.COMPLETED)
    came = token.status is Status.CHECKED_IN
    if token.status is Status.WAITLISTED or (came and token.id in wishes.excused):
        reason = NOT_CALLED if came else NO_PLACE
        day.alter(token, Kind.CANCELLED, status=Status.CANCELLED, why=reason, reason=reason)
        return Ending(token, Fate.CANCELLED, stays=stays)
    day.alter(token, Kind.NO_SHOW, status=Status.NO_SHOW, why=NOT_CALLED if came else "")
    return Ending(token, Fate.NO_SHOW, stays=stays)


def _carry(day: DoctorDay, token: Token, there: DoctorDay, now: datetime) -> Token | str:
    """Seat a token in the first place of the same doctor on another date; where there is none, return why."""
    on = day_words(there.date)
    if not there.doctor.active:
        return say("{doctor} takes no patients at present", doctor=there.doctor.name)
    if duplicate(there, token.patient):
        return say("has a token on {date} already", date=on)
    for slot in usable_slots(there, now):
        room = room_for_move(there, token, slot, now)
        if room is not None:
            return transfer(day, there, token, room, Kind.MOVED, now)
    return say("no place on {date}", date=on)


def reopen_day(days: Sequence[DoctorDay], closed: Collection[tuple[DayKey, datetime]], act: Act) -> None:
    """Let a closed date go on: `closed` are the slots that closing has closed; those that have not ended are opened.

    Every token stays as closing left it. Raises Invalid where the date is not closed.
    """
    with commanding(days, act, though_closed=True):
        shut = [day for day in days if day.closed_at is not None]
        if not shut:
            raise Invalid(say("That day is not closed."))
        for day in shut:
            day.closed_at = None
            day.note(Kind.DAY_REOPENED)
            for slot in day.slots:
                if (day.key, slot.start) in closed and not has_ended(day, slot, act.at):
                    set_openness(day, slot, is_open=True)
