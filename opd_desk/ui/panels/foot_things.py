"""What stands at the right of the window's foot: counts of the day, printer, backup (LOOK §2, Bottom)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from opd_desk.services.rows import DayCounts
    from opd_desk.ui.theme import Look

GAP = 16
"""Px between two of them."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing at the right of the foot: a number in bold, if any, its words and their ink, and an icon, if any."""

    number: str
    words: str
    ink: str
    icon: str = ""

    def width(self, look: Look) -> float:
        """Return how wide it is painted, in px."""
        face, bold = paint.font(look.metrics.small), paint.font(look.metrics.small, True)
        number = paint.width_of(self.number, bold) + 4 if self.number else 0
        return number + paint.width_of(self.words, face) + (20 if self.icon else 0)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        """Paint it into its own width."""
        small = look.metrics.small
        if self.icon:
            draw_icon(painter, self.icon, room.x(), room.center().y() - 7, 14, self.ink)
        paint.text(painter, room, self.number, paint.font(small, True), look.theme.text)
        paint.text(painter, room, self.words, paint.font(small), self.ink, paint.R)


def counted(counts: DayCounts, ink: str) -> list[Thing]:
    """Return the counts of the day, from the right edge on."""
    many = counts.tokens
    words = (
        (counts.seen, say("seen", "a count")),
        (counts.waiting, say("waiting", "a count")),
        (many, say_n("token", "tokens", many, "a count")),
    )
    return [Thing(Figures(number), word, ink) for number, word in words]


def spoken(counts: DayCounts) -> str:
    """Count the day in words, for who cannot see it."""
    parts = (
        say_n("{n} token", "{n} tokens", counts.tokens),
        say("{count} waiting", count=counts.waiting),
        say("{count} seen", count=counts.seen),
    )
    return together(*parts, between=", ")
