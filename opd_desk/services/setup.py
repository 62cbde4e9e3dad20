"""A hospital set up from a roster file: hospital, policy, doctors, their week and dates."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from opd_desk.domain.errors import Invalid, OpdError, Refusal
from opd_desk.domain.model import Doctor
from opd_desk.domain.policy import Policy, policy_from_table, preset
from opd_desk.domain.roster import Hospital, WeekHours, check_week
from opd_desk.domain.said import say, words_of
from opd_desk.domain.tables import (
    check_code,
    flag,
    need,
    only,
    optional_whole,
    tables,
    text,
    whole,
)
from opd_desk.resources import resource
from opd_desk.services.setup_dates import Dates, DatesDone, carry_out_dates, clock, doctor_dates, hospital_dates
from opd_desk.store import roster
from opd_desk.store.days import Work
from opd_desk.store.memory import Memory
from opd_desk.text_file import NotText, read_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from opd_desk.store.database import Database

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNNAMED = Hospital("OPD")
_DAY_MINUTES = 24 * 60
_MOST_PLACES = 10_000
_DOCTOR_FIELDS = {"code", "name", "specialization", "room", "consult_minutes", "active"}
_DOCTOR_FIELDS |= {"week", "leave", "extra", "cancelled"}


class RosterRefused(Refusal):
    """The roster file cannot be used; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class PlannedWeek:
    """A doctor and the hours of a week."""

    doctor: Doctor
    week: tuple[WeekHours, ...]
    dates: Dates = field(default_factory=Dates)


@dataclass(frozen=True, slots=True)
class Roster:
    """What a roster file says; None: it says nothing of that."""

    hospital: Hospital | None
    policy: Policy | None
    doctors: tuple[PlannedWeek, ...]
    dates: Dates = field(default_factory=Dates)


def load_presets() -> dict[str, Policy]:
    """Return the shipped policies by name."""
    paths = sorted(resource("policies").glob("*.toml"))
    return {path.stem: preset(path.stem, tomllib.loads(path.read_text(encoding="utf-8"))) for path in paths}


def read_roster(path: Path, presets: Mapping[str, Policy]) -> Roster:
    """Read a roster file; raises RosterRefused, naming the file."""
    try:
        table = tomllib.loads(read_text(path))
    except NotText as problem:
        raise RosterRefused(f"{path}: is no valid TOML: it {problem}") from problem
    except OSError as problem:
        raise RosterRefused(f"{path}: cannot be read: {problem.strerror or problem}.") from problem
    except (ValueError, RecursionError) as problem:  # besides its own, tomllib raises these for absurd input
        raise RosterRefused(f"{path}: is no valid TOML: {problem}") from problem
    try:
        return parse_roster(table, presets)
    except Invalid as problem:
        raise RosterRefused(f"{path}: {problem}") from problem


def parse_roster(table: Mapping[str, Any], presets: Mapping[str, Policy]) -> Roster:
    """Check a roster's table and build it; raises Invalid, naming the doctor."""
    only(table, {"hospital", "policy", "doctor", "holiday", "holidays"}, "the file")
    hospital = _hospital(table["hospital"]) if "hospital" in table else None
    policy = policy_from_table(table["policy"], presets) if "policy" in table else None
    doctors: list[PlannedWeek] = []
    for n, raw in enumerate(tables(table, "doctor"), start=1):
        try:
            planned = _doctor(raw)
        except Invalid as problem:
            code = str(raw.get("code", n))
            raise Invalid(say("doctor {doctor}: {problem}", doctor=code, problem=words_of(problem))) from problem
        if any(other.doctor.code == planned.doctor.code for other in doctors):
            raise Invalid(f"doctor {planned.doctor.code} stands in the file twice")
        doctors.append(planned)
    dates = sum((planned.dates for planned in doctors), hospital_dates(table))
    return Roster(hospital, policy, tuple(doctors), dates)


def _hospital(table: object) -> Hospital:
    if not isinstance(table, dict):
        raise Invalid('hospital is a table: hospital = { name = "…", address = "…", phone = "…" }')
    only(table, {"name", "address", "phone"}, "hospital")
    name = text(table, "name").strip()
    if not name:
        raise Invalid(say("hospital needs a name"))
    return Hospital(name, text(table, "address").strip(), text(table, "phone").strip())


def _doctor(table: Mapping[str, Any]) -> PlannedWeek:
    only(table, _DOCTOR_FIELDS, "doctor")
    need(table, ("code", "name"), "doctor")
    code, name = text(table, "code"), text(table, "name").strip()
    if not check_code(code):
        raise Invalid(say("{field} must be 1 to 15 of A-Z and 0-9", field="code"))
    if not name:
        raise Invalid(say("{field} must not be empty", field="name"))
    doctor = Doctor(
        code,
        name,
        text(table, "specialization").strip(),
        text(table, "room").strip(),
        _at_most(optional_whole(table, "consult_minutes", 1), _DAY_MINUTES, "consult_minutes"),
        flag(table, "active", default=True),
    )
    week = tuple(hours for raw in tables(table, "week") for hours in _hours(raw))
    check_week(week)
    return PlannedWeek(doctor, week, doctor_dates(table, code))


def _hours(table: Mapping[str, Any]) -> list[WeekHours]:
    only(table, {"days", "start", "end", "slot_minutes", "capacity", "reserve"}, "week")
    need(table, ("days", "start", "end", "slot_minutes", "capacity"), "week")
    days = table["days"]
    if not isinstance(days, list) or not days or not all(day in WEEKDAYS for day in days):
        raise Invalid(f"days must be a list of {', '.join(WEEKDAYS)}, not {days!r}")
    start, end = clock(table["start"]), clock(table["end"])
    minutes, capacity = whole(table, "slot_minutes", 1), whole(table, "capacity", 1)
    _at_most(capacity, _MOST_PLACES, "capacity")
    reserve = optional_whole(table, "reserve", 0)
    return [WeekHours(WEEKDAYS.index(day), start, end, minutes, capacity, reserve) for day in dict.fromkeys(days)]


def _at_most(value: int | None, most: int, field: str) -> int | None:
    if value is not None and value > most:
        raise Invalid(say("{field} can be {most} at most, not {value}", field=field, most=most, value=value))
    return value


def apply_roster(
    database: Database, new: Roster, presets: Mapping[str, Policy], at: datetime | None = None, by: str = ""
) -> DatesDone:
    """Set up or update a hospital in one transaction; doctors that are not named stay as they are.

    Dates that were used keep their slots. A new database without a policy gets `standard`. Leave, holidays, extra and
    cancelled slots are carried out as of `at`, by this person; None: they are left out. Raises RosterRefused, naming
    the place in the file.
    """
    with database.writing() as connection:
        fresh = not roster.is_set_up(connection)
        if new.hospital is not None or fresh:
            roster.save_hospital(connection, new.hospital or UNNAMED)
        if new.policy is not None or fresh:
            roster.save_policy(connection, new.policy or presets["standard"])
        for planned in new.doctors:
            roster.save_doctor(connection, planned.doctor)
            roster.save_week(connection, planned.doctor.code, planned.week)
        return _carry_out(Work(connection, Memory()), new.dates, at, by) if at is not None else DatesDone()


def _carry_out(work: Work, dates: Dates, at: datetime, by: str) -> DatesDone:
    try:
        return carry_out_dates(work, dates, at, by)
    except OpdError as problem:  # nothing of the transaction is kept
        raise RosterRefused(words_of(problem)) from problem
