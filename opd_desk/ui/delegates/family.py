"""The people on one phone, in a row of two lines or of one (LOOK §2, New token)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from opd_desk.ui import paint
from opd_desk.ui.delegates.base import Index, RowDelegate, is_chosen
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.models.family import NEW_PATIENT, under_name, when_last
from opd_desk.ui.models.rows import ROW

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from opd_desk.services.rows import PersonRow

_TWO_LINES = 34
_LAST_LINE = 32


class FamilyDelegate(RowDelegate):
    """Name and age, what they have ahead, when they were last here; the last line makes a new patient."""

    def height_of(self, index: Index) -> int:
        """Return the height of a person's row, or of the last line's."""
        height = self.look.metrics.family
        return min(height, _LAST_LINE) if index.data(ROW) == NEW_PATIENT else height

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one person."""
        row: PersonRow = index.data(ROW)
        chosen = is_chosen(option)
        rect = self.ground(painter, option, rule=False).adjusted(12, 0, -10, 0)
        if row == NEW_PATIENT:
            self._new(painter, rect)
        elif self.look.metrics.family < _TWO_LINES:
            self._one_line(painter, rect, row, chosen)
        else:
            self._two_lines(painter, rect, row, chosen)

    def _new(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        face = paint.font(m.small if m.labels_inside else m.body)
        draw_icon(painter, "user-plus", rect.x() - 1, rect.center().y() - 7, 14, t.accent)
        paint.text(painter, rect.adjusted(20, 0, 0, 0), NEW_PATIENT.name, face, t.accent)

    def _who(self, painter: QPainter, line: QRectF, row: PersonRow, chosen: bool) -> float:
        """Paint name and age; return how much of the line they took."""
        m, t = self.look.metrics, self.look.theme
        age = paint.width_of(row.age_sex, paint.font(m.small))
        name = line.adjusted(0, 0, -age - 8, 0)
        used = 8 + paint.text(painter, name, row.name, paint.font(m.body, chosen), t.text)
        paint.text(painter, line.adjusted(used, 0, 1, 0), row.age_sex, paint.font(m.small), t.muted)
        return used + age

    def _two_lines(self, painter: QPainter, rect: QRectF, row: PersonRow, chosen: bool) -> None:
        m, t = self.look.metrics, self.look.theme
        half, middle = rect.height() / 2, rect.center().y()
        cap = paint.keycap_width("Enter", m.caption) if chosen else 0
        room = rect.adjusted(0, 0, -cap - 8 if cap else 0, 0)
        self._who(painter, QRectF(room.x(), room.y() + 2, room.width(), half), row, chosen)
        second = QRectF(room.x(), middle - 1, room.width(), half)
        face = paint.font(m.caption)
        words = under_name(row, lambda words: paint.fits(words, face, room.width()))
        paint.text(painter, second, words, face, t.muted)
        if cap:
            paint.keycap(painter, rect.right() - cap, middle, "Enter", m.caption, t.muted, t.edge, t.surface)

    def _one_line(self, painter: QPainter, rect: QRectF, row: PersonRow, chosen: bool) -> None:
        m, t = self.look.metrics, self.look.theme
        room = rect.adjusted(self._who(painter, rect, row, chosen) + 12, 0, 0, 0)
        face = paint.font(m.caption)
        when = when_last(under_name(row, lambda words: paint.fits(words, face, room.width())))
        if paint.fits(when, face, room.width()):
            paint.text(painter, room, when, face, t.muted, paint.R)
