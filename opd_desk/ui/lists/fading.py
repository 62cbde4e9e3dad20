"""A row that another counter has changed stands out once, and fades (LOOK §5)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle

from opd_desk.services.rows import TokenRow

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QTableView

    from opd_desk.ui.models.queue import QueueModel
    from opd_desk.ui.theme import Theme

_MS = 400


class Fading(QObject):
    """Holds how much of the tint the rows still have that others changed; none where nothing is to move."""

    def __init__(self, view: QTableView, model: QueueModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._keys: frozenset[Hashable] = frozenset()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_MS)
        self._fade.valueChanged.connect(lambda _: self._repaint())
        self._fade.finished.connect(self._end)

    def left(self, key: Hashable) -> float:
        """Return how much of the tint a row has, 1 at first and in the end 0."""
        moving = key in self._keys and self._fade.state() == QVariantAnimation.State.Running
        return float(self._fade.currentValue()) if moving else 0.0

    def paint(self, painter: QPainter, rect: QRectF, row: int, theme: Theme) -> bool:
        """Paint what is left of the tint under a row; return whether there is any."""
        left = self.left(self._model.key_of(self._model.at(row))) if self._keys else 0
        if left:
            tint = QColor(theme.tint)
            tint.setAlphaF(left)
            painter.fillRect(rect, tint)
        return bool(left)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Let fade what comes in or changes while this is entered, but for times that only moved with the others."""
        before = self._seen()
        yield
        changed = frozenset(key for key, row in self._seen().items() if _differs(row, before.get(key)))
        if changed and self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration):
            self._keys = changed
            self._fade.stop()
            self._fade.start()

    def _seen(self) -> dict[Hashable, TokenRow]:
        return {row.id: row for row in self._model.rows if isinstance(row, TokenRow)}

    def _end(self) -> None:
        self._repaint()
        self._keys = frozenset()

    def _repaint(self) -> None:
        for key in self._keys:
            row = self._model.row_of(key)
            if row >= 0:
                wide = self._view.viewport().width()
                self._view.viewport().update(0, self._view.rowViewportPosition(row), wide, self._view.rowHeight(row))


def _differs(row: TokenRow, before: TokenRow | None) -> bool:
    """Tell whether a row says something else than before, but for times; one that stayed is the same object."""
    if row is before or before is None:
        return row is not before
    return replace(before, expected=row.expected, position=row.position) != row
