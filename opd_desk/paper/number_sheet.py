"""The number sheet: numbers to be given out by hand while the power is gone, A4 landscape, each doctor from a new page.

Rows a hand can write in, boxes to tick, and a strip with the number to tear off for the patient. Lengths are
millimetres, type is in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Source
from opd_desk.domain.said import ENGLISH, say, together
from opd_desk.domain.wording import age_sex
from opd_desk.paper import words
from opd_desk.paper.document import MM, canvas_on
from opd_desk.paper.fonts import baselines, line
from opd_desk.paper.page import END, HIGH, LEFT, RIGHT, TOP, WIDE, WIDTH, Running, first_that_fits, footer, page_number
from opd_desk.paper.sheet import HAIR, PAPER, THICK, THIN, Sheet
from opd_desk.paper.table import CONTINUED
from opd_desk.paper.words import PRACTICE
from opd_desk.paper.wrapping import fit, wrap, wrap_fitted
from opd_desk.services.number_sheets import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from opd_desk.domain.said import Language
    from opd_desk.paper.fonts import Line
    from opd_desk.services.number_sheets import BookedRow, DoctorSheet, NumberSheet, SheetGroup

ROW = 8.6
"""Height of a row to write in."""
_GROUP, _TITLES = 6.4, 4.6
_NUMBER, _NAME, _TEXT = 15, 9.5, 8.5
_BOX = 4.0
_GREY = 0.45
_DASH = 1.8
"""Length of a dash, with the white after it, where paper is to be torn."""
_HEADS = (
    *(say("No."), say("Name"), say("Phone"), say("Age"), say("Sex"), say("Source")),
    *(say("Came at"), say("Then"), say("To tear off")),
)
_WIDTHS = (15.0, 61.0, 35.0, 15.0, 27.0, 45.0, 19.0, 27.0, 29.0)
_LEFTS = tuple(LEFT + sum(_WIDTHS[:place]) for place in range(len(_WIDTHS)))
_NO, _WHO, _PHONE, _AGE, _SEX, _SOURCE, _CAME, _THEN, _STRIP = range(len(_WIDTHS))
SEXES = ("M", "F", "O")
SOURCES = ("W", "F", "P", "O", "E")
_USE: str = say(
    "Write one line for each patient. Cross out a number that was not given. "
    "W walk-in, F follow-up, P paid, O online, E emergency. "
    "With power again: F10, Paper, Type in a number sheet."
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: a group's heading, or a number, with what is booked under it already."""

    group: SheetGroup
    height: float
    number: int = 0
    booked: BookedRow | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    head: _Head
    rows: tuple[_Row, ...]
    first: bool


def number_sheet_pdf(made: NumberSheet, language: Language = ENGLISH) -> bytes:
    """Lay out the number sheets of a date, each doctor from a new page with a bookmark; `language`: its readers'."""
    text = language.text
    pages = [page for doctor in made.doctors for page in _pages(_Head(made, doctor, text))]
    out = BytesIO()
    title = say("Number sheet, {date}, {hospital}", date=words.day(made.day), hospital=made.hospital.name)
    canvas = canvas_on(out, (WIDE * MM, HIGH * MM), text(title), language)
    running = Running(made.hospital.name, "", made.made_at, made.made_by, made.training, language)
    for place, page in enumerate(pages, start=1):
        sheet = Sheet(canvas, HIGH, language)
        if page.first:
            sheet.bookmark(page.head.doctor.name, 0, 0.0)
        _draw(sheet, made, page)
        footer(sheet, running)
        page_number(sheet, place, len(pages))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


# rows on pages


def _pages(head: _Head) -> Iterator[_Page]:
    high = END - head.height
    rows: list[_Row] = []
    used, first = 0.0, True
    for group in head.doctor.groups:
        for row in _rows(group):
            need = row.height + (ROW if not row.number else 0.0)  # a heading never stands last
            if rows and used + need > high:
                yield _Page(head, tuple(rows), first)
                rows, used, first = [], 0.0, False
                if row.number:
                    rows.append(_Row(group, _GROUP, again=True))
                    used = _GROUP
            rows.append(row)
            used += row.height
    yield _Page(head, tuple(rows), first)


