"""What became of patients' entries: corrected, told anew at a booking, merged, split again."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, or_, select

from opd_desk.domain.model import AgeUnit, Patient
from opd_desk.store.tables import patient_log

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

CORRECTED, NOTED, MERGED, SPLIT = "correct", "note", "merge", "split"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done to a patient; `other`: who was merged into it, or split from it again; `id` 0: not written yet."""

    at: datetime
    by: str
    what: str
    patient: int
    other: int | None = None
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    id: int = 0


def write(connection: Connection, entry: Entry) -> int:
    """Add to the log; return the new entry's id."""
    values = {each.name: getattr(entry, each.name) for each in fields(entry) if each.name != "id"}
    written = connection.execute(insert(patient_log), values).inserted_primary_key
    assert written is not None
    key: int = written[0]
    return key


def get(connection: Connection, entry_id: int) -> Entry | None:
    """Return an entry of the log; None: there is none."""
    return next(iter(_entries(connection, patient_log.c.id == entry_id)), None)


def merged_into(connection: Connection, patient_id: int) -> int | None:
    """Return into whom a patient was merged, if that stands; None: into nobody."""
    merges = [each for each in _entries(connection, patient_log.c.other == patient_id) if each.what in (MERGED, SPLIT)]
    return merges[-1].patient if merges and merges[-1].what == MERGED else None


def of_patient(connection: Connection, patient_id: int) -> list[Entry]:
    """Return all that was done to a patient, in order, and to those who were merged into it, where that stands."""
    found: dict[int, Entry] = {}
    wanted, known = [patient_id], {patient_id}
    while wanted:
        whose = wanted.pop()
        theirs = _entries(connection, or_(patient_log.c.patient == whose, patient_log.c.other == whose))
        found |= {entry.id: entry for entry in theirs}
        last = {entry.other: entry for entry in theirs if entry.patient == whose and entry.what in (MERGED, SPLIT)}
        new = {other for other, entry in last.items() if other is not None and entry.what == MERGED} - known
        wanted += new
        known |= new
    return [found[key] for key in sorted(found)]


def image_of(patient: Patient) -> dict[str, Any]:
    """Return a patient as the log has one: every field but the id, by name."""
    values = {each.name: getattr(patient, each.name) for each in fields(patient) if each.name != "id"}
    return values | {"age_unit": patient.age_unit.value}


def patient_from(image: Mapping[str, Any], patient_id: int) -> Patient:
    """Return the patient of an image."""
    values = {key: value for key, value in image.items() if key != "age_unit"}
    return Patient(**values, age_unit=AgeUnit(image["age_unit"]), id=patient_id)


def _entries(connection: Connection, where: ColumnElement[bool]) -> list[Entry]:
    table = patient_log.c
    columns = (table.at, table.by, table.what, table.patient, table.other, table.before, table.after, table.id)
    return [Entry(*row) for row in connection.execute(select(*columns).where(where).order_by(table.id))]
