"""Keys drawn as caps, and between them what is typed, as help shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from opd_desk.ui import mirror, paint
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.ui.theme import Look

_GAP = 6


class KeyCaps(Looked):
    """Keys in a row; one in brackets, "(phone)", is something to type and stands as a word."""

    def __init__(self, look: Look, keys: Sequence[str]) -> None:
        super().__init__(look)
        self._keys = tuple(keys)
        self.setAccessibleName(", ".join(key.strip("()") for key in keys))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room that all of them need."""
        wide = sum(self._width(key) + _GAP for key in self._keys)
        return QSize(int(wide) + 1, self.look.metrics.small + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a cap for each key and a word for what is typed."""
        m, t = self.look.metrics, self.look.theme
        painter = mirror.painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0.0, self.height() / 2
        for key in self._keys:
            if key.startswith("("):
                room = QRectF(x, 0, self._width(key) + 1, self.height())
                paint.text(painter, room, key.strip("()"), paint.font(m.small), t.accent)
            else:
                paint.keycap(painter, x, middle, key, m.caption, t.text, t.edge, t.surface)
            x += self._width(key) + _GAP

    def _width(self, key: str) -> float:
        m = self.look.metrics
        if key.startswith("("):
            return paint.width_of(key.strip("()"), paint.font(m.small))
        return paint.keycap_width(key, m.caption)
