"""Several tokens to another date or to colleagues: the plan shown first, then done as it was shown."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.dates import read_date
from opd_desk.domain.errors import Changed
from opd_desk.domain.resettle import Target, With
from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.domain.wording import day_words
from opd_desk.ui.binding.hours_words import NOT_DONE
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import date_typed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.errors import OpdError
    from opd_desk.domain.model import TokenId
    from opd_desk.services.date_rows import FreeDate
    from opd_desk.services.desk import Desk
    from opd_desk.services.plan_rows import MovePlan
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.moving import MoveDialog

_CHANGED = say("The day has changed since: this is the new plan.")


class MoveWork(QObject):
    """Asks where tokens are to go, and moves them there."""

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._look, self._window = post.desk, post.look, post.window
        self._announcer, self._papers = post.announcer, post.papers

    def ask(
        self,
        tokens: Sequence[TokenId],
        target: Target | None = None,
        parent: QWidget | None = None,
        then: Callable[[str], None] | None = None,
    ) -> MoveDialog:
        """Ask where tokens are to go; `target` is what is proposed, None: the first date with a place.

        `then` is told what came of it, in words.
        """
        from opd_desk.ui.dialogs.moving import MoveDialog

        many = say_n("Move a token", "Move {n} tokens", len(tokens))
        dialog = MoveDialog(self._look(), many, parent or self._window)

        def done(target: Target, plan: MovePlan) -> None:
            words = self._move(dialog, tokens, target, plan)
            if words and then is not None:
                then(words)

        _Asking(self._desk, dialog, tokens, target, done)
        dialog.open()
        return dialog

    def _move(self, dialog: MoveDialog, tokens: Sequence[TokenId], target: Target, plan: MovePlan) -> str:
        """Move them as shown, and say so; where the day has changed since, the dialog shows the new plan."""
        words = ""

        def refused(refusal: OpdError) -> None:
            dialog.typed.emit(dialog.field.text())
            why = _CHANGED if isinstance(refusal, Changed) else words_of(refusal)
            dialog.told.setText(together(why, dialog.told.text()))

        with shown_to(dialog, refused):
            outcome = self._desk.resettling.move(tokens, target, plan)
            dialog.accept()
            words = self._announcer.sentences(outcome.events) if len(tokens) == 1 else _moved_words(plan, target)
            self._announcer.say(words)
            self._papers.replace_slips(outcome.events, None)
        return words


class _Asking(QObject):
    """One question where tokens are to go: reads what is typed, plans, shows; lives as long as its dialog."""

    def __init__(
        self,
        desk: Desk,
        dialog: MoveDialog,
        tokens: Sequence[TokenId],
        target: Target | None,
        done: Callable[[Target, MovePlan], None],
    ) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._tokens, self._done = desk, dialog, tokens, done
        self._proposed, self._picked = target, False
        self._with, self._doctor = (target.with_, target.doctor) if target else (With.OWN, "")
        self._shown: tuple[Target, MovePlan] | None = None
        dialog.typed.connect(self._plan)
        dialog.with_picked.connect(self._pick)
        dialog.done_wanted.connect(self._go)
        dialog.show_with(self._with)
        with shown_to(dialog, self._refused):
            dates = [each.date for each in self._list_dates() if each.free]
            dialog.show_date(target.date if target else self._first_of(dates))

    def _list_dates(self) -> Sequence[FreeDate]:
        today = self._desk.clock().date()
        dates = self._desk.planning.free_dates(self._tokens, self._with, today, self._doctor)
        self._dialog.show_dates(dates)
        return dates

    def _first_of(self, dates: Sequence[date]) -> date:
        """Return the first date on which one of them finds a place; there is none: tomorrow."""
        plans = ((day, self._desk.planning.move(self._tokens, Target(day, self._with, self._doctor))) for day in dates)
        return next((day for day, plan in plans if plan.moved), self._desk.clock().date() + timedelta(days=1))

    def _pick(self, with_: With) -> None:
        self._with, self._picked = with_, True
        with shown_to(self._dialog, self._refused):
            self._list_dates()
        self._plan(self._dialog.field.text())

    def _plan(self, text: str) -> None:
        day = read_date(date_typed(text), self._desk.clock().date())
        self._shown = None
        self._dialog.mark_date(day)
        if day is None:
            words = say("Type a date, 30, fri, +7, 5 feb, or go through the dates by the arrows.")
            self._dialog.show_plan(words, [], words)
            return
        with shown_to(self._dialog, self._refused):
            self._follow(day)
            target = Target(day, self._with, self._doctor)
            plan = self._desk.planning.move(self._tokens, target)
            self._shown = target, plan
            why_not = "" if plan.moved else say("No place on {date} for any of them", date=day_words(day))
            self._dialog.show_plan(_plan_words(plan, target), [*plan.moved, *plan.stay], why_not)

    def _follow(self, day: date) -> None:
        """Propose colleagues for the day of which they were proposed, and on another date the same doctor again."""
        asked = self._proposed
        if asked is None or self._picked or asked.with_ is not With.OTHERS:
            return
        with_ = With.OTHERS if day == asked.date else With.OWN
        if with_ is not self._with:
            self._with = with_
            self._dialog.show_with(with_)
            self._list_dates()
            self._dialog.mark_date(day)

    def _refused(self, refusal: OpdError) -> None:
        self._dialog.show_plan(words_of(refusal), [], words_of(refusal))

    def _go(self) -> None:
        if self._shown is not None:
            self._done(*self._shown)


def _plan_words(plan: MovePlan, target: Target) -> str:
    moved, stay = len(plan.moved), len(plan.stay)
    day, whole = day_words(target.date), moved + stay
    if whole > 1:
        words = say("{count} of {whole} find a place on {date}.", count=moved, whole=whole, date=day)
    else:
        words = say("There is a place on {date}.", date=day) if moved else say("There is no place on {date}.", date=day)
    return together(words, NOT_DONE)


def _moved_words(plan: MovePlan, target: Target) -> str:
    moved, stay = len(plan.moved), len(plan.stay)
    day = day_words(target.date)
    words = say_n("{n} token moved to {date}.", "{n} tokens moved to {date}.", moved, date=day)
    if not stay:
        return words
    left = say_n("{n} finds no place there and stays.", "{n} find no place there and stay.", stay)
    return together(words, left)
