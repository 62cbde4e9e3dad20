"""Set text for paper: pieces shaped in their fonts, and lines that know their ink (PAPER §1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from typing import TYPE_CHECKING
from unicodedata import category

from reportlab.pdfbase.ttfonts import ShapedStr

from opd_desk.paper import bidi
from opd_desk.paper.faces import font, shape
from opd_desk.paper.scripts import LATIN, SCRIPTS, Piece, clean, clusters, pieces, readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reportlab.pdfbase.ttfonts import ShapeData

    from opd_desk.paper.document import PaperCanvas
CAPITAL = 0.714
"""Height of a capital or a figure, of the size."""
KERNED_FROM = 10.0
"""Size in points from which Latin is kerned: below it nobody sees it, and a register is set twice as fast."""

HAIR = 0.15
"""Points between overhanging ink and the end of its line: pixels are not cut where ink is."""
_SLACK = 0.03
"""Of the size: how much nearer to its neighbour below ink may come than its script's heights say, and not above."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font, shaped where that changes it; its width in points, and how far it is raised.

    `said`: what it is to be read as, as `scripts.readings` has it.
    """

    font: str
    text: str
    width: float
    rise: float = 0.0
    said: str | None = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line set in one size, its runs from left to right; all lengths are points.

    `width`: with whatever ink hangs over its ends; `lead`: that on the left. `ascent`: from its top to its baseline;
    `descent`: from there to its bottom. Lines put under one another by these heights never touch.
    """

    runs: tuple[Run, ...]
    size: float
    width: float
    ascent: float
    descent: float
    lead: float = 0.0

    @property
    def leading(self) -> float:
        """Return the height it needs."""
        return self.ascent + self.descent

    def draw(self, canvas: PaperCanvas, x: float, y: float, align: float = 0.0, *, hollow: bool = False) -> None:
        """Draw it at the baseline y: align 0 puts its left end at x, 0.5 its middle, 1 its right end."""
        if not hollow:
            draw_lines(canvas, [(self, x, y, align)])
            return
        for run, left in self.placed(x, align):
            canvas.setFont(run.font, self.size)
            canvas.drawString(left, y + run.rise, run.text, mode=1)

    def placed(self, x: float, align: float) -> Iterator[tuple[Run, float]]:
        """Give each run, and where it begins on a line that is drawn at x."""
        x += self.lead - self.width * align
        for run in self.runs:
            yield run, x
            x += run.width


def baselines(lines: Sequence[Line]) -> list[float]:
    """Return how far below the first line's baseline that of each stands, in points; [0.0] for no lines."""
    steps = (above.descent + below.ascent for above, below in pairwise(lines))
    return list(accumulate(steps, initial=0.0))


def draw_lines(canvas: PaperCanvas, lines: Iterable[tuple[Line, float, float, float]]) -> None:
    """Draw lines, each at its x, baseline and align: all in one go."""
    canvas.write(
        (run.font, line.size, left, y + run.rise, run.text, run.said)
        for line, x, y, align in lines
        for run, left in line.placed(x, align)
    )


@lru_cache(maxsize=6_000)  # of 0.6 KiB each, 2.4 in Hindi: a crowded day's report, whole, and no month of names
def line(text: str, size: float, bold: bool = False, base: int | None = None) -> Line:
    """Set one line; what no font has becomes `?`.

    Latin is kerned from 10 points up, all other scripts are shaped, right-to-left text is ordered. `base`: the level
    of the paragraph it is a line of (`bidi.direction`); else its own first letter decides.
    """
    text = clean(text)
    weight = "Bold" if bold else "Regular"

    def has(family: str, char: str) -> bool:
        return ord(char) in font(f"{family}-{weight}").face.charToGlyph

    found = pieces(text, has, base)
    runs = tuple(
        run
        for piece, said in zip(found, readings(found), strict=True)
        for run in _read_as(said, _set(f"{piece.family}-{weight}", piece, size))
    )
    ink = _ink(runs, size)
    width = sum(run.width for run in runs)
    lead = HAIR - ink.left if ink.left < 0 else 0.0
    scripts = [SCRIPTS[piece.family] for piece in found]
    ascent, descent = max(script.ascent for script in scripts), max(script.descent for script in scripts)
    return Line(
        runs,
        size,
        width=lead + (ink.right + HAIR if ink.right > width else width),
        ascent=max(ascent * size, ink.top + _SLACK * size),
        descent=max(descent * size, -ink.bottom - _SLACK * size),
        lead=lead,
    )


