"""Number sheets: for which date they are printed, and, when the power is back, typed in row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui import paint
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.hours import field_for
from opd_desk.ui.dialogs.telling import is_enter, reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.sheet_fields import SheetFields
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

HEADS, _WIDTHS = (
    (say("No."), say("Patient"), say("Source"), say("Came"), say("Then"), say("What the desk says")),
    (46, 190, 84, 56, 92),
)
_HOW = say("5 feb, +1, fri or 2026-02-05")


class SheetDateDialog(EnterDialog):
    """A date, who sits then, and one button, which is Enter.

    `typed(str)`: the date, as it is typed; `show_wanted()`: the sheet of this date.
    """

    typed = Signal(str)
    show_wanted = Signal()

    def __init__(self, look: Look, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Number sheet")))
        self.date = field_for(look, say("Date"), placeholder=_HOW)
        self.date.edit.setText(day)
        self.told = Words(look, "text")
        self.go = KeyButton(look, say("Show the sheet"), "Enter", kind=Kind.PRIMARY)
        back = KeyButton(look, say("Back"), "Esc")
        buttons, whole = QHBoxLayout(), QVBoxLayout(self)
        buttons.addStretch(1)
        for button, do in ((self.go, self._go), (back, self.reject)):
            button.clicked.connect(do)
            buttons.addWidget(button)
        for part in (self.date, self.told):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(buttons)
        dress_dialog(self, look)
        self.resize(min(520, parent.width() - 40), 190)
        self.date.edit.textChanged.connect(self.typed)
        self.date.edit.selectAll()
        self.date.setFocus()

    def tell(self, words: str, why_not: str = "") -> None:
        """Say whose sheets there will be; or `why_not`, and what can be typed."""
        self.told.setText(why_not or words)
        self.date.set_wrong(why_not)
        self.go.allow(why_not)

    def enter(self) -> None:
        """Take Enter as the button."""
        self._go()

    def _go(self) -> None:
        if self.go.isEnabled():
            self.show_wanted.emit()


class TypingDialog(QDialog):
    """The rows typed so far, and the next one. It stays until it is left; every row is kept by itself.

    `doctor_wanted(int)`: the doctor so many further on; `date_wanted(str)`: as it is typed; `row_wanted(bool)`: take
    the row, True: although it was refused; `undo_wanted()`: the last row.
    """

    doctor_wanted = Signal(int)
    date_wanted = Signal(str)
    row_wanted = Signal(bool)
    undo_wanted = Signal()

    def __init__(self, look: Look, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Type in a number sheet")))
        self._look = look
        self.doctor = Words(look, "text", bold=True)
        self.doctor.setFont(paint.font(look.metrics.title, True))
        self.other = KeyButton(look, say("Another doctor"), "Ctrl PgDn", kind=Kind.QUIET)
        self.date = field_for(look, say("Date of the sheet"), placeholder=say("today, 28 jan"))
        self.date.edit.setText(day)
        self.date.setFixedWidth(230)
        self.table = reading_table(look, say("Typed in"), HEADS, _WIDTHS)
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.fields = SheetFields(look)
        self.told = Words(look, "text")
        self.take = KeyButton(look, say("Take the row"), "Enter", kind=Kind.PRIMARY)
        self.force = KeyButton(look, say("Take it although refused"), "Ctrl Enter")
        self.undo = KeyButton(look, say("Undo the last row"), "Ctrl Z")
        self.back = KeyButton(look, say("Close"), "Esc")
        self.force.hide()
        self._lay_out()
        self._connect()
        self.resize(min(1080, parent.width() - 20), min(620, tallest(parent)))
        self.fields.begin()

    def _lay_out(self) -> None:
        top, buttons, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.doctor, 1)
        top.addWidget(self.other)
        top.addWidget(self.date)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        for button in (self.force, self.take, self.back):
            buttons.addWidget(button)
        whole.addLayout(top)
        whole.addWidget(self.table, 1)
        for part in (self.fields, self.told):
            whole.addWidget(part)
        whole.addLayout(buttons)
        whole.setSpacing(6)
        dress_dialog(self, self._look)

    def _connect(self) -> None:
        pressed: tuple[tuple[KeyButton, str, Callable[[], None]], ...] = (
            (self.take, "", lambda: self.row_wanted.emit(False)),
            (self.force, "Ctrl+Return", self._force),
            (self.undo, "Ctrl+Z", self.undo_wanted.emit),
            (self.other, "Ctrl+PgDown", lambda: self.doctor_wanted.emit(1)),
            (self.back, "", self.reject),
        )
        for button, keys, do in pressed:
            button.clicked.connect(do)
            if keys:
                QShortcut(QKeySequence(keys), self, do)
        for keys, do in (("Ctrl+PgUp", lambda: self.doctor_wanted.emit(-1)), ("F4", self.fields.next_slot)):
            QShortcut(QKeySequence(keys), self, do)
        self.fields.entered.connect(lambda: self.row_wanted.emit(False))

    def show_doctor(self, name: str, why_not: str = "") -> None:
        """Name whose sheet it is; `why_not`: why nothing can be typed in, and what can be done."""
        self.doctor.setText(name)
        self.fields.setEnabled(not why_not)
        self.take.allow(why_not)
        if why_not:
            self.say(why_not)

    def say(self, words: str, *, force: bool = False) -> None:
        """Say what came of a row, or whose number it is; `force`: it can be taken although it was refused."""
        self.told.setText(words)
        self.force.setVisible(force)

    def add_row(self, cells: Sequence[str]) -> None:
        """Show a row that was taken, under those before it."""
        row = self.table.rowCount()
        self.table.setRowCount(row + 1)
        self.change_row(row, cells)
        self.table.selectRow(row)
        self.table.scrollToBottom()

    def change_row(self, row: int, cells: Sequence[str]) -> None:
        """Show a row otherwise, from 0; the number stands out."""
        write_row(self.table, row, cells)
        item = self.table.item(row, 0)
        assert item is not None
        item.setFont(paint.font(self._look.metrics.title, True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter in the date as a date."""
        if is_enter(event) and self.date.edit.hasFocus():
            self.date_wanted.emit(self.date.text())
        elif not is_enter(event):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Empty a row that is half typed, or leave: the rows taken are kept."""
        if self.fields.empty or not self.fields.isEnabled():
            super().reject()
        else:
            self.fields.clear(self.fields.numbered, self.fields.came.text(), self.fields.standing)
            self.say(say("The row is empty again. Esc closes the sheet: the rows above are kept."))
            self.fields.begin()

    def _force(self) -> None:
        if self.force.isVisible():
            self.row_wanted.emit(True)
