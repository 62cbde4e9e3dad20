"""Slips and reports: made on a worker from frozen data, shown, saved, and handed to the print queue."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.events import Event, Kind
from opd_desk.domain.said import say, words_of
from opd_desk.domain.spelled import dated
from opd_desk.paper.design import STANDARD
from opd_desk.paper.pixels import page_count
from opd_desk.paper.shipped import FontTrouble
from opd_desk.services.errors import StoreError
from opd_desk.services.papers import batch_order
from opd_desk.services.print_jobs import JobKind, NewJob, SlipOf, slips_in
from opd_desk.ui.binding.history import show_history
from opd_desk.ui.binding.making import Making
from opd_desk.ui.binding.paper_words import sent_words, slip_words, slips_words
from opd_desk.ui.languages import language
from opd_desk.ui.messages import say_trouble, shown_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.paper.progress import Progress
    from opd_desk.services.desk import Desk
    from opd_desk.services.number_sheets import NumberSheet
    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.services.sheets import Slip
    from opd_desk.ui.binding.printing import Printing
    from opd_desk.ui.dialogs.paper import PaperDialog
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.working import Worker

    Batch = tuple[tuple[TokenId, Slip], ...]

_NEW_PLACE = frozenset({Kind.DISPLACED, Kind.PROMOTED, Kind.MOVED})


class PaperWork(QObject):
    """Makes paper, to be shown, or to be printed by `printing`; `design`: how slips look; `open_desk`: the worker's.

    `trouble(str)`: what keeps a page from the printer, and what to do; `printed(str)`: what has been sent;
    `offered(list[int])`: the numbers of tokens whose slips can be saved instead.
    """

    offered = Signal(list)
    trouble = Signal(object)
    printed = Signal(object)

    def __init__(
        self, desk: Desk, open_desk: Callable[[], Desk], worker: Worker, printing: Printing, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._desk, self._open_desk = desk, open_desk
        self._worker, self._window = worker, window
        self.printing = printing
        self.design = STANDARD
        self.last: TokenId | None = None
        self._waiting: list[Token] = []
        printing.sent.connect(self._sent)
        printing.trouble.connect(self._not_taken)

    @property
    def printer(self) -> str:
        """Return the printer that slips go to, "" for none."""
        return self.printing.printer

    # slips

    def hand_out(self, token: TokenId) -> None:
        """Print a token's slip; without a printer show it, to be saved as PDF."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(words_of(refusal))):
            self.last = token
            if self.printer:
                self._print(self._desk.papers.slips([token]))
            else:
                self.show_slip(token)

    def booked(self, token: Token) -> None:
        """Print the slip of a token that has just been booked; without a printer it is offered at the foot."""
        self.last = token.id
        self._waiting = []
        if self.printer:
            self.hand_out(token.id)
        else:
            self._offer(token)

    def replace_slips(self, events: Iterable[Event], but: TokenId | None, also: Iterable[TokenId] = ()) -> None:
        """Print new slips for all whose place a command has changed, but for the one it was about: one batch.

        `also` for these.
        """
        if but is None:
            self._waiting = []
        moved = [event.token for event in events if event.kind in _NEW_PLACE and event.token not in (None, but)]
        found = [self._desk.views.token(token) for token in dict.fromkeys([*moved, *also]) if token is not None]
        tokens = sorted((known[1] for known in found if known is not None and known[1].live), key=batch_order)
        if self.printer:
            self._hand_out_all(tokens)
        else:
            self._offer(*tokens)

    def hand_out_several(self, tokens: Sequence[TokenId]) -> None:
        """Print the slips of some tokens as one job; without a printer show them, to be saved as one PDF."""
        self._together(tokens, self._print if self.printer else self._show_slips)

    def _hand_out_all(self, tokens: Sequence[Token]) -> None:
        if len(tokens) == 1:
            self.hand_out(tokens[0].id)
        elif tokens:
            self._together([token.id for token in tokens], self._print)

    def _together(self, tokens: Sequence[TokenId], do: Callable[[Batch], None]) -> None:
        with shown_to(self._window, lambda refusal: self.trouble.emit(words_of(refusal))):
            batch = self._desk.papers.slips(tokens)
            self.last = batch[-1][0]
            do(batch)

    def _offer(self, *tokens: Token) -> None:
        if tokens:
            self._waiting.extend(tokens)
            self._waiting.sort(key=batch_order)
            self.offered.emit([waiting.number for waiting in self._waiting])

    def show_waiting(self) -> None:
        """Show the slips that wait to be saved, all in one; where none do, the last one."""
        waiting, self._waiting = self._waiting, []
        if len(waiting) > 1:
            self._together([token.id for token in waiting], self._show_slips)
        elif waiting:
            self.show_slip(waiting[0].id)
        else:
            self.show_last()

    def show_last(self) -> None:
        """Show the slip that was booked or printed last."""
        if self.last is not None:
            self.show_slip(self.last)

    def show_slip(self, token: TokenId) -> None:
        """Show a slip as it would print."""
        self.show_slips([token])

    def show_slips(self, tokens: Sequence[TokenId]) -> None:
        """Show slips as they would print, one below the other."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(words_of(refusal))):
            self._show_slips(self._desk.papers.slips(tokens))

    def _show_slips(self, batch: Batch) -> None:
        """Show slips as they would print, one below the other."""
        self._worker.do(lambda: self.slips_pdf(batch), lambda pdf: self.show_drawn(batch, pdf), self._failed)

    def show_drawn(self, batch: Batch, pdf: bytes) -> None:
        """Show slips that have been drawn."""
        first = batch[0][1]
        title, name = say("Slip of token {number}", number=first.number), f"slip-{first.reference}.pdf"
        if len(batch) > 1:
            title, name = slips_words(len(batch)), f"slips-{self._desk.clock():%Y-%m-%d-%H%M}.pdf"
        dialog = self._show(title, pdf, name, JobKind.SLIPS)
        dialog.print_wanted.connect(lambda: self._print(batch))
        dialog.saved.connect(lambda _: self._desk.papers.printed(*(token for token, _ in batch)))

    def _print(self, batch: Batch) -> None:
        """Print slips as one job; what the printer could not take is said before it is drawn, and can be saved."""
        why = self.printing.why_no_print(JobKind.SLIPS)
        if why:
            self.trouble.emit(why)
            found = [self._desk.views.token(token) for token, _ in batch]
            self._offer(*(known[1] for known in found if known is not None))
            return
        self._worker.do(lambda: self.slips_pdf(batch), lambda pdf: self.print_drawn(batch, pdf), self._failed)

    def print_drawn(self, batch: Batch, pdf: bytes) -> PrintJob | None:
        """Print slips that have been drawn, a page each, as one job; they are noted as printed once they are sent."""
        first, several = batch[0][1], len(batch) > 1
        return self.printing.add(
            NewJob(
                kind=JobKind.SLIPS,
                what=slips_words(len(batch)) if several else slip_words(first),
                title=str(slips_words(len(batch))) if several else f"Slip {first.reference}",
                pdf=pdf,
                pages=len(batch),
                printer=self.printing.printer,
                slips=tuple(SlipOf(token, slip.edition) for token, slip in batch),
                mono=True,
                copies=self.printing.copies,
            )
        )

    def slips_pdf(self, batch: Batch, progress: Callable[[int, int], object] | None = None) -> bytes:
        """Draw slips, a page each; to be called on the worker. `progress` hears (slips drawn, slips in all)."""
        from opd_desk.paper.slip import slips_pdf

        return slips_pdf([slip for _, slip in batch], self.design, progress)

    def _sent(self, job: PrintJob) -> None:
        gone = set(slips_in([job]))
        if any(token.id in gone for token in self._waiting):
            self._waiting = [token for token in self._waiting if token.id not in gone]
            self.offered.emit([token.number for token in self._waiting])
        self.printed.emit(sent_words(job))

    def _not_taken(self, job: PrintJob, why: str) -> None:
        """Say why a job does not come out; the slips that wait for their printer can be saved instead."""
        self.trouble.emit(say("{what}: {why}", what=job.what, why=why))
        if job.kind is JobKind.SLIPS:
            unsent = slips_in(other for other in self.printing.open_jobs if other.unsent)
            found = [self._desk.views.token(token) for token in unsent]
            self._waiting = sorted((known[1] for known in found if known is not None), key=batch_order)
            self.offered.emit([token.number for token in self._waiting])

    # reports

    def show_report(self, day: date) -> None:
        """Show the report of a date as it stands now."""
        said = dated(day)

        def show(pdf: bytes) -> None:
            dialog = self._show(
                say("OPD day report of {date}", date=said), pdf, f"opd-report-{day}.pdf", JobKind.REPORT
            )
            what, title = say("Report of {date}", date=said), f"OPD day report {day}"
            dialog.print_wanted.connect(lambda: self._print_report(JobKind.REPORT, what, title, pdf))

        words = say("The report of {date} is being made …", date=said)
        making = Making(self._worker, self._window.look, say("OPD day report"), words, self._window)
        making.start(lambda progress: self._report(day, progress), show, self._not_made)

    def _report(self, day: date, progress: Progress) -> bytes:
        """Make a date's report in the window's language, on the worker: to look it up takes as long as to draw it."""
        from opd_desk.paper.day_report import day_report_pdf

        with closing(self._open_desk()) as desk:
            report = desk.papers.day_report(day)
        return day_report_pdf(report, progress, logo=self.design.logo, language=language(""))

    def show_number_sheet(self, made: NumberSheet) -> None:
        """Show the number sheets of a date."""

        def make() -> bytes:
            from opd_desk.paper.number_sheet import number_sheet_pdf

            return number_sheet_pdf(made, self.design.language)

        def show(pdf: bytes) -> None:
            what, title = say("Number sheet of {date}", date=dated(made.day)), f"Number sheet {made.day}"
            dialog = self._show(what, pdf, f"number-sheet-{made.day}.pdf", JobKind.SHEET)
            dialog.print_wanted.connect(lambda: self._print_report(JobKind.SHEET, what, title, pdf))

        self._worker.do(make, show, self._not_made)

    def _print_report(self, kind: JobKind, what: str, title: str, pdf: bytes) -> None:
        printer = self.printing.report_printer
        self.printing.add(NewJob(kind=kind, what=what, title=title, pdf=pdf, pages=page_count(pdf), printer=printer))

    # a token's history

    def show_history(self, token: TokenId) -> None:
        """Show all that happened to a token, in words."""
        show_history(self._desk, token, self._window.look, self._window)

    def _show(self, title: str, pdf: bytes, file_name: str, kind: JobKind) -> PaperDialog:
        from opd_desk.ui.dialogs.paper import PaperDialog

        why = self.printing.why_no_print(kind)
        dialog = PaperDialog(self._window.look, title, pdf, file_name, why, self._window)
        dialog.open()
        return dialog

    def _failed(self, problem: object) -> None:
        self._say_failed(problem, say("The page could not be made; the token is kept. Try Reprint."))

    def _not_made(self, problem: object) -> None:
        self._say_failed(problem, say("The pages could not be made; nothing was changed. Ask for them once more."))

    def _say_failed(self, problem: object, words: str) -> None:
        if isinstance(problem, (FontTrouble, StoreError)):
            say_trouble(self._window, words_of(problem))
        else:
            say_trouble(self._window, words, problem)
