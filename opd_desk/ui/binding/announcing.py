"""What was just done, in words for the patient, at the window's foot; and what Undo would take back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.events import Event, Kind
from opd_desk.domain.said import Figures, capital, listed, say, say_n, together, words_of
from opd_desk.domain.wording import row_sentence, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opd_desk.domain.errors import OpdError
    from opd_desk.domain.model import DayKey, Token, TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.rows import DayView, UndoOffer
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.panels.bottom import BottomBar

ALL_SHOWN = say("The filter is off: it left out this token.")
OFFER_KEY, SLIPS = "Alt B", "slips"
_MOST = 3
_CONSEQUENCES = frozenset({Kind.DISPLACED, Kind.CARRIED, Kind.COMPLETED})


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that the foot offers to do; `stays`: it is no news of the last command, the next one leaves it."""

    about: str
    words: str
    do: Callable[[], object]
    stays: bool


class Announcer(QObject):
    """Says what happened; a sentence stays until the next command. Beside it stands one offer, the latest."""

    def __init__(self, desk: Desk, shown: Shown, bottom: BottomBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shown, self._bottom = desk, shown, bottom
        self._refused_at: DayKey | None = None
        self._offers: list[Offer] = []
        self._also = self._told = self._added = ""
        bottom.offer_taken.connect(self.take_offer)
        shown.day_shown.connect(self._show_day)
        shown.queue.filter_dropped.connect(self._say_unfiltered)

    def say(self, words: str) -> None:
        """Say what was done; an offer about what was done before it goes."""
        self._refused_at = None
        self._bottom.show_said(together(words, self._also))
        self._also = ""
        self._offers = [offer for offer in self._offers if offer.stays]
        self._show_offer()

    def _say_unfiltered(self) -> None:
        """Say that all tokens are shown again, and once more with what is said of the command that needed it."""
        self._also = ALL_SHOWN
        self._bottom.show_said(ALL_SHOWN)

    def recall(self) -> None:
        """Say again what was done last on the shown date: after a start, the window stands where it stood."""
        offer = self._desk.views.undo_offer(self._shown.date, self._shown.doctor)
        if offer is not None:
            self.say(self.sentences(self._desk.views.events_of(offer)))

    def note(self, words: str) -> None:
        """Say what is shown now, while it is: nothing was done, what is offered stays."""
        self._refused_at = self._shown.key
        self._bottom.show_said(words)

    def refuse(self, words: str) -> None:
        """Say what could not be done, and what can."""
        self._bottom.show_said(words, refused=True)
        self._refused_at = self._shown.key

    def warn(self, words: str) -> None:
        """Say what is wrong with the PC itself: it stands whatever day is shown next, by the clock or by a key."""
        self.refuse(words)
        self._refused_at = None

    def refused(self, refusal: OpdError) -> None:
        """Say why a command could not be done; for `shown_to`."""
        self.refuse(words_of(refusal))

    # what the foot offers

    def offer(self, words: str, do: Callable[[], object], *, about: str = "", stays: bool = False) -> None:
        """Offer one thing to do, by its button or Alt B, before what was offered until now.

        `about`: a later offer about the same thing takes this one's place. It goes with the next thing said, or, where
        it `stays`, when it is taken or withdrawn; what was offered before it then stands there again.
        """
        self._offers = [other for other in self._offers if other.about != about]
        self._offers.append(Offer(about, words, do, stays))
        self._show_offer()

    def withdraw(self, about: str = "") -> None:
        """Offer nothing about this any more."""
        self._offers = [offer for offer in self._offers if offer.about != about]
        self._show_offer()

    def take_offer(self) -> None:
        """Do what is offered."""
        if self._offers:
            taken = self._offers.pop()
            self._show_offer()
            taken.do()

    def _show_offer(self) -> None:
        self._bottom.show_offer(self._offers[-1].words if self._offers else "", OFFER_KEY)

    def offer_slips(self, numbers: list[int], show: Callable[[], object]) -> None:
        """Offer the slips that no printer takes; none: there is nothing to offer."""
        if numbers:
            words = say_n(
                "Slip of {numbers} as PDF", "Slips of {numbers} as PDF", len(numbers), numbers=_listed(numbers)
            )
            self.offer(words, show, about=SLIPS)
        else:
            self.withdraw(SLIPS)

    def add(self, words: str, instead: str = "") -> None:
        """Say something more of what was said, in place of what was added before, and of a trouble that is over."""
        said = self._bottom.said
        if said == together(self._told, self._added):
            said = self._told
        self._told, self._added = "" if said == instead else said, words
        self._bottom.show_said(together(self._told, words))

    def sentences(self, events: Iterable[Event], known: Token | None = None, row: TokenId | None = None) -> str:
        """Say the events of a command, the first few of them whole; what the clock did besides is left out.

        `known`: the token that it was about, whose name need not be looked up; `row`: a token whose row of a number
        sheet names it.
        """
        told = [event for event in events if not event.act.clock]
        told.sort(key=lambda event: event.kind in _CONSEQUENCES)
        names = {} if known is None else {known.id: known.patient.name}
        others = {event.token for event in told[:_MOST] if event.token} - names.keys()
        names |= self._desk.views.names(others) if others else {}
        words: list[str] = []
        for _, alike in groupby(told[:_MOST], key=lambda event: event.token or id(event)):
            event, *further = alike
            if row is not None and event.token == row:
                words.append(row_sentence((event, *further)))
                continue
            name = names.get(event.token, "") if event.token else self._desk.views.doctor_name(event.day.doctor)
            words.append(sentence(event, name, further, at_sheet=row is not None))
        more = len(told) - _MOST
        if more > 0:
            words.append(say_n("And {n} more change.", "And {n} more changes.", more))
        return together(*words)

    def _show_day(self, view: DayView) -> None:
        self._also = ""
        self._bottom.show_counts(view.counts)
        if self._refused_at is not None and self._refused_at != self._shown.key:
            self._refused_at = None  # what could not be done there is no news here
            self._bottom.show_said("")
        self._offer_undo()

    def _offer_undo(self) -> None:
        offer = self._desk.views.undo_offer(self._shown.date, self._shown.doctor)
        if offer is None:
            self._bottom.show_undo("")
            return
        why_not = ""
        if offer.in_the_way:
            why_not = say("The {command} cannot be taken back: {why}", command=offer.words, why=offer.in_the_way)
        self._bottom.show_undo(offer.words, capital(would_touch(offer)), why_not)


def would_touch(offer: UndoOffer) -> str:
    """Say what Undo would take back, and whom that touches besides: `takes back the …, touches nobody else`."""
    command = offer.words
    if offer.doctor:
        command = say("{command} with {doctor}", command=offer.words, doctor=offer.doctor)
    if offer.touches:
        return say("takes back the {command}, touches {tokens}", command=command, tokens=offer.touches)
    return say("takes back the {command}, touches nobody else", command=command)


def _listed(numbers: list[int]) -> str:
    """Return numbers in words: `14`, `14 and 15`, `14, 15 and 4 more`."""
    shown = numbers if len(numbers) <= _MOST else numbers[: _MOST - 1]
    more = [say("{count} more", count=len(numbers) - len(shown))] if len(shown) < len(numbers) else []
    return listed([*map(Figures, shown), *more])
