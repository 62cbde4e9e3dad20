"""The printer at the window's foot: ready, printing, or in need of a look; and Print again (LOOK §2, Bottom)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.ui.binding.post import Post

READY, NONE_SET = say("Printer ready"), say("No printer")
_LOOK: str = say("Printer: look")
AGAIN = "again"


class PrinterFoot(QObject):
    """Says how printing stands. What keeps a page from a printer is said once, not with every slip that waits for it.

    "Print again" is offered as long as something does not come out that could.
    """

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        papers = post.papers
        self._papers, self._printing = papers, papers.printing
        self._announcer, self._bottom = post.announcer, post.window.bottom
        self._said = self._told = self._offered = self._state = ""
        papers.trouble.connect(self._say_trouble)
        papers.printed.connect(self._say_printed)
        papers.offered.connect(self._offer_slips)
        self._printing.changed.connect(self.refresh)
        self._printing.progressed.connect(lambda *_: self.refresh())

    def refresh(self) -> None:
        """Say how printing stands now."""
        held, sending = self._printing.held, self._printing.sending
        if held:
            self._bottom.show_printer(
                say("Printer: look. {count} wait", count=len(held)) if len(held) > 1 else _LOOK, trouble=True
            )
        elif sending is not None:
            self._bottom.show_printer(_sending_words(sending, sum(job.unsent for job in self._printing.open_jobs)))
        elif self._state:
            self._bottom.show_printer(_LOOK, trouble=True)
        else:
            self._bottom.show_printer(READY if self._papers.printer else NONE_SET)
        self._offer_again(held)

    def show_state(self, trouble: str) -> None:
        """Say what would keep a slip from the printer now, "" where nothing does."""
        news, self._state = trouble != self._state, trouble
        self.refresh()
        if trouble and news:
            self._announcer.refuse(trouble)

    def print_again(self, jobs: Iterable[int] | None = None) -> None:
        """Try what did not come out once more, by default all; if it does not come out again, that is said again."""
        self._said = self._offered = ""
        self._announcer.withdraw(AGAIN)
        self._printing.print_again(jobs)

    def _offer_again(self, held: list[PrintJob]) -> None:
        """Offer it anew only where it is another offer: it would stand before what was offered after it."""
        again = sum(self._printing.may_come_out(job) for job in held)
        words = "" if not again else say("Print again") if again == 1 else say("Print {count} again", count=again)
        if words == self._offered:
            return
        self._offered = words
        if words:
            self._announcer.offer(words, self.print_again, about=AGAIN, stays=True)
        else:
            self._announcer.withdraw(AGAIN)

    def _offer_slips(self, numbers: list[int]) -> None:
        self._announcer.offer_slips(numbers, self._papers.show_waiting)

    def _say_trouble(self, words: str) -> None:
        if words != self._said:
            self._said = self._told = words
            self._announcer.refuse(words)

    def _say_printed(self, words: str) -> None:
        over, self._said, self._state = self._said or self._told, "", ""
        self._announcer.add(words, instead=over)


def _sending_words(job: PrintJob, behind: int) -> str:
    if job.pages > 1:
        return say("Printing {page:,} of {pages:,}", page=min(job.done + 1, job.pages), pages=job.pages)
    return say("Printing. {count} wait", count=behind) if behind else say("Printing")
