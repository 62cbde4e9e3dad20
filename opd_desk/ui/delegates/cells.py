"""How the cells of a dialog's table are painted: as Qt does it, but every script on the Latin baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from opd_desk.ui.delegates.base import Index

_ONE = QAbstractItemView.SelectionMode.SingleSelection
_ROWS = QAbstractItemView.SelectionBehavior.SelectRows


class CellDelegate(QStyledItemDelegate):
    """Paint a cell of one line where a Latin one would stand.

    Qt puts the middle of a line's own height in the middle of its cell, and a line of Devanagari is higher than one of
    Latin: `29 जन॰` would stand above the `29 Jan` of a name beside it (LOOK, head). What is cut or broken is Qt's.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw no frame round the current cell where rows are chosen whole, one at a time: the tint says all of it."""
        super().initStyleOption(option, index)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.selectionMode() == _ONE and view.selectionBehavior() == _ROWS:
            option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        words = index.data()
        if not isinstance(words, str) or words.isascii() or "\n" in words:  # asked first: most cells are numbers
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, shown.widget) + 1
        room.adjust(margin, 0, -margin, 0)
        metrics = QFontMetricsF(shown.font)
        width = metrics.horizontalAdvance(words)
        if width > room.width():
            super().paint(painter, option, index)
            return
        shown.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        align = QStyle.visualAlignment(shown.direction, shown.displayAlignment)
        free = room.width() - width
        left = free if align & Qt.AlignmentFlag.AlignRight else free / 2 if align & Qt.AlignmentFlag.AlignHCenter else 0
        top = room.y() + room.height() // 2 - round(metrics.height()) // 2
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(_group(shown), _ink(shown)))
        painter.setLayoutDirection(shown.direction)
        painter.drawText(QPointF(room.x() + left, round(top + metrics.ascent())), words)
        painter.restore()


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Normal if active else QPalette.ColorGroup.Inactive


def _ink(option: QStyleOptionViewItem) -> QPalette.ColorRole:
    chosen = option.state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
