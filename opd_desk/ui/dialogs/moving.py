"""Several tokens to another date: the dates with their free places, and who would go where, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from opd_desk.domain.resettle import With
from opd_desk.domain.said import say
from opd_desk.domain.wording import day_words
from opd_desk.ui.dialogs.hours import chance_table, field_for, fill
from opd_desk.ui.dialogs.telling import Cell, is_enter, reading_table, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import written
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.services.date_rows import FreeDate
    from opd_desk.services.plan_rows import Chance
    from opd_desk.ui.theme import Look

WITH = {With.OWN: say("Same doctor"), With.ANY: say("Any of the specialization"), With.OTHERS: say("Colleagues")}
_DATES_WIDE, _DATE_WIDE = 196, 100
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class MoveDialog(QDialog):
    """A date, typed or gone to by the arrows, with whom, and the plan; one button, which is Enter.

    `typed(str)`: what stands in the date's field; `with_picked(With)`: with whom; `done_wanted()`: Enter. The dialog
    stays until it is accepted.
    """

    typed = Signal(str)
    with_picked = Signal(With)
    done_wanted = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.field = field_for(look, say("Date"), placeholder=say("30, fri, +7, 5 feb"), key="↑↓")
        self.with_ = Segments(look, say("With whom"), tuple(WITH.values()))
        self.dates = reading_table(look, say("Dates"), (say("Date"), say("Free")), (_DATE_WIDE,))
        self.dates.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the field's arrows go through it
        self.dates.setFixedWidth(_DATES_WIDE)
        self.dates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = Words(look, "text")
        self.table = chance_table(look)
        self.go = KeyButton(look, say("Move", "to another date"), "Enter", kind=Kind.PRIMARY)
        self.back = KeyButton(look, say("Back"), "Esc")
        self._dates: Sequence[FreeDate] = ()
        self._lay_out(look)
        self.resize(min(860, parent.width() - 40), min(520, tallest(parent)))
        self.field.edit.textChanged.connect(lambda _: self.typed.emit(self.field.text()))
        self.with_.picked.connect(lambda place: self.with_picked.emit(list(WITH)[place]))
        self.dates.cellClicked.connect(lambda row, _: self.show_date(self._dates[row].date))
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self.reject)
        self.field.setFocus()

    def _lay_out(self, look: Look) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        whole, grid = QVBoxLayout(self), QGridLayout()
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.with_, 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.dates, 1, 0, 2, 1)
        grid.addWidget(self.told, 1, 1)
        grid.addWidget(self.table, 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        whole.addLayout(grid)
        whole.addLayout(buttons)
        self.field.setFixedWidth(_DATES_WIDE)
        dress_dialog(self, look)

    def show_dates(self, dates: Sequence[FreeDate]) -> None:
        """Show the next dates and their free places."""
        self._dates = dates
        self.dates.setRowCount(len(dates))
        for row, each in enumerate(dates):
            for column, text in enumerate((day_words(each.date), say("{n} free", n=each.free))):
                self.dates.setItem(row, column, Cell(tr(text)))

    def show_date(self, day: date) -> None:
        """Write a date into the field, all of it chosen: what is typed next takes its place."""
        self.field.edit.setText(written(day, day_words(day)))
        self.field.edit.selectAll()

    def mark_date(self, day: date | None) -> None:
        """Show which of the dates is meant; None, or one that is not listed: none."""
        row = next((row for row, each in enumerate(self._dates) if each.date == day), -1)
        if row < 0:
            self.dates.clearSelection()
            self.dates.setCurrentCell(-1, -1)
        else:
            self.dates.setCurrentCell(row, 0)

    def show_with(self, with_: With) -> None:
        """Show with whom it is to be."""
        self.with_.choose(list(WITH).index(with_))

    def show_plan(self, words: str, chances: Sequence[Chance], why_not: str = "") -> None:
        """Say who would go where; `why_not`: why it cannot be done."""
        self.told.setText(words)
        fill(self.table, chances)
        self.go.allow(why_not)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the button, and the arrows in the field as the next date and the one before."""
        step = _ARROWS.get(Qt.Key(event.key()), 0)
        if is_enter(event):
            if not event.isAutoRepeat():  # not by the Enter, still held, that opened this
                self._go()
        elif step and self.field.edit.hasFocus() and self._dates:
            row = min(max(self.dates.currentRow() + step, 0), len(self._dates) - 1)
            self.show_date(self._dates[row].date)
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.done_wanted.emit()
