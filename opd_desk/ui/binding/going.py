"""Going about in time: to a date, and to the first free place of a specialization."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import DayKey
from opd_desk.domain.said import lowered, say, together
from opd_desk.domain.wording import SOURCE_WORDS, clock, date_words
from opd_desk.services.ahead import DATES_AHEAD
from opd_desk.ui.languages import tr
from opd_desk.ui.menus import escaped
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.errors import Place
    from opd_desk.domain.model import Source
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.post import Post


_WITHOUT = say("all without a specialization")


@dataclass(frozen=True, slots=True)
class _Offered:
    """The place that was found last: for whom, and from which date on it was looked for."""

    specialization: str
    source: Source
    since: date
    place: Place


class Going(QObject):
    """Goes to dates and free places; what is typed in the form stays there."""

    def __init__(self, post: Post, new_token: NewToken) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._new_token = post.desk, post.shown, post.announcer, new_token
        self._form, self._look, self._window = post.window.form, post.look, post.window
        self._offered: _Offered | None = None

    def add_to(self, menu: QMenu) -> None:
        """Add the date, and the first free place of each specialization."""
        menu.addAction(tr(say("&Go to a date …")) + "\tCtrl G").triggered.connect(lambda: self.ask_date())
        known, key = self._desk.ahead.specializations(), self._shown.key
        if known and key is not None:
            shown = self._desk.views.doctor_day(key).doctor.specialization
            free = menu.addMenu(tr(say("&First free of")))
            for name in known:
                action = free.addAction((escaped(name) or tr(say("No specialization"))) + "\tCtrl B" * (name == shown))
                action.triggered.connect(lambda _=False, name=name: self.first_free(name))

    # to a date

    def ask_date(self) -> None:
        """Ask for a date, in a calendar of the shown doctor's places."""
        from opd_desk.ui.dialogs.going import GoDialog

        today, doctor = self._desk.clock().date(), self._shown.doctor
        dialog = GoDialog(self._look(), self._shown.date, today, self._shown.doctor_name, self._window)

        def show_dates(first: date, last: date) -> None:
            with shown_to(self._window, self._announcer.refused):
                dialog.show_dates(self._desk.ahead.dates(doctor, first, last) if doctor else [])

        dialog.dates_wanted.connect(show_dates)
        dialog.day_wanted.connect(self._shown.show_date)
        dialog.ask_dates()
        dialog.open()

    # to a free place

    def first_free(self, specialization: str | None = None) -> None:
        """Go to the first free place of a specialization, None: the shown doctor's; again: to the next."""
        key = self._shown.key
        if key is None:
            self._announcer.refuse(say("No doctor is set up yet."))
            return
        with shown_to(self._window, self._announcer.refused):
            if specialization is None:
                specialization = self._desk.views.doctor_day(key).doctor.specialization
            self._look_for(specialization, self._form.draft().source)

    def _look_for(self, specialization: str, source: Source) -> None:
        before = self._again(specialization, source)
        since = before.since if before else max(self._shown.date, self._desk.clock().date())
        place = self._desk.ahead.first_free(specialization, since, source, before.place if before else None)
        if place is None:
            self._offered = None
            self._announcer.refuse(_none_words(specialization, source, since, later=before is not None))
            return
        self._offered = _Offered(specialization, source, since, place)
        self._go(place)
        self._announcer.note(_found_words(specialization or _WITHOUT, place, later=before is not None))

    def _again(self, specialization: str, source: Source) -> _Offered | None:
        """Return what was found last, while it still stands in the form and the same is asked for."""
        last = self._offered
        if last is None or (last.specialization, last.source) != (specialization, source):
            return None
        stands = self._shown.key == _key(last.place) and self._form.fields.slot.wanted == last.place.start
        return last if stands else None

    def _go(self, place: Place) -> None:
        key = _key(place)
        if self._shown.previewing:
            self._new_token.leave_preview()
        if key.date != self._shown.date:
            self._shown.show_date(key.date)
        self._shown.show_doctor(key.doctor)
        self._shown.show_slot(place.start)
        self._form.fields.promise.withdraw()
        self._form.fields.slot.choose(place.start)
        self._new_token.show_promise()
        focus = QApplication.focusWidget()
        if focus is None or not self._form.isAncestorOf(focus):
            self._form.focus_phone()


def _key(place: Place) -> DayKey:
    return DayKey(place.start.date(), place.doctor)


def _none_words(specialization: str, source: Source, since: date, *, later: bool) -> str:
    what = specialization or _WITHOUT
    last, whose = date_words(since + timedelta(days=DATES_AHEAD)), lowered(SOURCE_WORDS[source])
    if later:
        words = say("No later place of {what} is free for {source} until {date}.", what=what, source=whose, date=last)
        return together(words, say("Ctrl B begins again."))
    words = say("No place of {what} is free for {source} until {date}.", what=what, source=whose, date=last)
    return together(words, say("Alt ← → looks at other dates."))


def _found_words(what: str, place: Place, *, later: bool) -> str:
    day, at = date_words(place.start), clock(place.start)
    where = say("{date}, {time}, {doctor}", date=day, time=at, doctor=place.doctor_name)
    if later:
        return say("Next free of {what}: {where}. Ctrl B: the next.", what=what, where=where)
    return say("First free of {what}: {where}. Ctrl B: the next.", what=what, where=where)
