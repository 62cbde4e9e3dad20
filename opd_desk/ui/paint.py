"""What delegates and widgets paint with: type, text, keys, pills, tags and rings (LOOK §1 to §4)."""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPen

from opd_desk.domain.model import Status
from opd_desk.paper.shipped import FACES, SCRIPTS, damaged, face_file
from opd_desk.ui import measures
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.mirror import draw_upright, is_turned
from opd_desk.ui.theme import SKIPPED, STATUS_ICONS, STATUS_WORDS

if TYPE_CHECKING:
    from contextvars import Token
    from types import TracebackType

    from opd_desk.ui.theme import Look, Theme

L = Qt.AlignmentFlag.AlignLeft
R = Qt.AlignmentFlag.AlignRight
C = Qt.AlignmentFlag.AlignHCenter

_SLACK = 0.5
"""Px by which a line may be wider than its room: a width is seldom a whole number."""


class Elisions:
    """Collect the texts that did not fit while it is entered: `with Elisions() as lost: widget.grab()`.

    `texts` holds each of them whole, in painting order.
    """

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._entered: Token[Elisions | None] | None = None

    def __enter__(self) -> Elisions:
        self._entered = _elisions.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._entered is not None:
            _elisions.reset(self._entered)


_elisions: ContextVar[Elisions | None] = ContextVar("elisions", default=None)


def collecting() -> bool:
    """Tell whether the texts that do not fit are being collected: every one of them has to be drawn then."""
    return _elisions.get() is not None


def load_fonts() -> None:
    """Make the shipped faces known to Qt; once, after the application object and before the first widget.

    Raises FontTrouble where one is missing or cannot be read.
    """
    for name in FACES:
        if QFontDatabase.addApplicationFont(str(face_file(name))) < 0:
            raise damaged(name)
    measures.forget()


@lru_cache(maxsize=128)
def font(px: int, bold: bool = False, strike: bool = False) -> QFont:
    """Return the desk's face in a pixel size. It is shared: copy it before changing it."""
    face = QFont()
    face.setFamilies(["Noto Sans", *(f"Noto Sans {script}" for script in SCRIPTS)])
    face.setPixelSize(px)
    face.setBold(bold)
    face.setStrikeOut(strike)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face


def width_of(string: str, face: QFont) -> float:
    """Return the width of a line of text in logical px, in the window's language."""
    return measures.advance(tr(string), face)


def fits(string: str, face: QFont, room: float) -> bool:
    """Tell whether `text` would paint the whole line into `room` logical px."""
    return width_of(string, face) <= room + _SLACK


def two_lines(string: str, face: QFont, room: float) -> tuple[str, str]:
    """Part a sentence between two words, with as much in the first line as fits into `room` logical px."""
    words = tr(string).split(" ")
    many = next((n for n in range(len(words), 1, -1) if fits(" ".join(words[:n]), face, room)), 1)
    return " ".join(words[:many]), " ".join(words[many:])


def text(painter: QPainter, rect: QRectF, string: str, face: QFont, colour: str, align: Qt.AlignmentFlag = L) -> float:
    """Draw one line, vertically in the middle of `rect` and elided to its width; return the width it took."""
    string = shown = tr(string)
    width, room = measures.advance(shown, face), rect.width()
    if width > room + _SLACK:
        shown = measures.elided(shown, face, room)
        width = measures.advance(shown, face)
        lost = _elisions.get()
        if lost is not None:
            lost.texts.append(string)
    x = rect.x() + (0 if align == L else room - width if align == R else (room - width) / 2)
    # The baseline of the Latin face: a line of Devanagari must not sit higher than its neighbours.
    baseline = round(rect.y() + rect.height() / 2 + measures.drop(face))
    painter.setFont(face)
    painter.setPen(QColor(colour))
    if is_turned(painter):
        draw_upright(painter, QPointF(x, baseline), shown, width)
    else:
        painter.drawText(QPointF(x, baseline), shown)
    return width


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str | None,
    rim: str | None = None,
    weight: float = 1,
    dash: bool = False,
) -> None:
    """Draw a rounded box; the rim lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if rim:
        pen = QPen(QColor(rim), weight)
        if dash:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        rect = rect.adjusted(weight / 2, weight / 2, -weight / 2, -weight / 2)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw the focus ring: a line of accent along `rect`, and a halo 3 px round it; in contrast both are one line."""
    soft = (f"#46{theme.accent[1:]}", radius + 3, 3)
    halo, corner, weight = (theme.accent, radius, 3 + theme.ring) if theme.outlined else soft
    box(painter, rect.adjusted(-3, -3, 3, 3), corner, None, halo, weight)
    focus(painter, rect, radius, theme)


