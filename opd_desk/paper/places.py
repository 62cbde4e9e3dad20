"""The chart of the use of places: a lane for each doctor, a box for each slot, one time axis (PAPER §3, Chart)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from opd_desk.domain.said import Figures, say, together
from opd_desk.paper import figures, words
from opd_desk.paper.chart import chart_on
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import CAPITAL, line
from opd_desk.paper.sheet import ACCENT, HAIR, INK, PAPER
from opd_desk.paper.wrapping import fit, wrap_fitted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.paper.chart import Chart
    from opd_desk.paper.sheet import Sheet
    from opd_desk.services.sheets import DayReport, DoctorLine, SlotUse

PLACES: str = say("Use of places")
NAMES, TOTALS, AXIS = 41.0, 17.0, 5.0
"""Left and right of the time axis, and under it, in millimetres."""
LANE = (7.2, 25.0)
"""A doctor's lane, lowest and highest, in millimetres."""
OVER = 0.22
"""How much higher than a full box, at most, what is beyond capacity stands."""
_ABOVE = 2.6
"""What stays free of a lane above the highest box: for `w 2` between it and the lane above."""
_TICK = 10.0
_CLOSED: str = say("closed", "a slot")
_BOTH = 7.6
"""How high a box is that has room for its count and, above it, for the word closed."""


