"""Undo: command by command, each by its name; whom it touched again, and whose slip is now wrong (RULES §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.roles import NEEDED
from opd_desk.domain.said import Figures, listed, say, say_n, together, words_of
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.domain.errors import OpdError
    from opd_desk.domain.events import Change, Event
    from opd_desk.domain.model import Token
    from opd_desk.services.rows import UndoOffer
    from opd_desk.services.stale_slips import StaleSlips
    from opd_desk.ui.binding.post import Post

_BY_HAND: dict[str, str] = {
    "book": say("Alt C cancels it"),
    "emergency": say("Alt C cancels it"),
    "reinstate": say("Alt C cancels it"),
    "cancel": say("Alt R reinstates it"),
    "no_show": say("Alt R reinstates it"),
    "check_in": say("“Not arrived” stands in its row's menu"),
    "not_arrived": say("F6 checks it in"),
    "call_next": say("Alt R puts it back into the queue"),
    "complete": say("Alt R puts it back into the queue"),
    "skip": say("Alt S recalls it"),
    "recall": say("Alt S skips it"),
    "move": say("Alt M moves it back"),
    "resettle": say("Alt M moves them back"),
    "escalate": say("it stays an emergency"),
    "close_day": say("F10 reopens the day"),
    "type_in": say("Alt C cancels it, or Alt R puts it back"),
}
"""What puts a command right that can no longer be taken back."""

_MOST_NUMBERS = 12
"""More than these are no longer read out at a counter: they are counted."""


class UndoWork(QObject):
    """Takes back what the foot of the window names."""

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._at = post.window.action_bar
        self._gate = Gate(post.desk, post.look, self._at)

    def undo(self) -> None:
        """Take back the last command of this desk on the shown date, or say why that cannot be."""
        offer = self._desk.views.undo_offer(self._shown.date, self._shown.doctor)
        if offer is None:
            self._announcer.refuse(say("Nothing is left to take back."))
        elif offer.in_the_way:
            self._announcer.refuse(_why_not(offer))
        else:
            self._gate.run(NEEDED[offer.what], lambda: self._take_back(offer))

    def _take_back(self, offer: UndoOffer) -> None:
        with shown_to(self._at, self._refused):
            outcome = self._desk.booking.undo(offer.day, offer.command)
            self._tell(offer, outcome.result, outcome.events)

    def _tell(self, offer: UndoOffer, change: Change, events: Sequence[Event]) -> None:
        if change.token is not None:
            self._shown.follow(change.token)
        stale = self._desk.papers.stale(events)
        told = [event for event in events if not event.act.clock]
        about = [event for event in told if event.token == change.token] or told[:1]
        others = {(event.number, event.token) for event in told if event not in about and event.number is not None}
        # Slips first: what is to be done about them must not be cut off in a narrow window.
        words = [
            say("Taken back: {command}.", command=offer.words),
            _slip_words(stale, printer=bool(self._papers.printer)),
        ]
        words.append(self._announcer.sentences(about))
        if others:
            words.append(_touched_words(sorted({number for number, _ in others}), len(others)))
        self._announcer.say(together(*words))
        self._papers.replace_slips(events, None, [token.id for token in stale.wrong])

    def _refused(self, refusal: OpdError) -> None:
        self._shown.refresh()  # the clock or another desk was quicker: what is shown is no longer so
        offer = self._desk.views.undo_offer(self._shown.date, self._shown.doctor)
        self._announcer.refuse(_why_not(offer) if offer is not None and offer.in_the_way else words_of(refusal))


def _why_not(offer: UndoOffer) -> str:
    return say(
        "The {command} cannot be taken back: {why}. By hand: {how}.",
        command=offer.words,
        why=offer.in_the_way,
        how=_BY_HAND.get(offer.what, say("F10 changes it again")),
    )


def _touched_words(numbers: Sequence[int], tokens: int) -> str:
    """Say whose tokens were touched as well; of a whole day, how many there are."""
    if tokens > _MOST_NUMBERS:
        return say_n("Touched again: {n} token.", "Touched again: {n} tokens.", tokens)
    return say("Touched again: {numbers}.", numbers=_numbers(numbers))


def _slip_words(stale: StaleSlips, *, printer: bool) -> str:
    """Say whose slips in their hands are no longer right, and what is done about them."""
    return together(_void_words(stale.void), _wrong_words(stale.wrong, printer=printer))


def _void_words(tokens: Sequence[Token]) -> str:
    if not tokens:
        return ""
    return say_n(
        "The slip of {numbers} no longer counts: take it back.",
        "Slips of {numbers} no longer count: take them back.",
        len(tokens),
        numbers=_numbers([token.number for token in tokens]),
    )


def _wrong_words(tokens: Sequence[Token], *, printer: bool) -> str:
    if not tokens:
        return ""
    numbers = _numbers([token.number for token in tokens])
    if printer:
        return say_n(
            "The slip of {numbers} is wrong now: a new one is printed.",
            "Slips of {numbers} are wrong now: new ones are printed.",
            len(tokens),
            numbers=numbers,
        )
    return say_n(
        "The slip of {numbers} is wrong now: Alt B shows a new one.",
        "Slips of {numbers} are wrong now: Alt B shows new ones.",
        len(tokens),
        numbers=numbers,
    )


def _numbers(numbers: Sequence[int]) -> str:
    return listed([Figures(number) for number in numbers])
