"""The register as a workbook: real dates and times, text that stays text, and the figures on a sheet of their own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from opd_desk.paper import span_tables, words
from opd_desk.paper.register_csv import AGE_UNITS, COLUMNS, SOURCES, STATUSES
from opd_desk.paper.span_tables import Minutes, Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from opd_desk.paper.span_tables import Cell, Figures
    from opd_desk.services.span import RegisterRow
    from opd_desk.services.span_sheets import SpanReport

ROWS = 1_048_575
"""Rows a sheet holds under its heads."""
_WIDTHS = (11, 10, 22, 7, 16, 28, 6, 8, 6, 14, 11, 16, 16, 16, 16, 16, 9, 15, 22, 34)
_READ_AS = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
"""What text could be taken for; ours is text."""
_MOST = 32_767  # letters a cell holds


def write_xlsx(file: IO[bytes], report: SpanReport, rows: Iterable[RegisterRow]) -> None:
    """Write sheets Register (and Register 2 …, where one is full) and Summary; rows go to disk as they come.

    In training their names say so, and so does every page that is printed of them.
    """
    from xlsxwriter import Workbook

    book = Workbook(file, {"constant_memory": True} | dict.fromkeys(_READ_AS, False))
    book.set_properties({"title": _title(report)})
    _Register(book, report).write(rows)
    _Summary(book, report).write(report)
    book.close()


def _title(report: SpanReport) -> str:
    mark = f" · {words.PRACTICE}" * report.training
    return f"OPD register, {words.dates(report.span.first, report.span.last)}{mark}"


def _new_sheet(book: Workbook, name: str, report: SpanReport) -> Worksheet:
    if not report.training:
        return book.add_worksheet(name)
    sheet = book.add_worksheet(f"TRAINING {name}")
    sheet.set_header(f"&C&B{words.PRACTICE}")
    return sheet


class _Register:
    """The sheets of rows."""

    def __init__(self, book: Workbook, report: SpanReport) -> None:
        self._book, self._report, self._names = book, report, report.names
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._minute = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._tenth = book.add_format({"num_format": "0.0"})
        self._sheets = 0

    def write(self, rows: Iterable[RegisterRow]) -> None:
        sheet, row = self._new(), 0
        for entry in rows:
            if row == ROWS:
                sheet.autofilter(0, 0, row, len(COLUMNS) - 1)
                sheet, row = self._new(), 0
            row += 1
            self._write(sheet, row, entry)
        sheet.autofilter(0, 0, row, len(COLUMNS) - 1)

    def _new(self) -> Worksheet:
        self._sheets += 1
        name = "Register" if self._sheets == 1 else f"Register {self._sheets}"
        sheet = _new_sheet(self._book, name, self._report)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        for column, head in enumerate(COLUMNS):
            sheet.write_string(0, column, head, self._head)
        return sheet

    def _write(self, sheet: Worksheet, row: int, entry: RegisterRow) -> None:
        for column, cell in enumerate(self._cells(entry)):
            if isinstance(cell, datetime):
                sheet.write_datetime(row, column, cell, self._minute if column else self._day)
            elif isinstance(cell, str):
                if cell:
                    sheet.write_string(row, column, cell[:_MOST])
            elif cell is not None:
                sheet.write_number(row, column, cell, self._tenth if isinstance(cell, float) else None)

    def _cells(self, entry: RegisterRow) -> Iterator[str | float | datetime | None]:
        slot = datetime.fromisoformat(entry.slot)
        yield slot.replace(hour=0, minute=0)
        yield from (entry.doctor, self._names[entry.doctor], entry.number, entry.uhid, entry.name, entry.age)
        yield "" if entry.age is None else AGE_UNITS[entry.age_unit]
        yield from (entry.gender, entry.phone, SOURCES[entry.source], slot, datetime.fromisoformat(entry.booked))
        yield from (at and datetime.fromisoformat(at) for at in (entry.arrived, entry.called, entry.done))
        yield None if entry.waited is None else entry.waited / 60
        yield from (STATUSES[entry.status], entry.reason, entry.remarks)


class _Summary:
    """The sheet of figures: the tables of the report, one below the other."""

    def __init__(self, book: Workbook, report: SpanReport) -> None:
        self._sheet = _new_sheet(book, "Summary", report)
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._head = book.add_format({"bold": True, "bottom": 1, "align": "right"})
        self._name = book.add_format({"bold": True})
        self._share = book.add_format({"num_format": "0.0%"})
        self._count = book.add_format({"num_format": "#,##0"})
        self._tenth = book.add_format({"num_format": "0.0"})
        self._row = 0

    def write(self, report: SpanReport) -> None:
        self._sheet.set_column(0, 0, 34)
        self._sheet.set_column(1, 15, 12)
        self._line(report.hospital.name, self._title)
        self._line(_title(report))
        self._line(f"Made {words.day(report.made_at)} {words.clock(report.made_at)} by {report.made_by}")
        for table in (
            span_tables.sources(report),
            span_tables.weekdays(report),
            span_tables.doctors(report),
            span_tables.people(report),
            span_tables.hours(report),
            span_tables.days(report),
        ):
            self._table(table)

    def _line(self, text: str, style: Format | None = None) -> None:
        self._sheet.write_string(self._row, 0, text, style)
        self._row += 1

    def _table(self, table: Figures) -> None:
        self._row += 1
        note = f" ({table.note})" if table.note else ""
        self._line(f"{table.title}{note}", self._name)
        for column, head in enumerate(table.heads):
            unit = ", min" if any(isinstance(row[column], Minutes) for row in table.rows) else ""
            self._sheet.write_string(self._row, column, f"{head}{unit}".replace("\n", " "), self._head)
        self._row += 1
        for row in table.rows:
            for column, cell in enumerate(row):
                self._cell(column, cell)
            self._row += 1

    def _cell(self, column: int, cell: Cell) -> None:
        if isinstance(cell, Share):
            if cell.whole:
                self._sheet.write_number(self._row, column, cell.part / cell.whole, self._share)
        elif isinstance(cell, Minutes):
            if cell.length is not None:
                self._sheet.write_number(self._row, column, cell.length, self._tenth)
        elif isinstance(cell, int):
            self._sheet.write_number(self._row, column, cell, self._count)
        else:
            self._sheet.write_string(self._row, column, cell)
