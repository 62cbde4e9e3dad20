"""A window shown as soon as there is something to see in it, while the rest of it is still to be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from opd_desk.ui.place import show_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PATIENCE = 1000
"""Milliseconds: a system that shows no window by then shows it later."""
_STEP = 10


def show_first(window: QWidget, place: str) -> None:
    """Show a window where it stood and let it be painted; what is typed meanwhile comes to it afterwards."""
    show_at(window, place)
    handle, until = window.windowHandle(), QDeadlineTimer(_PATIENCE)
    while not handle.isExposed() and not until.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _STEP)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
