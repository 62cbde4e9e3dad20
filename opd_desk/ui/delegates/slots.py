"""Slots: a row of cells, one a place, or a cell of a strip (LOOK §2, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from opd_desk.domain.model import Status
from opd_desk.domain.said import Figures, say
from opd_desk.domain.wording import clock
from opd_desk.ui import paint
from opd_desk.ui.capacity import capacity_bar
from opd_desk.ui.delegates.base import Index, RowDelegate, StripDelegate
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.models.rows import ROW

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from opd_desk.services.rows import SlotRow


_EASY = 78
"""The px from which a cell of the strip has room for wider edges."""
_OVER, _OVER_ROOMY = 16, 20
"""The px right of a slot's cells for what is over its capacity."""


class SlotDelegate(RowDelegate):
    """Time; places as cells; held of capacity; how many wait for a place."""

    def height_of(self, index: Index) -> int:
        """Return the height of a slot's row."""
        return self.look.metrics.slot

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one slot."""
        m, t = self.look.metrics, self.look.theme
        row: SlotRow = index.data(ROW)
        rect = self.ground(painter, option, rule=False).adjusted(m.pad, 0, -m.pad, 0)
        self._times(painter, rect, row)
        cells = rect.adjusted(44 if m.left < 240 else 84 if m.left < 300 else 104, 0, 0, 0)
        if not row.open:
            draw_icon(painter, "lock", cells.x(), rect.center().y() - 7, 14, t.faint)
            paint.text(painter, cells.adjusted(20, 0, 0, 0), row.closed, paint.font(m.small), t.faint)
            self._waitlist(painter, rect, row)
            return
        over = _OVER if m.left < 300 else _OVER_ROOMY
        room = cells.width() - self._waitlist_width() - paint.width_of("00/00", paint.font(m.small, True)) - over
        bar = QRectF(cells.x(), rect.center().y() - 4, min(room, 72 if m.left < 300 else 96), 8)
        capacity_bar(painter, bar, row.held, row.capacity, row.reserve_free, t, row.ended, over)
        self._counts(painter, rect, row)

    def _waitlist_width(self) -> int:
        return 24 if self.look.metrics.left < 300 else 36

    def _times(self, painter: QPainter, rect: QRectF, row: SlotRow) -> None:
        m, t = self.look.metrics, self.look.theme
        dim = row.ended or not row.open
        start, end = clock(row.start), Figures(f"–{clock(row.end)}")
        used = paint.text(painter, rect, start, paint.font(m.body, not dim), t.faint if dim else t.text)
        if m.left >= 240:
            paint.text(painter, rect.adjusted(used + 1, 0, 0, 0), end, paint.font(m.small), t.faint if dim else t.muted)

    def _counts(self, painter: QPainter, rect: QRectF, row: SlotRow) -> None:
        m, t = self.look.metrics, self.look.theme
        if row.ended:
            paint.text(painter, rect, say("ended", "a slot"), paint.font(m.small), t.faint, paint.R)
            return
        over = row.held > row.capacity
        left_of_waitlist = rect.adjusted(0, 0, -self._waitlist_width(), 0)
        counts, face = Figures(f"{row.held}/{row.capacity}"), paint.font(m.small, over)
        paint.text(painter, left_of_waitlist, counts, face, t.danger if over else t.muted, paint.R)
        self._waitlist(painter, rect, row)

    def _waitlist(self, painter: QPainter, rect: QRectF, row: SlotRow) -> None:
        """Say how many wait; in a closed slot they need another one, and must not be out of sight."""
        if row.waitlisted:
            ink, face = self.look.theme.status[Status.WAITLISTED].text, paint.font(self.look.metrics.small, True)
            paint.text(painter, rect, Figures(f"+{row.waitlisted}"), face, ink, paint.R)


class SlotStripDelegate(StripDelegate):
    """Slots side by side above the queue: start, held of capacity, the places beneath (LOOK §6)."""

    least = 76

    def height_of(self, index: Index) -> int:
        """Return the strip's height."""
        return self.look.metrics.slot

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one slot."""
        m, t = self.look.metrics, self.look.theme
        row: SlotRow = index.data(ROW)
        cell = self.cell(painter, option, first=True)
        edge = 7 if cell.width() >= _EASY else 5
        inner = cell.adjusted(edge, 4, -edge, -6)
        dim = row.ended or not row.open
        line = QRectF(inner.x(), inner.y(), inner.width(), 16)
        paint.text(painter, line, clock(row.start), paint.font(m.small, not dim), t.faint if dim else t.text)
        if dim:
            icon = "check" if row.open else "lock"
            draw_icon(painter, icon, inner.right() - 13, inner.y() + 2, 12, t.faint)
        else:
            over = row.held > row.capacity
            face, ink = paint.font(m.caption, over), t.danger if over else t.muted
            paint.text(painter, line, Figures(f"{row.held}/{row.capacity}"), face, ink, paint.R)
        bar = QRectF(inner.x(), inner.bottom() - 6, inner.width() - 10, 5)
        capacity_bar(painter, bar, row.held, row.capacity, row.reserve_free, t, dim, over_room=12)
