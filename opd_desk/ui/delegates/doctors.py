"""Doctors: a row of three lines, of two, or a cell of a strip (LOOK §2, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from opd_desk.domain.model import Status
from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import clock
from opd_desk.ui import paint
from opd_desk.ui.capacity import capacity_bar
from opd_desk.ui.delegates.base import Index, RowDelegate, StripDelegate
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.models.day import trouble_words
from opd_desk.ui.models.rows import ROW

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from opd_desk.services.rows import DoctorRow

MOST_TALL = 5
"""More doctors than that are drawn in two lines each (LOOK §2)."""
_THREE_LINES = 60
_WHOLE_WORDS = 240
"""The px of the left column from which a row of two lines has room for whole words."""
_GAP = 8


def _troubles(row: DoctorRow) -> list[str]:
    """Return what is odd about a doctor's day, from its longest words to its shortest; none for nothing."""
    words = trouble_words(row)
    if not words:
        return []
    if row.absence:
        return [words]
    when = clock(row.away_from) if row.away_from else ""
    if when:
        return [words, say("Away {time}", time=when), when]
    return [words, say("{minutes} min", minutes=row.late_minutes)]


def _wait(row: DoctorRow) -> str:
    return say("{count} wait", count=row.waiting)


def _first_fitting(choices: list[str], px: int, room: float) -> str:
    """Return the first words that fit, the last if none does."""
    return next((words for words in choices if paint.fits(words, paint.font(px), room)), choices[-1])


