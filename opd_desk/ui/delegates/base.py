"""What every delegate of a list shares: its look, and the ground a row stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from opd_desk.ui import paint
from opd_desk.ui.mirror import turned_for

if TYPE_CHECKING:
    from opd_desk.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex

SELECTION_BAR = 3


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is painted as the chosen one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def is_hovered(option: QStyleOptionViewItem) -> bool:
    """Tell whether the pointer is over a row."""
    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def rect_of(option: QStyleOptionViewItem) -> QRectF:
    """Return where a row is painted."""
    return QRectF(option.rect)


def stand(painter: QPainter, rect: QRectF, fill: str | None, bar: str | None, rule: str | None) -> None:
    """Paint what a row stands on: a ground, a bar at its left, a hairline under it, where there are any."""
    if fill:
        painter.fillRect(rect, QColor(fill))
    if bar:
        painter.fillRect(QRectF(rect.x(), rect.y(), SELECTION_BAR, rect.height()), QColor(bar))
    if rule:
        paint.hairline(painter, rect.x(), rect.bottom() - 1, rect.right(), rule)


def outline(painter: QPainter, rect: QRectF, rim: str | None) -> None:
    """Draw a line along the upper and the lower edge of a row whose ground says something, where tints do not."""
    if rim:
        paint.hairline(painter, rect.x(), rect.y(), rect.right(), rim)
        paint.hairline(painter, rect.x(), rect.bottom() - 1, rect.right(), rim)


class RowDelegate(QStyledItemDelegate):
    """Paint rows in a look; the list it serves changes the look with `set_look` and then lays itself out again."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def set_look(self, look: Look) -> None:
        """Paint in another theme or another size from now on."""
        self.look = look

    def height_of(self, index: Index) -> int:
        """Return the height of a row in logical px."""
        return self.look.metrics.row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; the list gives it its width."""
        return QSize(10, self.height_of(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row, mirrored where lines begin on the right."""
        with turned_for(option.direction, painter, rect_of(option)):
            self.draw(painter, option, index)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, as it is where lines begin on the left."""
        raise NotImplementedError

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, rule: bool = True) -> QRectF:
        """Paint what a row stands on: tint and bar when chosen, hover under the pointer; return the rectangle.

        `rule`: a hairline under it.
        """
        theme = self.look.theme
        rect, chosen = rect_of(option), is_chosen(option)
        fill = theme.tint if chosen else theme.hover if is_hovered(option) else None
        stand(painter, rect, fill, theme.accent if chosen else None, theme.line if rule else None)
        if chosen:
            outline(painter, rect, theme.rim(theme.edge))
        return rect


class StripDelegate(RowDelegate):
    """Paint rows as cells side by side; the strip shares its width among them with `set_width` (LOOK §6)."""

    least = 0
    """The width a cell needs, in logical px; cells that do not fit are scrolled to."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._width = self.least

    def set_width(self, width: int) -> None:
        """Make every cell so wide, in logical px, but no narrower than it needs."""
        self._width = max(self.least, width)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        return QSize(self._width, self.height_of(index))

    def cell(self, painter: QPainter, option: QStyleOptionViewItem, first: bool) -> QRectF:
        """Paint what a cell of a strip stands on, its bar along the lower edge; return the cell's rectangle."""
        rect, theme = rect_of(option), self.look.theme
        if is_chosen(option):
            painter.fillRect(rect, QColor(theme.tint))
            bar = QRectF(rect.x(), rect.bottom() - SELECTION_BAR, rect.width(), SELECTION_BAR)
            painter.fillRect(bar, QColor(theme.accent))
        elif is_hovered(option):
            painter.fillRect(rect, QColor(theme.hover))
        if not first:
            painter.fillRect(QRectF(rect.x(), rect.y() + 8, 1, rect.height() - 16), QColor(theme.line))
        return rect
