"""Which theme the window has: the one that is chosen, or the one that the system asks for, as it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from opd_desk.ui.theme import CONTRAST, DARK, LIGHT, THEMES

if TYPE_CHECKING:
    from opd_desk.ui.theme import Theme

SYSTEM = "system"
"""The choice that follows the system; the others are the names of themes."""
_SCHEMES = {DARK.name: Qt.ColorScheme.Dark, CONTRAST.name: Qt.ColorScheme.Dark, LIGHT.name: Qt.ColorScheme.Light}


class Appearance(QObject):
    """Holds the choice, and what the system asks for. `changed()`: there is another theme now."""

    changed = Signal()

    def __init__(self, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        self.choice = choice
        self._scheme, self._contrast = hints.colorScheme(), False
        hints.colorSchemeChanged.connect(self._take_scheme)
        access = getattr(hints, "accessibility", None)  # since Qt 6.10
        if access is not None:
            asked = access()
            self._contrast = bool(asked.contrastPreference().value)
            asked.contrastPreferenceChanged.connect(self._take_contrast)
        self._frame()

    @property
    def theme(self) -> Theme:
        """Return the theme that is to be shown."""
        if self.choice in THEMES:
            return THEMES[self.choice]
        if self._contrast:
            return CONTRAST
        return DARK if self._scheme == Qt.ColorScheme.Dark else LIGHT

    def choose(self, choice: str) -> None:
        """Choose a theme by its name, or `SYSTEM`."""
        self.choice = choice
        self._frame()
        self.changed.emit()

    def _take_scheme(self, scheme: Qt.ColorScheme) -> None:
        if self.choice == SYSTEM:  # else it is the echo of what was asked for the frame
            self._scheme = scheme
            self.changed.emit()

    def _take_contrast(self, preference: object) -> None:
        self._contrast = bool(getattr(preference, "value", preference))
        self.changed.emit()

    def _frame(self) -> None:
        """Ask the system for a title bar that goes with the theme."""
        hints = QGuiApplication.styleHints()
        if self.choice in _SCHEMES:
            hints.setColorScheme(_SCHEMES[self.choice])
        else:
            hints.unsetColorScheme()


def theme_called(choice: str) -> Theme:
    """Return the theme of a choice as things stand now, for a window that is not open for long."""
    return Appearance(choice).theme
