"""The window's foot: what was just done, Undo by name, the counts of the day, the printer (LOOK §2, Bottom)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.widgets.base import Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from opd_desk.services.rows import DayCounts
    from opd_desk.ui.theme import Look


class BottomBar(Looked):
    """Says what was done, offers Undo and one more thing (the slip as PDF, a reprint), counts the day.

    `undo_wanted()`; `offer_taken()`: the button beside Undo.
    """

    undo_wanted = Signal()
    offer_taken = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._said, self._refused = "", False
        self._counts: DayCounts | None = None
        self._printer, self._trouble = "", False
        self._message = Painted(look, self._paint_message)
        self._message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.undo = KeyButton(look, "Undo", "Ctrl Z", icon="undo")
        self.offer = KeyButton(look, "", "", kind=Kind.QUIET)
        self._things = Painted(look, self._paint_things)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for part, stretch in ((self._message, 0), (self.undo, 0), (self.offer, 0), (self._things, 1)):
            self._row.addWidget(part, stretch)
        self.undo.clicked.connect(self.undo_wanted)
        self.offer.clicked.connect(self.offer_taken)
        self.show_undo("")
        self.show_offer("", "")
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take height and colours of this Look."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.bg)
        self.setFixedHeight(m.bottom)
        self._row.setContentsMargins(m.pad, 0, m.pad, 0)
        for part in (self._message, self.undo, self.offer, self._things):
            part.set_look(look)
        for button in (self.undo, self.offer):
            button.setFixedHeight(m.bottom - 8)
        self._share()

    def show_said(self, words: str, *, refused: bool = False) -> None:
        """Say what was done, or what could not be."""
        self._said, self._refused = words, refused
        self._message.setToolTip(words)
        self._message.setAccessibleName(words)
        self._share()

    @property
    def said(self) -> str:
        """Return what was said last."""
        return self._said

    def show_undo(self, words: str) -> None:
        """Name the command that Undo would take back; "" hides nothing but leaves it faint."""
        self.undo.set_words(f"Undo {words}".strip(), "Ctrl Z")
        self.undo.allow("" if words else "Nothing of this date is left to take back")
        self._share()

    def show_offer(self, words: str, key: str) -> None:
        """Offer one more thing to do about what was said; "" for none."""
        self.offer.set_words(words, key)
        self.offer.setVisible(bool(words))
        self._share()

    def show_counts(self, counts: DayCounts) -> None:
        """Count the day."""
        self._counts = counts
        self._things.update()

    def show_printer(self, words: str, *, trouble: bool = False) -> None:
        """Say how the printer is; trouble is said in warn."""
        self._printer, self._trouble = words, trouble
        self._things.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between what was said and the counts."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the message what it needs, up to what buttons and counts leave."""
        m = self.look.metrics
        wanted = paint.width_of(self._said, paint.font(m.body)) + 30
        rest = self.width() - 2 * m.pad - self.undo.sizeHint().width() - self._counts_width() - 32
        rest -= self.offer.sizeHint().width() + 8 if not self.offer.isHidden() else 0
        self._message.setFixedWidth(max(80, int(min(wanted, rest))) if self._said else 0)
        self._message.update()

    def _counts_width(self) -> int:
        return 250 if self.look.metrics.left < 240 else 400

    def _paint_message(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        if self._said:
            ink, icon = (t.danger, "alert") if self._refused else (t.accent, "check")
            draw_icon(painter, icon, rect.x(), rect.center().y() - 7, 14, ink, 1.8)
            words = rect.adjusted(22, 0, 0, 0)
            paint.text(painter, words, self._said, paint.font(m.body), t.danger if self._refused else t.text)

    def _paint_things(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        face, bold = paint.font(m.small), paint.font(m.small, True)
        x = rect.right()
        if self._printer and m.left >= 240:
            ink = t.warn if self._trouble else t.muted
            x -= paint.width_of(self._printer, face)
            paint.text(painter, QRectF(x, rect.y(), rect.right() - x + 1, rect.height()), self._printer, face, ink)
            draw_icon(painter, "printer", x - 20, rect.center().y() - 7, 14, ink)
            x -= 36
        if self._counts is None:
            return
        for number, word in (
            (self._counts.seen, "seen"),
            (self._counts.waiting, "waiting"),
            (self._counts.tokens, "tokens"),
        ):
            x -= paint.width_of(word, face)
            paint.text(painter, QRectF(x, rect.y(), 200, rect.height()), word, face, t.muted)
            x -= paint.width_of(str(number), bold) + 4
            paint.text(painter, QRectF(x, rect.y(), 80, rect.height()), str(number), bold, t.text)
            x -= 16