def focus(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw the line round what has the focus, inside `rect`."""
    box(painter, rect, radius, None, theme.accent, theme.ring)


def keycap_width(key: str, px: int) -> float:
    """Return how wide `keycap` draws a key."""
    return max(18.0, width_of(key, font(px)) + 9)


def keycap(
    painter: QPainter, x: float, middle: float, key: str, px: int, ink: str, rim: str, fill: str | None = None
) -> float:
    """Draw a key as a small cap, its left edge at `x`, vertically on `middle`; return its width."""
    width = keycap_width(key, px)
    rect = QRectF(x, middle - 9, width, 18)
    box(painter, rect, 4, fill, rim)
    text(painter, rect, key, font(px), ink, C)
    return width


def pill_width(status: str, look: Look) -> float:
    """Return how wide `pill` draws a status, by its key (`status_key`)."""
    return 36 + width_of(STATUS_WORDS[status], font(look.metrics.small, bold=status == Status.IN_CONSULTATION))


def pill(painter: QPainter, x: float, middle: float, status: str, look: Look, room: float) -> float:
    """Draw a status by its key: icon and word on its ground, none under a finished one; return its width."""
    m, pair = look.metrics, look.theme.status[status]
    height = 20 if m.body < 15 else 24
    width = min(room, pill_width(status, look))
    if pair.fill or pair.rim:
        rect = QRectF(x, middle - height / 2, width, height)
        box(painter, rect, height / 2, pair.fill, pair.rim, dash=status == SKIPPED)
    draw_icon(painter, STATUS_ICONS[status], x + 8, middle - 7, 14, pair.text)
    face = font(m.small, bold=status == Status.IN_CONSULTATION)
    text(painter, QRectF(x + 27, middle - height / 2, width - 31, height), STATUS_WORDS[status], face, pair.text)
    return width


def tag_width(words: str, px: int) -> float:
    """Return how wide `tag` draws its words."""
    return 30 + width_of(words, font(px))


def tag(
    painter: QPainter,
    x: float,
    middle: float,
    icon: str,
    words: str,
    px: int,
    inks: tuple[str, str, str | None],
    room: float = 999,
) -> float:
    """Draw a remark that must be seen (late, away, moves): icon and words on a tint; return its width.

    `inks`: of the words, the tint and the line round it, None for none.
    """
    width = min(room, tag_width(words, px))
    ink, fill, rim = inks
    box(painter, QRectF(x, middle - 9, width, 18), 4, fill, rim)
    draw_icon(painter, icon, x + 6, middle - 6.5, 13, ink)
    text(painter, QRectF(x + 23, middle - 9, width - 28, 18), words, font(px), ink)
    return width


def grace_ring(painter: QPainter, cx: float, cy: float, radius: float, left: float, ink: str, track: str) -> None:
    """Draw the ring that empties as a grace runs out; `left`: the part still to come, 0 to 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(track), 2))
    painter.drawEllipse(QPointF(cx, cy), radius, radius)
    pen = QPen(QColor(ink), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(QRectF(cx - radius, cy - radius, 2 * radius, 2 * radius), 90 * 16, round(left * 360 * 16))
    painter.restore()


def hairline(painter: QPainter, x1: float, y: float, x2: float, colour: str) -> None:
    """Draw a horizontal line 1 px thick from `x1` to `x2`, its upper edge at `y`."""
    painter.fillRect(QRectF(x1, y, x2 - x1, 1), QColor(colour))
