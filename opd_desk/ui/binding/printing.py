"""The way to the printers: a desk's queue, sent job by job on one thread, while the desk goes on."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.said import say, words_of
from opd_desk.paper.design import ROLLS
from opd_desk.paper.thermal import is_thermal
from opd_desk.services.print_jobs import JobKind, JobState
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.printer import PrinterMissing, PrinterTrouble, TakenBack
from opd_desk.ui.working import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.desk import Desk
    from opd_desk.services.print_jobs import NewJob, PrintJob
    from opd_desk.settings import KeptSettings

T = TypeVar("T")

NO_PRINTER: str = say("No printer is set: save it as PDF, or choose a printer in the menu (F10).")
NO_SHEETS: str = say("A roll takes no sheets: save it as PDF, or choose where reports go in the menu (F10, Paper).")
NO_ROLL: str = say("A thermal printer takes a roll: choose 80 or 58 mm as paper in the menu (F10, Printer and slips).")
IN_TRAINING: str = say("Training prints on no printer: save it as PDF.")
NOT_MADE_OUT: str = say("The program could not print it: see the log, then print it again or drop it.")


class Sender(Protocol):
    """Sends a document to a printer, as `ui.printer.send` does."""

    def __call__(
        self,
        pdf: bytes,
        printer_name: str,
        title: str,
        *,
        mono: bool,
        copies: int = 1,
        progress: Callable[[int, int], object] | None = None,
    ) -> object:
        """Print a document; raises PrinterTrouble."""


class _Stopped(Exception):
    """No more pages of this job for now, or none at all."""


class _Way:
    """How far a job has come, told by the thread that sends it; `stop` and `break_off` are asked by the window's."""

    def __init__(self, before: int, heard: Callable[[int], object]) -> None:
        self.taken = self._before = before
        self._heard, self._lock = heard, Lock()
        self._stop = self._break = False

    def stop(self) -> None:
        """Let no more pages go out: the clerk wants none."""
        with self._lock:
            self._stop = True

    def break_off(self) -> None:
        """Let the rest go out later: the window closes, or a patient's slip passes."""
        with self._lock:
            self._break = True

    @property
    def stopped(self) -> bool:
        """Tell whether it is the clerk who wants no more."""
        return self._stop

    def hear(self, done: int, whole: int) -> None:
        """Note how many pages the printer has; raise where it shall have no more. One page is never torn in two."""
        self.taken = self._before + done
        self._heard(self.taken)
        with self._lock:
            if done < whole and (self._stop or (self._break and done)):
                raise _Stopped


