"""Which ink was painted on which ground: what `paint.text` drew, and the colour that lies round its letters."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from opd_desk.ui import paint

if TYPE_CHECKING:
    import pytest
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QImage, QPainter
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Painted:
    """Words in an ink on a ground."""

    words: str
    ink: str
    ground: str

    @property
    def contrast(self) -> float:
        """Return the ratio of WCAG 2."""
        high, low = sorted((luminance(self.ink), luminance(self.ground)), reverse=True)
        return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, as WCAG 2 has it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def painted(widget: QWidget, monkeypatch: pytest.MonkeyPatch) -> set[Painted]:
    """Return what a widget, and all that stands in it, paints in words."""
    drawn: list[tuple[str, str, QRect]] = []
    as_usual = paint.text

    def text(painter: QPainter, rect: QRectF, string: str, face: QFont, colour: str, *align: Qt.AlignmentFlag) -> float:
        width = as_usual(painter, rect, string, face, colour, *align)
        if string.strip() and width:
            middle, half = rect.center(), face.pixelSize() * 0.62
            left = middle.x() - width / 2
            if align != (paint.C,):
                left = rect.right() - width if align == (paint.R,) else rect.x()
            place = QRectF(left, middle.y() - half, width, 2 * half)
            drawn.append((string, colour, painter.deviceTransform().mapRect(place).toRect()))
        return width

    # While elisions are collected every row is drawn: none is put there as the picture it was before.
    with monkeypatch.context() as patched, paint.Elisions():
        patched.setattr(paint, "text", text)
        image = widget.grab().toImage()
    seen = [each for each in drawn if image.rect().contains(each[2])]
    return {Painted(words, ink, _ground(image, where, ink)) for words, ink, where in seen}


def _ground(image: QImage, rect: QRect, ink: str) -> str:
    """Return the commonest colour of a place that is not the ink."""
    seen = Tally(
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right(), 2)
        for y in range(rect.top(), rect.bottom(), 2)
    )
    return next((colour for colour, _ in seen.most_common() if colour != ink.lower()), ink)
