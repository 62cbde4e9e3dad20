"""The window's top: date over the doctors, search over the queue, clock over the form (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opd_desk.domain.accounts import by_words, desk_words
from opd_desk.domain.said import say, together
from opd_desk.domain.spelled import WHOLE_MONTHS, WHOLE_WEEKDAYS
from opd_desk.domain.wording import clock, date_words, day_words
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import RING, Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import IconButton, KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

    from opd_desk.services.rows import DayState
    from opd_desk.ui.theme import Look

_LONG = say("Name, phone, last four digits, token or slip")
_SHORT = say("Name, phone, token or slip")


class TodayButton(KeyButton):
    """Today: a muted word on today's date, an outline button on any other (LOOK §2, Top)."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("Today"), "", kind=Kind.QUIET)
        self._other = False
        self.setFixedHeight(28)

    def set_other(self, other: bool) -> None:
        """Show that another date than today's is on the screen."""
        self._other = other
        self.set_kind(Kind.OUTLINE if other else Kind.QUIET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word alone, or the button."""
        if self._other or self.hasFocus() or self.underMouse():
            super().paintEvent(event)
            return
        m, t = self.look.metrics, self.look.theme
        word = QRectF(self.rect()).adjusted(0, 0, -8, 0)
        paint.text(mirror.painter_on(self), word, say("Today"), paint.font(m.small), t.muted, paint.R)


class _Date(Painted):
    """The date: clicked, another one can be chosen."""

    clicked = Signal()
    accessible_role = Role.Button

    def __init__(self, look: Look, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__(look, draw)
        self.setToolTip(as_typed(say("Go to a date (Ctrl G)")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for another date."""
        self.clicked.emit()


class TopBar(Looked):
    """Date, search, state of the day, clock, menu.

    `day_step(int)`, `today_wanted()`, `search_typed(str)`, `menu_wanted()`; `date_wanted()`: the date was clicked.
    """

    day_step = Signal(int)
    today_wanted = Signal()
    date_wanted = Signal()
    accessible_role = Role.ToolBar
    search_typed = Signal(str)
    menu_wanted = Signal()

    def __init__(self, look: Look, who: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._who = who
        self._date: date | None = None
        self._now: datetime | None = None
        self._state: DayState | None = None
        self.back = IconButton(look, "left", say("The day before"), 24)
        self.forth = IconButton(look, "right", say("The day after"), 24)
        self._day = _Date(look, self._paint_date)
        self.today = TodayButton(look)
        self.search = Field(look, "", icon="search", key="Ctrl F")
        self._states, self._clock = Painted(look, self._paint_state), Painted(look, self._paint_clock)
        self.menu = IconButton(look, "menu", say("Menu (F10)"))
        self._dates, self._space, self._right = QWidget(), QWidget(), QWidget()
        self._lay_out()
        self.back.clicked.connect(lambda: self.day_step.emit(-1))
        self.forth.clicked.connect(lambda: self.day_step.emit(1))
        self.today.clicked.connect(self.today_wanted)
        self._day.clicked.connect(self.date_wanted)
        self.menu.clicked.connect(self.menu_wanted)
        self.search.edit.textEdited.connect(self.search_typed)
        self.search.edit.setAccessibleName(tr(say("Search")))
        self.set_look(look)

    def _lay_out(self) -> None:
        self._date_row = QHBoxLayout(self._dates)
        for part in (self.back, self._day, self.forth):
            self._date_row.addWidget(part)
        self._date_row.addStretch(1)
        self._date_row.addWidget(self.today)
        self._date_row.setSpacing(0)
        self._right_row = QHBoxLayout(self._right)
        self._right_row.addWidget(self._clock, 1)
        self._right_row.addWidget(self.menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._dates)
        self._row.addWidget(self._space)
        self._row.addWidget(self.search)
        self._row.addSpacing(16 - RING)
        self._row.addWidget(self._states, 1)
        self._row.addWidget(self._right)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look; the left edges are those of the columns below."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.bg)
        self.setFixedHeight(m.top)
        for part in (self.back, self.forth, self._day, self.today, self.search, self._states, self._clock, self.menu):
            part.set_look(look)
        self._day.setFixedSize(84 if m.left < 240 else 132 if m.left < 300 else 160, 28)
        self._date_row.setContentsMargins(m.pad - 8, 0, m.pad - 8, 0)
        if m.left:
            self._dates.setFixedWidth(m.left + 1)
        else:
            self._dates.setFixedWidth(196)
        wide = 460 if m.body >= 15 else 360 if m.pad >= 16 else 260 if m.strips else 280
        self.search.set_line_height(28 if m.strips else m.field - 4)
        self.search.setFixedWidth(wide + 2 * RING)
        self.search.edit.setPlaceholderText(tr(_LONG if m.pad >= 16 else _SHORT))
        self._space.setFixedWidth(m.pad - RING)
        # Without strips a hairline stands before the form's column, and the clock over its fields.
        self._right_row.setContentsMargins(m.pad + (not m.strips), 0, m.pad - 6, 0)
        self._right.setFixedWidth(116 if m.strips else m.form + 1)
        self._show_today()

    def show_day(self, state: DayState) -> None:
        """Show which date it is, and how it stands."""
        if state == self._state:
            return
        self._date, self._state = state.date, state
        self._show_today()
        self._day.setAccessibleName(tr(_whole_date(state.date)))
        words = together(state.word, state.detail, between=" · ")
        self._states.setToolTip(as_typed(words))
        self._states.setAccessibleName(tr(words))
        self._day.update()
        self._states.update()

    def show_who(self, who: str) -> None:
        """Show who is at the desk, and which desk it is: `Asha Verma, Counter 1`."""
        self._who = who
        self._clock.setToolTip(as_typed(by_words(who)))
        self._tell_clock()

    def show_time(self, now: datetime) -> None:
        """Show what time it is."""
        minute = now.replace(second=0, microsecond=0)
        if minute != self._now:
            self._now = minute
            self._show_today()
            self._tell_clock()

    def _tell_clock(self) -> None:
        self._clock.setAccessibleName(tr(together(clock(self._now), by_words(self._who), between=", ")))
        self._clock.update()

    def _show_today(self) -> None:
        """Make Today a muted word on today's date, a button on any other."""
        other = self._date is not None and self._now is not None and self._date != self._now.date()
        self.today.set_other(other)

    def _paint_date(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        if self._date is not None:
            words = day_words(self._date) if m.left < 240 else date_words(self._date)
            paint.text(painter, rect, words, paint.font(m.title, True), t.text, paint.C)

    def _paint_state(self, painter: QPainter, rect: QRectF) -> None:
        m, t, state = self.look.metrics, self.look.theme, self._state
        if state is None:
            return
        dot = QRectF(rect.x(), rect.center().y() - 4, 8, 8)
        paint.box(painter, dot, 4, t.accent if state.live else t.edge)
        used = 14 + paint.text(painter, rect.adjusted(14, 0, 0, 0), state.word, paint.font(m.body, True), t.text) + 8
        if not m.strips:
            room = rect.adjusted(used, 0, -8, 0)
            if paint.width_of(state.detail, paint.font(m.small)) <= room.width():
                paint.text(painter, room, state.detail, paint.font(m.small), t.muted)

    def _paint_clock(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        if self._now is None:
            return
        used = paint.text(painter, rect, clock(self._now), paint.font(m.big, True), t.text) + 14
        if not m.strips:
            *names, desk = self._who.split(", ")
            words = together(desk_words(desk), *reversed(names), between=" · ")
            paint.text(painter, rect.adjusted(used, 0, -8, 0), words, paint.font(m.small), t.muted)


def _whole_date(day: date) -> str:
    """Say a date in whole words: Thursday 05 February 2026."""
    weekday, month = WHOLE_WEEKDAYS[day.weekday()], WHOLE_MONTHS[day.month - 1]
    return say("{weekday} {day:02} {month} {year}", "a date", weekday=weekday, day=day.day, month=month, year=day.year)
