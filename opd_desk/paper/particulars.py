"""The day report's second part: emergencies, absences and totals, in two columns (PAPER §3). Lengths are mm."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.said import Figures, say, together
from opd_desk.paper import figures, words
from opd_desk.paper.bidi import direction
from opd_desk.paper.page import END, GUTTER, HEADER, HEADING, LEFT, MAIN, SIDE, TOP, Page, heading
from opd_desk.paper.sheet import ACCENT
from opd_desk.paper.table import CONTINUED, Column, Kind, Row, Table, paginate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from opd_desk.domain.said import Language
    from opd_desk.paper.page import Draw
    from opd_desk.paper.sheet import Sheet
    from opd_desk.paper.table import SetRow
    from opd_desk.services.sheets import DayReport, Visit

    Block = tuple[str, Table, Sequence[Row]]

SECTION: str = say("Emergencies, absences, totals")
START = TOP + HEADER + 1
"""Where the blocks of a page begin."""
_BETWEEN = 7.0
_NO_REASON: str = say("no reason given")
_NARROW = (
    Column(words.TOKENS, 12, 1),
    Column(words.STATUSES[Status.COMPLETED], 9, 1),
    Column(say("In con-\nsultation"), 15, 1),
    Column(say("Checked\nin"), 12.5, 1),
    Column(say("Con-\nfirmed"), 11.5, 1),
    Column(say("Wait-\nlisted"), 10, 1),
    Column(say("Can-\ncelled"), 11, 1),
    Column(say("No-\nshow"), 9, 1),
)


def particulars(report: DayReport, language: Language) -> Iterator[Page]:
    """Compose the pages: emergencies and absences on the left, totals on the right."""
    left = flow(LEFT, (_emergencies(report, language), _absences(report, language)))
    right = flow(LEFT + MAIN + GUTTER, (_totals(report, language),))
    for columns in zip_longest(left, right, fillvalue=()):
        yield Page(SECTION, [draw for column in columns for draw in column])


def flow(x: float, blocks: Sequence[Block], start: float = START) -> Iterator[Sequence[Draw]]:
    """Put blocks under one another in a column, on as many pages as it takes; a heading never stands alone.

    Gives what draws the column on each page; the first block begins at `start` on the first of them.
    """
    draws: list[Draw] = []
    y = start
    for name, table, rows in blocks:
        parts = paginate(table, table.set_each(rows), END - y - HEADING, END - START - HEADING)
        for place, part in enumerate(parts):
            if place or y + HEADING + table.height(part) > END:
                yield draws
                draws, y = [], START
            said = together(name, CONTINUED, between=", ") if place else name
            draws.append(_block(said, table, part, x, y))
            y += HEADING + (table.height(part) if rows else 0.0) + _BETWEEN
    yield draws


def _block(name: str, table: Table, rows: Sequence[SetRow], x: float, y: float) -> Draw:
    def draw(sheet: Sheet) -> None:
        heading(sheet, name, x, y, "" if rows else say("none on this day"))
        if rows:
            table.draw(sheet, x, y + HEADING, rows)

    return draw


def who(visit: Visit) -> str:
    """Say who it is; the age stands before a name that goes from right to left, which would turn it about: `F 83`."""
    parts = [visit.name, words.age_sex(visit.age, visit.age_unit, visit.gender)]
    if direction(visit.name):
        parts.reverse()
    return together(*parts, between=", ")


def _emergencies(report: DayReport, language: Language) -> Block:
    columns = (
        Column(say("At", "a time"), 11),
        Column(say("Doctor"), 15),
        Column(say("Token"), 12, 1, bold=True),
        Column(say("Patient"), 44, indent=1, name=True),
        Column(say("What was done"), 62),
        Column(say("Called", "a patient"), 12),
    )
    rows = []
    for incident in report.incidents:
        visit = incident.visit
        at = (words.clock(incident.at), visit.doctor, Figures(visit.number))
        rows.append(Row((*at, who(visit), incident.how, words.clock(visit.called))))
        for displaced in incident.displaced:
            visit = displaced.visit
            what = together(words.SOURCES[visit.source], displaced.what, between=", ")
            cells = ("", "", Figures(visit.number), who(visit), what, words.clock(visit.called))
            rows.append(Row(cells, draw=_elbow))
    return say("Emergencies and displaced"), Table(columns, row=5, language=language), rows


def _elbow(sheet: Sheet, x: float, y: float) -> None:
    """Tie a displaced token to the emergency above it."""
    x, middle = x + 20, y + 2.5
    sheet.stroke((x, y + 0.3), (x, middle), 0.9, ACCENT)
    sheet.stroke((x, middle), (x + 4, middle), 0.9, ACCENT)
    sheet.shape(((x + 5.4, middle), (x + 3.8, middle - 0.8), (x + 3.8, middle + 0.8)), ACCENT)


def _absences(report: DayReport, language: Language) -> Block:
    columns = (
        Column(say("Slot"), 11),
        Column(say("Doctor"), 15),
        Column(say("Token"), 12, 1, bold=True),
        Column(say("Patient"), 44, indent=1, name=True),
        Column(say("Phone"), 22),
        Column(say("Source"), 19),
        Column(say("Remarks"), 33),
    )
    rows = []
    for status in (Status.NO_SHOW, Status.WAITLISTED):
        own = [visit for visit in report.visits if visit.status is status]
        if own:
            rows.append(Row((words.STATUSES[status], words.number(len(own))), Kind.GROUP))
        for visit in sorted(own, key=lambda visit: (visit.slot, visit.doctor, visit.number)):
            token = (words.clock(visit.slot), visit.doctor, Figures(visit.number))
            rows.append(Row((*token, who(visit), words.phone(visit.phone), words.SOURCES[visit.source], visit.remarks)))
    cancelled = [visit for visit in report.visits if visit.status is Status.CANCELLED]
    if cancelled:
        rows.append(Row((words.STATUSES[Status.CANCELLED], _reasons(cancelled)), Kind.GROUP))
    return say("No-shows, waitlisted, cancelled"), Table(columns, row=4.6, language=language), rows


def _reasons(cancelled: Sequence[Visit]) -> str:
    """Say how many were cancelled, and how many of them for each reason."""
    reasons = Counter(visit.reason or _NO_REASON for visit in cancelled)
    sorted_ = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
    told = together(*(together(why, Figures(n)) for why, n in sorted_), between=", ")
    return together(words.number(len(cancelled)), told, between=":\u2002")


def _totals(report: DayReport, language: Language) -> Block:
    used = {visit.status for visit in report.visits}
    if used.intersection(figures.OPEN):
        statuses = list(words.STATUSES)
        columns = list(_NARROW)
    else:
        statuses = [status for status in words.STATUSES if status not in figures.OPEN]
        width = (SIDE - 20) / (len(statuses) + 1)
        columns = [Column(head, width, 1) for head in (words.TOKENS, *(words.STATUSES[status] for status in statuses))]
    columns.insert(0, Column("", SIDE - sum(column.width for column in columns)))

    def cells(name: str, visits: Sequence[Visit]) -> tuple[str, ...]:
        return (name, *map(words.count, figures.status_counts(visits, statuses)))

    rows = []
    for doctor in report.doctors:
        own = report.visits_of(doctor.code)
        about = " · ".join(part for part in (doctor.code, doctor.specialization) if part)
        rows.append(Row((doctor.name, about), Kind.GROUP))
        sources = figures.by_source(own).items()
        rows += [Row(cells(words.SOURCES[source], some)) for source, some in sources if some]
        rows.append(Row(cells(say("Together", "a total"), own), Kind.TOTAL))
    rows.append(Row(cells(say("All doctors"), report.visits), Kind.TOTAL))
    return say("Doctor, source, status"), Table(columns, row=4.6, language=language), rows
