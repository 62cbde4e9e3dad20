"""Which day to practise on, and how fast it is to go (CLERK, flow 15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opd_desk.domain.policy import policy_name
from opd_desk.domain.said import Figures, capital, say
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import Cell, reading_table, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_ABOUT = say(
    "The day is played in a window of its own, in a throw-away database: nothing done there touches this desk, and "
    "all of its paper says TRAINING. You work beside it; what no longer fits is left out."
)


@dataclass(frozen=True, slots=True)
class DayShown:
    """A day that can be played: its file and name, how many doctors and steps it has, and its policy."""

    path: Path
    name: str
    doctors: int
    steps: int
    policy: str


class TrainingDialog(EnterDialog):
    """The days as rows, the speed below them; Enter starts.

    `start_wanted(Path, int)`: this day, so many times as fast as the wall's clock; `file_wanted()`: another file.
    """

    start_wanted = Signal(object, int)
    file_wanted = Signal()

    def __init__(
        self, look: Look, days: Sequence[DayShown], speeds: Sequence[int], usual: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Training")))
        self._days: list[DayShown] = []
        self._speeds = tuple(speeds)
        self.table = reading_table(
            look, say("Days to practise on"), (say("Day"), say("Doctors"), say("Steps"), say("Policy")), (420, 72, 64)
        )
        self.speed = Segments(look, say("Speed"), [Figures(f"{speed}×") for speed in self._speeds])
        self.speed.choose(self._speeds.index(usual))
        self.told = Words(look, "danger")
        self.go = KeyButton(look, say("Start"), "Enter", kind=Kind.PRIMARY)
        self.other = KeyButton(look, say("Another file …"), "Alt A")
        self.back = KeyButton(look, say("Back"), "Esc")
        self._lay_out(look)
        self.resize(min(680, parent.width() - 40), min(480, tallest(parent)))
        QShortcut(QKeySequence("Alt+A"), self, self.file_wanted.emit)
        self.other.clicked.connect(self.file_wanted)
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self.reject)
        self.table.doubleClicked.connect(lambda _: self._go())
        for day in days:
            self._append(day)
        self.table.selectRow(0)
        self.table.setFocus()

    def _lay_out(self, look: Look) -> None:
        about, pace = Words(look, "muted"), Words(look)
        about.setText(_ABOUT)
        pace.setText(say("Speed"))
        pace.setWordWrap(False)
        speeds, buttons = QHBoxLayout(), QHBoxLayout()
        speeds.addWidget(pace)
        speeds.addWidget(self.speed, 1)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.addWidget(about)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.told)
        whole.addLayout(speeds)
        whole.addLayout(buttons)
        self.told.hide()
        dress_dialog(self, look)

    def add_day(self, day: DayShown) -> None:
        """Offer one more day, chosen."""
        self._say("")
        self._append(day)
        self.table.selectRow(len(self._days) - 1)

    def refuse(self, words: str) -> None:
        """Say why a file cannot be played."""
        self._say(words)

    def _append(self, day: DayShown) -> None:
        row = len(self._days)
        self._days.append(day)
        self.table.setRowCount(row + 1)
        for column, text in enumerate(
            (day.name, Figures(day.doctors), Figures(day.steps), capital(policy_name(day.policy)))
        ):
            item = Cell(tr(text))
            item.setToolTip(as_typed(str(day.path) if column == 0 else text))
            self.table.setItem(row, column, item)

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def enter(self) -> None:
        """Take Enter as the button, from the table and from the speed."""
        self._go()

    def _go(self) -> None:
        row, speed = self.table.currentRow(), self.speed.current
        if 0 <= row < len(self._days) and speed is not None:
            self.start_wanted.emit(self._days[row].path, self._speeds[speed])
            self.accept()
