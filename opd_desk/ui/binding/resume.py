"""Where the window stands is kept as it changes, and what is half typed in it; that is offered (CLERK, flow 13)."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from opd_desk.domain.model import DayKey, TokenId
from opd_desk.domain.said import say, together
from opd_desk.domain.wording import phone_words
from opd_desk.services.errors import StoreError
from opd_desk.services.resume import DeskState
from opd_desk.ui.panels.half_typed import half_typed, type_again

if TYPE_CHECKING:
    from opd_desk.services.resume import HalfTyped
    from opd_desk.ui.binding.post import Post

HALF_TYPED = "half typed"
_SOON = 500  # ms: so much typing is lost at most
_LATER = 30_000  # ms: a locked file is waited for, and that must not stop the typing time and again
_OFFERED_FOR = timedelta(days=1)
_log = logging.getLogger(__name__)


class Resuming(QObject):
    """Keeps where the window stands, and offers what was half typed. `stood`: where it stood last; None: nowhere."""

    def __init__(self, post: Post, stood: DeskState | None) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, post.shown, post.announcer, post.papers
        self._window = post.window
        self._kept = stood
        self._typed: HalfTyped | None = None
        self._offered: HalfTyped | None = None
        if stood is not None:
            self._papers.last = stood.last_slip or None
            self._take_up(stood.half_typed)
        # Not put off by the next key: whoever types without a pause must not lose all of it.
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.keep)

    # keeping

    def begin(self) -> None:
        """Keep what changes from now on."""
        form = self._window.form
        for changed in (form.changed, form.phone_changed, self._shown.token_shown, self._shown.day_shown):
            changed.connect(self._note)
        self._window.closing.connect(self._end)

    def _note(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def keep(self) -> None:
        """Keep where the window stands, if that has changed; where it cannot be kept the desk goes on."""
        state = self._state()
        if state == self._kept:
            return
        try:
            self._desk.resume.keep(state)
        except StoreError as trouble:
            _log.warning("where the window stands is not kept: %s", trouble)
            self._soon.setInterval(_LATER)
        else:
            self._kept = state
            self._soon.setInterval(_SOON)

    def _end(self) -> None:
        self._soon.stop()
        self.keep()

    def _state(self) -> DeskState:
        shown, row = self._shown, self._shown.token
        now = half_typed(self._window.form, DayKey(shown.date, shown.doctor), self._desk.clock())
        if now is None or self._typed is None or replace(now, at=self._typed.at) != self._typed:
            self._typed = now
        token, last = row.id if row else TokenId(""), self._papers.last or TokenId("")
        typed = self._typed or self._offered
        return DeskState(shown.date, shown.doctor, shown.slot, shown.whole_day, token, last, typed)

    # coming back

    def _take_up(self, typed: HalfTyped | None) -> None:
        """Keep what was half typed to be offered, for a day."""
        if typed is not None and self._desk.clock() - typed.at <= _OFFERED_FOR:
            self._offered = typed

    def offer(self) -> None:
        """Offer what was half typed when the desk was left."""
        typed = self._offered
        if typed is not None:
            who = together(phone_words(typed.phone.strip()), typed.name.strip(), between=", ")
            words = say("Half-typed booking for {who}", who=who or typed.age)
            self._announcer.offer(words, self.take_back, about=HALF_TYPED, stays=True)

    def take_back(self) -> None:
        """Put what was half typed into the form again; what is in it now is offered in its place."""
        typed, form = self._offered, self._window.form
        if typed is None:
            return
        self._offered = half_typed(form, DayKey(self._shown.date, self._shown.doctor), self._desk.clock())
        if typed.key.date >= self._desk.clock().date():
            self._shown.show_date(typed.key.date)
            self._shown.show_doctor(typed.key.doctor)
        patient = self._desk.views.patient(typed.patient_id) if typed.patient_id else None
        type_again(form, typed, patient)
        self.offer()

    def forget(self) -> None:
        """Offer nothing any more: somebody was booked."""
        self._offered = None
        self._announcer.withdraw(HALF_TYPED)
