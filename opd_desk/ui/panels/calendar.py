"""A month of a doctor's dates: on which of them there are places."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal

from opd_desk.domain.dates import months_on
from opd_desk.domain.said import Figures, say
from opd_desk.domain.spelled import WEEKDAYS, WHOLE_MONTHS, WHOLE_WEEKDAYS
from opd_desk.services.ahead import DateRow, Sits
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role, announce
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_DAYS, _WEEKS = 7, 6
_HEAD, _CELL, _WIDE = 24, 44, 76
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


_STANDS: dict[Sits, str] = {Sits.FULL: say("full", "a date"), Sits.CLOSED: say("closed", "a date"), Sits.NOT: "–"}


def day_on(day: date, key: Qt.Key) -> date | None:
    """Return the date that an arrow, Page Up or Page Down leads to; None for another key."""
    if key in _STEPS:
        return day + timedelta(days=_STEPS[key])
    return months_on(day, _MONTHS[key]) if key in _MONTHS else None


def sits_words(row: DateRow) -> str:
    """Return how a date stands, as its cell says it: 12 free, full, on leave, a dash where the doctor does not sit."""
    if row.sits is Sits.FREE:
        return say("{count} free", count=row.free)
    if row.sits is Sits.CLOSED and row.leave is not None:
        return say("holiday") if row.leave.holiday else say("on leave")
    return _STANDS.get(row.sits, "")


def _whole_date(day: date) -> str:
    """Say a date in whole words: Thursday 29 January 2026."""
    weekday, month = WHOLE_WEEKDAYS[day.weekday()], WHOLE_MONTHS[day.month - 1]
    return say("{weekday} {day} {month} {year}", "a date", weekday=weekday, day=day.day, month=month, year=day.year)


class MonthGrid(Looked):
    """Six weeks round the chosen date. `picked(object)`: a date was clicked; `taken(object)`: clicked twice."""

    picked = Signal(object)
    taken = Signal(object)
    accessible_role = Role.Grouping

    def __init__(self, look: Look, chosen: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows: dict[date, DateRow] = {}
        self._today, self.chosen = today, chosen
        self.setFixedSize(self.sizeHint())

    @property
    def first(self) -> date:
        """Return the Monday of the first week shown."""
        first = self.chosen.replace(day=1)
        return first - timedelta(days=first.weekday())

    @property
    def last(self) -> date:
        """Return the Sunday of the last week shown."""
        return self.first + timedelta(days=_DAYS * _WEEKS - 1)

    def choose(self, day: date) -> bool:
        """Choose a date; tell whether that brings other weeks into view, whose dates are then not known yet."""
        before, self.chosen = self.first, day
        self.setAccessibleName(tr(say("{day}, {stands}", day=_whole_date(day), stands=self.words_of(day))))
        announce(self, self.accessibleName())
        self.update()
        return before != self.first

    def show_dates(self, rows: Sequence[DateRow]) -> None:
        """Say how the dates shown stand."""
        self._rows = {row.date: row for row in rows}
        self.choose(self.chosen)

    def row_of(self, day: date) -> DateRow | None:
        """Return what is known of a date."""
        return self._rows.get(day)

    def words_of(self, day: date) -> str:
        """Return how a date stands, in the words of its cell."""
        row = self._rows.get(day)
        return sits_words(row) if row is not None else ""

    def sizeHint(self) -> QSize:
        """Return room for six weeks."""
        return QSize(_WIDE * _DAYS, _HEAD + _CELL * _WEEKS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the date under the pointer."""
        day = self._day_at(event)
        if day is not None:
            self.picked.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the date under the pointer."""
        day = self._day_at(event)
        if day is not None:
            self.taken.emit(day)

    def rect_of(self, day: date) -> QRectF:
        """Return where a date's cell stands."""
        week, column = divmod((day - self.first).days, _DAYS)
        return QRectF(column * _WIDE, _HEAD + week * _CELL, _WIDE, _CELL)

    def _day_at(self, event: QMouseEvent) -> date | None:
        place = mirror.place(self, event.position())
        days = (self.first + timedelta(days=by) for by in range(_DAYS * _WEEKS))
        return next((day for day in days if self.rect_of(day).contains(place)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the weekdays and the dates under them."""
        m, t = self.look.metrics, self.look.theme
        painter = mirror.painter_on(self)
        for by in range(_DAYS * _WEEKS):
            day = self.first + timedelta(days=by)
            if by < _DAYS:
                head = QRectF(by * _WIDE, 0, _WIDE, _HEAD)
                paint.text(painter, head, WEEKDAYS[by], paint.font(m.caption), t.faint, paint.C)
            self._paint_day(painter, self.rect_of(day).adjusted(2, 2, -2, -2), day)

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date) -> None:
        """Draw one date: bold where there are places, a warn tag where it is full, faint where nobody sits."""
        m, t = self.look.metrics, self.look.theme
        row = self._rows.get(day)
        chosen, here = day == self.chosen, day.month == self.chosen.month
        free = row is not None and row.sits is Sits.FREE
        fill = t.tint if chosen else t.surface if here else None
        paint.box(painter, rect, 6, fill, t.line)
        if chosen:
            paint.focus(painter, rect, 6, t)
        upper = QRectF(rect.x() + 8, rect.y() + 2, rect.width() - 16, rect.height() / 2)
        ink = t.text if free else t.muted if row is not None and row.sits is Sits.FULL else t.faint
        paint.text(painter, upper, Figures(day.day), paint.font(m.title, free), ink)
        if day == self._today:
            paint.text(painter, upper, say("today"), paint.font(m.caption), t.accent, paint.R)
        if row is not None:
            self._paint_words(painter, rect, row)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: DateRow) -> None:
        m, t = self.look.metrics, self.look.theme
        lower = QRectF(rect.x() + 8, rect.center().y(), rect.width() - 16, rect.height() / 2 - 2)
        face, words = paint.font(m.caption), sits_words(row)
        if row.sits is Sits.FULL:
            tag = QRectF(lower.x() - 4, lower.y() + 1, paint.width_of(words, face) + 8, lower.height() - 3)
            paint.box(painter, tag, 4, t.warn_tint, t.rim(t.warn))
            paint.text(painter, lower, words, face, t.warn)
        elif row.sits is Sits.CLOSED:
            draw_icon(painter, "lock", lower.x(), lower.center().y() - 6, 12, t.faint)
            paint.text(painter, lower.adjusted(15, 0, 4, 0), words, face, t.faint)
        else:
            paint.text(painter, lower, words, face, t.muted if row.sits is Sits.FREE else t.faint)
