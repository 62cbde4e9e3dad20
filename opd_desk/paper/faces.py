"""The shipped faces, each registered when a text first needs it, and proven before anything is set in it."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeFragWord

from opd_desk.domain.said import say
from opd_desk.paper.shipped import FACES, FontTrouble, damaged, face_file
from opd_desk.paper.subsets import Face

_JOINED = {
    "NotoSans": "A\u0301",
    "NotoSansDevanagari": "क्ष",
    "NotoSansArabic": "لا",
    "NotoSansBengali": "ক্ষ",
    "NotoSansTamil": "க்ஷ",
    "NotoSansTelugu": "క్ష",
    "NotoSansGujarati": "ક્ષ",
    "NotoSansKannada": "ಕ್ಷ",
    "NotoSansMalayalam": "ക്ഷ",
    "NotoSansGurmukhi": "ਕ੍ਰ",
}
"""By font family: characters that fewer glyphs stand for, once they are shaped."""
_FEATURES = {"kern": True, "liga": True, "dlig": False}


@cache
def font(name: str) -> Face:
    """Return a shipped face, registered once per process; raises FontTrouble where its text would come out wrong.

    Shaped text holds private codes of the very font object that shaped it, so there may never be a second one.
    """
    try:
        face = Face(name, face_file(name))
    except FontTrouble:
        raise
    except Exception as problem:  # whatever reportlab stumbles over in a file that is not as it was
        raise damaged(name) from problem
    pdfmetrics.registerFont(face)
    sample = _JOINED[name.split("-")[0]]
    if len(shape(sample, name, 10)) >= len(sample):
        raise FontTrouble(
            say(
                "Nothing can be printed: letters are not joined as their script wants it; uharfbuzz is missing or does "
                "not work. Install OPD Desk again, or: pip install --force-reinstall uharfbuzz"
            )
        )
    registered: Face = pdfmetrics.getFont(name)
    return registered


def shape(text: str, name: str, size: float) -> str:
    """Shape text of one script in a registered face: a ShapedStr, or the text itself where shaping changes nothing.

    This is reportlab's `shapeStr` without discretionary ligatures, which write vowels into محمد that nobody typed.
    """
    word = [0, (SimpleNamespace(fontName=name, fontSize=size), text)]
    shaped: str = shapeFragWord(word, _FEATURES)[1][1]
    return shaped


def faults() -> list[str]:
    """Prove every shipped face; return what is wrong, in sentences."""
    found = []
    for name in FACES:
        try:
            font(name)
        except FontTrouble as trouble:
            found.append(str(trouble))
    return list(dict.fromkeys(found))
