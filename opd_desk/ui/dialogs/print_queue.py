"""The print queue: every job of this desk with its state, to be printed again, looked at or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout

from opd_desk.domain.said import say, say_n, together
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.dialogs.telling import dress_table, is_enter, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.models.print_jobs import PrintJobsModel, in_order, state_words
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.printer import printer_words
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.ui.theme import Look

_WIDTHS, _ROW = (92, 170, 62, 150), 26
_EMPTY = say("Nothing was printed at this desk in the last days.")
_GONE = {
    JobState.SENDING: say("It is being sent"),
    JobState.SENT: say("It has gone out: Ctrl P prints a slip again"),
    JobState.DROPPED: say("It was dropped: Ctrl P prints a slip again"),
}


class PrintQueueDialog(QDialog):
    """What waits, in order, and what is over; it is shown anew as it changes.

    `again_wanted(list[int])`, `drop_wanted(list[int])`: the ids of jobs; `look_wanted(PrintJob)`: its pages, please.
    """

    again_wanted = Signal(list)
    drop_wanted = Signal(list)
    look_wanted = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Print queue")))
        self._today = today
        self.told, self.whole = Words(look, "text", bold=True), Words(look, "text")
        self.model = PrintJobsModel(look.theme, today, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, look, _WIDTHS)
        self.table.setAccessibleName(tr(say("Print queue")))
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.again = KeyButton(look, say("Print again"), "Enter", kind=Kind.PRIMARY)
        self.again_all = KeyButton(look, say("All again"), "Alt A")
        self.show_button = KeyButton(look, say("Show"), "Alt V")
        self.drop = KeyButton(look, say("Drop"), "Del")
        self.drop_all = KeyButton(look, say("Drop all"), "Shift Del", kind=Kind.DANGER_OUTLINE)
        self.close_button = KeyButton(look, say("Close"), "Esc")
        self._lay_out()
        dress_dialog(self, look)
        self.resize(min(980, parent.width() - 40), min(520, tallest(parent)))
        self._connect()
        self.show_jobs([])
        self.table.setFocus()

    def _lay_out(self) -> None:
        self.whole.setMinimumHeight(34)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        for button in (self.show_button, self.drop, self.drop_all):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.again_all, self.again, self.close_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addWidget(self.told)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.whole)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.table.doubleClicked.connect(lambda _: self.show_button.click())
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._chosen_id()))
        self.again_all.clicked.connect(lambda: self.again_wanted.emit(self._unsent_ids()))
        self.show_button.clicked.connect(lambda: self.look_wanted.emit(self.chosen))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self._chosen_id()))
        self.drop_all.clicked.connect(lambda: self.drop_wanted.emit(self._unsent_ids()))
        self.close_button.clicked.connect(self.reject)
        for keys, button in (
            ("Alt+A", self.again_all),
            ("Alt+V", self.show_button),
            ("Del", self.drop),
            ("Shift+Del", self.drop_all),
        ):
            QShortcut(QKeySequence(keys), self, button.click)

    @property
    def chosen(self) -> PrintJob | None:
        """Return the chosen job."""
        job: PrintJob | None = self.table.currentIndex().data(ROW)
        return job

    def show_jobs(self, jobs: Sequence[PrintJob]) -> None:
        """Show the jobs as they stand now; the chosen one stays chosen, else the first is."""
        chosen = self.chosen
        self.model.show(in_order(jobs))
        row = max(0, self.model.row_of(chosen.id)) if chosen is not None else 0
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.told.setText(_summary(jobs))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as Print again."""
        if is_enter(event):
            self.again.click()
        else:
            super().keyPressEvent(event)

    def _chosen_id(self) -> list[int]:
        return [self.chosen.id] if self.chosen is not None else []

    def _unsent_ids(self) -> list[int]:
        return [job.id for job in self.model.rows if job.unsent]

    def _tell(self) -> None:
        """Say the chosen job whole, and what can be done with it."""
        job = self.chosen
        for_one = say("Nothing is chosen") if job is None else _GONE.get(job.state, "")
        sending = job is not None and job.state is JobState.SENDING
        some = any(other.unsent for other in self.model.rows)
        self.again.allow(for_one)
        self.drop.set_words(say("Stop") if sending else say("Drop"), "Del")
        self.drop.allow("" if sending else for_one)
        self.show_button.allow(
            "" if job is not None and (job.unsent or sending) else for_one or say("Nothing is chosen")
        )
        for button in (self.again_all, self.drop_all):
            button.allow("" if some else say("Nothing waits"))
        self.whole.setText("" if job is None else self._about(job))

    def _about(self, job: PrintJob) -> str:
        what = job.what
        if job.title != job.what:
            what = say("{what} ({title})", what=job.what, title=job.title)
        to, stands = printer_words(job.printer), state_words(job, self._today)
        return say("{what}, to {printer}. {stands}", what=what, printer=to, stands=stands)


def _summary(jobs: Sequence[PrintJob]) -> str:
    """Say how many wait, and how many did not come out."""
    count = [job.state for job in jobs].count
    sending, failed, waiting = count(JobState.SENDING), count(JobState.FAILED), count(JobState.WAITING)
    words = together(
        say("{n} is being sent", n=sending) if sending else "",
        say("{n} did not come out", n=failed) if failed else "",
        say_n("{n} waits", "{n} wait", waiting) if waiting else "",
        between=", ",
    )
    if words:
        return say("{what}.", "a sentence", what=words)
    return say("Nothing waits.") if jobs else _EMPTY
