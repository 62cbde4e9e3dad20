"""A patient: data to be corrected, every visit, what was done to the entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QTableView, QVBoxLayout, QWidget

from opd_desk.domain.said import Figures, say, say_n, words_of
from opd_desk.domain.spelled import MONTHS, clock
from opd_desk.ui.dialogs.telling import dress_table, reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.models.visits import VisitsModel
from opd_desk.ui.panels.entries import PATIENT, Entries
from opd_desk.ui.panels.reading import split_scan
from opd_desk.ui.scanner import Scanner
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from opd_desk.services.roster import Unfit
    from opd_desk.services.rows import LogRow, VisitRow
    from opd_desk.ui.theme import Look
    from opd_desk.ui.widgets.field import Field

_DATA_WIDTH, _NARROW = 300, 264
_NO_MERGE = say("No other entry was merged into this one")


class PatientDialog(QDialog):
    """One patient. It changes nothing by itself; what is wanted of it goes out.

    `save_wanted(object)`: the texts by field; `token_wanted()`: a new token for this patient; `merge_wanted()`: the
    other entry is to be looked for; `split_wanted(int)`: the merge to be taken back; `visit_wanted(object)`: the
    VisitRow to go to; `scanned(str)`: a slip's reference. `suggested`: by what the other entry is found.
    """

    save_wanted = Signal(object)
    token_wanted = Signal()
    merge_wanted = Signal()
    split_wanted = Signal(int)
    visit_wanted = Signal(object)
    scanned = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Patient")))
        self._merge = 0
        self.suggested = ""
        self.entries = Entries(look, PATIENT)
        self.note = Words(look)
        self._visits = VisitsModel(self)
        self.visits = QTableView()
        self.visits.setModel(self._visits)
        self.visits.setAccessibleName(tr(say("Visits")))
        dress_table(self.visits, look, (108, 46, 128, 36, 76, 112))
        self.changes = reading_table(look, say("Changes"), (say("When"), say("What was changed, and by whom")), (112,))
        for table in (self.visits, self.changes):
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.setTextElideMode(Qt.TextElideMode.ElideNone)
            table.horizontalHeader().setMinimumSectionSize(36)
            table.verticalHeader().setDefaultSectionSize(26)
        self._heads = [Words(look, "text", bold=True), Words(look, "text", bold=True)]
        for head in self._heads:
            head.setWordWrap(False)
            head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.split = KeyButton(look, say("Take back the merge"), "Alt B")
        self._lay_out(look, parent)
        dress_dialog(self, look)
        self.resize(min(960, parent.width() - 40), min(520, tallest(parent)))
        self.visits.activated.connect(self._go)
        # A long change takes the lines it needs, more of them where the scroll bar takes some of the width.
        self.changes.horizontalHeader().sectionResized.connect(self.changes.resizeRowsToContents)
        for field in self.entries.fields.values():
            field.edit.returnPressed.connect(lambda field=field: self._take_scan(field))
        Scanner(self).scanned.connect(self.scanned)

    def _lay_out(self, look: Look, parent: QWidget) -> None:
        data, beside = QWidget(), QVBoxLayout()
        data.setFixedWidth(_DATA_WIDTH if parent.width() >= 1000 else _NARROW)
        column = QVBoxLayout(data)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.entries)
        column.addWidget(self.note)
        column.addStretch(1)
        for part, stretch in ((self._heads[0], 0), (self.visits, 3), (self._heads[1], 0), (self.changes, 2)):
            beside.addWidget(part, stretch)
        beside.setSpacing(4)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(data)
        both.addLayout(beside, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(both, 1)
        whole.addLayout(self._buttons(look))

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        token, merge = KeyButton(look, say("New token"), "F2"), KeyButton(look, say("Merge with …"), "Alt M")
        save, close = KeyButton(look, say("Save"), "Ctrl S", kind=Kind.PRIMARY), KeyButton(look, say("Close"), "Esc")
        for button, keys, do in (
            (token, "F2", self.token_wanted.emit),
            (merge, "Alt+M", self.merge_wanted.emit),
            (self.split, "Alt+B", self._split),
            (save, "Ctrl+S", self._save),
        ):
            button.clicked.connect(lambda _=False, do=do: do())
            QShortcut(QKeySequence(keys), self, do)
        QShortcut(QKeySequence("Alt+V"), self, self.visits.setFocus)
        close.clicked.connect(self.reject)
        for part in (token, merge, self.split, None, save, close):
            row.addStretch(1) if part is None else row.addWidget(part)
        return row

    def show_patient(self, texts: Mapping[str, str], note: str) -> None:
        """Show a patient's data, and a note under it."""
        self.entries.show_texts(texts)
        self.entries.clear_told()
        self.note.setText(note)
        self.entries.focus_first()

    def show_visits(self, rows: Sequence[VisitRow]) -> None:
        """Show every visit, the first of them chosen."""
        coming = sum(row.ahead for row in rows)
        count = say("No visit yet")
        if rows:
            count = say_n(
                "{n} visit, {coming} to come (Alt V, Enter goes there)",
                "{n} visits, {coming} to come (Alt V, Enter goes there)",
                len(rows),
                coming=coming,
            )
        self._heads[0].setText(count)
        self._visits.show(rows)
        if rows:
            self.visits.selectRow(0)

    def show_log(self, rows: Sequence[LogRow]) -> None:
        """Show what was done to the entry, the latest first; nothing: no list."""
        self._merge = next((row.merge for row in rows if row.merge), 0)
        self.split.allow("" if self._merge else _NO_MERGE)
        self._heads[1].setText(say("Changes"))
        for part in (self._heads[1], self.changes):
            part.setVisible(bool(rows))
        self.changes.setRowCount(len(rows))
        for place, row in enumerate(rows):
            day, month = Figures(f"{row.at:%d}"), MONTHS[row.at.month - 1]
            at = say("{day} {month} {year} {at}", day=day, month=month, year=Figures(f"{row.at:%y}"), at=clock(row.at))
            write_row(self.changes, place, (at, say("{words} ({by})", words=row.words, by=row.by)))
        self.changes.resizeRowsToContents()

    def show_unfit(self, unfit: Unfit) -> None:
        """Say at its field what cannot be."""
        self.entries.tell(unfit.field, words_of(unfit))

    def say(self, words: str) -> None:
        """Say under the data what was done, or could not be."""
        self.note.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the fields and the visits."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.entries.clear_told()
        self.save_wanted.emit({name: field.text() for name, field in self.entries.fields.items()})

    def _split(self) -> None:
        if self._merge:
            self.split_wanted.emit(self._merge)

    def _go(self, index: QModelIndex) -> None:
        self.visit_wanted.emit(index.data(ROW))

    def _take_scan(self, field: Field) -> None:
        """Take a slip that was scanned into a field out of it again."""
        scan = split_scan(field.text())
        if scan is not None:
            field.edit.setText(scan[0])
            self.scanned.emit(scan[1])
