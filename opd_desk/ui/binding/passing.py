"""Time passes: what other counters do is shown within a second, what becomes due with the minute (RULES §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.services.desk import Desk
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.main_window import MainWindow


class Passing(QObject):
    """Lets what the window shows go with the time."""

    def __init__(self, desk: Desk, shown: Shown, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._shown, self._window = desk, shown, window
        self._last: datetime = desk.clock()
        self._over: date | None = None  # the date shown as today when midnight came

    def tick(self) -> None:
        """Show what other counters have done; with every minute, do what has become due, and show it."""
        shown = self._shown
        if shown.paused:
            return
        now = self._desk.clock()
        shown.ticked.emit()
        if now.replace(second=0, microsecond=0) == self._last.replace(second=0, microsecond=0):
            with shown_to(self._window.queue, lambda _: None), self._window.queue.fading.watching():
                self._desk.others.look({shown.date, now.date()})
            return
        if now.date() != self._last.date() and shown.date == self._last.date():
            self._over = shown.date
        self._last = now
        with shown_to(self._window.queue, lambda _: None):
            self._desk.hours.settle(now.date())
        # What stands in a dialog is about the date that was shown when it was opened.
        over, free = self._over, QApplication.activeModalWidget() is None
        if over is not None and free:
            self._over = None
        if free and over == shown.date:
            shown.show_date(now.date())
        else:
            shown.refresh()
