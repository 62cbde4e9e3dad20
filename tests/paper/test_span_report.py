"""The report of a span: every page counted, nothing off the page, the same figures as the tokens."""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from openpyxl import load_workbook

from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.domain.roster import Hospital
from opd_desk.domain.spans import Span
from opd_desk.paper import span_tables
from opd_desk.paper.out import write_register
from opd_desk.paper.register_csv import COLUMNS, defused
from opd_desk.paper.span_report import write_span_figures, write_span_report
from opd_desk.services.desk import Desk
from opd_desk.services.sheets import DoctorLine, Visit
from opd_desk.services.span_sheets import Seen, SpanFigures, SpanReport, Use
from opd_desk.simulation.stored import StoppedClock
from tests.services.conftest import DAY, EVE, KUMAR, apply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FIRST = date(2026, 1, 1)
LONG = "Venkatanarasimharajuvaripeta " * 8 + "सीता देवी शर्मा (" + "W" * 120 + ")"


def visits(count: int, name: str = "Sita Devi") -> list[Visit]:
    made = []
    for n in range(count):
        slot = datetime.combine(FIRST + timedelta(days=n // 40), datetime.min.time()).replace(hour=9)
        made.append(
            Visit(
                doctor="DOC001",
                number=n % 40 + 1,
                name=name,
                source=list(Source)[n % 5],
                slot=slot,
                booked=slot,
                status=list(Status)[n % 7],
                remarks=name[:120],
            )
        )
    return made


def report_of(rows: Sequence[Visit], days: int, name: str = "City Hospital") -> SpanReport:
    outcomes: dict[tuple[str, Source, Status], int] = {}
    weekdays: dict[tuple[int, Status], int] = {}
    for visit in rows:
        key, day = (visit.doctor, visit.source, visit.status), (visit.slot.weekday(), visit.status)
        outcomes[key] = outcomes.get(key, 0) + 1
        weekdays[day] = weekdays.get(day, 0) + 1
    uses = {(FIRST + timedelta(days=n), hour): Use(n % 13, 12) for n in range(days if rows else 0) for hour in (9, 16)}
    figures = SpanFigures(
        outcomes=outcomes,
        weekdays=weekdays,
        uses=uses,
        doctor_places={"DOC001": sum(use.capacity for use in uses.values())},
        seconds={("DOC001", Source.PAID): [(60, 3), (5400, 1)]} if rows else {},
        seen=(Seen(True, "F", "child", 3), Seen(False, "M", "", 4)) if rows else (),
        displaced=2,
    )
    return SpanReport(
        hospital=Hospital(name, "1 Ring Road", "0253 223 1100"),
        span=Span(FIRST, FIRST + timedelta(days=days - 1)),
        made_at=datetime(2026, 7, 1, 9),
        made_by=name,
        doctors=(DoctorLine(code="DOC001", name=name),) if rows else (),
        figures=figures,
    )


def texts(report: SpanReport, rows: Sequence[Visit], *, figures: bool = True) -> list[str]:
    out = BytesIO()
    write_span_report(out, report, rows, figures=figures)
    document = pypdfium2.PdfDocument(out.getvalue())
    return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize("count", [1, 30, 40, 41, 79, 500])
@pytest.mark.parametrize("figures", [True, False])
def test_every_page_knows_how_many_there_are_and_every_token_is_there(count: int, figures: bool) -> None:
    rows = visits(count)
    pages = texts(report_of(rows, 31), rows, figures=figures)
    assert [f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1)] == [True] * len(pages)
    assert "".join(pages).count("Sita Devi") >= 2 * count  # the name, and the remark
    assert f"End of the register: {count} token" in pages[-1]


def test_an_empty_span_is_one_page_that_says_so() -> None:
    (page,) = texts(report_of([], 31), [])
    assert "No tokens were booked: 1 Jan – 31 Jan 2026." in page
    assert "of no tokens" in page
    (page,) = texts(report_of([], 31), [], figures=False)
    assert "End of the register: 0 tokens." in page


@pytest.mark.parametrize("days", [1, 6, 31, 62, 63, 181, 800, 4000])
def test_charts_of_any_length_stay_on_the_page(days: int) -> None:
    rows = visits(50)
    out = BytesIO()
    write_span_figures(out, report_of(rows, days))
    assert_clear_margins(out.getvalue())


def test_long_names_break_no_page() -> None:
    rows = visits(60, LONG)
    out = BytesIO()
    write_span_report(out, report_of(rows, 31, LONG), rows)
    assert_clear_margins(out.getvalue())


def assert_clear_margins(pdf: bytes) -> None:
    for page in pypdfium2.PdfDocument(pdf):
        grey = page.render(scale=1, grayscale=True).to_pil()
        wide, high = grey.size
        edge = 24
        for box in ((0, 0, edge, high), (wide - edge, 0, wide, high), (0, 0, wide, edge), (0, high - 16, wide, high)):
            assert grey.crop(box).getextrema()[0] > 200


def test_the_tables_add_up() -> None:
    rows = visits(333)
    report = report_of(rows, 31)
    for table in (span_tables.sources(report), span_tables.weekdays(report), span_tables.doctors(report)):
        *parts, total = table.rows
        assert total[1] == 333
        for column in range(1, 6):
            cells = [row[column] for row in parts]
            assert sum(cell for cell in cells if isinstance(cell, int)) == total[column]


def test_training_is_said_on_every_page() -> None:
    rows = visits(60)
    pages = texts(replace(report_of(rows, 31), training=True), rows)
    assert all("TRAINING: no real patients" in page for page in pages)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", "\r1", "＝1", " =1"])
def test_what_begins_like_a_formula_is_defused(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", " ", "Sita", "9-11", "'=1", "सीता"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert defused(text) == text


def in_training(tmp_path: Path) -> Desk:
    """A desk to practise at, with one token."""
    path = tmp_path / "desk.db"
    apply(path)
    desk = Desk.open(path, StoppedClock(EVE), "Asha", training=True)
    desk.booking.book(KUMAR, Request(Patient("Sita"), Source.WALK_IN))
    return desk


def test_a_register_made_in_training_says_so_in_every_row_of_a_csv(tmp_path: Path) -> None:
    desk, out = in_training(tmp_path), tmp_path / "out.csv"
    write_register(desk.spans, Span(DAY, DAY), out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    assert heads == [*COLUMNS]
    assert [row[-1].split("; ")[0] for row in rows] == ["TRAINING: no real patients"]
    desk.close()


def test_a_workbook_made_in_training_says_so_on_every_sheet(tmp_path: Path) -> None:
    desk, out = in_training(tmp_path), tmp_path / "out.xlsx"
    write_register(desk.spans, Span(DAY, DAY), out)
    book = load_workbook(out)
    assert book.sheetnames == ["TRAINING Register", "TRAINING Summary"]
    assert all("TRAINING" in str(sheet.oddHeader.center.text) for sheet in book)
    assert "TRAINING: no real patients" in str(book["TRAINING Summary"]["A2"].value)
    assert "TRAINING" in str(book.properties.title)
    desk.close()


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]


def test_the_outline_leads_to_figures_dates_and_doctors() -> None:
    rows = [replace(visit, doctor=doctor) for doctor in ("DOC001", "DOC002") for visit in visits(90)]
    rows.sort(key=lambda visit: (visit.slot, visit.doctor, visit.number))
    whom = tuple(DoctorLine(code=code, name=f"Dr. {code}") for code in ("DOC001", "DOC002"))
    out = BytesIO()
    write_span_report(out, replace(report_of(rows, 31), doctors=whom), rows)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out.getvalue())]
    marks = outline(out.getvalue())
    assert [name for level, name, _ in marks if level == 0] == ["Figures", "Register"]
    assert [name for level, name, _ in marks if level == 1] == ["Thu 1 Jan 2026", "Fri 2 Jan 2026", "Sat 3 Jan 2026"]
    assert [name for level, name, _ in marks if level == 2] == ["DOC001 Dr. DOC001", "DOC002 Dr. DOC002"] * 3
    day = ""
    for level, name, page in marks:
        day = name if level == 1 else day
        if level == 2:
            assert f"{day} · {name.split()[0]}" in pages[page]