class PlacesChart:
    """The lanes of some doctors, `width` wide and at most `room` high where their number allows it."""

    def __init__(self, report: DayReport, doctors: Sequence[DoctorLine], width: float, room: float) -> None:
        self._report, self._doctors, self._width = report, doctors, width
        self._midnight = datetime.combine(report.day, time())
        self._first = min(int(self._hour(slot.start)) for slot in report.slots)
        self._last = max(-int(-self._hour(slot.end) // 1) for slot in report.slots)
        self._scale = (width - NAMES - TOTALS) / (self._last - self._first)
        self._lane = max(LANE[0], min(LANE[1], (room - AXIS) / len(doctors)))

    def _hour(self, at: datetime) -> float:
        return (at - self._midnight).total_seconds() / 3600

    def draw(self, sheet: Sheet, x: float, y: float, note: str = "") -> None:
        """Draw axis and lanes, the top left corner at x, y; the note stands at the axis."""
        with chart_on(sheet) as chart:
            self._axis(chart, x, y, note)
            for place, doctor in enumerate(self._doctors):
                base = y + self._lane * (place + 1) - 1.2
                own = self._report.slots_of(doctor.code)
                self._name(chart, doctor, x, base)
                for slot in own:
                    start, end = self._hour(slot.start) - self._first, self._hour(slot.end) - self._first
                    left, wide = x + NAMES + start * self._scale + 0.5, (end - start) * self._scale - 1
                    self._slot(chart, slot, left, wide, base)
                self._total(chart, own, x + self._width, base)

    def _axis(self, chart: Chart, x: float, y: float, note: str) -> None:
        left, bottom = x + NAMES, y + self._lane * len(self._doctors)
        step = next((step for step in (1, 2, 3, 4) if step * self._scale >= _TICK), 6)
        for hour in range(self._first, self._last + 1, step):
            at = left + (hour - self._first) * self._scale
            chart.stroke((at, y + 1), (at, bottom + 0.8), HAIR, (0.7, 0.7, 0.7))
            chart.text(Figures(f"{hour % 24:02d}:00"), at, bottom + 4, 7, align=0.5)
        chart.line(fit(chart.language.text(note), (NAMES - 5) * MM, (7, 6.5)), x, bottom + 4)

    def _name(self, chart: Chart, doctor: DoctorLine, x: float, base: float) -> None:
        """Put who sits where, from the foot of the lane up; the code where a name is too long for a lane."""
        tall, room, text = self._lane >= 10, (NAMES - 3) * MM, chart.language.text
        said = [_where(doctor, room, text), *([text(self._sat(doctor))] if self._lane >= 12 else [])]
        up, top = base - 0.3, base
        for under in reversed([fit(part, room, (7, 6.5)) for part in said if part]):
            if under.width <= room:
                chart.line(under, x, up)
                top = up - under.ascent / MM
                up -= 3.2 if tall else 2.6
        up -= 0.5 * tall
        names = wrap_fitted(doctor.name, (9 if tall else 8, 7, 6.5), room, True)
        high = sum(name.leading for name in names) / MM
        if not names or (len(names) > 1 and up - high < base + 1.2 - self._lane):
            names = [fit(doctor.code, room, (9 if tall else 8, 7, 6.5), True)]
        up = min(up, top - names[-1].descent / MM)  # a tall script hangs lower
        for name in reversed(names):
            chart.line(name, x, up)
            up -= name.leading / MM

    def _sat(self, doctor: DoctorLine) -> str:
        visits = self._report.visits_of(doctor.code)
        called = [visit.called for visit in visits if visit.called]
        done = [visit.done for visit in visits if visit.done]
        if called and done:
            first, last = words.clock(min(called)), words.clock(max(done))
            return say("first call {first}, last done {last}", first=first, last=last)
        return say("first call {first}", first=words.clock(min(called))) if called else ""

    def _total(self, chart: Chart, slots: Sequence[SlotUse], right: float, base: float) -> None:
        held, capacity = figures.places(slots)
        tall = self._lane >= 10
        share = line(chart.language.text(words.percent(held, capacity)), 9 if tall else 8, True)
        chart.line(share, right, base - (4.0 if tall else 2.9), 1)
        chart.text(words.part_of(held, capacity), right, base - 0.3, 7, align=1)

    def _slot(self, chart: Chart, slot: SlotUse, x: float, width: float, base: float) -> None:
        box = (self._lane - _ABOVE) / (1 + OVER)
        held, kept = min(1.0, slot.held / slot.capacity), slot.kept / slot.capacity
        over = min(OVER, slot.over / slot.capacity)
        chart.fill(x, base - box, width, box, PAPER)
        if kept:
            chart.hatch(x, base - box, width, kept * box)
        chart.fill(x, base - held * box, width, held * box, ACCENT)
        if over:
            chart.fill(x, base - box * (1 + over) - 0.42, width, over * box, INK)
        chart.frame(x, base - box, width, box)
        if slot.waitlisted:
            size, high = (7 if self._lane >= 10 else 6.5), base - box * (1 + over) - 0.7
            chart.text(_waiting(slot.waitlisted), x + width, high, size, bold=True, align=1)
        if slot.closed and box < _BOTH:
            both = together(Figures(f"{slot.held}/{slot.capacity}"), _CLOSED)
            _plate(chart, (both, _CLOSED, "×"), x, width, base - box / 2 + 0.9)
            return
        self._count(chart, slot, x, width, base, box)
        if slot.closed:
            _plate(chart, (_CLOSED, "×"), x, width, base - box / 2)

    def _count(self, chart: Chart, slot: SlotUse, x: float, width: float, base: float, box: float) -> None:
        """Write held/capacity: white on the fill, black above a low one, else on a white plate.

        A box too narrow for it goes without: its doctor's total stands at the right.
        """
        share = chart.language.text(Figures(f"{slot.held}/{slot.capacity}"))
        text = fit(share, (width - 0.7) * MM, (8, 7, 6.5) if self._lane >= 10 else (7, 6.5), True)
        if text.width > width * MM:
            return
        held, kept = min(1.0, slot.held / slot.capacity), slot.kept / slot.capacity
        high, middle = CAPITAL * text.size / MM, x + width / 2
        foot = min(1.0, (box - high) / 2)
        if held * box >= foot + high + 0.3:
            chart.line(text, middle, base - foot, 0.5, PAPER)
            return
        if (1 - kept) * box > held * box + high + 1.6:
            foot = held * box + 0.8
        else:
            chart.fill(
                middle - text.width / MM / 2 - 0.35, base - foot - high - 0.35, text.width / MM + 0.7, high + 0.7, PAPER
            )
        chart.line(text, middle, base - foot, 0.5)


def _waiting(count: int) -> str:
    """Say shortly how many of a slot are waitlisted."""
    return say("w {count}", "waitlisted", count=count)


def _where(doctor: DoctorLine, room: float, text: Callable[[str], str]) -> str:
    """Say what a doctor does and where; the room alone, or what is done, where both are too long."""
    place = text(words.room(doctor.room))
    both = " · ".join(part for part in (doctor.specialization, place) if part)
    return next((said for said in (both, place) if line(said, 6.5).width <= room), doctor.specialization)


def _plate(chart: Chart, tries: Sequence[str], x: float, width: float, y: float) -> None:
    """Put the first of these words that is no wider than its box on a white plate in the middle of it."""
    found = (fit(chart.language.text(said), (width - 0.6) * MM, (7, 6.5)) for said in tries)
    text = next((text for text in found if text.width <= (width - 0.6) * MM), line(tries[-1], 6.5))
    wide, middle = text.width / MM + 0.8, x + width / 2
    chart.fill(middle - wide / 2, y - 2.1, wide, 2.8, PAPER)
    chart.line(text, middle, y, 0.5)


def draw_legend(sheet: Sheet, x: float, y: float) -> None:
    """Explain the chart's fillings in one line, its baseline at y."""
    with chart_on(sheet) as chart:
        _draw_legend(chart, x, y)


def _draw_legend(chart: Chart, x: float, y: float) -> None:
    for filling, what in (
        ("held", say("held", "places")),
        ("kept", say("kept for emergencies")),
        ("over", say("beyond capacity")),
        ("", say("free", "places")),
    ):
        if filling == "kept":
            chart.hatch(x, y - 2.1, 3, 2.2)
        elif filling:
            chart.fill(x, y - 2.1, 3, 2.2, ACCENT if filling == "held" else INK)
        chart.frame(x, y - 2.1, 3, 2.2)
        text = line(chart.language.text(what), 7)
        chart.line(text, x + 4, y)
        x += text.width / MM + 7.5
    chart.text(together(_waiting(2), say("two still waitlisted"), between="\u2002"), x, y, 7)
