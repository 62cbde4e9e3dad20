"""PDF to pixels: the dots a thermal head prints, and pages for a preview."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

DPI = 203.2
"""Eight dots a millimetre."""
PAPER_FROM = 150
"""A pixel this light, of 255, stays paper (PAPER §2, Dots)."""


def slip_dots(pdf: bytes) -> Image:
    """Return a slip's dots as an image of one bit a pixel, black or paper, to be sent 1:1."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        # A hair less: a page of 72 mm would be rounded up to 577 dots.
        grey = document[0].render(scale=DPI / 72 * (1 - 1e-6), grayscale=True).to_pil()
    image: Image = grey.point([255 if light >= PAPER_FROM else 0 for light in range(256)], "1")
    return image


def page_count(pdf: bytes) -> int:
    """Return how many pages a document has."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_images(pdf: bytes, scale: float) -> Iterator[Image]:
    """Give a document's pages in colour, one after the other; scale 1 is 72 pixels an inch."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            yield page.render(scale=scale).to_pil()
