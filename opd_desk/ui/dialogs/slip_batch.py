"""Slips printed together: whose, of how many, and how far they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout

from opd_desk.domain.said import say, say_n
from opd_desk.services.slip_batches import Which
from opd_desk.ui.dialogs.entering import StoppableDialog
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.printer import printer_words
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_WHICH = tuple(Which)
_NONE = {
    Which.NEW: say("Every slip was printed: choose All to print them again."),
    Which.WRONG: say("No printed slip is wrong now."),
    Which.ALL: say("Nobody is still to come there."),
}


class SlipBatchDialog(StoppableDialog):
    """A choice, then progress. Esc leaves the choice, and stops what is under way between two slips.

    `scopes`: whose slips, in words; `printer`: where they go, "" where they are shown to be saved. `changed()`: other
    slips are wanted now; `start_wanted()`: these are; `stop_wanted()`: no more of them.
    """

    changed = Signal()
    start_wanted = Signal()

    def __init__(self, look: Look, scopes: Sequence[str], printer: str, parent: QWidget) -> None:
        super().__init__(look, say("Slips of the day"), parent, bold=True)
        self._printer = printer_words(printer)
        self._printing = self._over = False
        self.whose = Segments(look, say("Whose"), scopes)
        self.which = Segments(look, say("Which"), [which.value for which in _WHICH])
        self.whose.choose(0)
        self.which.choose(0)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr(say("Progress")))
        held = self.progress.sizePolicy()
        held.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(held)
        self.progress.hide()
        self.start = KeyButton(look, say("Print") if printer else say("Show"), "Enter", kind=Kind.PRIMARY)
        self._lay_out(look)
        self.resize(min(620, parent.width() - 40), self.sizeHint().height())
        self.whose.picked.connect(lambda _: self._choose())
        self.which.picked.connect(lambda _: self._choose())
        self.start.clicked.connect(self._start)
        self.begin_counting()
        self.whose.setFocus()

    def _lay_out(self, look: Look) -> None:
        choice = QGridLayout()
        for row, (words, segments) in enumerate(((say("Whose slips"), self.whose), (say("Which of them"), self.which))):
            head = Words(look)
            head.setText(words)
            head.setWordWrap(False)
            choice.addWidget(head, row, 0)
            choice.addWidget(segments, row, 1)
        choice.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addLayout(choice)
        whole.addSpacing(8)
        whole.addWidget(self.told)
        whole.addWidget(self.progress)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    # the choice

    @property
    def scope(self) -> int:
        """Return which of the scopes is chosen."""
        return self.whose.current or 0

    @property
    def wanted(self) -> Which:
        """Return which slips of the scope are chosen."""
        return _WHICH[self.which.current or 0]

    def begin_counting(self) -> None:
        """Say that the slips are being counted."""
        self.told.setText(say("Counting …"))
        self.start.allow(say("The slips are being counted"))

    def show_count(self, count: int) -> None:
        """Say how many slips would print."""
        if not self.running and not self._over:
            self.told.setText(self._counted(count) if count else _NONE[self.wanted])
            self.start.allow("" if count else say("There is no slip to print"))

    def _counted(self, count: int) -> str:
        if self._printer:
            return say_n("{n:,} slip for {printer}.", "{n:,} slips for {printer}.", count, printer=self._printer)
        return say_n(
            "{n:,} slip, to be saved: no printer is set.", "{n:,} slips, to be saved: no printer is set.", count
        )

    def _choose(self) -> None:
        self.begin_counting()
        self.changed.emit()

    # under way

    def show_making(self, done: int, whole: int) -> None:
        """Say how many slips are drawn."""
        now = min(done + 1, whole)
        self._show_progress(say("Slip {now:,} of {whole:,} …", now=now, whole=whole), done, whole)

    def show_printing(self, done: int, whole: int) -> None:
        """Say how many slips the printer has; the desk may go on."""
        if not self._printing:
            self._printing = True
            self.start.set_words(say("Go on at the desk"), "Enter")
            self.start.allow()
            self.close_button.set_words(say("Stop"), "Esc")
        now, on = min(done + 1, whole), self._printer
        words = say("Printing {now:,} of {whole:,} on {printer} …", now=now, whole=whole, printer=on)
        self._show_progress(words, done, whole)

    def finish(self, words: str) -> None:
        """Say what came of it; the bar stays as far as it came."""
        self._printing, self._over = False, True
        self.start.hide()
        super().finish(words)
        self.close_button.setFocus()

    def _show_progress(self, words: str, done: int, whole: int) -> None:
        if self.running and self.close_button.isEnabled():
            self.told.setText(words)
            self.progress.setRange(0, max(1, whole))
            self.progress.setValue(done)

    # keys

    def enter(self) -> None:
        """Take Enter as Print, while it prints as going on at the desk, at the end as Close."""
        if self._over:
            self.reject()
        else:
            self.start.click()

    def _start(self) -> None:
        if self._printing:
            self.accept()
            return
        self.running = True
        self.setFocus()  # on no button: a second Enter must not stop what the first began
        for part in (self.whose, self.which):
            part.setEnabled(False)
        self.progress.show()
        self.start.allow(say("It is under way"))
        self.start_wanted.emit()
