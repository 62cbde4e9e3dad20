"""The same text set on paper and by Qt, and how much of their ink they share."""

from __future__ import annotations

from contextlib import closing
from functools import cache
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import name

import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QTextLayout

from opd_desk.paper.document import canvas_on
from opd_desk.paper.fonts import line
from opd_desk.paper.shipped import SCRIPTS
from opd_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

SIZE, WIDE, HIGH, LEFT, BASE = 80, 1600, 240, 20, 140
"""Pixels. From 64 up Qt draws outlines where they belong, below it sets pictures of letters on whole pixels."""


def on_paper(text: str, bold: bool = False) -> Image.Image:
    return drawn(lambda canvas: line(text, SIZE, bold).draw(canvas, LEFT, HIGH - BASE))


def drawn(draw: Callable[[Canvas], object]) -> Image.Image:
    """What is drawn on a canvas, as ink."""
    out = BytesIO()
    canvas = canvas_on(out, (WIDE, HIGH), "text")
    draw(canvas)
    canvas.save()
    with closing(pypdfium2.PdfDocument(out.getvalue())) as document:
        return ink(document[0].render(scale=1, grayscale=True).to_pil())


def on_screen(text: str, bold: bool = False, family: str = "") -> Image.Image:
    """What Qt draws, as ink: with the shipped face of a family (NotoSansTamil), else of each character's script.

    The order is Qt's. Between the scripts it takes spaces and brackets from whichever face it has at hand.
    """
    formats, start = [], 0
    for chosen, chars in groupby(text, key=lambda char: family or script_of(char)):
        part = QTextLayout.FormatRange()
        part.start, part.length = start, len(list(chars))
        part.format.setFont(_face(chosen, bold))
        formats.append(part)
        start += part.length
    layout = QTextLayout(text, _face(family or "NotoSans", bold))
    layout.setFormats(formats)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(WIDE)
    row.setPosition(QPointF(0, 0))
    layout.endLayout()
    image = QImage(WIDE, HIGH, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    # From right to left Qt begins at the right edge.
    left = LEFT - (row.naturalTextRect().x() if row.naturalTextRect().x() > 1 else 0)
    layout.draw(painter, QPointF(left, BASE - row.ascent()))
    painter.end()
    return ink(Image.frombuffer("L", (WIDE, HIGH), bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1))


def script_of(char: str) -> str:
    """The family that is to set a character, by its Unicode name."""
    return "NotoSans" + next((script for script in SCRIPTS if script.upper() in name(char, "")), "")


@cache
def _face(family: str, bold: bool) -> QFont:
    for weight in ("Regular", "Bold"):
        number = QFontDatabase.addApplicationFont(str(resource("fonts", f"{family}-{weight}.ttf")))
    chosen = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    chosen.setPixelSize(SIZE)
    chosen.setBold(bold)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen


def ink(picture: Image.Image) -> Image.Image:
    return picture.point([255 if light < 128 else 0 for light in range(256)])


def share_in_common(first: Image.Image, second: Image.Image) -> float:
    """How much of the ink of either is in both; moved a pixel at most, since the two round differently."""

    def shared(right: int, down: int) -> float:
        other = ImageChops.offset(second, right, down)
        both = sum(ImageChops.multiply(first, other).histogram()[128:])
        return both / sum(ImageChops.lighter(first, other).histogram()[128:])

    return max(shared(right, down) for right in (-1, 0, 1) for down in (-1, 0, 1))


def share_nearby(first: Image.Image, second: Image.Image) -> float:
    """How much of the ink of each lies within seven pixels of the other's, wherever spaces are wider."""

    def near(one: Image.Image, other: Image.Image) -> float:
        around = other.filter(ImageFilter.MaxFilter(9))
        return sum(ImageChops.multiply(one, around).histogram()[128:]) / sum(one.histogram()[128:])

    small = first.resize((WIDE // 2, HIGH // 2), Image.Resampling.NEAREST)
    other = second.resize((WIDE // 2, HIGH // 2), Image.Resampling.NEAREST)
    return min(near(small, other), near(other, small))
