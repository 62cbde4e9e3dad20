"""Slips printed together: counted and drawn beside the window, then one job of the print queue."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.said import say, words_of
from opd_desk.services.errors import StoreError
from opd_desk.services.print_jobs import JobKind
from opd_desk.services.slip_batches import SlipsOf
from opd_desk.ui.binding.watching import JobWatch
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import say_trouble
from opd_desk.ui.working import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from opd_desk.services.desk import Desk
    from opd_desk.ui.binding.papers import Batch
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.slip_batch import SlipBatchDialog
    from opd_desk.ui.working import Worker

_EACH = 20
"""Slips looked up at a time: between two looks it can be stopped."""


class SlipBatchWork(QObject):
    """Prints slips of the shown date: of all doctors, one, a slot, or of the chosen tokens.

    They are looked up on the worker, by a desk of its own: a connection never crosses threads.
    """

    _drawn = Signal(int, int)

    def __init__(self, post: Post, open_desk: Callable[[], Desk], worker: Worker) -> None:
        super().__init__(post.window)
        self._open_desk, self._worker, self._papers = open_desk, worker, post.papers
        self._shown, self._window = post.shown, post.window
        self._dialog: SlipBatchDialog | None = None
        self._scopes: list[SlipsOf] = []
        self._watch: JobWatch | None = None
        self._asked = 0
        self._stopped = False
        self._drawn.connect(self._show_drawn)
        post.window.closing.connect(self._stop)

    def add_to(self, menu: QMenu) -> None:
        """Add what opens it to a menu."""
        menu.addAction(tr(say("Slips of the &day …"))).triggered.connect(lambda: self.ask())

    def ask(self) -> None:
        """Ask whose slips shall print."""
        from opd_desk.ui.dialogs.slip_batch import SlipBatchDialog

        scopes = self._scopes_now()
        self._scopes = list(scopes.values())
        dialog = self._dialog = SlipBatchDialog(self._window.look, list(scopes), self._papers.printer, self._window)
        dialog.changed.connect(self._count)
        dialog.start_wanted.connect(self._start)
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._forget)
        self._count()
        dialog.open()

    def _scopes_now(self) -> dict[str, SlipsOf]:
        """Return whose slips can be asked for, in words: the narrowest first."""
        shown = self._shown
        scopes: dict[str, SlipsOf] = {}
        if len(shown.tokens) > 1:
            chosen = tuple(row.id for row in shown.tokens)
            scopes[say("{count} chosen", count=len(chosen))] = SlipsOf(shown.date, tokens=chosen)
        if shown.key is not None:
            scopes[say("This doctor")] = SlipsOf(shown.date, shown.key.doctor)
            if shown.slot is not None and not shown.whole_day:
                scopes[say("This slot")] = SlipsOf(shown.date, shown.key.doctor, shown.slot)
        scopes[say("All doctors")] = SlipsOf(shown.date)
        return scopes

    @property
    def _wanted(self) -> SlipsOf:
        assert self._dialog is not None
        scope = self._scopes[self._dialog.scope]
        return SlipsOf(scope.day, scope.doctor, scope.slot, scope.tokens, self._dialog.wanted)

    def _count(self) -> None:
        self._asked += 1
        asked, wanted = self._asked, self._wanted

        def count() -> int:
            if asked != self._asked:
                return 0
            with closing(self._open_desk()) as desk:
                return len(desk.papers.wanted(wanted))

        def show(found: int) -> None:
            if asked == self._asked and self._dialog is not None:
                self._dialog.show_count(found)

        self._worker.do(count, show, self._failed)

    # drawing

    def _start(self) -> None:
        self._stopped = False
        wanted = self._wanted
        self._worker.do(lambda: self._draw(wanted), self._print, self._failed)

    def _draw(self, wanted: SlipsOf) -> tuple[Batch, bytes]:
        """Look slips up and draw them, on the worker."""
        batch: Batch = ()
        with closing(self._open_desk()) as desk:
            tokens = desk.papers.wanted(wanted)
            for first in range(0, len(tokens), _EACH):
                self._go_on(first, 2 * len(tokens))
                batch += desk.papers.slips(tokens[first : first + _EACH])
        if not batch:
            raise Stopped
        return batch, self._papers.slips_pdf(batch, lambda done, whole: self._go_on(whole + done, 2 * whole))

    def _go_on(self, done: int, whole: int) -> None:
        if self._stopped:
            raise Stopped
        self._drawn.emit(done, whole)

    def _show_drawn(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            self._dialog.show_making(done // 2, whole // 2)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Stopped):
            self._end(say("Stopped: nothing was printed."))
            return
        self._end(say("No slip was printed."))
        if isinstance(problem, StoreError):
            say_trouble(self._window, words_of(problem))
        else:
            say_trouble(self._window, say("The slips could not be made. The tokens are kept."), problem)

    # printing

    def _print(self, made: tuple[Batch, bytes]) -> None:
        batch, pdf = made
        if self._stopped:
            self._end(say("Stopped: nothing was printed."))
        elif self._papers.printing.why_no_print(JobKind.SLIPS):
            if self._dialog is not None:
                self._dialog.accept()
            self._papers.show_drawn(batch, pdf)
        else:
            self._follow(batch, pdf)

    def _follow(self, batch: Batch, pdf: bytes) -> None:
        """Print the slips, and say in the dialog how far they have come as long as it is open."""
        job = self._papers.print_drawn(batch, pdf)
        if job is None:
            self._end(say("No slip was printed."))
            return
        watch = self._watch = JobWatch(self._papers.printing, job, self)
        watch.progressed.connect(self._show_printed)
        watch.ended.connect(self._end)
        self._show_printed(0, job.pages)

    def _show_printed(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            self._dialog.show_printing(done, whole)

    def _end(self, words: str) -> None:
        self._watch = None
        if self._dialog is not None:
            self._dialog.finish(words)

    def _stop(self) -> None:
        """Stop the drawing; what is in the queue stops after the page under way."""
        self._stopped = True
        if self._watch is not None and self._dialog is not None:
            self._watch.stop()

    def _forget(self) -> None:
        self._dialog = None
        self._asked += 1
