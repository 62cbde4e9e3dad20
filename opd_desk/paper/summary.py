"""Page 1 of the day report: what an in-charge grasps in ten seconds (PAPER §3, Summary). Lengths are millimetres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.said import say, together
from opd_desk.paper import figures, words
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import baselines, line
from opd_desk.paper.page import (
    END,
    GUTTER,
    HEADING,
    LEFT,
    MAIN,
    RIGHT,
    SIDE,
    TOP,
    WIDE,
    WIDTH,
    heading,
    signatures,
    signatures_height,
)
from opd_desk.paper.places import NAMES, PLACES, PlacesChart, draw_legend
from opd_desk.paper.sheet import ACCENT, HAIR, INK, PAPER, THICK
from opd_desk.paper.table import Column, Kind, Row, Table
from opd_desk.paper.waiting import draw_waiting
from opd_desk.paper.words import PRACTICE
from opd_desk.paper.wrapping import contact, fit, wrap, wrap_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.domain.roster import Hospital
    from opd_desk.domain.said import Language
    from opd_desk.paper.figures import Figure
    from opd_desk.paper.fonts import Line
    from opd_desk.paper.sheet import Sheet
    from opd_desk.paper.table import SetRow
    from opd_desk.services.sheets import DayReport

ON_PAGE_1 = 12
"""How many doctors the chart on page 1 holds."""
BLOCKS_END = END - 2
"""Where both columns of page 1 end."""
_NOTE, _LOGO = 3.8, 15.0
_CHART = HEADING + 0.8
"""From a heading to the chart under it, with the legend between them."""
_MOST_NOTED = 4
_NAME_SIZES = (14, 12, 10, 8.5)
_SMALLER = (6.0, 4.5)
"""For what is too long to leave room for the figures: no hospital's name in earnest."""


def draw_summary(sheet: Sheet, report: DayReport, logo: bytes) -> None:
    """Draw page 1: figures over two columns that end on one line; `logo`: the hospital's own mark, b"" for none."""
    loud = report.training or report.closed_at is None
    top = draw_title(sheet, report.hospital, title_of(report), _state(report), logo, loud=loud)
    top = draw_figures(sheet, figures.key_figures(report), top + 2.5)
    if not report.visits:
        sheet.text(say("No tokens were booked for this day."), LEFT, top + 5, 12, bold=True)
        noted = wrap(sheet.language.text(together(*report.remarks)), 9, WIDTH * MM)[:_MOST_NOTED]
        for place, part in enumerate(noted, start=1):
            sheet.line(part, LEFT, top + 5.5 + place * 4.5)
        under = len(noted) * 4.5
        _places(sheet, report, top + 11 + under, 100 - under, WIDTH)
        high = signatures_height(report.signatures, sheet.language)
        signatures(sheet, report.signatures, BLOCKS_END - 2 - high)
        return
    _left(sheet, report, top)
    _right(sheet, report, LEFT + MAIN + GUTTER, top)


def title_of(report: DayReport) -> str:
    """Return what a day report is headed."""
    return say("OPD day report · {date}", date=words.day(report.day))


def draw_title(
    sheet: Sheet, hospital: Hospital, title: str, state: str, logo: bytes = b"", *, loud: bool = False
) -> float:
    """Draw the head of page 1, as high as the hospital's name needs; return the y of the rule under it.

    `state` stands under the title; `loud`: white on black.
    """
    head = line(sheet.language.text(title), 14, True)
    sheet.line(head, WIDE - RIGHT, TOP + 5.4, 1)
    right = max(head.width, _draw_state(sheet, state, loud=loud))
    sheet.mark(logo, LEFT, TOP, 12)
    room = (WIDTH - _LOGO - 8) * MM - right
    names = [fit(hospital.name, room, _NAME_SIZES, True)]
    if names[0].width > room:
        names = wrap_within(hospital.name, (_NAME_SIZES[-1], *_SMALLER), room, 6, True)
    y = TOP + max(5.4, names[0].ascent / MM if names else 0.0)
    for name, under in zip(names, baselines(names), strict=True):
        sheet.line(name, LEFT + _LOGO, y + under / MM)
    parts = [part for said in contact(hospital) for part in wrap_within(said, (8, *_SMALLER), room, 3)]
    y += baselines(names)[-1] / MM + max([4.6, *((names[-1].descent + part.ascent) / MM for part in parts[:1])])
    for part, under in zip(parts, baselines(parts), strict=False):
        sheet.line(part, LEFT + _LOGO, y + under / MM)
    y += baselines(parts)[-1] / MM + 4.5
    sheet.rule(LEFT, y, WIDTH, THICK)
    return y


def _draw_state(sheet: Sheet, state: str, *, loud: bool) -> float:
    """Draw what is said under the title; return its width."""
    state = sheet.language.text(state)
    if not loud:
        text = line(state, 8)
        sheet.line(text, WIDE - RIGHT, TOP + 10, 1)
        return text.width
    text = line(state, 8.5, True)
    wide = text.width / MM + 3
    sheet.fill(WIDE - RIGHT - wide, TOP + 7.4, wide, 4.6, INK)
    sheet.line(text, WIDE - RIGHT - wide + 1.5, TOP + 10.7, colour=PAPER)
    return wide * MM


