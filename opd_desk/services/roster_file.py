"""The present roster as a roster file: what set-up would read back without changing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opd_desk.domain.leave import closed_by_leave
from opd_desk.domain.roster import slots_of
from opd_desk.domain.tables import written
from opd_desk.services.absences import EVERYONE, runs
from opd_desk.services.roster import week_rows
from opd_desk.store import log, roster
from opd_desk.store.days import Days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Doctor
    from opd_desk.domain.roster import WeekHours
    from opd_desk.services.absences import LeaveRow
    from opd_desk.store.database import Database
    from opd_desk.store.days import Reader

Table = dict[str, Any]


def roster_file(database: Database, today: date) -> str:
    """Return hospital, policy, doctors, weeks and what is ahead from today on as TOML; raises NotSetUp."""
    with Days(database).reading() as reader:
        connection = reader.connection
        hospital, policy = roster.hospital(connection), roster.policy(connection).to_table()
        base = {"base": policy.pop("name")}
        absences = runs({key: why for key, why in roster.absences(connection).items() if key.date >= today})
        used = sorted(roster.dates_in_use(connection, today))
        weeks = roster.weeks(connection)
        lines = [
            f"hospital = {written({'name': hospital.name, 'address': hospital.address, 'phone': hospital.phone})}",
            f"policy = {written(base | policy)}",
            *_holidays(absences),
        ]
        for doctor in roster.doctors(connection).values():
            days = [reader.day(key) for key in used if key.doctor == doctor.code]
            lines += _doctor(doctor, weeks.get(doctor.code, []))
            lines += _leaves(row for row in absences if row.doctor == doctor.code)
            lines += [line for day in days for line in _slots(reader, day, weeks.get(doctor.code, []))]
    return "\n".join(lines) + "\n"


def _holidays(absences: Iterable[LeaveRow]) -> Iterator[str]:
    for row in absences:
        if row.doctor == EVERYONE:
            for key in row.wish():
                yield from _table("holiday", {"date": key.date, "name": row.reason})


def _doctor(doctor: Doctor, week: list[WeekHours]) -> Iterator[str]:
    told = {"code": doctor.code, "name": doctor.name, "specialization": doctor.specialization, "room": doctor.room}
    more = {} if doctor.consult_minutes is None else {"consult_minutes": doctor.consult_minutes}
    yield from _table("doctor", told | more | {"active": doctor.active})
    for row in week_rows(week):
        yield from _table("doctor.week", row)


def _leaves(rows: Iterable[LeaveRow]) -> Iterator[str]:
    for row in rows:
        yield from _table("doctor.leave", {"from": row.first, "to": row.last, "reason": row.reason})


def _slots(reader: Reader, day: DoctorDay, week: list[WeekHours]) -> Iterator[str]:
    """Yield the slots of a date in use that its week does not give, and those that are cancelled."""
    usual = {slot.start: slot for slot in slots_of(week, day.date, day.policy)}
    by_leave = closed_by_leave(day, log.events_of_day(reader.connection, day.key)) if day.leave else ()
    for slot in day.slots:
        same = usual.get(slot.start)
        start, end = f"{slot.start:%H:%M}", f"{slot.end:%H:%M}"
        if same is None or (same.end, same.capacity, same.reserve) != (slot.end, slot.capacity, slot.reserve):
            places = {"capacity": slot.capacity, "reserve": slot.reserve}
            yield from _table("doctor.extra", {"date": day.date, "start": start, "end": end} | places)
        if not slot.open and slot.start not in by_leave:
            yield from _table("doctor.cancelled", {"date": day.date, "start": start})


def _table(name: str, fields: Mapping[str, object]) -> Iterator[str]:
    yield ""
    yield f"[[{name}]]"
    for field, value in fields.items():
        yield f"{field} = {written(value)}"
