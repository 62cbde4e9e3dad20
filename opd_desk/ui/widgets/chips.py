"""Keys with their words, one after the other, breaking into rows: what can be done, or which of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from opd_desk.ui.theme import Look

_ROW = 28
_GAP = 4


class Chips(Looked):
    """Pairs of (key, words), each of them clickable.

    `choosing`: one of them is current and tinted; digits, arrows and Enter pick while it has the focus, and what is
    typed else goes out as `typed(str)`. `picked(int)`: which one.
    """

    picked = Signal(int)
    typed = Signal(str)

    def __init__(self, look: Look, ink: str = "text", choosing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._ink, self._choosing = ink, choosing
        self._pairs: tuple[tuple[str, str], ...] = ()
        self.current = 0
        self.title = ""
        self.accessible_role = Role.List if choosing else Role.StaticText
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if choosing else Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these (key, words)."""
        self._pairs = tuple(pairs)
        self.current = 0
        self._tell()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that the rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that a width breaks into."""
        cells = self._cells(width)
        return int(cells[-1].bottom()) if cells else 0

    def sizeHint(self) -> QSize:
        """Return one row."""
        return QSize(int(sum(self._width(pair) + _GAP for pair in self._pairs)), _ROW)

    def minimumSizeHint(self) -> QSize:
        """Return the widest one: words are never elided."""
        return QSize(int(max((self._width(pair) for pair in self._pairs), default=0)) + 1, _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and pick; pass on what is neither."""
        key, last = event.key(), len(self._pairs) - 1
        step = mirror.sideways(self, key) or (key == Qt.Key.Key_Down) - (key == Qt.Key.Key_Up)
        if step:
            self._go(min(max(0, self.current + step), last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pairs:
            if not event.isAutoRepeat():
                self.picked.emit(self.current)
        elif event.text() in [pair[0] for pair in self._pairs]:
            self.picked.emit([pair[0] for pair in self._pairs].index(event.text()))
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the one under the pointer."""
        for index, cell in enumerate(self._cells(self.width())):
            if cell.contains(mirror.place(self, event.position())):
                self.picked.emit(index)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each key and its words; the current one on a tint, ringed while the focus is here."""
        m, t = self.look.metrics, self.look.theme
        painter, ink = mirror.painter_on(self), getattr(t, self._ink)
        for index, (cell, (key, words)) in enumerate(zip(self._cells(self.width()), self._pairs, strict=True)):
            current = self._choosing and index == self.current
            if current:
                paint.box(painter, cell, 6, t.tint, t.rim(t.edge))
                if self.hasFocus():
                    paint.focus(painter, cell, 6, t)
            key_ink = ink if self._ink != "text" else t.muted
            rim = ink if self._ink != "text" else t.edge
            x = cell.x() + self._inset()
            x += paint.keycap(painter, x, cell.center().y(), key, m.caption, key_ink, rim) + 6
            room = QRectF(x, cell.y(), cell.right() - x, cell.height())
            paint.text(painter, room, words, paint.font(m.small, current), t.accent if current else ink)

    def _go(self, index: int) -> None:
        self.current = index
        self._tell()
        self.update()

    def set_title(self, title: str) -> None:
        """Say to who cannot see it what is asked."""
        self.title = title
        self._tell()

    def _tell(self) -> None:
        """Name the one that is current, or all where nothing is chosen; all are the description then."""
        told = [f"{tr(key)} {tr(words)}" for key, words in self._pairs]
        every = ", ".join(told)
        current = told[self.current] if self._choosing and told else every
        self.setAccessibleName(f"{tr(self.title)} {current}".strip())
        self.setAccessibleDescription(every if self._choosing else "")

    def _inset(self) -> int:
        return 8 if self._choosing else 0

    def _width(self, pair: tuple[str, str]) -> float:
        m = self.look.metrics
        words = paint.width_of(pair[1], paint.font(m.small, self._choosing))
        return paint.keycap_width(pair[0], m.caption) + 6 + words + 2 * self._inset() + (0 if self._choosing else 8)

    def _cells(self, room: int) -> list[QRectF]:
        cells: list[QRectF] = []
        x = y = 0.0
        for pair in self._pairs:
            width = self._width(pair)
            if x and x + width > room:
                x, y = 0.0, y + _ROW
            cells.append(QRectF(x, y, width, _ROW))
            x += width + _GAP
        return cells
