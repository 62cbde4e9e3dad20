"""Who needs a new date: everybody who has no place any more, to be rung up and moved, cancelled, or looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QVBoxLayout

from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.domain.wording import clock, day_words
from opd_desk.ui import paint
from opd_desk.ui.dialogs.hours import field_for
from opd_desk.ui.dialogs.telling import is_enter, reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import TokenId
    from opd_desk.services.date_rows import NewDateRow
    from opd_desk.ui.theme import Look

_HEADS = (say("No."), say("Patient"), say("Phone"), say("Slot"), say("Doctor"), say("Since"), say("Why"))
_WIDTHS = (52, 164, 116, 128, 156, 124)
_PHONE = 2
_MOVE, _CANCEL = say("Move to another date"), say("Cancel them")
NOBODY = say("Nobody needs a new date: every live token from today on stands in an open slot.")


class NewDatesDialog(QDialog):
    """The list; Enter moves those chosen, Alt C cancels them for a reason, Alt G goes to one.

    `move_wanted()`, `cancel_wanted(str)` with the reason, `token_wanted()`: about `chosen`. It stays until it is left.
    """

    move_wanted = Signal()
    cancel_wanted = Signal(str)
    token_wanted = Signal()

    def __init__(self, look: Look, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Who needs a new date")))
        self._look, self._usual = look, reason
        self._rows: list[NewDateRow] = []
        self.told = Words(look, "text")
        self.table = reading_table(look, say("Who needs a new date"), _HEADS, _WIDTHS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = field_for(look, say("Why are they cancelled?"))
        self.reason.edit.setText(tr(reason))
        self.move_button = KeyButton(look, _MOVE, "Enter", kind=Kind.PRIMARY)
        self.cancel_button = KeyButton(look, _CANCEL, "Alt C")
        self.token_button = KeyButton(look, say("Go to the token"), "Alt G")
        self.close_button = KeyButton(look, say("Close"), "Esc")
        self._lay_out(look)
        self.resize(min(1000, parent.width() - 40), min(520, tallest(parent)))
        self.reason.hide()
        for keys, do in (("Alt+C", self.ask_reason), ("Alt+G", self._go_to)):
            QShortcut(QKeySequence(keys), self, do)
        self.table.itemSelectionChanged.connect(self._count)
        self.table.cellDoubleClicked.connect(lambda _row, _column: self._go_to())
        self.table.setFocus()

    def _lay_out(self, look: Look) -> None:
        whole, buttons = QVBoxLayout(self), QHBoxLayout()
        pressed: tuple[tuple[KeyButton, Callable[[], None]], ...] = (
            (self.move_button, self._answer),
            (self.cancel_button, self.ask_reason),
            (self.token_button, self._go_to),
            (self.close_button, self.reject),
        )
        buttons.addStretch(1)
        for button, do in pressed:
            button.clicked.connect(do)
            buttons.addWidget(button)
        for part in (self.told, self.table, self.reason):
            whole.addWidget(part)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    def show_rows(self, rows: Sequence[NewDateRow]) -> None:
        """Show who needs a new date; who was chosen stays chosen, else the first is."""
        before = set(self.chosen())
        self._rows = list(rows)
        self.table.clearSelection()
        self.table.setRowCount(len(rows))
        for row, each in enumerate(rows):
            write_row(self.table, row, _cells(each))
            for column in (0, _PHONE):
                item = self.table.item(row, column)
                assert item is not None
                item.setFont(paint.font(self._look.metrics.title, column == 0))
        again = [row for row, each in enumerate(rows) if each.token in before] or list(range(min(1, len(rows))))
        self.table.setCurrentCell(again[0] if again else -1, 0)
        self._choose(again)
        self._count()

    def _choose(self, rows: Sequence[int]) -> None:
        model, chooses = self.table.selectionModel(), self.table.selectionModel().SelectionFlag
        for row in rows:
            model.select(self.table.model().index(row, 0), chooses.Select | chooses.Rows)

    def chosen(self) -> list[TokenId]:
        """Return the tokens chosen, from the top."""
        return [self._rows[row].token for row in self._chosen_rows()]

    def say(self, words: str) -> None:
        """Say what came of the last thing done, above the list."""
        self.told.setText(together(words, self._counted()))

    def ask_reason(self) -> None:
        """Ask why those chosen are cancelled."""
        if self.cancel_button.isEnabled():
            self._ask(True)
            self.reason.setFocus()
            self.reason.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as the usual button, or as the answer where a reason is asked for."""
        if not is_enter(event):
            super().keyPressEvent(event)
        else:
            self._answer()

    def reject(self) -> None:
        """Leave the question, or the list."""
        if self.reason.isVisible():
            self._ask(False)
        else:
            super().reject()

    def _ask(self, asking: bool) -> None:
        """Let the reason be asked for, and the buttons be its answers; or not any more."""
        self.reason.setVisible(asking)
        self.cancel_button.setVisible(not asking)
        self.token_button.setVisible(not asking)
        self.move_button.set_words(_CANCEL if asking else _MOVE, "Enter")
        self.close_button.set_words(say("Back") if asking else say("Close"), "Esc")
        if not asking:
            self.table.setFocus()

    def _chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _counted(self) -> str:
        rows, chosen = len(self._rows), len(self._chosen_rows())
        if not rows:
            return NOBODY
        return say_n(
            "{n} needs a new date, {chosen} chosen. Shift and the arrows choose more, Ctrl A all of them.",
            "{n} need a new date, {chosen} chosen. Shift and the arrows choose more, Ctrl A all of them.",
            rows,
            chosen=chosen,
        )

    def _count(self) -> None:
        self.told.setText(self._counted())
        why = "" if self._chosen_rows() else say("Choose whom first")
        for button in (self.move_button, self.cancel_button):
            button.allow(why)
        self.token_button.allow("" if len(self._chosen_rows()) == 1 else say("Choose one of them first"))

    def _answer(self) -> None:
        """Do what Enter stands for."""
        if self.reason.isVisible():
            self._ask(False)
            typed = self.reason.text()
            # Left as it was said it goes into the log as all that the desk says, and is said again in any language.
            self.cancel_wanted.emit(str(self._usual) if typed == tr(self._usual) else typed)
        elif self.move_button.isEnabled():
            self.move_wanted.emit()

    def _go_to(self) -> None:
        if self.token_button.isEnabled():
            self.token_wanted.emit()


def _cells(row: NewDateRow) -> tuple[str, ...]:
    since = together(day_words(row.since.date()), clock(row.since)) if row.since else ""
    slot = together(day_words(row.slot.date()), clock(row.slot), between=", ")
    return Figures(row.number), row.name, row.phone or say("no phone"), slot, row.doctor_name, since, row.why
