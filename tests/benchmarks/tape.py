"""What the floors of paper draw: the marks that a document makes, taken down once, to be made again by themselves.

A floor puts down the same marks at the same places: nothing counted, wrapped, measured or shaped any more.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from opd_desk.paper.document import PaperCanvas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import IO

    String = tuple[str, float, float, float, str]
    """A text: its font, size, x, baseline, and itself, shaped already."""
    Call = tuple[str, tuple[Any, ...], dict[str, Any]]

_STATES = ("setFont", "setFillGray", "setFillColorRGB", "setStrokeGray", "setLineWidth")


class Tape:
    """Stands in for a canvas, or for a path or text that it `begins`, and takes down what is drawn."""

    def __init__(self, begun: str = "") -> None:
        self.begun = begun
        self.calls: list[Call] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def take_down(*args: object, **options: object) -> None:
            self.calls.append((name, args, options))

        return take_down

    def beginPath(self) -> Tape:  # noqa: N802 - reportlab's name
        """Begin a path, which is taken down by itself."""
        return Tape("beginPath")

    def beginText(self) -> Tape:  # noqa: N802 - reportlab's name
        """Begin a text, which is taken down by itself."""
        return Tape("beginText")

    def write(self, texts: Iterable[tuple[*String, str | None]]) -> None:
        """Take down texts as one text object of reportlab's."""
        write(self, (text[:5] for text in texts))

    def fewest(self) -> Tape:
        """Leave out what sets a font, a grey or a stroke that is set already, or that nothing is drawn with."""
        now: dict[str, Call] = {}
        coming: dict[str, Call] = {}
        kept = Tape()
        for call in self.calls:
            name = call[0]
            if name in _STATES:
                coming["setFillGray" if name == "setFillColorRGB" else name] = call
                continue
            if name == "restoreState":
                now.clear()
            for state in _needed(call):
                if state in coming and now.get(state) != coming[state]:
                    kept.calls.append(coming[state])
                    now[state] = coming[state]
            kept.calls.append(call)
        return kept

    def play(self, canvas: object) -> None:
        """Draw it all on a canvas, or into what that has begun."""
        for name, args, options in self.calls:
            if args and isinstance(args[0], Tape):
                begun = getattr(canvas, args[0].begun)()
                args[0].play(begun)
                args = (begun, *args[1:])
            getattr(canvas, name)(*args, **options)


def _needed(call: Call) -> tuple[str, ...]:
    """Return which states a mark is drawn with."""
    name, _, options = call
    if name == "drawString":
        return ("setFont", "setFillGray") if options.get("mode") is None else _STATES
    stroke = name == "line" or options.get("stroke")
    return ("setStrokeGray", "setLineWidth") if stroke else ("setFillGray",)


@contextmanager
def strings_recorded() -> Iterator[list[list[String]]]:
    """Record every string that reportlab is given, by page; forms are made last, one for each page."""
    pages: list[list[String]] = [[]]
    strings, write, show = PDFTextObject._formatText, PaperCanvas.write, PaperCanvas.showPage

    def note(self: PDFTextObject, text: str) -> str:
        pages[-1].append((self._fontname, self._fontsize, self._x0, self._y0 + self._leading, text))
        return str(strings(self, text))

    def note_all(self: PaperCanvas, texts: Iterable[tuple[*String, str | None]]) -> None:
        known = list(texts)
        pages[-1] += [text[:5] for text in known]
        write(self, known)

    def end(self: PaperCanvas) -> None:
        show(self)
        pages.append([])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PDFTextObject, "_formatText", note)
        patch.setattr(PaperCanvas, "write", note_all)
        patch.setattr(PaperCanvas, "showPage", end)
        yield pages
    for page, number in zip(pages, pages.pop(), strict=True):
        page.append(number)


def draw_strings(out: IO[bytes], pages: list[list[String]], size: tuple[float, float]) -> None:
    """Draw strings at their places, a text object of reportlab's a page, and nothing else."""
    canvas = Canvas(out, pagesize=size)
    for page in pages:
        write(canvas, page)
        canvas.showPage()
    canvas.save()


def write(canvas: Canvas | Tape, strings: Iterable[String]) -> None:
    """Write strings as one text object of reportlab's."""
    text, now = canvas.beginText(), None
    for name, size, x, y, string in strings:
        if now != (name, size):
            now = (name, size)
            text.setFont(name, size)
        text.setTextOrigin(x, y)
        text.textLine(string)
    canvas.drawText(text)
