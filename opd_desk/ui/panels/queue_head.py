"""The queue's head: whose queue it is, what is odd, which view, whom Call would call (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import clocks
from opd_desk.ui import paint
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from opd_desk.services.rows import SlotRow
    from opd_desk.ui.theme import Look

NOBODY = say("Nobody is checked in: there is no one to call")

WHOLE_DAY = say("Whole day")
NOT_DONE = say("not done yet")
_PREVIEW = say("preview")
_KEY = "Ctrl 3"


class QueueHead(Looked):
    """Shows a slot, or the whole day. `whole_day_wanted(bool)`; `call_wanted()`."""

    whole_day_wanted = Signal(bool)
    call_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._slot: SlotRow | None = None
        self._doctor, self._whole, self._preview = "", False, False
        self._filter, self._pace = "", ""
        self._told: tuple[object, ...] = ()
        self._title = Painted(look, self._paint_title)
        self.views = Segments(look, say("Queue of"), [say("This slot"), WHOLE_DAY])
        self.call = KeyButton(look, say("Call", "a button"), "F7", kind=Kind.PRIMARY, icon="stethoscope")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.views)
        self._row.addWidget(self.call)
        self.views.picked.connect(lambda index: self.whole_day_wanted.emit(index == 1))
        self.call.clicked.connect(self.call_wanted)
        self._tell_title()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.surface)
        self.setFixedHeight(m.head)
        self._row.setContentsMargins(m.pad, 0, m.pad, 0)
        for part in (self._title, self.views, self.call):
            part.set_look(look)
        self.views.setFixedSize(180 if m.body >= 15 else 156, 28)
        self.call.setFixedHeight(28 if m.strips else 32)

    def show_slot(self, slot: SlotRow | None, doctor: str, *, whole_day: bool, call: int | None) -> None:
        """Show whose queue stands below; `call`: the number that Call would call, None for nobody."""
        self._slot, self._doctor, self._whole = slot, doctor, whole_day
        self.views.choose(1 if whole_day else 0)
        words = say("Call", "a button") if call is None else say("Call {number}", number=call)
        self.call.set_words(words, "F7")
        self.call.allow("" if call is not None else NOBODY)
        self._tell_title()

    def show_filter(self, words: str) -> None:
        """Say how many tokens are shown of how many; "" where all are."""
        self._filter = words
        self._tell_title()

    def show_pace(self, words: str) -> None:
        """Say how long a consultation takes, where it was planned otherwise; "" for nothing to say."""
        self._pace = words
        self._tell_title()

    def _tell_title(self) -> None:
        told = self._slot, self._doctor, self._whole, self._preview, self._filter, self._pace
        if told == self._told:
            return
        self._told = told
        self._title.setToolTip(as_typed(together(self._doctor, self._pace, between="\n")))
        preview = NOT_DONE if self._preview else ""
        spoken = (self._words_of_title(), self._doctor, self._odd_words(), preview, self._filter, self._pace)
        self._title.setAccessibleName(tr(together(*spoken, between=", ")))
        self._title.update()

    def show_preview(self, preview: bool) -> None:
        """Say that what stands below is not done yet."""
        self._preview = preview
        self._tell_title()

    def _words_of_title(self) -> str:
        if self._slot is None:
            return say("No slot")
        return WHOLE_DAY if self._whole else clocks(self._slot.start, self._slot.end)

    def _paint_title(self, painter: QPainter, rect: QRectF) -> None:
        m, t = self.look.metrics, self.look.theme
        if self._slot is None:
            return
        used = paint.text(painter, rect, self._words_of_title(), paint.font(m.title, True), t.text) + 8
        if self._filter:
            used += (
                paint.text(painter, rect.adjusted(used, 0, 0, 0), self._filter, paint.font(m.small, True), t.warn) + 12
            )
        words = self._odd_words()
        tag = paint.tag_width(words, m.small) + 8 if words else 0
        if not self._filter and not m.strips:
            used += self._paint_key(painter, rect.adjusted(used, 0, -tag, 0))
        warning = self._warning(rect.width() - used - tag)
        room = rect.width() - used - tag - (paint.width_of(warning, paint.font(m.small, True)) + 8 if warning else 0)
        if paint.width_of(self._doctor, paint.font(m.body)) <= room - 16:
            name = QRectF(rect.x() + used, rect.y(), room, rect.height())
            used += paint.text(painter, name, self._doctor, paint.font(m.body), t.muted) + 16
        if words:
            inks = (t.danger, t.danger_tint, t.rim(t.danger))
            paint.tag(painter, rect.x() + used, rect.center().y(), "alert", words, m.small, inks)
            used += tag
        self._paint_notes(painter, rect.adjusted(used, 0, 0, 0), warning)

    def _paint_key(self, painter: QPainter, room: QRectF) -> float:
        """Paint the queue's key, unless what must be seen needs its room; return the width it took."""
        face, least = paint.font(self.look.metrics.caption), paint.font(self.look.metrics.small, True)
        width = paint.width_of(_KEY, face) + 16
        if self._preview and paint.width_of(_PREVIEW, least) > room.width() - width:
            return 0
        paint.text(painter, room, _KEY, face, self.look.theme.faint)
        return width

    def _paint_notes(self, painter: QPainter, rect: QRectF, warning: str) -> None:
        """Paint that nothing is done yet; else who waits and how long a consultation takes, as far as there is room."""
        m, t, small = self.look.metrics, self.look.theme, paint.font(self.look.metrics.small)
        if warning:
            paint.text(painter, rect, warning, paint.font(m.small, True), t.danger)
            return
        if m.notes and self._slot and self._slot.waitlisted and not self._whole:
            line = say("{count} on the waitlist", count=self._slot.waitlisted)
            rect = rect.adjusted(paint.text(painter, rect, line, small, t.status["waitlisted"].text) + 16, 0, 0, 0)
        if not m.strips and paint.fits(self._pace, small, rect.width()):
            paint.text(painter, rect, self._pace, small, t.muted)

    def _warning(self, room: float) -> str:
        if not self._preview:
            return ""
        return NOT_DONE if paint.fits(NOT_DONE, paint.font(self.look.metrics.small, True), room) else _PREVIEW

    def _odd_words(self) -> str:
        slot = self._slot
        if slot is None or self._whole or slot.held <= slot.capacity:
            return ""
        if self.look.metrics.strips:
            return Figures(f"{slot.held}/{slot.capacity}")
        if self._preview:
            return say("{held} of {capacity}", held=slot.held, capacity=slot.capacity)
        over = slot.held - slot.capacity
        return say("{held} of {capacity}, {over} over", held=slot.held, capacity=slot.capacity, over=over)
