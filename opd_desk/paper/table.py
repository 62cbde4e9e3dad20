"""Tables on a sheet: fixed columns, rows as high as their text, headings and groups repeated on every page.

Lengths are millimetres, type is in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, chain, pairwise, zip_longest
from typing import TYPE_CHECKING

from opd_desk.domain.said import ENGLISH, say
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import baselines, line
from opd_desk.paper.scripts import clean
from opd_desk.paper.sheet import HAIR, THIN
from opd_desk.paper.wrapping import wrap, wrap_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from opd_desk.domain.said import Language
    from opd_desk.paper.fonts import Line
    from opd_desk.paper.sheet import Sheet

    Drawing = Callable[[Sheet, float, float], None]

CONTINUED: str = say("continued")
"""What stands beside a group's name where it is repeated."""
SIZE = 7.5
"""Of type, in points."""
PAD = 1.0
"""White at the left and the right of a cell."""
_HEADS = (7, 6.5, 6, 5.5, 5)
"""Sizes of a column's heading: the first in which none of its words is wider than the column."""
_LINE, _NEARER = 3.0, 0.1
"""From one line of a heading to the next, unless its script is taller; so much nearer than that says is near enough."""
_MOST, _SMALLER, _HIGHEST = 25, (5.0, 3.5), 125.0
"""With more lines than the first a cell is tried in smaller type, until its last line stands no further down."""


class Kind(Enum):
    """What a row is: an entry, the name of those below it, or their sum between two rules."""

    BODY = "body"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, how its cells stand (0 left, 1 right), more white on its left.

    A newline breaks a heading, and so does a space where it is too long. `name`: its cells are wrapped as names are.
    """

    head: str
    width: float
    align: float = 0.0
    bold: bool = False
    indent: float = 0.0
    name: bool = False

    @property
    def room(self) -> float:
        """Return the width its text has."""
        return self.width - self.indent - 2 * PAD


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column's cells stand in their table: the start of their text in mm, its room in points; how it wraps."""

    column: Column
    start: float
    room: float
    wrap: Callable[[str, float, float, bool], list[Line]]


@dataclass(frozen=True, slots=True)
class Row:
    """A row. A group has a name and what stands beside it; `strong`: cells in bold; `draw`: a drawing at x, top.

    `mark`: under which names the document's outline leads to it, () where it does not.
    """

    cells: tuple[str, ...]
    kind: Kind = Kind.BODY
    strong: tuple[int, ...] = ()
    draw: Drawing | None = None
    mark: tuple[str, ...] = ()

    @property
    def repeated(self) -> bool:
        """Tell whether it repeats a group's name at the head of a page."""
        return self.kind is Kind.GROUP and self.cells[1] == CONTINUED


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row with its text set: where each of its lines stands, x, baseline and align, from its top left corner."""

    row: Row
    height: float
    lines: tuple[tuple[Line, float, float, float], ...]


class Table:
    """Columns and their style: size of type, height of a row of one line, a heavier rule after every so many rows.

    `language`: what headings and cells are said in.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        row: float,
        size: float = SIZE,
        every: int = 0,
        language: Language = ENGLISH,
    ) -> None:
        self.columns, self.row, self.size, self.every = columns, row, size, every
        self._text = language.text
        self._heads = [_head(self._text(column.head), (column.width - PAD) * MM) for column in columns]
        self.width = sum(column.width for column in columns)
        self.head = 2.2 + _LINE + max(downs[-1] for _, downs in self._heads)
        lefts = accumulate((column.width for column in columns), initial=0.0)
        self._columns = [
            _Place(column, left + _start(column), column.room * MM, wrap_name if column.name else wrap)
            for column, left in zip(columns, lefts, strict=False)
        ]

    def height(self, rows: Sequence[SetRow]) -> float:
        """Return the height of headings and rows."""
        return self.head + sum(row.height for row in rows)

    def set_rows(self, rows: Iterable[Row]) -> list[SetRow]:
        """Set the text of rows."""
        return list(self.set_each(rows))

    def set_each(self, rows: Iterable[Row]) -> Iterator[SetRow]:
        """Set the text of rows one by one, for a table longer than anyone would hold."""
        return (self._set_group(row) if row.kind is Kind.GROUP else self._set(row) for row in rows)

    def marks(self, rows: Sequence[SetRow], y: float) -> list[tuple[float, tuple[str, ...]]]:
        """Return how far down the rows stand that the outline leads to, of a table that is drawn at y."""
        tops = accumulate((row.height for row in rows), initial=y + self.head)
        return [(top, row.row.mark) for top, row in zip(tops, rows, strict=False) if row.row.mark]

    def _base(self) -> float:
        return self.row / 2 + 0.36 * self.size / MM

    def _set(self, row: Row) -> SetRow:
        """Set a row's cells on one baseline; it is higher where letters reach further up or down than it has room."""
        cells, top, room = [], self._base(), self.row - self._base()
        total = row.kind is Kind.TOTAL
        for number, (place, cell) in enumerate(zip(self._columns, row.cells, strict=False)):
            text = self._text(cell)
            if not text:
                continue
            bold = place.column.bold or total or number in row.strong
            lines = place.wrap(text, self.size, place.room, bold)
            if len(lines) > _MOST:
                lines = self._smaller(text, place, bold)
            if lines:
                top = max(top, lines[0].ascent / MM)
                cells.append((lines, place.start, place.column.align))
        placed, height = [], top + room
        for lines, left, align in cells:
            if len(lines) == 1:  # most of them, and there are thousands
                placed.append((lines[0], left, top, align))
            else:
                downs = [top + under / MM for under in baselines(lines)]
                placed += [(part, left, down, align) for part, down in zip(lines, downs, strict=True)]
                height = max(height, downs[-1] + room)
            height = max(height, placed[-1][2] + lines[-1].descent / MM)
        return SetRow(row, height, tuple(placed))

    def _smaller(self, text: str, place: _Place, bold: bool) -> list[Line]:
        """Wrap a cell that no page could hold smaller, rather than let it be cut off."""
        lines: list[Line] = []
        for size in (self.size, *_SMALLER):
            lines = place.wrap(text, size, place.room, bold)
            if baselines(lines)[-1] <= _HIGHEST * MM:
                break
        return lines

    def _set_group(self, row: Row) -> SetRow:
        """Set a name, and beside it what is said of it; under it, where that leaves less than a third of the width."""
        full = (self.width - 2 * PAD) * MM
        names = wrap(self._text(row.cells[0]), self.size, full, True) or [line("", self.size)]
        room = full - 2 * PAD * MM - names[-1].width
        beside = room > full / 3
        parts = wrap(self._text(row.cells[1]), self.size, room if beside else full) or [line("", self.size)]
        top = max(self._base() + 0.4, max(text.ascent for text in (names[0], parts[0])) / MM)
        start = 3 * PAD + names[-1].width / MM if beside else PAD
        placed = [(text, PAD, top + under / MM, 0.0) for text, under in zip(names, baselines(names), strict=True)]
        first = placed[-1][2] + (0.0 if beside else (names[-1].descent + parts[0].ascent) / MM)
        placed += [(text, start, first + under / MM, 0.0) for text, under in zip(parts, baselines(parts), strict=True)]
        least = self.row - self._base() + 0.4
        return SetRow(row, max(down + max(least, text.descent / MM) for text, _, down, _ in placed), tuple(placed))

    def draw(self, sheet: Sheet, x: float, y: float, rows: Sequence[SetRow]) -> None:
        """Draw headings and rows, the top left corner at x, y."""
        self._draw_head(sheet, x, y)
        tops = list(accumulate((row.height for row in rows), initial=y + self.head))
        sheet.lines(
            (text, x + right, top + down, align)
            for top, row in zip(tops, rows, strict=False)
            for text, right, down, align in row.lines
        )
        for top, row in zip(tops, rows, strict=False):
            if row.row.draw:
                row.row.draw(sheet, x, top)
        heavy = self._heavy(rows)
        sheet.rules(x, (top for top, strong in zip(tops[1:], heavy, strict=True) if strong), self.width)
        sheet.rules(x, (top for top, strong in zip(tops[1:], heavy, strict=True) if not strong), self.width, HAIR, 0.45)

    def _heavy(self, rows: Sequence[SetRow]) -> list[bool]:
        """Tell under which rows the rule is heavy: groups and totals, what stands over a total, every so many rows."""
        heavy, body = [], 0
        for row, after in zip_longest(rows, rows[1:]):
            body = body + 1 if row.row.kind is Kind.BODY else 0
            fifth = bool(self.every) and body % self.every == 0
            heavy.append(row.row.kind is not Kind.BODY or fifth or (after and after.row.kind is Kind.TOTAL) or False)
        return heavy

    def _draw_head(self, sheet: Sheet, x: float, y: float) -> None:
        for place, (lines, downs) in zip(self._columns, self._heads, strict=True):
            top = y + self.head - 1.5 - downs[-1]
            for part, down in zip(lines, downs, strict=False):
                sheet.line(part, x + place.start, top + down, place.column.align)
        sheet.rule(x, y + self.head, self.width, 1.3 * THIN)


