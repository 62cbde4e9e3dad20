"""The charts of a span: bars and a grid in the day report's accent and type (PAPER §3). Lengths are millimetres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.said import Figures, lowered, say, together
from opd_desk.domain.spelled import WHOLE_WEEKDAYS as WEEKDAYS
from opd_desk.paper import words
from opd_desk.paper.chart import chart_on
from opd_desk.paper.document import MM
from opd_desk.paper.figures import OPEN
from opd_desk.paper.fonts import CAPITAL, line
from opd_desk.paper.page import HEADING, heading
from opd_desk.paper.places import PLACES
from opd_desk.paper.sheet import ACCENT, HAIR, INK, PAPER
from opd_desk.paper.wrapping import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from opd_desk.domain.model import Source
    from opd_desk.paper.chart import Chart
    from opd_desk.paper.sheet import Colour, Sheet
    from opd_desk.services.span_sheets import SpanFigures, SpanReport, Use

MOST_DAYS, MOST_WEEKS = 62, 79
"""With more dates than this, bars are of weeks; with more weeks, of months."""
FREE: Colour = (0.84, 0.87, 0.88)
"""A place that nobody held."""
_MIDDLE: Colour = (0.45, 0.62, 0.66)
_PALE: Colour = (0.78, 0.81, 0.82)
_LIGHT = 1.35
"""With less red, green and blue than this together, white writing is easier to read on it than black."""
_PARTS: tuple[tuple[str, tuple[Status, ...], Colour | None], ...] = (
    (lowered(words.STATUSES[Status.COMPLETED]), (Status.COMPLETED,), ACCENT),
    (lowered(words.OPEN), OPEN, _MIDDLE),
    (lowered(words.STATUSES[Status.WAITLISTED]), (Status.WAITLISTED,), None),
    (lowered(words.STATUSES[Status.CANCELLED]), (Status.CANCELLED,), _PALE),
    (lowered(words.STATUSES[Status.NO_SHOW]), (Status.NO_SHOW,), INK),
)
_LABEL, _COUNT, _BAR = 18.0, 12.0, 3.6
_AXIS, _SCALE = 5.0, 9.0
_CELL = 4.6
_RATE = 34.0  # right of the bars: the rate, and of how many
_ENDS = (0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0)
"""Where the axis of rates may end: at the first that holds the greatest."""


def draw_uses(sheet: Sheet, report: SpanReport, x: float, y: float, width: float, height: float) -> None:
    """Draw the use of places over the span: a bar a date, a week or a month."""
    figures = report.figures
    uses, each = figures.use_by_day(), say("a bar a day")
    if len(uses) > MOST_DAYS:
        uses, each = figures.use_by_week(), say("a bar a week")
    if len(uses) > MOST_WEEKS:
        uses, each = figures.use_by_month(), say("a bar a month")
    heading(sheet, PLACES, x, y, together(each, say("dark: held, pale: free, black: beyond capacity"), between="; "))
    if not uses:
        sheet.text(say("No doctor had a slot."), x, y + HEADING + 4, 8)
        return
    starts = [max(start, report.span.first) for start in uses]
    with chart_on(sheet) as chart:
        _draw_bars(
            chart, list(zip(starts, uses.values(), strict=True)), x, y + HEADING + 1, width, height - HEADING - 1
        )


def _draw_bars(
    chart: Chart, uses: Sequence[tuple[date, Use]], x: float, top: float, width: float, height: float
) -> None:
    left, high, wide = x + _SCALE, height - _AXIS, width - _SCALE
    most = max(max(use.held, use.capacity) for _, use in uses)
    for part in (0.0, 0.5, 1.0):
        at = top + high * (1 - part)
        chart.rule(left, at, wide, HAIR, 0.6)
        chart.text(words.number(round(most * part)), left - 1, at + 1, 7, align=1)
    step = wide / len(uses)
    for place, (_, use) in enumerate(uses):
        _draw_use(chart, use, left + place * step, min(step * 0.78, 14), top + high, high / most)
    _draw_dates(chart, [start for start, _ in uses], left, step, top + high + 3.6)


def _draw_use(chart: Chart, use: Use, x: float, width: float, base: float, scale: float) -> None:
    within = min(use.held, use.capacity) * scale
    chart.fill(x, base - use.capacity * scale, width, use.capacity * scale, FREE)
    chart.fill(x, base - within, width, within, ACCENT)
    if use.held > use.capacity:
        over = (use.held - use.capacity) * scale
        chart.fill(x, base - within - over, width, over, INK)


def _draw_dates(chart: Chart, starts: Sequence[date], left: float, step: float, y: float) -> None:
    """Write under some of the bars when they begin, as many as there is room for."""
    right = -1.0
    for place, day in enumerate(starts):
        at = left + place * step
        text = line(chart.language.text(words.short_day(day, starts[-1].year)), 7)
        if at > right + 3 and at + text.width / MM <= left + step * len(starts) + 4:
            chart.line(text, at, y)
            right = at + text.width / MM


def hours_height(figures: SpanFigures) -> float:
    """Return how high the grid of weekdays and hours is."""
    return HEADING + 4.5 + _CELL * len({weekday for weekday, _ in figures.use_by_hour()})


def draw_hours(sheet: Sheet, figures: SpanFigures, x: float, y: float, width: float) -> None:
    """Draw the use of places by weekday and hour: the fuller, the darker, with the share in each cell."""
    uses = figures.use_by_hour()
    heading(sheet, say("Weekday and hour"), x, y, say("share of the places held, by the slot's start"))
    if not uses:
        return
    with chart_on(sheet) as chart:
        _draw_grid(chart, uses, x, y + HEADING + 4.5, width)


def _draw_grid(chart: Chart, uses: Mapping[tuple[int, int], Use], x: float, top: float, width: float) -> None:
    hours = range(min(hour for _, hour in uses), max(hour for _, hour in uses) + 1)
    wide = min(20.0, (width - _LABEL) / len(hours))
    for place, hour in enumerate(hours):
        text = fit(chart.language.text(Figures(f"{hour:02d}:00")), wide * MM, (7, 6.5))
        chart.line(text, x + _LABEL + (place + 0.5) * wide, top - 1.2, 0.5)
    for row, weekday in enumerate(sorted({weekday for weekday, _ in uses})):
        base = top + row * _CELL
        _label(chart, WEEKDAYS[weekday], x, base + 3.3)
        for place, hour in enumerate(hours):
            use = uses.get((weekday, hour))
            if use:
                _draw_hour(chart, use, x + _LABEL + place * wide, base, wide)


def _label(chart: Chart, word: str, x: float, y: float, *, bold: bool = False) -> None:
    """Write what a row is of, left of it."""
    chart.line(fit(chart.language.text(word), (_LABEL - 1) * MM, (7.5, 7, 6.5, 6), bold), x, y)


def _draw_hour(chart: Chart, use: Use, x: float, y: float, width: float) -> None:
    share = min(1.0, use.held / use.capacity) if use.capacity else 1.0
    red, green, blue = (1 - share * (1 - part) for part in ACCENT)
    chart.fill(x, y, width - 0.4, _CELL - 0.4, (red, green, blue))
    text = fit(chart.language.text(words.percent(use.held, use.capacity)), (width - 1) * MM, (7, 6.5))
    if text.width <= (width - 0.6) * MM:
        chart.line(text, x + width / 2 - 0.2, y + 3.1, 0.5, _ink_on((red, green, blue)))


def draw_sources(sheet: Sheet, figures: SpanFigures, x: float, y: float, width: float) -> float:
    """Draw the tokens of each source, parted by what became of them; return the y below."""
    heading(sheet, say("Tokens by source and status"), x, y)
    most = max(1, *(figures.tokens(source=source) for source in words.SOURCES))
    scale = (width - _LABEL - _COUNT) / most
    with chart_on(sheet) as chart:
        _draw_parts(chart, x, y + HEADING + 2.6)
        y += HEADING + 5
        for source, word in words.SOURCES.items():
            _label(chart, word, x, y + 2.8, bold=True)
            _draw_outcomes(chart, figures, source, x + _LABEL, y, scale)
            chart.text(words.count(figures.tokens(source=source)), x + width, y + 2.8, 7.5, align=1)
            y += _BAR + 1.8
    return y


def _draw_outcomes(chart: Chart, figures: SpanFigures, source: Source, x: float, y: float, scale: float) -> None:
    for _, statuses, colour in _PARTS:
        n = sum(figures.tokens(source=source, status=status) for status in statuses)
        _draw_part(chart, n, x, y, n * scale, colour)
        x += n * scale


def _draw_part(chart: Chart, n: int, x: float, y: float, width: float, colour: Colour | None) -> None:
    """Fill a part and write its count into it, on a plate where it is hatched."""
    if not n:
        return
    _fill_part(chart, x, y, width, _BAR, colour)
    text = line(chart.language.text(words.number(n)), 6.5)
    wide = text.width / MM
    if wide > width - 1:
        return
    if colour is None:
        chart.fill(x + width / 2 - wide / 2 - 0.4, y + 0.5, wide + 0.8, _BAR - 1, PAPER)
    chart.line(text, x + width / 2, y + (_BAR + CAPITAL * 6.5 / MM) / 2, 0.5, _ink_on(colour or PAPER))


def _ink_on(colour: Colour) -> Colour:
    return PAPER if sum(colour) < _LIGHT else INK


def _fill_part(chart: Chart, x: float, y: float, width: float, height: float, colour: Colour | None) -> None:
    if colour:
        chart.fill(x, y, width, height, colour)
    else:
        chart.hatch(x, y, width, height)
        chart.frame(x, y, width, height, HAIR)


def _draw_parts(chart: Chart, x: float, y: float) -> None:
    """Explain the fillings in one line, its baseline at y."""
    for word, _, colour in _PARTS:
        _fill_part(chart, x, y - 2.1, 3, 2.2, colour)
        text = line(chart.language.text(word), 7)
        chart.line(text, x + 4, y)
        x += text.width / MM + 7.5


def draw_rates(sheet: Sheet, figures: SpanFigures, x: float, y: float, width: float) -> float:
    """Draw the no-show rates by source and by weekday; return the y below."""
    heading(sheet, say("No-show rate"), x, y, say("of those seen and those who did not come"))
    rates = [(word, *figures.expected(source)) for source, word in words.SOURCES.items()]
    met = {weekday for weekday, _ in figures.weekdays}
    by_day = [(word, *figures.expected_on(day)) for day, word in enumerate(WEEKDAYS) if day in met]
    most = max([missed / of for _, missed, of in (*rates, *by_day) if of], default=0.0)
    scale = next(end for end in _ENDS if most <= end)
    with chart_on(sheet) as chart:
        chart.text(Figures(0), x + _LABEL, y + HEADING + 2.4, 7)
        chart.text(Figures(f"{100 * scale:.0f} %"), x + width - _RATE, y + HEADING + 2.4, 7, align=1)
        y += HEADING + 3.6
        for some in (rates, by_day):
            for word, missed, of in some:
                _draw_rate(chart, (word, missed, of), x, y, width, scale)
                y += _BAR + 0.9
            y += 1.8
    return y


def _draw_rate(chart: Chart, rate: tuple[str, int, int], x: float, y: float, width: float, scale: float) -> None:
    word, missed, of = rate
    room = width - _LABEL - _RATE
    _label(chart, word, x, y + 2.8)
    chart.stroke((x + _LABEL, y - 0.3), (x + _LABEL, y + _BAR + 0.3), HAIR)
    if missed:
        chart.fill(x + _LABEL, y + 0.4, room * missed / of / scale, _BAR - 0.8, ACCENT)
    chart.text(words.percent(missed, of), x + _LABEL + room + 11, y + 2.8, 7.5, bold=True, align=1)
    chart.text(words.part_of(missed, of) if of else "", x + width, y + 2.8, 7, align=1)
