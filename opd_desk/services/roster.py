"""Hospital, doctors, weeks and policy, looked up and changed one at a time; checked as a roster file is."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from opd_desk.domain.errors import Invalid, Unknown
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.policy import FIELDS, policy_from_table
from opd_desk.domain.said import Said, again, capital, say, words_of
from opd_desk.services.authority import Authority, need_of
from opd_desk.services.setup import WEEKDAYS, load_presets, parse_roster
from opd_desk.services.weeks import Table, days_read, days_written, week_rows
from opd_desk.store import desk_log, roster
from opd_desk.store.desk_log import DeskEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from opd_desk.domain.model import Doctor
    from opd_desk.domain.policy import Policy
    from opd_desk.domain.roster import Hospital, WeekHours
    from opd_desk.services.setup import PlannedWeek
    from opd_desk.store.database import Connection, Database

T = TypeVar("T")
__all__ = ["LABELS", "RosterWork", "Table", "Unfit", "days_read", "days_written", "next_code", "week_rows"]

LABELS: dict[str, str] = {
    "name": say("Name"),
    "address": say("Address"),
    "phone": say("Phone"),
    "code": say("Code"),
    "specialization": say("Specialization"),
    "room": say("Room"),
    "consult_minutes": say("Minutes a patient"),
    "active": say("Sees patients"),
    "days": say("Days"),
    "start": say("Start"),
    "end": say("End"),
    "slot_minutes": say("Slot minutes"),
    "capacity": say("Places"),
    "reserve": say("Kept for emergencies"),
}
"""What people call the fields of a roster file."""

_POLICY_LABELS: dict[str, str] = {
    "ranks": say("Ranks"),
    "scope": say("Scope"),
    "emergency": say("Emergency"),
    "preempt": say("Preempt"),
    "overflow": say("Overflow"),
    "reserve_release": say("Reserve release"),
    "one_per_day": say("One per day"),
    "grace_minutes": say("Grace minutes"),
    "when_full": say("When full"),
}
_NO_DAYS: str = say("Name days: Mon, Wed, Fri, or Mon-Sat.")
_NO_CLOCK: str = say("Write a time of day, 09:00.")
# A table that is well whatever one field of the one asked about is: the field that spoils it is the one to mend.
_DOCTOR = {"code": "A", "name": "A"}
_HOURS = {"days": ["mon"], "start": "00:00", "end": "23:59", "slot_minutes": 1, "capacity": 10_000}


class Unfit(Invalid):
    """What was given for a field cannot be; `field` as a roster file names it, `row`: which hours of a week, from 0."""

    def __init__(self, sentence: str, field: str, row: int = 0) -> None:
        """Say what cannot be, and where."""
        super().__init__(sentence)
        self.field, self.row = field, row


class RosterWork:
    """What the in-charge looks up and changes; each change is one transaction and counts from then on (RULES §9)."""

    def __init__(
        self,
        database: Database,
        authority: Authority | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        """Work on this database for who is at the desk; with a `clock` every change is in the desk's log."""
        self._database, self._clock = database, clock
        self._authority = authority or Authority("")
        self.presets = load_presets()

    def hospital(self) -> Hospital:
        """Return whose desk this is; raises NotSetUp."""
        with self._database.reading() as connection:
            return roster.hospital(connection)

    def doctors(self) -> list[Doctor]:
        """Return every doctor by code, those who see no patients too."""
        with self._database.reading() as connection:
            return list(roster.doctors(connection).values())

    def week(self, code: str) -> list[WeekHours]:
        """Return a doctor's hours, by weekday and start."""
        with self._database.reading() as connection:
            return roster.week(connection, code)

    def has_hours(self) -> bool:
        """Tell whether any doctor who sees patients has hours; until then nobody can be booked, but for extra hours."""
        with self._database.reading() as connection:
            weeks = roster.weeks(connection)
            return any(doctor.active and doctor.code in weeks for doctor in roster.doctors(connection).values())

    def policy(self) -> Policy:
        """Return the policy in force; raises NotSetUp."""
        with self._database.reading() as connection:
            return roster.policy(connection)

    def save_hospital(self, table: Table) -> Hospital:
        """Save whose desk this is; raises Unfit."""
        planned = _each(table, {"name": "A"}, self._hospital)
        with self._writing("hospital", planned.name) as connection:
            roster.save_hospital(connection, planned)
        return planned

    def add_doctor(self, table: Table) -> Doctor:
        """Add a doctor, as yet without hours; raises Unfit, for the code of another doctor too."""
        doctor = self._planned(table)
        with self._writing("doctor", doctor.name) as connection:
            other = roster.doctors(connection).get(doctor.code)
            if other is not None:
                words = say("{code} is the code of {doctor}: choose another.", code=doctor.code, doctor=other.name)
                raise Unfit(words, "code")
            roster.save_doctor(connection, doctor)
        return doctor

    def save_doctor(self, table: Table) -> Doctor:
        """Change the doctor of a code, the hours stay; raises Unfit, and Unknown where there is no such doctor."""
        doctor = self._planned(table)
        with self._writing("doctor", doctor.name) as connection:
            _known(roster.doctors(connection), doctor.code)
            roster.save_doctor(connection, doctor)
        return doctor

    def save_week(self, code: str, rows: Sequence[Table]) -> tuple[WeekHours, ...]:
        """Replace a doctor's hours; dates that are in use keep their slots. Raises Unfit and Unknown."""
        week = self.plan_week(rows)
        with self._writing("week", code) as connection:
            _known(roster.doctors(connection), code)
            roster.save_week(connection, code, week)
        return week

    def plan_week(self, rows: Sequence[Table]) -> tuple[WeekHours, ...]:
        """Return the hours that the rows say; raises Unfit."""
        week: tuple[WeekHours, ...] = ()
        for place, row in enumerate(rows):
            try:
                _each(row, _HOURS, lambda tried: self._parsed([tried]))
            except Unfit as unfit:
                raise Unfit(words_of(unfit), unfit.field, place) from unfit
            try:
                week = self._parsed(rows[: place + 1])
            except Invalid as problem:  # each of them is well: they overlap
                raise Unfit(_said(problem, "start"), "start", place) from problem
        return week

    def plan_slot(self, table: Table, day: date) -> NewSlot:
        """Return the extra slot of a date that start, end, capacity and reserve say; raises Unfit."""
        (hours,) = self.plan_week([{"days": [WEEKDAYS[day.weekday()]]} | table | {"slot_minutes": 1}])
        start, end = datetime.combine(day, hours.start), datetime.combine(day, hours.end)
        return NewSlot(start, end, hours.capacity, hours.reserve)

    def plan_policy(self, table: Table) -> Policy:
        """Return the policy of a table, `base` and what differs from it, and change nothing; raises Unfit."""
        start = {"base": table.get("base", "standard")}
        if "preempt" in table:
            start["preempt"] = []  # the base's would be held against steps that come with their own
        ordered = {field: table[field] for field in FIELDS if field in table}
        return _each(ordered, start, lambda tried: policy_from_table(tried, self.presets))

    def save_policy(self, table: Table) -> Policy:
        """Save a policy, `base` and what differs from it; it counts for the commands after it. Raises Unfit."""
        planned = self.plan_policy(table)
        with self._writing("policy", planned.name) as connection:
            roster.save_policy(connection, planned)
        return planned

    @contextmanager
    def _writing(self, command: str, about: str = "") -> Iterator[Connection]:
        """Give the transaction of a command to who may give it, and log it; raises NotAllowed."""
        with self._database.writing() as connection:
            need = need_of(command)
            self._authority.require(connection, need)
            yield connection
            if self._clock is not None:
                desk_log.write(
                    connection, DeskEntry(self._clock(), self._authority.by_for(need), f"{command} changed", "", about)
                )

    def _hospital(self, table: Table) -> Hospital:
        planned = parse_roster({"hospital": table}, self.presets).hospital
        assert planned is not None
        return planned

    def _planned(self, table: Table) -> Doctor:
        return _each(table, _DOCTOR, lambda tried: self._doctor(tried).doctor)

    def _parsed(self, rows: Sequence[Table]) -> tuple[WeekHours, ...]:
        return self._doctor({**_DOCTOR, "week": list(rows)}).week

    def _doctor(self, table: Table) -> PlannedWeek:
        return parse_roster({"doctor": [table]}, self.presets).doctors[0]


