"""Tokens come and go: book, cancel, no-show, reinstate, escalate, move, undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.domain import booking as rules
from opd_desk.domain import undo as undoing
from opd_desk.domain.causes import LEAVE
from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.domain.errors import SlotFull
from opd_desk.domain.model import Source
from opd_desk.domain.queueing import as_queued
from opd_desk.services.absences import require_last
from opd_desk.services.authority import need_of
from opd_desk.services.patients import note_told
from opd_desk.services.transactions import day_of, offer_alternatives
from opd_desk.store import roster

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from opd_desk.domain.booking import Request
    from opd_desk.domain.events import Act, Change
    from opd_desk.domain.model import DayKey, Token, TokenId
    from opd_desk.services.authority import Authority
    from opd_desk.services.transactions import Outcome, Shares, Transactions
    from opd_desk.store.days import Work


class Booking:
    """What a clerk does with tokens before they are called."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each command in a transaction of its own."""
        self._authority = transactions.authority
        self._run = transactions.run
        self._run_each = transactions.run_each

    def book(self, key: DayKey, request: Request) -> Outcome[Token]:
        """Book a token; commit before it is said (RULES §4)."""
        what = "emergency" if request.source is Source.EMERGENCY else "book"
        needs = "override" if request.override else what
        return self._run(what, lambda work, act: _book_and_note(work, act, key, request), needs=needs)

    def cancel(self, token: TokenId, reason: str) -> Outcome[Token]:
        """Cancel a token that has not been seen, and promote whoever gets its place."""
        return self._run("cancel", lambda work, act: rules.cancel(day_of(work, token), token, act, reason))

    def no_show(self, token: TokenId) -> Outcome[Token]:
        """Mark a token whose patient did not come."""
        return self._run("no_show", lambda work, act: rules.mark_no_show(day_of(work, token), token, act))

    def reinstate(self, token: TokenId) -> Outcome[Token]:
        """Bring back a cancelled token or a no-show."""
        return self._run("reinstate", lambda work, act: on_token(work, act, token))

    def escalate(self, token: TokenId) -> Outcome[Token]:
        """Make a token an emergency."""
        return self._run("escalate", lambda work, act: on_token(work, act, token))

    def move(self, token: TokenId, start: datetime, there: DayKey | None = None) -> Outcome[Token]:
        """Move a token to another slot; `there` None: of the same doctor-day."""
        return self._run("move", lambda work, act: move(work, act, token, start, there))

    def cancel_all(self, tokens: Iterable[TokenId], reason: str) -> Outcome[Shares]:
        """Cancel several tokens, in the order of the queue; those that cannot be are left as they are."""

        def cancel(work: Work, act: Act, token: TokenId) -> Token:
            return rules.cancel(day_of(work, token), token, act, reason)

        return self._run_each("cancel", in_queue(tokens), cancel)

    def move_all(self, tokens: Iterable[TokenId], start: datetime, there: DayKey) -> Outcome[Shares]:
        """Move several tokens to a slot, in the order of the queue; those that find no place there stay."""

        def to_slot(work: Work, act: Act, token: TokenId) -> Token:
            return rules.move(day_of(work, token), token, work.day(there), start, act)

        return self._run_each("move", in_queue(tokens), to_slot)

    def undo(self, key: DayKey, command: str = "") -> Outcome[Change]:
        """Take back the last command of a doctor-day; `command` is the one that the clerk was offered."""
        return self._run("undo", lambda work, act: undo(work, act, key, command, self._authority))


def book(work: Work, act: Act, key: DayKey, request: Request) -> Token:
    """Book in a doctor-day; a full slot is refused with alternatives."""
    day = work.day(key)
    try:
        return rules.book(day, request, act, work.identify)
    except SlotFull as refused:
        raise offer_alternatives(work, refused, day, request.slot, request.source, act.at) from refused


def _book_and_note(work: Work, act: Act, key: DayKey, request: Request) -> Token:
    """Book, and note what the clerk was told anew of a known patient: age and sex."""
    token = book(work, act, key, request)
    note_told(work, act, token.patient, request.patient)
    return token


def on_token(work: Work, act: Act, token: TokenId) -> Token:
    """Give a command that needs nothing but the token; a full slot is refused with alternatives."""
    day = day_of(work, token)
    try:
        return TOKEN_COMMANDS[act.what](day, token, act)
    except SlotFull as refused:
        known = day.token(token)
        raise offer_alternatives(work, refused, day, known.slot, known.source, act.at) from refused


def move(work: Work, act: Act, token: TokenId, start: datetime, there: DayKey | None) -> Token:
    """Move a token within its doctor-day or to another."""
    day = day_of(work, token)
    target = work.day(there) if there is not None else day
    try:
        return rules.move(day, token, target, start, act)
    except SlotFull as refused:
        source = day.token(token).source
        raise offer_alternatives(work, refused, target, start, source, act.at) from refused


def in_queue(tokens: Iterable[TokenId]) -> Callable[[Work], list[TokenId]]:
    """Return what puts tokens of one or more doctor-days in the order of their queues (RULES §7); raises Unknown."""
    wanted = tuple(tokens)

    def order(work: Work) -> list[TokenId]:
        days = {day.key: day for day in (day_of(work, token) for token in wanted)}
        return [
            token.id
            for _, day in sorted(days.items())
            for token in as_queued(day, [token for token in wanted if token in day.tokens])
        ]

    return order


def undo(work: Work, act: Act, key: DayKey, command: str, authority: Authority) -> Change:
    """Take back the last command in every doctor-day that it changed; raises NotAllowed for who could not give it."""
    day = work.day(key, journal=True)
    last = undoing.undoable(day)
    others = last.days if last is not None else ()
    days = {other: work.day(other, journal=True) for other in others} | {key: day}
    if last is not None:
        need = need_of(last.act.what)
        authority.let(need)
        act = replace(act, by=authority.by_for(need))
    of_leave = last is not None and last.act.what == LEAVE
    if of_leave and last is not None:
        require_last(work, last.act.id)
    taken_back = undoing.undo(days, key, act, command)
    if of_leave:
        roster.take_back_absences(work.connection)
    return taken_back
