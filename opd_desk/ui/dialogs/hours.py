"""A doctor late or away: what it would do is shown first, then done whole (CLERK, flow 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableWidgetItem, QVBoxLayout

from opd_desk.ui.dialogs.telling import is_enter, reading_table, tallest
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.services.rows import Chance
    from opd_desk.ui.theme import Look


class HoursDialog(QDialog):
    """One field, what it would do as it is typed, and one button, which is Enter wherever the focus is.

    `typed(str)`: what stands in the field; `done_wanted(str)`: Enter.
    """

    typed = Signal(str)
    done_wanted = Signal(str)

    def __init__(self, look: Look, title: str, label: str, value: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = Field(look, label)
        self.field.edit.setText(value)
        self.told = Words(look, "text")
        self.table = reading_table(look, ("No.", "Patient", "What becomes of it"), (60, 220))
        self.go = KeyButton(look, button, "Enter", kind=Kind.PRIMARY)
        self.back = KeyButton(look, "Back", "Esc")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        whole = QVBoxLayout(self)
        for part in (self.field, self.told, self.table):
            whole.addWidget(part)
        whole.addLayout(buttons)
        set_ground(self, look.theme.bg)
        self.resize(min(640, parent.width() - 40), min(480, tallest(parent)))
        self.field.edit.textChanged.connect(lambda _: self.typed.emit(self.field.text()))
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self.reject)
        self.field.edit.selectAll()
        self.field.setFocus()

    def show_plan(self, words: str, chances: Sequence[Chance]) -> None:
        """Say what it would do, and to whom."""
        self.told.setText(words)
        self.go.allow()
        self.table.setRowCount(len(chances))
        for place, chance in enumerate(chances):
            for column, text in enumerate((str(chance.number), chance.name, chance.words)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)

    def show_unread(self, words: str) -> None:
        """Say that what is typed cannot be understood, and what can."""
        self.told.setText(words)
        self.table.setRowCount(0)
        self.go.allow(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the button, from the field and from the table."""
        if is_enter(event):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.done_wanted.emit(self.field.text())
            self.accept()
