"""The commands on the chosen token: by key, by button, from the row's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from opd_desk.domain.errors import OpdError, SlotFull
from opd_desk.domain.model import DayKey, Status, TokenId
from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.wording import clock, moment_words
from opd_desk.ui.binding.several import SeveralCommands
from opd_desk.ui.languages import tr
from opd_desk.ui.menus import new_menu
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.commands import Command, offers, offers_of_several
from opd_desk.ui.panels.question import MOST_OPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from opd_desk.domain.errors import Place
    from opd_desk.domain.model import Token
    from opd_desk.services.rows import TokenRow
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.post import Post

REASONS = (
    say("By phone: cannot come"),
    say("Feels better"),
    say("Booked twice"),
    say("Wrong doctor"),
    say("Patient has left"),
)


class TokenCommands(QObject):
    """Gives the services what the action bar asks for, and tells what came of it.

    `patient_wanted()`: the patient of the chosen token is to be shown. `elsewhere_wanted(list[TokenId])`: none of the
    places that stand in a question will do for these.
    """

    patient_wanted = Signal()
    elsewhere_wanted = Signal(list)

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._bar = bar = post.window.action_bar
        self._answer: Callable[[int | str], None] | None = None
        self._asked: tuple[TokenId, ...] = ()
        self._no_show_from: datetime | None = None
        self._several = SeveralCommands(post, self)
        bar.command.connect(self.do)
        bar.declined.connect(post.announcer.refuse)
        bar.answered.connect(self._answered)
        post.shown.token_shown.connect(self._show)
        post.shown.ticked.connect(self._tick)

    def do(self, command: Command) -> None:
        """Do what was asked for with the chosen tokens; some things need a question first."""
        row, rows = self._shown.token, self._shown.tokens
        if row is None:
            if rows:
                self._several.do(command, rows)
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
        key, slot = self._shown.key, None if self._shown.whole_day else self._shown.slot

        def elsewhere(token: Token) -> str:
            return say("This is the {time} slot.", time=clock(token.slot)) if slot not in (None, token.slot) else ""

        if key is not None:
            self.run(lambda: self._desk.consulting.call_next(key), elsewhere)

    def done(self) -> None:
        """Do what F8 stands for; where another token than the chosen one is inside, say which."""
        key, row = self._shown.key, self._shown.token
        inside = self._desk.views.inside(key) if key is not None else None
        if inside is not None and (row is None or row.id != inside.id):
            self._announcer.refuse(
                say(
                    "Token {number}, {name}, is inside: F5 goes there, then F8.",
                    number=inside.number,
                    name=inside.patient.name,
                )
            )
        else:
            self._bar.press("F8")

    def escalate(self, token: TokenId) -> None:
        """Make a token an emergency: what a refused duplicate offers."""
        self.run(lambda: self._desk.booking.escalate(token))

    def reprint_last(self) -> None:
        """Print the slip that was made last once more; without a printer show it."""
        if self._papers.last is None:
            self._announcer.refuse(say("No slip was made at this desk yet."))
        else:
            self._papers.hand_out(self._papers.last)

    def check_in(self, token: TokenId) -> None:
        """Check in a token by its scanned slip."""
        self.run(lambda: self._desk.consulting.check_in(token))

    def run(
        self, command: Callable[[], Outcome[Token]], also: Callable[[Token], str] = lambda _: ""
    ) -> Outcome[Token] | None:
        """Give one command; say what it did to whom, and what else there is; print new slips for those it moved."""
        with self.refusing():
            outcome = command()
            self._shown.follow(outcome.result.id)
            told = self._announcer.sentences(outcome.events, outcome.result)
            self._announcer.say(together(told, also(outcome.result)))
            self._papers.replace_slips(outcome.events, None)
            return outcome
        return None

    def refusing(self) -> AbstractContextManager[None]:
        """Return what a command is given in: a refusal is said at the foot of the window."""
        return shown_to(self._bar, self._refused)

    def _refused(self, refusal: OpdError) -> None:
        words = words_of(refusal)
        if isinstance(refusal, SlotFull) and refusal.alternatives:
            free = [together(clock(place.start), place.doctor_name) for place in refusal.alternatives[:3]]
            words = together(words, say("A place is free at {places}.", places=together(*free, between=", ")))
        self._shown.refresh()  # another desk may have been quicker: what is shown is no longer so
        self._announcer.refuse(words)

    # the bar

    def _show(self, row: TokenRow | None) -> None:
        rows, now, grace = self._shown.tokens, self._desk.clock(), row.no_show_from if row else None
        self._no_show_from = grace if grace is not None and now < grace else None
        if len(rows) > 1:
            self._bar.show_tokens(rows, now)
        else:
            self._bar.show_token(row, now, grace)
        if self._asked and {each.id for each in rows} != set(self._asked):
            self._asked = ()  # a question is about these tokens; with others chosen it is not asked any more
            self._bar.dismiss()

    def _tick(self) -> None:
        """Open No-show the second the grace of the chosen token is over."""
        if self._no_show_from is not None and self._desk.clock() >= self._no_show_from:
            self._show(self._shown.token)

    # questions

    def _ask_reason(self, row: TokenRow) -> None:
        title = say("Cancel {number}, {name}: why?", number=row.number, name=row.name)
        self.ask_reason(title, lambda reason: self._cancel(row, reason))

    def ask_reason(self, title: str, answer: Callable[[str], None]) -> None:
        """Ask why the chosen tokens are cancelled."""
        other = say("another reason")
        self.ask(title, REASONS, other, lambda told: answer(REASONS[told] if isinstance(told, int) else told))

    def ask(self, title: str, options: Sequence[str], free_text: str, answer: Callable[[int | str], None]) -> None:
        """Ask about the chosen tokens in the bar's place; the question goes where others are chosen meanwhile."""
        self._answer, self._asked = answer, tuple(row.id for row in self._shown.tokens)
        self._bar.ask(title, options, free_text)

    def _cancel(self, row: TokenRow, reason: str) -> None:
        self.run(lambda: self._desk.booking.cancel(row.id, reason))

    def _ask_slot(self, row: TokenRow) -> None:
        places = self._desk.trying.places_for(row.id)
        if not places:
            self._announcer.refuse(say("No slot of the day has a place for {number}.", number=row.number))
            return
        title = say("Move {number}, {name}: where to?", number=row.number, name=row.name)
        self.ask_place(title, places, lambda place: self._move(row, place))

    def ask_place(self, title: str, places: Sequence[Place], answer: Callable[[Place], None]) -> None:
        """Ask where the chosen tokens are moved to; the last option leads to every other date and to colleagues."""
        near, chosen = places[: MOST_OPTIONS - 1], [row.id for row in self._shown.tokens]

        def move(told: int | str) -> None:
            if isinstance(told, int) and told < len(near):
                answer(near[told])
            elif isinstance(told, int):
                self.elsewhere_wanted.emit(chosen)

        words = [together(moment_words(place.start, self._shown.date), place.doctor_name) for place in near]
        self.ask(title, [*words, say("Elsewhere …")], "", move)

    def _move(self, row: TokenRow, place: Place) -> None:
        self.run(lambda: self._desk.booking.move(row.id, place.start, DayKey(place.start.date(), place.doctor)))

    def _answered(self, answer: int | str) -> None:
        ask, self._answer, self._asked = self._answer, None, ()
        if ask is not None:
            ask(answer)

    # the row's menu

    def open_menu(self, token: str, place: QPoint) -> None:
        """Open the menu of a row: every command, with its key; and Not arrived, which has no button."""
        rows, now = self._shown.tokens, self._desk.clock()
        if token not in {row.id for row in rows}:
            return
        menu = new_menu(self._bar, self._bar.look)
        row = rows[0]
        for offer in offers(row, now, row.no_show_from) if len(rows) == 1 else offers_of_several(rows, now):
            action = menu.addAction(f"{tr(offer.label)}\t{offer.key}")
            action.setEnabled(not offer.why_not)
            action.triggered.connect(lambda _=False, command=offer.command: self.do(command))
        back = menu.addAction(tr(say("Not arrived")))
        came = row.arrived and row.status in (Status.CHECKED_IN, Status.WAITLISTED)
        back.setEnabled(came and len(rows) == 1)
        back.triggered.connect(lambda: self.run(lambda: self._desk.consulting.not_arrived(row.id)))
        patient = menu.addAction(tr(say("Patient …")) + "\tCtrl I")
        patient.setEnabled(len(rows) == 1)
        patient.triggered.connect(lambda: self.patient_wanted.emit())
        menu.popup(place)
