"""The day report's register: every token, and the signatures on its last page (PAPER §3). Lengths are millimetres."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import Figures, lowered, say, together
from opd_desk.paper import figures, words
from opd_desk.paper.page import END, HEADER, LEFT, TOP, Page, signatures, signatures_height
from opd_desk.paper.progress import counted
from opd_desk.paper.table import Column, Kind, Row, Table, again, paginate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from opd_desk.domain.said import Language
    from opd_desk.paper.progress import Progress
    from opd_desk.paper.sheet import Sheet
    from opd_desk.paper.table import SetRow
    from opd_desk.services.sheets import DayReport, DoctorLine, Visit

COLUMNS = (
    Column(say("No."), 9, 1),
    Column(say("Token"), 12, 1, bold=True),
    Column(say("UHID"), 21, indent=1.5),
    Column(say("Name"), 38, name=True),
    Column(say("Age/\nSex"), 12.5),
    Column(say("Phone"), 21),
    Column(say("Source"), 18),
    Column(say("Doctor"), 14),
    Column(say("Slot"), 10.5),
    Column(say("Booked", "a time"), 19),
    Column(say("Arrived"), 13),
    Column(say("Called", "a patient"), 12.5),
    Column(say("Done", "a time"), 11),
    Column(say("Wait\nmin"), 9, 1),
    Column(say("Status"), 20, indent=1.3),
    Column(say("Remarks"), 32.5),
)
_INSIDE = (*COLUMNS[:-2], Column(say("Status"), 23.6, indent=1.3), Column(say("Remarks"), 28.9))
"""Where somebody is in consultation, which is longer than the other statuses."""
SECTION: str = say("Register")
_SOURCE, _STATUS = 6, 14
START = TOP + HEADER - 2
"""Where the table begins on a page."""
_UNDER = 9.0
"""From the last row to where the signature lines begin."""
_ALONE = 3
"""With fewer rows than this above them, signatures could be of any day."""


def register(report: DayReport, progress: Progress | None, language: Language) -> Iterator[Page]:
    """Compose the register's pages one by one: by doctor, then number, the serial through all."""
    inside = any(visit.status is Status.IN_CONSULTATION for visit in report.visits)
    table = register_table(language, inside=inside)
    signed = _UNDER + signatures_height(report.signatures, language) + 2
    rows = counted(_rows(report), len(report.visits) + len(report.doctors), progress)
    last: list[SetRow] = []
    for part in _with_room(table, table.set_each(rows), signed):
        if last:
            yield register_page(table, last, START)
        last = part
    page = register_page(table, last, START)
    end = START + table.height(last)

    def sign(sheet: Sheet) -> None:
        sheet.text(end_words(len(report.visits)), LEFT, end + 5, 8, bold=True)
        signatures(sheet, report.signatures, end + _UNDER)

    page.draws.append(sign)
    yield page


def register_table(language: Language, *, inside: bool) -> Table:
    """Return the table of a register; `inside`: somebody in it is in consultation."""
    return Table(_INSIDE if inside else COLUMNS, row=4.2, every=5, language=language)


def register_page(table: Table, rows: Sequence[SetRow], start: float) -> Page:
    """Compose a page of a register whose table begins at this y."""
    return Page(SECTION, [lambda sheet: table.draw(sheet, LEFT, start, rows)], table.marks(rows, start))


def end_words(tokens: int) -> str:
    """Say under a register that nothing comes after it."""
    return say("End of the register: {tokens}.", tokens=words.tokens(tokens))


def _with_room(table: Table, rows: Iterable[SetRow], signed: float) -> Iterator[list[SetRow]]:
    """Divide rows over pages so that the signatures fit on the last, under at least three rows."""
    high = END - START
    held: deque[list[SetRow]] = deque()
    for part in paginate(table, rows, high, high):
        held.append(part)
        # Three rows of a page each, and the page before them, are all that signatures can move.
        if len(held) > _ALONE + 1:
            yield held.popleft()
    yield from _end_with_room(table, list(held), signed)


def _end_with_room(table: Table, parts: list[list[SetRow]], signed: float) -> list[list[SetRow]]:
    """Divide the last pages anew where the signatures do not fit.

    Rows so high that three of them leave no room for signatures are as few as it takes; none, where not even one does.
    """
    high = END - START
    alone = len(parts) > 1 and sum(row.row.kind is Kind.BODY for row in parts[-1]) < _ALONE
    fit = table.height(parts[-1]) + signed <= high
    if fit and not alone:
        return parts
    rows = [*parts[0], *(row for part in parts[1:] for row in part if not row.row.repeated)]
    entries = [place for place, row in enumerate(rows) if row.row.kind is Kind.BODY]
    for first in entries[-_ALONE:]:
        if rows[first - 1].row.kind is Kind.GROUP:
            first -= 1
        last = [*_named(table, rows, first), *rows[first:]]
        if first and table.height(last) + signed <= high:
            return [*paginate(table, rows[:first], high, high), last]
    return parts if fit else [*parts, []]


def _named(table: Table, rows: Sequence[SetRow], first: int) -> list[SetRow]:
    """Repeat the name of the group that the first row of a page belongs to, if it does not begin there."""
    if rows[first].row.kind is Kind.GROUP:
        return []
    return [again(table, next(row.row for row in reversed(rows[:first]) if row.row.kind is Kind.GROUP))]


def _rows(report: DayReport) -> Iterator[Row]:
    serial = 0
    for doctor in report.doctors:
        visits = report.visits_of(doctor.code)
        if visits:
            yield group(doctor, visits)
        for visit in visits:
            serial += 1
            yield entry(serial, visit)


def entry(serial: int, visit: Visit) -> Row:
    """Return a token's row: an emergency, and any outcome but Seen, in bold."""
    loud = (_SOURCE,) * (visit.source is Source.EMERGENCY) + (_STATUS,) * (visit.status is not Status.COMPLETED)
    return Row(_cells(serial, visit), strong=loud)


def group(doctor: DoctorLine, visits: Sequence[Visit]) -> Row:
    """Return the row that opens a doctor's tokens, with their counts."""
    counts = zip(words.STATUSES.values(), figures.status_counts(visits, words.STATUSES)[1:], strict=True)
    told = together(*(together(words.number(n), lowered(word)) for word, n in counts if n), between=", ")
    told = together(words.tokens(len(visits)), told, between=": ")
    about = together(doctor.specialization, words.room(doctor.room), told, between=" · ")
    cells = (f"{doctor.code}\u2002{doctor.name}", about)
    return Row(cells, Kind.GROUP, mark=(f"{doctor.code} {doctor.name}",))


def _cells(serial: int, visit: Visit) -> tuple[str, ...]:
    same = visit.booked.date() == visit.slot.date()
    return (
        words.number(serial),
        Figures(visit.number),
        visit.uhid,
        visit.name,
        words.age_sex(visit.age, visit.age_unit, visit.gender),
        words.phone(visit.phone),
        words.SOURCES[visit.source],
        visit.doctor,
        words.clock(visit.slot),
        words.clock(visit.booked) if same else words.moment(visit.booked, visit.slot.year),
        words.clock(visit.arrived),
        words.clock(visit.called),
        words.clock(visit.done),
        "" if visit.wait is None else Figures(round(visit.wait)),
        words.STATUSES[visit.status],
        together(visit.reason, visit.remarks, between="; "),
    )
