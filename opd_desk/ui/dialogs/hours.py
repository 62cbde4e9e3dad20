"""A doctor late, away or back: what it would do is shown first, then done whole (CLERK, flow 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableWidget, QVBoxLayout

from opd_desk.domain.said import Figures, say
from opd_desk.ui import paint
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import TokenId
    from opd_desk.services.plan_rows import Chance
    from opd_desk.ui.theme import Look

_HEADS, _WIDTHS = (say("No."), say("Patient"), say("Phone"), say("What becomes of it")), (56, 200, 116)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dialog asks for: one field or two, each a label and a value; the button, and another that does more."""

    title: str
    fields: tuple[tuple[str, str], ...]
    button: str
    more: str = ""


class HoursDialog(EnterDialog):
    """Fields, what they would do as they are typed, and a button, which is Enter wherever the focus is.

    `typed(str)`: what stands in the first field, whichever has changed; `done_wanted(str)`: Enter; `more_wanted(str)`:
    Alt M, which does the same and goes on with those chosen in the table. The dialog stays until it is accepted.
    """

    typed = Signal(str)
    done_wanted = Signal(str)
    more_wanted = Signal(str)

    def __init__(self, look: Look, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(asked.title))
        self.fields = [field_for(look, label) for label, _ in asked.fields]
        self.field = self.fields[0]
        for field, (_, value) in zip(self.fields, asked.fields, strict=True):
            field.edit.setText(tr(value))
        self.told = Words(look, "text")
        self.table = chance_table(look)
        self._more = asked.more
        self._tokens: list[TokenId | None] = []
        self.go = KeyButton(look, asked.button, "Enter", kind=Kind.PRIMARY)
        self.more = KeyButton(look, asked.more, "Alt M")
        self.back = KeyButton(look, say("Back"), "Esc")
        self._lay_out(look)
        self.resize(min(720, parent.width() - 40), min(480, tallest(parent)))
        for field in self.fields:
            field.edit.textChanged.connect(lambda _: self.typed.emit(self.field.text()))
        self.go.clicked.connect(self._go)
        self.more.clicked.connect(self._go_on)
        self.back.clicked.connect(self.reject)
        QShortcut(QKeySequence("Alt+M"), self, self._go_on)
        self.table.itemSelectionChanged.connect(self._count)
        self.field.edit.selectAll()
        self.field.setFocus()

    def _lay_out(self, look: Look) -> None:
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        for field in self.fields:
            fields.addWidget(field)
        buttons.addStretch(1)
        for button in (self.go, self.more, self.back):
            buttons.addWidget(button)
        self.more.setVisible(bool(self._more))
        whole = QVBoxLayout(self)
        whole.addLayout(fields)
        whole.addWidget(self.told)
        whole.addWidget(self.table)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    def show_plan(self, words: str, chances: Sequence[Chance], *, why_no_more: str = "") -> None:
        """Say what it would do, and to whom; `why_no_more`: why there is nobody to go on with."""
        self.told.setText(words)
        self.go.allow()
        self._tokens = [chance.token for chance in chances]
        fill(self.table, chances)
        self.more.allow(why_no_more)
        self._count()

    def show_unread(self, words: str) -> None:
        """Say that what is typed cannot be understood or done, and what can."""
        self.told.setText(words)
        self._tokens = []
        self.table.setRowCount(0)
        self.go.allow(words)
        self.more.allow(words)

    def chosen(self) -> list[TokenId]:
        """Return the tokens chosen in the table; where none is, all of them."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [token for row in rows or range(len(self._tokens)) if (token := self._tokens[row]) is not None]

    def _count(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        words = say("{do} {n}", do=self._more, n=chosen) if chosen else say("{do} all", do=self._more)
        self.more.set_words(words, "Alt M")

    def enter(self) -> None:
        """Take Enter as the button, from the field and from the table."""
        self._go()

    def _go(self) -> None:
        if self.go.isEnabled():
            self.done_wanted.emit(self.field.text())

    def _go_on(self) -> None:
        if self._more and self.more.isEnabled():
            self.more_wanted.emit(self.field.text())


def field_for(look: Look, label: str, *, key: str = "", placeholder: str = "") -> Field:
    """Return a field whose label has the room it needs where it stands inside."""
    inside = int(paint.width_of(label, paint.font(look.metrics.small))) + 16
    return Field(look, label, key=key, placeholder=placeholder, inside=inside)


def chance_table(look: Look) -> QTableWidget:
    """Return a table of what becomes of whom, in which several can be chosen."""
    table = reading_table(look, say("Tokens"), _HEADS, _WIDTHS)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return table


def fill(table: QTableWidget, chances: Sequence[Chance]) -> None:
    """Show what becomes of whom."""
    table.clearSelection()
    table.setRowCount(len(chances))
    for row, chance in enumerate(chances):
        write_row(table, row, (Figures(chance.number), chance.name, chance.phone, chance.words))
