"""The slot of a new token: chosen for the clerk, changed by F4 or arrows (RULES §4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from opd_desk.domain.said import say
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look


class SlotField(Field):
    """Shows one of the offered slots. `wanted`: the one the clerk asked for, None: the desk chooses.

    `picked(object)`: the clerk asked for a slot's start (datetime), or left it to the desk again (None).
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.wanted: datetime | None = None
        self._slots: tuple[tuple[datetime, str], ...] = ()
        self._automatic: datetime | None = None
        super().__init__(look, say("Slot"), key="F4", placeholder=say("No slot is open"), inside=40, parent=parent)
        self.edit.setReadOnly(True)

    def show_slots(self, slots: Sequence[tuple[datetime, str]], automatic: datetime | None) -> None:
        """Offer these (start, words); `automatic`: where the token goes if the clerk asks for none."""
        self._slots, self._automatic = tuple(slots), automatic
        if self.wanted not in [start for start, _ in slots]:
            self.wanted = None
        self._show()

    def forget(self) -> None:
        """Leave the choice to the desk again."""
        self.wanted = None
        self._show()

    def choose(self, start: datetime) -> None:
        """Ask for one of the offered slots."""
        if start in [offered for offered, _ in self._slots]:
            self.wanted = start
            self._show()

    def step(self, by: int) -> None:
        """Ask for the next offered slot (-1: the one before), round the end; on the automatic one ask for none."""
        starts = [start for start, _ in self._slots]
        if not starts:
            return
        shown = self.wanted or self._automatic
        at = starts.index(shown) + by if shown in starts else 0
        start = starts[at % len(starts)]
        self.wanted = None if start == self._automatic else start
        self._show()
        self.picked.emit(self.wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the slots by arrow."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step on, where the key cap is clicked."""
        self.step(1)

    def _show(self) -> None:
        words = dict(self._slots)
        shown = self.wanted or self._automatic
        told = tr(words.get(shown, "")) if shown else ""
        if told != self.edit.text():
            self.edit.setText(told)
            self.edit.setCursorPosition(0)
