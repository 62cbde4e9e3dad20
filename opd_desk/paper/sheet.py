"""A sheet to draw on in millimetres from its top left corner; type and rules are in points."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING

from reportlab.graphics import renderPDF
from reportlab.lib.utils import ImageReader

from opd_desk.domain.said import ENGLISH
from opd_desk.paper.document import MM, printable
from opd_desk.paper.fonts import draw_lines, line
from opd_desk.paper.logo import LogoTrouble, logo_picture
from opd_desk.paper.stack import draw_cross

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.graphics.shapes import Drawing

    from opd_desk.domain.said import Language
    from opd_desk.paper.document import PaperCanvas
    from opd_desk.paper.fonts import Line

_LOG = getLogger(__name__)
Colour = tuple[float, float, float]
INK: Colour = (0.0, 0.0, 0.0)
PAPER: Colour = (1.0, 1.0, 1.0)
ACCENT: Colour = (0.05, 0.33, 0.40)
"""Prints as a dark grey (PAPER §3)."""
HAIR, THIN, THICK = 0.3, 0.6, 1.2


class Sheet:
    """One page of a canvas, `height` millimetres high; `language`: its readers', that `text` says all words in."""

    def __init__(self, canvas: PaperCanvas, height: float, language: Language = ENGLISH) -> None:
        self._canvas, self.height, self.language = canvas, height, language

    def _y(self, y: float) -> float:
        return (self.height - y) * MM

    def line(self, text: Line, x: float, y: float, align: float = 0.0, colour: Colour = INK) -> None:
        """Draw a line with its baseline at y: align 0 puts its left end at x, 0.5 its middle, 1 its right end."""
        self._canvas.setFillColorRGB(*colour)
        text.draw(self._canvas, x * MM, self._y(y), align)

    def lines(self, placed: Iterable[tuple[Line, float, float, float]]) -> None:
        """Draw many lines in ink, each at its x, baseline and align: as `line` does, but much faster."""
        self._canvas.setFillColorRGB(*INK)
        draw_lines(self._canvas, ((text, x * MM, self._y(y), align) for text, x, y, align in placed))

    def text(self, text: str, x: float, y: float, size: float, *, bold: bool = False, align: float = 0.0) -> None:
        """Draw words in one line, in the readers' language, as `line` does."""
        self.line(line(self.language.text(text), size, bold), x, y, align)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], weight: float, colour: Colour = INK) -> None:
        """Draw a straight stroke."""
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.line(start[0] * MM, self._y(start[1]), end[0] * MM, self._y(end[1]))

    def rule(self, x: float, y: float, width: float, weight: float = THIN, grey: float = 0.0) -> None:
        """Draw a horizontal rule."""
        self.stroke((x, y), (x + width, y), weight, (grey, grey, grey))

    def rules(self, x: float, ys: Iterable[float], width: float, weight: float = THIN, grey: float = 0.0) -> None:
        """Draw horizontal rules of one kind."""
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeColorRGB(grey, grey, grey)
        self._canvas.lines([(x * MM, self._y(y), (x + width) * MM, self._y(y)) for y in ys])

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour = INK) -> None:
        """Fill a rectangle, its top left corner at x, y."""
        self._canvas.setFillColorRGB(*colour)
        self._canvas.rect(x * MM, self._y(y + height), width * MM, height * MM, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, weight: float = THIN) -> None:
        """Draw a rectangle's outline, its top left corner at x, y."""
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeColorRGB(*INK)
        self._canvas.rect(x * MM, self._y(y + height), width * MM, height * MM, stroke=1, fill=0)

    def shape(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """Fill a polygon."""
        path = self._canvas.beginPath()
        path.moveTo(points[0][0] * MM, self._y(points[0][1]))
        for x, y in points[1:]:
            path.lineTo(x * MM, self._y(y))
        path.close()
        self._canvas.setFillColorRGB(*colour)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def picture(self, drawing: Drawing) -> None:
        """Draw a drawing of reportlab.graphics that is as large as the sheet."""
        renderPDF.draw(drawing, self._canvas, 0, 0)

    def mark(self, logo: bytes, x: float, y: float, side: float) -> None:
        """Draw a hospital's own mark into a square, or the shipped one where it has none that can be read."""
        try:
            picture = logo_picture(logo) if logo else None
        except LogoTrouble as trouble:  # whoever read the setting has said so
            _LOG.warning("The logo %s.", trouble)
            picture = None
        if picture is None:
            self.cross(x, y, side)
            return
        place = (x * MM, self._y(y + side), side * MM, side * MM)
        self._canvas.drawImage(ImageReader(picture), *place, preserveAspectRatio=True)

    def cross(self, x: float, y: float, side: float) -> None:
        """Draw the shipped mark, its top left corner at x, y."""
        draw_cross(self._canvas, (x + side / 2) * MM, self._y(y + side / 2), side * MM, ACCENT)

    def bookmark(self, name: str, level: int, y: float) -> None:
        """Put a name into the document's outline, under the last one of the level above, that leads to y."""
        key = f"mark{self._canvas.getPageNumber()}-{level}-{y:.1f}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=self._y(y))
        self._canvas.addOutlineEntry(printable(self.language.text(name)), key, level, closed=level > 0)
