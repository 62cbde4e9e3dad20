"""The band of a window for practice: which day is played, how fast, and how to stop it (LOOK §2, Training)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout

from opd_desk.domain.said import Figures, say, together
from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

BAND_HEIGHT = 24
WARNING = say("Training: nothing here is real")
PAUSE_KEY = "F10 P"


@dataclass(frozen=True, slots=True)
class TrainingState:
    """How a played day stands: its name, its speed, whether it stands still, how much is over, and of how much."""

    name: str
    speed: int
    paused: bool
    played: int
    skipped: int
    steps: int

    @property
    def words(self) -> str:
        """Return how far it is: `5×, 12 of 385 steps`."""
        pace = say("Paused") if self.paused else Figures(f"{self.speed}×")
        done = self.played + self.skipped
        if done < self.steps:
            return together(pace, say("{done} of {steps} steps", done=done, steps=self.steps), between=" · ")
        return together(pace, say("all steps played"), between=" · ")

    @property
    def detail(self) -> str:
        """Return the same in whole sentences, with what was left out."""
        told = say("{warning}. {name}: {words}.", "sentences", warning=WARNING, name=self.name, words=self.words)
        if not self.skipped:
            return told
        return together(told, say("{count} did not fit any more and were left out.", count=self.skipped))


class _PauseButton(KeyButton):
    """Pause or Go on, in the band's ink."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("Pause"), PAUSE_KEY, Kind.QUIET)
        self.setFixedHeight(BAND_HEIGHT - 2)

    def _colours(self) -> tuple[str | None, str | None, str, str]:
        warn = self.look.theme.warn
        return self.look.theme.surface if self.underMouse() or self.isDown() else None, None, warn, warn


class TrainingBand(Looked):
    """Says that nothing is real, what is played and how fast. `pause_wanted()`: pause it, or let it go on."""

    pause_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state: TrainingState | None = None
        self._words = Painted(look, self._paint)
        self.pause = _PauseButton(look)
        self.pause.clicked.connect(self.pause_wanted)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.pause)
        self.setFixedHeight(BAND_HEIGHT)
        self.setFocusProxy(self.pause)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        set_ground(self, look.theme.warn_tint)
        self._row.setContentsMargins(look.metrics.pad, 0, look.metrics.pad, 0)
        for part in (self._words, self.pause):
            part.set_look(look)

    def show_state(self, state: TrainingState) -> None:
        """Show how the played day stands."""
        if state == self._state:
            return
        self._state = state
        self.pause.set_words(say("Go on") if state.paused else say("Pause"), PAUSE_KEY)
        self.setAccessibleName(tr(state.detail))
        self._words.setAccessibleName(tr(state.detail))
        self.setToolTip(as_typed(state.detail))
        self._words.update()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        m, t, state = self.look.metrics, self.look.theme, self._state
        if state is None:
            return
        if t.outlined:
            paint.hairline(painter, 0, rect.bottom() - 1, rect.right(), t.warn)
        draw_icon(painter, "alert", rect.x(), rect.center().y() - 8, 16, t.warn, 1.5)
        room = rect.adjusted(24, 0, 0, 0)
        right = paint.text(painter, room, state.words, paint.font(m.small), t.warn, paint.R)
        used = paint.text(painter, room, WARNING, paint.font(m.body, True), t.warn) + 12
        paint.text(painter, room.adjusted(used, 0, -right - 12, 0), state.name, paint.font(m.small), t.warn)
