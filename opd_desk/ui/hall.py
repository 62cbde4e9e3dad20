"""The screen in the waiting hall: rooms and numbers, readable at ten metres (LOOK §2, Hall)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRect, QRectF, Qt, QTimeLine, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from opd_desk.domain.said import ENGLISH, say, together
from opd_desk.services.hall import latest
from opd_desk.ui import paint
from opd_desk.ui.hall_card import CALLED, CALM, HallCardPainter, both, brightened
from opd_desk.ui.languages import language, tr
from opd_desk.ui.mirror import painter_on, visual
from opd_desk.ui.theme import DARK, HALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent

    from opd_desk.domain.said import Language
    from opd_desk.services.hall import HallCard
    from opd_desk.ui.hall_card import Inks

PAGE_MS = 8_000
PULSE_MS = 1_000
ON_A_PAGE = 6
_FRAME_MS = 40
_WIDTH, _HEIGHT = 1920, 1080
_SIDE, _TOP, _BOTTOM, _GAP = 48, 136, 120, 24
_NOBODY: str = say("No doctor sits today", "the hall")
_OVER: str = say("The OPD is over for today", "the hall")
_TRAINING: str = say("Training: nothing here is real", "the hall")
_PLEASE: str = say("Please go in when your number shows", "the hall")
_TITLE = say("OPD Desk, waiting hall")
_TITLE_TRAINING = say("OPD Desk, waiting hall, training")
_USUAL = "hi"
"""What stands beside English where the patients' language is that."""


