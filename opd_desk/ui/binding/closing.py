"""The end of a day from the window: the list first, then closed; reopened; and yesterday, where nobody closed it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.closing import Wishes
from opd_desk.domain.errors import Changed, OpdError
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import say, say_n, words_of
from opd_desk.domain.wording import day_words, moment_words
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import Unread

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.model import DayKey
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.closing import ClosingDialog

LEFT_OVER = "left over"
CLOSE_DAY = Permission.CLOSE_DAY


class ClosingWork(QObject):
    """Closes and reopens dates, and tells of one before today that was left as it was. `closed()`: one was."""

    closed = Signal()

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._look, self._window = post.look, post.window
        self._gate = Gate(post.desk, post.look, post.window)
        self._today = post.desk.clock().date()
        post.shown.ticked.connect(self._tick)

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with the shown date."""
        with shown_to(self._window, self._announcer.refused):
            if self._desk.closing.closed_since(self._shown.date) is None:
                menu.addAction(tr(say("&Close the day …")) + "\tCtrl Shift D").triggered.connect(lambda: self.ask())
            else:
                reopen = menu.addAction(tr(say("&Reopen the day")))
                reopen.triggered.connect(lambda: self._gate.run(CLOSE_DAY, self.reopen))

    # closing

    def ask(self, day: date | None = None) -> None:
        """Show what closing a date would do, the shown one where none is given; where it cannot be, say why."""
        from opd_desk.ui.dialogs.closing import ClosingDialog

        wanted = day or self._shown.date
        with shown_to(self._window, self._announcer.refused):
            closed = self._desk.closing.closed_since(wanted)
            if closed is not None:
                since = moment_words(closed, wanted)
                words = say("{date} is closed since {time}. F10 reopens the day.", date=day_words(wanted), time=since)
                self._announcer.refuse(words)
                return
            plan = self._desk.closing.plan(wanted, Wishes())
            later, today = self._desk.closing.next_date(wanted), self._desk.clock().date()
            dialog = ClosingDialog(self._look(), plan, today, later, self._window)
            dialog.wished.connect(lambda: self._show(dialog))
            dialog.done_wanted.connect(lambda: self._gate.run(CLOSE_DAY, lambda: self._close(dialog), dialog))
            dialog.open()

    def _show(self, dialog: ClosingDialog, words: str = "") -> None:
        """Show the plan anew: something else is wished, or the day has changed."""
        with shown_to(dialog, lambda refusal: dialog.show_unread(words_of(refusal))):
            try:
                wishes = dialog.wishes
            except Unread as unread:
                dialog.show_unread(words_of(unread))
                return
            dialog.show_plan(self._desk.closing.plan(dialog.plan.day, wishes), words)

    def _close(self, dialog: ClosingDialog) -> None:
        """Do what the dialog shows, and nothing else."""
        plan = dialog.plan
        with shown_to(dialog, lambda refusal: self._not_closed(dialog, refusal)):
            outcome = self._desk.closing.close(plan.day, dialog.wishes, plan.outline)
            dialog.accept()
            self._announcer.withdraw(LEFT_OVER)
            self._announcer.say(say("{date} is closed: {what}.", date=day_words(plan.day), what=plan.words))
            if plan.day != self._shown.date:
                words = say("Take back the close of {date}", date=day_words(plan.day))
                key = next(event.day for event in outcome.events if event.day.date == plan.day)
                back = partial(self._take_back, key, outcome.command)
                self._announcer.offer(words, lambda: self._gate.run(CLOSE_DAY, back))
            self._papers.replace_slips(outcome.events, None)
            self.closed.emit()

    def _not_closed(self, dialog: ClosingDialog, refusal: OpdError) -> None:
        if isinstance(refusal, Changed):
            self._show(dialog, say("The day has changed meanwhile: this is the list now."))
        else:
            dialog.show_unread(words_of(refusal))

    # and back

    def reopen(self) -> None:
        """Let the shown date go on; every token stays as closing left it."""
        day = self._shown.date
        with shown_to(self._window, self._announcer.refused):
            self._desk.closing.reopen(day)
            words = say("{date} is open again; its tokens are as closing left them.", date=day_words(day))
            self._announcer.say(words)

    def _take_back(self, key: DayKey, command: str) -> None:
        """Take back the close of a date that is not shown: Ctrl+Z is for the one that is."""
        with shown_to(self._window, self._announcer.refused):
            outcome = self._desk.booking.undo(key, command)
            self._announcer.say(say("Taken back: the close of {date}.", date=day_words(key.date)))
            self._papers.replace_slips(outcome.events, None)
            self.look_back()

    # a day that nobody closed

    def look_back(self) -> None:
        """Offer to close the latest date before today, where some of its tokens were left as they were."""
        with shown_to(self._window, self._announcer.refused):
            left = self._desk.closing.unclosed()
            if left is None:
                self._announcer.withdraw(LEFT_OVER)  # also where the clock was set back: that date is today again
                return
            day = day_words(left.day)
            said = say("{date} has {count} still in consultation", date=day, count=left.inside)
            if left.unseen:
                said = say_n(
                    "{date} has {n} token never seen", "{date} has {n} tokens never seen", left.unseen, date=day
                )
            self._announcer.offer(said, lambda: self.ask(left.day), about=LEFT_OVER, stays=True)

    def _tick(self) -> None:
        """Look back when a new day begins."""
        today = self._desk.clock().date()
        if today != self._today:
            self._today = today
            self.look_back()