def _rows(group: SheetGroup) -> Iterator[_Row]:
    yield _Row(group, _GROUP)
    for booked in group.booked:
        yield _Row(group, ROW + baselines(_name(booked))[-1] / MM, booked.number, booked)
    for number in group.blank:
        yield _Row(group, ROW, number)


def _name(booked: BookedRow) -> list[Line]:
    """Wrap a name; one that would fill half a page is set smaller."""
    lines: list[Line] = []
    for size in (_NAME, 6.5, 4.5):
        lines = wrap(booked.name, size, (_WIDTHS[_WHO] - 3) * MM)
        if baselines(lines)[-1] <= 80 * MM:
            break
    return lines


# drawing


class _Head:
    """The head of every page of a doctor: sheets are handed about one by one. `text`: in the readers' language."""

    def __init__(self, made: NumberSheet, doctor: DoctorSheet, text: Callable[[str], str]) -> None:
        self._training, self.doctor, self.text = made.training, doctor, text
        self.title = line(text(say("Number sheet · {date}", date=words.day(made.day))), 14, True)
        self._about = line(text(doctor.about), 8)
        room = (WIDTH - 15 - 8) * MM - max(self.title.width, self._about.width)
        self._hospital = wrap(made.hospital.name, 8, room)
        self._names = wrap_fitted(doctor.name, (14, 12, 10), room, True)
        place = text(words.room(doctor.room))
        what = " · ".join(part for part in (doctor.specialization, place, doctor.code) if part)
        self._what = wrap(what, 8, room)
        self._use = wrap(text(_USE), 7.5, WIDTH * MM)
        texts = [*self._hospital, *self._names, *self._what]
        self._texts = max(12.0, sum(each.leading for each in texts) / MM + 1)
        self.height = TOP + self._texts + 2 + sum(each.leading for each in self._use) / MM + 1.5 + _TITLES

    def draw(self, sheet: Sheet) -> float:
        """Draw it; return where the rows begin."""
        sheet.cross(LEFT, TOP, 12)
        y = TOP
        for text in (*self._hospital, *self._names, *self._what):
            sheet.line(text, LEFT + 15, y + text.ascent / MM)
            y += text.leading / MM
        sheet.line(self.title, WIDE - RIGHT, TOP + 5.4, 1)
        if self._training:
            band = line(self.text(PRACTICE), 8, True)
            sheet.fill(WIDE - RIGHT - band.width / MM - 4, TOP + 7.2, band.width / MM + 4, 4.6)
            sheet.line(band, WIDE - RIGHT - 2, TOP + 10.4, 1, PAPER)
        else:
            sheet.line(self._about, WIDE - RIGHT, TOP + 10, 1)
        y = TOP + self._texts + 1
        sheet.rule(LEFT, y, WIDTH, THICK)
        y += 1
        for text in self._use:
            sheet.line(text, LEFT, y + text.ascent / MM)
            y += text.leading / MM
        _titles(sheet, y + 1.5)
        return self.height


def _titles(sheet: Sheet, y: float) -> None:
    for head, left in zip(_HEADS, _LEFTS, strict=True):
        sheet.text(head, left + 1.5, y + 3.2, 7, bold=True)
    sheet.rule(LEFT, y + _TITLES, WIDTH, 1.3 * THIN)


def _draw(sheet: Sheet, made: NumberSheet, page: _Page) -> None:
    y = page.head.draw(sheet)
    for row in page.rows:
        if row.number:
            _draw_row(sheet, row, y)
            _draw_strip(sheet, made, page.head, row, y)
        else:
            _draw_group(sheet, row, y)
        y += row.height
        sheet.rule(LEFT, y, WIDTH - _WIDTHS[_STRIP], THIN if not row.number else HAIR, 0.0 if not row.number else _GREY)


def _draw_group(sheet: Sheet, row: _Row, y: float) -> None:
    text = sheet.language.text
    title = line(text(row.group.title), 10, True)
    sheet.line(title, LEFT + 1.5, y + 4.5)
    about = text(CONTINUED if row.again else row.group.about)
    room = (WIDTH - _WIDTHS[_STRIP]) - title.width / MM - 6
    sheet.line(first_that_fits((about,), room, (8, 7)), LEFT + 4.5 + title.width / MM, y + 4.5)