class HallWindow(QWidget):
    """Paints a day's cards, two in a row and at most six on a page; repaints only what has changed.

    It stands mirrored where the lines of the patients' language begin on the right, whatever the clerk's window does.
    `names`: whether who is inside is named; `training`: it says that nothing is real. `called(HallCard)`: somebody was
    called since the last `show_cards`; `closed()`: the window was closed, by Esc, by F11 or by the system.
    """

    called = Signal(object)
    closed = Signal()

    def __init__(self, hospital: str, *, names: bool, training: bool = False, beside: Language = ENGLISH) -> None:
        super().__init__()
        self._beside = language(_USUAL) if beside.code == ENGLISH.code else beside
        self._hospital, self._names, self._training = hospital, names, training
        self._time, self._nobody = "", _NOBODY
        self._cards: tuple[HallCard, ...] | None = None
        self._last: tuple[object, ...] | None = None
        self._page = 0
        self._shown: list[tuple[HallCard, bool]] = []
        self._paging = QTimer(self, interval=PAGE_MS)
        self._paging.timeout.connect(self._turn_page)
        self._pulse = QTimeLine(PULSE_MS, self)
        self._pulse.setUpdateInterval(_FRAME_MS)
        self._pulse.setEasingCurve(QEasingCurve.Type.Linear)
        self._pulse.valueChanged.connect(lambda _: self._update_called())
        self.setWindowTitle(tr(_TITLE_TRAINING if training else _TITLE))
        begins = Qt.LayoutDirection.LeftToRight if self._beside.rightward else Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(begins)
        self.setMinimumSize(_WIDTH // 4, _HEIGHT // 4)
        self.resize(_WIDTH // 2, _HEIGHT // 2)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    # what is shown

    @property
    def pages(self) -> int:
        """Return how many pages the cards take, at least 1; they are shared out evenly."""
        return max(1, -(-len(self._cards or ()) // ON_A_PAGE))

    @property
    def page(self) -> tuple[HallCard, ...]:
        """Return the cards on the screen now."""
        first = self._page * self._on_a_page
        return (self._cards or ())[first : first + self._on_a_page]

    def _heard(self) -> str:
        """Return what the screen shows, to whoever is at the clerk's window: rooms with the numbers inside."""
        told = (
            say("{room}: {number}", room=card.room or card.doctor, number=card.number)
            if card.number
            else say("{room}: nobody", room=card.room or card.doctor)
            for card in self._cards or ()
        )
        return tr(say("{hospital}. {rooms}", hospital=self._hospital, rooms=together(*told, between=", ")))

    def show_cards(self, cards: Sequence[HallCard], *, over: bool = False) -> None:
        """Show these cards; where somebody was called since the last ones, that card turns and its page comes.

        `over`: where there is no card, it is because the day was closed.
        """
        before, self._cards = self._cards, tuple(cards)
        self.setAccessibleName(self._heard())
        nobody, self._nobody = self._nobody, _OVER if over else _NOBODY
        calls = [] if before is None else self._new_calls(before)
        new = calls[-1] if calls else None
        last = latest(self._cards) if before is None else new
        self._last = _call(last) if last is not None else self._last
        page = self._cards.index(new) // self._on_a_page if new is not None else self._page % self.pages
        as_before = before is not None and len(before) == len(self._cards) and page == self._page
        as_before = as_before and nobody == self._nobody
        self._page = page
        self._refresh(whole=not as_before)
        self._run_pages(again=new is not None)
        if new is not None:
            self._start_pulse()
        for call in calls:
            self.called.emit(call)

    def show_time(self, now: datetime) -> None:
        """Show a time of day, in minutes."""
        if not self.shows(now):
            self._time = f"{now:%H:%M}"
            self.update(self._on_screen(self._clock_place()))

    def shows(self, now: datetime) -> bool:
        """Tell whether this is the time of day that is shown."""
        return self._time == f"{now:%H:%M}"

    @property
    def _on_a_page(self) -> int:
        return max(1, -(-len(self._cards or ()) // self.pages))

    def _new_calls(self, before: Sequence[HallCard]) -> list[HallCard]:
        """Return the cards of calls that were not there before, the latest last; not one an undo brought back."""
        known = {self._last, *map(_call, before)}
        newest = max((card.called_at for card in before if card.called_at is not None), default=datetime.min)
        calls = [
            (card.called_at, card)
            for card in reversed(self._cards or ())  # of two at the same moment the first card's counts as the latest
            if card.number is not None and card.called_at is not None and _call(card) not in known
        ]
        return [card for at, card in sorted(calls, key=lambda call: call[0]) if at >= newest]

    def _turn_page(self) -> None:
        self._page = (self._page + 1) % self.pages
        self._refresh(whole=True)

    def _refresh(self, *, whole: bool) -> None:
        """Take in what the page shows, and ask for the places that differ, or all of them, to be painted."""
        before = self._shown
        self._shown = [(card, _call(card) == self._last) for card in self.page]
        if whole:
            self.update()
            return
        for place, (was, now) in enumerate(zip(before, self._shown, strict=True)):
            if was != now:
                self.update(self._on_screen(self._place(place)))

    # what runs

    def _run_pages(self, *, again: bool) -> None:
        """Turn pages while there are several and they are seen; `again`: the one shown now has its whole time."""
        if self.pages == 1 or not self.isVisible():
            self._paging.stop()
        elif again or not self._paging.isActive():
            self._paging.start()

    def _start_pulse(self) -> None:
        self._pulse.stop()
        if self.isVisible() and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            self._pulse.setCurrentTime(0)
            self._pulse.start()

    def _update_called(self) -> None:
        for place, (_, called) in enumerate(self._shown):
            if called:
                self.update(self._on_screen(self._place(place)))

    def showEvent(self, event: QShowEvent) -> None:
        """Turn pages while the window is seen."""
        super().showEvent(event)
        self._run_pages(again=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing run that nobody sees."""
        super().hideEvent(event)
        self._paging.stop()
        self._pulse.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and F11."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it closes."""
        super().closeEvent(event)
        self.closed.emit()

    # where things stand, in px of a screen of 1920 by 1080, which the window is larger or smaller than

    @property
    def _scale(self) -> float:
        return min(self.width() / _WIDTH, self.height() / _HEIGHT)

    def _on_screen(self, rect: QRectF) -> QRect:
        scale = self._scale
        px = QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale)
        return visual(self, px.toAlignedRect())

    def _canvas(self) -> QRectF:
        return QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)

    def _clock_place(self) -> QRectF:
        return QRectF(self._canvas().right() - _SIDE - 400, 20, 400, 96)

    def _place(self, place: int) -> QRectF:
        """Return where a card of the page stands: two rows of two, or three where there are more than four."""
        canvas, rows = self._canvas(), 2 if self._on_a_page <= 4 else 3
        width = (canvas.width() - 2 * _SIDE - _GAP) / 2
        height = (canvas.height() - _TOP - _BOTTOM - (rows - 1) * _GAP) / rows
        return QRectF(_SIDE + place % 2 * (width + _GAP), _TOP + place // 2 * (height + _GAP), width, height)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what was asked for."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(visual(self, event.rect()), QColor(HALL.ground))
        painter.scale(self._scale, self._scale)
        self._paint_edges(painter)
        for place, (card, called) in enumerate(self._shown):
            rect = self._place(place)
            if event.region().intersects(self._on_screen(rect)):
                inks = self._called_inks() if called else CALM
                HallCardPainter(painter, rect, inks, self._beside).paint(card, names=self._names)

    def _paint_edges(self, painter: QPainter) -> None:
        canvas, clock = self._canvas(), self._clock_place()
        title = QRectF(_SIDE, 20, clock.x() - _SIDE - _GAP, 96)
        if self._training:
            painter.fillRect(QRectF(0, 0, canvas.width(), _TOP - _GAP), QColor(DARK.warn_tint))
        words, ink = (both(_TRAINING, self._beside), DARK.warn) if self._training else (self._hospital, HALL.ink)
        paint.text(painter, title, words, paint.font(52, True), ink)
        paint.text(painter, clock, self._time, paint.font(76, True), HALL.ink, paint.R)
        foot = QRectF(_SIDE, canvas.bottom() - 92, canvas.width() - 2 * _SIDE, 72)
        paint.text(painter, foot, self._beside.text(_PLEASE), paint.font(40), HALL.quiet)
        paint.text(painter, foot, str(_PLEASE), paint.font(40), HALL.quiet, paint.R)
        if self.pages > 1:
            paint.text(painter, foot, f"{self._page + 1} / {self.pages}", paint.font(40), HALL.quiet, paint.C)
        if self._cards == ():
            paint.text(painter, canvas, both(self._nobody, self._beside), paint.font(52), HALL.quiet, paint.C)

    def _called_inks(self) -> Inks:
        """Return what the card called last is painted with now: its ground brightens twice in a pulse."""
        if self._pulse.state() is QTimeLine.State.NotRunning:
            return CALLED
        return brightened(1 - abs(self._pulse.currentValue() * 4 % 2 - 1))


def _call(card: HallCard) -> tuple[object, ...]:
    """Return what tells one call from every other."""
    return card.code, card.number, card.called_at
