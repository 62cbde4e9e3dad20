"""The commands on the chosen token: by key, by button, from the row's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from opd_desk.domain.errors import OpdError, SlotFull
from opd_desk.domain.model import DayKey, Status, TokenId
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.commands import Command, offers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from opd_desk.domain.errors import Place
    from opd_desk.domain.model import Token
    from opd_desk.services.desk import Desk
    from opd_desk.services.rows import TokenRow
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.panels.actions import ActionBar

REASONS = ("By phone: cannot come", "Feels better", "Booked twice", "Wrong doctor", "Patient has left")


class TokenCommands(QObject):
    """Gives the services what the action bar asks for, and tells what came of it.

    `patient_wanted()`: the patient of the chosen token is to be shown.
    """

    patient_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        shown: Shown,
        bar: ActionBar,
        announcer: Announcer,
        papers: PaperWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shown, self._bar = desk, shown, bar
        self._announcer, self._papers = announcer, papers
        self._answer: Callable[[int | str], None] | None = None
        self._asked: TokenId | None = None
        self._no_show_from: datetime | None = None
        bar.command.connect(self.do)
        bar.declined.connect(announcer.refuse)
        bar.answered.connect(self._answered)
        shown.token_shown.connect(self._show)
        shown.ticked.connect(self._tick)

    def do(self, command: Command) -> None:
        """Do what was asked for with the chosen token; some things need a question first."""
        row = self._shown.token
        if row is None:
            return
        booking, consulting = self._desk.booking, self._desk.consulting
        simple: dict[Command, Callable[[TokenId], Outcome[Token]]] = {
            Command.CHECK_IN: consulting.check_in,
            Command.DONE: consulting.complete,
            Command.SKIP: consulting.skip,
            Command.RECALL: consulting.recall,
            Command.NO_SHOW: booking.no_show,
            Command.REINSTATE: booking.reinstate,
            Command.REQUEUE: consulting.requeue,
            Command.ESCALATE: booking.escalate,
        }
        asks = {Command.CANCEL: self._ask_reason, Command.MOVE: self._ask_slot}
        if command in simple:
            self.run(lambda: simple[command](row.id))
        elif command in asks:
            asks[command](row)
        elif command is Command.REPRINT:
            self._papers.hand_out(row.id)
        else:
            self._papers.show_history(row.id)

    def call_next(self) -> None:
        """Call the next patient of the shown doctor."""
        key = self._shown.key
        if key is not None:
            self.run(lambda: self._desk.consulting.call_next(key))

    def done(self) -> None:
        """Do what F8 stands for; where another token than the chosen one is inside, say which."""
        key, row = self._shown.key, self._shown.token
        inside = self._desk.views.inside(key) if key is not None else None
        if inside is not None and (row is None or row.id != inside.id):
            self._announcer.refuse(f"Token {inside.number}, {inside.patient.name}, is inside: F5 goes there, then F8.")
        else:
            self._bar.press("F8")

    def escalate(self, token: TokenId) -> None:
        """Make a token an emergency: what a refused duplicate offers."""
        self.run(lambda: self._desk.booking.escalate(token))

    def reprint_last(self) -> None:
        """Print the slip that was made last once more; without a printer show it."""
        if self._papers.last is None:
            self._announcer.refuse("No slip was made at this desk yet.")
        else:
            self._papers.hand_out(self._papers.last)

    def check_in(self, token: TokenId) -> None:
        """Check in a token by its scanned slip."""
        self.run(lambda: self._desk.consulting.check_in(token))

    def run(self, command: Callable[[], Outcome[Token]]) -> Outcome[Token] | None:
        """Give one command; say what it did to whom, and print new slips for those it moved."""
        with shown_to(self._bar, self._refused):
            outcome = command()
            self._shown.follow(outcome.result.id)
            self._announcer.say(self._announcer.sentences(outcome.events))
            self._papers.replace_slips(outcome.events, None)
            return outcome
        return None

    def _refused(self, refusal: OpdError) -> None:
        words = str(refusal)
        if isinstance(refusal, SlotFull) and refusal.alternatives:
            offers_ = ", ".join(f"{place.start:%H:%M} {place.doctor_name}" for place in refusal.alternatives[:3])
            words = f"{words} A place is free at {offers_}."
        self._shown.refresh()  # another desk may have been quicker: what is shown is no longer so
        self._announcer.refuse(words)

    # the bar

    def _show(self, row: TokenRow | None) -> None:
        now, grace = self._desk.clock(), self._grace(row)
        self._no_show_from = grace if grace is not None and now < grace else None
        self._bar.show_token(row, now, grace)
        if self._asked is not None and (row is None or row.id != self._asked):
            self._asked = None  # a question is about one token; with another one chosen it is not asked any more
            self._bar.dismiss()

    def _tick(self) -> None:
        """Open No-show the second the grace of the chosen token is over."""
        if self._no_show_from is not None and self._desk.clock() >= self._no_show_from:
            self._show(self._shown.token)

    def _grace(self, row: TokenRow | None) -> datetime | None:
        return self._desk.views.grace_ends(row.id) if row is not None and row.status in _CAN_MISS else None

    # questions

    def _ask_reason(self, row: TokenRow) -> None:
        self._answer, self._asked = lambda answer: self._cancel(row, answer), row.id
        self._bar.ask(f"Cancel {row.number}, {row.name}: why?", REASONS, "another reason")

    def _cancel(self, row: TokenRow, answer: int | str) -> None:
        reason = REASONS[answer] if isinstance(answer, int) else answer
        self.run(lambda: self._desk.booking.cancel(row.id, reason))

    def _ask_slot(self, row: TokenRow) -> None:
        places = self._desk.trying.places_for(row.id)
        if not places:
            self._announcer.refuse(f"No slot of the day has a place for {row.number}.")
            return
        words = [f"{place.start:%H:%M} {place.doctor_name}" for place in places]
        self._answer, self._asked = lambda answer: self._move(row, places, answer), row.id
        self._bar.ask(f"Move {row.number}, {row.name}: where to?", words)

    def _move(self, row: TokenRow, places: Sequence[Place], answer: int | str) -> None:
        if isinstance(answer, int):
            place = places[answer]
            self.run(lambda: self._desk.booking.move(row.id, place.start, DayKey(place.start.date(), place.doctor)))

    def _answered(self, answer: int | str) -> None:
        ask, self._answer, self._asked = self._answer, None, None
        if ask is not None:
            ask(answer)

    # the row's menu

    def open_menu(self, token: str, place: QPoint) -> None:
        """Open the menu of a row: every command, with its key; and Not arrived, which has no button."""
        row = self._shown.token
        if row is None or row.id != token:
            return
        menu = QMenu(self._bar)
        menu.aboutToHide.connect(menu.deleteLater)
        for offer in offers(row, self._desk.clock(), self._grace(row)):
            action = menu.addAction(f"{offer.label}\t{offer.key}")
            action.setEnabled(not offer.why_not)
            action.triggered.connect(lambda _=False, command=offer.command: self.do(command))
        back = menu.addAction("Not arrived")
        back.setEnabled(row.arrived and row.status in (Status.CHECKED_IN, Status.WAITLISTED))
        back.triggered.connect(lambda: self.run(lambda: self._desk.consulting.not_arrived(row.id)))
        menu.addAction("Patient …\tCtrl I").triggered.connect(lambda: self.patient_wanted.emit())
        menu.popup(place)


_CAN_MISS = (Status.CONFIRMED, Status.CHECKED_IN)