def _each(table: Table, well: Table, parse: Callable[[Table], T]) -> T:
    """Parse a table field by field, begun with one that is well; raises Unfit for the first field that is not."""
    tried = dict(well)
    found = parse(tried)
    for field, value in table.items():
        tried[field] = value
        try:
            found = parse(tried)
        except Invalid as problem:
            raise Unfit(_said(problem, field), field) from problem
    return found


def _said(problem: Invalid, field: str) -> str:
    """Return what is wrong as a sentence for people: a roster file's words, without the file's names for things."""
    words = words_of(problem)
    while isinstance(words, Said) and isinstance(inner := words.values.get("problem"), str):
        words = inner
    if field == "days":
        return _NO_DAYS
    if " is no time" in words:
        return _NO_CLOCK
    words = capital(again(words, field=LABELS.get(field) or _POLICY_LABELS.get(field, field)))
    return words if words.endswith(".") else say("{what}.", "a sentence", what=words)


def _known(doctors: Mapping[str, Doctor], code: str) -> None:
    if code not in doctors:
        raise Unknown(say("There is no doctor {code}.", code=code))


def next_code(doctors: Sequence[Doctor]) -> str:
    """Return the first of DOC001, DOC002 and so on that is no doctor's code."""
    taken = {doctor.code for doctor in doctors}
    return next(code for n in count(1) if (code := f"DOC{n:03}") not in taken)
