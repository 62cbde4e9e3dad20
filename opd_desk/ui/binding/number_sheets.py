"""Number sheets in the menu: shown for a date, to be printed; and typed in when the power is back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.dates import read_date
from opd_desk.domain.model import DayKey
from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.domain.wording import date_words, day_words
from opd_desk.ui.binding.typing_in import Typing
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import date_typed, written

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.model import Token
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.typing_in import SheetDateDialog

_SLIPS = "typed slips"
_AGAIN: str = say("What is booked after it takes the same numbers: print it again then, as after an import.")


class SheetWork(QObject):
    """Opens what number sheets need."""

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._look, self._window = post.look, post.window

    def add_to(self, menu: QMenu) -> None:
        """Add both to the menu."""
        menu.addAction(tr(say("&Number sheet …"))).triggered.connect(lambda: self.ask_date())
        menu.addAction(tr(say("&Type in a number sheet …"))).triggered.connect(lambda: self.type_in())

    # to be printed

    def ask_date(self) -> None:
        """Ask for which date; the next one on which somebody sits is proposed."""
        from opd_desk.ui.dialogs.typing_in import SheetDateDialog

        with shown_to(self._window, self._announcer.refused):
            today = self._desk.clock().date()
            proposed = self._desk.closing.next_date(today) or today
            dialog = SheetDateDialog(self._look(), written(proposed, day_words(proposed)), self._window)
            dialog.typed.connect(lambda _: self._tell_date(dialog))
            dialog.show_wanted.connect(lambda: self._show_sheet(dialog))
            self._tell_date(dialog)
            dialog.open()

    def _tell_date(self, dialog: SheetDateDialog) -> None:
        day = self._date_of(dialog)
        if day is None:
            dialog.tell("", say("Type a date: 5 feb, +1, fri or 2026-02-05."))
            return
        with shown_to(dialog, lambda refusal: dialog.tell("", words_of(refusal))):
            made = self._desk.number_sheets.of(day)
            nobody = "" if made.doctors else say("Nobody sits on {date}: type another date.", date=date_words(day))
            words = say_n(
                "{date}: {n} doctor sits, each gets a sheet with the numbers that come next.",
                "{date}: {n} doctors sit, each gets a sheet with the numbers that come next.",
                len(made.doctors),
                date=date_words(day),
            )
            dialog.tell(together(words, _AGAIN), nobody)

    def _date_of(self, dialog: SheetDateDialog) -> date | None:
        return read_date(date_typed(dialog.date.text()), self._desk.clock().date())

    def _show_sheet(self, dialog: SheetDateDialog) -> None:
        day = self._date_of(dialog)
        if day is not None:
            with shown_to(dialog, lambda refusal: dialog.tell("", words_of(refusal))):
                made = self._desk.number_sheets.of(day)
                dialog.accept()
                self._papers.show_number_sheet(made)

    # to be typed in

    def type_in(self) -> None:
        """Open the sheet of the shown doctor: of today, or of the shown date where that is past."""
        from opd_desk.ui.dialogs.typing_in import TypingDialog

        key = self._shown.key
        if key is None:
            self._announcer.refuse(say("No doctor is set up yet."))
            return
        today = self._desk.clock().date()
        day = min(key.date, today)
        dialog = TypingDialog(self._look(), written(day, day_words(day)), self._window)
        work = Typing(self._desk, dialog, DayKey(day, key.doctor), self._tell)
        dialog.finished.connect(lambda _: self._offer_slips(work))
        dialog.open()

    def _tell(self, outcome: Outcome[Token]) -> str:
        """Say at the foot what came of a row, and return it as the row says it; who lost a place gets a new slip."""
        self._announcer.say(self._announcer.sentences(outcome.events))
        self._papers.replace_slips(outcome.events, outcome.result.id)
        return self._announcer.sentences(outcome.events, row=outcome.result.id)

    def _offer_slips(self, work: Typing) -> None:
        """Offer the slips of those who wait: the numbers that they hold are written by hand."""
        waiting = work.waiting()
        if waiting:
            words = say_n("Slip of {n} token typed in", "Slips of {n} tokens typed in", len(waiting))
            self._announcer.offer(words, lambda: self._papers.show_slips(waiting), about=_SLIPS, stays=True)
