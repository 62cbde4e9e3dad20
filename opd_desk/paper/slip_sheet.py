"""The blocks of a slip on each kind of paper: a stack on a roll and on A6, two columns on the upper half of A5."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.paper import slip_bars, slip_blocks, slip_patient
from opd_desk.paper.design import Paper
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import line
from opd_desk.paper.slip_form import Form
from opd_desk.paper.slip_styles import SHEETS
from opd_desk.paper.stack import DOT, Stack, to_dot

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.paper.design import SlipDesign
    from opd_desk.paper.document import PaperCanvas
    from opd_desk.paper.slip_styles import Sheet
    from opd_desk.services.sheets import Slip

    Layout = Callable[[Slip, Form, Stack], None]

_GUTTER = 8 * MM
_LEFT = 0.44
"""The left column's share of A5: 54 of 122 mm."""
_NOTES = 25 * MM
"""How much must be left under the fold of A5 for it to be drawn."""
_STEP, _LARGEST, _LEAST = 5, 140, 10
"""Percent: how a scale is sought. PAPER's smallest is 70 on A6 and 100 on A5; below, only what no slip says in
earnest, as a name of 500 letters: it stays on its page rather than being cut off."""


@dataclass(frozen=True, slots=True)
class Page:
    """A slip laid out: the size of its page in points, and how it is drawn."""

    width: float
    height: float
    draw: Callable[[PaperCanvas], None]


def laid_out(slip: Slip, design: SlipDesign) -> Page:
    """Lay a slip out on the paper of its design."""
    sheet = SHEETS[design.paper]
    form = Form(sheet.style, design)
    if not sheet.height:
        return _roll(slip, form, sheet)
    return _a5(slip, form, sheet) if design.paper is Paper.A5 else _a6(slip, form, sheet)


def _roll(slip: Slip, form: Form, sheet: Sheet) -> Page:
    s = _column(sheet)
    _stacked(slip, form, s)
    height = s.y
    return Page(sheet.width * MM, height, lambda canvas: s.draw(canvas, height))


def _a6(slip: Slip, form: Form, sheet: Sheet) -> Page:
    """Lay a slip out as large as the sheet takes it."""
    s = _largest(slip, form, sheet, _stacked, (sheet.height - 2 * sheet.margin) * MM)
    return Page(sheet.width * MM, sheet.height * MM, lambda canvas: _draw_scaled(canvas, s, sheet))


def _a5(slip: Slip, form: Form, sheet: Sheet) -> Page:
    """Lay a slip out on the upper half; what is under the fold is left for the doctor's notes.

    A slip that would have to shrink takes more than half instead, and the fold moves down.
    """
    height, margin = sheet.height * MM, sheet.margin * MM
    s = _largest(slip, form, sheet, _halves, height / 2 - 2 * margin, below=(100, height - 2 * margin))
    fold = min(height / 2, height - 2 * margin - s.y * s.scale)

    def draw(canvas: PaperCanvas) -> None:
        _draw_scaled(canvas, s, sheet)
        if fold >= _NOTES:
            _draw_fold(canvas, fold, sheet, form)

    return Page(sheet.width * MM, height, draw)


def _draw_fold(canvas: PaperCanvas, y: float, sheet: Sheet, form: Form) -> None:
    canvas.saveState()
    canvas.setStrokeGray(0)
    canvas.setLineWidth(2 * DOT)
    canvas.setDash(4, 3)
    top = sheet.height * MM
    y = top - to_dot(top - y)
    canvas.line(0, y, sheet.width * MM, y)
    canvas.restoreState()
    line(form.text(say("For the doctor")), sheet.style.small).draw(canvas, sheet.margin * MM, y - to_dot(6 * MM))


def _largest(
    slip: Slip, form: Form, sheet: Sheet, lay: Layout, room: float, below: tuple[int, float] | None = None
) -> Stack:
    """Return the slip at the largest scale that fits so many points of height; the column keeps its width.

    `below`: from which scale down, in percent, there is another height for it.
    """
    laid: dict[int, Stack] = {}

    def fits(percent: int) -> bool:
        s = laid[percent] = _column(sheet, percent / 100)
        lay(slip, form, s)
        return s.y * s.scale <= (below[1] if below and percent <= below[0] else room)

    # Halving: a name of 500 letters takes long to wrap 27 times.
    tries = range(_LEAST, _LARGEST + _STEP, _STEP)
    place = max(0, bisect_left(tries, True, key=lambda percent: not fits(percent)) - 1)
    if tries[place] not in laid:
        fits(tries[place])
    return laid[tries[place]]


def _column(sheet: Sheet, scale: float = 1.0) -> Stack:
    """Begin a column between the sheet's margins."""
    return Stack((sheet.width - 2 * sheet.margin) * MM / scale, sheet.margin * MM / scale, 0.0, scale)


def _draw_scaled(canvas: PaperCanvas, s: Stack, sheet: Sheet) -> None:
    canvas.saveState()
    canvas.scale(s.scale, s.scale)
    s.draw(canvas, (sheet.height - sheet.margin) * MM / s.scale)
    canvas.restoreState()


def _stacked(slip: Slip, form: Form, s: Stack) -> None:
    """Put all blocks under one another; beside bars that run down a roll the last ones stand narrower."""
    b, p = slip_blocks, slip_patient
    s.gap(1.5 * MM)
    for block in (b.bar, b.header, b.duplicate, b.band, b.ticket, b.notice, p.visit, p.patient):
        block(s, slip, form)
    beside = slip_bars.down(s, slip, form) if SHEETS[form.design.paper].height == 0 else None
    for block in (p.code, slip_bars.across, p.foot) if beside is None else (p.code, p.foot):
        block(beside or s, slip, form)
    if beside is not None:
        s.take(beside)
    b.bar(s, slip, form)
    s.gap(1.5 * MM)


def _halves(slip: Slip, form: Form, s: Stack) -> None:
    """Put the number on the left, doctor and patient on its right, and all else over and under both."""
    b, p = slip_blocks, slip_patient
    for block in (b.bar, b.header, b.duplicate, b.band):
        block(s, slip, form)
    top, wide = s.y, s.width - _GUTTER
    left, right = s.part(0, wide * _LEFT), s.part(wide * _LEFT + _GUTTER, wide * (1 - _LEFT))
    b.ticket(left, slip, form)
    for block in (p.visit, p.patient, p.code, slip_bars.across):
        block(right, slip, form)
    s.take(left, right)
    s.box(wide * _LEFT + _GUTTER / 2, top, s.stroke(2), s.y - top)
    b.notice(s, slip, form)
    s.gap(2 * MM)
    p.foot(s, slip, form)
    b.bar(s, slip, form)
