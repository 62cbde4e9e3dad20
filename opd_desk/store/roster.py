"""Hospital, policy, doctors, weeks, absences. Each save raises the revision, which tells what was loaded before it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select, update

from opd_desk.domain.model import DayKey, Doctor
from opd_desk.domain.policy import stored_policy
from opd_desk.domain.roster import Hospital, WeekHours
from opd_desk.domain.said import say
from opd_desk.store.errors import NotSetUp
from opd_desk.store.prepared import Prepared
from opd_desk.store.tables import absences as absence_table
from opd_desk.store.tables import doctor_days, settings, weekly_hours
from opd_desk.store.tables import doctors as doctor_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Connection

    from opd_desk.domain.policy import Policy

_VALUE = Prepared(select(settings.c.value).where(settings.c.key == bindparam("wanted")))
_HOSPITAL, _POLICY, _REVISION, _LAST_LEAVE = "hospital", "policy", "revision", "last_leave"
_NEEDED: dict[str, str] = {_HOSPITAL: say("hospital"), _POLICY: say("policy")}


def is_set_up(connection: Connection) -> bool:
    """Tell whether the desk knows its hospital and its policy."""
    return _setting(connection, _HOSPITAL) is not None and _setting(connection, _POLICY) is not None


def hospital(connection: Connection) -> Hospital:
    """Return whose desk this is; raises NotSetUp."""
    return Hospital(**_needed(connection, _HOSPITAL))


def save_hospital(connection: Connection, new: Hospital) -> None:
    """Save whose desk this is."""
    _save_setting(connection, _HOSPITAL, asdict(new))
    touch(connection)


def policy(connection: Connection) -> Policy:
    """Return the policy in force; raises NotSetUp."""
    return stored_policy(_needed(connection, _POLICY))


def save_policy(connection: Connection, new: Policy) -> None:
    """Save the policy; it counts for the commands after it (RULES §9)."""
    _save_setting(connection, _POLICY, new.to_table())
    touch(connection)


def doctors(connection: Connection) -> dict[str, Doctor]:
    """Return every doctor, active or not, by code and in its order."""
    rows = connection.execute(select(doctor_table).order_by(doctor_table.c.code))
    return {row.code: Doctor(*row) for row in rows}


def save_doctor(connection: Connection, doctor: Doctor) -> None:
    """Add a doctor, or change the one of this code."""
    values = asdict(doctor)
    known = connection.execute(update(doctor_table).where(doctor_table.c.code == doctor.code).values(values))
    if not known.rowcount:
        connection.execute(insert(doctor_table), values)
    touch(connection)


def week(connection: Connection, code: str) -> list[WeekHours]:
    """Return a doctor's hours, by weekday and start."""
    return weeks(connection).get(code, [])


def weeks(connection: Connection) -> dict[str, list[WeekHours]]:
    """Return the hours of every doctor who has any, by weekday and start."""
    found: dict[str, list[WeekHours]] = {}
    table = weekly_hours.c
    for code, *hours in connection.execute(
        select(
            table.doctor,
            table.weekday,
            table.start,
            table.end,
            table.slot_minutes,
            table.capacity,
            table.reserve,
        ).order_by(table.doctor, table.weekday, table.start)
    ):
        found.setdefault(code, []).append(WeekHours(*hours))
    return found


def save_week(connection: Connection, code: str, hours: Iterable[WeekHours]) -> None:
    """Replace a doctor's hours; dates that were used already keep their slots."""
    connection.execute(delete(weekly_hours).where(weekly_hours.c.doctor == code))
    rows = [asdict(each) | {"doctor": code} for each in hours]
    if rows:
        connection.execute(insert(weekly_hours), rows)
    touch(connection)


def absences(connection: Connection) -> dict[DayKey, str]:
    """Return why a doctor does not come, by date and code; doctor "": nobody does."""
    table = absence_table.c
    rows = connection.execute(select(table.date, table.doctor, table.reason).order_by(table.date, table.doctor))
    return {DayKey(row.date, row.doctor): row.reason for row in rows}