class Printing(QObject):
    """Sends what is in the desk's print queue. A printer that takes nothing is left alone until there is news for it.

    A long batch of slips lets a patient's slip pass between two pages. `changed()`: jobs came, went or stand otherwise;
    `progressed(int, int, int)`: the id of the job that is being sent, pages taken, pages in all; `sent(PrintJob)`;
    `trouble(PrintJob, str)`: what keeps a job from its printer, and what to do.
    """

    changed = Signal()
    progressed = Signal(int, int, int)
    sent = Signal(object)
    trouble = Signal(object, object)
    _heard = Signal(int, int)

    def __init__(self, desk: Desk, kept: KeptSettings, send: Sender, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._queue, self._kept, self._send, self._window = desk, desk.print_queue, kept, send, window
        self._worker = Worker(self)
        self._left_alone: set[str] = set()
        self._missing: set[str] = set()
        self._job: PrintJob | None = None
        self._way: _Way | None = None
        self._closing = False
        self._heard.connect(self._show_progress)

    # where to

    @property
    def printer(self) -> str:
        """Return the printer that slips go to, "" for none: training prints on none."""
        return "" if self._desk.training else self._kept.now.printer

    @property
    def report_printer(self) -> str:
        """Return the printer that reports, registers and number sheets go to, "" for none: never to a roll."""
        name = self._kept.now.report_printer or self._kept.now.printer
        return "" if self._desk.training or is_thermal(name) else name

    def why_no_print(self, kind: JobKind) -> str:
        """Say why such a job can go to no printer, and what can be done; "" where it can."""
        if kind is JobKind.SLIPS and is_thermal(self.printer) and self._kept.now.paper not in ROLLS:
            return NO_ROLL
        if self.printer_for(kind):
            return ""
        return IN_TRAINING if self._desk.training else NO_SHEETS if self.printer else NO_PRINTER

    @property
    def copies(self) -> int:
        """Return how many of each slip are printed."""
        return self._kept.now.copies

    def printer_for(self, kind: JobKind) -> str:
        """Return the printer that such a job goes to, "" for none."""
        return self.printer if kind is JobKind.SLIPS else self.report_printer

    @property
    def held(self) -> list[PrintJob]:
        """Return the jobs that go nowhere by themselves: those that failed, and what waits behind them."""
        left_alone = self._left_alone
        held = [job for job in self.open_jobs if job.unsent]
        return [job for job in held if job.state is JobState.FAILED or job.printer in left_alone]

    def may_come_out(self, job: PrintJob) -> bool:
        """Tell whether its printer is there, as far as is known: one that is not takes nothing, however often asked."""
        return self.printer_for(job.kind) not in ("", *self._missing)

    # the clerk

    @property
    def jobs(self) -> list[PrintJob]:
        """Return this desk's jobs in order, those that are over too."""
        return self._queue.jobs()

    @property
    def open_jobs(self) -> list[PrintJob]:
        """Return this desk's jobs that are not over, in order."""
        return self._queue.open_jobs()

    def job(self, job: int) -> PrintJob | None:
        """Return a job as it stands now, None where it was forgotten."""
        return self._queue.job(job)

    @property
    def sending(self) -> PrintJob | None:
        """Return the job that is being sent, with the pages that its printer has taken by now."""
        return self._job and replace(self._job, done=self._way.taken if self._way else 0)

    def pdf(self, job: PrintJob) -> bytes:
        """Return a job's document, b"" where it has gone out or was dropped."""
        with shown_to(self._window, lambda _: None):
            return self._queue.pdf(job.id)
        return b""

    def begin(self) -> None:
        """Go on with what waited when the program ended; training has nothing that waits."""
        with shown_to(self._window, lambda _: None):
            self._queue.begin()
            self._go_on()

    def add(self, new: NewJob) -> PrintJob | None:
        """Let a document be printed; what has failed at its printer is tried before it. None: it could not be kept."""
        with shown_to(self._window, lambda _: None):
            job = self._queue.add(new)
            self._left_alone.discard(job.printer)
            if self._job is not None and self._way is not None and job.passes(self._job):
                self._way.break_off()
            self._go_on()
            return job
        return None

    def print_again(self, jobs: Iterable[int] | None = None) -> None:
        """Send jobs that did not go out, by default all, before those that were added later."""
        with shown_to(self._window, lambda _: None):
            wanted = {job.id for job in self.open_jobs} if jobs is None else set(jobs)
            self._queue.retry(wanted, {kind: self.printer_for(kind) for kind in JobKind})
            self._left_alone.clear()
            self._missing.clear()
            self._go_on()

    def drop(self, jobs: Iterable[int]) -> None:
        """Drop jobs that have not gone out; the one that is being sent stops after the page under way."""
        wanted = set(jobs)
        if self._job is not None and self._job.id in wanted and self._way is not None:
            self._way.stop()
        with shown_to(self._window, lambda _: None):
            self._queue.drop(wanted)
            self.changed.emit()

    def between(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], None]) -> None:
        """Do something else with a printer, while no job is being sent; call `done`, or `failed`, here."""
        self._worker.do(work, done, failed)

    def close(self) -> None:
        """Let the page under way come to its end; all else waits for the next start."""
        self._closing = True
        if self._way is not None:
            self._way.break_off()
        self._worker.finish()

    # one job after the other

    def _go_on(self) -> None:
        """Send the next job, unless one is under way."""
        found = None if self._job is not None or self._closing else self._queue.next(self._left_alone)
        if found is not None:
            self._begin_sending(*found)
        self.changed.emit()

    def _begin_sending(self, job: PrintJob, pdf: bytes) -> None:
        way = self._way = _Way(job.done, lambda taken: self._heard.emit(job.id, taken))
        self._job = job

        def send() -> object:
            from opd_desk.paper.pixels import pages_from

            rest = pages_from(pdf, job.done) if job.done else pdf
            return self._send(rest, job.printer, job.title, mono=job.mono, copies=job.copies, progress=way.hear)

        self._worker.do(
            send,
            lambda _: self._end(lambda: self._has_gone(job)),
            lambda problem: self._end(lambda: self._has_failed(job, way, problem)),
        )

    def _end(self, note: Callable[[], None]) -> None:
        """Note how a job ended, then go on with the next; what the file does not take is said and goes no further."""
        self._job = self._way = None
        with shown_to(self._window, lambda _: None):
            note()
        with shown_to(self._window, lambda _: None):
            self._go_on()

    def _has_gone(self, job: PrintJob) -> None:
        self._queue.sent(job)
        self.sent.emit(job)

    def _has_failed(self, job: PrintJob, way: _Way, problem: Exception) -> None:
        if isinstance(problem, _Stopped):
            (self._queue.stopped if way.stopped else self._queue.put_back)(job, way.taken)
            return
        self._left_alone.add(job.printer)
        known = isinstance(problem, PrinterTrouble)
        if isinstance(problem, PrinterMissing):
            self._missing.add(job.printer)
        why = words_of(problem) if known else NOT_MADE_OUT
        taken = job.done if isinstance(problem, TakenBack) else way.taken
        self._queue.failed(job, why, taken, unsure=not known or taken == job.pages)
        if known:
            self.trouble.emit(job, why)
        else:
            words = say("{what}: {why} The desk goes on.", what=job.what, why=why)
            say_trouble(self._window, words, problem)

    def _show_progress(self, job: int, taken: int) -> None:
        if self._job is not None and self._job.id == job:
            self.progressed.emit(job, taken, self._job.pages)
