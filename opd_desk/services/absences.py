"""Leave and holidays: planned on copies, applied whole, ended again; over as many dates as it takes (RULES §9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.away import colleagues
from opd_desk.domain.causes import LEAVE
from opd_desk.domain.errors import Changed
from opd_desk.domain.events import Act
from opd_desk.domain.leave import Leaving, Returning, change_leave, closed_by_leave
from opd_desk.domain.model import DayKey, Status
from opd_desk.domain.said import capital, say, say_n, together
from opd_desk.domain.wording import clock, day_words
from opd_desk.services.plans import NO_PLACE, with_colleague
from opd_desk.store import log, roster

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from opd_desk.domain.away import Absence
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.store.days import Reader, Work

EVERYONE = ""
"""Stands for a doctor's code where nobody comes: a holiday."""

Wish = dict[DayKey, str | None]
"""What is to be so, by date and doctor's code (EVERYONE: a holiday): the reason; None: the doctor comes again."""


@dataclass(frozen=True, slots=True)
class TokenFate:
    """What becomes of one token: where it stands, whose it is, and in words where it goes."""

    date: date
    token: TokenId
    number: int
    name: str
    phone: str
    words: str


@dataclass(frozen=True, slots=True)
class AbsencePlan:
    """What a wish would do: `due` is what of it is not so yet; who moves, who needs a new date, who has a place again.

    `in_use`: on how many doctor-days that were used already it closes or opens slots.
    """

    due: tuple[tuple[DayKey, str | None], ...] = ()
    moved: tuple[TokenFate, ...] = ()
    needs_new_date: tuple[TokenFate, ...] = ()
    seated: tuple[TokenFate, ...] = ()
    in_use: int = 0

    @property
    def fates(self) -> tuple[TokenFate, ...]:
        """Return everybody whom it concerns, by date and number."""
        return tuple(
            sorted((*self.needs_new_date, *self.moved, *self.seated), key=lambda fate: (fate.date, fate.number))
        )


class PlanChanged(Changed):
    """The days have changed since the plan was made; `plan` is the one to look at now."""

    def __init__(self, plan: AbsencePlan) -> None:
        """Offer the new plan."""
        super().__init__(say("The tokens of these days have changed meanwhile: look at the plan again."))
        self.plan = plan


@dataclass(frozen=True, slots=True, order=True)
class LeaveRow:
    """Leave on dates that follow one another, for one reason; doctor EVERYONE: a holiday."""

    first: date
    last: date
    doctor: str
    reason: str

    def wish(self, *, back: bool = False) -> Wish:
        """Return these dates as a wish; `back`: that the doctor comes."""
        return span(self.doctor, self.first, self.last, None if back else self.reason)


def span(doctor: str, first: date, last: date, reason: str | None) -> Wish:
    """Return the wish that a doctor does not come from one date to another, both included; None: does come."""
    return {DayKey(first + timedelta(days=n), doctor): reason for n in range((last - first).days + 1)}


class Absences:
    """What the in-charge does with leave and holidays. Past dates stay as they are."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each command in a transaction of its own."""
        self._transactions = transactions

    def coming(self) -> list[LeaveRow]:
        """Return leave and holidays from today on, by their first date."""
        today = self._transactions.clock().date()
        with self._transactions.days.reading() as reader:
            return runs({key: why for key, why in roster.absences(reader.connection).items() if key.date >= today})

    def plan(self, wish: Mapping[DayKey, str | None]) -> AbsencePlan:
        """Return what a wish would do, tried on copies; nothing is changed."""
        act = Act("trial", self._transactions.clock(), self._transactions.by, LEAVE)
        with self._transactions.days.reading() as reader:
            return _Change(reader, dict(wish), act).tried()

    def apply(self, plan: AbsencePlan) -> Outcome[AbsencePlan]:
        """Do what a plan says, whole; raises PlanChanged, with the new plan, where the days are no longer the same."""
        return self._transactions.run(LEAVE, lambda work, act: apply(work, act, plan))

    def set(self, wish: Mapping[DayKey, str | None]) -> Outcome[AbsencePlan]:
        """Let what a wish says be so, whatever it does to tokens: the outcome says what that was."""
        return self._transactions.run(LEAVE, lambda work, act: carry_out(work, act, dict(wish)))


def apply(work: Work, act: Act, plan: AbsencePlan) -> AbsencePlan:
    """Do what a plan says; raises PlanChanged."""
    now = _Change(work, dict(plan.due), act).tried()
    if now != plan:
        raise PlanChanged(now)
    return carry_out(work, act, dict(plan.due))


def carry_out(work: Work, act: Act, wish: Wish) -> AbsencePlan:
    """Let what a wish says be so, and return what that did."""
    change = _Change(work, wish, act)
    done = change.done(lambda day: day)
    if change.due:
        roster.save_absences(work.connection, change.due, act.id)
    return done


def runs(absences: Mapping[DayKey, str]) -> list[LeaveRow]:
    """Return absences as spans of dates that follow one another."""
    rows: list[LeaveRow] = []
    for key, reason in sorted(absences.items(), key=lambda item: (item[0].doctor, item[0].date)):
        last = rows[-1] if rows else None
        follows = last is not None and last.last + timedelta(days=1) == key.date
        if last is not None and follows and (last.doctor, last.reason) == (key.doctor, reason):
            rows[-1] = LeaveRow(last.first, key.date, key.doctor, reason)
        else:
            rows.append(LeaveRow(key.date, key.date, key.doctor, reason))
    return sorted(rows)


