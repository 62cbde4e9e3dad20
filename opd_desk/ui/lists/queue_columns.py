"""The columns of the queue: how wide each is, which give way to the name, and their headings (LOOK §6)."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from opd_desk.domain.model import AgeUnit
from opd_desk.domain.said import say
from opd_desk.domain.wording import age_sex
from opd_desk.settings import COLUMNS
from opd_desk.ui import mirror, paint
from opd_desk.ui.models import queue

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QItemSelection

    from opd_desk.ui.theme import Look, Metrics

ORDER = tuple(queue.COLUMNS)
"""The columns from the left."""
BAR = 8
"""Px at the right edge of the queue that are free for its scroll bar, whether it is there or not."""
_LEAST_NAME = 116
_NAME_BESIDE_NOTE = 168
_LEAST_NOTE = 216
_GIVE_WAY = ("phone", "age")
_RIGHT = ("number", "when", "waited")
_LONG_AGE = age_sex(88, AgeUnit.YEARS, "O")


def column_widths(width: int, metrics: Metrics, wanted: Collection[str] = COLUMNS) -> dict[str, int]:
    """Return the columns that show in a table of `width` logical px, with their widths (LOOK §6).

    The name takes what is over; before it gets less than 116 px the remarks go, then the phone, then the age. Of these
    only those that are `wanted` show.
    """
    tight = metrics.pad < 16
    unit = metrics.body / 13
    plain = {"number": 44 + metrics.pad - (8 if tight else 0), "age": 54, "phone": 92, "source": 100, "status": 132}
    plain |= {"when": 64, "waited": 102}
    if tight:
        age = ceil(paint.width_of(_LONG_AGE, paint.font(metrics.small))) + 12
        plain |= {"age": max(48, age), "source": 102, "status": 130, "when": 60, "waited": 88}
    left_out = set(COLUMNS).difference(wanted)
    shown = {column: round(size * unit) for column, size in plain.items() if column not in left_out}
    name = width - sum(shown.values())
    if metrics.notes and "note" in wanted and name >= (_NAME_BESIDE_NOTE + _LEAST_NOTE) * unit:
        shown["note"] = name - round(_NAME_BESIDE_NOTE * unit)
        name -= shown["note"]
    for column in _GIVE_WAY:
        if name < _LEAST_NAME * unit and column in shown:
            name += shown.pop(column)
    return shown | {"name": max(name, 1)}


def columns_in(view: QTableView) -> dict[str, tuple[int, int]]:
    """Return where each shown column of a queue begins and how wide it is, in px; the last ends at the scroll bar.

    They begin on the left, wherever lines begin.
    """
    shown = [number for number in range(len(ORDER)) if not view.isColumnHidden(number)]
    columns, x = {}, 0
    for at in shown[:-1]:
        columns[ORDER[at]] = x, view.columnWidth(at)
        x += view.columnWidth(at)
    columns[ORDER[shown[-1]]] = x, view.width() - BAR - x
    return columns


def share_width(view: QTableView, header: QueueHeader, metrics: Metrics) -> None:
    """Give the wanted columns their widths; a scroll bar stands in the free edge of the last: nothing moves aside."""
    widths = column_widths(view.width() - BAR, metrics, header.wanted)
    bar = view.width() - view.viewport().width()
    widths[next(column for column in reversed(ORDER) if column in widths)] += BAR - bar
    header.set_bar(bar)
    for number, column in enumerate(ORDER):
        view.setColumnHidden(number, column not in widths)
        if column in widths:
            view.setColumnWidth(number, widths[column])


class QueueHeader(QHeaderView):
    """The headings of the columns: captions, nothing to press; a hairline under them while rows are scrolled away."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._bar, self._scrolled = look, 0, False
        self.wanted: Collection[str] = COLUMNS
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on."""
        self._look = look
        self.setFixedHeight(look.metrics.columns)
        self.viewport().update()

    def set_bar(self, width: int) -> None:
        """Leave the headings where they are while a scroll bar of this width stands beside them."""
        self._bar = width

    def set_scrolled(self, place: int) -> None:
        """Draw the hairline while the rows do not stand at their top, `place` px of them out of view."""
        if bool(place) != self._scrolled:
            self._scrolled = bool(place)
            self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Do nothing: headings look the same whatever is chosen under them, and Qt would paint them all anew."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading over the edge its cells stand on."""
        m, t = self._look.metrics, self._look.theme
        column, area = ORDER[section], QRectF(mirror.visual(self.viewport(), rect))
        painter.save()
        if self.isRightToLeft():
            mirror.turn(painter, QRectF(self.viewport().rect()))
        painter.fillRect(area, QColor(t.surface))
        if self._scrolled:
            paint.hairline(painter, area.x(), area.bottom() - 1, area.right(), t.line)
        words = say("Age") if column == "age" and m.pad < 16 else queue.COLUMNS[column]
        edge = m.pad if column == "waited" else 10 if column == "number" else 8
        if area.right() > self.width() - 1:
            edge += BAR - self._bar
        room = area.adjusted(28 if column == "note" else 4, 0, -edge, 0)
        paint.text(painter, room, words, paint.font(m.caption), t.faint, paint.R if column in _RIGHT else paint.L)
        painter.restore()