def _draw_row(sheet: Sheet, row: _Row, y: float) -> None:
    middle = y + ROW / 2
    number = fit(str(row.number), (_WIDTHS[_NO] - 3) * MM, (_NUMBER, 12, 10), True)
    sheet.line(number, _LEFTS[_NO] + _WIDTHS[_NO] - 2, middle + number.size * 0.36 / MM, 1)
    for left in _LEFTS[_WHO:_STRIP]:
        sheet.stroke((left, y), (left, y + row.height), HAIR, (_GREY, _GREY, _GREY))
    if row.booked is not None:
        _draw_booked(sheet, row.booked, y)
    else:
        _boxes(sheet, _LEFTS[_SEX], middle, SEXES, 8.6)
        if row.group.part is Part.EMERGENCY:
            sheet.text(words.SOURCES[Source.EMERGENCY], _LEFTS[_SOURCE] + 1.5, middle + 1.1, _TEXT, bold=True)
        else:
            _boxes(sheet, _LEFTS[_SOURCE], middle, SOURCES, 8.7)
    _boxes(sheet, _LEFTS[_THEN], middle, (say("seen", "a box"), say("left", "a box")), 13)


def _draw_booked(sheet: Sheet, booked: BookedRow, y: float) -> None:
    base = y + ROW / 2 + 1.1
    names = _name(booked)
    for name, under in zip(names, baselines(names), strict=False):
        sheet.line(name, _LEFTS[_WHO] + 1.5, base + under / MM)
    age = age_sex(booked.age, booked.age_unit, "")
    if booked.age is not None and booked.age_unit is AgeUnit.YEARS:
        age = words.age(booked.age, booked.age_unit)
    cells = (
        (_PHONE, words.phone(booked.phone)),
        (_AGE, age),
        (_SEX, words.GENDERS.get(booked.gender, booked.gender)),
        (_SOURCE, words.SOURCES[booked.source]),
    )
    for place, cell in cells:
        sheet.line(
            fit(sheet.language.text(cell), (_WIDTHS[place] - 3) * MM, (_TEXT, 7.5, 7)), _LEFTS[place] + 1.5, base
        )


def _boxes(sheet: Sheet, left: float, middle: float, letters: Sequence[str], step: float) -> None:
    """Draw boxes to tick, each with what it stands for beside it."""
    for place, letter in enumerate(letters):
        x = left + 1.5 + place * step
        sheet.frame(x, middle - _BOX / 2, _BOX, _BOX, THIN)
        said = fit(sheet.language.text(letter), (step - _BOX - 1.7) * MM, (7.5, 7, 6.5, 6))
        sheet.line(said, x + _BOX + 0.7, middle + 1)


def _draw_strip(sheet: Sheet, made: NumberSheet, head: _Head, row: _Row, y: float) -> None:
    """Draw what the patient takes along: number, doctor, date and slot; who booked before has it already."""
    left, right = _LEFTS[_STRIP], WIDE - RIGHT
    if row.booked is not None:
        sheet.stroke((left, y), (left, y + row.height), HAIR, (_GREY, _GREY, _GREY))
        return
    number = fit(str(row.number), 13 * MM, (_NUMBER, 12, 10), True)
    sheet.line(number, left + 2, y + ROW / 2 + number.size * 0.36 / MM)
    when = head.text(together(words.short_day(made.day, made.day.year), row.group.time))
    for place, said in enumerate((head.doctor.code, when)):
        sheet.line(fit(said, 13.5 * MM, (7, 6, 5)), right - 0.5, y + 3.9 + place * 3, 1)
    for place in range(int(row.height / _DASH)):
        sheet.stroke((left, y + place * _DASH), (left, y + (place + 0.6) * _DASH), THIN)
    for place in range(int((right - left) / _DASH)):
        sheet.stroke((left + place * _DASH, y + row.height), (left + (place + 0.6) * _DASH, y + row.height), THIN)
