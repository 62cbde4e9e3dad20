"""The end of a day: who was not seen and what becomes of each, shown and changed before it is done (CLERK)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opd_desk.domain.closing import Wishes
from opd_desk.domain.dates import read_date
from opd_desk.domain.model import UNSEEN, Status
from opd_desk.domain.said import Figures, say, together
from opd_desk.domain.wording import day_words
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import Unread, date_typed, written
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import TokenId
    from opd_desk.services.closing import ClosePlan
    from opd_desk.ui.theme import Look

HEADS = (say("No."), say("Patient"), say("Doctor"), say("How it stands"), say("What becomes of it"))
_HINT = say("Space gives the chosen token another end; carried, it gets its doctor's first place on the date below.")


class ClosingDialog(EnterDialog):
    """A list of all who are left, a date to carry them to, and one button, which is Enter wherever the focus is.

    `plan`: what is shown; `wished()`: `wishes` are others now, to be planned and shown anew; `done_wanted()`: the plan
    shown is to be done.
    """

    wished = Signal()
    done_wanted = Signal()

    def __init__(self, look: Look, plan: ClosePlan, today: date, carry_to: date | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Close {date}", date=day_words(plan.day))))
        self.plan, self._today = plan, today
        self._carried: frozenset[TokenId] = frozenset()
        self._excused: frozenset[TokenId] = frozenset()
        self.told = Words(look, "text", bold=True)
        self.hint = Words(look, "muted")
        self.hint.setText(_HINT)
        self.table = reading_table(look, say("Tokens never seen"), HEADS, (46, 180, 160, 220))
        self.table.setWordWrap(False)  # else a long name ends after its first word
        self.to = Field(look, say("Carry to"))
        self.to.edit.setText(written(carry_to, day_words(carry_to)) if carry_to else "")
        self.to.setFixedWidth(180)
        self.all = KeyButton(look, say("Carry all"), "Alt A")
        self.go = KeyButton(look, say("Close the day"), "Enter", kind=Kind.PRIMARY)
        self.back = KeyButton(look, say("Back"), "Esc")
        self._lay_out()
        dress_dialog(self, look)
        self.resize(min(860, parent.width() - 40), min(520, tallest(parent)))
        self._connect()
        self.show_plan(plan)
        self.table.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.to)
        buttons.addWidget(self.all, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addStretch(1)
        for button in (self.go, self.back):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        for part in (self.told, self.table, self.hint):
            whole.addWidget(part)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.to.edit.textChanged.connect(lambda _: self.wished.emit())
        self.all.clicked.connect(self.carry_all)
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self.reject)
        QShortcut(QKeySequence("Alt+A"), self).activated.connect(self.all.click)
        QShortcut(QKeySequence("Space"), self.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            self.change_chosen
        )

    @property
    def wishes(self) -> Wishes:
        """Return what is wished; raises Unread while somebody is to be carried to what is no date."""
        to = read_date(date_typed(self.to.text()), self._today) if self._carried else None
        if self._carried and to is None:
            raise Unread(say("Type the date to carry them to: 5 feb, +7 or fri."))
        return Wishes(to, self._carried, self._excused)

    def show_plan(self, plan: ClosePlan, words: str = "") -> None:
        """Show what would be done: whoever is left, and what becomes of each; `words`: why it is another plan."""
        self.plan = plan
        self.told.setText(together(words, _summary(plan)))
        self.go.allow()
        carriable = self._carriable()
        self.all.allow("" if carriable else say("Nobody is left who could be carried"))
        self.all.set_words(
            say("Carry nobody") if carriable and carriable <= self._carried else say("Carry all"), "Alt A"
        )
        chosen = max(0, self.table.currentRow())
        self.table.setRowCount(len(plan.rows))
        for place, row in enumerate(plan.rows):
            write_row(self.table, place, (Figures(row.number), row.name, row.doctor, row.stands, row.becomes))
        if plan.rows:
            self.table.setCurrentCell(min(chosen, len(plan.rows) - 1), 0)

    def show_unread(self, words: str) -> None:
        """Say why what is wished cannot be done, and leave the list as it was."""
        self.told.setText(words)
        self.go.allow(words)

    def carry_all(self) -> None:
        """Carry everybody who can be carried; where that is so already, nobody."""
        carriable = self._carriable()
        self._carried = frozenset() if carriable <= self._carried else carriable
        self._excused = frozenset()
        self.wished.emit()

    def change_chosen(self) -> None:
        """Give the chosen token its next end: as usual, carried; one that came may also be no no-show."""
        place = self.table.currentRow()
        if not 0 <= place < len(self.plan.rows):
            return
        row = self.plan.rows[place]
        one = frozenset({row.id})
        if row.id in self._carried:
            self._carried -= one
            self._excused |= one if row.status is Status.CHECKED_IN else frozenset()
        elif row.id in self._excused:
            self._excused -= one
        elif row.status in UNSEEN:
            self._carried |= one
        self.wished.emit()

    def enter(self) -> None:
        """Take Enter as the button, from the field and from the table."""
        self._go()

    def _carriable(self) -> frozenset[TokenId]:
        return frozenset(row.id for row in self.plan.rows if row.status in UNSEEN)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.done_wanted.emit()


def _summary(plan: ClosePlan) -> str:
    """Say who is left, in the words of the counter."""
    count = [row.status for row in plan.rows].count
    said = [
        say("{n} did not come", n=count(Status.CONFIRMED)) if count(Status.CONFIRMED) else "",
        say("{n} came but were never called", n=count(Status.CHECKED_IN)) if count(Status.CHECKED_IN) else "",
        say("{n} on the waitlist", n=count(Status.WAITLISTED)) if count(Status.WAITLISTED) else "",
        say("{n} still in consultation", n=count(Status.IN_CONSULTATION)) if count(Status.IN_CONSULTATION) else "",
    ]
    words = together(*said, between=", ")
    if words:
        return say("{counts}. Not done yet.", counts=words)
    return say("Nobody is left over; every slot will be closed. Not done yet.")
