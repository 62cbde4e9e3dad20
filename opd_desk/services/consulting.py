"""The patient's way through the day: check in, call, complete, requeue, skip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain import consulting as rules
from opd_desk.services.booking import in_queue, on_token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.domain.model import DayKey, Token, TokenId
    from opd_desk.services.transactions import Outcome, Shares, Transactions


class Consulting:
    """What a clerk does with patients who are here."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each command in a transaction of its own."""
        self._run = transactions.run
        self._run_each = transactions.run_each

    def check_in(self, token: TokenId) -> Outcome[Token]:
        """Note that a patient has arrived."""
        return self._run("check_in", lambda work, act: on_token(work, act, token))

    def check_in_all(self, tokens: Iterable[TokenId]) -> Outcome[Shares]:
        """Note that several patients have arrived, in the order of the queue; the others are left as they are."""
        return self._run_each("check_in", in_queue(tokens), on_token)

    def not_arrived(self, token: TokenId) -> Outcome[Token]:
        """Take back a check-in."""
        return self._run("not_arrived", lambda work, act: on_token(work, act, token))

    def call_next(self, key: DayKey) -> Outcome[Token]:
        """Complete whoever is inside and call the next one."""
        return self._run("call_next", lambda work, act: rules.call_next(work.day(key), act))

    def complete(self, token: TokenId) -> Outcome[Token]:
        """End a consultation."""
        return self._run("complete", lambda work, act: on_token(work, act, token))

    def requeue(self, token: TokenId) -> Outcome[Token]:
        """Put a called or seen patient back into the queue."""
        return self._run("requeue", lambda work, act: on_token(work, act, token))

    def skip(self, token: TokenId) -> Outcome[Token]:
        """Put a patient who does not answer behind all others."""
        return self._run("skip", lambda work, act: on_token(work, act, token))

    def recall(self, token: TokenId) -> Outcome[Token]:
        """Take back a skip."""
        return self._run("recall", lambda work, act: on_token(work, act, token))