class DoctorDelegate(RowDelegate):
    """Name and the number inside; specialization, room, who waits; places held, late or away."""

    def height_of(self, index: Index) -> int:
        """Return the height of three lines, or of two where there are many doctors or little height."""
        m = self.look.metrics
        return m.doctor if index.model().rowCount() <= MOST_TALL else min(m.doctor, m.doctor_low)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one doctor."""
        rect = self.ground(painter, option)
        if self.height_of(index) < _THREE_LINES:
            self._two_lines(painter, rect, index.data(ROW))
        else:
            self._three_lines(painter, rect, index.data(ROW))

    def _three_lines(self, painter: QPainter, rect: QRectF, row: DoctorRow) -> None:
        m, t = self.look.metrics, self.look.theme
        inner = rect.adjusted(m.pad, 8, -m.pad, -9)
        line = inner.height() / 3
        one, two, three = (QRectF(inner.x(), inner.y() + i * line, inner.width(), line) for i in range(3))
        chip = self._inside(painter, one, row, lift=1)
        paint.text(painter, one.adjusted(0, 0, -chip - _GAP, 0), row.name, paint.font(m.body, True), t.text)
        small = paint.font(m.small)
        waits = paint.text(painter, two, say("{count} waiting", count=row.waiting), small, t.text, paint.R)
        places = [together(row.specialization, row.room, between=" · "), row.room]
        room = two.width() - waits - _GAP
        place = _first_fitting(places, m.small, room)
        paint.text(painter, two.adjusted(0, 0, room - two.width(), 0), place, small, t.muted)
        bar = 56 if m.left < 300 else 104
        rail = QRectF(three.x(), three.center().y() - 3, bar, 6)
        capacity_bar(painter, rail, row.held, row.capacity, 0, t)
        counts = say("{held} of {capacity}", held=row.held, capacity=row.capacity)
        used = bar + _GAP + paint.text(painter, three.adjusted(bar + _GAP, 0, 0, 0), counts, small, t.muted)
        self._trouble(painter, three.adjusted(used + _GAP, 0, 0, 0), row, at_right=True)

    def _two_lines(self, painter: QPainter, rect: QRectF, row: DoctorRow) -> None:
        """Two lines, and the bar along the lower edge."""
        m, t = self.look.metrics, self.look.theme
        inner = rect.adjusted(m.pad, 3, -m.pad, -7)
        one = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        two = one.translated(0, inner.height() / 2)
        chip = self._inside(painter, one, row, lift=0)
        paint.text(painter, one.adjusted(0, 0, -chip - _GAP, 0), row.name, paint.font(m.body, True), t.text)
        small = paint.font(m.small)
        place, troubles = row.room or row.specialization, _troubles(row)
        beside = paint.width_of(place, small) + (paint.tag_width(troubles[0], m.caption) + 4 if troubles else 0)
        whole = [say("{count} waiting", count=row.waiting)] if m.left >= _WHOLE_WORDS else []
        wait = _first_fitting([*whole, _wait(row)], m.small, two.width() - beside - _GAP)
        waits = paint.text(painter, two, wait, small, t.text, paint.R)
        room = two.adjusted(0, 0, -waits - _GAP, 0)
        used = paint.text(painter, room, place, small, t.muted)
        self._trouble(painter, room.adjusted(used + _GAP / 2 if used else 0, 0, 0, 0), row, at_right=False)
        rail = QRectF(inner.x(), rect.bottom() - 5, inner.width(), 3)
        capacity_bar(painter, rail, row.held, row.capacity, 0, t)

    def _trouble(self, painter: QPainter, room: QRectF, row: DoctorRow, at_right: bool) -> None:
        """Paint what is odd about the day as a tag, in the longest words there is room for."""
        m, t = self.look.metrics, self.look.theme
        shown = next((words for words in _troubles(row) if paint.tag_width(words, m.caption) <= room.width()), "")
        if shown:
            x = room.right() - paint.tag_width(shown, m.caption) if at_right else room.x()
            icon = "away" if row.away_from or row.absence else "clock"
            paint.tag(painter, x, room.center().y(), icon, shown, m.caption, (t.warn, t.warn_tint, t.rim(t.warn)))

    def _inside(self, painter: QPainter, line: QRectF, row: DoctorRow, lift: int) -> float:
        """Paint who is inside as a chip in the colours of that status, a dash for nobody; return its width."""
        m, t = self.look.metrics, self.look.theme
        if row.inside is None:
            return paint.text(painter, line, "–", paint.font(m.number, True), t.faint, paint.R)
        face, pair = paint.font(m.number - 1, True), t.status[Status.IN_CONSULTATION]
        width = 31 + paint.width_of(Figures(row.inside), face)
        height = 20 if m.body < 15 else 24
        chip = QRectF(line.right() - width, line.center().y() - height / 2 - lift, width, height)
        paint.box(painter, chip, height / 2, pair.fill)
        draw_icon(painter, "stethoscope", chip.x() + 6, chip.center().y() - 7, 14, pair.text)
        paint.text(painter, chip.adjusted(23, 0, 0, 0), Figures(row.inside), face, pair.text)
        return width


class DoctorStripDelegate(StripDelegate):
    """Doctors side by side above the queue: name, number inside; room or what is odd, who waits (LOOK §6)."""

    least = 150

    def height_of(self, index: Index) -> int:
        """Return the strip's height."""
        return self.look.metrics.doctor

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one doctor."""
        m, t = self.look.metrics, self.look.theme
        row: DoctorRow = index.data(ROW)
        inner = self.cell(painter, option, index.row() == 0).adjusted(10, 4, -8, -5)
        half = inner.height() / 2
        one = QRectF(inner.x(), inner.y(), inner.width(), half)
        two = one.translated(0, half)
        number = "–" if row.inside is None else Figures(row.inside)
        ink = t.faint if row.inside is None else t.accent
        used = paint.text(painter, one, number, paint.font(m.title, True), ink, paint.R)
        paint.text(painter, one.adjusted(0, 0, -used - 6, 0), row.name, paint.font(m.small, True), t.text)
        troubles = _troubles(row)
        waits = _first_fitting([say("{count} waiting", count=row.waiting), _wait(row)], m.caption, inner.width() / 2)
        used = paint.text(painter, two, waits, paint.font(m.caption), t.muted, paint.R)
        room = two.adjusted(0, 0, -used - 6, 0)
        words = _first_fitting(troubles or [row.room or row.specialization], m.caption, room.width())
        paint.text(painter, room, words, paint.font(m.caption), t.warn if troubles else t.muted)
