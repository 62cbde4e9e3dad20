"""What Enter will do, a refusal in its place, and the reason of an override (LOOK §2, New token)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import announce
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import split_scan
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import RING, Looked, Painted, Words
from opd_desk.ui.widgets.chips import Chips
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent

    from opd_desk.ui.theme import Look

OVERRIDE = "Ctrl Enter"
STOPS = ".।"
"""What a sentence ends with."""
_NO_REASON = say("Type why: the log keeps it, or Esc goes back.")


class _Refusal(Looked):
    """A sentence in danger ink over its keys."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.sentence = Words(look, "danger", bold=True)
        self.keys = Chips(look, "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(12 + RING, 6, 8 + RING, 4)
        column.setSpacing(2)
        column.addWidget(self.sentence)
        column.addWidget(self.keys)

    def set_look(self, look: Look) -> None:
        """Pass this Look on."""
        super().set_look(look)
        self.sentence.set_look(look)
        self.keys.set_look(look)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        ground = QRectF(self.rect()).adjusted(RING, 0, -RING, 0)
        t = self.look.theme
        paint.box(mirror.painter_on(self), ground, 6, t.danger_tint, t.rim(t.danger))


class PromiseBox(Looked):
    """One of three in the same place, growing upwards: the promise, a refusal, the reason of an override.

    Like a field it leaves 3 px on its left and right for a halo.
    `key_picked(str)`: a refusal's key was clicked. `reason_given(str)`: Enter on a reason. `scanned(str)`: a slip's
    reference, scanned into the reason, which stays as it was.
    """

    key_picked = Signal(str)
    reason_given = Signal(str)
    scanned = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._number: int | None = None
        self._headline = self._detail = ""
        self._ready = False
        self._keys: tuple[str, ...] = ()
        self._came_from: QWidget | None = None
        self._promise = Painted(look, self._paint_promise)
        self._refusal = _Refusal(look, self)
        self._refusal.keys.picked.connect(lambda index: self.key_picked.emit(self._keys[index]))
        self._asking = QWidget()
        self._reason = Field(look, say("Reason"), placeholder=say("Why book anyway?"))
        self._reason_said = Words(look, "danger")
        self._reason_said.hide()
        self._asking_keys = Chips(look)
        self._asking_keys.set_pairs([("Enter", say("book anyway")), ("Esc", say("back", "a key"))])
        self._asking_keys.picked.connect(lambda index: (self._give_reason, self.leave_reason)[index]())
        keys = QVBoxLayout()
        keys.setContentsMargins(RING, 0, RING, 0)
        keys.addWidget(self._reason_said)
        keys.addWidget(self._asking_keys)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(2)
        asking.addWidget(self._reason)
        asking.addLayout(keys)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._promise, self._refusal, self._asking):
            self._column.addWidget(part)
        self.set_look(look)
        self._stand(self._promise)

    def set_look(self, look: Look) -> None:
        """Take heights and type of this Look."""
        super().set_look(look)
        for part in (self._promise, self._refusal, self._reason, self._reason_said, self._asking_keys):
            part.set_look(look)
        self._promise.setFixedHeight(look.metrics.promise)

    def show_promise(self, number: int | None, headline: str, detail: str) -> None:
        """Set what Enter will do: the number it gives (None: none), when, and why there (`detail`)."""
        if (number, headline, detail) == (self._number, self._headline, self._detail):
            return
        self._number, self._headline, self._detail = number, headline, detail
        words = f"{number or ''} {tr(headline).rstrip(STOPS)}. {tr(detail)}".strip()
        self._promise.setAccessibleName(words)
        self._promise.setToolTip(as_typed(words))
        self._promise.update()

    def set_ready(self, ready: bool) -> None:
        """Tell whether Enter could book now; until then the number is faint."""
        if ready != self._ready:
            self._ready = ready
            self._promise.update()

    def show_refusal(self, sentence: str, keys: Sequence[tuple[str, str]]) -> None:
        """Put a refusal in the promise's place, with (key, what it does) under it."""
        self._keys = tuple(key for key, _ in keys)
        self._refusal.sentence.setText(sentence)
        self._refusal.keys.set_pairs(keys)
        self._refusal.keys.setVisible(bool(keys))
        announce(self._refusal.keys, ", ".join(f"{tr(key)}: {tr(words)}" for key, words in keys))
        self._stand(self._refusal)

    def withdraw(self) -> None:
        """Show the promise again."""
        self._stand(self._promise)

    @property
    def refused(self) -> bool:
        """Tell whether a refusal stands here."""
        return not self._refusal.isHidden()

    @property
    def overridable(self) -> bool:
        """Tell whether a refusal stands here that can be overridden."""
        return self.refused and OVERRIDE in self._keys

    @property
    def asking(self) -> bool:
        """Tell whether the reason of an override is asked for."""
        return not self._asking.isHidden()

    def ask_reason(self, came_from: QWidget | None) -> None:
        """Ask why to book anyway; the focus goes back to `came_from` afterwards."""
        self._came_from = came_from
        self._reason.edit.setText("")
        self._refuse_reason("")
        self._stand(self._asking)
        self._reason.setFocus()

    def leave_reason(self) -> None:
        """Go back to the refusal."""
        self._stand(self._refusal)
        self._return_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm a reason by Enter, leave it by Esc."""
        if self.asking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give_reason()
        elif self.asking and event.key() == Qt.Key.Key_Escape:
            self.leave_reason()
        else:
            super().keyPressEvent(event)

    def _give_reason(self) -> None:
        reason = self._reason.text()
        scan = split_scan(reason)
        if scan is not None:
            self._reason.edit.setText(scan[0])
            self.scanned.emit(scan[1])
            return
        if not reason:
            self._refuse_reason(_NO_REASON)
            self._reason.setFocus()
            return
        self._refuse_reason("")
        self._stand(self._promise)
        self._return_focus()
        self.reason_given.emit(reason)

    def _refuse_reason(self, words: str) -> None:
        """Say under a reason why it cannot be; "": it can."""
        self._reason.set_wrong(words)
        self._reason_said.setText(words)
        self._reason_said.setVisible(bool(words))

    def _return_focus(self) -> None:
        came_from, self._came_from = self._came_from, None
        if came_from is not None:
            came_from.setFocus()

    def _stand(self, chosen: QWidget) -> None:
        for part in (self._promise, self._refusal, self._asking):
            part.setVisible(part is chosen)

    def _paint_promise(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        rect = rect.adjusted(RING, 0, -RING, 0)
        paint.box(painter, rect, 6, t.surface, t.line)
        one_line = m.promise < 36
        x = 12.0
        if self._number is not None:
            face = paint.font(m.title if one_line else m.big, True)
            ink = t.accent if self._ready else t.faint
            x += paint.text(painter, rect.adjusted(x, 0, 0, 0), str(self._number), face, ink) + 12
        inner = rect.adjusted(x, 0, -8, 0)
        words, head = self._fitting(inner.width())
        ink = t.text if self._ready else t.muted
        if not one_line and not self._detail and not paint.fits(words, head, inner.width()):
            self._paint_sentence(painter, inner, ink)
            return
        if one_line or not self._detail:
            paint.text(painter, inner, words, head, ink)
            return
        half = rect.height() / 2
        paint.text(painter, QRectF(inner.x(), rect.y() + 2, inner.width(), half), words, head, ink)
        lower = QRectF(inner.x(), rect.y() + half - 1, inner.width(), half - 1)
        small, least = paint.font(m.small), paint.font(m.caption)
        face = small if paint.fits(self._detail, small, inner.width()) else least
        paint.text(painter, lower, self._detail, face, t.muted)

    def _paint_sentence(self, painter: QPainter, inner: QRectF, ink: str) -> None:
        """Paint a headline that is too long for a line in two: nobody must guess why there is no place."""
        m = self.look.metrics
        faces = [paint.font(size) for size in (m.small, m.caption)]
        parted = [(paint.two_lines(self._headline, face, inner.width()), face) for face in faces]
        fitting = (each for each in parted if paint.fits(each[0][1], each[1], inner.width()))
        (upper, lower), face = next(fitting, parted[-1])
        half = inner.height() / 2
        for line, top in ((upper, inner.y() + 2), (lower, inner.y() + half - 1)):
            paint.text(painter, QRectF(inner.x(), top, inner.width(), half - 1), line, face, ink)

    def _fitting(self, room: float) -> tuple[str, QFont]:
        """Return the headline in the largest type it fits in, or else in fewer words: the time is never cut off."""
        m, short = self.look.metrics, tr(self._headline).replace("expected about", "about")
        tries = [(self._headline, size) for size in (m.body, m.small, m.caption)]
        tries += [(short, m.small), (short, m.caption)]
        faces = [(words, paint.font(size, self._ready)) for words, size in tries]
        return next(((words, face) for words, face in faces if paint.fits(words, face, room)), faces[-1])
