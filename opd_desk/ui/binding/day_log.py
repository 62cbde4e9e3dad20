"""The log of the shown date: read, filtered, and from a row to its token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.said import say
from opd_desk.domain.wording import date_words
from opd_desk.ui.binding.announcing import would_touch
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from opd_desk.services.day_log import LogRow
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.day_log import DayLogDialog


class LogWork(QObject):
    """Opens the log of the shown date."""

    def __init__(self, post: Post) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer = post.desk, post.shown, post.announcer
        self._look, self._window = post.look, post.window
        self._open: DayLogDialog | None = None
        post.shown.day_shown.connect(lambda _: self._read_again())

    def show_log(self) -> None:
        """Show all that happened on the shown date, and on today's what was done for later dates."""
        from opd_desk.ui.dialogs.day_log import DayLogDialog

        with shown_to(self._window, self._announcer.refused):
            rows = self._rows()
            dialog = DayLogDialog(self._look(), say("Log of {date}", date=date_words(self._shown.date)), self._window)
            dialog.token_wanted.connect(self._go_to)
            dialog.finished.connect(self._close)
            dialog.show_log(rows, self._undo_words())
            dialog.open()
            self._open = dialog

    def _rows(self) -> list[LogRow]:
        rows = self._desk.log.of_day(self._shown.date)
        if self._shown.date == self._desk.clock().date():
            rows += self._desk.log.of_today_ahead(len(rows))
        return rows

    def _read_again(self) -> None:
        """Show in an open log what has happened since: another counter goes on meanwhile."""
        if self._open is not None:
            self._open.show_log(self._rows(), self._undo_words())

    def _close(self) -> None:
        self._open = None

    def _undo_words(self) -> str:
        offer = self._desk.views.undo_offer(self._shown.date, self._shown.doctor)
        if offer is None:
            return say("Nothing of this date is left to take back.")
        if offer.in_the_way:
            return say("The {command} cannot be taken back: {why}.", command=offer.words, why=offer.in_the_way)
        return say("Ctrl Z: {what}.", what=would_touch(offer))

    def _go_to(self, row: LogRow) -> None:
        found = self._desk.views.token(row.token) if row.token is not None else None
        if found is not None:
            self._shown.go_to(found[0], found[1].id, found[1].slot)
