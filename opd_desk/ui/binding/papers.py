"""Slips and reports: made on a worker from frozen data, shown, printed, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.events import Event, Kind
from opd_desk.paper.shipped import FontTrouble
from opd_desk.services.papers import batch_order
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.printer import send

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.sheets import DayReport, Slip
    from opd_desk.ui.theme import Look
    from opd_desk.ui.working import Worker

    Batch = tuple[tuple[TokenId, Slip], ...]

NO_PRINTER = "No printer is set: save it as PDF, or choose a printer in the menu (F10)."
IN_TRAINING = "Training prints on no printer: save it as PDF."
_NEW_PLACE = frozenset({Kind.DISPLACED, Kind.PROMOTED, Kind.MOVED})


class PaperWork(QObject):
    """Makes paper. `printer`: the system's printer that slips go to, "" for none.

    `trouble(str)`: what keeps a page from the printer, and what to do; `printed(str)`: what has been sent;
    `offered(list[int])`: the numbers of tokens whose slips wait to be saved.
    """

    offered = Signal(list)
    trouble = Signal(str)
    printed = Signal(str)

    def __init__(self, desk: Desk, worker: Worker, look: Callable[[], Look], printer: str, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._worker, self._look, self._window = desk, worker, look, window
        self.printer = printer
        self.last: TokenId | None = None
        self._waiting: list[Token] = []

    # slips

    def hand_out(self, token: TokenId) -> None:
        """Print a token's slip; without a printer show it, to be saved as PDF."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(str(refusal))):
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

    def _hand_out_all(self, tokens: Sequence[Token]) -> None:
        if len(tokens) == 1:
            self.hand_out(tokens[0].id)
        elif tokens:
            with shown_to(self._window, lambda refusal: self.trouble.emit(str(refusal))):
                batch = self._desk.papers.slips(token.id for token in tokens)
                self.last = batch[-1][0]
                self._waiting = list(tokens)  # until they are sent
                self._print(batch)

    def _offer(self, *tokens: Token) -> None:
        if tokens:
            self._waiting.extend(tokens)
            self._waiting.sort(key=batch_order)
            self.offered.emit([waiting.number for waiting in self._waiting])

    def show_waiting(self) -> None:
        """Show the slips that wait to be saved, all in one; where none do, the last one."""
        waiting, self._waiting = self._waiting, []
        if len(waiting) > 1:
            self.last = waiting[-1].id
            self._show_slips([token.id for token in waiting])
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
        self._show_slips([token])

    def _show_slips(self, tokens: Sequence[TokenId]) -> None:
        """Show slips as they would print, one below the other."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(str(refusal))):
            batch = self._desk.papers.slips(tokens)
            first = batch[0][1]
            title, name = f"Slip of token {first.number}", f"slip-{first.reference}.pdf"
            if len(batch) > 1:
                title, name = f"{len(batch)} slips", f"slips-{self._desk.clock():%Y-%m-%d-%H%M}.pdf"

            def show(pdf: object) -> None:
                assert isinstance(pdf, bytes)
                dialog = self._show(title, pdf, name)
                dialog.print_wanted.connect(lambda: self._print(batch))
                dialog.saved.connect(lambda _: self._desk.papers.printed(*(token for token, _ in batch)))

            self._worker.do(lambda: _slips_pdf(batch), show, self._failed)

    def _print(self, batch: Batch) -> None:
        """Send slips as one job, and note them as printed once it was sent."""
        printer, tokens = self.printer, [token for token, _ in batch]
        first = batch[0][1]
        which = f"{len(batch)} slips" if len(batch) > 1 else f"Slip of {first.number}"
        title = f"{len(batch)} slips" if len(batch) > 1 else f"Slip {first.reference}"

        def sent(_: object) -> None:
            self._desk.papers.printed(*tokens)
            self._waiting = [token for token in self._waiting if token.id not in tokens]
            self.printed.emit(f"{which} sent to {printer}.")

        self._worker.do(lambda: send(_slips_pdf(batch), printer, title, mono=True), sent, self._failed)

    # reports

    def show_report(self, day: date) -> None:
        """Show the report of a date as it stands now."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(str(refusal))):
            report = self._desk.papers.day_report(day)

            def show(pdf: object) -> None:
                assert isinstance(pdf, bytes)
                dialog = self._show(f"OPD day report of {day:%d %b %Y}", pdf, f"opd-report-{day}.pdf")
                dialog.print_wanted.connect(lambda: self._print_report(pdf, day))

            self._worker.do(lambda: _report_pdf(report), show, self._failed)

    def _print_report(self, pdf: bytes, day: date) -> None:
        printer = self.printer
        title = f"OPD day report {day}"
        self._worker.do(
            lambda: send(pdf, printer, title, mono=False),
            lambda _: self.printed.emit(f"Report of {day:%d %b %Y} sent to {printer}."),
            self._failed,
        )

    # a token's history

    def show_history(self, token: TokenId) -> None:
        """Show all that happened to a token, in words."""
        told = self._desk.log.of_token(token)
        if told is not None:
            year = self._desk.clock().year
            lines = [(f"Token {told.number}", told.standing)]
            lines += [
                (f"{at:%d %b %H:%M}" if at.year == year else f"{at:%d %b %Y %H:%M}", words) for at, words in told.lines
            ]
            TellingDialog(self._look(), f"History of token {told.number}, {told.name}", lines, self._window).open()

    def _offer_again(self) -> None:
        """Offer a batch that the printer did not take, all of it."""
        if len(self._waiting) > 1:
            self.offered.emit([token.number for token in self._waiting])

    def _show(self, title: str, pdf: bytes, file_name: str) -> PaperDialog:
        no_printer = IN_TRAINING if self._desk.training else NO_PRINTER
        why = "" if self.printer else no_printer
        dialog = PaperDialog(self._look(), title, pdf, file_name, why, self._window)
        dialog.open()
        return dialog

    def _failed(self, problem: object) -> None:
        from opd_desk.ui.printer import PrinterTrouble

        if isinstance(problem, PrinterTrouble):
            self.trouble.emit(str(problem))
            self._offer_again()
        elif isinstance(problem, FontTrouble):
            say_trouble(self._window, str(problem))
        else:
            say_trouble(self._window, "The page could not be made; the token is kept. Try Reprint.", repr(problem))


def _slips_pdf(batch: Batch) -> bytes:
    from opd_desk.paper.slip import slips_pdf

    return slips_pdf([slip for _, slip in batch])


def _report_pdf(report: DayReport) -> bytes:
    from opd_desk.paper.day_report import day_report_pdf

    return day_report_pdf(report)
