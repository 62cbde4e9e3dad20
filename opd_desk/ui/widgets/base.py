"""What all of the desk's own widgets share: a Look that can change, a ground, a hairline, wrapped words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role, announce
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.ui.theme import Look

RING = 3
"""Px that a field leaves free on each side for its focus halo (LOOK §4)."""


class HasLook(Protocol):
    """Anything that can be given another Look."""

    def set_look(self, look: Look) -> None:
        """Paint by this Look from now on."""


class Looked(QWidget):
    """A widget painted by a Look; subclasses extend `set_look` to size and pass it to what they hold."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def set_look(self, look: Look) -> None:
        """Paint by this Look from now on."""
        self.look = look
        self.updateGeometry()
        self.update()


class Painted(Looked):
    """A widget without a state of its own, painted by one function of (painter, rectangle).

    Its accessible name says what is painted.
    """

    accessible_role = Role.StaticText

    def __init__(self, look: Look, draw: Callable[[QPainter, QRectF], None], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._draw = draw
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the function draw."""
        painter = mirror.painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(self.rect()))


class Rule(Looked):
    """A hairline between two panels."""

    accessible_role = Role.Separator

    def __init__(self, look: Look, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the line."""
        QPainter(self).fillRect(self.rect(), QColor(self.look.theme.line))


class Words(QLabel):
    """Words that break into lines. `ink`, `bold`: the colour's name in Theme and the weight; `size`: small or body."""

    def __init__(
        self, look: Look, ink: str = "muted", bold: bool = False, parent: QWidget | None = None, size: str = "small"
    ) -> None:
        super().__init__(parent)
        self._ink, self._bold, self._size = ink, bold, size
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_look(look)

    def setText(self, words: str) -> None:
        """Show other words, in the window's language; who cannot see them is told what is said in danger."""
        told = tr(words)
        if told != self.text() and self._ink == "danger":
            announce(self, told, urgent=True)
        super().setText(told)

    def set_look(self, look: Look) -> None:
        """Take the type and the ink of this Look."""
        self.setFont(paint.font(getattr(look.metrics, self._size), self._bold))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(getattr(look.theme, self._ink)))
        self.setPalette(colours)


def set_ground(widget: QWidget, colour: str) -> None:
    """Fill a panel's ground with a colour."""
    colours = widget.palette()
    colours.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(colours)
    widget.setAutoFillBackground(True)
