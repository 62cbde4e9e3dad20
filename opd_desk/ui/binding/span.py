"""Register and figures of spans: read and made beside the window, which never waits for years of tokens."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.model import DayKey
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import say, words_of
from opd_desk.domain.spans import QUICK
from opd_desk.services.errors import StoreError
from opd_desk.services.print_jobs import JobKind, NewJob
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.binding.paper_words import saved_words, span_words
from opd_desk.ui.binding.watching import JobWatch
from opd_desk.ui.languages import language
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.working import Stopped, Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.spans import RegisterKey, Span
    from opd_desk.services.desk import Desk
    from opd_desk.services.sheets import Visit
    from opd_desk.services.span import Spans
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.span import SpanDialog

T = TypeVar("T")


class SpanWork(QObject):
    """Opens the dialog, and does its work on two threads: `worker` draws paper, another reads the register's pages.

    Each piece of work has a desk of its own: a connection never crosses threads.
    """

    _progressed = Signal(int, int)

    def __init__(self, post: Post, open_desk: Callable[[], Desk], worker: Worker) -> None:
        super().__init__(post.window)
        self._desk, self._open_desk, self._worker, self._printing = post.desk, open_desk, worker, post.papers.printing
        self._shown, self._announcer, self._window = post.shown, post.announcer, post.window
        self._gate = Gate(post.desk, post.look, post.window)
        self._reader = Worker(self)
        self._dialog: SpanDialog | None = None
        self._logo, self._asked, self._stopped = b"", 0, False
        self._watch: JobWatch | None = None
        self._progressed.connect(self._show_progress)
        post.window.closing.connect(self._close)

    def show(self, logo: bytes) -> None:
        """Show the month of the date on the screen, to who may see many days.

        `logo`: the hospital's own mark for its pages, b"" for none.
        """
        self._logo = logo
        self._gate.run(Permission.REPORTS, self._show)

    def _show(self) -> SpanDialog | None:
        from opd_desk.ui.dialogs.span import SpanDialog

        with shown_to(self._window, self._announcer.refused):
            doctors = {doctor.code: doctor.name for doctor in self._desk.spans.doctors()}
            span, today = QUICK["Month"](self._shown.date), self._desk.clock().date()
            why = self._printing.why_no_print(JobKind.REGISTER)
            dialog = self._dialog = SpanDialog(self._window.look, span, today, doctors, self._window, why_no_print=why)
            dialog.register_wanted.connect(self._read)
            dialog.model.more_wanted.connect(self._read_on)
            dialog.figures_wanted.connect(self._draw)
            dialog.files.training = self._desk.training
            dialog.files.file_wanted.connect(self._write)
            dialog.print_wanted.connect(self._print)
            dialog.stop_wanted.connect(self._stop)
            dialog.token_wanted.connect(self._go_to)
            dialog.finished.connect(self._forget_dialog)
            self._read()
            dialog.open()
            return dialog
        return None

    # reading

    def _read(self) -> None:
        """Read the first page and the count of what is asked for now; what was asked before is dropped."""
        dialog = self._dialog
        if dialog is None:
            return
        self._asked += 1
        span, wanted = dialog.fields.span, dialog.filter.wanted
        self._look_up(lambda spans: spans.page(span, wanted), dialog.show_first)
        self._look_up(lambda spans: spans.count(span, wanted), dialog.show_count)

    def _read_on(self, start: RegisterKey) -> None:
        """Read the page that begins there."""
        dialog = self._dialog
        if dialog is not None:
            span, wanted = dialog.fields.span, dialog.filter.wanted
            self._look_up(lambda spans: spans.page(span, wanted, start), dialog.model.extend)

    def _look_up(self, look: Callable[[Spans], T], show: Callable[[T], None]) -> None:
        """Look something up on the reader, unless something else has been asked for by then."""
        asked = self._asked

        def found() -> T | None:
            if asked != self._asked:
                return None
            with closing(self._open_desk()) as desk:
                return look(desk.spans)

        def told(result: T | None) -> None:
            if asked == self._asked and result is not None:
                show(result)

        def failed(problem: Exception) -> None:
            if asked == self._asked:
                self._asked += 1  # what was asked for together fails together, and is said once
                self._failed(problem)

        self._reader.do(found, told, failed)

    def _draw(self, span: Span) -> None:
        """Draw a span's figures, to be shown if they are still wanted."""

        def show(pdf: bytes) -> None:
            if self._dialog is not None and self._dialog.fields.span == span:
                self._dialog.show_figures(span, pdf)

        self._worker.do(lambda: self._figures(span), show, self._failed)

    def _figures(self, span: Span) -> bytes:
        from io import BytesIO

        from opd_desk.paper.span_report import write_span_figures

        with closing(self._open_desk()) as desk:
            report = desk.spans.report(span)
        out = BytesIO()
        write_span_figures(out, report, logo=self._logo, language=language(""))
        return out.getvalue()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, StoreError):
            say_trouble(self._window, words_of(problem))
        else:
            say_trouble(self._window, say("The register could not be read. Nothing was changed."), problem)

    # writing

    def _write(self, path: Path) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        self._stopped = False
        span = dialog.fields.span
        dialog.begin_writing(say("Writing {file} …", file=path.name))
        self._worker.do(
            lambda: self._write_span(span, path),
            lambda count: self._end(saved_words(path, count)),
            self._written_not,
        )

    def _write_span(self, span: Span, path: Path) -> int:
        from opd_desk.paper.out import write_register, write_report

        write = write_report if path.suffix.lower() == ".pdf" else write_register
        with closing(self._open_desk()) as desk:
            return write(desk.spans, span, path, self._go_on, logo=self._logo, language=language(""))

    # printing

    def _print(self, span: Span) -> None:
        """Print a span's report, figures and register, as one job."""
        self._stopped = False
        if self._dialog is not None:
            self._dialog.begin_writing(say("Making the pages …"))
            self._worker.do(lambda: self._pages(span), lambda made: self._follow(span, made), self._printed_not)

    def _pages(self, span: Span) -> tuple[bytes, int]:
        """Make a span's report, on the worker; return it and how many pages it has."""
        from opd_desk.paper.pixels import page_count

        with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            path = Path(folder, "report.pdf")
            self._write_span(span, path)
            pdf = path.read_bytes()
        return pdf, page_count(pdf)

    def _follow(self, span: Span, made: tuple[bytes, int]) -> None:
        """Print what was made, and say in the dialog how far it has come as long as it is open."""
        pdf, pages = made
        job = None
        if not self._stopped:
            job = self._printing.add(
                NewJob(
                    kind=JobKind.REGISTER,
                    what=say("Report of {date}", date=span_words(span)),
                    title=f"OPD report {span.first} to {span.last}",
                    pdf=pdf,
                    pages=pages,
                    printer=self._printing.report_printer,
                )
            )
        if job is None:
            self._end(say("Nothing was printed."))
            return
        watch = self._watch = JobWatch(self._printing, job, self)
        watch.progressed.connect(self._show_printed)
        watch.ended.connect(self._end)
        self._show_printed(0, pages)

    def _show_printed(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            words = say("Printing page {page:,} of {pages:,} …", page=min(done + 1, whole), pages=whole)
            self._dialog.told.setText(words)
            self._dialog.show_progress(done, whole)

    def _printed_not(self, problem: Exception) -> None:
        self._not_made(problem, say("Stopped: nothing was printed."), say("Nothing was printed."))

    def _go_on(self, done: int, whole: int) -> None:
        if self._stopped:
            raise Stopped
        self._progressed.emit(done, whole)

    def _written_not(self, problem: Exception) -> None:
        self._not_made(problem, say("Stopped: no file was written."), say("No file was written."))

    def _not_made(self, problem: Exception, stopped: str, nothing: str) -> None:
        from opd_desk.paper.out import FileTrouble

        if isinstance(problem, Stopped):
            self._end(stopped)
        elif isinstance(problem, (FileTrouble, StoreError)):
            self._end(words_of(problem))
        else:
            self._end(nothing)
            say_trouble(self._window, say("The pages could not be made. No data was changed."), problem)

    def _show_progress(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, whole)

    def _end(self, words: str) -> None:
        self._watch = None
        if self._dialog is not None:
            self._dialog.finish(words)

    def _stop(self) -> None:
        self._stopped = True
        if self._watch is not None:
            self._watch.stop()

    # the end

    def _go_to(self, row: Visit) -> None:
        """Show a row's token in the window."""
        key = DayKey(row.slot.date(), row.doctor)
        with shown_to(self._window, self._announcer.refused):
            day = self._desk.views.doctor_day(key)
            token = next((token for token in day.tokens.values() if token.number == row.number), None)
            if token is None:
                words = say("Token {number} has gone to another date meanwhile. F3 finds it.", number=row.number)
                self._announcer.refuse(words)
            else:
                self._shown.go_to(key, token.id, token.slot)

    def _forget_dialog(self) -> None:
        self._dialog = None
        self._asked += 1

    def _close(self) -> None:
        """Let the threads come to an end before the window goes; what is in the print queue is its own affair."""
        self._stopped = True
        self._asked += 1
        self._reader.finish()
