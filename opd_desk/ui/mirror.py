"""Where lines begin on the right, what the desk paints stands mirrored, as Qt's own layouts do.

What is painted is thought out from left to right. The painter of a widget or of a row turns it over as a whole, and
whatever is to be read or recognised (`paint.text`, `icons.draw_icon`) is turned back where it then stands.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


def painter_on(widget: QWidget) -> QPainter:
    """Return a painter on a widget, which turns over what it paints where lines begin on the right."""
    painter = QPainter(widget)
    if widget.isRightToLeft():
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # of a line in two scripts, too
        turn(painter, QRectF(widget.rect()))
    return painter


def turn(painter: QPainter, rect: QRectF) -> None:
    """Paint from now on as if `rect` were seen in a mirror; a second time, as before."""
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)


def is_turned(painter: QPainter) -> bool:
    """Tell whether a painter paints as in a mirror."""
    return bool(painter.worldTransform().m11() < 0)


def draw_upright(painter: QPainter, start: QPointF, words: str, width: float) -> None:
    """Draw words of that width in a mirror so that they can be read; `start`: of their baseline."""
    painter.save()
    turn(painter, QRectF(start.x(), 0, width, 0))
    if words.replace(" ", "").isdecimal():  # a phone number: its halves do not change places
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(start, words)
    painter.restore()


@contextmanager
def turned_for(direction: Qt.LayoutDirection, painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Paint `rect` as in a mirror where lines begin on the right, while this is entered."""
    if direction is Qt.LayoutDirection.LeftToRight:
        yield
        return
    painter.save()
    painter.setLayoutDirection(direction)
    turn(painter, rect)
    yield
    painter.restore()


def place(widget: QWidget, point: QPointF) -> QPointF:
    """Return where a point of a widget lies in what was thought out from left to right."""
    return QPointF(widget.width() - point.x(), point.y()) if widget.isRightToLeft() else point


def visual(widget: QWidget, rect: QRect) -> QRect:
    """Return where a rectangle, thought out from left to right, stands in a widget."""
    if not widget.isRightToLeft():
        return rect
    return QRect(widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def thought(widget: QWidget, key: int) -> Qt.Key:
    """Return the key that leads, from left to right, where this one leads in a widget: Right for Left in a mirror."""
    turned = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left} if widget.isRightToLeft() else {}
    return turned.get(Qt.Key(key), Qt.Key(key))


def sideways(widget: QWidget, key: int) -> int:
    """Return which way an arrow key leads among things side by side: 1 to the next, -1 back, 0 for any other key."""
    meant = thought(widget, key)
    return (meant == Qt.Key.Key_Right) - (meant == Qt.Key.Key_Left)
