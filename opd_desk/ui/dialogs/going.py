"""Go to a date: typed freely, or found in the calendar, which says where there are places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opd_desk.domain.dates import months_on, read_date
from opd_desk.domain.said import say, say_n, together
from opd_desk.domain.spelled import WHOLE_MONTHS
from opd_desk.domain.wording import date_words
from opd_desk.services.ahead import Sits
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.mirror import thought
from opd_desk.ui.panels.calendar import MonthGrid, day_on
from opd_desk.ui.panels.reading import date_typed
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import IconButton, KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.ahead import DateRow
    from opd_desk.ui.theme import Look

_HOW = say("5 feb, 5/2, +7, tue or 2026-02-05")
_STANDS = {
    Sits.PAST: "past",
    Sits.NOT: say("{doctor} does not sit"),
    Sits.CLOSED: say("closed with {doctor}"),
    Sits.FULL: say("full with {doctor}"),
}


class GoDialog(EnterDialog):
    """A field and a month; Enter goes to the date that is chosen in both.

    `dates_wanted(date, date)`: the first and the last date in view, of which nothing is known yet; `day_wanted(date)`.
    """

    dates_wanted = Signal(object, object)
    day_wanted = Signal(object)

    def __init__(self, look: Look, shown: date, today: date, doctor: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Go to a date")))
        self._today, self._doctor = today, doctor
        self.field = Field(look, say("Date"), placeholder=_HOW, bold=True)
        self.grid = MonthGrid(look, shown, today)
        self.month, self.told = Words(look, "text", bold=True), Words(look, "text")
        self.back = IconButton(look, "left", say("The month before (Page Up)"))
        self.forth = IconButton(look, "right", say("The month after (Page Down)"))
        self.go = KeyButton(look, say("Go there"), "Enter", kind=Kind.PRIMARY)
        self._lay_out(look)
        self.field.edit.installEventFilter(self)
        self.field.edit.textChanged.connect(self._typed)
        self.grid.picked.connect(self._pick)
        self.grid.taken.connect(self._take)
        self.back.clicked.connect(lambda: self._step_month(-1))
        self.forth.clicked.connect(lambda: self._step_month(1))
        self.go.clicked.connect(lambda: self._take(self.grid.chosen))
        self.field.setFocus()

    def _lay_out(self, look: Look) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.month, 1)
        head.addWidget(self.forth)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        esc = KeyButton(look, say("Back"), "Esc")
        esc.clicked.connect(self.reject)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.go)
        foot.addWidget(esc)
        whole = QVBoxLayout(self)
        whole.addWidget(self.field)
        whole.addLayout(head)
        whole.addWidget(self.grid)
        whole.addLayout(foot)
        dress_dialog(self, look)

    def ask_dates(self) -> None:
        """Ask how the dates in view stand."""
        self.dates_wanted.emit(self.grid.first, self.grid.last)

    def show_dates(self, rows: Sequence[DateRow]) -> None:
        """Say how the dates in view stand, and the chosen one in a sentence."""
        self.grid.show_dates(rows)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and pages go through the calendar; Left and Right stay with what is typed."""
        if watched is self.field.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            day = (
                day_on(self.grid.chosen, thought(self, key))
                if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
                else None
            )
            if day is not None and not (sideways and self.field.edit.text()):
                self._pick(day)
                return True
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        """Go to the chosen date by Enter."""
        self.go.click()

    def _step_month(self, by: int) -> None:
        self._pick(months_on(self.grid.chosen, by) or self.grid.chosen)

    def _pick(self, day: date) -> None:
        """Choose a date in the calendar; what was typed before goes."""
        self.field.edit.blockSignals(True)
        self.field.edit.clear()
        self.field.edit.blockSignals(False)
        self.field.set_wrong()
        self._choose(day)

    def _typed(self, text: str) -> None:
        day = read_date(date_typed(text), self._today)
        if day is not None:
            self.field.set_wrong()
            self._choose(day)
        elif not text.strip():
            self.field.set_wrong()
            self._tell()
        else:
            words = say("Type a date: {how}.", how=_HOW)
            self.field.set_wrong(words)
            self.told.setText(words)
            self.go.allow(words)

    def _choose(self, day: date) -> None:
        if self.grid.choose(day):
            self.ask_dates()
        self._tell()

    def _tell(self) -> None:
        day = self.grid.chosen
        self.month.setText(say("{month} {year}", month=WHOLE_MONTHS[day.month - 1], year=day.year))
        when, stands = self._away(day), self._stands(day)
        date = date_words(day)
        self.told.setText(say("{date}, {when}: {stands}.", "a sentence", date=date, when=when, stands=stands))
        self.go.allow()

    def _away(self, day: date) -> str:
        """Return how far away a date is."""
        days = (day - self._today).days
        if days == 0:
            return say("today")
        if abs(days) == 1:
            return say("tomorrow") if days == 1 else say("yesterday")
        return say("in {n} days", n=days) if days > 0 else say("{n} days ago", n=-days)

    def _stands(self, day: date) -> str:
        row = self.grid.row_of(day)
        if row is None:
            return say("no doctor is chosen")
        if row.sits is Sits.FREE:
            return say_n("{n} place free with {doctor}", "{n} places free with {doctor}", row.free, doctor=self._doctor)
        if row.sits is Sits.CLOSED and row.leave is not None:
            words = say("holiday") if row.leave.holiday else say("{doctor} is on leave", doctor=self._doctor)
            return together(words, row.leave.reason, between=": ")
        if row.sits is Sits.PAST:
            return say("past", "a date")
        if row.sits is Sits.NOT:
            return say("{doctor} does not sit", doctor=self._doctor)
        if row.sits is Sits.CLOSED:
            return say("closed with {doctor}", doctor=self._doctor)
        return say("full with {doctor}", doctor=self._doctor)

    def _take(self, day: date) -> None:
        self.accept()
        self.day_wanted.emit(day)
