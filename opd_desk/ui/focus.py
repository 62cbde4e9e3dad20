"""The ring round what has the focus, for Qt's own widgets, which show it hardly or not at all (LOOK §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QCheckBox, QComboBox, QPlainTextEdit, QWidget

from opd_desk.ui import paint
from opd_desk.ui.access import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from opd_desk.ui.theme import Look

_RINGED = (QComboBox, QCheckBox, QAbstractScrollArea, QPlainTextEdit)
OWN_RING = "paints_its_focus"
"""The attribute of a list that paints its ring itself, round a row."""


class _Ring(QWidget):
    """Lies over a widget for as long as that has the focus, and is not in the way of the mouse."""

    accessible_role = Role.Separator

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__(around)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self.setGeometry(around.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies over."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring along the inner edge."""
        paint.focus(QPainter(self), QRectF(self.rect()), 4, self._look.theme)


class FocusRings(QObject):
    """Puts the ring wherever the focus goes, in the window and its dialogs."""

    def __init__(self, look: Callable[[], Look], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._ring: _Ring | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = _Ring(self._look(), now) if isinstance(now, _RINGED) and not hasattr(now, OWN_RING) else None
