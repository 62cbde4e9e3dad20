"""A panel over a whole window: what is below is neither seen nor clicked nor reached by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from opd_desk.ui.widgets.base import Looked

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class Cover(QObject):
    """Covers a window by a panel, and takes it off again: the focus, and the dialogs that stood open, are then back."""

    def __init__(self, window: QWidget, panel: Looked) -> None:
        super().__init__(window)
        self._window, self._panel = window, panel
        self._off: list[QWidget | QShortcut] = []
        self._dialogs: list[QDialog] = []
        self._focus: QWidget | None = None
        self.on = False
        panel.setParent(window)
        panel.hide()
        window.installEventFilter(self)

    def put_on(self) -> None:
        """Cover the window, close its menus, and hide its dialogs as they are."""
        if self.on:
            return
        self.on = True
        self._focus = self._window.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        self._dialogs = sorted(dialogs, key=_depth)
        in_front = QApplication.activeWindow() is not None
        for dialog in reversed(self._dialogs):
            dialog.hide()
        if in_front:
            self._window.activateWindow()
        self._off = [part for part in self._below() if part.isEnabled()]
        for part in self._off:
            part.setEnabled(False)
        self._panel.setGeometry(self._window.rect())
        self._panel.show()
        self._panel.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def take_off(self, *, dialogs: bool) -> None:
        """Show what is below again; `dialogs`: the dialogs, too, else they are closed, but for what went wrong."""
        if not self.on:
            return
        self.on = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        for part in self._off:
            if shiboken6.isValid(part):
                part.setEnabled(True)
        self._panel.hide()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        standing = [dialog for dialog in self._dialogs if shiboken6.isValid(dialog)]
        self._dialogs = []
        for dialog in standing if dialogs else reversed(standing):
            if not shiboken6.isValid(dialog):
                continue  # it went with the one that it stood over
            if dialogs or isinstance(dialog, QMessageBox):
                dialog.open()
            else:
                dialog.done(QDialog.DialogCode.Rejected)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; keep what would open a dialog meanwhile from showing it."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._panel.setGeometry(self._window.rect())
        elif self.on and event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self._hide_soon(watched)
        return False

    def _below(self) -> list[QWidget | QShortcut]:
        """Return what of the window can be clicked or reached by a key, but for the panel."""
        parts: list[QWidget | QShortcut] = list(self._window.findChildren(QShortcut))
        for widget in self._window.findChildren(QWidget, options=_CHILDREN):
            if isinstance(widget, QWidget) and widget is not self._panel and not widget.isWindow():
                parts.append(widget)
        return parts

    def _hide_soon(self, dialog: QDialog) -> None:
        if dialog not in self._dialogs:
            self._dialogs.append(dialog)
        QTimer.singleShot(0, dialog, dialog.hide)


def _depth(widget: QWidget) -> int:
    """Return over how many windows a dialog stands: those below are shown first."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)
