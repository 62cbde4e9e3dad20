"""The menu's tools for paper and printers, put together at one post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.ui.binding.number_sheets import SheetWork
from opd_desk.ui.binding.paper_setup import PaperSetup
from opd_desk.ui.binding.print_queue import PrintQueueWork
from opd_desk.ui.binding.printer_foot import PrinterFoot
from opd_desk.ui.binding.slip_batch import SlipBatchWork
from opd_desk.ui.binding.span import SpanWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.roster import Hospital
    from opd_desk.services.desk import Desk
    from opd_desk.settings import KeptSettings
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.working import Worker

    PaperTools = tuple[PaperSetup, SpanWork, SlipBatchWork, PrintQueueWork, SheetWork]


class PaperRoom:
    """Looks after printer and paper at a post."""

    def __init__(
        self, post: Post, open_desk: Callable[[], Desk], worker: Worker, kept: KeptSettings, *, real: bool
    ) -> None:
        """Begin without the tools of the menu. `real`: pages go to the system's printers."""
        self._post, self._open_desk, self._worker, self._kept, self._real = post, open_desk, worker, kept, real
        self._foot = PrinterFoot(post)

    def choose_printer(self, name: str) -> None:
        """Let slips go to another printer, and remember it."""
        self._kept.change(printer=name)
        self._foot.show_state("")

    def tools(self, hospital: Callable[[], Hospital]) -> PaperTools:
        """Return what the menu offers of paper, and go on with what waited when the program ended."""
        post, open_desk, worker = self._post, self._open_desk, self._worker
        setup = PaperSetup(post, self._kept, hospital, worker, self._foot)
        tools = (
            setup,
            SpanWork(post, open_desk, worker),
            SlipBatchWork(post, open_desk, worker),
            PrintQueueWork(post, self._foot),
            SheetWork(post),
        )
        post.papers.printing.begin()
        setup.begin(watch=self._real)
        return tools
