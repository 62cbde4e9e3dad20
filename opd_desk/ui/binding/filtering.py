"""The filter of the queue: by key, and off again before it hides what a command was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.said import say, say_n
from opd_desk.services.queue_filter import EVERYBODY
from opd_desk.ui.lists.choice import Empty

if TYPE_CHECKING:
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.main_window import MainWindow


class Filtering(QObject):
    """Shows which tokens the strip asks for, and how many are left out."""

    def __init__(self, window: MainWindow, shown: Shown) -> None:
        super().__init__(window)
        self._strip, self._queue, self._head, self._shown = window.filter, window.queue, window.head, shown
        self._strip.wanted.connect(shown.show_only)
        self._strip.left.connect(self._queue.setFocus)
        self._strip.dropped.connect(self.drop)
        shown.doctor_shown.connect(self._say_left_out)
        shown.queue.filter_dropped.connect(self._show_dropped)

    def toggle(self) -> None:
        """Open the strip; one that stands there already goes, and all tokens are shown."""
        if self._strip.isHidden():
            self._strip.open()
        else:
            self.drop()

    def drop(self) -> None:
        """Show all tokens and let the strip go; the queue is next."""
        self._strip.show_filter(EVERYBODY)
        self._shown.show_only(EVERYBODY)
        self._strip.hide()
        self._queue.setFocus()

    def _show_dropped(self) -> None:
        self._strip.show_filter(EVERYBODY)
        self._strip.close_if_idle()
        self._say_left_out()

    def _say_left_out(self) -> None:
        counts = None if self._shown.previewing else self._shown.queue.filtered
        if counts is None:
            self._head.show_filter("")
            self._queue.say_left_out(None)
            return
        shown, whole = counts
        self._head.show_filter(say("{count} of {whole} shown", count=shown, whole=whole))
        line = say_n("{n} token left out: Alt L shows all", "{n} tokens left out: Alt L shows all", whole)
        self._queue.say_left_out(Empty("search", say("Nobody here fits the filter"), line) if whole else None)
