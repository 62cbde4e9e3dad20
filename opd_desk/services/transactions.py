"""One command, one transaction: load, decide, save under the guard, commit, announce."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import uuid4

from opd_desk.domain.away import alternatives
from opd_desk.domain.errors import OpdError, SlotFull, Unknown
from opd_desk.domain.events import Act, Event, group_of
from opd_desk.domain.said import say, words_of
from opd_desk.services.authority import need_of
from opd_desk.store import tokens
from opd_desk.store.days import StaleDay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import DayKey, Source, Token, TokenId
    from opd_desk.domain.roles import Permission
    from opd_desk.services.authority import Authority
    from opd_desk.services.changes import ChangeFeed
    from opd_desk.store.days import Days, Reader, Work

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
ATTEMPTS = 20


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R_co]):
    """What a command came to: its result, all that happened, and its id, by which it can be taken back."""

    result: R_co
    events: tuple[Event, ...]
    command: str


@dataclass(frozen=True, slots=True)
class Shares:
    """What a command on several tokens came to: those it was `done` on, and why each of the others is as it was."""

    done: tuple[Token, ...]
    refused: tuple[tuple[TokenId, OpdError], ...]


class Transactions:
    """Runs commands on doctor-days, each in a transaction of its own."""

    def __init__(self, days: Days, feed: ChangeFeed, clock: Callable[[], datetime], authority: Authority) -> None:
        """Run them in this store, at this clock's time, in the name of who is at the desk and may."""
        self.days = days
        self.clock = clock
        self.authority = authority
        self._feed = feed

    @property
    def by(self) -> str:
        """Return in whose name things are done now."""
        return self.authority.by

    def run(
        self, what: str, decide: Callable[[Work, Act], T], at: datetime | None = None, *, needs: str = ""
    ) -> Outcome[T]:
        """Run a command; a refusal keeps what the clock made due, and is raised again after the commit.

        `needs`: the command whose permission it needs, where that is not its own. Raises OpdError and StoreError.
        """
        need = need_of(needs or what)
        act = Act(uuid4().hex, at or self.clock(), self.authority.by_for(need), what)
        return self.attempt(needs or what, lambda work: self._decide(work, act, decide))

    def run_each(
        self,
        what: str,
        order: Callable[[Work], Sequence[TokenId]],
        decide: Callable[[Work, Act, TokenId], Token],
    ) -> Outcome[Shares]:
        """Run a command on several tokens in one transaction; what one is refused keeps no other from it.

        `order` says on which, and which comes first. Each is an act of its own, taken back with the others. Raises
        StoreError.
        """
        group, at, by = uuid4().hex, self.clock(), self.authority.by_for(need_of(what))

        def acts(work: Work) -> Outcome[Shares]:
            given = [(token, Act(f"{group}.{place}", at, by, what)) for place, token in enumerate(order(work), start=1)]
            return _decide_each(work, given, decide)

        return self.attempt(what, acts)

    def attempt(self, what: str, do: Callable[[Work], T]) -> T:
        """Do something in one transaction, if who is at the desk may, announce what it changed, return its result.

        `what`: the command that it is. Done again where another counter was quicker (RULES §11.8); a refusal is
        raised after the commit.
        """
        for attempt in range(ATTEMPTS):
            try:
                return self._once(need_of(what), do)
            except StaleDay:
                if attempt == ATTEMPTS - 1:
                    raise
        raise AssertionError

    def _once(self, need: Permission | None, do: Callable[[Work], T]) -> T:
        refused: OpdError | None = None
        with self.days.changing() as work:
            try:
                self.authority.require(work.connection, need)
                result = do(work)
            except OpdError as refusal:
                refused = refusal
        self._feed.publish(work.changed)
        if refused is not None:
            raise refused
        return result

    def _decide(self, work: Work, act: Act, decide: Callable[[Work, Act], T]) -> Outcome[T]:
        result = decide(work, act)
        return Outcome(result, work.happened(), act.id)


def _decide_each(
    work: Work, given: Sequence[tuple[TokenId, Act]], decide: Callable[[Work, Act, TokenId], Token]
) -> Outcome[Shares]:
    done: list[Token] = []
    refused: list[tuple[TokenId, OpdError]] = []
    last = ""
    for token, act in given:
        try:
            done.append(decide(work, act, token))
            last = act.id
        except OpdError as refusal:
            refused.append((token, refusal))
    if done:
        _tie(work, group_of(last))
    work.save()
    return Outcome(Shares(tuple(done), tuple(refused)), tuple(work.events), last)


def _tie(work: Work, group: str) -> None:
    """Let each act of a group name all the doctor-days that the group changed: none is taken back without the rest."""
    days = [day for day in map(work.day, work.keys) if any(change.act.group == group for change in day.journal)]
    keys = tuple(day.key for day in days)
    for day in days:
        day.journal[:] = [replace(each, days=keys) if each.act.group == group else each for each in day.journal]


def day_of(work: Work, token: TokenId) -> DoctorDay:
    """Return the doctor-day in which a token stands now; raises Unknown."""
    return work.day(_where_is(work, token))


def _where_is(reader: Reader, token: TokenId) -> DayKey:
    key = tokens.where_is(reader.connection, token)
    if key is None:
        raise Unknown(say("There is no token {reference}.", reference=token))
    return key


def days_for(reader: Reader, wanted: Iterable[TokenId], on: date | None = None) -> list[DoctorDay]:
    """Return the doctor-days in which tokens stand, and all those of a date; raises Unknown."""
    keys = dict.fromkeys(_where_is(reader, token) for token in wanted)
    homes = [reader.day(key) for key in keys]
    there = reader.days_on(on) if on is not None else []
    return list({day.key: day for day in [*homes, *there]}.values())


def offer_alternatives(
    reader: Reader, refused: SlotFull, day: DoctorDay, asked: datetime | None, source: Source, at: datetime
) -> SlotFull:
    """Return the refusal with the slots that have a place (RULES §4.5)."""
    return SlotFull(words_of(refused), alternatives(day, asked, source, reader.days_on(day.date), at))