class _Change:
    """A wish, and the doctor-days that it concerns: those in use on its dates, and the colleagues of who leaves."""

    def __init__(self, reader: Reader, wish: Wish, act: Act) -> None:
        self._reader, self._act = reader, act
        today = act.at.date()
        self._known = roster.absences(reader.connection)
        self.due: Wish = {key: why for key, why in wish.items() if key.date >= today and self._known.get(key) != why}
        self._after = {key: why for key, why in (self._known | self.due).items() if why is not None}
        dates = {key.date for key in self.due}
        used = sorted(key for key in roster.dates_in_use(reader.connection, today) if key.date in dates)
        self._leaving = [key for key in used if self._absent(self._after, key) and not self._absent(self._known, key)]
        self._returning = [key for key in used if self._absent(self._known, key) and not self._absent(self._after, key)]

    @staticmethod
    def _absent(absences: Mapping[DayKey, str | None], key: DayKey) -> bool:
        return key in absences or DayKey(key.date, EVERYONE) in absences

    def tried(self) -> AbsencePlan:
        """Return what it would do, on copies."""
        copies: dict[DayKey, DoctorDay] = {}
        return self.done(lambda day: copies.setdefault(day.key, day.copy()))

    def done(self, to_change: Callable[[DoctorDay], DoctorDay]) -> AbsencePlan:
        """Do it on the doctor-days that `to_change` gives, and return what it did."""
        leaving = [self._leave(key, to_change) for key in self._leaving]
        returning = [self._return(key, to_change) for key in self._returning]
        before = {each.day.key: dict(each.day.tokens) for each in returning}
        plans = change_leave(leaving, returning, self._act) if leaving or returning else ()
        seated = [
            _fate(each.day.date, token, _back_again(token))
            for each in returning
            for token in each.day.tokens.values()
            if token.holds and before[each.day.key][token.id].status is Status.WAITLISTED
        ]
        in_use = len(leaving) + sum(bool(each.slots) for each in returning)
        return self._told(plans, seated, in_use)

    def _leave(self, key: DayKey, to_change: Callable[[DoctorDay], DoctorDay]) -> Leaving:
        """Return a doctor-day with those of the same date whose doctors come."""
        day = to_change(self._reader.day(key))
        there = [other for other in self._reader.days_on(key.date) if not self._absent(self._after, other.key)]
        return Leaving(day, tuple(to_change(other) for other in colleagues(day, there)))

    def _return(self, key: DayKey, to_change: Callable[[DoctorDay], DoctorDay]) -> Returning:
        day = self._reader.day(key)
        return Returning(to_change(day), closed_by_leave(day, log.events_of_day(self._reader.connection, key)))

    def _told(self, plans: Sequence[Absence], seated: Sequence[TokenFate], in_use: int) -> AbsencePlan:
        names = {code: doctor.name for code, doctor in self._reader.doctors.items()}
        moved = [
            _fate(one.token.slot.date(), one.token, with_colleague(one.to, names))
            for plan in plans
            for one in plan.moved
            if one.to is not None
        ]
        left = [_fate(token.slot.date(), token, NO_PLACE) for plan in plans for token in plan.needs_new_date]
        return AbsencePlan(tuple(self.due.items()), tuple(moved), tuple(left), tuple(seated), in_use)


def _back_again(token: Token) -> str:
    return say("has a place at {at} again, number {number}", at=clock(token.slot), number=token.number)


def _fate(day: date, token: Token, words: str) -> TokenFate:
    patient = token.patient
    return TokenFate(day, token.id, token.number, patient.name, patient.phone, words)


def require_last(work: Work, command: str) -> None:
    """Refuse to take back a change of leave on which others build."""
    since = what_came_since(work, command)
    if since:
        raise Changed(say("{what}: mend it in the menu, Leave.", what=capital(since)))


def what_came_since(reader: Reader, command: str) -> str:
    """Say what builds on a change of leave: a later one, or a date of it that was first used; "" for nothing."""
    if roster.last_leave(reader.connection) != command:
        return say("leave was entered or ended since")
    used = min(roster.used_since_leave(reader.connection), default=None)
    return say("{date} was first used since", date=day_words(used.date)) if used else ""


def plan_words(plan: AbsencePlan) -> str:
    """Say in one sentence what a plan does to tokens."""
    moved, left, seated = len(plan.moved), len(plan.needs_new_date), len(plan.seated)
    if not (moved or left or seated):
        return say("No token is concerned.")
    parts = (
        say_n("{n} moves to a colleague", "{n} move to a colleague", moved) if moved else "",
        say_n("{n} needs a new date", "{n} need a new date", left) if left else "",
        say_n("{n} has its place again", "{n} have their places again", seated) if seated else "",
    )
    return say("{what}.", "a sentence", what=together(*parts, between=", "))


def span_words(first: date, last: date) -> str:
    """Return dates as people say them: `Mon 2 Feb`, `Mon 2 Feb to Fri 6 Feb`."""
    if first == last:
        return day_words(first)
    return say("{first} to {last}", first=day_words(first), last=day_words(last))
