"""All that makes paper and takes it to the printers, put together on one desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.ui import printer
from opd_desk.ui.binding.number_sheets import SheetWork
from opd_desk.ui.binding.paper_setup import PaperSetup
from opd_desk.ui.binding.papers import PaperWork
from opd_desk.ui.binding.print_queue import PrintQueueWork
from opd_desk.ui.binding.printer_foot import PrinterFoot
from opd_desk.ui.binding.printing import Printing
from opd_desk.ui.binding.slip_batch import SlipBatchWork
from opd_desk.ui.binding.span import SpanWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.roster import Hospital
    from opd_desk.services.desk import Desk
    from opd_desk.settings import KeptSettings
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.printing import Sender
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.working import Worker

    PaperTools = tuple[PaperSetup, SpanWork, SlipBatchWork, PrintQueueWork, SheetWork]


class PaperRoom:
    """`papers` makes what is printed; it goes through the desk's print queue to `send`, None: to the real printers."""

    def __init__(
        self,
        desk: Desk,
        open_desk: Callable[[], Desk],
        worker: Worker,
        kept: KeptSettings,
        announcer: Announcer,
        window: MainWindow,
        send: Sender | None,
    ) -> None:
        """Begin without the tools of the menu, which need to know what is shown."""
        self._desk, self._open_desk = desk, open_desk
        self._worker, self._kept, self._window = worker, kept, window
        self._announcer, self._real = announcer, send is None
        self.printing = Printing(desk, kept, send or printer.send, window)
        self.papers = PaperWork(desk, open_desk, worker, lambda: window.look, self.printing, window)
        self._foot = PrinterFoot(self.papers, announcer, window.bottom, window)

    def choose_printer(self, name: str) -> None:
        """Let slips go to another printer, and remember it."""
        self._kept.change(printer=name)
        self._foot.show_state("")

    def tools(self, shown: Shown, hospital: Callable[[], Hospital]) -> PaperTools:
        """Return what the menu offers of paper, and go on with what waited when the program ended."""
        desk, open_desk, worker, window = self._desk, self._open_desk, self._worker, self._window
        papers, printing = self.papers, self.printing
        tells = (self._announcer, self._foot)
        setup = PaperSetup(self._kept, hospital, desk.clock, papers, worker, tells, window)
        tools = (
            setup,
            SpanWork(desk, open_desk, worker, printing, shown, self._announcer, window),
            SlipBatchWork(open_desk, worker, papers, shown, window),
            PrintQueueWork(printing, self._foot, desk.clock, lambda: window.look, window),
            SheetWork(desk, shown, self._announcer, papers, lambda: window.look, window),
        )
        printing.begin()
        setup.begin(watch=self._real)
        return tools
