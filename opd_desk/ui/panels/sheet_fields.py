"""One row of a number sheet, to be typed in by keyboard alone: Enter goes on, one letter chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.model import Source
from opd_desk.domain.said import say, words_of
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.ui import paint
from opd_desk.ui.panels.phone_edit import PhoneEdit
from opd_desk.ui.panels.reading import Unread, age_words, grouped, read_age, read_phone, read_time
from opd_desk.ui.panels.sheet_row import (
    SEX_WORDS,
    SEXES,
    SOURCES,
    STANDING_WORDS,
    STANDINGS,
    TypedRow,
    read_number,
)
from opd_desk.ui.widgets.base import RING, Looked
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments, labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.domain.model import Patient
    from opd_desk.domain.number_sheet import Standing
    from opd_desk.ui.theme import Look
    from opd_desk.ui.widgets.line import Line

T = TypeVar("T")


class SheetFields(Looked):
    """Number, phone, name, age, sex; source, slot, time, and what became of the patient.

    `number_typed()`, `phone_typed(str)`: digits only; `entered()`: Enter in the last field. The people on the phone are
    taken by Enter and gone through by the arrows. A token that was booked before is shown and cannot be changed.
    """

    number_typed = Signal()
    phone_typed = Signal(str)
    entered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.number = _field(look, say("No."), bold=True)
        self.phone = _field(look, say("Phone"), edit=PhoneEdit())
        self.name = _field(look, say("Name"))
        self.age = _field(look, say("Age"))
        self.slot = _field(look, say("Slot"), key="F4", placeholder=say("first free"))
        self.came = _field(look, say("Came at"))
        self.sex = Segments(look, say("Sex"), SEX_WORDS)
        self.source = Segments(look, say("Source"), [SOURCE_WORDS[source] for source in SOURCES])
        self.then = Segments(look, say("Then"), STANDING_WORDS)
        self._family: list[Patient] = []
        self._taken: Patient | None = None
        self._slots: tuple[str, ...] = ()
        self.slot_chosen = False
        self._order: list[QWidget] = [self.number, self.phone, self.name, self.age, self.sex]
        self._order += [self.source, self.slot, self.came, self.then]
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        first, second, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        inside = self.look.metrics.labels_inside
        for field, wide in ((self.number, 78), (self.phone, 150), (self.age, 66), (self.slot, 118), (self.came, 84)):
            field.setFixedWidth(wide + (44 if inside else 0) + 2 * RING)
        for row, parts in (
            (first, (self.number, self.phone, self.name, self.age, self.sex)),
            (second, (self.source, self.slot, self.came, self.then)),
        ):
            row.setSpacing(4)
            for part in parts:
                grows = part in (self.name, self.source)
                row.addWidget(labelled(part) if isinstance(part, Segments) else part, int(grows))
            whole.addLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        for before, after in zip(self._order, self._order[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _listen(self) -> None:
        self.number.edit.textEdited.connect(lambda _: self.number_typed.emit())
        self.phone.edit.textEdited.connect(self._phone_typed)
        self.name.edit.textEdited.connect(lambda _: self._other_name())
        self.slot.edit.textEdited.connect(lambda _: setattr(self, "slot_chosen", True))
        self.sex.picked.connect(lambda _: self._go(self.source))
        self.source.picked.connect(lambda _: self._go(self.came))
        for field in (self.phone, self.name):
            field.edit.installEventFilter(self)
        for field in (self.number, self.phone, self.name, self.age, self.slot, self.came):
            field.edit.textChanged.connect(lambda _, field=field: field.set_wrong())

    # what stands in the row

    def clear(self, number: int, came: str, standing: Standing) -> None:
        """Empty the row for the next patient; what most often stays the same is kept."""
        self.show_known(None)
        for field in (self.phone, self.name, self.age):
            field.edit.setText("")  # not clear(): Ctrl Z takes back the row that was taken, not this
        self._family, self._taken, self.slot_chosen = [], None, False
        self.number.edit.setText(str(number))
        self.came.edit.setText(came)
        self.sex.choose(None)
        self.source.choose(0)
        self.then.choose(STANDINGS.index(standing))

    def show_row(self, row: TypedRow) -> None:
        """Show a row as it was typed, to be put right."""
        self.clear(row.number, f"{row.came:%H:%M}" if row.came else "", row.standing)
        self.phone.edit.setText(grouped(row.phone))
        self.name.edit.setText(row.name)
        self.age.edit.setText(age_words(row.age, row.age_unit))
        self.sex.choose(SEXES.index(row.gender) if row.gender in SEXES else None)
        self.source.choose(SOURCES.index(row.source))
        self.slot.edit.setText(f"{row.slot:%H:%M}" if row.slot else "")
        self.slot_chosen = row.slot is not None

    def show_slots(self, slots: Sequence[str], proposed: str) -> None:
        """Let F4 go through these slots, the one proposed first."""
        self._slots = tuple(slots)
        if not self.slot_chosen:
            self.slot.edit.setText(proposed)

    def show_family(self, people: Sequence[Patient]) -> None:
        """Let Enter and the arrows take one of these, who are on the phone."""
        self._family = list(people)

    def show_known(self, token: Patient | None, source: Source = Source.WALK_IN, slot: str = "") -> None:
        """Show whose the number is already, not to be changed; None: it is nobody's."""
        if token is not None:
            self._take(token)
            self.phone.edit.setText(grouped(token.phone))
            self.source.choose(SOURCES.index(source))
            self.slot.edit.setText(slot)
        elif self.booked:
            self._take(None)
            self.phone.edit.setText("")
            self.source.choose(0)
        for field in (self.phone, self.name, self.age, self.slot):
            field.edit.setReadOnly(token is not None)
        for part in (self.phone, self.name, self.age, self.slot, self.sex, self.source):
            part.setEnabled(token is None)

    @property
    def booked(self) -> bool:
        """Tell whether the row shows a token that was booked before."""
        return self.name.edit.isReadOnly()

    @property
    def empty(self) -> bool:
        """Tell whether nothing of a patient is typed."""
        return self.booked or not (self.phone.text() or self.name.text() or self.age.text())

    @property
    def standing(self) -> Standing:
        """Return what became of the patient."""
        return STANDINGS[self.then.current or 0]

    @property
    def numbered(self) -> int:
        """Return the number, 0 for what is none."""
        try:
            return read_number(self.number.text())
        except Unread:
            return 0

    def typed(self) -> TypedRow:
        """Return the row; raises Unread, with the focus where it could not be read."""
        age, unit = self._read(self.age, read_age)
        source = SOURCES[self.source.current] if self.source.current is not None else Source.WALK_IN
        return TypedRow(
            self._read(self.number, read_number),
            self.name.text(),
            self._read(self.phone, read_phone),
            age,
            unit,
            SEXES[self.sex.current] if self.sex.current is not None else "",
            source,
            self._read(self.slot, read_time),
            self._read(self.came, read_time),
            self.standing,
            self._taken.id if self._taken is not None else 0,
        )

    def _read(self, field: Field, read: Callable[[str], T]) -> T:
        try:
            return read(field.text())
        except Unread as unread:
            field.set_wrong(words_of(unread))
            self._go(field)
            raise

    # hands

    def begin(self) -> None:
        """Go to where a row is begun: the phone, or the time of a token that was booked before."""
        self._go(self.came if self.booked else self.phone)

    def next_slot(self) -> None:
        """Go to the next slot, after the last to none: the desk's choice."""
        if not self.booked:
            choices = (*self._slots, "")
            here = choices.index(self.slot.text()) if self.slot.text() in choices else -1
            self.slot.edit.setText(choices[(here + 1) % len(choices)])
            self.slot_chosen = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter: past what is filled already; at the end it says `entered`."""
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of phone and name go through the people on the phone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._family and not self.booked:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                here = self._family.index(self._taken) if self._taken in self._family else -(step > 0)
                self._take(self._family[(here + step) % len(self._family)])
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        here = next((part for part in self._order if part.hasFocus() or _inside(part)), self.number)
        if here is self.then:
            self.entered.emit()
        elif here is self.number:
            self.begin()
        elif here is self.phone and self._family and not self.name.text():
            self._take(self._family[0])
            self._go(self.source)
        elif here is self.phone and self._taken is not None:
            self._go(self.source)
        else:
            following = self._order[self._order.index(here) + 1]
            self._go(self.came if following is self.slot else following)

    def _go(self, part: QWidget) -> None:
        part.setFocus()
        if isinstance(part, Field):
            part.edit.selectAll()

    def _phone_typed(self, typed: str) -> None:
        self._family = []
        if self._taken is not None:
            self._take(None)
        try:
            self.phone_typed.emit(read_phone(typed))
        except Unread:
            self.phone_typed.emit("")

    def _other_name(self) -> None:
        """Let a name that is typed over another one be somebody else's: age and sex go with it."""
        if self._taken is not None:
            self._taken = None
            self.age.edit.setText("")
            self.sex.choose(None)

    def _take(self, person: Patient | None) -> None:
        self._taken = person
        self.name.edit.setText(person.name if person else "")
        self.age.edit.setText(age_words(person.age, person.age_unit) if person else "")
        self.sex.choose(SEXES.index(person.gender) if person and person.gender in SEXES else None)


def _field(
    look: Look, label: str, *, bold: bool = False, key: str = "", placeholder: str = "", edit: Line | None = None
) -> Field:
    inside = int(paint.width_of(label, paint.font(look.metrics.small))) + 12
    return Field(look, label, bold=bold, key=key, placeholder=placeholder, edit=edit, inside=inside)


def _inside(part: QWidget) -> bool:
    return isinstance(part, Field) and part.edit.hasFocus()
