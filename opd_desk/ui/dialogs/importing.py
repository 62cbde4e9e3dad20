"""A file of online bookings: what it holds, its bad rows, and how far it has been taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from opd_desk.services.booking_file import BadRow, Row
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.services.importing import Taken
    from opd_desk.ui.theme import Look

_PREVIEWED = 200


class ImportDialog(QDialog):
    """A preview with Import, then progress with Cancel, then the list of what was refused.

    `start_wanted(bool)`: take the rows in, past dates too or not; `stop_wanted()`: stop after the rows under way.
    """

    start_wanted = Signal(bool)
    stop_wanted = Signal()

    def __init__(self, look: Look, name: str, rows: Sequence[Row | BadRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Import {name}")
        self._running = False
        self._wishes = {row.line: _words(row) for row in rows if isinstance(row, Row)}
        bad = sum(isinstance(row, BadRow) for row in rows)
        self.told = Words(look, "text")
        some = "1 row" if bad == 1 else f"{bad} rows"
        left_out = f"; {some} cannot be read and will be left out" if bad else ""
        self.told.setText(f"{name} holds {len(rows)} bookings{left_out}.")
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(["Row", "Booking", "What it is", "What becomes of it"])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, wide in enumerate((56, 100, 250)):
            self.table.setColumnWidth(column, wide)
        self.progress = QProgressBar()
        self.progress.setRange(0, max(1, len(rows)))
        self.progress.hide()
        self.past = QCheckBox("Take rows for dates before today, too (history)")
        self.start = KeyButton(look, "Import", "Enter", kind=Kind.PRIMARY)
        self.close_button = KeyButton(look, "Cancel", "Esc")
        self.start.clicked.connect(self._start)
        self.close_button.clicked.connect(self.reject)
        self.start.allow("" if len(rows) > bad else "No row can be read")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        for part in (self.told, self.table, self.progress, self.past):
            whole.addWidget(part)
        whole.addLayout(buttons)
        set_ground(self, look.theme.bg)
        self._preview(rows)
        self.resize(min(1000, parent.width() - 40), min(560, parent.height() - 40))
        self.start.setFocus()

    def show_taken(self, taken: Sequence[Taken]) -> None:
        """Count rows that have been decided, and list those that were refused."""
        self.progress.setValue(self.progress.value() + len(taken))
        for row in taken:
            if row.reference is None:
                self._add(row.line, row.booking_id, self._wishes.get(row.line, ""), f"Refused: {row.why}")

    def finish(self, words: str) -> None:
        """Say that it is over, and what came of it."""
        self._running = False
        self.told.setText(words)
        self.progress.setValue(self.progress.maximum())
        self.close_button.set_words("Close", "Esc")
        self.close_button.allow()

    def reject(self) -> None:
        """Stop what is under way; then close."""
        if self._running:
            self.told.setText("Stopping after the rows under way …")
            self.close_button.allow("It stops in a moment")
            self.stop_wanted.emit()
        else:
            super().reject()

    def _start(self) -> None:
        self._running = True
        self.start.allow("It is under way")
        self.past.setEnabled(False)
        self.table.setRowCount(0)
        self.progress.show()
        self.told.setText("Taking the bookings in, in the order they were asked for. Refused rows are listed.")
        self.start_wanted.emit(self.past.isChecked())

    def _preview(self, rows: Sequence[Row | BadRow]) -> None:
        """List the bad rows first, then the first of the good ones."""
        bad = [row for row in rows if isinstance(row, BadRow)]
        good = [row for row in rows if isinstance(row, Row)]
        for row in bad:
            self._add(row.line, row.booking_id, "", f"Left out: {row.why}")
        for wish in good[:_PREVIEWED]:
            self._add(wish.line, wish.booking_id, self._wishes[wish.line], "Will be booked")

    def _add(self, line: int, booking_id: str, what: str, becomes: str) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        for column, words in enumerate((str(line), booking_id, what, becomes)):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            self.table.setItem(place, column, item)


def _words(wish: Row) -> str:
    at = f" {wish.slot:%H:%M}" if wish.slot else ""
    return f"{wish.patient.name}, {wish.doctor} {wish.date:%d %b}{at}"
