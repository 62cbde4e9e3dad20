"""The rows of the shown queue: which of them a filter lets through, and which are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.services.queue_filter import EVERYBODY
from opd_desk.services.rows import TokenRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from opd_desk.domain.model import DayKey, TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.queue_filter import QueueFilter
    from opd_desk.services.rows import QueueRow
    from opd_desk.ui.lists import QueueTable
    from opd_desk.ui.models.queue import QueueModel


class ShownQueue(QObject):
    """Shows the queue of a slot, or of a whole day: of its tokens those `wanted`, `with_remarks` or without.

    `filter_dropped()`: all tokens are shown again, for one that a command was about was left out.
    """

    filter_dropped = Signal()

    def __init__(self, desk: Desk, table: QueueTable, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._table, self._model = desk, table, model
        self._rows: dict[TokenId, TokenRow] = {}
        self._of: tuple[DayKey, datetime | None] | None = None
        self.wanted: QueueFilter = EVERYBODY
        self.with_remarks = False

    @property
    def chosen(self) -> tuple[TokenRow, ...]:
        """Return the chosen tokens, from the top."""
        return tuple(self._rows[key] for key in self._table.chosen_keys() if key in self._rows)

    @property
    def filtered(self) -> tuple[int, int] | None:
        """Return how many tokens are shown, and of how many; None: no filter is on."""
        if self.wanted == EVERYBODY:
            return None
        return len(self._rows), self._desk.views.queue_length(*self._of) if self._of else 0

    def show_of(self, of: tuple[DayKey, datetime | None] | None) -> None:
        """Read and show the queue of a doctor-day's slot, with None for the slot of the whole day; None: none."""
        self._of = of
        self._read()

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these rows: the day's own, or those of a preview."""
        self._rows = {row.id: row for row in rows if isinstance(row, TokenRow)}
        self._model.show(rows)

    def choose(self, tokens: Collection[TokenId]) -> None:
        """Choose those of these tokens that stand in this queue; a filter that leaves out one of them is dropped."""
        if self.wanted != EVERYBODY and not self._left_out().isdisjoint(tokens):
            self.wanted = EVERYBODY
            self._read()
            self.filter_dropped.emit()
        if len(tokens) == 1:
            self._table.choose(next(iter(tokens)))
        elif tokens:
            self._table.choose_all(tokens)

    def _left_out(self) -> set[TokenId]:
        rows = self._desk.views.queue(*self._of) if self._of else ()
        return {row.id for row in rows if isinstance(row, TokenRow)} - self._rows.keys()

    def _read(self) -> None:
        told = self.with_remarks
        self.show_rows(self._desk.views.queue(*self._of, self.wanted, with_remarks=told) if self._of else ())
