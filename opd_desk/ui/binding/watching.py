"""One job of the print queue, watched by whoever asked for it: how far it has come, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.said import say, together
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.binding.paper_words import sent_words
from opd_desk.ui.printer import printer_words

if TYPE_CHECKING:
    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.ui.binding.printing import Printing


class JobWatch(QObject):
    """Follows a job to its end. `progressed(int, int)`: pages taken and in all; `ended(object)`: what came of it.

    A job that fails has come to its end here: it stays in the queue, where it can be printed again.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, printing: Printing, job: PrintJob, parent: QObject) -> None:
        super().__init__(parent)
        self._printing, self._job = printing, job
        printing.progressed.connect(self._hear)
        printing.changed.connect(self._look)
        self.ended.connect(self.deleteLater)

    def stop(self) -> None:
        """Stop it after the page under way; where it still waits, drop it."""
        self._printing.drop([self._job.id])

    def _hear(self, job: int, taken: int, pages: int) -> None:
        if job == self._job.id:
            self.progressed.emit(taken, pages)

    def _look(self) -> None:
        job = self._printing.job(self._job.id)
        held = any(other.id == self._job.id for other in self._printing.held)
        if job is None or held or job.state in (JobState.SENT, JobState.DROPPED):
            self._printing.changed.disconnect(self._look)
            self.ended.emit("" if job is None else _came_of(job))


def _came_of(job: PrintJob) -> str:
    if job.state is JobState.SENT:
        return sent_words(job)
    if job.state is JobState.DROPPED:
        return job.why if job.done else say("Stopped: nothing was printed.")
    name = printer_words(job.printer)
    came_out = say("{done:,} of {pages:,} pages came out.", done=job.done, pages=job.pages) if job.done else ""
    why = job.why or say("{printer} takes nothing now.", printer=name)
    return together(came_out, why, say("The rest waits in the print queue (Ctrl Q)."))
