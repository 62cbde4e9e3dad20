"""A desk on a real file with a clock that is set by hand: two cardiologists and an orthopaedist, Monday to Saturday.

Each cardiologist has two places at 09:00, 10:00 and 11:00; the orthopaedist three at 09:00, one of them kept.
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import DayKey, Patient, Source, Token
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.stored import StoppedClock
from opd_desk.store.database import Database

DAY = date(2026, 1, 29)
EVE = datetime(2026, 1, 28, 18)
KUMAR, RAO, IYER = (DayKey(DAY, code) for code in ("DOC001", "DOC002", "DOC003"))
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat"]


def week(start: str, end: str, capacity: int, reserve: int) -> dict[str, Any]:
    return {
        "days": DAYS,
        "start": start,
        "end": end,
        "slot_minutes": 60,
        "capacity": capacity,
        "reserve": reserve,
    }


HEART = {"specialization": "Cardiology", "room": "12", "week": [week("09:00", "12:00", 2, 0)]}
ROSTER: dict[str, Any] = {
    "hospital": {"name": "City Hospital", "address": "1 Ring Road", "phone": "0253 223 1100"},
    "policy": "standard",
    "doctor": [
        {"code": "DOC001", "name": "Dr. Rajesh Kumar", **HEART},
        {"code": "DOC002", "name": "Dr. Meena Rao", **HEART},
        {
            "code": "DOC003",
            "name": "Dr. Anil Iyer",
            "specialization": "Orthopedics",
            "consult_minutes": 5,
            "week": [week("09:00", "10:00", 3, 1)],
        },
    ],
}


def hour(h: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(h, minute))


def apply(path: Path, **changes: Any) -> None:
    """Set a file up as ROSTER says, but for some fields; with `doctor = []` only these."""
    database = Database.open(path, create=True)
    apply_roster(database, parse_roster(ROSTER | changes, load_presets()), load_presets())
    database.close()


def set_policy(path: Path, policy: object) -> None:
    apply(path, policy=policy, doctor=[])


class Counter:
    """A desk, its clock, and short ways to do things. It starts on the eve of the day."""

    def __init__(self, path: Path, by: str = "Asha, Counter 1") -> None:
        self.path = path
        self.clock = StoppedClock(EVE)
        self.desk = Desk.open(path, self.clock, by)

    def at(self, when: datetime) -> "Counter":
        self.clock.now = when
        return self

    def book(
        self,
        name: str = "Sita Devi",
        slot: int | None = None,
        *,
        key: DayKey = KUMAR,
        source: Source = Source.ONLINE,
        phone: str = "",
        patient: Patient | None = None,
        override: str = "",
    ) -> Token:
        start = None if slot is None else hour(slot, day=key.date)
        request = Request(patient or Patient(name, phone), source, start, override)
        return self.desk.booking.book(key, request).result

    def emergency(self, name: str = "Rahim Khan", slot: int | None = None, key: DayKey = KUMAR) -> Token:
        return self.book(name, slot, key=key, source=Source.EMERGENCY)

    def token(self, token: Token) -> Token:
        found = self.desk.views.token(token.id)
        assert found is not None
        return found[1]

    def stored(self, key: DayKey = KUMAR) -> DoctorDay:
        """Return a doctor-day as a desk that is opened now finds it."""
        other = Desk.open(self.path, self.clock, "other")
        try:
            return other.views.doctor_day(key)
        finally:
            other.close()

    def rows(self, *tables: str) -> list[tuple[Any, ...]]:
        """Return what tables hold, to be compared before and after."""
        with self.desk.database.reading() as connection:
            return [tuple(row) for table in tables for row in connection.exec_driver_sql(f"SELECT * FROM {table}")]

    def rows_of(self, query: str) -> list[tuple[Any, ...]]:
        """Return what a query of the file gives."""
        with self.desk.database.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

    def reopened(self) -> "Counter":
        self.desk.close()
        other = Counter(self.path, self.desk.by)
        return other.at(self.clock.now)

    def close(self) -> None:
        self.desk.close()


ALL: tuple[str, ...] = ("settings", "doctors", "weekly_hours", "doctor_days", "slots", "patients", "tokens")
ALL += ("events", "changes", "imports", "prints")


def refusal(do: Callable[[], object]) -> OpdError:
    """Return the refusal that something meets."""
    with pytest.raises(OpdError) as caught:
        do()
    return caught.value


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "desk.db"
    apply(path)
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "desk.db"))


@pytest.fixture
def counter(path: Path) -> Iterator[Counter]:
    counter = Counter(path)
    yield counter
    counter.close()
