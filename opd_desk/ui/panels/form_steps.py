"""Which field comes next in the form, whether what is typed can be read, and what it says."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Source
from opd_desk.domain.said import words_of
from opd_desk.ui.panels import reading
from opd_desk.ui.panels.draft import Draft
from opd_desk.ui.panels.form_fields import SEXES, SOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.panels.form_fields import FormFields


class FormSteps:
    """The way through a form's fields. Age, sex and phone may stay empty: Enter passes them once (RULES §4.1)."""

    def __init__(self, fields: FormFields) -> None:
        self._fields = fields

    def missing(self) -> QWidget | None:
        """Return the name where it is passed empty, else the next of name, age and sex that is; None: there is none."""
        f = self._fields
        empty: dict[QWidget, bool] = {
            f.name: not f.name.text(),
            f.age: not f.age.text(),
            f.sex: f.sex.current is None and not f.noted_sex,
        }
        if f.name.edit.hasFocus() and empty[f.name]:
            return f.name
        return next((part for part in self._way()[self._at() + 1 :] if empty.get(part)), None)

    def before(self) -> QWidget | None:
        """Return the field before the focus; None on the first, or where the focus is elsewhere."""
        at = self._at()
        return self._way()[at - 1] if at > 0 else None

    def understood(self) -> bool:
        """Tell whether phone and age can be read; else say why at the field, and go there (RULES §4.1)."""
        f = self._fields
        if self._phone_as_name():
            return False
        try:
            reading.read_phone(f.phone.text())
        except reading.Unread as unread:
            f.say_at_phone(words_of(unread))
            f.phone.setFocus()
            return False
        try:
            reading.read_age(f.age.text())
        except reading.Unread as unread:
            f.say_at_age(words_of(unread))
            f.age.setFocus()
            return False
        return True

    def complete(self) -> bool:
        """Tell whether the draft can be read and has a name; go to what is not."""
        if not self.understood():
            return False
        if not self._fields.name.text():
            self._fields.name.setFocus()
        return bool(self._fields.name.text())

    def take_scan(self) -> str:
        """Take a scanned reference out of the field with the focus, leaving what stood before it; "" for none."""
        f = self._fields
        field = next((field for field in (f.phone, f.name, f.age) if field.edit.hasFocus()), None)
        scan = reading.split_scan(field.text()) if field else None
        if field is None or scan is None:
            return ""
        before, reference = scan
        field.edit.setText(before)
        return reference

    def draft(self, patient_id: int) -> Draft:
        """Return what the fields hold; a phone or age that cannot be read counts as not given."""
        f = self._fields
        phone, age, unit = "", None, AgeUnit.YEARS
        with suppress(reading.Unread):
            phone = reading.read_phone(f.phone.text())
        with suppress(reading.Unread):
            age, unit = reading.read_age(f.age.text())
        gender = "" if f.sex.current is None else SEXES[f.sex.current]
        source = Source.EMERGENCY if f.source.current is None else SOURCES[f.source.current]
        name = " ".join(f.name.text().split())
        return Draft(name, phone, age, unit, gender, source, f.slot.wanted, patient_id)

    def _phone_as_name(self) -> bool:
        """Put a phone that stands as the name where it belongs, and go there; tell whether there was one.

        One Enter too many after a booking leaves the focus on the name: the next patient's phone is typed into it.
        """
        f = self._fields
        typed, phone = f.name.text(), ""
        with suppress(reading.Unread):
            phone = reading.read_phone(typed)
        if not phone or f.phone.text():
            return False
        f.name.edit.clear()
        f.phone.setFocus()
        f.phone.edit.setText(reading.grouped(typed))
        f.phone.edit.textEdited.emit(f.phone.edit.text())
        return True

    def _way(self) -> list[QWidget]:
        f = self._fields
        return [f.phone, f.name, f.age, f.sex, f.source, f.slot, f.book, f.emergency]

    def _at(self) -> int:
        """Return which field has the focus; outside of them, after the last."""
        f = self._fields
        edits: dict[QWidget, QWidget] = {
            f.phone.edit: f.phone,
            f.name.edit: f.name,
            f.age.edit: f.age,
            f.slot.edit: f.slot,
        }
        focused = f.focusWidget()
        way = self._way()
        part = edits.get(focused, focused) if focused else None
        return way.index(part) if part in way else len(way)