def _head(words: str, width: float) -> tuple[list[Line], list[float]]:
    """Set a column's heading; return its lines, and how far below the first of them each stands."""
    parts = [clean(part) for part in words.split("\n")]

    def whole(size: float) -> bool:
        return all(line(word, size, True).width <= width for part in parts for word in part.split(" "))

    size = next(filter(whole, _HEADS), _HEADS[-1])
    lines = [each for part in parts for each in wrap(part, size, width, True)]
    steps = (max(_LINE, (above.descent + below.ascent) / MM - _NEARER) for above, below in pairwise(lines))
    return lines, list(accumulate(steps, initial=0.0))


def _start(column: Column) -> float:
    """Return where a cell's text stands: its left or its right end."""
    return column.indent + PAD + column.align * column.room


def width_of(cells: Iterable[str], language: Language) -> float:
    """Return how wide a column must be for each of its cells to stand in one line, in millimetres."""
    text = language.text
    return 2 * PAD + max((line(text(cell), SIZE, True).width / MM for cell in cells), default=0.0)


def again(table: Table, group: Row) -> SetRow:
    """Repeat a group's name at the head of a page."""
    return table.set_rows([Row((group.cells[0], CONTINUED), Kind.GROUP)])[0]


def paginate(table: Table, rows: Iterable[SetRow], first: float, later: float) -> Iterator[list[SetRow]]:
    """Divide rows over pages so many millimetres high, headings included; there is always one.

    A group's name never stands last and is repeated where its rows go on; a total stays with the row above it.
    """
    page: list[SetRow] = []
    left, group = first - table.head, None
    coming = chain(rows, [None])
    row = next(coming)
    for after in coming:
        assert row is not None
        need = row.height
        if after and (row.row.kind is Kind.GROUP or after.row.kind is Kind.TOTAL):
            need += after.height
        if need > left and page:
            yield page
            page = []
            left = later - table.head
            if group and row.row.kind is not Kind.GROUP:
                page.append(again(table, group))
                left -= page[-1].height
        if row.row.kind is Kind.GROUP:
            group = row.row
        page.append(row)
        left -= row.height
        row = after
    yield page
