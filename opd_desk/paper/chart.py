"""A chart: a drawing of reportlab.graphics, drawn in millimetres from its sheet's top left corner.

Its words are lines as everywhere on paper, shaped and measured; weights of strokes are points.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import DirectDraw, Drawing, Line, Path, Rect
from reportlab.lib.colors import Color

from opd_desk.paper import fonts
from opd_desk.paper.document import MM
from opd_desk.paper.faces import font
from opd_desk.paper.scripts import LATIN
from opd_desk.paper.sheet import INK, THIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.graphics.renderPDF import _PDFRenderer

    from opd_desk.domain.said import Language
    from opd_desk.paper.document import PaperCanvas
    from opd_desk.paper.sheet import Colour, Sheet

_HATCH = 1.1
"""From one line of a hatching to the next, along its side."""


class Words(DirectDraw):  # type: ignore[misc]
    """A line of text in a drawing: reportlab's own strings are neither shaped nor set in two fonts."""

    def __init__(self, text: fonts.Line, at: tuple[float, float], align: float, colour: Colour) -> None:
        self._text, self._at, self._align, self._colour = text, at, align, colour

    def drawDirectly(self, renderer: _PDFRenderer) -> None:  # noqa: N802 - reportlab's name
        """Draw it where it stands, on the canvas that the drawing is rendered to."""
        canvas: PaperCanvas = renderer._canvas  # noqa: SLF001 - there is no other way to it
        canvas.setFillColorRGB(*self._colour)
        self._text.draw(canvas, *self._at, self._align)


class Chart:
    """A drawing as high as its sheet, in millimetres, and in its language; what is added later lies above."""

    def __init__(self, height: float, language: Language) -> None:
        self._height, self.language = height, language
        self.drawing = Drawing(0, height * MM)
        self.drawing.initialFontName = font(f"{LATIN}-Regular").fontName

    def _y(self, y: float) -> float:
        return (self._height - y) * MM

    def line(self, text: fonts.Line, x: float, y: float, align: float = 0.0, colour: Colour = INK) -> None:
        """Put a line with its baseline at y: align 0 puts its left end at x, 0.5 its middle, 1 its right end."""
        self.drawing.add(Words(text, (x * MM, self._y(y)), align, colour))

    def text(self, text: str, x: float, y: float, size: float, *, bold: bool = False, align: float = 0.0) -> None:
        """Put words in one line, in the readers' language, as `line` does."""
        self.line(fonts.line(self.language.text(text), size, bold), x, y, align)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], weight: float, colour: Colour = INK) -> None:
        """Put a straight stroke."""
        ends = (start[0] * MM, self._y(start[1]), end[0] * MM, self._y(end[1]))
        self.drawing.add(Line(*ends, strokeColor=Color(*colour), strokeWidth=weight))

    def rule(self, x: float, y: float, width: float, weight: float = THIN, grey: float = 0.0) -> None:
        """Put a horizontal rule."""
        self.stroke((x, y), (x + width, y), weight, (grey, grey, grey))

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour = INK) -> None:
        """Fill a rectangle, its top left corner at x, y; one without any area is not seen, where PDF shows a line."""
        if not width or not height:
            return
        corner = (x * MM, self._y(y + height))
        self.drawing.add(Rect(*corner, width * MM, height * MM, fillColor=Color(*colour), strokeColor=None))

    def frame(self, x: float, y: float, width: float, height: float, weight: float = THIN) -> None:
        """Put a rectangle's outline, its top left corner at x, y."""
        corner = (x * MM, self._y(y + height))
        style = {"fillColor": None, "strokeColor": Color(*INK), "strokeWidth": weight}
        self.drawing.add(Rect(*corner, width * MM, height * MM, **style))

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle with thin diagonal lines that end at its sides, its top left corner at x, y."""
        lines = Path(fillColor=None, strokeColor=Color(*INK), strokeWidth=0.45)
        start = x - height
        while start < x + width:
            first, last = max(start, x), min(start + height, x + width)
            lines.moveTo(first * MM, self._y(y + height - (first - start)))
            lines.lineTo(last * MM, self._y(y + height - (last - start)))
            start += _HATCH
        self.drawing.add(lines)


@contextmanager
def chart_on(sheet: Sheet) -> Iterator[Chart]:
    """Give a chart to add to, which is drawn on the sheet at the end of the block."""
    chart = Chart(sheet.height, sheet.language)
    yield chart
    sheet.picture(chart.drawing)
