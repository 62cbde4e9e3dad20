"""The token slip as a PDF, on any of the four papers (PAPER §2)."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.paper import words
from opd_desk.paper.design import STANDARD
from opd_desk.paper.document import canvas_on
from opd_desk.paper.slip_sheet import laid_out

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.paper.design import SlipDesign
    from opd_desk.services.sheets import Slip


def slip_pdf(slip: Slip, design: SlipDesign = STANDARD) -> bytes:
    """Lay a slip out on the paper of this design: one page, on a roll as high as it needs."""
    return slips_pdf([slip], design)


def slips_pdf(
    slips: Sequence[Slip], design: SlipDesign = STANDARD, progress: Callable[[int, int], object] | None = None
) -> bytes:
    """Lay slips out one after the other, each on a page of its own: one job to print.

    `progress` hears (slips laid out, slips in all) before each, and may raise to stop.
    """
    out, pages = BytesIO(), []
    for done, slip in enumerate(slips):
        if progress is not None:
            progress(done, len(slips))
        pages.append(laid_out(slip, design))
    title = design.language.text(_title(slips))
    canvas = canvas_on(out, (pages[0].width, pages[0].height), title, design.language)
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        page.draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _title(slips: Sequence[Slip]) -> str:
    first, more = slips[0], len(slips) - 1
    title = say("Token {number}, {doctor}, {date}", number=first.number, doctor=first.doctor, date=words.day(first.day))
    return say("{first} and {count} more", first=title, count=more) if more else title
