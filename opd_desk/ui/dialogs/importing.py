"""A file of online bookings: what it holds, its bad rows, and how far it has been taken in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout

from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.domain.wording import clock, dated
from opd_desk.services.booking_file import BadRow, Row
from opd_desk.ui.dialogs.entering import StoppableDialog
from opd_desk.ui.dialogs.telling import reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.services.importing import Taken
    from opd_desk.ui.theme import Look

_PREVIEWED = 200


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file as it was read. `lines`: the bad rows as they stand in it, by line; what is before `today` is past."""

    name: str
    rows: Sequence[Row | BadRow]
    lines: Mapping[int, str]
    today: date

    @property
    def good(self) -> list[Row]:
        """Return the rows that can be read."""
        return [row for row in self.rows if isinstance(row, Row)]

    @property
    def bad(self) -> list[BadRow]:
        """Return the rows that cannot be read."""
        return [row for row in self.rows if isinstance(row, BadRow)]

    @property
    def past(self) -> int:
        """Return how many of the rows that can be read are for past dates."""
        return sum(row.date < self.today for row in self.good)

    @property
    def words(self) -> str:
        """Return in words how many rows are what, and how many of them a preview shows."""
        good, bad, past = len(self.good), len(self.bad), self.past
        words = say_n(
            "{n:,} row can be read, {bad:,} cannot.", "{n:,} rows can be read, {bad:,} cannot.", good, bad=bad
        )
        older = first = ""
        if past:
            older = say_n(
                "{n:,} is for past dates: taken in only with the box below.",
                "{n:,} are for past dates: taken in only with the box below.",
                past,
            )
        if len(self.rows) > _PREVIEWED:
            first = say("The first {n} are shown, those that cannot be read before the others.", n=_PREVIEWED)
        return together(words, older, first)


class ImportDialog(StoppableDialog):
    """A preview with Import, then progress with Cancel, then the list of what was refused.

    `start_wanted(bool)`: take the rows in, past dates too or not; `stop_wanted()`: stop after the rows under way.
    """

    start_wanted = Signal(bool)

    def __init__(self, look: Look, file: FileShown, parent: QWidget) -> None:
        super().__init__(look, say("Import {file}", file=file.name), parent)
        self._file = file
        self._over = False
        self._about = {row.line: _about(row) for row in file.good}
        # With a space after each separator a line can be broken.
        self._about |= {line: re.sub(r"[,;\t]", r"\g<0> ", text) for line, text in file.lines.items()}
        self.told.setText(file.words)
        self.table = reading_table(
            look,
            say("Rows of the file"),
            (say("Row"), say("Booking"), say("What it is"), say("What becomes of it")),
            (56, 90, 290),
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr(say("Progress")))
        self.progress.setRange(0, max(1, len(file.rows)))
        self.progress.setValue(0)  # Qt begins one below
        self.progress.hide()
        self.past = QCheckBox(tr(say("Take rows for dates before today, too (history)")))
        self.start = KeyButton(look, say("Import"), "Enter", kind=Kind.PRIMARY)
        self._lay_out(look)
        self.resize(min(1000, parent.width() - 40), min(560, tallest(parent)))
        self.past.toggled.connect(lambda _: self._preview())
        self.start.clicked.connect(self._start)
        self._preview()
        (self.start if self.start.isEnabled() else self.past).setFocus()

    def _lay_out(self, look: Look) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        for part in (self.told, self.table, self.progress, self.past):
            whole.addWidget(part)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    def show_taken(self, taken: Sequence[Taken]) -> None:
        """Count rows that have been decided, and list those that were refused."""
        self.progress.setValue(self.progress.value() + len(taken))
        refused = [row for row in taken if row.reference is None]
        first = self.table.rowCount()
        self.table.setRowCount(first + len(refused))
        for place, row in enumerate(refused, start=first):
            self._fill(place, row.line, row.booking_id, say("Refused: {why}", why=row.why))

    def finish(self, words: str) -> None:
        """Say that it is over, and what came of it; the bar stays as far as it came."""
        self._over = True
        super().finish(words)
        self.close_button.setFocus()

    def stopping(self) -> str:
        """Say that no more rows are begun."""
        return say("Stopping after the rows under way …")

    def showEvent(self, event: QShowEvent) -> None:
        """Give each row the lines it needs, now that the columns have their widths."""
        super().showEvent(event)
        self.table.resizeRowsToContents()

    def enter(self) -> None:
        """Take Enter as Import, and at the end as Close, from the table and from the box."""
        if self._over:
            self.reject()
        else:
            self._start()

    def _start(self) -> None:
        if not self.start.isEnabled():
            return
        self.running = True
        self.table.setFocus()  # not on Cancel: a second Enter would stop what the first began
        self.start.allow(say("It is under way"))
        self.past.setEnabled(False)
        self.table.setRowCount(0)
        self.progress.show()
        self.told.setText(say("Taking the bookings in, in the order they were asked for. Refused rows are listed."))
        self.start_wanted.emit(self.past.isChecked())

    def _preview(self) -> None:
        """List the bad rows first, then the good ones, and what becomes of each as the box stands."""
        rows = sorted(self._file.rows, key=lambda row: isinstance(row, Row))[:_PREVIEWED]
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row.line, row.booking_id, self._becomes(row))
        self.start.allow(self._why_not())

    def _becomes(self, row: Row | BadRow) -> str:
        if isinstance(row, BadRow):
            return say("Left out: {why}", why=row.why)
        left_out = row.date < self._file.today and not self.past.isChecked()
        return say("Left out: past") if left_out else say("Will be booked")

    def _why_not(self) -> str:
        """Return why nothing would be taken in, "" where something would."""
        if not self._file.good:
            return say("No row can be read")
        if self._file.past == len(self._file.good) and not self.past.isChecked():
            return say("All rows that can be read are for past dates: tick the box to take them in")
        return ""

    def _fill(self, place: int, line: int, booking_id: str, becomes: str) -> None:
        write_row(self.table, place, (Figures(line), booking_id, self._about.get(line, ""), becomes))
        self.table.resizeRowToContents(place)


def _about(wish: Row) -> str:
    when = together(dated(wish.date), clock(wish.slot))
    return say("{name}, {doctor} {when}", name=wish.patient.name, doctor=wish.doctor, when=when)
