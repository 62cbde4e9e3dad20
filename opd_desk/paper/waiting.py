"""Waiting times by source, in figures and as bars (PAPER §3, Waits). Lengths are millimetres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import Figures, say
from opd_desk.paper import words
from opd_desk.paper.chart import chart_on
from opd_desk.paper.page import HEADING, heading
from opd_desk.paper.sheet import ACCENT, PAPER
from opd_desk.paper.table import Column, Kind, Row, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opd_desk.domain.model import Source
    from opd_desk.paper.chart import Chart
    from opd_desk.paper.sheet import Sheet
    from opd_desk.services.waits import Waits

ENDS = (20, 40, 60, 80, 120, 180, 240, 360, 480, 720)
"""Where the axis may end, in minutes: at the first that holds the longest wait."""
HOW: str = say("from arrival to call; bar: middle half, mark: median, line: to the longest")
_AT, _WIDE, _ROW = 80.0, 72.0, 5.6
_MARK = 0.56


def draw_waiting(
    sheet: Sheet, everyone: Waits | None, sources: Mapping[Source, Waits | None], x: float, bottom: float
) -> float:
    """Draw heading, table and bars so that they end at this y; return the y they begin at."""
    heads = ((say("Called", "patients"), 13.0), (say("Median"), 19.0), (say("Longest"), 21.0))
    columns = (Column("", 22, bold=True), *(Column(head, width, 1) for head, width in heads), Column("", 81))
    table = Table(columns, _ROW, language=sheet.language)
    rows = [_row(words.SOURCES[source], own, Kind.BODY) for source, own in sources.items()]
    set_rows = table.set_rows([*rows, _row(words.ALL, everyone, Kind.TOTAL)])
    top = bottom - HEADING - table.height(set_rows)
    heading(sheet, say("Waiting time"), x, top, HOW)
    table.draw(sheet, x, top + HEADING, set_rows)
    scale = next((end for end in ENDS if everyone and everyone.longest <= end), ENDS[-1] if everyone else ENDS[0])
    y = top + HEADING + table.head
    with chart_on(sheet) as chart:
        _axis(chart, x + _AT, y - 1.5, scale)
        for row, waits in zip(set_rows, (*sources.values(), everyone), strict=True):
            if waits:
                _bar(chart, x + _AT, y + row.height / 2, waits, scale)
            y += row.height
    return top


def _row(name: str, waits: Waits | None, kind: Kind) -> Row:
    if waits is None:
        return Row((name, "–", "–", "–"), kind)
    return Row((name, words.count(waits.count), words.duration(waits.median), words.duration(waits.longest)), kind)


def _axis(chart: Chart, x: float, y: float, scale: int) -> None:
    for quarter in range(5):
        label = Figures(scale * quarter // 4) if quarter else words.duration(0)
        chart.text(label, x + _WIDE * quarter / 4, y, 7, align=0.5)


def _bar(chart: Chart, x: float, y: float, waits: Waits, scale: int) -> None:
    """Put the middle half as a bar, the median as a mark in it, and a line to the longest.

    In a bar that it would hide the mark is dark: so many waited as long.
    """
    first, third, middle, longest = (
        x + _WIDE * min(1.0, minutes / scale) for minutes in (*waits.middle_half, waits.median, waits.longest)
    )
    narrow = third - first < 2 * _MARK
    chart.stroke((third, y), (longest, y), 0.8)
    chart.stroke((longest, y - 0.6), (longest, y + 0.6), 0.8)
    chart.fill(first, y - 1.2, third - first, 2.4, ACCENT)
    chart.fill(middle - _MARK / 2, y - 1.2, _MARK, 2.4, ACCENT if narrow else PAPER)
