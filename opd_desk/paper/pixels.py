"""PDF to pixels: the dots a thermal head prints, and pages for a preview.

PDFium may be used by one thread at a time, while the window draws a preview and a worker prints: one lock stands
round every call.
"""

from __future__ import annotations

from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2
    from PIL.Image import Image

DPI = 203.2
"""Eight dots a millimetre."""
PAPER_FROM = 150
"""A pixel this light, of 255, stays paper (PAPER §2, Dots)."""
_ALONE = Lock()


class Busy(Exception):
    """Another thread draws pages, and one does not want to wait for it."""


@contextmanager
def _opened(pdf: bytes, *, wait: bool = True) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    if not _ALONE.acquire(blocking=wait):
        raise Busy
    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
    finally:
        _ALONE.release()


def slip_dots(pdf: bytes, page: int = 0) -> Image:
    """Return the dots of one page of slips, counted from 0: one bit a pixel, black or paper, to be sent 1:1."""
    return page_dots(pdf, page, DPI)


def page_dots(pdf: bytes, page: int, dpi: float) -> Image:
    """Return the dots of one page of a document, as a head of so many dots an inch prints them."""
    with _opened(pdf) as document:
        # A hair less: a page of 72 mm would be rounded up to 577 dots.
        grey = document[page].render(scale=dpi / 72 * (1 - 1e-6), grayscale=True).to_pil()
    image: Image = grey.point([255 if light >= PAPER_FROM else 0 for light in range(256)], "1")
    return image


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height in points of each page of a document."""
    with _opened(pdf) as document:
        return [document.get_page_size(page) for page in range(len(document))]


def page_count(pdf: bytes) -> int:
    """Return how many pages a document has."""
    return len(page_sizes(pdf))


def pages_from(pdf: bytes, first: int) -> bytes:
    """Return a document of the pages from one on, counted from 0: what is left to print of one that broke off."""
    import pypdfium2

    out = BytesIO()
    with _opened(pdf) as document:
        rest = pypdfium2.PdfDocument.new()
        try:
            rest.import_pages(document, list(range(first, len(document))))
            rest.save(out)
        finally:
            rest.close()
    return out.getvalue()


def page_image(pdf: bytes, page: int, scale: float, *, wait: bool = True) -> Image:
    """Return one page of a document, counted from 0, in colour; scale 1 is 72 pixels an inch.

    Raises Busy where another thread draws one and this one shall not `wait`.
    """
    with _opened(pdf, wait=wait) as document:
        image: Image = document[page].render(scale=scale).to_pil()
    return image
