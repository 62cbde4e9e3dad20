"""The queue's rows: bold is the number, and the name of whoever is inside; muted is all that is looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from opd_desk.domain.model import FINISHED, Source, Status
from opd_desk.domain.said import Figures
from opd_desk.services.rows import Mark, QueueRow, SectionRow, TokenRow
from opd_desk.ui import paint
from opd_desk.ui.delegates.base import outline, stand
from opd_desk.ui.delegates.pictures import Pictures
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.mirror import turned_for
from opd_desk.ui.models.words import grace_of
from opd_desk.ui.theme import SOURCE_ICONS, status_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QPainter

    from opd_desk.ui.models.queue import QueueModel
    from opd_desk.ui.theme import Look


class QueueRows:
    """Paints a token's row cell by cell, and a heading as one.

    A whole row at a time: Qt's own way, which asks for every cell by itself, takes twice as long. `direction`: where a
    row's lines begin.
    """

    def __init__(self, look: Look, model: QueueModel) -> None:
        self.look, self._model, self._pictures = look, model, Pictures()
        self.direction = Qt.LayoutDirection.LeftToRight
        self._cells = {
            "number": self._number,
            "name": self._name,
            "age": self._plain,
            "phone": self._plain,
            "source": self._source,
            "status": self._status,
            "when": self._when,
            "waited": self._waited,
            "note": self._note,
        }

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        columns: Mapping[str, tuple[int, int]],
        row: QueueRow,
        *,
        chosen: bool,
        hovered: bool,
        fades: bool,
    ) -> None:
        """Paint a row into `rect`; `columns`: where each begins, from its left, and how wide it is, in logical px.

        `fades`: it stands on a tint that goes.
        """

        def draw(painter: QPainter, rect: QRectF) -> None:
            with turned_for(self.direction, painter, rect):
                self._draw(painter, rect, columns, row, chosen, hovered)

        if fades:
            draw(painter, rect)
            return
        says = row, self._model.told_by_clock(row), chosen, hovered, columns, self.look, self.direction
        self._pictures.paint(painter, rect, self._model.key_of(row), says, self.look.theme.surface, draw)

    def keep(self, rows: Iterable[QueueRow]) -> None:
        """Keep the pictures of these rows alone."""
        self._pictures.keep({self._model.key_of(row) for row in rows})

    def _draw(
        self,
        painter: QPainter,
        rect: QRectF,
        columns: Mapping[str, tuple[int, int]],
        row: QueueRow,
        chosen: bool,
        hovered: bool,
    ) -> None:
        if isinstance(row, SectionRow):
            self._section(painter, rect, row)
            return
        fill, bar = self._ground(row, chosen, hovered)
        stand(painter, rect, fill, bar, self.look.theme.line)
        if bar:
            t = self.look.theme
            outline(painter, rect, t.rim(t.edge if bar == t.accent else bar))
        top, height = rect.y(), rect.height()
        for column, (x, width) in columns.items():
            cell = QRectF(rect.x() + x + 4, top, width - 12, height)
            self._cells[column](painter, cell, row, self._model.words(row, column))

    def _ground(self, row: TokenRow, chosen: bool, hovered: bool) -> tuple[str | None, str | None]:
        """Return the ground of a row and the bar before it; what a preview says of it comes before the choice."""
        t = self.look.theme
        if row.mark is Mark.COMES:
            return t.danger_tint, t.danger
        if row.mark is Mark.MOVES:
            return t.warn_tint, t.warn
        if chosen:
            return t.tint, t.accent
        return t.hover if hovered else None, None

    def _section(self, painter: QPainter, rect: QRectF, row: SectionRow) -> None:
        m, t = self.look.metrics, self.look.theme
        stand(painter, rect, t.sunken, None, t.line)
        rest = rect.adjusted(m.pad, 0, -m.pad, 0)
        rest.setLeft(rest.left() + 6 + paint.text(painter, rest, row.title, paint.font(m.small, True), t.text))
        rest.setLeft(rest.left() + 16 + paint.text(painter, rest, Figures(row.count), paint.font(m.small), t.muted))
        paint.text(painter, rest, row.hint, paint.font(m.small), t.faint)

    def _ink(self, row: TokenRow, ink: str) -> str:
        """Return the ink of a cell, faint where the token is finished."""
        return self.look.theme.faint if row.status in FINISHED else ink

    def _number(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        t = self.look.theme
        face = paint.font(self.look.metrics.number, True, strike=row.status is Status.CANCELLED)
        ink = t.danger if row.mark is Mark.COMES else self._ink(row, t.text)
        paint.text(painter, cell.adjusted(0, 0, -2, 0), words, face, ink, paint.R)

    def _name(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        loud = row.status is Status.IN_CONSULTATION or row.mark is Mark.COMES
        ink = self._ink(row, self.look.theme.text)
        paint.text(painter, cell, words, paint.font(self.look.metrics.body, loud), ink)

    def _plain(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        ink = self._ink(row, self.look.theme.muted)
        cell = cell.adjusted(0, 0, 6, 0)  # an infant's "14 mo F" needs what is left between the columns
        paint.text(painter, cell, words, paint.font(self.look.metrics.small), ink)

    def _source(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        t = self.look.theme
        urgent = row.source is Source.EMERGENCY and row.status not in FINISHED
        ink = t.danger if urgent else self._ink(row, t.muted)
        draw_icon(painter, SOURCE_ICONS[row.source], cell.x(), cell.center().y() - 7, 14, ink)
        paint.text(painter, cell.adjusted(20, 0, 0, 0), words, paint.font(self.look.metrics.small, urgent), ink)

    def _status(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        t, px, middle = self.look.theme, self.look.metrics.small, cell.center().y()
        if row.mark is Mark.COMES:
            paint.tag(painter, cell.x(), middle, "emergency", words, px, (t.on_danger, t.danger, None), cell.width())
        elif row.mark is Mark.MOVES:
            paint.tag(painter, cell.x(), middle, "arrow", words, px, (t.surface, t.warn, None), cell.width())
        else:
            # A finished one has no ground, so its icon stands where the others' grounds begin.
            x = cell.x() - (8 if row.status in FINISHED else 0)
            paint.pill(painter, x, middle, status_key(row.status, row.skipped), self.look, cell.width() + 8)

    def _when(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        m, t = self.look.metrics, self.look.theme
        moves, told = row.mark is Mark.MOVES, row.status is Status.IN_CONSULTATION
        ink = t.warn if moves else t.muted if told else t.text
        paint.text(painter, cell, words, paint.font(m.small if told else m.body, moves), self._ink(row, ink), paint.R)

    def _waited(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        m, t = self.look.metrics, self.look.theme
        room = cell.adjusted(0, 0, 8 - m.pad, 0)
        grace = grace_of(row, self._model.clock())
        if grace is None:
            long = self._model.waits_long(row)
            ink = t.warn if long else self._ink(row, t.muted)
            width = paint.text(painter, room, words, paint.font(m.small, long), ink, paint.R)
            if long:
                draw_icon(painter, "clock", room.right() - width - 17, cell.center().y() - 6.5, 13, t.warn)
            return
        width = paint.text(painter, room, grace.words, paint.font(m.small, True), t.warn, paint.R)
        x, middle = room.right() - width, cell.center().y()
        if grace.left:
            paint.grace_ring(painter, x - 11, middle, 5, max(grace.left, 0.04), t.warn, t.bar_free)
        elif m.pad >= 16:
            draw_icon(painter, "alert", x - 17, middle - 6.5, 13, t.warn)

    def _note(self, painter: QPainter, cell: QRectF, row: TokenRow, words: str) -> None:
        ink = self._ink(row, self.look.theme.muted)
        paint.text(painter, cell.adjusted(24, 0, -12, 0), words, paint.font(self.look.metrics.small), ink)
