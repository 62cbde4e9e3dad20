"""How one card of the waiting hall's screen is painted (LOOK §2, Hall)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from opd_desk.domain.said import say
from opd_desk.domain.wording import clock
from opd_desk.ui import paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.theme import HALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from opd_desk.domain.said import Language
    from opd_desk.services.hall import HallCard

_WIDTH, _HEIGHT, _INSET, _STRIP, _ICON, _LINE_HEIGHT = 900, 400, 44, 106, 40, 70
_NUMBER, _NUMBER_LONG = 312, 252
_OVER_LINES = (_NUMBER, 236, 164)
"""How large a number is at most over no line, one, or two."""
_ROOM, _NEXT, _WORDS, _LINE = 196, 68, 48, 44
_ROOM_WIDTH, _GAP = 300, 24
_LEAST = 0.72
"""The strip's type is at least this part of its size, also on a card in three rows."""
_PULSE = 0.75
_NONE = "–"


@dataclass(frozen=True, slots=True)
class Inks:
    """What one card is painted with."""

    ground: str
    ink: str
    quiet: str
    arrow: str
    line: str


CALM = Inks(HALL.card, HALL.ink, HALL.quiet, HALL.arrow, HALL.line)
CALLED = Inks(HALL.call, HALL.on_call, HALL.on_call, HALL.on_call, HALL.on_call)


def brightened(part: float) -> Inks:
    """Return the inks of a called card in a pulse, 0 to 1 of its way: never less contrast than at rest."""
    calm, bright = QColor(HALL.call), QColor(HALL.ink)
    pairs = ((calm.red(), bright.red()), (calm.green(), bright.green()), (calm.blue(), bright.blue()))
    mixed = QColor(*(round(one + (other - one) * part * _PULSE) for one, other in pairs))
    return replace(CALLED, ground=mixed.name())


def both(words: str, beside: Language, between: str = "  ") -> str:
    """Return words in the patients' language, and in English for everybody else."""
    theirs = beside.text(words)
    return str(words) if theirs == words else f"{theirs}{between}{words}"


def notice_words(card: HallCard, beside: Language) -> str:
    """Return what is odd about the doctor, in the patients' language and English, "" for nothing."""
    if card.away_from is not None:
        return both(say("away from {start}", "the hall", start=clock(card.away_from)), beside)
    return both(say("late {minutes} min", "the hall", minutes=card.late_minutes), beside) if card.late_minutes else ""


