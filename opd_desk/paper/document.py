"""A PDF to draw on: the same input gives the same bytes."""

from __future__ import annotations

from codecs import BOM_UTF16_BE
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.pdfgen.canvas import Canvas

from opd_desk.domain.said import ENGLISH
from opd_desk.paper.faces import font
from opd_desk.paper.scripts import LATIN, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from reportlab.pdfbase.ttfonts import ShapeData

    from opd_desk.domain.said import Language
    from opd_desk.paper.subsets import Face

MM = 72 / 25.4
"""One millimetre, in points."""
_SPELLED = {code: chr(code) if 32 <= code < 127 else f"\\{code:03o}" for code in range(256)} | {
    ord(char): f"\\{char}" for char in "()\\"
}
"""How a code of a font is written in a page."""


def canvas_on(out: IO[bytes], size: tuple[float, float], title: str, language: Language = ENGLISH) -> PaperCanvas:
    """Return a canvas of this page size in points; title and language are for readers and screen readers."""
    base = font(f"{LATIN}-Regular").fontName
    canvas = PaperCanvas(out, pagesize=size, invariant=1, lang=f"{language.code}-IN", initialFontName=base)
    canvas.setTitle(printable(title))
    canvas.setCreator("OPD Desk")
    return canvas


def printable(text: str) -> str:
    """Return a text as a document's title or outline can hold it."""
    return clean(text).encode("utf-8", "replace").decode()


class PaperCanvas(Canvas):  # type: ignore[misc]
    """A canvas that writes many texts at once, and packs each page when it is shown, as it will stand in the file.

    reportlab packs all pages at the end, and spells them in letters then.
    """

    def write(self, texts: Iterable[tuple[str, float, float, float, str, str | None]]) -> None:
        """Write texts in the colour that is set: font, size, x, baseline, the text itself, shaped where it is.

        And last what it is to be read as, as `scripts.readings` has it: shapes of most scripts do not say it.

        A register has twenty thousand: what reportlab's text object writes of each takes three times as long.
        """
        code: list[str] = ["BT"]
        now: tuple[str, float, int] | None = None
        reads = False
        for name, size, x, y, text, said in texts:
            face = font(name)
            if said is not None and (said or reads):
                code += [*["EMC"] * reads, *[_read_as(said)] * bool(said)]
                reads = bool(said)
            code.append(f"1 0 0 1 {x:.5f} {y:.5f} Tm")
            for part, shown in self._shown(face, text):
                if now != (name, size, part):
                    now = (name, size, part)
                    code.append(f"{face.getSubsetInternalName(part, self._doc)} {size:g} Tf")
                code.append(shown)
        self.addLiteral("\n".join([*code, *["EMC"] * reads, "ET"]))

    def _shown(self, face: Face, text: str) -> Iterable[tuple[int, str]]:
        """Return how a text is shown, by the parts of its face that its letters stand in: all of ASCII in the first."""
        if not isinstance(text, ShapedStr):
            if text.isascii():
                return [(0, f"({text.translate(_SPELLED)}) Tj")]
            return [(part, f"({_spelled(letters)}) Tj") for part, letters in face.splitString(text, self._doc)]
        found, shapes = [], iter(text.__shapeData__)
        for part, letters in face.splitString(text, self._doc):
            found.append((part, f"[{_spaced(letters, shapes)}] TJ"))
        return found

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """End a page."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        packed = PDFDictionary({"Filter": PDFName("FlateDecode")})
        page.Contents = PDFStream(packed, compress(page.stream.encode()))
        page.stream = None


@lru_cache(maxsize=1024)  # a register says the same few of nearly every row
def _read_as(said: str) -> str:
    return f"/Span <</ActualText <{(BOM_UTF16_BE + said.encode('utf-16-be')).hex()}>>> BDC"


def _spelled(letters: bytes) -> str:
    return letters.decode("latin-1").translate(_SPELLED)


def _spaced(letters: bytes, shapes: Iterator[ShapeData]) -> str:
    """Return shaped letters, and between them how much nearer than their widths they stand, in thousandths."""
    found, run, nearer = [], "", 0.0
    for letter, shape in zip(letters, shapes, strict=False):
        nearer -= shape.x_offset
        if nearer:
            found += [f"({run})"] * bool(run) + [f"{nearer:.6g}"]
            run = ""
        run += _SPELLED[letter]
        nearer = shape.width - shape.x_advance + shape.x_offset
    return " ".join([*found, f"({run})"])