def _set(name: str, piece: Piece, size: float) -> list[Run]:
    face, text = font(name), piece.text
    if size < KERNED_FROM and piece.family == LATIN and not piece.level % 2 and _is_plain(text):
        return [Run(name, text, sum(_extent(name, char)[1] for char in text) * size / 1000)]
    shaped = shape(_as_guessed(piece), name, size)
    if not isinstance(shaped, ShapedStr):
        return [Run(name, shaped, face.stringWidth(shaped, size))]
    # Raised marks are runs of their own: after two of them reportlab would not come down again.
    runs = []
    for rise, some in groupby(zip(shaped, _shapes(shaped), strict=True), key=lambda glyph: glyph[1].y_offset):
        chars, shapes = zip(*some, strict=True)
        part = ShapedStr("".join(chars), shapeData=[each._replace(y_offset=0) for each in shapes])
        runs.append(Run(name, part, sum(each.x_advance for each in shapes) * size / 1000, rise * size / 1000))
    return runs


def _read_as(said: str | None, runs: list[Run]) -> list[Run]:
    if said == "":
        return runs
    return [replace(run, said=None if place else said) for place, run in enumerate(runs)]


def _is_plain(text: str) -> bool:
    return text.isascii() or not any(category(char)[0] == "M" for char in text)


def _as_guessed(piece: Piece) -> str:
    """Return a piece's text in the order that the shaper takes it in, which guesses its direction from its letters.

    It is wrong about figures of Arabic script, which go from left to right, and about what has no letter: spaces,
    brackets, stops between words that go from right to left.
    """
    if not piece.level:
        return piece.text
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(piece.text)
    buffer.guess_segment_properties()
    backward = piece.level % 2 == 1
    if (buffer.direction == "rtl") == backward:
        return piece.text
    turned = clusters(piece.text)[::-1]
    return "".join(map(bidi.mirrored, "".join(turned))) if backward else "".join(turned)


def _shapes(text: ShapedStr) -> list[ShapeData]:
    shapes: list[ShapeData] = text.__shapeData__
    return shapes


@dataclass(frozen=True, slots=True)
class _Ink:
    """Where the ink of something begins and ends; up and to the right is positive."""

    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0


def _ink(runs: tuple[Run, ...], size: float) -> _Ink:
    """Return where the ink of a line begins and ends, in points from the start of its baseline.

    A J hangs over to the left and an f to the right: half a millimetre at the size of a name.
    """
    left = right = top = bottom = start = 0.0
    scale = size / 1000
    for run in runs:
        ink = _ink_of(run)
        left = min(left, start + ink.left * scale)
        right = max(right, start + ink.right * scale)
        top = max(top, run.rise + ink.top * scale)
        bottom = min(bottom, run.rise + ink.bottom * scale)
        start += run.width
    return _Ink(left, right, top, bottom)


def _ink_of(run: Run) -> _Ink:
    """Return where the ink of a run begins and ends, in thousandths of the size from its start.

    A register has twenty thousand of them: no call but for the glyph in here.
    """
    left = right = top = bottom = 0.0
    for at, ink in _glyphs(run):
        if at + ink.left < left:
            left = at + ink.left
        if at + ink.right > right:
            right = at + ink.right
        if ink.top > top:
            top = ink.top
        if ink.bottom < bottom:
            bottom = ink.bottom
    return _Ink(left, right, top, bottom)


def _glyphs(run: Run) -> Iterator[tuple[float, _Ink]]:
    """Give where each glyph stands in its run, and its ink from there, in thousandths of the size."""
    pen = 0.0
    shapes = _shapes(run.text) if isinstance(run.text, ShapedStr) else None
    for place, char in enumerate(run.text):
        ink, advance = _extent(run.font, char)
        yield pen + (shapes[place].x_offset if shapes else 0.0), ink
        pen += shapes[place].x_advance if shapes else advance


@lru_cache(maxsize=5_000)
def _extent(name: str, char: str) -> tuple[_Ink, float]:
    face = font(name)
    extent = face.hbFont().get_glyph_extents(face.face.charToGlyph[ord(char)])
    scale = 1000 / face.face.unitsPerEm
    ink = _Ink()
    if extent:
        left, top = extent.x_bearing * scale, extent.y_bearing * scale
        ink = _Ink(left, left + extent.width * scale, top, top + extent.height * scale)
    return ink, float(face.face.charWidths[ord(char)])
