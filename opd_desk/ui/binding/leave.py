"""Leave, holidays and the places of a slot from the menu: planned as they are filled in, done whole, said when done."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.errors import CapacityInUse, Invalid
from opd_desk.domain.model import DayKey
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.domain.wording import clocks, day_words
from opd_desk.services.absences import EVERYONE, PlanChanged, plan_words, runs, span_words
from opd_desk.services.leave_entry import holiday_rows, holidays_wish, leave_wish, own_holiday
from opd_desk.services.roster import Unfit
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.languages import language, tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.entries import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.errors import OpdError
    from opd_desk.services.absences import AbsencePlan
    from opd_desk.services.roster import RosterWork, Table
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.holidays import HolidaysDialog
    from opd_desk.ui.dialogs.leave import LeaveDialog
    from opd_desk.ui.dialogs.roster import EntryDialog


class LeaveMenu(QObject):
    """What the menu does with leave, holidays and places."""

    def __init__(self, post: Post, work: RosterWork) -> None:
        super().__init__(post.window)
        self._desk, self._work, self._shown, self._announcer = post.desk, work, post.shown, post.announcer
        self._papers, self._look, self._window = post.papers, post.look, post.window
        self._gate = Gate(post.desk, post.look, post.window)

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with dates."""
        menu.addAction(tr(say("&Leave …"))).triggered.connect(lambda: self._open(Permission.LEAVE, self.ask_leave))
        holidays = menu.addAction(tr(say("Public &holidays …")))
        holidays.triggered.connect(lambda: self._open(Permission.LEAVE, self.ask_holidays))

    def add_slots_to(self, menu: QMenu) -> None:
        """Add what can be done with the shown slot."""
        slot = self._shown.chosen_slot
        if slot is not None:
            action = menu.addAction(tr(say("&Places of {times} …", times=clocks(slot.start, slot.end))))
            action.triggered.connect(lambda: self._open(Permission.ROSTER, self.ask_places))

    # leave

    def ask_leave(self) -> LeaveDialog:
        """Ask who is on leave, and from when to when."""
        from opd_desk.ui.dialogs.leave import LeaveDialog

        names = {doctor.code: doctor.name for doctor in self._work.doctors() if doctor.active}
        today = self._desk.clock().date()
        first = DayKey(max(self._shown.date, today + timedelta(days=1)), self._shown.doctor)
        dialog = LeaveDialog(self._look(), names, first, today, self._window)
        dialog.changed.connect(lambda: self._plan_leave(dialog))
        dialog.apply_wanted.connect(lambda: self._apply(dialog, lambda done: self._leave_words(done)))
        dialog.end_wanted.connect(lambda: self._end_leave(dialog))
        dialog.show_coming(self._desk.absences.coming())
        self._plan_leave(dialog)
        dialog.open()
        return dialog

    def _plan_leave(self, dialog: LeaveDialog) -> None:
        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal, go_there=False)
            else:
                dialog.show_refused(words_of(refusal))

        with shown_to(dialog, refused):
            wish = leave_wish(dialog.code, dialog.table(), self._desk.clock().date())
            dialog.show_plan(self._desk.absences.plan(wish))

    def _end_leave(self, dialog: LeaveDialog) -> None:
        """Let a doctor come again on the dates in the fields, whole leave or a part of it."""

        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal, go_there=True)
            else:
                dialog.show_refused(words_of(refusal))

        with shown_to(dialog, refused):
            wish = leave_wish(dialog.code, dialog.table(), self._desk.clock().date(), back=True)
            outcome = self._desk.absences.set(wish)
            self._tell(outcome, self._leave_words(outcome.result) or say("There is no leave on these dates."))
            dialog.show_coming(self._desk.absences.coming())
            self._plan_leave(dialog)

    def _leave_words(self, done: AbsencePlan) -> str:
        """Say what was entered or ended, and what it did."""
        names = {doctor.code: doctor.name for doctor in self._work.doctors()}
        begun = runs({key: reason for key, reason in done.due if reason is not None})
        ended = runs({key: "" for key, reason in done.due if reason is None})
        said = [_begun(names, row.doctor, span_words(row.first, row.last)) for row in begun]
        said += [_ended(names, row.doctor, span_words(row.first, row.last)) for row in ended]
        return together(*said, plan_words(done)) if said else ""

    # holidays

    def ask_holidays(self) -> HolidaysDialog:
        """Ask which days nobody is seen."""
        from opd_desk.ui.dialogs.holidays import HolidaysDialog

        dialog = HolidaysDialog(self._look(), self._desk.clock().date(), self._window)
        dialog.place_changed.connect(lambda: self._list_holidays(dialog))
        dialog.own_wanted.connect(lambda: self._add_holiday(dialog))
        dialog.changed.connect(lambda: self._plan_holidays(dialog))
        dialog.save_wanted.connect(lambda: self._apply(dialog, _holiday_words))
        self._list_holidays(dialog)
        dialog.open()
        return dialog

    def _list_holidays(self, dialog: HolidaysDialog) -> None:
        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal)

        with shown_to(dialog, refused):
            spoken, today = language("").code, self._desk.clock().date()
            rows = holiday_rows(dialog.place(), self._desk.absences.coming(), today, spoken)
            dialog.show_rows(rows, {row.date for row in rows if row.kept})

    def _add_holiday(self, dialog: HolidaysDialog) -> None:
        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit_own(refusal)

        with shown_to(dialog, refused):
            dialog.show_added(own_holiday(dialog.own.table(), self._desk.clock().date()))

    def _plan_holidays(self, dialog: HolidaysDialog) -> None:
        with shown_to(dialog, lambda refusal: dialog.show_refused(words_of(refusal))):
            wish = holidays_wish(dialog.choice(), self._desk.absences.coming())
            dialog.show_plan(self._desk.absences.plan(wish))

    # places

    def ask_places(self) -> EntryDialog:
        """Ask how many places the shown slot has, and how many of them are kept for emergencies."""
        from opd_desk.ui.dialogs.roster import EntryDialog

        key, slot = self._shown.key, self._shown.chosen_slot
        assert key is not None
        assert slot is not None
        known = self._desk.views.doctor_day(key).slot(slot.start)
        title = say("Places of {times}", times=clocks(slot.start, slot.end))
        note = say(
            "{doctor}, {date}: {held} of {capacity} are taken. Ctrl Z takes it back.",
            doctor=self._shown.doctor_name,
            date=day_words(key.date),
            held=slot.held,
            capacity=slot.capacity,
        )
        texts = {"capacity": str(known.capacity), "reserve": str(known.reserve)}
        dialog = EntryDialog(self._look(), title, note, PLACES, texts, self._window)

        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal)
            else:
                self._announcer.refused(refusal)

        def save(table: Table) -> None:
            with shown_to(dialog, refused):
                capacity, reserve = _places(table)
                try:
                    outcome = self._desk.hours.set_capacity(key, known.start, capacity, reserve)
                except (Invalid, CapacityInUse) as problem:
                    raise Unfit(words_of(problem), "reserve" if 1 <= capacity < reserve else "capacity") from problem
                self._tell(outcome, self._announcer.sentences(outcome.events) or say("Nothing has changed."))
                dialog.accept()

        dialog.save_wanted.connect(save)
        dialog.open()
        return dialog

    # done

    def _apply(self, dialog: LeaveDialog | HolidaysDialog, told: Callable[[AbsencePlan], str]) -> None:
        """Do what the plan on the screen says; where the days have changed since, show what is so now."""

        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, PlanChanged):
                dialog.show_plan(refusal.plan, words_of(refusal))
            else:
                dialog.show_refused(words_of(refusal))

        if dialog.plan is not None and dialog.plan.due:
            with shown_to(dialog, refused):
                outcome = self._desk.absences.apply(dialog.plan)
                dialog.accept()
                left = say("Ctrl N lists who.") if outcome.result.needs_new_date else ""
                self._tell(outcome, together(told(outcome.result), left))

    def _tell(self, outcome: Outcome[object], words: str) -> None:
        """Show the day as it is now, say what has changed, and print new slips for all whose place it was."""
        self._shown.refresh()
        self._announcer.say(words)
        self._papers.replace_slips(outcome.events, None)

    def _open(self, need: Permission, do: Callable[[], object]) -> None:
        """Do what begins with a look into the database, for who may; one that cannot be read is said."""

        def opened() -> object:
            with shown_to(self._window, self._announcer.refused):
                return do()
            return None

        self._gate.run(need, opened)


def _begun(names: dict[str, str], code: str, dates: str) -> str:
    if code == EVERYONE:
        return say("Everyone is on leave, {dates}.", dates=dates)
    return say("{doctor} is on leave, {dates}.", doctor=names.get(code, code), dates=dates)


def _ended(names: dict[str, str], code: str, dates: str) -> str:
    if code == EVERYONE:
        return say("Everyone is here again, {dates}.", dates=dates)
    return say("{doctor} is here again, {dates}.", doctor=names.get(code, code), dates=dates)


def _holiday_words(done: AbsencePlan) -> str:
    begun = sum(reason is not None for _, reason in done.due)
    ended = len(done.due) - begun
    parts = (
        say_n("{n} holiday kept", "{n} holidays kept", begun) if begun else "",
        say("{count} no longer", count=ended) if ended else "",
    )
    return together(say("{what}.", "a sentence", what=together(*parts, between=", ")), plan_words(done))


def _places(table: Table) -> tuple[int, int]:
    """Return the places and those kept; raises Unfit."""
    for field in ("capacity", "reserve"):
        if not isinstance(table.get(field), int):
            raise Unfit(say("Write a whole number."), field)
    return table["capacity"], table["reserve"]
