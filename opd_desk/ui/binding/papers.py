"""Slips and reports: made on a worker from frozen data, shown, printed, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.events import Event, Kind
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.printer import send

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.sheets import DayReport, Slip
    from opd_desk.ui.theme import Look
    from opd_desk.ui.working import Worker

NO_PRINTER = "No printer is set: save it as PDF, or choose a printer in the menu (F10)."
_NEW_PLACE = frozenset({Kind.DISPLACED, Kind.PROMOTED, Kind.MOVED})


class PaperWork(QObject):
    """Makes paper. `printer`: the system's printer that slips go to, "" for none.

    `trouble(str)`: what keeps a page from the printer, and what to do; `printed(str)`: what has been sent;
    `offered(list[int])`: the numbers of tokens whose slips wait to be saved, the next one first.
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
            slip = self._desk.papers.slip(token)
            self.last = token
            if self.printer:
                self._print_slip(token, slip)
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
        """Print new slips for all whose place a command has changed, but for the one it was about; `also` for these."""
        if but is None:
            self._waiting = []
        moved = [event.token for event in events if event.kind in _NEW_PLACE and event.token not in (None, but)]
        for token in dict.fromkeys([*moved, *also]):
            found = self._desk.views.token(token) if token is not None else None
            if found is None or not found[1].live:
                continue
            if self.printer:
                self.hand_out(found[1].id)
            else:
                self._offer(found[1])

    def _offer(self, token: Token) -> None:
        self._waiting.append(token)
        self.offered.emit([waiting.number for waiting in self._waiting])

    def show_waiting(self) -> None:
        """Show the next of the slips that wait to be saved, and offer the rest."""
        if self._waiting:
            self.show_slip(self._waiting.pop(0).id)
            self.offered.emit([waiting.number for waiting in self._waiting])
        else:
            self.show_last()

    def show_last(self) -> None:
        """Show the slip that was booked or printed last."""
        if self.last is not None:
            self.show_slip(self.last)

    def show_slip(self, token: TokenId) -> None:
        """Show a slip as it would print."""
        with shown_to(self._window, lambda refusal: self.trouble.emit(str(refusal))):
            slip = self._desk.papers.slip(token)

            def show(pdf: object) -> None:
                assert isinstance(pdf, bytes)
                dialog = self._show(f"Slip of token {slip.number}", pdf, f"slip-{slip.reference}.pdf")
                dialog.print_wanted.connect(lambda: self._print_slip(token, slip))
                dialog.saved.connect(lambda _: self._desk.papers.printed(token))

            self._worker.do(lambda: _slip_pdf(slip), show, self._failed)

    def _print_slip(self, token: TokenId, slip: Slip) -> None:
        printer = self.printer
        title = f"Slip {slip.reference}"

        def sent(_: object) -> None:
            self._desk.papers.printed(token)
            self.printed.emit(f"Slip of {slip.number} sent to {printer}.")

        self._worker.do(lambda: send(_slip_pdf(slip), printer, title, mono=True), sent, self._failed)

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

    def _show(self, title: str, pdf: bytes, file_name: str) -> PaperDialog:
        why = "" if self.printer else NO_PRINTER
        dialog = PaperDialog(self._look(), title, pdf, file_name, why, self._window)
        dialog.open()
        return dialog

    def _failed(self, problem: object) -> None:
        from opd_desk.ui.printer import PrinterTrouble

        if isinstance(problem, PrinterTrouble):
            self.trouble.emit(str(problem))
        else:
            say_trouble(self._window, "The page could not be made; the token is kept. Try Reprint.", repr(problem))


def _slip_pdf(slip: Slip) -> bytes:
    from opd_desk.paper.slip import slip_pdf

    return slip_pdf(slip)


def _report_pdf(report: DayReport) -> bytes:
    from opd_desk.paper.day_report import day_report_pdf

    return day_report_pdf(report)
