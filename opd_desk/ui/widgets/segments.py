"""One of a few, side by side (LOOK §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from opd_desk.domain.said import say, together
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import RING, Looked, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from opd_desk.ui.theme import Look

_BESIDE = 3
"""Px between a word and the letter of its key."""


class Segments(Looked):
    """A row of words, the chosen one raised; there may be none chosen. It is one Tab stop.

    While it has the focus, left, right and the words' first letters choose. `alt`: the first letters are underlined,
    as the window binds Alt + letter to them; a word that begins otherwise in its language has the letter beside it.
    `picked(int)` is emitted when the clerk chooses, not by `choose`.
    """

    picked = Signal(int)
    accessible_role = Role.Grouping

    def __init__(
        self, look: Look, name: str, words: Sequence[str], alt: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.name, self._words, self._alt = name, tuple(words), alt
        self.current: int | None = None
        self._around, self._px = 10, look.metrics.small
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(32)
        every = together(*self._words, between=", ")
        self.setAccessibleDescription(tr(say("One of: {every}. Left and right choose.", every=every)))
        self.choose(None)

    def choose(self, index: int | None) -> None:
        """Show one as chosen, or none."""
        if index == self.current and self.accessibleName():
            return
        self.current = index
        chosen = say("none chosen") if index is None else self._words[index]
        self.setAccessibleName(tr(say("{name}: {chosen}", name=self.name, chosen=chosen)))
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Take less room around the words and smaller type, or as much as usual."""
        m = self.look.metrics
        self._around, self._px = (6, m.caption) if tight else (10, m.small)
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the type of this Look."""
        self._px = look.metrics.small
        super().set_look(look)

    def sizeHint(self) -> QSize:
        """Return room for every word in bold."""
        return QSize(int(sum(self._natural())) + 5, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is never elided."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by arrow or first letter."""
        step = mirror.sideways(self, event.key())
        letter = event.text().upper()
        letters = [word[0] for word in self._words]
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if step and plain:
            first = 0 if step > 0 else len(self._words) - 1
            self._pick(first if self.current is None else min(max(self.current + step, 0), len(self._words) - 1))
        elif plain and letter in letters:
            self._pick(letters.index(letter))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the word under the pointer."""
        for index, cell in enumerate(self._cells()):
            if cell.contains(mirror.place(self, event.position())):
                self._pick(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the words, and the ring while it has the focus."""
        t = self.look.theme
        painter = mirror.painter_on(self)
        paint.box(painter, QRectF(self.rect()), 6, t.surface if t.outlined else t.line, t.rim(t.edge))
        for index, cell in enumerate(self._cells()):
            self._paint_cell(painter, cell, index)
        if self.hasFocus():
            paint.focus(painter, QRectF(self.rect()), 6, t)

    def _paint_cell(self, painter: QPainter, cell: QRectF, index: int) -> None:
        t = self.look.theme
        chosen, word = index == self.current, self._words[index]
        if chosen:
            paint.box(painter, cell, 5, t.surface, t.edge, 2 if t.outlined else 1)
        face = paint.font(self._px, chosen)
        letter = self._letter_beside(word)
        room = cell.adjusted(0, 0, -self._letter_room(word), 0)
        width = paint.text(painter, room, word, face, t.accent if chosen else t.text, paint.C)
        left = room.center().x() - width / 2
        if letter:
            beside = QRectF(left + width + _BESIDE, cell.y(), cell.right(), cell.height())
            paint.text(painter, beside, letter, paint.font(self.look.metrics.caption), t.faint)
        elif self._alt:
            line = QRectF(left, cell.center().y() + self._px * 0.62, paint.width_of(word[0], face), 1)
            painter.fillRect(line, QColor(t.accent if chosen else t.muted))

    def _pick(self, index: int) -> None:
        self.choose(index)
        self.picked.emit(index)

    def _natural(self) -> list[float]:
        bold = paint.font(self._px, True)
        return [paint.width_of(word, bold) + self._letter_room(word) + self._around for word in self._words]

    def _letter_beside(self, word: str) -> str:
        """Return the letter of Alt that stands after a word: the English initial, where the shown word has another."""
        return word[0] if self._alt and tr(word)[:1] != word[0] else ""

    def _letter_room(self, word: str) -> float:
        letter = self._letter_beside(word)
        return paint.width_of(letter, paint.font(self.look.metrics.caption)) + _BESIDE if letter else 0

    def _cells(self) -> Iterator[QRectF]:
        natural = self._natural()
        spare = (self.width() - 4 - sum(natural)) / len(natural)
        x = 2.0
        for width in natural:
            yield QRectF(x, 2, width + spare, self.height() - 4)
            x += width + spare


def labelled(segments: Segments) -> QWidget:
    """Return segments under their name, as a field stands under its own; in small windows they are tight, without."""
    look = segments.look
    low = look.metrics.labels_inside
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(RING, RING if low else 0, RING, RING)
    column.setSpacing(0)
    if not low:
        label = Words(look)
        label.setText(segments.name)
        label.setFixedHeight(20)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(label)
    segments.setFixedHeight(look.metrics.field)
    segments.set_tight(low)
    column.addWidget(segments)
    return holder
