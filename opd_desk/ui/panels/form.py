"""The form of a new token, by keyboard from the phone to the slip (LOOK §2, CLERK, Hands)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opd_desk.domain.model import Source
from opd_desk.domain.said import say
from opd_desk.ui.panels import reading
from opd_desk.ui.panels.form_fields import SOURCES, FormFields
from opd_desk.ui.panels.form_steps import FormSteps
from opd_desk.ui.panels.promise import OVERRIDE
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from opd_desk.domain.model import Patient
    from opd_desk.services.rows import PersonRow
    from opd_desk.ui.panels.draft import Draft
    from opd_desk.ui.theme import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewTokenForm(Looked):
    """Phone, family, name, age, sex, source, slot; Enter goes on and at last books. Setters emit nothing.

    `phone_changed(str)`: the phone's digits so far; `changed()`: anything in the draft; `person_wanted(int)`: the
    patient taken from the family, to be given to `show_person`; `slot_wanted(object)`: a slot's start or None;
    `book_wanted(Draft)`, `emergency_wanted(Draft)`, `override_wanted(Draft, str)`: the draft can be read as it is;
    `refusal_key(str)`: a refusal's key was clicked, "Alt E"; `scanned(str)`: a slip's reference.
    """

    phone_changed = Signal(str)
    changed = Signal()
    person_wanted = Signal(int)
    slot_wanted = Signal(object)
    book_wanted = Signal(object)
    emergency_wanted = Signal(object)
    override_wanted = Signal(object, str)
    refusal_key = Signal(str)
    scanned = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.fields = FormFields(look)
        self._steps = FormSteps(self.fields)
        self._patient_id = 0
        self._digits = ""
        self._emergency = self._family_done = False
        self._tried: Source | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        self._connect()
        self.set_look(look)
        self.clear()

    def _connect(self) -> None:
        f = self.fields
        f.phone.edit.textEdited.connect(self._phone_typed)
        f.phone.focus_changed.connect(self._place_family)
        f.name.edit.textEdited.connect(self._name_typed)
        f.age.edit.textEdited.connect(self._age_typed)
        f.sex.picked.connect(self._touched)
        f.source.picked.connect(lambda index: self.choose_source(SOURCES[index]))
        f.slot.picked.connect(self._slot_picked)
        f.family.taken.connect(self._take)
        f.book.clicked.connect(self.book)
        f.emergency.clicked.connect(self.emergency)
        f.promise.key_picked.connect(self._refusal_key)
        f.promise.reason_given.connect(self._override)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        self.fields.set_look(look)

    # what is shown

    def show_doctor(self, name: str) -> None:
        """Say in the head whose tokens are made here."""
        self.fields.head.set_doctor(name)

    def show_family(self, people: Sequence[PersonRow]) -> None:
        """Show who is on the phone; nobody: no list. It stands open while the phone has the focus."""
        self._family_done = False
        self.fields.family.show_people(people)
        self._place_family()

    def show_person(self, patient: Patient) -> None:
        """Fill in a known patient; the focus goes to what is missing of it, else stays."""
        f = self.fields
        if patient.phone:
            f.phone.edit.setText(reading.grouped(patient.phone))
            self._digits = patient.phone
            f.say_at_phone("")
        f.fill(patient.name, reading.age_words(patient.age, patient.age_unit), patient.gender)
        self._patient_id = patient.id
        self._family_done = True
        f.promise.withdraw()
        self._place_family()
        self._weigh()
        missing = self._steps.missing()
        if f.phone.edit.hasFocus() and missing is not None:
            missing.setFocus()

    def show_slots(self, slots: Sequence[tuple[datetime, str]], automatic: datetime | None = None) -> None:
        """Offer these (start, words) for F4; `automatic`: where the token goes if no slot is asked for."""
        self.fields.slot.show_slots(slots, automatic)

    def show_promise(self, number: int | None, headline: str, detail: str = "") -> None:
        """Say what Enter will do: the number given (None: none), when or which position, and why there."""
        self.fields.promise.show_promise(number, headline, detail)

    def show_refusal(self, sentence: str, keys: Sequence[tuple[str, str]] = ()) -> None:
        """Put a refusal in the promise's place with (key, what it does); ("Ctrl Enter", …) lets it be overridden."""
        self.fields.promise.show_refusal(sentence, keys)

    def clear(self) -> None:
        """Empty the form; the slots offered and the promise stay as they were told."""
        f = self.fields
        f.phone.edit.setText("")
        f.say_at_phone("")
        f.fill("", "", "")
        f.family.show_people([])
        f.slot.forget()
        f.promise.withdraw()
        self._patient_id, self._digits, self._family_done = 0, "", False
        self._set_source(Source.WALK_IN)
        self._place_family()

    # what the window's keys do

    def focus_phone(self) -> None:
        """Go to the phone (F2)."""
        self.fields.phone.setFocus()
        self.fields.phone.edit.selectAll()

    def choose_source(self, source: Source) -> None:
        """Choose a source (Alt + letter, or a click)."""
        self._set_source(source)
        self._touched()

    def next_slot(self) -> None:
        """Ask for the next offered slot (F4)."""
        self.fields.slot.step(1)

    def book(self) -> None:
        """Book as Enter on the last field does; an emergency where that is the source."""
        if self._emergency:
            self.emergency()
        elif self._steps.complete():
            self._tried = None
            self.book_wanted.emit(self.draft())

    def emergency(self) -> None:
        """Book an emergency (F9), the form's source unchanged for a way back; with no name, set it and go to Name."""
        if not self.fields.name.text():
            self.choose_source(Source.EMERGENCY)
        if self._steps.complete():
            self._tried = Source.EMERGENCY
            self.emergency_wanted.emit(replace(self.draft(), source=Source.EMERGENCY))

    def override(self) -> None:
        """Ask for the reason to book although refused (Ctrl+Enter), where the refusal allows it."""
        if self.fields.promise.overridable and self._steps.complete():
            self.fields.promise.ask_reason(self.focusWidget())

    def draft(self) -> Draft:
        """Return what is in the form; a phone or age that cannot be read counts as not given."""
        return self._steps.draft(self._patient_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, back by Esc, through the family by arrow; Ctrl+Enter overrides a refusal."""
        key = event.key()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.override()
        elif key in _ENTER and not event.isAutoRepeat():
            self._go_on()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._family_open():
            self.fields.family.step(1 if key == Qt.Key.Key_Down else -1)
        elif key != Qt.Key.Key_Escape or not self._go_back():
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Do what Enter does: a scan, the tinted person, the next missing field, the booking."""
        reference = self._steps.take_scan()
        if reference:
            self.scanned.emit(reference)
        elif self._family_open():
            self.fields.family.take_current()
        elif self._steps.understood():
            missing = self._steps.missing()
            if missing is None:
                self.book()
            elif missing is self.fields.name and missing.edit.hasFocus():
                self.show_refusal(say("Type the patient's name first."))
            else:
                missing.setFocus()

    def _go_back(self) -> bool:
        """Do what Esc does, one step; tell whether there was one."""
        f = self.fields
        if f.promise.refused:
            f.promise.withdraw()
        elif self._family_open():
            self._family_done = True
            self._place_family()
        elif (before := self._steps.before()) is not None:
            before.setFocus()
        elif self._emergency or any(field.edit.text() for field in (f.phone, f.name, f.age)):
            self.clear()
            self.focus_phone()
            self.phone_changed.emit("")
            self.changed.emit()
        else:
            return False
        return True

    def _family_open(self) -> bool:
        return self.fields.phone.edit.hasFocus() and self.fields.family.isVisible()

    def _place_family(self) -> None:
        f = self.fields
        f.show_family(bool(f.family.people) and not self._family_done and f.phone.edit.hasFocus())

    def _take(self, person: PersonRow) -> None:
        """Take a person of the family, or make room for a new one on this phone."""
        self._family_done = True
        self._place_family()
        if person.patient_id:
            self.person_wanted.emit(person.patient_id)
            return
        self._patient_id = 0
        self.fields.fill("", "", "")
        self.fields.name.setFocus()
        self._touched()

    def _phone_typed(self) -> None:
        f = self.fields
        f.say_at_phone("")
        digits = reading.digits_of(f.phone.text()) if reading.looks_like_phone(f.phone.text()) else ""
        if digits != self._digits:
            self._digits, self._patient_id = digits, 0
            self.phone_changed.emit(digits)
        self._touched()

    def _name_typed(self) -> None:
        # Another name on this phone is another patient (RULES §1).
        self._patient_id = 0
        self._touched()

    def _age_typed(self) -> None:
        self.fields.say_at_age("")
        self._touched()

    def _slot_picked(self, start: datetime | None) -> None:
        self.fields.promise.withdraw()
        self.slot_wanted.emit(start)
        self.changed.emit()

    def _touched(self) -> None:
        self.fields.promise.withdraw()
        self._weigh()
        self.changed.emit()

    def _override(self, reason: str) -> None:
        draft = self.draft()
        self.override_wanted.emit(replace(draft, source=self._tried or draft.source), reason)

    def _refusal_key(self, key: str) -> None:
        if key == OVERRIDE:
            self.override()
        else:
            self.refusal_key.emit(key)

    def _set_source(self, source: Source) -> None:
        f = self.fields
        self._emergency = source is Source.EMERGENCY
        f.source.choose(SOURCES.index(source) if source in SOURCES else None)
        f.head.set_title(*((say("Emergency"), "F9", "danger") if self._emergency else (say("New token"), "F2")))
        self._weigh()

    def _weigh(self) -> None:
        """Let Book be pressed once there is a name."""
        named = bool(self.fields.name.text())
        self.fields.promise.set_ready(named)
        if self._emergency:
            self.fields.book.allow(say("This is an emergency: F9 books it, Alt W, F, P or O makes it another source"))
        else:
            self.fields.book.allow("" if named else say("Type the patient's name first"))
