"""Public holidays: those of a country and state to mark, the hospital's own to add; what they do, then saved whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.dates import read_date
from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.wording import date_words
from opd_desk.services.absences import plan_words
from opd_desk.services.public_holidays import HOME
from opd_desk.ui import paint
from opd_desk.ui.dialogs.leave import FATE_WIDTHS, FATES, show_fates
from opd_desk.ui.dialogs.telling import Cell, reading_table, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import Entries, Entry, read_whole
from opd_desk.ui.panels.reading import date_typed
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from opd_desk.services.absences import AbsencePlan
    from opd_desk.services.leave_entry import HolidayRow
    from opd_desk.services.roster import Unfit
    from opd_desk.ui.theme import Look

_NOTE = say("Space marks a day on which nobody is seen. Names are as the calendar of the country has them.")
_WHERE = (
    Entry("country", 0, 2, label=say("Country, two letters")),
    Entry("state", 0, 2, optional=True, label=say("State (optional)"), placeholder="MH"),
    Entry("year", 0, 2, read_whole, label=say("Year")),
)
_BOX = 16


class HolidaysDialog(QDialog):
    """A list of days with marks, and beneath what becomes of the tokens there.

    `place_changed()`: another country, state or year; `own_wanted()`: add the hospital's own day that is filled in;
    `changed()`: other days are marked; `save_wanted()`: do what the plan shows.
    """

    place_changed = Signal()
    own_wanted = Signal()
    changed = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Public holidays")))
        self.plan: AbsencePlan | None = None
        self.rows: list[HolidayRow] = []
        self._marked: set[date] = set()
        self._boxes = {mark: _box(look, marked=mark) for mark in (True, False)}
        self.where, self.own = Entries(look, _WHERE), Entries(look, _own(today))
        self.days = reading_table(look, say("Holidays"), (say("Holiday"), say("Name")), (190,))
        self.told = Words(look, "text")
        self.fates = reading_table(look, say("What becomes of the tokens"), FATES, FATE_WIDTHS)
        self.save = KeyButton(look, say("Save"), "Ctrl S", kind=Kind.PRIMARY)
        self.add = KeyButton(look, say("Add this day"), "Alt N")
        self.all = KeyButton(look, say("Mark all, or none"), "Alt A")
        self._lay_out(look)
        self.resize(min(760, parent.width() - 40), min(640, tallest(parent)))
        self.where.show_texts({"country": HOME, "year": str(today.year)})
        self._connect()
        self.days.setFocus()

    def _lay_out(self, look: Look) -> None:
        note = Words(look)
        note.setText(_NOTE)
        back = KeyButton(look, say("Back"), "Esc")
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(back)
        whole = QVBoxLayout(self)
        for part in (self.where, note):
            whole.addWidget(part)
        whole.addWidget(self.days, 3)
        whole.addWidget(self.own)
        whole.addWidget(self.told)
        whole.addWidget(self.fates, 1)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    def _connect(self) -> None:
        self.where.changed.connect(self.place_changed)
        self.where.entered.connect(self.days.setFocus)
        self.own.entered.connect(self.own_wanted)
        self.days.installEventFilter(self)
        self.days.cellClicked.connect(lambda row, column: self.turn(row) if column == 0 else None)
        for button, keys, do in (
            (self.save, "Ctrl+S", self.save_wanted.emit),
            (self.add, "Alt+N", self.own_wanted.emit),
            (self.all, "Alt+A", self._mark_all),
        ):
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, button.click)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark a day, or not, by Space wherever in its row one is."""
        row = self.days.currentRow()
        space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if watched is self.days and space and event.type() == QEvent.Type.KeyPress and row >= 0:
            self.turn(row)
            return True
        return super().eventFilter(watched, event)

    def turn(self, row: int) -> None:
        """Mark a day, or take its mark away."""
        self._marked ^= {self.rows[row].date}
        self._show_mark(row)
        self.changed.emit()

    def choice(self) -> list[tuple[HolidayRow, bool]]:
        """Return every row, and whether it is marked."""
        return [(row, row.date in self._marked) for row in self.rows]

    def place(self) -> dict[str, Any]:
        """Return country, state and year as they are filled in."""
        return self.where.table()

    def show_rows(self, rows: Sequence[HolidayRow], marked: set[date]) -> None:
        """List days that can be holidays, some of them marked."""
        self.where.clear_told()
        self.rows, self._marked = list(rows), set(marked)
        self.days.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self.days.setItem(place, 0, Cell(tr(date_words(row.date))))
            self._show_mark(place)
            name = Cell(row.name)
            name.setToolTip(as_typed(row.name))
            self.days.setItem(place, 1, name)
        if rows and self.days.currentRow() < 0:
            self.days.setCurrentCell(0, 0)
        self.changed.emit()

    def show_added(self, added: HolidayRow) -> None:
        """List the hospital's own day, marked, and make room for another."""
        marked = self._marked | {added.date}
        self.own.show_texts({})
        self.own.clear_told()
        self.show_rows(sorted([row for row in self.rows if row.date != added.date] + [added]), marked)
        self.days.setCurrentCell([row.date for row in self.rows].index(added.date), 0)
        self.days.setFocus()

    def show_plan(self, plan: AbsencePlan, words: str = "") -> None:
        """Show what saving would do; `words` are said before it."""
        self.plan = plan
        begins = sum(reason is not None for _, reason in plan.due)
        ends = len(plan.due) - begins
        new = say("{n} new", n=begins) if begins else ""
        counts = together(new, say("{n} no longer", n=ends) if ends else "", between=", ")
        told = say("{counts}. {plan} Not done yet.", counts=counts, plan=plan_words(plan)) if counts else ""
        self.told.setText(together(words, told))
        show_fates(self.fates, plan)
        self.fates.setVisible(bool(plan.fates))
        self.save.allow("" if plan.due else say("Nothing is marked that is not kept already"))

    def show_refused(self, words: str) -> None:
        """Say why none of it can be done."""
        self.plan = None
        self.told.setText(words)
        self.fates.hide()
        self.save.allow(words)

    def show_unfit(self, unfit: Unfit) -> None:
        """Say at its field of the place what cannot be; there are no days to mark then."""
        self.show_rows([], set())
        self.where.tell(unfit.field, words_of(unfit), go_there=False)

    def show_unfit_own(self, unfit: Unfit) -> None:
        """Say at its field of the own day what cannot be."""
        self.own.tell(unfit.field, words_of(unfit))

    def _show_mark(self, row: int) -> None:
        item, mark = self.days.item(row, 0), self.rows[row].date in self._marked
        if item is not None:
            item.setIcon(self._boxes[mark])
            told = say("{date}, a holiday", date=item.text()) if mark else say("{date}, no holiday", date=item.text())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(told))

    def _mark_all(self) -> None:
        every = {row.date for row in self.rows}
        self.show_rows(self.rows, set() if every <= self._marked else every)


def _box(look: Look, *, marked: bool) -> QIcon:
    """Return a box to mark, in the colours of the theme."""
    pixels = QPixmap(_BOX, _BOX)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint.box(painter, QRectF(1, 1, _BOX - 2, _BOX - 2), 3, look.theme.surface, look.theme.edge)
    if marked:
        draw_icon(painter, "check", 2, 2, _BOX - 4, look.theme.accent, 2.2)
    painter.end()
    return QIcon(pixels)


def _own(today: date) -> tuple[Entry, ...]:
    def read(text: str) -> object:
        return read_date(date_typed(text), today) or text

    return (
        Entry("date", 0, 2, read, label=say("The hospital's own day"), placeholder=say("2 feb")),
        Entry("name", 0, 4, label=say("Its name (optional)"), placeholder=say("Founders' Day")),
    )
