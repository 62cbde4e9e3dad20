"""The log of a day, to be read and searched as one types: who jumped whom, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from opd_desk.domain.said import say, say_n, together
from opd_desk.domain.wording import clock, day_words
from opd_desk.services.day_log import Sort, matching
from opd_desk.ui.delegates.cells import CellDelegate
from opd_desk.ui.dialogs.telling import choose_in_tint, is_enter, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.models.log import COLUMNS, LogModel, as_text
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.day_log import LogRow
    from opd_desk.ui.theme import Look

_SORTS = tuple(Sort)
_WIDTHS = {"Time": 92, "Doctor": 140, "No.": 44, "Patient": 150, "By": 150}
_ROW = 24
_ROOMY = 1000
"""Px from which on who did it has a column of its own; it is said of the chosen row in any case."""
_TO_THE_TABLE = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class DayLogDialog(QDialog):
    """Rows of a log under a filter: words, doctor, what one looks for. `token_wanted(object)`: a row's LogRow."""

    token_wanted = Signal(object)

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self._rows: Sequence[LogRow] = ()
        self._doctors: list[str] = [""]
        self.field = Field(look, "", icon="search", placeholder=say("Name or number"))
        self.doctor = QComboBox()
        self.doctor.setAccessibleName(tr(say("Doctor")))
        self.sort = Segments(look, say("What", "a column"), [sort.value for sort in _SORTS])
        self.model = LogModel(QColor(look.theme.faint), self)
        self.table = _table(look, self.model)
        self.count, self.whole, self.undo = Words(look), Words(look, "text"), Words(look)
        self.go = KeyButton(look, say("Go to the token"), "Enter", kind=Kind.PRIMARY)
        self._lay_out(look)
        self.resize(min(1240, parent.width() - 40), tallest(parent))
        self.table.setColumnHidden(COLUMNS.index("By"), self.width() < _ROOMY)
        self._connect()
        self.sort.choose(0)
        self.field.setFocus()

    def _lay_out(self, look: Look) -> None:
        filters, foot = QHBoxLayout(), QHBoxLayout()
        keys = Words(look, "faint")
        keys.setText(say("Alt ← → what    Alt ↑ ↓ doctor"))
        filters.addWidget(self.field, 1)
        for part in (self.doctor, keys, self.count):
            filters.addWidget(part)
        for words in (keys, self.count):
            words.setWordWrap(False)
        self.whole.setMinimumHeight(34)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.copy, close = KeyButton(look, say("Copy"), "Ctrl C"), KeyButton(look, say("Close"), "Esc")
        foot.addWidget(self.undo, 1)
        for button in (self.copy, self.go, close):
            foot.addWidget(button)
        close.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(filters)
        whole.addWidget(self.sort)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.whole)
        whole.addLayout(foot)
        dress_dialog(self, look)

    def _connect(self) -> None:
        self.field.edit.textChanged.connect(lambda _: self._filter())
        self.field.edit.installEventFilter(self)
        self.doctor.currentIndexChanged.connect(lambda _: self._filter())
        self.sort.picked.connect(lambda _: self._filter())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.table.doubleClicked.connect(lambda _: self._go())
        self.go.clicked.connect(self._go)
        self.copy.clicked.connect(self._copy)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._step_sort(by))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._step_doctor(by))

    def show_log(self, rows: Sequence[LogRow], undo: str) -> None:
        """Show a log, the newest row chosen and in view; `undo` says what Undo would take back.

        Shown again, it stays at the row that is chosen, but goes on to what is new where that was the newest.
        """
        newest = self.table.currentIndex().row() == self.model.rowCount() - 1
        known = dict(sorted((row.day.doctor, row.doctor) for row in rows if Sort.AHEAD not in row.sorts))
        chosen = self._doctors[max(0, self.doctor.currentIndex())]
        self._rows, self._doctors = rows, ["", *known]
        self.undo.setText(undo)
        self.doctor.blockSignals(True)
        self.doctor.clear()
        self.doctor.addItems([tr(say("All doctors")), *known.values()])
        self.doctor.setCurrentIndex(self._doctors.index(chosen) if chosen in self._doctors else 0)
        self.doctor.blockSignals(False)
        self._filter()
        if newest:
            self._choose(self.model.rowCount() - 1)

    @property
    def chosen(self) -> LogRow | None:
        """Return the chosen row."""
        row: LogRow | None = self.table.currentIndex().data(ROW)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and pages go through the rows, and Ctrl+C copy them, while one types."""
        if isinstance(event, QKeyEvent) and watched is self.field.edit:
            copies = event.matches(QKeySequence.StandardKey.Copy) and not self.field.edit.hasSelectedText()
            moves = event.key() in _TO_THE_TABLE and not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if copies and event.type() == QEvent.Type.KeyPress:
                self._copy()
                return True
            if moves and event.type() == QEvent.Type.KeyPress:
                QGuiApplication.sendEvent(self.table, event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the chosen row's token by Enter, copy by Ctrl+C."""
        if is_enter(event):
            self._go()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        kept = self.chosen
        doctor = self._doctors[max(0, self.doctor.currentIndex())]
        found = matching(self._rows, doctor, _SORTS[self.sort.current or 0], self.field.text())
        self.model.show(found)
        every, some = len(self._rows), len(found)
        if some == every:
            self.count.setText(say_n("{n:,} row", "{n:,} rows", every))
        else:
            self.count.setText(say_n("{some:,} of {n:,} row", "{some:,} of {n:,} rows", every, some=some))
        place = self.model.row_of(kept.key) if kept is not None else -1
        self._choose(place if place >= 0 else len(found) - 1)

    def _choose(self, place: int) -> None:
        if place >= 0:
            index = self.model.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)
        self._tell()

    def _tell(self) -> None:
        """Say the chosen row whole: what the table shortens can be read out."""
        row = self.chosen
        self.go.allow("" if row is not None and row.token is not None else say("This row is about no token"))
        if row is None:
            self.whole.setText(say("Nothing of this kind has happened on this date."))
            return
        words = row.words
        if row.number is not None:
            words = say("token {number}, {name}: {words}", number=row.number, name=row.name, words=words)
        when = together(day_words(row.at.date()), clock(row.at))
        told = say("{when}, {doctor}, {words}. By {by}.", when=when, doctor=row.doctor, words=words, by=row.by)
        self.whole.setText(told)

    def _step_sort(self, by: int) -> None:
        self.sort.choose(((self.sort.current or 0) + by) % len(_SORTS))
        self._filter()

    def _step_doctor(self, by: int) -> None:
        self.doctor.setCurrentIndex((self.doctor.currentIndex() + by) % self.doctor.count())

    def _go(self) -> None:
        row = self.chosen
        if row is not None and row.token is not None:
            self.accept()
            self.token_wanted.emit(row)

    def _copy(self) -> None:
        """Copy the chosen rows where there are several, else all that are shown."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = [self.model.rows[place] for place in places] if len(places) > 1 else self.model.rows
        QGuiApplication.clipboard().setText(as_text(rows))
        self.count.setText(say_n("{n:,} row copied", "{n:,} rows copied", len(rows)))


def _table(look: Look, model: LogModel) -> QTableView:
    """Return a table to read: whole rows in the tint, several of them by Shift, Tab leaves it."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr(say("Log")))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setItemDelegate(CellDelegate(table))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, head in enumerate(COLUMNS):
        if head in _WIDTHS:
            table.setColumnWidth(column, _WIDTHS[head])
        else:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    choose_in_tint(table, look)
    return table