class HallCardPainter:
    """Paints one card: number, arrow and room; under a line, who is next or when the doctor starts.

    Sizes are those of a card of 900 by 400; a lower or narrower one is painted that much smaller.
    """

    def __init__(self, painter: QPainter, rect: QRectF, inks: Inks, beside: Language) -> None:
        """Paint into this place with these inks, English `beside` the patients' language."""
        self._painter, self._rect, self._inks, self._beside = painter, rect, inks, beside
        across = rect.width() / _WIDTH
        self._strip_scale = max(_LEAST, min(across, rect.height() / _HEIGHT))
        strip = _STRIP * self._strip_scale
        inner = rect.adjusted(_INSET, 0, -_INSET, 0)
        self._top = inner.adjusted(0, 0, 0, -strip)
        self._strip = inner.adjusted(0, rect.height() - strip, 0, 0)
        self._scale = min(across, self._top.height() / (_HEIGHT - _STRIP))

    def paint(self, card: HallCard, *, names: bool) -> None:
        """Paint a card; `names`: with the name of who is inside."""
        paint.box(self._painter, self._rect, 20, self._inks.ground)
        name, notice = card.patient if names else "", notice_words(card, self._beside)
        taken = self._paint_number(card, bool(name) + bool(notice))
        left = self._paint_room(card) if card.room else self._paint_doctor(card, taken)
        if card.number is not None and card.room:
            self._paint_arrow()
        line = QRectF(self._top.x(), 0, left - self._top.x() - _GAP, _LINE_HEIGHT * self._scale)
        line.moveBottom(self._top.bottom())
        if notice:
            self._paint_notice(notice, "away" if card.away_from else "clock", line)
            line.translate(0, -line.height())
        paint.text(self._painter, line, name, paint.font(self._px(_LINE)), self._inks.quiet)
        paint.hairline(self._painter, self._top.x(), self._top.bottom(), self._top.right(), self._inks.line)
        self._paint_strip(card)

    def _px(self, size: float) -> int:
        return round(size * self._scale)

    def _paint_number(self, card: HallCard, lines: int) -> float:
        """Paint who is inside, or a dash, over so many lines of text; return where it ends."""
        words = _NONE if card.number is None else str(card.number)
        size = min(_OVER_LINES[lines], _NUMBER if len(words) < 3 else _NUMBER_LONG)
        ink = self._inks.quiet if card.number is None else self._inks.ink
        rect = self._top.adjusted(0, 0, 0, -lines * _LINE_HEIGHT * self._scale)
        return rect.x() + paint.text(self._painter, rect, words, paint.font(self._px(size), True), ink)

    def _paint_room(self, card: HallCard) -> float:
        """Paint the room under its word; return where it begins."""
        label, value = self._right_column(_ROOM_WIDTH * self._scale)
        words = both(say("Room", "the hall"), self._beside, " ")
        paint.text(self._painter, label, words, paint.font(self._px(_WORDS)), self._inks.quiet, paint.R)
        size = self._fitting(card.room, _ROOM, value.width() - 60 * self._scale)
        width = paint.text(self._painter, value, card.room, paint.font(size, True), self._inks.ink, paint.R)
        return value.right() - width

    def _paint_doctor(self, card: HallCard, taken: float) -> float:
        """Paint the doctor's name where no room is known: people must find the way; return where it begins."""
        label, value = self._right_column(self._top.right() - taken - _INSET)
        words = both(say("Doctor", "the hall"), self._beside, " ")
        paint.text(self._painter, label, words, paint.font(self._px(_WORDS)), self._inks.quiet, paint.R)
        size = self._fitting(card.doctor, _ROOM / 2, value.width())
        width = paint.text(self._painter, value, card.doctor, paint.font(size, True), self._inks.ink, paint.R)
        return value.right() - width

    def _right_column(self, width: float) -> tuple[QRectF, QRectF]:
        """Return the places of a word and of what it stands over, at the right."""
        x, y, part = self._top.right() - width, self._top.y(), self._top.height() / (_HEIGHT - _STRIP)
        return QRectF(x, y + 22 * part, width, 80 * part), QRectF(x, y + 92 * part, width, 190 * part)

    def _paint_arrow(self) -> None:
        size = 80 * self._scale
        _, room = self._right_column(_ROOM_WIDTH * self._scale)
        x = self._top.right() - 336 * self._scale
        draw_icon(self._painter, "arrow", x, room.center().y() - size * 0.6, size, self._inks.arrow, 2.0)

    def _paint_notice(self, words: str, icon: str, line: QRectF) -> None:
        """Paint what is odd about the doctor: it is made smaller where it does not fit, never cut."""
        size = _ICON * self._scale
        draw_icon(self._painter, icon, line.x(), line.center().y() - size / 2, size, self._inks.ink, 1.8)
        rest = line.adjusted(size + 12, 0, 0, 0)
        face = paint.font(self._fitting(words, _LINE, rest.width(), bold=False))
        paint.text(self._painter, rest, words, face, self._inks.ink)

    def _paint_strip(self, card: HallCard) -> None:
        part = self._strip_scale
        if card.starts is not None:
            words, value = both(say("Starts", "the hall"), self._beside), f"{card.starts:%H:%M}"
        else:
            words, value = (
                both(say("Next", "the hall"), self._beside),
                "  ".join(map(str, self._as_read(card.next))) or _NONE,
            )
        quiet = self._inks.quiet
        paint.text(self._painter, self._strip, words, paint.font(round(_WORDS * part)), quiet)
        paint.text(self._painter, self._strip, value, paint.font(round(_NEXT * part), True), quiet, paint.R)

    def _as_read(self, numbers: Sequence[int]) -> Sequence[int]:
        """Return numbers as they stand in a line of digits, so that the first is where the patients' lines begin."""
        return numbers if self._beside.rightward else numbers[::-1]

    def _fitting(self, words: str, size: float, width: float, *, bold: bool = True) -> int:
        """Return the size, in px, at which words fit into a width: at most `size`, at least a quarter of it."""
        wanted = self._px(size)
        needed = paint.width_of(words, paint.font(wanted, bold))
        return max(wanted // 4, min(wanted, int(wanted * width / needed)))