def save_absences(connection: Connection, due: Mapping[DayKey, str | None], act: str) -> None:
    """Save why doctors do not come; None: they do. What was so before is kept until the next act, to be taken back."""
    known = absences(connection)
    before = [[key.date.isoformat(), key.doctor, known.get(key)] for key in due]
    used = [[key.date.isoformat(), key.doctor] for key in sorted(_used_of(connection, due))]
    _put_absences(connection, due)
    _save_setting(connection, _LAST_LEAVE, {"act": act, "before": before, "used": used})
    touch(connection)


def last_leave(connection: Connection) -> str:
    """Return the act that was the last to save absences, and can be taken back; "" for none."""
    found = _setting(connection, _LAST_LEAVE)
    return str(found["act"]) if isinstance(found, dict) else ""


def used_since_leave(connection: Connection) -> set[DayKey]:
    """Return the doctor-days that the last act that saved absences speaks of, and that were first used after it."""
    found = _needed(connection, _LAST_LEAVE)
    spoken_of = {DayKey(date.fromisoformat(day), code) for day, code, _ in found["before"]}
    used = {DayKey(date.fromisoformat(day), code) for day, code in found["used"]}
    return _used_of(connection, spoken_of) - used


def take_back_absences(connection: Connection) -> None:
    """Put back what the last act that saved absences has replaced; it can be taken back only once."""
    found = _needed(connection, _LAST_LEAVE)
    _put_absences(connection, {DayKey(date.fromisoformat(day), code): why for day, code, why in found["before"]})
    _save_setting(connection, _LAST_LEAVE, {"act": "", "before": [], "used": []})
    touch(connection)


def _put_absences(connection: Connection, due: Mapping[DayKey, str | None]) -> None:
    table = absence_table.c
    for key in due:
        connection.execute(delete(absence_table).where(table.date == key.date, table.doctor == key.doctor))
    rows = [{"date": k.date, "doctor": k.doctor, "reason": why} for k, why in due.items() if why is not None]
    if rows:
        connection.execute(insert(absence_table), rows)


def _used_of(connection: Connection, due: Collection[DayKey]) -> set[DayKey]:
    """Return the doctor-days in use that absences speak of: a doctor's own, on a holiday all of the date."""
    first = min((key.date for key in due), default=date.max)
    return {key for key in dates_in_use(connection, first) if key in due or DayKey(key.date, "") in due}


def dates_in_use(connection: Connection, from_: date) -> set[DayKey]:
    """Return the doctor-days from a date on that were used: these keep slots of their own."""
    table = doctor_days.c
    return {DayKey(*row) for row in connection.execute(select(table.date, table.doctor).where(table.date >= from_))}


def revision(connection: Connection) -> int:
    """Return a number that grows with every save of what is here, and with a patient's change."""
    found = _setting(connection, _REVISION)
    return found if isinstance(found, int) else 0


def outdo(connection: Connection, other: int) -> None:
    """Raise the revision above another file's, too: what was loaded from that one is no longer so in this one."""
    _save_setting(connection, _REVISION, max(revision(connection), other) + 1)


def touch(connection: Connection) -> None:
    """Raise the revision: what was loaded before may show something that is no longer so."""
    _save_setting(connection, _REVISION, revision(connection) + 1)


def _needed(connection: Connection, key: str) -> dict[str, Any]:
    value = _setting(connection, key)
    if not isinstance(value, dict):
        raise NotSetUp(say("The {key} has not been entered yet: set up the desk first.", key=_NEEDED.get(key, key)))
    return value


def _setting(connection: Connection, key: str) -> object:
    row = _VALUE.first(connection, wanted=key)
    return None if row is None else row[0]


def _save_setting(connection: Connection, key: str, value: object) -> None:
    known = connection.execute(update(settings).where(settings.c.key == key).values(value=value))
    if not known.rowcount:
        connection.execute(insert(settings), {"key": key, "value": value})
