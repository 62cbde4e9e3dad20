"""What stands half typed in the form of a new token, and the same typed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.services.resume import HalfTyped

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import DayKey, Patient
    from opd_desk.ui.panels.form import NewTokenForm


def half_typed(form: NewTokenForm, key: DayKey, at: datetime) -> HalfTyped | None:
    """Return what is typed in the form; None where phone, name and age are empty."""
    f, draft = form.fields, form.draft()
    phone, name, age = f.phone.edit.text(), f.name.edit.text(), f.age.edit.text()
    if not (phone + name + age).strip():
        return None
    return HalfTyped(at, key, phone, name, age, draft.gender, draft.source, draft.slot, draft.patient_id)


def type_again(form: NewTokenForm, typed: HalfTyped, patient: Patient | None) -> None:
    """Put into the form what was typed, and go on where it ended; `patient`: whom it had taken from the family."""
    f = form.fields
    form.clear()
    if patient is not None:
        form.show_person(patient)
    f.phone.edit.setText(typed.phone)
    f.fill(typed.name, typed.age, typed.gender)
    f.slot.wanted = typed.slot
    form.choose_source(typed.source)
    empty: list[tuple[str, QWidget]] = [(typed.phone, f.phone), (typed.name, f.name), (typed.age, f.age)]
    next((field for text, field in empty if not text.strip()), f.sex).setFocus()
