"""The print queue, opened from the menu, by its key and by the printer at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.said import say
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.printer_foot import PrinterFoot
    from opd_desk.ui.dialogs.print_queue import PrintQueueDialog


class PrintQueueWork(QObject):
    """Shows the queue while it goes on, and does with its jobs what the clerk wants."""

    def __init__(self, post: Post, foot: PrinterFoot) -> None:
        super().__init__(post.window)
        self._printing, self._foot, self._clock = post.papers.printing, foot, post.desk.clock
        self._look, self._window = post.look, post.window
        self._dialog: PrintQueueDialog | None = None
        self._printing.changed.connect(self._refresh)
        self._printing.progressed.connect(lambda *_: self._refresh())

    def add_to(self, menu: QMenu) -> None:
        """Add what opens it to a menu."""
        menu.addAction(tr(say("Print &queue")) + "\tCtrl Q").triggered.connect(lambda: self.show())

    def show(self) -> None:
        """Show it, once."""
        from opd_desk.ui.dialogs.print_queue import PrintQueueDialog

        if self._dialog is not None:
            return
        dialog = self._dialog = PrintQueueDialog(self._look(), self._clock().date(), self._window)
        dialog.again_wanted.connect(self._foot.print_again)
        dialog.drop_wanted.connect(self._printing.drop)
        dialog.look_wanted.connect(self._look_at)
        dialog.finished.connect(self._forget)
        self._refresh()
        dialog.open()

    def _refresh(self) -> None:
        if self._dialog is not None:
            sending = self._printing.sending
            jobs = self._printing.jobs
            self._dialog.show_jobs([sending if sending and job.id == sending.id else job for job in jobs])

    def _look_at(self, job: PrintJob) -> None:
        """Show the pages of a job that has not gone out."""
        from opd_desk.ui.dialogs.paper import PaperDialog

        pdf = self._printing.pdf(job)
        if not pdf or self._dialog is None:
            return
        why = "" if job.state is not JobState.SENDING else say("It is being sent.")
        dialog = PaperDialog(self._look(), job.what, pdf, f"{job.title}.pdf", why, self._dialog)
        dialog.print_wanted.connect(lambda: self._foot.print_again([job.id]))
        dialog.print_wanted.connect(dialog.accept)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None
