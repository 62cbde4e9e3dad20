"""A PDF to draw on: the same input gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from opd_desk.domain.said import ENGLISH
from opd_desk.paper.faces import font
from opd_desk.paper.scripts import LATIN, clean

if TYPE_CHECKING:
    from typing import IO

    from opd_desk.domain.said import Language

MM = 72 / 25.4
"""One millimetre, in points."""


def canvas_on(out: IO[bytes], size: tuple[float, float], title: str, language: Language = ENGLISH) -> Canvas:
    """Return a canvas of this page size in points; title and language are for readers and screen readers."""
    base = font(f"{LATIN}-Regular").fontName
    canvas = _Packing(out, pagesize=size, invariant=1, lang=f"{language.code}-IN", initialFontName=base)
    canvas.setTitle(printable(title))
    canvas.setCreator("OPD Desk")
    return canvas


def printable(text: str) -> str:
    """Return a text as a document's title or outline can hold it."""
    return clean(text).encode("utf-8", "replace").decode()


class _Packing(Canvas):  # type: ignore[misc]
    """A canvas that packs each page when it is shown, as it will stand in the file.

    reportlab would at the end, of all pages, and write them as letters then.
    """

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """End a page."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        packed = PDFDictionary({"Filter": PDFName("FlateDecode")})
        page.Contents = PDFStream(packed, compress(page.stream.encode()))
        page.stream = None