def _state(report: DayReport) -> str:
    """Say when the day was closed, or that it is not, or that it is not a real one."""
    mark, closed = PRACTICE if report.training else "", report.closed_at
    if closed is None:
        open_ = say("PROVISIONAL at {time}: the day is not closed", time=words.clock(report.made_at))
        return together(mark, open_, between=" · ")
    on = "" if closed.date() == report.day else words.day(closed.date())
    return mark or say("Day closed {time}", time=together(on, words.clock(closed), between=", "))


def draw_figures(sheet: Sheet, found: Sequence[Figure], y: float) -> float:
    """Draw key figures side by side; return the y below them."""
    wide, text = WIDTH / len(found), sheet.language.text
    for place, figure in enumerate(found):
        x = LEFT + place * wide + (2.5 if place else 0.0)
        room = (wide - 5) * MM
        sheet.line(fit(text(figure.name), room, (8.5, 7.5, 7)), x, y + 3)
        sheet.line(fit(text(figure.value), room, (24, 20, 17, 14), True), x, y + 12.4)
        sheet.line(fit(text(figure.under), room, (7.5, 7)), x, y + 17)
        if place:
            sheet.stroke((x - 2.5, y), (x - 2.5, y + 18), HAIR)
    sheet.rule(LEFT, y + 20.5, WIDTH)
    return y + 23.5


def _places(sheet: Sheet, report: DayReport, y: float, room: float, width: float) -> None:
    """Draw the use of places in so much room, and say where the rest is."""
    heading(sheet, PLACES, LEFT, y)
    if not report.slots:
        sheet.text(say("No doctor had a slot on this day."), LEFT, y + HEADING + 4, 8)
        return
    draw_legend(sheet, LEFT + NAMES, y + 3.6)
    doctors = figures.fullest(report, ON_PAGE_1)
    shown, every = len(doctors), len(report.doctors)
    more = every > shown and report.visits
    note = say("the {shown} fullest of {every}, all: page 2", shown=shown, every=every) if more else ""
    PlacesChart(report, doctors, width, room - _CHART).draw(sheet, LEFT, y + _CHART, note)


def _left(sheet: Sheet, report: DayReport, top: float) -> None:
    waits = {source: figures.waits(own) for source, own in figures.by_source(report.visits).items()}
    start = draw_waiting(sheet, figures.waits(report.visits), waits, LEFT, BLOCKS_END)
    _places(sheet, report, top, start - top - 10, MAIN)


def _right(sheet: Sheet, report: DayReport, x: float, top: float) -> None:
    """Draw the notes over two tables; the white is shared out between them."""
    text = sheet.language.text
    blocks = (_sources(report, sheet.language), _people(report, sheet.language))
    free = BLOCKS_END - top - sum(HEADING + table.height(rows) for _, table, rows in blocks)
    notes = [wrap(text(note), 8, (SIDE - 4) * MM) for note in figures.notes(report)]
    while notes and _height(notes) > free:
        notes.pop()
    y, gap = top + _height(notes), (free - _height(notes)) / 2
    _notes(sheet, notes, x, top)
    for name, table, rows in blocks:
        y += gap
        heading(sheet, name, x, y)
        table.draw(sheet, x, y + HEADING, rows)
        y += HEADING + table.height(rows)


def _height(notes: Sequence[Sequence[Line]]) -> float:
    return HEADING + sum(1 + _NOTE * len(lines) for lines in notes)


def _notes(sheet: Sheet, notes: Sequence[Sequence[Line]], x: float, y: float) -> None:
    heading(sheet, say("To note"), x, y)
    y += HEADING
    if not notes:
        sheet.text(say("Nothing out of the ordinary."), x, y + 3.2, 8)
    for lines in notes:
        sheet.fill(x, y + 1.5, 1.4, 1.4, ACCENT)
        for part in lines:
            sheet.line(part, x + 3.5, y + 3.2)
            y += _NOTE
        y += 1


def _sources(report: DayReport, language: Language) -> tuple[str, Table, list[SetRow]]:
    heads: tuple[tuple[str, float], ...] = (
        (words.TOKENS, 12.0),
        (words.STATUSES[Status.COMPLETED], 10.5),
        (words.OPEN, 10.5),
        (words.STATUSES[Status.WAITLISTED], 17.0),
        (words.STATUSES[Status.CANCELLED], 15.5),
    )
    heads += ((words.STATUSES[Status.NO_SHOW], 14.0), (say("% seen"), 11.5))
    columns = [Column("", 17, bold=True), *(Column(head, width, 1) for head, width in heads)]
    table = Table(columns, row=5.6, language=language)
    rows = [
        Row((words.SOURCES[source], *figures.outcome_cells(own)))
        for source, own in figures.by_source(report.visits).items()
    ]
    total = Row((words.TOTAL, *figures.outcome_cells(report.visits)), Kind.TOTAL)
    return say("Source and status"), table, table.set_rows([*rows, total])


def _people(report: DayReport, language: Language) -> tuple[str, Table, list[SetRow]]:
    heads = zip(words.PEOPLE, (12.0, 12.5, 14.0, 12.5, 18.0, 17.0), strict=True)
    columns = [Column("", 22, bold=True), *(Column(head, width, 1) for head, width in heads)]
    table = Table(columns, row=5.6, language=language)
    seen = figures.seen(report.visits)
    rows = [
        Row((word, *figures.people_cells([visit for visit in seen if visit.new is new])))
        for word, new in words.NEW_OR_NOT
    ]
    total = Row((words.TOTAL, *figures.people_cells(seen)), Kind.TOTAL)
    return words.PATIENTS, table, table.set_rows([*rows, total])
