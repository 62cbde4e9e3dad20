"""The report of a span of dates: A4 landscape; figures as charts, tables, the register (PAPER §3). Lengths are mm.

The register of a year is long: pages are drawn as they are composed.
"""

from __future__ import annotations

from itertools import chain, groupby
from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.said import ENGLISH, say, say_n, together
from opd_desk.paper import span_charts, span_tables, words
from opd_desk.paper.page import (
    END,
    GUTTER,
    HEADING,
    LEFT,
    MAIN,
    SIDE,
    WIDTH,
    Page,
    Running,
    draw_pages,
    heading,
)
from opd_desk.paper.particulars import flow
from opd_desk.paper.register import SECTION, START, end_words, entry, group, register_page, register_table
from opd_desk.paper.span_tables import Figures, written
from opd_desk.paper.summary import BLOCKS_END, draw_figures, draw_title
from opd_desk.paper.table import Column, Kind, Row, Table, paginate, width_of
from opd_desk.paper.waiting import draw_waiting
from opd_desk.paper.words import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from opd_desk.domain.said import Language
    from opd_desk.paper.particulars import Block
    from opd_desk.paper.sheet import Sheet
    from opd_desk.paper.table import SetRow
    from opd_desk.services.sheets import Visit
    from opd_desk.services.span_sheets import SpanReport

_FIGURES: str = say("Figures")
_REPORT: str = say("OPD report")
_REGISTER: str = say("OPD register")
_NAME = 40.0
"""What the names of a table have at least."""
_GAP = 4.0
_LAST = 8.0
"""Room for the line that ends the register."""


def write_span_report(
    out: IO[bytes],
    report: SpanReport,
    visits: Iterable[Visit],
    *,
    figures: bool = True,
    logo: bytes = b"",
    language: Language = ENGLISH,
) -> None:
    """Write a span's report to a file: with `figures` charts and tables come first, else it is the register alone.

    `visits`: all tokens by date, doctor and number; whatever they raise stops the writing. `logo`: a PNG or
    JPEG in place of the shipped mark; `language`: the readers'.
    """
    running = _running(report, _REPORT if figures else _REGISTER, language)
    first = _figure_pages(report, running, logo) if figures else []
    pages = chain(first, _register(report, visits, language, first=not figures))

    def title(sheet: Sheet) -> None:
        draw_title(sheet, report.hospital, running.what, _state(report), logo, loud=report.training)

    headed = None if figures else title
    draw_pages(out, pages, running, _document_title(running), headed=headed)


def write_span_figures(out: IO[bytes], report: SpanReport, *, logo: bytes = b"", language: Language = ENGLISH) -> None:
    """Write the pages of charts and tables alone, for the screen."""
    running = _running(report, _REPORT, language)
    draw_pages(out, _figure_pages(report, running, logo), running, _document_title(running))


def _document_title(running: Running) -> str:
    return together(running.what, running.hospital, between=", ")


def _running(report: SpanReport, what: str, language: Language) -> Running:
    training = PRACTICE if report.training else ""
    title = together(what, words.dates(report.span.first, report.span.last), training, between=" · ")
    return Running(report.hospital.name, title, report.made_at, report.made_by, report.training, language)


def _state(report: SpanReport) -> str:
    """Say under the title how many dates and doctors it is about."""
    if report.training:
        return PRACTICE
    n = report.span.days
    days = say_n("{n:,} day", "{n:,} days", n)
    if report.span.last >= report.made_at.date():
        days = say_n("{n:,} day, which are not over yet", "{n:,} days, which are not over yet", n)
    doctors = say_n("{n:,} doctor", "{n:,} doctors", len(report.doctors))
    return together(days, doctors, between=" · ")


def _figure_pages(report: SpanReport, running: Running, logo: bytes) -> list[Page]:
    """Compose the charts, and the tables where there is anything to count."""
    pages = [Page(_FIGURES, [lambda sheet: _draw_charts(sheet, report, running.what, logo)])]
    if not report.figures.total:
        return pages
    tables = flow(LEFT, [_block(table(report), running.language) for table in _TABLES])
    return [*pages, *(Page(_FIGURES, list(draws)) for draws in tables)]


