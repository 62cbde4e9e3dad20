"""Set text for paper: the shipped fonts, runs by script, shaping, and lines that know their ink (PAPER §1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont, shapeStr

from opd_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reportlab.pdfbase.ttfonts import ShapeData
    from reportlab.pdfgen.canvas import Canvas

LATIN, DEVANAGARI = "NotoSans", "NotoSansDevanagari"
CAPITAL = 0.714
"""Height of a capital or a figure, of the size."""
KERNED_FROM = 10.0
"""Size in points from which Latin is kerned: below it nobody sees it, and a register is set twice as fast."""

HAIR = 0.15
"""Points between overhanging ink and the end of its line: pixels are not cut where ink is."""

_JOINERS = "\u200c\u200d"
_SPACES = "\t\n\v\f\r\x85\u2028\u2029"
_MARKS_IN_A_ROW = 2
_DEVANAGARI_MARKS_IN_A_ROW = 4


@cache
def font(name: str) -> TTFont:
    """Return a shipped font, registered once per process.

    Shaped text holds private codes of the very font object that shaped it, so there may never be a second one.
    """
    pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
    return pdfmetrics.getFont(name)


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font, shaped where that changes it; its width in points, and how far it is raised."""

    font: str
    text: str
    width: float
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line set in one size. `width`: in points, with whatever ink hangs over its ends; `lead`: that on the left."""

    runs: tuple[Run, ...]
    size: float
    width: float
    lead: float = 0.0

    @property
    def tall(self) -> bool:
        """Tell whether there is Devanagari in it, which has marks above and below."""
        return any(run.font.startswith(DEVANAGARI) for run in self.runs)

    @property
    def leading(self) -> float:
        """Return the height it needs, in points."""
        return self.size * (1.45 if self.tall else 1.22)

    @property
    def ascent(self) -> float:
        """Return the distance from its top to its baseline, in points."""
        return self.size * (1.08 if self.tall else 0.94)

    def draw(self, canvas: Canvas, x: float, y: float, align: float = 0.0, *, hollow: bool = False) -> None:
        """Draw it at the baseline y: align 0 puts its left end at x, 0.5 its middle, 1 its right end."""
        for run, left in self.placed(x, align):
            canvas.setFont(run.font, self.size)
            canvas.drawString(left, y + run.rise, run.text, mode=1 if hollow else None)

    def placed(self, x: float, align: float) -> Iterator[tuple[Run, float]]:
        """Give each run, and where it begins on a line that is drawn at x."""
        x += self.lead - self.width * align
        for run in self.runs:
            yield run, x
            x += run.width


def draw_lines(canvas: Canvas, lines: Iterable[tuple[Line, float, float, float]]) -> None:
    """Draw many lines, each at its x, baseline and align, as one text object: about twice as fast as one by one."""
    text, now = canvas.beginText(), None
    for line, x, y, align in lines:
        for run, left in line.placed(x, align):
            if now != (run.font, line.size):
                now = (run.font, line.size)
                text.setFont(*now)
            text.setTextOrigin(left, y + run.rise)
            text.textLine(run.text)
    canvas.drawText(text)


def clean(text: str) -> str:
    """Drop what cannot be printed: controls, direction marks, repeated spaces, marks heaped on one letter."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept: list[str] = []
    marks = 0
    for char in normalize("NFC", text):
        kind = category(char)
        marks = marks + 1 if kind == "Mn" else 0
        if char in _SPACES:
            kept.append(" ")
        elif char in _JOINERS or not (kind in ("Cc", "Cf") or _selects_a_variant(char) or marks > _most_marks(char)):
            kept.append(char)
    return " ".join(part for part in "".join(kept).split(" ") if part)


def _most_marks(char: str) -> int:
    """Return how many marks a letter may carry: more would stand in the line above, or be cut off by the page."""
    return _DEVANAGARI_MARKS_IN_A_ROW if "\u0900" <= char <= "\u097f" else _MARKS_IN_A_ROW


def _selects_a_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


