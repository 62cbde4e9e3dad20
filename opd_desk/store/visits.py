"""Who was here before, who comes again: a patient's tokens, the last visit, new patients told from returning ones."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sqlalchemy import bindparam, literal_column, select

from opd_desk.domain.model import FINISHED, LOST, DayKey, Status, TokenId
from opd_desk.store.prepared import Among
from opd_desk.store.rows import AGE_UNITS, select_tokens, token_of
from opd_desk.store.tables import doctors, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.model import AgeUnit, Token

T = TypeVar("T")
_FEW = 500
_MANY = 12
"""Patients of one statement, as many as a list of them shows."""


def _not_in(statuses: Iterable[Status]) -> ColumnElement[bool]:
    """Say that a token has none of these statuses."""
    return tokens.c.status.not_in([literal_column(f"'{status}'") for status in sorted(statuses)])


_LIVE = _not_in(FINISHED)
_CAME = tokens.c.arrived & _not_in(LOST)
_LATEST = (
    select(tokens.c.id)
    .where(tokens.c.patient == patients.c.id, _CAME)
    .order_by(tokens.c.slot.desc())
    .limit(1)
    .correlate(patients)
    .scalar_subquery()
)
_SHOWN = patients.c.id, patients.c.name, patients.c.age, patients.c.age_unit, patients.c.gender
_VISITORS = Among(
    select(*_SHOWN, tokens.c.date, doctors.c.name)
    .outerjoin_from(patients, tokens, tokens.c.id == _LATEST)
    .outerjoin(doctors, tokens.c.doctor == doctors.c.code),
    patients.c.id,
    _MANY,
)
_SINCE = Among(
    select(tokens.c.patient, tokens.c.slot, tokens.c.number, tokens.c.status, doctors.c.name)
    .join_from(tokens, doctors, tokens.c.doctor == doctors.c.code)
    .where(tokens.c.slot >= bindparam("since"))
    .order_by(tokens.c.slot, tokens.c.number),
    tokens.c.patient,
    _MANY,
)


class Visitor(NamedTuple):
    """A patient as lists show them, and when they last came, to whom; both None: they never did."""

    id: int
    name: str
    age: int | None
    age_unit: AgeUnit
    gender: str
    last: date | None
    doctor_name: str | None


class Ahead(NamedTuple):
    """A token of today or later: its slot's start, number, status, and with whom."""

    slot: datetime
    number: int
    status: Status
    doctor_name: str


def last_visits(connection: Connection, patient_ids: Sequence[int]) -> list[Visitor]:
    """Return patients with their last visit, who came last first, then by name, then as they are given."""
    found = {
        key: Visitor(key, name, age, AGE_UNITS[unit], sex, last, doctor)
        for key, name, age, unit, sex, last, doctor in _VISITORS.rows(connection, patient_ids)
    }
    visitors = sorted([found[key] for key in patient_ids], key=attrgetter("name"))
    return sorted(visitors, key=lambda each: each.last or date.min, reverse=True)  # which leaves equals in order


def ahead(connection: Connection, patient_ids: Sequence[int], now: datetime) -> dict[int, list[Ahead]]:
    """Return the live tokens of some patients from this date on, by patient, the earliest slot first."""
    return live(since_today(connection, patient_ids, now))


def live(theirs: Mapping[int, Sequence[Ahead]]) -> dict[int, list[Ahead]]:
    """Return those of some patients' tokens that are live."""
    return {who: [token for token in some if token.status not in FINISHED] for who, some in theirs.items()}


def since_today(connection: Connection, patient_ids: Sequence[int], now: datetime) -> dict[int, list[Ahead]]:
    """Return the tokens of some patients from this date on, finished ones too, by patient, the earliest slot first."""
    found: dict[int, list[Ahead]] = {}
    since = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for key, slot, number, status, name in _SINCE.rows(connection, patient_ids, since=since):
        found.setdefault(key, []).append(Ahead(slot, number, Status(status), name))
    return found


def seen_before(connection: Connection, patient_ids: Sequence[int], day: date) -> set[int]:
    """Return those of some patients who were seen on a date before this one."""
    found: set[int] = set()
    for some in _parts(patient_ids):
        earlier = tokens.c.status == Status.COMPLETED.value, tokens.c.date < day
        found |= set(connection.execute(select(tokens.c.patient).where(tokens.c.patient.in_(some), *earlier)).scalars())
    return found


def live_days(connection: Connection, patient_id: int) -> dict[DayKey, Token]:
    """Return the live tokens of a patient by doctor-day, one of each."""
    query = select_tokens().where(tokens.c.patient == patient_id, _LIVE).order_by(tokens.c.number)
    return {DayKey(token.slot.date(), token.doctor): token for token in map(token_of, connection.execute(query))}


def days_of(connection: Connection, patient_id: int) -> list[DayKey]:
    """Return the doctor-days in which a patient's tokens stand."""
    query = select(tokens.c.date, tokens.c.doctor).where(tokens.c.patient == patient_id).distinct()
    return [DayKey(day, doctor) for day, doctor in connection.execute(query)]


def give(connection: Connection, whose: int, to: int, only: Iterable[TokenId] | None = None) -> list[TokenId]:
    """Make tokens of one patient those of another, all of them or `only` these; return which.

    The doctor-days that are loaded anywhere show it once the revision is raised, which changing patients does.
    """
    theirs = connection.execute(select(tokens.c.id).where(tokens.c.patient == whose)).scalars()
    wanted = None if only is None else set(only)
    given = [TokenId(key) for key in theirs if wanted is None or key in wanted]
    for some in _parts(given):
        connection.execute(tokens.update().where(tokens.c.id.in_(some)).values(patient=to))
    return given


def _parts(items: Sequence[T], size: int = _FEW) -> Iterable[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))
