"""Where a window stands on the screen, in words that a settings file can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PLACE = re.compile(r"(\d+)x(\d+)\+(-?\d+)\+(-?\d+)")
_GRIP = 48
"""So many px of the title bar's row must be on a screen: a window that cannot be taken hold of is lost."""
_LESS = 0.875
"""How much of the screen a window takes at most that does not fill it, until somebody draws it larger."""


def place_of(window: QWidget) -> str:
    """Return a window's place as `1200x700+40+30`, "" for one that fills its screen."""
    if window.isMaximized() or window.isFullScreen():
        return ""
    rect = window.normalGeometry() if window.isMinimized() else window.geometry()
    return f"{rect.width()}x{rect.height()}+{rect.x()}+{rect.y()}"


def show_at(window: QWidget, place: str) -> None:
    """Show a window where `place_of` says it stood; filling the screen where that is on no screen now."""
    found = _PLACE.fullmatch(place)
    if found is None:
        _fill_screen(window)
        return
    width, height, x, y = map(int, found.groups())
    top = QRect(x, y, width, _GRIP)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    seen = next((screen for screen in screens if screen.intersected(top).width() >= _GRIP * 2), None)
    if seen is None or seen.intersected(top).height() < _GRIP:
        _fill_screen(window)
        return
    window.setGeometry(QRect(x, y, min(width, seen.width()), min(height, seen.height())))
    window.show()


def _fill_screen(window: QWidget) -> None:
    """Let a window fill its screen; made smaller again, it stands there with its title bar and its foot."""
    window.resize(window.size().boundedTo(window.screen().availableSize() * _LESS))
    window.showMaximized()