@lru_cache(maxsize=20_000)
def line(text: str, size: float, bold: bool = False) -> Line:
    """Set one line. Devanagari is shaped, Latin kerned from 10 points up; what no font has becomes `?`."""
    text = clean(text)
    weight = "Bold" if bold else "Regular"
    runs = tuple(run for family, part in _cut(text, weight) for run in _set(f"{family}-{weight}", part, size))
    left, right = _ink(runs, size)
    width = sum(run.width for run in runs)
    lead = HAIR - left if left < 0 else 0.0
    return Line(runs, size, lead + (right + HAIR if right > width else width), lead)


def _family(char: str, before: str) -> str:
    """Return the font family of a character; joiners and marks stay with the run they are in."""
    if "\u0900" <= char <= "\u097f" or "\ua8e0" <= char <= "\ua8ff" or char == "\u25cc":
        return DEVANAGARI
    if char in _JOINERS or category(char)[0] == "M":
        return before
    return LATIN


def _cut(text: str, weight: str) -> list[tuple[str, str]]:
    if text.isascii():
        return [(LATIN, text)]
    runs: list[tuple[str, str]] = []
    family = LATIN
    for char in text:
        family = _family(char, family)
        if char in _JOINERS and family == LATIN:
            continue
        # Shaping adds private codes to a font: those of a text are never meant.
        if category(char) == "Co" or ord(char) not in font(f"{family}-{weight}").face.charToGlyph:
            family, char = LATIN, "?"  # noqa: PLW2901
        if runs and runs[-1][0] == family:
            runs[-1] = (family, runs[-1][1] + char)
        else:
            runs.append((family, char))
    return runs


def _set(name: str, text: str, size: float) -> list[Run]:
    face = font(name)
    if size < KERNED_FROM and name.startswith(LATIN + "-") and not any(category(char)[0] == "M" for char in text):
        return [Run(name, text, face.stringWidth(text, size))]
    shaped = shapeStr(text, name, size)
    if not isinstance(shaped, ShapedStr):
        return [Run(name, shaped, face.stringWidth(shaped, size))]
    # Raised marks are runs of their own: after two of them reportlab would not come down again.
    runs = []
    for rise, some in groupby(zip(shaped, _shape(shaped), strict=True), key=lambda glyph: glyph[1].y_offset):
        chars, shapes = zip(*some, strict=True)
        part = ShapedStr("".join(chars), shapeData=[shape._replace(y_offset=0) for shape in shapes])
        runs.append(Run(name, part, sum(shape.x_advance for shape in shapes) * size / 1000, rise * size / 1000))
    return runs


def _shape(text: ShapedStr) -> list[ShapeData]:
    shapes: list[ShapeData] = text.__shapeData__
    return shapes


def _ink(runs: tuple[Run, ...], size: float) -> tuple[float, float]:
    """Return where the ink of a line begins and ends, in points from its start.

    A J hangs over to the left and an f to the right: half a millimetre at the size of a name.
    """
    left = right = start = 0.0
    for run in runs:
        for at, (begin, end) in _glyphs(run):
            left = min(left, start + (at + begin) * size / 1000)
            right = max(right, start + (at + end) * size / 1000)
        start += run.width
    return left, right


def _glyphs(run: Run) -> Iterator[tuple[float, tuple[float, float]]]:
    """Give where each glyph stands in its run, and its ink from there, in thousandths of the size."""
    pen = 0.0
    shapes = _shape(run.text) if isinstance(run.text, ShapedStr) else None
    for place, char in enumerate(run.text):
        begin, end, advance = _extent(run.font, char)
        shape = shapes[place] if shapes else None
        yield pen + (shape.x_offset if shape else 0.0), (begin, end)
        pen += shape.x_advance if shape else advance


@lru_cache(maxsize=5_000)
def _extent(name: str, char: str) -> tuple[float, float, float]:
    face = font(name)
    extent = face.hbFont().get_glyph_extents(face.face.charToGlyph[ord(char)])
    scale = 1000 / face.face.unitsPerEm
    begin = extent.x_bearing * scale if extent else 0.0
    end = begin + extent.width * scale if extent else 0.0
    return begin, end, float(face.face.charWidths[ord(char)])
