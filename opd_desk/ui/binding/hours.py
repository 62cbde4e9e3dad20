"""A doctor late, away or back, a slot opened or closed: from the menu, shown first, then done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from opd_desk.domain.errors import Changed, OpdError
from opd_desk.domain.model import UNSEEN
from opd_desk.domain.resettle import Target, With
from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.domain.wording import clock, clocks
from opd_desk.ui.binding.hours_words import NOT_DONE, back_words, kept_words, opened_words, stranded_words
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import Unread, read_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.away import Absence
    from opd_desk.domain.model import DayKey
    from opd_desk.services.plan_rows import AwayPlan, BackPlan
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.new_dates import NewDatesWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.hours import HoursDialog

T = TypeVar("T")
_LONGEST = 600
_SET = (say("Set"), say("Set, then move"))
_APPLY = (say("Apply"), say("Apply, then move back"))
_CHANGED = say("The day has changed since: this is the new plan.")


class HoursWork(QObject):
    """What the menu does with the shown doctor's hours. `new_dates`: what lists who loses a place by it."""

    def __init__(self, post: Post, new_dates: NewDatesWork) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self.new_dates, self._moving = new_dates, new_dates.moving
        self._look, self._window = post.look, post.window
        self._away_plan: AwayPlan | None = None
        self._back_plan: BackPlan | None = None

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with the shown doctor and slot."""
        slot = self._shown.chosen_slot
        menu.addAction(tr(say("&Late …"))).triggered.connect(lambda: self.ask_delay())
        menu.addAction(tr(say("&Away …"))).triggered.connect(lambda: self.ask_away())
        back = menu.addAction(tr(say("&Back …")))
        back.setEnabled(self._shown.late_minutes > 0 or any(not row.open for row in self._shown.slots))
        back.triggered.connect(lambda: self.ask_back())
        if slot is not None:
            times = clocks(slot.start, slot.end)
            close, open_ = say("Close the &slot {times}", times=times), say("Open the &slot {times}", times=times)
            action = menu.addAction(tr(close if slot.open else open_))
            action.triggered.connect(lambda: self.toggle_slot())

    def toggle_slot(self) -> None:
        """Close the chosen slot, or open it again; who stands in a closed one needs a new date."""
        key, slot = self._shown.key, self._shown.chosen_slot
        if key is None or slot is None:
            return
        command = self._desk.hours.close if slot.open else self._desk.hours.open

        def told(outcome: Outcome[None]) -> str:
            stay = self._staying(key, slot.start) if slot.open else ""
            return together(self._announcer.sentences(outcome.events), stay)

        outcome = self._run(lambda: command(key, slot.start), told)
        if outcome is not None and slot.open and self._staying(key, slot.start):
            self.new_dates.offer(len(self._desk.planning.needing_new_date()))

    def _staying(self, key: DayKey, start: datetime) -> str:
        """Say who stands in a slot that was closed: nobody else comes, these keep their places (RULES §9)."""
        day = self._desk.views.doctor_day(key)
        numbers = sorted(token.number for token in day.members(day.slot(start)) if token.status in UNSEEN)
        if not numbers:
            return ""
        if len(numbers) == 1:
            return say("Token {number} stays in it and keeps its place: Alt M moves, Alt C cancels.", number=numbers[0])
        count = len(numbers)
        return say("{count} tokens stay in it and keep their places: Alt M moves, Alt C cancels.", count=count)

    # late

    def ask_delay(self) -> HoursDialog:
        """Ask by how many minutes the doctor is late, and list who is then at risk, to be phoned and moved."""
        name, late = self._shown.doctor_name, str(self._shown.late_minutes)
        fields = ((say("Minutes late, 0 for on time"), late),)
        dialog = self._open(self._show_risk, say("{doctor} is late", doctor=name), fields, *_SET)
        dialog.done_wanted.connect(lambda text: self._set_delay(dialog, text))
        dialog.more_wanted.connect(lambda text: self._move_at_risk(dialog, text))
        return dialog

    def _show_risk(self, dialog: HoursDialog, text: str) -> None:
        key, minutes = self._shown.key, _minutes(text)
        if key is None or minutes is None:
            dialog.show_unread(say("Type whole minutes, 0 to {most}.", most=_LONGEST))
            return
        at_risk = self._desk.planning.at_risk(key, minutes)
        words = say("Everybody is seen in time.")
        if at_risk:
            words = say("{count} would be expected after the last slot.", count=len(at_risk))
        dialog.show_plan(words, at_risk, why_no_more="" if at_risk else say("Nobody is at risk"))

    def _set_delay(self, dialog: HoursDialog, text: str) -> bool:
        key, minutes = self._shown.key, _minutes(text)
        if key is None or minutes is None:
            return False

        def told(outcome: Outcome[None]) -> str:
            risk = len(self._desk.planning.at_risk(key, minutes))
            after = say_n("{n} is expected after the last slot.", "{n} are expected after the last slot.", risk)
            return together(self._announcer.sentences(outcome.events), after if risk else "")

        return self._run(lambda: self._desk.hours.delay(key, minutes), told, dialog) is not None

    def _move_at_risk(self, dialog: HoursDialog, text: str) -> None:
        """Set the delay, then ask where those at risk are to go: first to colleagues of the day."""
        tokens = dialog.chosen()
        if self._set_delay(dialog, text):
            self._moving.ask(tokens, Target(self._shown.date, With.OTHERS))

    # away

    def ask_away(self) -> HoursDialog:
        """Ask from when on the doctor is away, and show the plan: who moves where, who needs a new date."""
        name, now = self._shown.doctor_name, self._desk.clock()
        following = next((row.start for row in self._shown.slots if row.start > now and row.open), now)
        title, fields = say("{doctor} is away", doctor=name), ((say("Away from"), clock(following)),)
        dialog = self._open(self._show_away, title, fields, say("Apply the plan"))
        dialog.done_wanted.connect(lambda text: self._set_away(dialog, text))
        return dialog

    def _show_away(self, dialog: HoursDialog, text: str) -> None:
        key, from_ = self._shown.key, self._moment(text)
        if key is None or from_ is None:
            dialog.show_unread(say("Type a time of day, 11:00."))
            return
        self._away_plan = plan = self._desk.planning.away(key, from_)
        moved, stranded = len(plan.moved), len(plan.needs_new_date)
        move = say_n("{n} moves to a colleague", "{n} move to a colleague", moved)
        words = say("{moved}, {stranded}.", "a plan", moved=move, stranded=stranded_words(stranded))
        dialog.show_plan(together(words, NOT_DONE), [*plan.moved, *plan.needs_new_date])

    def _set_away(self, dialog: HoursDialog, text: str) -> None:
        key, from_ = self._shown.key, self._moment(text)
        if key is None or from_ is None:
            return
        name = self._shown.doctor_name

        def told(outcome: Outcome[Absence]) -> str:
            moved, stranded = len(outcome.result.moved), len(outcome.result.needs_new_date)
            return say(
                "{doctor} is away from {at}: {moved} moved to colleagues, {stranded}.",
                doctor=name,
                at=clock(from_),
                moved=moved,
                stranded=stranded_words(stranded),
            )

        outcome = self._run(lambda: self._desk.hours.away(key, from_, self._away_plan), told, dialog, self._show_away)
        if outcome is not None and outcome.result.needs_new_date:
            self.new_dates.offer(len(self._desk.planning.needing_new_date()))

    # back

    def ask_back(self) -> HoursDialog:
        """Ask from when on the doctor is here again, how late then, and show what opens and who gets a place."""
        name, now = self._shown.doctor_name, self._desk.clock()
        closed = next((row.start for row in self._shown.slots if not row.open and not row.ended), now)
        from_ = now if self._shown.date == now.date() else closed
        late = str(self._shown.late_minutes)
        fields = ((say("Back at"), clock(from_)), (say("Minutes late from then on"), late))
        dialog = self._open(self._show_back, say("{doctor} is back", doctor=name), fields, *_APPLY)
        dialog.done_wanted.connect(lambda text: self._set_back(dialog, text))
        dialog.more_wanted.connect(lambda text: self._move_back(dialog, text))
        return dialog

    def _show_back(self, dialog: HoursDialog, text: str) -> None:
        wanted = self._back_wanted(dialog, text)
        if wanted is None:
            dialog.show_unread(say("Type a time of day, 11:00, and whole minutes, 0 to {most}.", most=_LONGEST))
            return
        self._back_plan = plan = self._desk.planning.back(*wanted)
        dialog.show_plan(
            back_words(plan),
            [*plan.seated, *plan.elsewhere],
            why_no_more="" if plan.elsewhere else say("Nobody was moved to a colleague"),
        )

    def _back_wanted(self, dialog: HoursDialog, text: str) -> tuple[DayKey, datetime, int] | None:
        key, from_, late = self._shown.key, self._moment(text), _minutes(dialog.fields[1].text())
        return None if key is None or from_ is None or late is None else (key, from_, late)

    def _set_back(self, dialog: HoursDialog, text: str) -> bool:
        wanted, plan = self._back_wanted(dialog, text), self._back_plan
        if wanted is None or plan is None:
            return False
        name, (key, from_, late) = self._shown.doctor_name, wanted

        def told(outcome: Outcome[None]) -> str:
            back = say("{doctor} is back: {what}", doctor=name, what=opened_words(plan))
            return together(back, kept_words(plan)) if outcome.events else ""

        done = self._run(lambda: self._desk.hours.back(key, from_, late, plan), told, dialog, self._show_back)
        return done is not None

    def _move_back(self, dialog: HoursDialog, text: str) -> None:
        """Bring the doctor back, then ask about those who went to colleagues: back, as far as there is room."""
        key, plan, chosen = self._shown.key, self._back_plan, dialog.chosen()
        if key is not None and plan is not None and self._set_back(dialog, text):
            gone = [one.token for one in plan.elsewhere if one.token is not None]
            tokens = [token for token in gone if token in chosen] or gone
            self._moving.ask(tokens, Target(key.date, With.OWN, key.doctor))

    # all of them

    def _open(
        self, show: Callable[[HoursDialog, str], None], title: str, fields: tuple[tuple[str, str], ...], *buttons: str
    ) -> HoursDialog:
        from opd_desk.ui.dialogs.hours import Asked, HoursDialog

        dialog = HoursDialog(self._look(), Asked(title, fields, *buttons), self._window)

        def show_again(text: str) -> None:
            with shown_to(dialog, lambda refusal: dialog.show_unread(words_of(refusal))):
                show(dialog, text)

        dialog.typed.connect(show_again)
        show_again(dialog.field.text())
        dialog.open()
        return dialog

    def _moment(self, text: str) -> datetime | None:
        try:
            at = read_time(text)
        except Unread:
            return None
        return datetime.combine(self._shown.date, at) if at is not None else None

    def _run(
        self,
        command: Callable[[], Outcome[T]],
        told: Callable[[Outcome[T]], str] | None = None,
        dialog: HoursDialog | None = None,
        again: Callable[[HoursDialog, str], None] | None = None,
    ) -> Outcome[T] | None:
        """Give a command, say what it did, and hand out new slips; None where it was refused.

        A refusal is said in the dialog, which stays; where the day has changed since the plan, `again` plans anew.
        """

        def refused(refusal: OpdError) -> None:
            if dialog is None:
                self._announcer.refused(refusal)
            elif isinstance(refusal, Changed) and again is not None:
                again(dialog, dialog.field.text())
                dialog.told.setText(together(_CHANGED, dialog.told.text()))
            else:
                dialog.show_unread(words_of(refusal))

        with shown_to(self._window, refused):
            outcome = command()
            if dialog is not None:
                dialog.accept()
            words = told(outcome) if told else self._announcer.sentences(outcome.events)
            self._announcer.say(words or say("Nothing has changed."))
            self._papers.replace_slips(outcome.events, None)
            return outcome
        return None


def _minutes(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and int(text) <= _LONGEST else None
