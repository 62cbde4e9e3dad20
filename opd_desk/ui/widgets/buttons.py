"""Buttons that always show their key (LOOK §4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from opd_desk.ui import mirror, paint
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent

    from opd_desk.ui.theme import Look


class Kind(StrEnum):
    """How loud a button is; at most one `PRIMARY` a panel, `NEXT` is the usual next step (LOOK §4)."""

    PRIMARY = "primary"
    NEXT = "next"
    DANGER = "danger"
    DANGER_OUTLINE = "danger-outline"
    OUTLINE = "outline"
    QUIET = "quiet"


_FILLED = {Kind.PRIMARY, Kind.DANGER}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _Button(QAbstractButton):
    """A push button by keyboard and mouse; a click leaves the focus where it is (LOOK §4)."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.look, self.key, self._why_not = look, "", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        """Paint by this Look from now on."""
        self.look = look
        self.updateGeometry()
        self.update()

    def allow(self, why_not: str = "") -> None:
        """Enable the button; or disable it, its tooltip saying why."""
        self.setEnabled(not why_not)
        if why_not != self._why_not:
            self._why_not = why_not
            self.setToolTip(as_typed(why_not))
            self._describe()

    def _describe(self) -> None:
        """Tell who cannot see it the key, and why it cannot be pressed."""
        self.setAccessibleDescription(". ".join(tr(part) for part in (self.key, self._why_not) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space, once however long it is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class KeyButton(_Button):
    """A button with its key beside its word, or under it (`under`, the action bar).

    Disabled it is faint and in place, and its tooltip says why (`allow`).
    """

    def __init__(
        self,
        look: Look,
        label: str,
        key: str = "",
        kind: Kind = Kind.OUTLINE,
        icon: str = "",
        under: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.kind, self.key, self._icon, self._under = kind, key, icon, under
        self._key_faint = False
        self.setText(tr(label))
        self._describe()
        grow = QSizePolicy.Policy.Expanding if under else QSizePolicy.Policy.Preferred
        self.setSizePolicy(grow, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(32)

    def set_words(self, label: str, key: str) -> None:
        """Show another label and key, in the same place."""
        if (tr(label), key) != (self.text(), self.key):
            self.key = key
            self.setText(tr(label))
            self._describe()
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: Kind) -> None:
        """Make it louder or quieter."""
        if kind is not self.kind:
            self.kind = kind
            self.update()

    def set_key_faint(self, faint: bool) -> None:
        """Draw the key faint while it belongs to something else (LOOK §4: undo while a field has typing)."""
        if faint != self._key_faint:
            self._key_faint = faint
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, label and key."""
        m = self.look.metrics
        width = paint.width_of(self.text(), self._font())
        if self._under:
            return QSize(int(max(width, paint.width_of(self.key, paint.font(m.caption))) + 5), self.height())
        icon = 20 if self._icon else 0
        cap = paint.keycap_width(self.key, m.caption) + 8 if self.key else 0
        return QSize(int(10 + icon + width + cap + 10), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a label is never elided."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, focus ring, icon, label and key."""
        painter = mirror.painter_on(self)
        fill, rim, ink, key_ink = self._colours()
        rect = QRectF(self.rect())
        ringed = self.hasFocus()
        if ringed and self.kind in _FILLED:
            paint.focus(painter, rect, 9, self.look.theme)
            rect = rect.adjusted(4, 4, -4, -4)
            ringed = False
        paint.box(painter, rect, 6, fill, rim)
        if ringed:
            paint.focus(painter, rect, 6, self.look.theme)
        if self._under:
            self._paint_under(painter, rect, ink, key_ink)
        else:
            self._paint_beside(painter, rect, ink, key_ink)

    def _font(self) -> QFont:
        m = self.look.metrics
        small = self._under and m.form < 300
        return paint.font(m.small if small else m.body, self.kind in _FILLED)

    def _colours(self) -> tuple[str | None, str | None, str, str]:
        """Return fill, rim, ink and the key's ink."""
        t = self.look.theme
        if not self.isEnabled():
            return None, None if self._under else t.line, t.faint, t.faint
        under_pointer, down = self.underMouse(), self.isDown()
        calm = t.tint if down else t.hover if under_pointer else t.surface
        key = t.faint if self._key_faint else t.muted
        return {
            Kind.PRIMARY: (t.accent_down if down else t.accent, None, t.on_accent, t.on_accent),
            Kind.DANGER: (t.danger, None, t.on_danger, t.on_danger),
            Kind.OUTLINE: (calm, t.edge, t.text, key),
            Kind.NEXT: (t.tint, t.rim(t.edge), t.accent, t.muted),
            Kind.DANGER_OUTLINE: (t.danger_tint if under_pointer or down else t.surface, t.danger, t.danger, t.danger),
            Kind.QUIET: (calm if under_pointer or down else None, None, t.text, key),
        }[self.kind]

    def _paint_under(self, painter: QPainter, rect: QRectF, ink: str, key_ink: str) -> None:
        half = rect.height() / 2
        upper = QRectF(rect.x(), rect.y() + 4, rect.width(), half - 2)
        lower = QRectF(rect.x(), rect.y() + half, rect.width(), half - 4)
        paint.text(painter, upper, self.text(), self._font(), ink, paint.C)
        paint.text(painter, lower, self.key, paint.font(self.look.metrics.caption), key_ink, paint.C)

    def _paint_beside(self, painter: QPainter, rect: QRectF, ink: str, key_ink: str) -> None:
        m, middle = self.look.metrics, rect.center().y()
        cap = paint.keycap_width(self.key, m.caption) + 8 if self.key else 0
        words = (20 if self._icon else 0) + paint.width_of(self.text(), self._font())
        # A width is a whole number: up to one px that the words need more is taken from the right edge.
        inset = min(10.0, max(0.0, (rect.width() + 1 - words - cap) / 2))
        inner = rect.adjusted(inset, 0, -inset, 0)
        x = inner.x() + max(0.0, (inner.width() - words - cap) / 2)
        if self._icon:
            draw_icon(painter, self._icon, x - 1, middle - 8, 16, ink, 1.5)
            x += 20
        room = QRectF(x, rect.y(), inner.right() + 1 - cap - x, rect.height())
        x += paint.text(painter, room, self.text(), self._font(), ink)
        if self.key:
            loud = self.kind in _FILLED or self.kind is Kind.DANGER_OUTLINE
            painter.setOpacity(0.9 if self.kind in _FILLED else 1)
            rim = key_ink if loud or not self.isEnabled() else self.look.theme.edge
            paint.keycap(painter, x + 8, middle, self.key, m.caption, key_ink, rim)


class IconButton(_Button):
    """A small square button with an icon; `name` is what it is called for who cannot see it, and its tooltip."""

    def __init__(self, look: Look, icon: str, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self.setAccessibleName(tr(name))
        self.setToolTip(as_typed(name))
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon, and a ground under pointer and press."""
        painter, t = mirror.painter_on(self), self.look.theme
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            paint.box(painter, rect, 6, t.tint if self.isDown() else t.hover)
        if self.hasFocus():
            paint.focus(painter, rect, 6, t)
        ink = t.muted if self.isEnabled() else t.faint
        draw_icon(painter, self._icon, self.width() / 2 - 8, self.height() / 2 - 8, 16, ink, 1.5)
