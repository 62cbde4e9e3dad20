"""A few fields that are filled in together, Enter by Enter, each with a place for what keeps it from being taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.domain.spelled import WEEKDAYS, WHOLE_WEEKDAYS
from opd_desk.services.roster import LABELS, days_read
from opd_desk.ui.languages import tr
from opd_desk.ui.theme import Look
from opd_desk.ui.widgets.base import RING, Looked, Words
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

_MOST_DIGITS = 9


def read_whole(text: str) -> object:
    """Return a whole number; what is none stays text, which a roster's check refuses."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else text


def read_days(text: str) -> object:
    """Return days of the week as a roster file has them, from English or the window's language."""
    return days_read(text, [tr(day) for day in (*WHOLE_WEEKDAYS, *WEEKDAYS)])


def read_clock(text: str) -> object:
    """Return a time of day as a roster file has it: 9, 9:00 and 9.00 are 09:00."""
    hour, colon, minute = text.replace(".", ":").partition(":")
    return f"{hour.zfill(2)}{colon or ':'}{minute or '00'}" if hour.isdigit() and len(hour) <= 2 else text


@dataclass(frozen=True, slots=True)
class Entry:
    """One field: its name in a roster file, its row and share of the row's width, how its text is read.

    `optional`: it may be left empty and is then left out of the table.
    """

    name: str
    row: int = 0
    share: int = 1
    read: Callable[[str], object] = str
    optional: bool = False
    label: str = ""
    placeholder: str = ""


HOSPITAL = (
    Entry(
        "name", 0, label=say("Name, as it stands on the slip"), placeholder=say("for example: District Hospital, OPD")
    ),
    Entry("address", 1, 3, label=say("Address line (optional)")),
    Entry("phone", 1, 2, label=say("Phone (optional)")),
)
DOCTOR = (
    Entry("name", 0, 3, placeholder=say("Dr. Meera Nair")),
    Entry("code", 0, 1),
    Entry("specialization", 1, 3, label=say("Specialization (optional)")),
    Entry("room", 1, 1, label=say("Room")),
    Entry("consult_minutes", 1, 2, read_whole, optional=True, label=say("Minutes a patient")),
)
WEEK = (
    Entry("days", 0, 2, read_days),
    Entry("start", 0, 1, read_clock),
    Entry("end", 0, 1, read_clock),
    Entry("slot_minutes", 1, 1, read_whole),
    Entry("capacity", 1, 1, read_whole, label=say("Places in a slot")),
    Entry("reserve", 1, 1, read_whole, optional=True, placeholder=say("as the policy says")),
)
PATIENT = (
    Entry("name", 0),
    Entry("phone", 1),
    Entry("second_phone", 1, label=say("Second phone")),
    Entry("age", 2, 2, label=say("Age")),
    Entry("gender", 2, 3, label=say("Sex")),
    Entry("place", 2, 4, label=say("Place")),
    Entry("uhid", 3, label=say("UHID or ABHA number")),
)
EXTRA = (
    Entry("start", 0, 1, read_clock),
    Entry("end", 0, 1, read_clock),
    Entry("capacity", 0, 1, read_whole),
    Entry("reserve", 0, 2, read_whole, optional=True, placeholder=say("as the policy says")),
)
PLACES = (Entry("capacity", 0, 1, read_whole), Entry("reserve", 0, 1, read_whole))


class Entries(Looked):
    """Fields in rows. Enter goes to the next empty one after it, past the last one it says `entered()`.

    `changed()`: something was typed.
    """

    entered = Signal()
    changed = Signal()

    def __init__(self, look: Look, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entries = tuple(entries)
        self.fields: dict[str, Field] = {}
        self._said: dict[int, Words] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in sorted({entry.row for entry in entries}):
            line = QHBoxLayout()
            line.setSpacing(8 - RING)
            for entry in entries:
                if entry.row == row:
                    line.addWidget(self._field(entry), entry.share)
            said = self._said[row] = Words(look, "danger")
            said.setContentsMargins(RING, 0, RING, 4)
            said.hide()
            column.addLayout(line)
            column.addWidget(said)
            column.addSpacing(4)
        self.set_look(look)

    def _field(self, entry: Entry) -> Field:
        field = Field(self.look, entry.label or LABELS[entry.name], placeholder=entry.placeholder)
        field.edit.textChanged.connect(lambda _: self._typed(entry))
        field.edit.returnPressed.connect(lambda: self._next(entry.name))
        self.fields[entry.name] = field
        return field

    def set_look(self, look: Look) -> None:
        """Take type and colours of this Look; labels stand above: they are too long to stand inside."""
        super().set_look(look)
        above = Look(look.theme, replace(look.metrics, labels_inside=False))
        for field in self.fields.values():
            field.set_look(above)
        for said in self._said.values():
            said.set_look(look)

    def table(self) -> dict[str, Any]:
        """Return what is typed, by field; an optional field that is empty is left out."""
        typed = {entry: self.fields[entry.name].text() for entry in self._entries}
        return {entry.name: entry.read(text) for entry, text in typed.items() if text or not entry.optional}

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show a text in every field, none in those that are not named."""
        for name, field in self.fields.items():
            field.edit.setText(tr(texts.get(name, "")))
            field.edit.setCursorPosition(0)  # a long text is read from its beginning

    def focus_first(self) -> None:
        """Go to the first field, what it holds chosen."""
        first = self.fields[self._entries[0].name]
        first.edit.selectAll()
        first.setFocus()

    def tell(self, name: str, sentence: str, *, go_there: bool = True) -> None:
        """Say at a field what keeps it from being taken, and go there."""
        field = self.fields[name]
        said = self._said[next(entry.row for entry in self._entries if entry.name == name)]
        said.setText(sentence)
        said.show()
        field.set_wrong(sentence)
        if go_there:
            field.edit.selectAll()
            field.setFocus()

    def told(self) -> str:
        """Return what is said at the fields, "" for nothing."""
        return " ".join(said.text() for said in self._said.values() if not said.isHidden())

    def clear_told(self) -> None:
        """Take back what was said."""
        for entry in self._entries:
            self._unsay(entry)

    def _unsay(self, entry: Entry) -> None:
        self.fields[entry.name].set_wrong()
        self._said[entry.row].hide()

    def _typed(self, entry: Entry) -> None:
        for other in self._entries:
            if other.row == entry.row:
                self._unsay(other)
        self.changed.emit()

    def _next(self, name: str) -> None:
        names = [entry.name for entry in self._entries]
        for after in names[names.index(name) + 1 :]:
            if not self.fields[after].text():
                self.fields[after].setFocus()
                return
        self.entered.emit()
