"""A doctor late, away or back, a slot opened or closed: from the menu, shown first, then done."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from opd_desk.domain.model import UNSEEN
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from opd_desk.domain.away import Absence
    from opd_desk.domain.model import DayKey
    from opd_desk.services.desk import Desk
    from opd_desk.services.transactions import Outcome
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.theme import Look

T = TypeVar("T")
_LONGEST = 600


class HoursWork(QObject):
    """What the menu does with the shown doctor's hours."""

    def __init__(
        self,
        desk: Desk,
        shown: Shown,
        announcer: Announcer,
        papers: PaperWork,
        look: Callable[[], Look],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._shown, self._announcer, self._papers = desk, shown, announcer, papers
        self._look, self._window = look, window

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with the shown doctor and slot."""
        name, slot = self._shown.doctor_name, self._shown.chosen_slot
        if self._shown.key is None:
            return
        menu.addAction(f"{name} is late …").triggered.connect(lambda: self.ask_delay())
        menu.addAction(f"{name} is away …").triggered.connect(lambda: self.ask_away())
        if slot is not None:
            word = "Close" if slot.open else "Open"
            action = menu.addAction(f"{word} the slot {slot.start:%H:%M}–{slot.end:%H:%M}")
            action.triggered.connect(lambda: self.toggle_slot())

    def toggle_slot(self) -> None:
        """Close the chosen slot, or open it again."""
        key, slot = self._shown.key, self._shown.chosen_slot
        if key is not None and slot is not None:
            command = self._desk.hours.close if slot.open else self._desk.hours.open
            with shown_to(self._window, lambda refusal: self._announcer.refuse(str(refusal))):
                outcome = command(key, slot.start)
                words = self._announcer.sentences(outcome.events) or "Nothing has changed."
                self._announcer.say(f"{words} {self._staying(key, slot.start) if slot.open else ''}".strip())
                self._papers.replace_slips(outcome.events, None)

    def _staying(self, key: DayKey, start: datetime) -> str:
        """Say who stands in a slot that was closed: nobody else comes, these keep their places (RULES §9)."""
        day = self._desk.views.doctor_day(key)
        numbers = sorted(token.number for token in day.members(day.slot(start)) if token.status in UNSEEN)
        if not numbers:
            return ""
        one = len(numbers) == 1
        which = f"Token {numbers[0]} stays" if one else f"{len(numbers)} tokens stay"
        return f"{which} in it and {'keeps its place' if one else 'keep their places'}: Alt M moves, Alt C cancels."

    # late

    def ask_delay(self) -> HoursDialog:
        """Ask by how many minutes the doctor is late, and list who is then at risk."""
        name = self._shown.doctor_name
        late = str(self._shown.late_minutes)
        dialog = HoursDialog(self._look(), f"{name} is late", "Minutes late, 0 for on time", late, "Set", self._window)
        dialog.typed.connect(lambda text: self._show_risk(dialog, text))
        dialog.done_wanted.connect(self._set_delay)
        self._show_risk(dialog, late)
        dialog.open()
        return dialog

    def _show_risk(self, dialog: HoursDialog, text: str) -> None:
        key, minutes = self._shown.key, _minutes(text)
        if key is None or minutes is None:
            dialog.show_unread(f"Type whole minutes, 0 to {_LONGEST}.")
            return
        at_risk = self._desk.planning.at_risk(key, minutes)
        words = f"{len(at_risk)} would be expected after the last slot." if at_risk else "Everybody is seen in time."
        dialog.show_plan(words, at_risk)

    def _set_delay(self, text: str) -> None:
        key, minutes = self._shown.key, _minutes(text)
        if key is not None and minutes is not None:
            self._run(lambda: self._desk.hours.delay(key, minutes))

    # away

    def ask_away(self) -> HoursDialog:
        """Ask from when on the doctor is away, and show the plan: who moves where, who needs a new date."""
        name, now = self._shown.doctor_name, self._desk.clock()
        following = next((row.start for row in self._shown.slots if row.start > now and row.open), now)
        from_ = f"{following:%H:%M}"
        dialog = HoursDialog(self._look(), f"{name} is away", "Away from", from_, "Apply the plan", self._window)
        dialog.typed.connect(lambda text: self._show_away(dialog, text))
        dialog.done_wanted.connect(self._set_away)
        self._show_away(dialog, from_)
        dialog.open()
        return dialog

    def _show_away(self, dialog: HoursDialog, text: str) -> None:
        key, from_ = self._shown.key, self._moment(text)
        if key is None or from_ is None:
            dialog.show_unread("Type a time of day, 11:00.")
            return
        plan = self._desk.planning.away(key, from_)
        words = f"{len(plan.moved)} move to a colleague, {len(plan.needs_new_date)} need a new date. Not done yet."
        dialog.show_plan(words, [*plan.moved, *plan.needs_new_date])

    def _set_away(self, text: str) -> None:
        key, from_ = self._shown.key, self._moment(text)
        if key is not None and from_ is not None:
            name = self._shown.doctor_name

            def told(absence: Absence) -> str:
                moved, stranded = len(absence.moved), len(absence.needs_new_date)
                return f"{name} is away from {from_:%H:%M}: {moved} moved to colleagues, {stranded} need a new date."

            self._run(lambda: self._desk.hours.away(key, from_), told)

    def _moment(self, text: str) -> datetime | None:
        try:
            return datetime.combine(self._shown.date, time.fromisoformat(text if text[1:2] != ":" else f"0{text}"))
        except ValueError:
            return None

    def _run(self, command: Callable[[], Outcome[T]], told: Callable[[T], str] | None = None) -> None:
        """Give a command; say what it did, and print new slips for all whose place it changed."""
        with shown_to(self._window, lambda refusal: self._announcer.refuse(str(refusal))):
            outcome = command()
            words = told(outcome.result) if told else self._announcer.sentences(outcome.events)
            self._announcer.say(words or "Nothing has changed.")
            self._papers.replace_slips(outcome.events, None)


def _minutes(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and int(text) <= _LONGEST else None
