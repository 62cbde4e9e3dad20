"""Patients: found, added, changed, searched (RULES §1: a patient is phone and name, never the phone alone)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, bindparam, func, insert, select
from sqlalchemy import update as change_rows

from opd_desk.domain.model import Patient, Status
from opd_desk.domain.people import name_key
from opd_desk.store import name_index, roster
from opd_desk.store.rows import PATIENT, Values, patient_of
from opd_desk.store.tables import doctors, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Connection

_BY_ID = select(*PATIENT).where(patients.c.id == bindparam("patient"))
_BY_NAME = select(*PATIENT).where(patients.c.phone == bindparam("phone"), patients.c.name_key == bindparam("name"))
_LAST = chr(0x10FFFF)
_SEPARATORS = str.maketrans("", "", " -+\u00a0")
_FOUR = 4
_FAMILY = 500


@dataclass(frozen=True, slots=True)
class Visitor:
    """A patient and when they last came, to whom; None and "": they never did."""

    patient: Patient
    last: date | None = None
    doctor_name: str = ""


def get(connection: Connection, patient_id: int) -> Patient | None:
    """Return a patient by its id; None: there is none."""
    return _first(connection, _BY_ID, patient=patient_id)


def find(connection: Connection, phone: str, name: str) -> Patient | None:
    """Return the patient of a phone and a name, whatever its case and spaces; None without a phone (RULES §1)."""
    if not phone:
        return None
    return _first(connection, _BY_NAME, phone=phone, name=name_key(name))


def add(connection: Connection, patient: Patient, at: datetime) -> Patient:
    """Add a patient, first known at a time; return it with its id."""
    inserted = connection.execute(insert(patients), patient_values(patient) | {"created_at": at})
    assert inserted.inserted_primary_key is not None
    return replace(patient, id=inserted.inserted_primary_key[0])


def update(connection: Connection, patient: Patient) -> None:
    """Change the patient of this id to what is given; its tokens show it from now on."""
    connection.execute(change_rows(patients).where(patients.c.id == patient.id).values(patient_values(patient)))
    roster.touch(connection)


def patient_values(patient: Patient) -> Values:
    """Return a patient as a row of its table, without id and time."""
    return {
        "name": patient.name,
        "name_key": name_key(patient.name),
        "phone": patient.phone or None,
        "phone_reversed": patient.phone[::-1] or None,
        "age": patient.age,
        "age_unit": patient.age_unit.value,
        "gender": patient.gender,
        "uhid": patient.uhid,
        "uhid_key": _uhid_key(patient.uhid),
    }


def by_phone(connection: Connection, phone: str) -> list[Visitor]:
    """Return everybody of a phone, who came last first."""
    return last_visits(connection, _some(connection, patients.c.phone == phone, patients.c.name_key, _FAMILY))


def last_visits(connection: Connection, people: Sequence[Patient]) -> list[Visitor]:
    """Return patients with their last visit, who came last first, then by name."""
    latest = (
        select(
            tokens.c.patient,
            tokens.c.date,
            doctors.c.name,
            func.row_number().over(partition_by=tokens.c.patient, order_by=tokens.c.slot.desc()).label("rank"),
        )
        .join_from(tokens, doctors, tokens.c.doctor == doctors.c.code)
        .where(
            tokens.c.patient.in_([person.id for person in people]),
            tokens.c.arrived,
            tokens.c.status.not_in([Status.CANCELLED.value, Status.NO_SHOW.value]),
        )
        .subquery()
    )
    rows = connection.execute(select(latest.c.patient, latest.c.date, latest.c.name).where(latest.c.rank == 1))
    last = {row[0]: (row[1], row[2]) for row in rows}
    visitors = [Visitor(person, *last.get(person.id, ())) for person in people]
    return sorted(visitors, key=lambda each: (each.last is None, _backwards(each.last), each.patient.name))


def search(connection: Connection, text: str, limit: int) -> list[Patient]:
    """Return up to `limit` patients for what was typed: the best matches first.

    Digits are a phone's beginning, its last four, or a UHID's beginning; other text is the beginning of the name, of
    a UHID, or of any words of the name.
    """
    found: dict[int, Patient] = {}
    for column, prefix in _beginnings(text):
        for patient in _some(connection, _begins(column, prefix), column, limit):
            found.setdefault(patient.id, patient)
        if len(found) >= limit:
            return list(found.values())[:limit]
    keys = name_index.matching(connection, name_key(text), limit)
    for patient in _some(connection, patients.c.id.in_(keys), patients.c.name_key, limit):
        found.setdefault(patient.id, patient)
    return list(found.values())[:limit]


def _beginnings(text: str) -> Iterator[tuple[ColumnElement[Any], str]]:
    """Yield which column may begin with what, the surest first."""
    digits = text.translate(_SEPARATORS)
    if digits.isascii() and digits.isdigit():
        yield patients.c.phone, digits
        if len(digits) == _FOUR:
            yield patients.c.phone_reversed, digits[::-1]
    if name_key(text):
        yield patients.c.name_key, name_key(text)
    if _uhid_key(text):
        yield patients.c.uhid_key, _uhid_key(text)


def _begins(column: ColumnElement[Any], prefix: str) -> ColumnElement[bool]:
    """Say that a column begins with something as a range, which an index serves; LIKE is not served."""
    return (column >= prefix) & (column < prefix + _LAST)


def _uhid_key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _first(connection: Connection, query: Select[Any], **values: str | int) -> Patient | None:
    row = connection.execute(query, values).first()
    return None if row is None else patient_of(row)


def _some(
    connection: Connection, condition: ColumnElement[bool], order: ColumnElement[Any], limit: int
) -> list[Patient]:
    rows = connection.execute(select(*PATIENT).where(condition).order_by(order).limit(limit))
    return [patient_of(row) for row in rows]


def _backwards(day: date | None) -> int:
    return 0 if day is None else -day.toordinal()
