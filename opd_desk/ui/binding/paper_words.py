"""What paper work calls what it prints and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import say, say_n
from opd_desk.domain.wording import day_words
from opd_desk.ui.printer import printer_words

if TYPE_CHECKING:
    from pathlib import Path

    from opd_desk.domain.spans import Span
    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.services.sheets import Slip


def slips_words(count: int) -> str:
    """Name some slips: 2 slips."""
    return say_n("{n} slip", "{n} slips", count)


def slip_words(slip: Slip) -> str:
    """Name one slip: Slip of 14, reprint 2."""
    if slip.copy:
        return say("Slip of {number}, reprint {copy}", number=slip.number, copy=slip.copy)
    return say("Slip of {number}", number=slip.number)


def sent_words(job: PrintJob) -> str:
    """Say that a job went to its printer."""
    printer, slips = printer_words(job.printer), max(len(job.slips), 1)
    return say_n("{what} sent to {printer}.", "{what} sent to {printer}.", slips, what=job.what, printer=printer)


def span_words(span: Span) -> str:
    """Name a span: Thu 1 Jan to Sat 31 Jan; one date by itself."""
    if span.days == 1:
        return day_words(span.first)
    return say("{first} to {last}", first=day_words(span.first), last=day_words(span.last))


def saved_words(path: Path, tokens: int) -> str:
    """Say where a span's tokens were written, and how many."""
    return say_n(
        "Saved as {path}: {n:,} token, all of the span.",
        "Saved as {path}: {n:,} tokens, all of the span.",
        tokens,
        path=str(path),
    )
