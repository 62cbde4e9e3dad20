"""Printers that tests switch on and off, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event, Lock
from typing import TYPE_CHECKING

from opd_desk.paper.pixels import page_count
from opd_desk.ui.printer import PrinterMissing, PrinterTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

ROLL, LASER = "Roll 80", "Laser"


@dataclass(frozen=True)
class Came:
    """What came out of a printer: as many pages of a document."""

    printer: str
    title: str
    pages: int
    copies: int = 1


class FakePrinters:
    """Takes the place of `ui.printer.send`: `trouble` by printer, `pages_until` the trouble; `hold` keeps all busy.

    `out`: what came out; `asked`: the titles of all that was sent; `begun`: the page that was begun last.
    """

    def __init__(self) -> None:
        self.out: list[Came] = []
        self.trouble: dict[str, str] = {}
        self.missing: set[str] = set()
        self.pages_until = 0
        self.fault: Exception | None = None
        self.asked: list[str] = []
        self._go = Event()
        self._go.set()
        self._lock = Lock()
        self.running = self.begun = 0

    def hold(self) -> None:
        """Let nothing come out until `release`."""
        self._go.clear()

    def release(self) -> None:
        """Let everything come out."""
        self._go.set()

    def __call__(
        self,
        pdf: bytes,
        printer_name: str,
        title: str,
        *,
        mono: bool,
        copies: int = 1,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        with self._lock:
            self.running += 1
            assert self.running == 1, "two jobs at once"
        try:
            self.begun = 0
            self.asked.append(title)
            self._send(page_count(pdf), printer_name, title, copies, progress or (lambda *_: None))
        finally:
            self.running -= 1

    def _send(self, pages: int, printer: str, title: str, copies: int, progress: Callable[[int, int], object]) -> None:
        if printer in self.missing:
            raise PrinterMissing(f"There is no printer {printer!r}: choose another in the menu (F10).")
        if self.fault is not None:
            raise self.fault
        came = 0
        try:
            for page in range(pages):
                progress(page, pages)
                self.begun = page + 1
                assert self._go.wait(20)
                if printer in self.trouble and page >= self.pages_until:
                    raise PrinterTrouble(self.trouble[printer])
                came += 1
            progress(pages, pages)
        finally:
            if came:
                self.out.append(Came(printer, title, came, copies))
