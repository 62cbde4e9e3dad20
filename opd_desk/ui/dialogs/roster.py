"""Hospital, doctors and their weeks: filled in, and refused at the field where something cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout

from opd_desk.domain.said import say, words_of
from opd_desk.services.roster import LABELS, days_written, week_rows
from opd_desk.ui.delegates.cells import CellDelegate
from opd_desk.ui.dialogs.telling import Cell, reading_table
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import WEEK, Entries
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import Doctor
    from opd_desk.domain.roster import WeekHours
    from opd_desk.services.roster import Unfit
    from opd_desk.ui.panels.entries import Entry
    from opd_desk.ui.theme import Look

_WEEK_NOTE = say(
    "A row a session: days as Mon-Sat or Mon, Wed, Fri; times as 09:00; hours are cut into slots of that many minutes. "
    "Dates that are in use already keep their slots."
)
_BLANK_ROWS = 3


class EntryDialog(QDialog):
    """A few fields and Save. `save_wanted(object)`: the table that was filled in, to be checked and kept."""

    save_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        title: str,
        note: str,
        entries: Sequence[Entry],
        texts: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.note = Words(look)
        self.note.setText(note)
        self.entries = Entries(look, entries)
        self.entries.show_texts(texts)
        save, back = KeyButton(look, say("Save"), "Enter", kind=Kind.PRIMARY), KeyButton(look, say("Back"), "Esc")
        whole = QVBoxLayout(self)
        whole.addWidget(self.note)
        whole.addWidget(self.entries)
        whole.addStretch(1)
        whole.addLayout(_row(None, save, back))
        dress_dialog(self, look)
        self.resize(min(560, parent.width() - 40), self.sizeHint().height())
        self.entries.entered.connect(self._save)
        save.clicked.connect(self._save)
        back.clicked.connect(self.reject)
        self.entries.focus_first()

    def show_unfit(self, unfit: Unfit) -> None:
        """Say at its field what cannot be."""
        self.entries.tell(unfit.field, words_of(unfit))

    def _save(self) -> None:
        self.entries.clear_told()
        self.save_wanted.emit(self.entries.table())


class DoctorsDialog(QDialog):
    """Every doctor, to be added, changed, given hours.

    `new_wanted()`; `change_wanted(str)`, `week_wanted(str)`, `active_wanted(str)` with the chosen doctor's code.
    """

    new_wanted = Signal()
    change_wanted = Signal(str)
    week_wanted = Signal(str)
    active_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Doctors")))
        self._doctors: list[Doctor] = []
        heads = (say("Code"), say("Name"), say("Specialization"), say("Room"), say("Sees patients"))
        self.table = reading_table(look, say("Doctors"), heads, (90, 200, 160, 60))
        self.change = KeyButton(look, say("Change"), "Enter", kind=Kind.PRIMARY)
        self.hours = KeyButton(look, say("Hours"), "Alt H")
        self.active = KeyButton(look, say("Sees no patients"), "Alt P")
        new, close = KeyButton(look, say("New doctor"), "Alt N"), KeyButton(look, say("Close"), "Esc")
        whole = QVBoxLayout(self)
        whole.addWidget(self.table)
        whole.addLayout(_row(new, self.active, None, self.hours, self.change, close))
        dress_dialog(self, look)
        self.resize(min(700, parent.width() - 40), min(420, parent.height() - 40))
        new.clicked.connect(self.new_wanted)
        close.clicked.connect(self.reject)
        for button, keys, wanted in (
            (self.change, "Return", self.change_wanted),
            (self.hours, "Alt+H", self.week_wanted),
            (self.active, "Alt+P", self.active_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(self.chosen))
            QShortcut(QKeySequence(keys), self, button.click)
        QShortcut(QKeySequence("Alt+N"), self, self.new_wanted.emit)
        self.table.doubleClicked.connect(self.change.click)
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.setFocus()

    @property
    def chosen(self) -> str:
        """Return the code of the chosen doctor, "" for none."""
        row = self.table.currentRow()
        return self._doctors[row].code if 0 <= row < len(self._doctors) else ""

    def show_doctors(self, doctors: Sequence[Doctor], chosen: str = "") -> None:
        """Show these doctors; the chosen one stays chosen, unless another is to be."""
        chosen = chosen or self.chosen
        self._doctors = list(doctors)
        self.table.setRowCount(len(doctors))
        for row, doctor in enumerate(doctors):
            words = (
                doctor.code,
                doctor.name,
                doctor.specialization,
                doctor.room,
                tr(say("yes") if doctor.active else say("no")),
            )
            for column, text in enumerate(words):
                self.table.setItem(row, column, Cell(text))
        codes = [doctor.code for doctor in doctors]
        self.table.setCurrentCell(codes.index(chosen) if chosen in codes else 0, 0)
        self._allow()

    def _allow(self) -> None:
        """Let the buttons do what the chosen doctor can be given."""
        for button in (self.change, self.hours, self.active):
            button.allow("" if self.chosen else say("There is no doctor yet: add one first"))
        seeing = next((doctor.active for doctor in self._doctors if doctor.code == self.chosen), True)
        self.active.set_words(say("Sees no patients") if seeing else say("Sees patients again"), "Alt P")


class WeekDialog(QDialog):
    """A doctor's hours as a table to type in. `save_wanted(object)`: the rows that were filled in."""

    save_wanted = Signal(object)

    def __init__(self, look: Look, name: str, week: Sequence[WeekHours], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Hours of {name}", name=name)))
        self._look = look
        note = Words(look)
        note.setText(_WEEK_NOTE)
        self.table = _table(say("Hours"), [LABELS[entry.name] for entry in WEEK], (150, 80, 80, 100, 70))
        self.told = Words(look, "danger")
        save, back = KeyButton(look, say("Save"), "Ctrl S", kind=Kind.PRIMARY), KeyButton(look, say("Back"), "Esc")
        more, remove = KeyButton(look, say("More hours"), "Alt N"), KeyButton(look, say("Remove hours"), "Ctrl Del")
        whole = QVBoxLayout(self)
        for part in (note, self.table, self.told):
            whole.addWidget(part)
        whole.addLayout(_row(more, remove, None, save, back))
        dress_dialog(self, look)
        self.resize(min(680, parent.width() - 40), min(400, parent.height() - 40))
        self._fill(week)
        for button, keys, do in (
            (save, "Ctrl+S", self._save),
            (more, "Alt+N", self._add_row),
            (remove, "Ctrl+Del", self._remove_row),
        ):
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, do)
        back.clicked.connect(self.reject)
        self.table.itemChanged.connect(lambda _: self._clear_told())
        self.table.setFocus()

    def show_unfit(self, unfit: Unfit) -> None:
        """Mark the cell that cannot be, say why, and go there."""
        row = self._filled()[unfit.row]
        column = [entry.name for entry in WEEK].index(unfit.field)
        self.table.setCurrentCell(row, column)
        self.table.blockSignals(True)
        item = self._item(row, column)
        item.setBackground(QColor(self._look.theme.danger_tint))
        item.setToolTip(as_typed(words_of(unfit)))
        self.table.blockSignals(False)
        words = words_of(unfit)
        self.told.setText(say("Row {row}, {field}: {words}", row=row + 1, field=LABELS[unfit.field], words=words))

    def _fill(self, week: Sequence[WeekHours]) -> None:
        rows = week_rows(week)
        self.table.setRowCount(len(rows) + _BLANK_ROWS)
        for place, row in enumerate(rows):
            texts = row | {"days": days_written(row["days"])}
            for column, entry in enumerate(WEEK):
                self._item(place, column).setText(str(texts.get(entry.name, "")))
        for place in range(len(rows), self.table.rowCount()):
            self._make_items(place)
        self.table.setCurrentCell(0, 0)

    def _make_items(self, row: int) -> None:
        """Put cells into a blank row: what is not there could not be said."""
        for column in range(len(WEEK)):
            self._item(row, column)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            item = Cell()
            self.table.setItem(row, column, item)
        return item

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _filled(self) -> list[int]:
        """Return the rows of the table that say anything."""
        columns = range(len(WEEK))
        return [row for row in range(self.table.rowCount()) if any(self._text(row, column) for column in columns)]

    def _table_of(self, row: int) -> dict[str, Any]:
        typed = {entry: self._text(row, column) for column, entry in enumerate(WEEK)}
        return {entry.name: entry.read(text) for entry, text in typed.items() if text or not entry.optional}

    def _save(self) -> None:
        self.table.setFocus()  # a cell that is being typed in is taken with it
        self._clear_told()
        self.save_wanted.emit([self._table_of(row) for row in self._filled()])

    def _clear_told(self) -> None:
        if self.told.text():
            self.told.setText("")
            self.table.blockSignals(True)
            for row in self._filled():
                for column in range(len(WEEK)):
                    self._item(row, column).setData(Qt.ItemDataRole.BackgroundRole, None)
                    self._item(row, column).setToolTip("")
            self.table.blockSignals(False)

    def _add_row(self) -> None:
        self.table.insertRow(self.table.rowCount())
        self._make_items(self.table.rowCount() - 1)
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()

    def _remove_row(self) -> None:
        self.table.removeRow(self.table.currentRow())
        self._clear_told()


def _table(name: str, heads: Sequence[str], widths: Sequence[int]) -> QTableWidget:
    table = QTableWidget(0, len(heads))
    table.setHorizontalHeaderLabels([tr(head) for head in heads])
    table.setAccessibleName(tr(name))
    table.setItemDelegate(CellDelegate(table))
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, wide in enumerate(widths):
        table.setColumnWidth(column, wide)
    return table


def _row(*parts: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addStretch(1) if part is None else row.addWidget(part)
    return row
