"""Who needs a new date: listed, moved, cancelled, gone to; offered at the foot when somebody has lost a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.kept import kept
from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.signals import FeedSignals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from opd_desk.ui.binding.moving import MoveWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.new_dates import NewDatesDialog

_ABOUT = "new dates"
_REASON = say("No new date wanted")


class NewDatesWork(QObject):
    """Opens the list and does what is asked for there. `moving`: what asks where they are to go."""

    def __init__(self, post: Post, moving: MoveWork) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._look, self._window, self.moving = post.look, post.window, moving
        self._offered = 0
        # Not with every look at the day: counting reads the log of all days that are concerned.
        FeedSignals(post.desk.feed, self).changed.connect(lambda _: self._offer_still())

    def add_to(self, menu: QMenu) -> None:
        """Add the list to the menu, with how many there are."""
        count = len(self._desk.planning.needing_new_date())
        words = say("&Who needs a new date ({count})", count=count) if count else say("&Who needs a new date")
        menu.addAction(f"{tr(words)}\tCtrl N").triggered.connect(lambda: self.open())

    def offer(self, count: int) -> None:
        """Offer the list at the foot of the window, until nobody needs a new date or it is looked at."""
        self._offered = count
        words = say_n("{n} needs a new date", "{n} need a new date", count)
        self._announcer.offer(words, self.open, about=_ABOUT, stays=True)

    def _offer_still(self) -> None:
        """Offer as many as there are by now."""
        if not self._offered:
            return
        with shown_to(self._window, lambda _: None):
            count = len(self._desk.planning.needing_new_date())
            if not count:
                self._withdraw()
            elif count != self._offered:
                self.offer(count)

    def _withdraw(self) -> None:
        self._offered = 0
        self._announcer.withdraw(_ABOUT)

    def open(self) -> NewDatesDialog:
        """Open the list."""
        from opd_desk.ui.dialogs.new_dates import NewDatesDialog

        self._withdraw()
        dialog = NewDatesDialog(self._look(), _REASON, self._window)
        dialog.move_wanted.connect(
            lambda: self.moving.ask(dialog.chosen(), None, dialog, lambda words: self._show(dialog, words))
        )
        dialog.cancel_wanted.connect(lambda reason: self._cancel(dialog, reason))
        dialog.token_wanted.connect(lambda: self._go_to(dialog))
        self._show(dialog)
        dialog.open()
        return dialog

    def _show(self, dialog: NewDatesDialog, words: str = "") -> None:
        with shown_to(dialog, lambda refusal: dialog.say(words_of(refusal))):
            dialog.show_rows(self._desk.planning.needing_new_date())
            dialog.say(words)

    def _cancel(self, dialog: NewDatesDialog, reason: str) -> None:
        with shown_to(dialog, lambda refusal: self._show(dialog, words_of(refusal))):
            outcome = self._desk.booking.cancel_all(dialog.chosen(), reason)
            done, left = len(outcome.result.done), [words_of(refused) for _, refused in outcome.result.refused]
            words = together(_cancelled(done, kept(reason)), *left)
            self._announcer.say(words)
            self._papers.replace_slips(outcome.events, None)
            self._show(dialog, words)

    def _go_to(self, dialog: NewDatesDialog) -> None:
        """Leave the list and show the one token that is chosen."""
        for token in dialog.chosen():
            found = self._desk.views.token(token)
            if found is not None:
                dialog.accept()
                self._shown.go_to(found[0], token, found[1].slot)


def _cancelled(count: int, reason: str) -> str:
    if not reason:
        return say_n("{n} token cancelled.", "{n} tokens cancelled.", count)
    return say_n("{n} token cancelled: {why}.", "{n} tokens cancelled: {why}.", count, why=reason)