def _draw_charts(sheet: Sheet, report: SpanReport, title: str, logo: bytes) -> None:
    """Draw page 1: key figures over two columns of charts."""
    top = draw_title(sheet, report.hospital, title, _state(report), logo, loud=report.training)
    top = draw_figures(sheet, span_tables.key_figures(report), top + 2.5)
    figures = report.figures
    if not figures.total:
        dates = words.dates(report.span.first, report.span.last)
        sheet.text(say("No tokens were booked: {dates}.", dates=dates), LEFT, top + 5, 12, bold=True)
        return
    waits = {source: figures.waits(source=source) for source in words.SOURCES}
    bottom = draw_waiting(sheet, figures.waits(), waits, LEFT, BLOCKS_END) - _GAP
    bottom -= span_charts.hours_height(figures)
    span_charts.draw_hours(sheet, figures, LEFT, bottom, MAIN)
    span_charts.draw_uses(sheet, report, LEFT, top, MAIN, bottom - _GAP - top)
    right = LEFT + MAIN + GUTTER
    top = span_charts.draw_sources(sheet, figures, right, top, SIDE) + _GAP
    span_charts.draw_rates(sheet, figures, right, top, SIDE)
    _draw_people(sheet, report, right, BLOCKS_END)


_TABLES = (span_tables.sources, span_tables.weekdays, span_tables.doctors)


def _block(figures: Figures, language: Language) -> Block:
    """Set a table of figures over the whole width: names, then figures that share the rest evenly.

    What needs more, as lengths of time do in some languages, takes it from the names.
    """
    wide = min(18.0, (WIDTH - _NAME) / (len(figures.heads) - 1))
    rows = [Row(tuple(map(written, cells))) for cells in figures.rows]
    _, *texts = zip(*(row.cells for row in rows), strict=True)
    widths = [max(wide, width_of(cells, language)) for cells in texts]
    heads = zip(figures.heads[1:], widths, strict=True)
    columns = (Column("", min(WIDTH - sum(widths), 2 * _NAME)), *(Column(head, width, 1) for head, width in heads))
    return figures.title, Table(columns, 4.6, language=language), [*rows[:-1], Row(rows[-1].cells, Kind.TOTAL)]


def _draw_people(sheet: Sheet, report: SpanReport, x: float, bottom: float) -> None:
    """Draw who was seen, new and returning, so that it ends at this y."""
    figures = span_tables.people(report)
    columns = (Column("", 20, bold=True), *(Column(head, (SIDE - 20) / 6, 1) for head in figures.heads[1:]))
    table = Table(columns, 5.6, language=sheet.language)
    rows = [Row(tuple(map(written, cells))) for cells in figures.rows]
    parts = table.set_rows([*rows[:-1], Row(rows[-1].cells, Kind.TOTAL)])
    top = bottom - table.height(parts)
    heading(sheet, figures.title, x, top - HEADING)
    table.draw(sheet, x, top, parts)


def _register(report: SpanReport, visits: Iterable[Visit], language: Language, *, first: bool) -> Iterator[Page]:
    """Compose the register's pages one by one, none where there is nothing; `first`: they begin with page 1."""
    table = register_table(language, inside=report.figures.tokens(status=Status.IN_CONSULTATION) > 0)
    start = START + 12.0 if first else START
    high = END - START - _LAST
    last: list[SetRow] = []
    for part in paginate(table, _rows(report, table, visits), END - start - _LAST, high):
        if last:
            yield register_page(table, last, start)
            start = START
        last = part
    if last or first:
        page = register_page(table, last, start) if last else Page(SECTION)
        end, words_ = start + table.height(last), end_words(report.figures.total)
        page.draws.append(lambda sheet: sheet.text(words_, LEFT, end + 5, 8, bold=True))
        yield page


def _rows(report: SpanReport, table: Table, visits: Iterable[Visit]) -> Iterator[SetRow]:
    """Set the rows, one doctor's day at a time, under its date, name and counts."""
    doctors = {doctor.code: doctor for doctor in report.doctors}
    serial = 0
    for (day, code), some in groupby(visits, key=lambda visit: (visit.slot.date(), visit.doctor)):
        own = list(some)
        head = group(doctors[code], own)
        date = words.day(day)
        cells, mark = (together(date, head.cells[0], between=" · "), head.cells[1]), (date, *head.mark)
        rows = [Row(cells, Kind.GROUP, mark=mark)]
        for visit in own:
            serial += 1
            rows.append(entry(serial, visit))
        yield from table.set_rows(rows)
