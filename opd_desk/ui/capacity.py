"""The bar of places of a slot, or of a doctor's day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

if TYPE_CHECKING:
    from opd_desk.ui.theme import Theme

_CELL = 5
"""Least px, gap included, that one place over capacity takes."""


def capacity_bar(
    painter: QPainter,
    rect: QRectF,
    held: int,
    capacity: int,
    reserve_free: int,
    theme: Theme,
    dim: bool = False,
    over_room: float = 0,
) -> None:
    """Draw places: held, free, kept for emergencies (hollow, at the end), over capacity (red, beyond the end).

    `rect` is the capacity. A slot has `over_room` px right of it for what is over, and is drawn one cell a place where
    a cell gets 4 px; a day (`over_room` 0) is one bar. A capacity of 0 has only what is over it.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    cell = int(rect.width() / capacity) if capacity else 0
    over = theme.faint if theme.outlined else theme.edge
    filled = QColor(over if dim else theme.bar)
    end = rect.x()
    if over_room and cell >= 4:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        _cells(painter, rect, cell, (held, capacity, reserve_free), filled, theme, dim)
        end = rect.x() + cell * capacity
    elif capacity:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.fillPath(shape, QColor(theme.bar_free))
        painter.setClipPath(shape)
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width() * min(1, held / capacity), rect.height()), filled)
        painter.setClipping(False)
        cell, end = _CELL, rect.right()
    cell = cell or _CELL
    for x in (end + 2 + place * cell for place in range(max(0, held - capacity))):
        if x + cell - 1 <= end + over_room:
            painter.fillRect(QRectF(x, rect.y() - 2, cell - 1, rect.height() + 4), QColor(theme.danger))
    painter.restore()


def _cells(
    painter: QPainter, rect: QRectF, cell: int, counts: tuple[int, int, int], filled: QColor, theme: Theme, dim: bool
) -> None:
    held, capacity, reserve_free = counts
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in range(capacity):
        # Whole pixels, so that every cell has the same crisp edges.
        one = QRectF(rect.x() + place * cell, rect.y(), cell - 1, rect.height())
        if place < held:
            painter.fillRect(one, filled)
        elif place >= capacity - reserve_free:
            painter.setPen(QColor(theme.bar_free if dim else theme.reserve))
            painter.drawRect(one.adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(one, QColor(theme.bar_free))
