"""Leave over a span of dates: what it would do is shown as it is typed, then done whole; leave ahead, to be ended."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QTableWidget, QVBoxLayout, QWidget

from opd_desk.domain.dates import read_date
from opd_desk.domain.said import Figures, say, say_n, together, words_of
from opd_desk.domain.wording import date_words, day_words, phone_words
from opd_desk.services.absences import EVERYONE, plan_words, span_words
from opd_desk.ui.dialogs.telling import is_enter, reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import Entries, Entry
from opd_desk.ui.panels.reading import date_typed, written
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from opd_desk.domain.model import DayKey
    from opd_desk.services.absences import AbsencePlan, LeaveRow
    from opd_desk.services.roster import Unfit
    from opd_desk.ui.theme import Look

_NOTE = say(
    "Dates as 2 feb, 2/2, +7 or tue; the arrows go from day to day. What it does stands below before it is done."
)
FATES = (say("Date"), say("No."), say("Patient"), say("Phone"), say("What becomes of it"))
FATE_WIDTHS = (100, 50, 190, 110)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class LeaveDialog(QDialog):
    """Who, from when to when, why; beneath what becomes of the tokens there, and the leave that is ahead.

    `changed()`: something else is to be planned; `apply_wanted()`: do what the plan shows; `end_wanted()`: let the
    chosen doctor come again on the dates in the fields.
    """

    changed = Signal()
    apply_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, look: Look, doctors: Mapping[str, str], first: DayKey, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Leave")))
        self._names, self._today = {**doctors, EVERYONE: say("Everyone: a holiday")}, today
        self.plan: AbsencePlan | None = None
        self.rows: list[LeaveRow] = []
        self.who = who_box(self._names, first.doctor)
        self.entries = Entries(look, _entries(today))
        self.told = Words(look, "text")
        self.fates = reading_table(look, say("What becomes of the tokens"), FATES, FATE_WIDTHS)
        self.coming = reading_table(
            look, say("Leave ahead"), (say("Leave ahead"), say("Who"), say("Reason")), (230, 220)
        )
        self.apply = KeyButton(look, say("Apply"), "Ctrl S", kind=Kind.PRIMARY)
        self.end = KeyButton(look, say("End leave"), "Alt E")
        self._lay_out(look)
        self.resize(min(760, parent.width() - 40), min(620, tallest(parent)))
        self.entries.show_texts({"from": _written(first.date), "to": _written(first.date)})
        for name in ("from", "to"):
            self.entries.fields[name].edit.installEventFilter(self)
        self._connect()
        self.who.setFocus()

    def _lay_out(self, look: Look) -> None:
        note = Words(look)
        note.setText(_NOTE)
        back = KeyButton(look, say("Back"), "Esc")
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.end)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        buttons.addWidget(back)
        whole = QVBoxLayout(self)
        for part in (note, self.who, self.entries, self.told):
            whole.addWidget(part)
        whole.addWidget(self.fates, 3)
        whole.addWidget(self.coming, 2)
        whole.addLayout(buttons)
        dress_dialog(self, look)

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.entries.changed.connect(self.changed)
        self.entries.entered.connect(self.apply.click)
        self.coming.itemSelectionChanged.connect(self._take_row)
        for button, keys, wanted in (
            (self.apply, "Ctrl+S", self.apply_wanted),
            (self.end, "Alt+E", self.end_wanted),
        ):
            button.clicked.connect(wanted)
            QShortcut(QKeySequence(keys), self, button.click)

    @property
    def code(self) -> str:
        """Return the code of the chosen doctor, EVERYONE for a holiday."""
        return list(self._names)[self.who.currentIndex()]

    def table(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return self.entries.table()

    def show_plan(self, plan: AbsencePlan, words: str = "") -> None:
        """Show what it would do; `words` are said before it."""
        self.plan = plan
        self.entries.clear_told()
        told = say("They are on leave then already.")
        if plan.due:
            becomes = plan_words(plan)
            closes = say_n(
                "Closes {n} date. {becomes} Not done yet.",
                "Closes {n} dates. {becomes} Not done yet.",
                len(plan.due),
                becomes=becomes,
            )
            told = together(words, closes)
        self.told.setText(told)
        show_fates(self.fates, plan)
        self.apply.allow("" if plan.due else say("They are on leave then already"))

    def show_unfit(self, unfit: Unfit, *, go_there: bool) -> None:
        """Say at its field what cannot be."""
        self.show_refused(words_of(unfit))
        self.told.setText("")
        self.entries.tell(unfit.field, words_of(unfit), go_there=go_there)

    def show_refused(self, words: str) -> None:
        """Say why none of it can be done."""
        self.plan = None
        self.entries.clear_told()
        self.told.setText(words)
        self.fates.setRowCount(0)
        self.apply.allow(words)

    def show_coming(self, rows: Sequence[LeaveRow]) -> None:
        """List the leave that is ahead; choosing one fills in the fields."""
        self.rows = list(rows)
        self.coming.blockSignals(True)
        self.coming.setRowCount(len(rows))
        for place, row in enumerate(rows):
            texts = (span_words(row.first, row.last), self._names.get(row.doctor, row.doctor), row.reason)
            write_row(self.coming, place, texts)
        self.coming.setCurrentCell(-1, -1)
        self.coming.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go a day on or back by an arrow in a date."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            for name in ("from", "to"):
                if step and watched is self.entries.fields[name].edit:
                    self._step(name, step)
                    return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on from who to when by Enter."""
        if is_enter(event) and self.who.hasFocus():
            self.entries.focus_first()
        else:
            super().keyPressEvent(event)

    def _step(self, name: str, by: int) -> None:
        edit = self.entries.fields[name].edit
        known = read_date(date_typed(edit.text()), self._today)
        edit.setText(_written(self._today if known is None else known + timedelta(days=by)))

    def _take_row(self) -> None:
        """Fill in the chosen leave: its end, or a part of it, is then a key away."""
        place = self.coming.currentRow()
        if 0 <= place < len(self.rows):
            row = self.rows[place]
            self.who.setCurrentIndex(list(self._names).index(row.doctor) if row.doctor in self._names else 0)
            self.entries.show_texts({"from": _written(row.first), "to": _written(row.last), "reason": row.reason})


def _entries(today: date) -> tuple[Entry, ...]:
    def read(text: str) -> object:
        return read_date(date_typed(text), today) or text

    return (
        Entry("from", 0, 3, read, label=say("From", "a date")),
        Entry("to", 0, 3, read, label=say("To, both included")),
        Entry("reason", 0, 4, label=say("Reason (optional)"), placeholder=say("conference")),
    )


def who_box(names: Mapping[str, str], chosen: str) -> QComboBox:
    """Return a box to choose a doctor in, by arrow or first letters."""
    box = QComboBox()
    box.setAccessibleName(tr(say("Who")))
    box.addItems([tr(name) for name in names.values()])
    box.setCurrentIndex(list(names).index(chosen) if chosen in names else 0)
    box.setFixedHeight(32)
    return box


def show_fates(table: QTableWidget, plan: AbsencePlan) -> None:
    """List what becomes of the tokens of a plan."""
    table.setRowCount(len(plan.fates))
    for place, fate in enumerate(plan.fates):
        texts = (day_words(fate.date), Figures(fate.number), fate.name, phone_words(fate.phone), fate.words)
        write_row(table, place, texts)


def _written(day: date) -> str:
    """Return a date as it can be read back."""
    return written(day, date_words(day))
