"""The commands on several chosen tokens: check-in, move, cancel, their slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import LOST, DayKey
from opd_desk.domain.said import Figures, say, say_n, together, words_of
from opd_desk.domain.wording import moment_words
from opd_desk.ui.panels.commands import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.domain.errors import Place
    from opd_desk.domain.model import TokenId
    from opd_desk.services.rows import TokenRow
    from opd_desk.services.transactions import Outcome, Shares
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.tokens import TokenCommands

_MOST = 3


class SeveralCommands:
    """Gives the services what is asked for of several tokens; says of how many it was done, and why not of the rest."""

    def __init__(self, post: Post, questions: TokenCommands) -> None:
        """Ask and refuse as the commands on one token do."""
        self._desk, self._shown = post.desk, post.shown
        self._announcer, self._papers, self._questions = post.announcer, post.papers, questions

    def do(self, command: Command, rows: Sequence[TokenRow]) -> None:
        """Do what was asked for with these tokens; cancel and move need a question first."""
        ids = [row.id for row in rows]
        if command is Command.CHECK_IN:
            self._run(lambda: self._desk.consulting.check_in_all(ids), say("checked in"), rows)
        elif command is Command.CANCEL:

            def cancel(reason: str) -> None:
                self._run(lambda: self._desk.booking.cancel_all(ids, reason), say("cancelled", "a token"), rows)

            self._questions.ask_reason(say("Cancel {count} tokens: why?", count=len(rows)), cancel)
        elif command is Command.MOVE:
            self._ask_slot(ids, rows)
        elif command is Command.REPRINT:
            self._papers.hand_out_several([row.id for row in rows if row.status not in LOST])

    def _ask_slot(self, ids: Sequence[TokenId], rows: Sequence[TokenRow]) -> None:
        def move(place: Place) -> None:
            there = DayKey(place.start.date(), place.doctor)
            where = together(moment_words(place.start, self._shown.date), place.doctor_name)
            done = say("moved to {place}", place=where)
            self._run(lambda: self._desk.booking.move_all(ids, place.start, there), done, rows)

        places = self._desk.trying.places_for_all(ids)
        if places:
            self._questions.ask_place(say("Move {count} tokens: where to?", count=len(ids)), places, move)
        else:
            self._announcer.refuse(say("No slot has a place for any of the {count} tokens.", count=len(ids)))

    def _run(self, command: Callable[[], Outcome[Shares]], done: str, rows: Sequence[TokenRow]) -> None:
        """Give a command; say of how many it was done, and print new slips for those it moved."""
        with self._questions.refusing():
            outcome = command()
            shares = outcome.result
            self._shown.queue.choose([token.id for token in shares.done])
            words = say("{tokens} {done}.", "a sentence", tokens=_counted(shares), done=done)
            words = together(words, _left(shares, rows))
            if shares.done:
                asked = {row.id for row in rows}
                others = self._announcer.sentences(event for event in outcome.events if event.token not in asked)
                self._announcer.say(together(words, others))
                self._papers.replace_slips(outcome.events, None)
            else:
                self._announcer.refuse(words)


def _counted(shares: Shares) -> str:
    """Return on how many tokens it was done: "5 tokens", "3 of 5", "None of 5"."""
    whole = len(shares.done) + len(shares.refused)
    if not shares.refused:
        return say_n("{n} token", "{n} tokens", whole)
    if not shares.done:
        return say("None of {whole}", whole=whole)
    return say("{count} of {whole}", count=len(shares.done), whole=whole)


def _left(shares: Shares, rows: Sequence[TokenRow]) -> str:
    """Say why tokens are as they were: the first few reasons, a reason that several have in common once."""
    numbers = {row.id: Figures(row.number) for row in rows}
    reasons: dict[str, list[str]] = {}
    for token, refusal in shares.refused:
        reasons.setdefault(words_of(refusal), []).append(numbers[token])
    told = [why if why.startswith("Token ") else _of(whose, why) for why, whose in reasons.items()]
    rest = sum(len(whose) for whose in list(reasons.values())[_MOST:])
    more = say("And {count} more stay as they were.", count=rest) if rest else ""
    return together(*told[:_MOST], more)


def _of(numbers: Sequence[str], why: str) -> str:
    return say("{numbers}: {why}", numbers=together(*numbers, between=", "), why=why)
