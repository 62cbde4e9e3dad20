"""A PDF to draw on: the same input gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from opd_desk.paper.fonts import LATIN, clean, font

if TYPE_CHECKING:
    from typing import IO

MM = 72 / 25.4
"""One millimetre, in points."""


def canvas_on(out: IO[bytes], size: tuple[float, float], title: str) -> Canvas:
    """Return a canvas of this page size in points; title and language are for readers and screen readers."""
    base = font(f"{LATIN}-Regular").fontName
    canvas = Canvas(out, pagesize=size, invariant=1, lang="en-IN", initialFontName=base)
    canvas.setTitle(clean(title).encode("utf-8", "replace").decode())
    canvas.setCreator("OPD Desk")
    return canvas
