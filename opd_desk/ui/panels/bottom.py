"""The window's foot: what was just done, Undo by name, the counts of the day, printer, backup (LOOK §2, Bottom)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock
from opd_desk.ui import paint
from opd_desk.ui.access import Role, announce
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.foot_things import GAP, Thing, counted, spoken
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QMouseEvent, QPainter, QResizeEvent

    from opd_desk.services.rows import DayCounts
    from opd_desk.ui.theme import Look


_NOTHING = say("Nothing was done yet")
_NOT_SET_UP = say("Nothing is set up yet.")


class BottomBar(Looked):
    """Says what was done, offers Undo and one more thing (the slip as PDF, a reprint), counts the day.

    `undo_wanted()`; `offer_taken()`: the button beside Undo; `printer_wanted()`: the printer was clicked;
    `backup_wanted(QPoint)`: the backup was, there on the screen.
    """

    undo_wanted = Signal()
    printer_wanted = Signal()
    offer_taken = Signal()
    backup_wanted = Signal(object)
    accessible_role = Role.StatusBar

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._said, self._refused, self._first = "", False, False
        self._undoing: tuple[str, str, str] | None = None
        self._counts: DayCounts | None = None
        self._printer, self._trouble = "", False
        self._backup, self._backup_old, self._about_backup = "", False, ""
        self._message = Painted(look, self._paint_message)
        self._message.setAccessibleName(tr(_NOTHING))
        self._message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.undo = KeyButton(look, say("Undo", "a button"), "Ctrl Z", icon="undo")
        self.offer = KeyButton(look, "", "", kind=Kind.QUIET)
        self._things = Painted(look, self._paint_things)
        self._things.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for part, stretch in ((self._message, 0), (self.undo, 0), (self.offer, 0), (self._things, 1)):
            self._row.addWidget(part, stretch)
        self.undo.clicked.connect(self.undo_wanted)
        self.offer.clicked.connect(self.offer_taken)
        self.show_undo("")
        self.show_offer("", "")
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take height and colours of this Look."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.bg)
        self.setFixedHeight(m.bottom)
        for part in (self._message, self.undo, self.offer, self._things):
            part.set_look(look)
        for button in (self.undo, self.offer):
            button.setFixedHeight(m.bottom - 8)
        self._share()

    def show_said(self, words: str, *, refused: bool = False) -> None:
        """Say what was done, or what could not be."""
        announce(self._message, words, urgent=refused)
        if (words, refused) == (self._said, self._refused):
            return
        self._said, self._refused = words, refused
        self._message.setToolTip(as_typed(words))
        self._tell_message()

    def show_first(self, first: bool) -> None:
        """Say that nothing is set up yet: there is nothing to undo, and nothing to count (LOOK, first start)."""
        self._first = first
        self.undo.setVisible(not first)
        self._tell_message()
        self._tell_things()

    def _tell_message(self) -> None:
        self._message.setAccessibleName(tr(self._shown or _NOTHING))
        self._message.update()
        self._share()

    @property
    def _shown(self) -> str:
        return self._said or (_NOT_SET_UP if self._first else "")

    @property
    def said(self) -> str:
        """Return what was said last."""
        return self._said

    def show_undo(self, words: str, about: str = "", why_not: str = "") -> None:
        """Name the command that Undo would take back; "" hides nothing but leaves it faint.

        `about`: what the pointer is told of it; `why_not`: why it cannot be taken back any more.
        """
        if (words, about, why_not) == self._undoing:
            return
        self._undoing = words, about, why_not
        self.undo.set_words(say("Undo {command}", command=words) if words else say("Undo", "a button"), "Ctrl Z")
        self.undo.allow(why_not if words else say("Nothing of this date is left to take back"))
        if self.undo.isEnabled():
            self.undo.setToolTip(as_typed(about))
        self._share()

    def show_offer(self, words: str, key: str) -> None:
        """Offer one more thing to do about what was said; "" for none."""
        if (words, key) == (self.offer.text(), self.offer.key) and words:
            return
        self.offer.set_words(words, key)
        self.offer.setVisible(bool(words))
        self._share()

    def show_counts(self, counts: DayCounts) -> None:
        """Count the day."""
        if counts == self._counts:
            return
        self._counts = counts
        since = counts.waiting_since
        longest = say("The longest wait of the day: since {time}", time=clock(since)) if since else ""
        self._things.setToolTip(as_typed(together(longest, say("Ctrl Q: the print queue"), between="\n")))
        self._tell_things()

    def show_printer(self, words: str, *, trouble: bool = False) -> None:
        """Say how the printer is; trouble is said in warn."""
        self._printer, self._trouble = words, trouble
        self._tell_things()

    def show_backup(self, words: str, about: str, *, warn: bool = False) -> None:
        """Say how old the last backup is, and `about` it more to whoever points there; an old one is said in warn."""
        self._backup, self._backup_old, self._about_backup = words, warn, about
        self._tell_things()

    def _tell_things(self) -> None:
        """Show and name what stands at the right; what small windows leave out is named all the same."""
        counts = self._counts
        numbers = spoken(counts) if counts and not self._first else ""
        self._things.setAccessibleName(tr(together(numbers, self._printer, self._backup, between=", ")))
        self._share()
        self._things.update()

    @property
    def backup(self) -> str:
        """Return what is said of the backups, a warning with an exclamation mark."""
        return say("{backup}!", backup=self._backup) if self._backup_old else self._backup

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the printer, or on the backup."""
        there = self._icon_at(self._things.mapFrom(self, event.position().toPoint()).x())
        if there == "printer":
            self.printer_wanted.emit()
        elif there == "backup":
            self.backup_wanted.emit(event.globalPosition().toPoint())
        else:
            super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell more of the backups to whoever points there."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._icon_at(event.x()):
            about = self._about_backup if self._icon_at(event.x()) == "backup" else ""
            QToolTip.showText(event.globalPos(), tr(about), self._things)
            return True
        return super().eventFilter(watched, event)

    def _icon_at(self, x: int) -> str:
        """Return the icon of the thing at the right that stands there; "" for one without, and for none."""
        x = x if self.isLeftToRight() else self._things.width() - 1 - x
        right = float(self._things.width())
        for thing in self._listed():
            left = right - self._width(thing)
            if left <= x < right:
                return thing.icon
            right = left
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between what was said and the counts."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the message what it needs; where two lines are not enough, the room of the counts as well."""
        m = self.look.metrics
        rest = self.width() - 2 * m.pad - 24
        rest -= sum(part.sizeHint().width() + 8 for part in (self.undo, self.offer) if not part.isHidden())
        beside = rest - int(sum(self._width(thing) for thing in self._listed()))
        wanted = self._wanted(beside)
        width = max(80, int(min(wanted, rest))) if self._shown else 0
        first = m.pad if self._shown else m.pad - 8  # of nothing said there is no gap to keep, either
        margins = (first, 0, m.pad, 0) if self.isLeftToRight() else (m.pad, 0, first, 0)
        self._row.setContentsMargins(*margins)
        if width != self._message.width():
            self._message.setFixedWidth(width)
            self._row.activate()  # at once: whatever is painted next, Undo stands beside what is said, not over it

    def _wanted(self, room: float) -> float:
        """Return how wide what is said is in one line; in two small ones where only these have room enough."""
        one_line = paint.width_of(self._shown, paint.font(self.look.metrics.body)) + 30
        if one_line <= room:
            return one_line
        face = paint.font(self.look.metrics.caption)
        upper, lower = _broken(self._said, face, room - 22)
        if not upper or not paint.fits(lower, face, room - 22):
            return one_line
        return min(room, max(paint.width_of(upper, face), paint.width_of(lower, face)) + 30)

    def _listed(self) -> list[Thing]:
        """Return what stands at the right, from the right edge on; small windows leave out what is well."""
        t, roomy = self.look.theme, self.look.metrics.left >= 240 and not self._first
        things = [Thing("", say("F1 shows every key"), t.muted)] if self._first else []
        if self._backup and (roomy or self._backup_old):
            things.append(Thing("", self._backup, t.warn if self._backup_old else t.muted, "backup"))
        if self._printer and (roomy or self._trouble):
            things.append(Thing("", self._printer, t.warn if self._trouble else t.muted, "printer"))
        if self._counts is not None and not self._first:
            things += counted(self._counts, t.muted)
        return things

    def _width(self, thing: Thing) -> float:
        return thing.width(self.look) + GAP

    def _paint_message(self, painter: QPainter, rect: QRectF) -> None:
        t = self.look.theme
        if not self._said:
            paint.text(painter, rect, self._shown, paint.font(self.look.metrics.body), t.muted)
        else:
            ink, icon = (t.danger, "alert") if self._refused else (t.accent, "check")
            draw_icon(painter, icon, rect.x(), rect.center().y() - 7, 14, ink, 1.8)
            self._paint_said(painter, rect.adjusted(22, 0, 0, 0), t.danger if self._refused else t.text)

    def _paint_said(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        """Paint one line; what is too long for it in two small ones."""
        m = self.look.metrics
        if paint.fits(self._said, paint.font(m.body), rect.width()):
            paint.text(painter, rect, self._said, paint.font(m.body), ink)
            return
        face, half = paint.font(m.caption), rect.height() / 2
        upper, lower = _broken(self._said, face, rect.width())
        if not lower:
            paint.text(painter, rect, upper, face, ink)
            return
        paint.text(painter, QRectF(rect.x(), 2, rect.width(), half - 2), upper, face, ink)
        paint.text(painter, QRectF(rect.x(), half, rect.width(), half - 2), lower, face, ink)

    def _paint_things(self, painter: QPainter, rect: QRectF) -> None:
        right = rect.right()
        for thing in self._listed():
            left = right - thing.width(self.look)
            if left < rect.x():
                return
            thing.paint(painter, QRectF(left, rect.y(), right - left, rect.height()), self.look)
            right = left - GAP


def _broken(words: str, face: QFont, room: float) -> tuple[str, str]:
    """Return a line as two: as many whole words as there is room for, and the rest."""
    upper, rest = "", tr(words).split()
    while rest and paint.fits(f"{upper} {rest[0]}".strip(), face, room):
        upper = f"{upper} {rest.pop(0)}".strip()
    return upper, " ".join(rest)
