"""A face in a document: the part of it that the document's letters need, cut out and packed once for all that need it.

reportlab does so anew for each document: half of the time that a slip takes, and the same for nearly all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFTrueTypeFont
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, makeToUnicodeCMap

if TYPE_CHECKING:
    from pathlib import Path

    from reportlab.pdfbase.pdfdoc import PDFDocument

_KEPT = 16
"""Parts of a face that are kept, of some 30 kB each: a slip's, a report's, and with them the names of a few days."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a face: its name, how wide each letter is and which one, its outlines; as they stand in a file."""

    name: str
    widths: bytes
    letters: bytes
    outlines: bytes
    length: int


class Face(TTFont):  # type: ignore[misc]
    """A face to be registered with reportlab."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), validate=1)
        self._part = lru_cache(maxsize=_KEPT)(self._cut)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Add what a document needs of the face to it, at its end."""
        state = self.state[doc]
        state.frozen = 1
        for place, letters in enumerate(state.subsets):
            inner = self.getSubsetInternalName(place, doc)[1:]
            part = self._part(place, tuple(letters))
            font = PDFTrueTypeFont()
            font.Name, font.BaseFont = inner, part.name
            font.FirstChar, font.LastChar, font.Widths = 0, len(letters) - 1, part.widths
            font.ToUnicode = doc.Reference(_packed(part.letters), f"toUnicodeCMap:{part.name}")
            font.FontDescriptor = doc.Reference(self._descriptor(doc, part), f"fontDescriptor:{part.name}")
            doc.Reference(font, inner)
            doc.idToObject["BasicFonts"].dict[inner] = font
        del self.state[doc]

    def _cut(self, place: int, letters: tuple[int, ...]) -> _Part:
        face = self.face
        name = (SUBSETN(place) + b"+" + face.name + face.subfontNameX).decode("pdfdoc")
        outlines = face.makeSubset(list(letters))
        widths = " ".join(str(round(face.getCharWidth(letter), 3)) for letter in letters)
        cmap = makeToUnicodeCMap(name, letters)
        return _Part(name, f"[ {widths} ]".encode(), compress(cmap.encode()), compress(outlines), len(outlines))

    def _descriptor(self, doc: PDFDocument, part: _Part) -> PDFDictionary:
        face, outlines = self.face, _packed(part.outlines)
        outlines.dictionary["Length1"] = part.length
        return PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": face.ascent,
                "CapHeight": face.capHeight,
                "Descent": face.descent,
                "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
                "FontBBox": PDFArray(face.bbox),
                "FontName": PDFName(part.name),
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "FontFile2": doc.Reference(outlines, f"fontFile:{face.filename}({part.name})"),
                "MissingWidth": face.defaultWidth,
            }
        )


def _packed(content: bytes) -> PDFStream:
    """Return a stream that is packed already."""
    return PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), content)
