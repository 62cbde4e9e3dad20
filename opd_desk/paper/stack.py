"""A column that blocks are stacked in: recorded from the top down, and drawn once its height is known.

Lengths are points, y counts downwards, and every y and every rule falls on a whole dot of the head (PAPER §2, Dots).
"""

from __future__ import annotations

from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from opd_desk.paper.document import MM
from opd_desk.paper.logo import logo_dots
from opd_desk.paper.qr import modules
from opd_desk.paper.wrapping import wrap_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.paper.document import PaperCanvas
    from opd_desk.paper.fonts import Line

DOT = 72 / 203.2
"""One dot: an eighth of a millimetre."""
QUIET = 4
"""White modules around a code."""
_SMALLEST_MODULE = 3
"""Dots of a QR code's module that a scanner still tells apart on thermal paper."""
_HAIR = 1e-6
"""Dots, so that a whole number of them stays one."""


def to_dot(points: float) -> float:
    """Round a length to whole dots."""
    return round(points / DOT) * DOT


def leading(line: Line) -> float:
    """Return a line's height in whole dots, in points."""
    return to_dot(line.leading)


def ascent(line: Line) -> float:
    """Return the distance from a line's top to its baseline in whole dots, in points."""
    return to_dot(line.ascent)


class Stack:
    """A column `width` wide and `x` from the sheet's edge; `y` is how far down it has been filled.

    `scale`: how much larger it is drawn, by whoever draws it; what is put there is on whole dots of the sheet then.
    """

    def __init__(self, width: float, x: float, y: float, scale: float = 1.0) -> None:
        self.width, self.x, self.y, self.scale = width, x, y, scale
        self.marks: list[Callable[[PaperCanvas, float], None]] = []

    @property
    def dots(self) -> int:
        """Return how many dots of the sheet it is wide."""
        return int(self.width * self.scale / DOT + _HAIR)

    def snap(self, length: float) -> float:
        """Round a length to whole dots of the sheet."""
        return round(length * self.scale / DOT) * DOT / self.scale

    def stroke(self, dots: int) -> float:
        """Return the thickness of a stroke: whole dots of the sheet, two at least (PAPER §2, Smallest)."""
        return max(2, ceil(dots * self.scale - _HAIR)) * DOT / self.scale

    def part(self, x: float, width: float) -> Stack:
        """Begin a narrower column here, x from the left of this one; `take` it back when it is filled."""
        return Stack(width, self.x + x, self.y, self.scale)

    def take(self, *parts: Stack) -> None:
        """Take what was put into narrower columns, and go on below the longest."""
        for part in parts:
            self.marks += part.marks
        self.y = max(self.y, *(part.y for part in parts))

    def gap(self, height: float) -> None:
        """Leave white."""
        self.y += to_dot(height)

    def put(
        self, line: Line, x: float, y: float, align: float = 0.0, *, white: bool = False, hollow: bool = False
    ) -> None:
        """Put a line with its baseline at y; hollow letters are outlines of four dots."""
        x, y, stroke = self.x + x, self.snap(y), self.stroke(4)

        def mark(canvas: PaperCanvas, top: float) -> None:
            canvas.setFillGray(1 if white else 0)
            if hollow:
                canvas.setStrokeGray(0)
                canvas.setLineWidth(stroke)
            line.draw(canvas, x, top - y, align, hollow=hollow)

        self.marks.append(mark)

    def lines(self, lines: Sequence[Line], x: float = 0.0, align: float = 0.0) -> None:
        """Put lines under one another and move down past them."""
        for line in lines:
            self.put(line, x, self.y + ascent(line), align)
            self.y += leading(line)

    def text(self, text: str, size: float, *, bold: bool = False, x: float = 0.0) -> None:
        """Put text, wrapped, and move down past it; nothing for no text."""
        self.lines(wrap_name(text, size, self.width - x, bold), x)

    def box(self, x: float, y: float, width: float, height: float, *, grey: float = 0.0) -> None:
        """Fill a rectangle, its top left corner at x, y."""
        x, y, width, height = (self.snap(length) for length in (self.x + x, y, width, height))
        hair = DOT / 50 / self.scale  # a rectangle is widened to whole dots: a rounding must not add one

        def mark(canvas: PaperCanvas, top: float) -> None:
            canvas.setFillGray(grey)
            canvas.rect(x, top - y - height + hair, width - hair, height - 2 * hair, stroke=0, fill=1)

        self.marks.append(mark)

    def frame(self, y: float, height: float, dots: int) -> None:
        """Put a frame over the whole width, of so many dots, which lie inside the rectangle."""
        thick = self.stroke(dots)
        x, y = self.snap(self.x) + thick / 2, self.snap(y) + thick / 2
        width, height = self.snap(self.width) - thick, self.snap(height) - thick

        def mark(canvas: PaperCanvas, top: float) -> None:
            canvas.setStrokeGray(0)
            canvas.setLineWidth(thick)
            canvas.rect(x, top - y - height, width, height, stroke=1, fill=0)

        self.marks.append(mark)

    def rule(self, dots: int) -> None:
        """Put a rule over the whole width, with white on both sides; none at the head of a column."""
        if not self.marks:
            return
        self.gap(1.5 * MM)
        self.box(0, self.y, self.width, self.stroke(dots))
        self.y += dots * DOT
        self.gap(1.5 * MM)

    def stripes(self, y: float, height: float) -> None:
        """Put diagonal stripes over the whole width, eight dots black and eight white."""
        x, y, width, height = (self.snap(length) for length in (self.x, y, self.width, height))
        step = self.snap(16 * DOT)

        def mark(canvas: PaperCanvas, top: float) -> None:
            canvas.saveState()
            clip, path = canvas.beginPath(), canvas.beginPath()
            # A hair less: a clip is widened to whole dots, into the margin.
            hair = DOT / 50
            clip.rect(x + hair, top - y - height + hair, width - 2 * hair, height - 2 * hair)
            canvas.clipPath(clip, stroke=0, fill=0)
            for place in range(round((width + height) / step) + 1):
                left = x - height + place * step
                path.moveTo(left, top - y - height)
                path.lineTo(left + step / 2, top - y - height)
                path.lineTo(left + step / 2 + height, top - y)
                path.lineTo(left + height, top - y)
                path.close()
            canvas.setFillGray(0)
            canvas.drawPath(path, stroke=0, fill=1)
            canvas.restoreState()

        self.marks.append(mark)

    def code(self, code: str, y: float, dots: int) -> tuple[float, float]:
        """Put a QR code at the column's left, its modules so many dots, fewer where it is too wide.

        Returns its side and a module's. Scaled, a module is whole dots of the sheet. Its quiet zone is the caller's
        to leave; on the left the unprinted edge of the paper counts.
        """
        matrix = modules(code)
        module = min(max(_SMALLEST_MODULE, round(dots * self.scale)), self.dots // len(matrix)) * DOT / self.scale
        self._cells(matrix, y, module)
        return len(matrix) * module, module

    def logo(self, data: bytes, y: float, side: float) -> None:
        """Put a hospital's own mark at the column's left; raises LogoTrouble."""
        self._cells(logo_dots(data, round(side * self.scale / DOT)), y, DOT / self.scale)

    def _cells(self, rows: Sequence[Sequence[bool]], y: float, side: float) -> None:
        """Put rows of squares at the column's left, the black ones of all rows as one path."""
        x, y = self.snap(self.x), self.snap(y)
        runs = " ".join(
            f"{first} {row} {count} 1 re" for row, cells in enumerate(rows) for first, count in _dark(cells)
        )

        def mark(canvas: PaperCanvas, top: float) -> None:
            # Squares are counted in squares: whole numbers are quickly written, and there are three hundred of them.
            canvas.saveState()
            canvas.setFillGray(0)
            canvas.transform(side, 0, 0, -side, x, top - y)
            canvas.addLiteral(f"{runs} f")
            canvas.restoreState()

        self.marks.append(mark)

    def bars(self, widths: Sequence[int], x: float, y: float, module: float, high: float) -> None:
        """Put a bar code that runs to the right from x, y: bar, space, bar, … so many modules wide."""
        x, y, high = self.snap(self.x + x), self.snap(y), self.snap(high)
        self._rects([(x + at * module, y, wide * module, high) for at, wide in _bars_only(widths)])

    def ladder(self, widths: Sequence[int], x: float, y: float, module: float, wide: float) -> None:
        """Put a bar code that runs down from x, y, its bars so wide: for a paper that is too narrow for it."""
        x, y, wide = self.snap(self.x + x), self.snap(y), self.snap(wide)
        self._rects([(x, y + at * module, wide, high * module) for at, high in _bars_only(widths)])

    def _rects(self, rects: Sequence[tuple[float, float, float, float]]) -> None:
        """Fill rectangles, each with its left, top, width and height, as one path."""

        def mark(canvas: PaperCanvas, top: float) -> None:
            path = canvas.beginPath()
            for x, y, width, height in rects:
                path.rect(x, top - y - height, width, height)
            canvas.setFillGray(0)
            canvas.drawPath(path, stroke=0, fill=1)

        self.marks.append(mark)

    def cross(self, y: float, side: float) -> None:
        """Put a hospital's mark at the column's left: a white cross in a black disc."""
        x, y = self.x, self.snap(y)

        def mark(canvas: PaperCanvas, top: float) -> None:
            draw_cross(canvas, x + side / 2, top - y - side / 2, side)

        self.marks.append(mark)

    def draw(self, canvas: PaperCanvas, top: float) -> None:
        """Draw all that was put, the column's y counted down from `top`."""
        for mark in self.marks:
            mark(canvas, top)


def draw_cross(
    canvas: PaperCanvas, x: float, y: float, side: float, colour: tuple[float, float, float] = (0, 0, 0)
) -> None:
    """Draw a white cross in a disc of this colour, its middle at x, y."""
    arm = 0.31 * side
    thick = 0.62 * arm
    canvas.setFillColorRGB(*colour)
    canvas.circle(x, y, side / 2, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.rect(x - arm, y - thick / 2, 2 * arm, thick, stroke=0, fill=1)
    canvas.rect(x - thick / 2, y - arm, thick, 2 * arm, stroke=0, fill=1)


def _dark(cells: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the runs of black modules in a row: where each begins, and how many."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(cells):
        if dark and place and cells[place - 1]:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs


def _bars_only(widths: Sequence[int]) -> list[tuple[int, int]]:
    """Return the bars of bar, space, bar, …: where each begins, and how wide it is."""
    starts = accumulate(widths, initial=0)
    return list(zip(starts, widths, strict=False))[::2]
