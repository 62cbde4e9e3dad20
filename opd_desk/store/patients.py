"""Patients: found, added, changed, searched (RULES §1: a patient is phone and name, never the phone alone)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, insert, or_, select
from sqlalchemy import update as change_rows

from opd_desk.domain.people import clean_name, name_key
from opd_desk.store import name_index, roster, visits
from opd_desk.store import patient_log as log
from opd_desk.store.prepared import Among, Prepared, inserting
from opd_desk.store.rows import PATIENT, Values, patient_of
from opd_desk.store.tables import patient_log, patients

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.model import Patient
    from opd_desk.store.visits import Visitor

_ALL = select(*PATIENT)
_BY_ID = Prepared(_ALL.where(patients.c.id == bindparam("patient")))
_OF_SOME = [Among(select(column), column, 100) for column in (patients.c.phone, patients.c.second_phone)]
_NAMED = patients.c.name_key == bindparam("name")
_BY_NAME = Prepared(_ALL.where(patients.c.phone == bindparam("phone"), _NAMED))
_BY_SECOND = Prepared(_ALL.where(patients.c.second_phone == bindparam("phone"), _NAMED).order_by(patients.c.id))
_EVERY_ID = (patients.c.id, patient_log.c.patient, patient_log.c.other)
_LAST_IDS = Prepared(select(*(select(func.max(column)).scalar_subquery() for column in _EVERY_ID)))
_INSERT = inserting(patients, [column.name for column in patients.c])
_LAST = chr(0x10FFFF)


def _beginning(column: ColumnElement[str | None]) -> Prepared:
    """Return the statement for a column that begins with something: a range, which an index serves, as LIKE is not."""
    here = column >= bindparam("first"), column < bindparam("beyond")
    return Prepared(select(patients.c.id).where(*here).order_by(column).limit(bindparam("most")))


_PHONE, _PHONE_END = _beginning(patients.c.phone), _beginning(patients.c.phone_reversed)
_SECOND, _SECOND_END = _beginning(patients.c.second_phone), _beginning(patients.c.second_phone_reversed)
_NAME, _UHID = _beginning(patients.c.name_key), _beginning(patients.c.uhid_key)
_SEPARATORS = str.maketrans("", "", " -+\u00a0")
_FOUR = 4
_FAMILY = 500


def get(connection: Connection, patient_id: int) -> Patient | None:
    """Return a patient by its id; None: there is none."""
    return _first(connection, _BY_ID, patient=patient_id)


def current(connection: Connection, patient_id: int) -> Patient | None:
    """Return a patient by its id, or into whom it was merged; None: there is none."""
    known = get(connection, patient_id)
    if known is not None:
        return known
    into = log.merged_into(connection, patient_id)
    return None if into is None else current(connection, into)


def find(connection: Connection, phone: str, name: str) -> Patient | None:
    """Return the patient of a phone and a name, whatever its case and spaces; None without a phone (RULES §1).

    One whose second phone it is stands behind one whose first it is: a merged entry's phone became the second.
    """
    if not phone:
        return None
    who: dict[str, str | int] = {"phone": phone, "name": name_key(name)}
    return _first(connection, _BY_NAME, **who) or _first(connection, _BY_SECOND, **who)


def phones_of_nobody(connection: Connection, phones: Iterable[str]) -> set[str]:
    """Return those of some phones that are neither the first nor the second one of anybody."""
    wanted = {*phones}
    return wanted - {phone for query in _OF_SOME for (phone,) in query.rows(connection, [*wanted])}


def holder(connection: Connection, phone: str, name: str) -> Patient | None:
    """Return the patient whose first phone and name these are: no other can have both; None: nobody's."""
    return _first(connection, _BY_NAME, phone=phone, name=name_key(name)) if phone else None


def next_id(connection: Connection) -> int:
    """Return an id that nobody has or ever had: the log still speaks of those who were merged into others."""
    return 1 + max(last or 0 for last in _LAST_IDS.first(connection) or ())


def add(connection: Connection, patient: Patient, at: datetime) -> Patient:
    """Add a patient, first known at a time, under its id where it has one; return it with its id."""
    new = patient if patient.id else replace(patient, id=next_id(connection))
    connection.execute(insert(patients), patient_values(new) | {"id": new.id, "created_at": at})
    return new


def insert_all(connection: Connection, rows: Sequence[Values]) -> None:
    """Add patients as rows of their table."""
    _INSERT.write(connection, rows)


def update(connection: Connection, patient: Patient) -> None:
    """Change the patient of this id to what is given; its tokens show it from now on."""
    connection.execute(change_rows(patients).where(patients.c.id == patient.id).values(patient_values(patient)))
    roster.touch(connection)


def remove(connection: Connection, patient_id: int) -> datetime:
    """Remove a patient who has no tokens; return since when it was known."""
    this = patients.c.id == patient_id
    known_since: datetime = connection.execute(select(patients.c.created_at).where(this)).scalar_one()
    connection.execute(delete(patients).where(this))
    roster.touch(connection)
    return known_since


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
        "second_phone": patient.second_phone or None,
        "second_phone_reversed": patient.second_phone[::-1] or None,
        "place": patient.place,
    }


def by_phone(connection: Connection, phone: str) -> list[Visitor]:
    """Return everybody of a phone, be it their second, who came last first."""
    theirs = or_(patients.c.phone == phone, patients.c.second_phone == phone)
    found = connection.execute(select(patients.c.id).where(theirs).order_by(patients.c.name_key).limit(_FAMILY))
    return visits.last_visits(connection, found.scalars().all())


def search(connection: Connection, text: str, limit: int) -> list[int]:
    """Return the ids of up to `limit` patients for what was typed: the best matches first.

    Digits are the beginning of a phone, or its last four, be it the first or the second, or a UHID's beginning; other
    text is the beginning of the name, of a UHID, or of any words of the name.
    """
    found: dict[int, None] = {}  # in order, each once
    for beginning, prefix in _beginnings(text):
        found |= dict.fromkeys(beginning.firsts(connection, first=prefix, beyond=prefix + _LAST, most=limit))
        if len(found) >= limit:
            return [*found][:limit]
    found |= dict.fromkeys(name_index.matching(connection, clean_name(text), limit))
    return [*found][:limit]


def _beginnings(text: str) -> Iterator[tuple[Prepared, str]]:
    """Yield which column may begin with what, the surest first."""
    digits = text.translate(_SEPARATORS)
    if digits.isascii() and digits.isdigit():
        yield _PHONE, digits
        if len(digits) == _FOUR:
            yield _PHONE_END, digits[::-1]
            yield _SECOND_END, digits[::-1]
        yield _SECOND, digits
    if name := name_key(text):
        yield _NAME, name
    if uhid := _uhid_key(text):
        yield _UHID, uhid


def _uhid_key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _first(connection: Connection, query: Prepared, **values: str | int) -> Patient | None:
    row = query.first(connection, **values)
    return None if row is None else patient_of(row)
