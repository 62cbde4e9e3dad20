"""The end of the day: what closing would do, closing, reopening; and a day before that nobody closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain import closing as rules
from opd_desk.domain.causes import CLOSE_DAY
from opd_desk.domain.closing import Fate, Wishes
from opd_desk.domain.command import STATUS_WORDS
from opd_desk.domain.events import Act
from opd_desk.domain.model import UNSEEN, DayKey, Status
from opd_desk.domain.queueing import closed_since
from opd_desk.domain.reasons import NO_PLACE, NOT_CALLED
from opd_desk.domain.said import say, say_n, together
from opd_desk.domain.wording import clock, day_words
from opd_desk.store import log, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

    from opd_desk.domain.closing import Ending
    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.store.days import Reader, Work

_LOOKS_BACK = timedelta(days=14)
_LOOKS_AHEAD = 31


@dataclass(frozen=True, slots=True)
class EndingRow:
    """One token on the list: whose it is, how it stands, and what closing makes of it, in words."""

    id: TokenId
    number: int
    name: str
    doctor: str
    stands: str
    becomes: str
    status: Status
    fate: Fate


@dataclass(frozen=True, slots=True)
class ClosePlan:
    """What closing a date would do; `outline` is to be given back, so that just this is done."""

    day: date
    rows: tuple[EndingRow, ...]
    outline: tuple[object, ...]

    @property
    def words(self) -> str:
        """Return how many come to which end: `3 no-shows, 1 cancelled, 1 done`."""
        counts = {fate: self.count(fate) for fate in Fate}
        told = (
            say_n("{n} no-show", "{n} no-shows", counts[Fate.NO_SHOW]) if counts[Fate.NO_SHOW] else "",
            say("{count} cancelled", count=counts[Fate.CANCELLED]) if counts[Fate.CANCELLED] else "",
            say("{count} carried", count=counts[Fate.CARRIED]) if counts[Fate.CARRIED] else "",
            say("{count} done", count=counts[Fate.COMPLETED]) if counts[Fate.COMPLETED] else "",
        )
        return together(*told, between=", ") or say("everybody was seen")

    def count(self, fate: Fate) -> int:
        """Return how many come to this end."""
        return sum(row.fate is fate for row in self.rows)


@dataclass(frozen=True, slots=True)
class Unclosed:
    """A date that nobody closed: how many of its tokens were never seen, how many are still in consultation."""

    day: date
    unseen: int
    inside: int


class Closing:
    """What a clerk does at the end of a day, or the next morning."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each command in a transaction of its own."""
        self._transactions = transactions

    def plan(self, day: date, wishes: Wishes) -> ClosePlan:
        """Return what closing a date would do now; raises the refusal that it would meet."""
        now = self._transactions.clock()
        with self._transactions.days.reading() as reader:
            days = [each.copy() for each in reader.days_on(day)]
            targets = {code: there.copy() for code, there in _targets(reader, days, wishes).items()}
        endings = rules.close_day(days, targets, wishes, Act("trial", now, self._transactions.by, CLOSE_DAY))
        names = {each.doctor.code: each.doctor.name for each in days}
        rows = tuple(_row(ending, names[ending.token.doctor]) for ending in sorted(endings, key=_place))
        return ClosePlan(day, rows, tuple(ending.outline for ending in endings))

    def close(self, day: date, wishes: Wishes, shown: Collection[object] | None = None) -> Outcome[tuple[Ending, ...]]:
        """Close a date; `shown`: the outline that the clerk has agreed to, Changed is raised where it is another."""

        def decide(work: Work, act: Act) -> tuple[Ending, ...]:
            days = work.days_on(day)
            return rules.close_day(days, _targets(work, days, wishes), wishes, act, shown)

        return self._transactions.run(CLOSE_DAY, decide)

    def reopen(self, day: date) -> Outcome[None]:
        """Let a closed date go on."""

        def decide(work: Work, act: Act) -> None:
            rules.reopen_day(work.days_on(day), log.slots_closed_with_day(work.connection, day), act)

        return self._transactions.run("reopen_day", decide)

    def closed_since(self, day: date) -> datetime | None:
        """Return when a date was closed; None: it goes on."""
        with self._transactions.days.reading() as reader:
            return closed_since(reader.days_on(day))

    def unclosed(self) -> Unclosed | None:
        """Return the latest date before today with tokens, of the last 14 days, if some of them were left over."""
        today = self._transactions.clock().date()
        with self._transactions.days.reading() as reader:
            last = tokens.last_date_before(reader.connection, today)
            if last is None or last < today - _LOOKS_BACK:
                return None
            left = [token for day in reader.days_on(last) for token in rules.leftovers(day)]
        unseen = sum(token.status in UNSEEN for token in left)
        return Unclosed(last, unseen, len(left) - unseen) if left else None

    def next_date(self, day: date) -> date | None:
        """Return the first date after this one, today or later, on which a doctor sits; None: not within a month."""
        first = max(day + timedelta(days=1), self._transactions.clock().date())
        with self._transactions.days.reading() as reader:
            for ahead in range(_LOOKS_AHEAD):
                later = first + timedelta(days=ahead)
                if any(slot.open for each in reader.days_on(later) for slot in each.slots):
                    return later
        return None


_ORDER = (Status.CONFIRMED, Status.CHECKED_IN, Status.WAITLISTED, Status.IN_CONSULTATION)


def _place(ending: Ending) -> tuple[int, str, int]:
    token = ending.token
    return _ORDER.index(token.status), token.doctor, token.number


def _targets(reader: Reader, days: Sequence[DoctorDay], wishes: Wishes) -> dict[str, DoctorDay]:
    """Return the doctor-days that tokens are to be carried to, by doctor."""
    if wishes.to is None or not wishes.carried:
        return {}
    wanted = {day.doctor.code for day in days if wishes.carried & day.tokens.keys()}
    return {code: reader.day(DayKey(wishes.to, code)) for code in sorted(wanted)}


def _row(ending: Ending, doctor: str) -> EndingRow:
    token = ending.token
    return EndingRow(
        token.id,
        token.number,
        token.patient.name,
        doctor,
        _stands(token),
        _becomes(ending),
        token.status,
        ending.fate,
    )


def _stands(token: Token) -> str:
    at = clock(token.slot)
    if token.status is Status.WAITLISTED:
        return say("on the waitlist of {at}", at=at)
    if token.status is Status.IN_CONSULTATION:
        called = token.stamps.called
        return say("in consultation since {time}", time=clock(called)) if called else STATUS_WORDS[token.status]
    if token.status is Status.CHECKED_IN:
        if token.arrived_at is None:
            return say("came, but was never called")
        return say("came {time}, but was never called", time=clock(token.arrived_at))
    return say("did not come at {at}", at=at)


def _becomes(ending: Ending) -> str:
    if ending.to is not None:
        where = together(day_words(ending.to.slot.date()), clock(ending.to.slot))
        return say("{where}, as {number}", where=where, number=ending.to.number)
    words = {
        Fate.COMPLETED: say("done"),
        Fate.NO_SHOW: say("no-show", "a token"),
        Fate.CANCELLED: together(say("cancelled", "a token"), _reason(ending), between=": "),
    }[ending.fate]
    return together(words, ending.stays, between="; ")


def _reason(ending: Ending) -> str:
    return NO_PLACE if ending.token.status is Status.WAITLISTED else NOT_CALLED
