"""A labelled line to type in (LOOK §1, §4, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from opd_desk.ui import mirror, paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import RING, Looked
from opd_desk.ui.widgets.line import Line

if TYPE_CHECKING:
    from opd_desk.ui.theme import Look


class Field(Looked):
    """A label, above or (in small windows) left inside, of a line edit; icon left, key right.

    `edit` is the line edit itself. `inside`: px that the label takes inside. `bold`: what is typed is 15 bold.
    3 px on each side are left for the ring. `focus_changed(bool)`: the focus came or went.
    """

    focus_changed = Signal(bool)

    def __init__(
        self,
        look: Look,
        label: str = "",
        *,
        icon: str = "",
        key: str = "",
        placeholder: str = "",
        bold: bool = False,
        inside: int = 56,
        edit: Line | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._label, self._icon, self._key, self._bold, self._inside = label, icon, key, bold, inside
        self._height: int | None = None
        self._wrong = False
        self.edit = edit or Line()
        self.edit.setParent(self)
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(tr(placeholder))
        self.edit.setAccessibleName(tr(label or placeholder))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._weigh)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def text(self) -> str:
        """Return what is typed, without white space around it."""
        return self.edit.text().strip()

    def set_key(self, key: str) -> None:
        """Show another key at the right end, or none."""
        self._key = key
        self._place()
        self.update()

    def set_line_height(self, height: int | None) -> None:
        """Make the line itself this high in px; None: as the Look has it."""
        self._height = height
        self.set_look(self.look)

    def set_wrong(self, sentence: str = "") -> None:
        """Mark what is typed as not understood, saying why to who cannot see it; "": understood."""
        self._wrong = bool(sentence)
        self.edit.setAccessibleDescription(tr(sentence))
        self.update()

    def set_look(self, look: Look) -> None:
        """Take type, colours and heights of this Look."""
        super().set_look(look)
        t = look.theme
        colours = self.edit.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, "transparent"),
            (QPalette.ColorRole.Text, t.text),
            (QPalette.ColorRole.PlaceholderText, "transparent"),
            (QPalette.ColorRole.Highlight, t.accent),
            (QPalette.ColorRole.HighlightedText, t.on_accent),
        ):
            colours.setColor(role, QColor(colour))
        self.edit.setPalette(colours)
        self.setFixedHeight(self._above() + self._line() + RING)
        self._weigh()
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the edit where lines begin on the other side from now on."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the edit between icon and key."""
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus; leave Ctrl+Z to the desk while there is no typing to take back (LOOK §4)."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            self.focus_changed.emit(event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo and (self.edit.isReadOnly() or not self.edit.isUndoAvailable()):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw label, frame or ring, icon and key."""
        m, t = self.look.metrics, self.look.theme
        painter = mirror.painter_on(self)
        rect = QRectF(RING, self._above(), self.width() - 2 * RING, self._line())
        focused = self.edit.hasFocus()
        paint.box(painter, rect, 6, t.surface, None if focused else t.danger if self._wrong else t.edge)
        if focused:
            paint.ring(painter, rect, 6, t)
        ink = t.danger if self._wrong else t.muted
        if self._label and m.labels_inside:
            paint.text(painter, rect.adjusted(12, 0, 0, 0), self._label, paint.font(m.small), ink)
        elif self._label:
            paint.text(painter, QRectF(RING, 0, self.width() - RING, 16), self._label, paint.font(m.small), ink)
        if self._icon:
            draw_icon(painter, self._icon, RING + 9 + self._inset(), rect.center().y() - 8, 16, t.muted)
        if self._key:
            width = paint.keycap_width(self._key, m.caption)
            paint.keycap(painter, rect.right() - width - 8, rect.center().y(), self._key, m.caption, t.muted, t.edge)

    def _above(self) -> int:
        return 20 if self._label and not self.look.metrics.labels_inside else RING

    def _line(self) -> int:
        return self._height or self.look.metrics.field

    def _inset(self) -> int:
        return self._inside if self._label and self.look.metrics.labels_inside else 0

    def _weigh(self) -> None:
        m = self.look.metrics
        face = paint.font(m.title if self._bold else m.body, self._bold and bool(self.edit.text()))
        self.edit.setFont(face)
        self.edit.set_ghost(face, self.look.theme.faint)

    def _place(self) -> None:
        left = RING + 8 + self._inset() + (22 if self._icon else 0)
        key = paint.keycap_width(self._key, self.look.metrics.caption) + 6 if self._key else 0
        right = int(RING + 8 + key)
        room = QRect(left, self._above() + 3, self.width() - left - right, self._line() - 6)
        self.edit.setGeometry(mirror.visual(self, room))
