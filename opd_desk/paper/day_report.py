"""The day report: A4 landscape; the summary, what was out of the ordinary, the totals, the register (PAPER §3)."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from opd_desk.domain.said import ENGLISH, say, together
from opd_desk.paper import words
from opd_desk.paper.page import HEADER, LEFT, TOP, WIDTH, Page, Running, draw_pages
from opd_desk.paper.particulars import particulars
from opd_desk.paper.places import NAMES, PLACES, PlacesChart, draw_legend
from opd_desk.paper.register import register
from opd_desk.paper.summary import ON_PAGE_1, draw_summary, title_of
from opd_desk.paper.words import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from opd_desk.domain.said import Language
    from opd_desk.paper.progress import Progress
    from opd_desk.paper.sheet import Sheet
    from opd_desk.services.sheets import DayReport, DoctorLine

LANES = 20
"""How many doctors the chart holds on a page of its own."""
_LEGEND = 5.0
"""What the line takes that explains the chart."""


def day_report_pdf(
    report: DayReport, progress: Progress | None = None, *, logo: bytes = b"", language: Language = ENGLISH
) -> bytes:
    """Lay a day report out; `progress` hears how many rows of the register are done.

    `logo`: a PNG or JPEG in place of the shipped mark, b"" for that one; `language`: its readers'.
    """
    out = BytesIO()
    date, hospital = words.day(report.day), report.hospital.name
    title = say("OPD day report, {date}, {hospital}", date=date, hospital=hospital)
    pages = compose(report, progress, logo, language)
    draw_pages(out, pages, _running(report, language), title)
    return out.getvalue()


def _running(report: DayReport, language: Language) -> Running:
    training = PRACTICE if report.training else ""
    state = say("PROVISIONAL") if report.closed_at is None else ""
    what = together(title_of(report), training, state, between=" · ")
    return Running(report.hospital.name, what, report.made_at, report.made_by, report.training, language)


def compose(report: DayReport, progress: Progress | None, logo: bytes, language: Language) -> Iterator[Page]:
    """Compose the pages one by one; a day without a token has one."""
    yield Page(say("Summary"), [lambda sheet: draw_summary(sheet, report, logo)])
    if report.visits:
        yield from _all_places(report)
        yield from particulars(report, language)
        yield from register(report, progress, language)


def _all_places(report: DayReport) -> list[Page]:
    """Compose the use of places by all doctors, where page 1 does not hold them."""
    if len(report.doctors) <= ON_PAGE_1 or not report.slots:
        return []
    return [_places(report, report.doctors[first : first + LANES]) for first in range(0, len(report.doctors), LANES)]


def _places(report: DayReport, doctors: Sequence[DoctorLine]) -> Page:
    top = TOP + HEADER
    chart = PlacesChart(report, doctors, WIDTH, 170 - _LEGEND)

    def draw(sheet: Sheet) -> None:
        draw_legend(sheet, LEFT + NAMES, top + 2.4)
        chart.draw(sheet, LEFT, top + _LEGEND)

    return Page(PLACES, [draw])
