"""What the window shows: date, doctor, slot, token; read again after every commit."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.model import DayKey, TokenId
from opd_desk.ui.binding.shown_queue import ShownQueue
from opd_desk.ui.messages import shown_to
from opd_desk.ui.models.day import pace_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from opd_desk.services.desk import Desk
    from opd_desk.services.plan_rows import EmergencyPlan
    from opd_desk.services.queue_filter import QueueFilter
    from opd_desk.services.rows import DoctorRow, SlotRow, TokenRow
    from opd_desk.ui.binding.lists import Lists


class Shown(QObject):
    """Keeps date, doctor, slot and token, and shows them.

    `day_shown(DayView)`: the day was read again; `token_shown(object)`: the TokenRow that is chosen, or None;
    `doctor_shown()`: another doctor-day, or the same after a change, is on the screen; `preview_outdated()`: the day
    has changed under a preview; `preview_left()`: a preview is shown no longer; `ticked()`: a second has passed.
    """

    day_shown = Signal(object)
    token_shown = Signal(object)
    doctor_shown = Signal()
    preview_outdated = Signal()
    preview_left = Signal()
    ticked = Signal()

    def __init__(self, desk: Desk, lists: Lists, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = lists
        self.date: date = desk.clock().date()
        self.doctor = ""
        self.slot: datetime | None = None
        self.whole_day = False
        self.previewing = False
        self.paused = False  # while a backup is put in the file's place, nobody may look into it
        self.queue = ShownQueue(desk, lists.queue, lists.queue_rows, self)
        self._slots: list[SlotRow] = []
        self._held = self._behind = False
        lists.doctors.chosen.connect(self.show_doctor)
        lists.slots.slot_chosen.connect(self.show_slot)
        lists.queue.token_chosen.connect(lambda _: self._tell_token())
        self._showing = False
        self._aim: TokenId | None = None

    # what is chosen

    @property
    def key(self) -> DayKey | None:
        """Return the doctor-day on the screen; None: there is no doctor."""
        return DayKey(self.date, self.doctor) if self.doctor else None

    @property
    def token(self) -> TokenRow | None:
        """Return the one chosen token; None: none is, or several are, or a preview is shown."""
        tokens = self.tokens
        return tokens[0] if len(tokens) == 1 else None

    @property
    def tokens(self) -> tuple[TokenRow, ...]:
        """Return the chosen tokens, from the top; none while a preview is shown."""
        return () if self.previewing else self.queue.chosen

    @property
    def slots(self) -> Sequence[SlotRow]:
        """Return the shown doctor's slots."""
        return self._slots

    @property
    def chosen_slot(self) -> SlotRow | None:
        """Return the shown slot."""
        return next((row for row in self._slots if row.start == self.slot), None)

    @property
    def late_minutes(self) -> int:
        """Return by how many minutes the shown doctor is late."""
        return self._doctor_row.late_minutes if self._doctor_row else 0

    @property
    def doctor_name(self) -> str:
        """Return the shown doctor's name."""
        return self._doctor_row.name if self._doctor_row else ""

    @property
    def _doctor_row(self) -> DoctorRow | None:
        return next((row for row in self._lists.doctor_rows.rows if row.code == self.doctor), None)

    def show_preview(self, plan: EmergencyPlan) -> None:
        """Show the queue as it would be, of the one slot; no token is chosen meanwhile."""
        self.slot = plan.slot
        self.previewing = True
        self.refresh_doctor()
        self._show_head()
        self.queue.show_rows(plan.rows)
        self._tell_token()

    def leave_preview(self) -> None:
        """Show the queue as it is again, if it is not."""
        if self.previewing:
            self._end_preview()
            self.refresh_doctor()

    def _end_preview(self) -> None:
        """End a preview, before something else is shown."""
        if self.previewing:
            self.previewing = False
            self.preview_left.emit()

    def set_remarks(self, shown: bool) -> None:
        """Show what happened to tokens beside them, or not: the narrower windows have no room for it."""
        if shown != self.queue.with_remarks:
            self.queue.with_remarks = shown
            self.refresh()

    def show_date(self, day: date) -> None:
        """Show another date."""
        self._end_preview()
        self.date = day
        self.slot = None
        self.refresh()

    def step_date(self, by: int) -> None:
        """Show the date some days on."""
        self.show_date(self.date + timedelta(days=by))

    def show_today(self) -> None:
        """Show today."""
        self.show_date(self._desk.clock().date())

    def show_now(self) -> None:
        """Show today, the slot of this time, and who is inside."""
        self._end_preview()
        self.date, self.slot = self._desk.clock().date(), None
        self.refresh()
        inside = self._desk.views.inside(self.key) if self.key else None
        if inside is not None:
            self.follow(inside.id)

    def show_doctor(self, code: str) -> None:
        """Show another doctor's day."""
        if code and code != self.doctor:
            self._end_preview()
            self.doctor, self.slot = code, None
            self.refresh()

    def show_slot(self, start: datetime | None) -> None:
        """Show a slot's queue."""
        if start is not None and not self._showing and (start != self.slot or self.whole_day):
            self._end_preview()
            self.slot, self.whole_day = start, False
            self.refresh_doctor()

    def show_whole_day(self, whole: bool) -> None:
        """Show the queue of the whole day, or of the slot again."""
        self._end_preview()
        self.whole_day = whole
        self.refresh_doctor()

    def show_token(self, key: DayKey, token: TokenId, slot: datetime) -> None:
        """Go to where a token stands, and choose it."""
        self._end_preview()
        self.date, self.doctor = key.date, key.doctor
        self.slot, self._aim = slot, token
        self.refresh()
        self._aim = None

    def show_only(self, wanted: QueueFilter) -> None:
        """Show only the tokens that a filter lets through, of whatever doctor and slot."""
        if wanted != self.queue.wanted:
            self.queue.wanted = wanted
            self.refresh_doctor()

    def go_to(self, key: DayKey, token: TokenId, slot: datetime) -> None:
        """Show a token, and let the next key be about it."""
        self.show_token(key, token, slot)
        self._lists.queue.setFocus()

    def follow(self, token: TokenId) -> None:
        """Keep a token chosen wherever a command has put it."""
        found = self._desk.views.token(token)
        if found is None:
            return
        key, known = found
        if key == self.key and (self.whole_day or known.slot == self.slot):
            self.queue.choose([token])
        else:
            self.show_token(key, token, known.slot)

    def step_doctor(self, by: int) -> None:
        """Show the doctor some rows on."""
        codes = [row.code for row in self._lists.doctor_rows.rows]
        if self.doctor in codes:
            self.show_doctor(codes[(codes.index(self.doctor) + by) % len(codes)])

    def step_slot(self, by: int) -> None:
        """Show the slot some rows on."""
        starts = [row.start for row in self._slots]
        if self.slot in starts:
            self.show_slot(starts[min(max(0, starts.index(self.slot) + by), len(starts) - 1)])

    # showing

    def refresh(self) -> None:
        """Read the day again and show it."""
        self._behind = False
        with shown_to(self._lists.queue, lambda _: None), self._desk.views.at_once():
            view = self._desk.views.day(self.date)
            codes = [row.code for row in view.doctors]
            if self.doctor not in codes:
                self.doctor = codes[0] if codes else ""
            self._lists.doctor_rows.show(view.doctors)
            self._lists.doctors.choose(self.doctor)
            self.day_shown.emit(view)
            self.refresh_doctor()
            if self.previewing:
                self.preview_outdated.emit()

    def refresh_doctor(self) -> None:
        """Read the chosen doctor's slots and queue again and show them."""
        self._showing = True
        try:
            with self._desk.views.at_once():
                self._show_doctor_day()
                self._showing = False
                self.doctor_shown.emit()
        finally:
            self._showing = False
        self._tell_token()

    def _show_doctor_day(self) -> None:
        key = self.key
        self._slots = self._desk.views.slots(key) if key else []
        starts = [row.start for row in self._slots]
        if self.slot not in starts:
            self.slot = self._slot_of_now()
        self._lists.slot_rows.show(self._slots)
        self._lists.slots.choose(self.slot)
        if not self.previewing:
            self._show_queue(key)
        if self._aim is not None:
            self.queue.choose([self._aim])

    def _show_queue(self, key: DayKey | None) -> None:
        known = key is not None and (self.slot is not None or self.whole_day)
        self.queue.show_of((key, None if self.whole_day else self.slot) if key and known else None)
        self._show_head()

    def _show_head(self) -> None:
        head = self._lists.head
        row = next((row for row in self._slots if row.start == self.slot), None)
        doctor = self._doctor_row
        call = doctor.next_call if doctor and self.date <= self._desk.clock().date() else None
        head.show_pace(pace_words(doctor) if doctor else "")
        head.show_slot(row, self.doctor_name, whole_day=self.whole_day and not self.previewing, call=call)

    def _slot_of_now(self) -> datetime | None:
        """Return the first slot that has not ended, else the last."""
        going_on = next((row.start for row in self._slots if not row.ended and row.open), None)
        return going_on or (self._slots[-1].start if self._slots else None)

    def _tell_token(self) -> None:
        if not self._showing:  # it is told once, when all stands
            self.token_shown.emit(self.token)

    # after commits

    @contextmanager
    def held(self) -> Iterator[None]:
        """Read what a command changes once, when it is known where the window goes then; at the end at the latest."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._behind:
                self.refresh()

    def on_change(self, keys: frozenset[DayKey]) -> None:
        """Read again what a commit has changed on the shown date."""
        if any(key.date == self.date for key in keys):
            self._behind = True
            if not self._held:
                self.refresh()
