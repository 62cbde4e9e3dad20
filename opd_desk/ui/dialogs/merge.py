"""Two entries of one person: the other one is looked for, both are shown side by side, one key makes them one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from opd_desk.domain.said import say, say_n
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.lists import FamilyList
from opd_desk.ui.models.visits import PeopleModel
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.services.patients import MergePlan
    from opd_desk.services.rows import PersonRow
    from opd_desk.ui.theme import Look

_HEADS = ("", say("Stays"), say("Goes"), say("Afterwards"))


class MergeDialog(EnterDialog):
    """First the search, then the two side by side; Enter goes on, Esc goes back.

    `typed(str)`: what is looked for; `compare_wanted(int)`: the patient id taken; `merge_wanted(int)`: let this one go.
    """

    typed = Signal(str)
    compare_wanted = Signal(int)
    merge_wanted = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Merge two entries of a patient")))
        self._look = look
        self._hint = say("Type the name, phone or UHID of the other entry of {name}.", name=name)
        self._other = 0
        self.search = Field(look, placeholder=say("Name, phone or UHID"), icon="search")
        self.model = PeopleModel(parent=self)
        self.people = FamilyList(self.model, look)
        self.told = Words(look)
        self._table = QWidget()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._finding())
        self.pages.addWidget(self._table)
        self.go = KeyButton(look, say("Compare"), "Enter", kind=Kind.PRIMARY)
        back = KeyButton(look, say("Back"), "Esc")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(back)
        whole = QVBoxLayout(self)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.told)
        whole.addLayout(row)
        dress_dialog(self, look)
        self.resize(min(680, parent.width() - 20), min(400, tallest(parent)))
        self.search.edit.textEdited.connect(self.typed)
        self.search.edit.installEventFilter(self)
        self.people.person_taken.connect(self.compare_wanted)
        self.go.clicked.connect(self._go_on)
        back.clicked.connect(self.reject)
        self.show_found([], "")

    def _finding(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.people, 1)
        column.addStretch(0)
        return page

    def show_found(self, rows: Sequence[PersonRow], searched: str) -> None:
        """Show who was found, the first of them chosen."""
        self.model.show(rows)
        if rows:
            self.people.choose(rows[0].patient_id)
        self.go.allow("" if rows else self._hint)
        none = say("Nobody else found for “{searched}”.", searched=searched) if searched else self._hint
        self.told.setText("" if rows else none)

    def show_plan(self, other: int, plan: MergePlan) -> None:
        """Show both entries and what becomes of them; Enter does it. `other`: the patient id of the one that goes."""
        self._other = other
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(16)
        for column, head in enumerate(_HEADS):
            self._cell(grid, 0, column, head, "danger" if head == say("Goes") else "text", bold=True)
            grid.setColumnStretch(column, 1 if column else 0)
        for line, row in enumerate(plan.rows, 1):
            for column, words in enumerate(row):
                new = column == 3 and row[3] != row[1]
                self._cell(grid, line, column, words, "muted" if column in (0, 2) else "text", bold=new)
        grid.setRowStretch(len(plan.rows) + 1, 1)
        self.pages.removeWidget(self._table)
        self._table.deleteLater()
        self._table = table
        self.pages.addWidget(table)
        self.pages.setCurrentWidget(table)
        told = say_n(
            "{n} token comes over, and the entry of {gone} goes. The merge can be taken back.",
            "{n} tokens come over, and the entry of {gone} goes. The merge can be taken back.",
            plan.tokens,
            gone=plan.gone,
        )
        self.told.setText(told)
        self.go.set_words(say("Merge"), "Enter")
        self.go.setFocus()

    def _cell(self, grid: QGridLayout, row: int, column: int, words: str, ink: str, *, bold: bool) -> None:
        cell = Words(self._look, ink, bold=bold)
        cell.setText(words)
        grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)

    def say(self, words: str) -> None:
        """Say what keeps the two from being merged."""
        self.told.setText(words)

    @property
    def comparing(self) -> bool:
        """Tell whether the two stand side by side."""
        return self.pages.currentWidget() is self._table

    def reject(self) -> None:
        """Go one step back: to the search, or out."""
        if not self.comparing:
            super().reject()
            return
        self.pages.setCurrentIndex(0)
        self.go.set_words(say("Compare"), "Enter")
        self.told.setText("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the search field step through who was found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.people.step(step)
                return True
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        """Go on by Enter."""
        self._go_on()

    def _go_on(self) -> None:
        chosen = self.people.chosen_key()
        if self.comparing:
            self.merge_wanted.emit(self._other)
        elif chosen is not None:
            self.compare_wanted.emit(chosen)
