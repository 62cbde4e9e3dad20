"""A desk on a real file: two cardiologists, six days a week, one of them with a lunch break."""

import shutil
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection

from opd_desk.domain.booking import Request, book
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey, Doctor, Patient, Source, Token
from opd_desk.domain.policy import Policy, preset
from opd_desk.domain.roster import Hospital, WeekHours
from opd_desk.resources import resource
from opd_desk.store import roster, sqlite
from opd_desk.store.database import Database
from opd_desk.store.days import Days

DAY = date(2026, 1, 29)
EVE = datetime(2026, 1, 28, 8)
KUMAR, RAO = DayKey(DAY, "DOC001"), DayKey(DAY, "DOC002")


def presets() -> dict[str, Policy]:
    names = ("standard", "demotion", "elastic", "alternatives", "reserved", "preemption")
    return {name: preset(name, tomllib.loads(resource("policies", f"{name}.toml").read_text())) for name in names}


class Desk:
    """A database with its doctor-days, and a counter that goes on by one second with every command."""

    kumar, rao, day, eve = KUMAR, RAO, DAY, EVE

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = Database.open(path)
        self.days = Days(self.database)
        self._ids = count(1)

    def act(self, what: str = "book", at: datetime | None = None, by: str = "Asha") -> Act:
        number = next(self._ids)
        return Act(f"act-{number}", at or EVE + timedelta(seconds=number), by, what)

    def book(
        self,
        name: str,
        key: DayKey = KUMAR,
        source: Source = Source.ONLINE,
        hour: int | None = None,
        phone: str = "",
        act: Act | None = None,
    ) -> Token:
        slot = None if hour is None else datetime.combine(key.date, time(hour))
        request = Request(Patient(name, phone), source, slot)
        with self.days.changing() as work:
            return book(work.day(key), request, act or self.act(), work.identify)

    def reloaded(self, key: DayKey = KUMAR) -> DoctorDay:
        """Return a doctor-day as the file has it, whatever this desk remembers."""
        with Days(self.database).reading() as reader:
            return reader.day(key)

    def close(self) -> None:
        self.database.close()


def statements_of(connection: Connection) -> list[str]:
    """Return what the driver is told from now on, its values written in; it grows until the connection is closed."""
    said: list[str] = []
    sqlite.cursor(connection).connection.set_trace_callback(said.append)
    return said


def set_up(path: Path) -> None:
    """Make a database with a hospital, the standard policy and two doctors."""
    database = Database.open(path, create=True)
    with database.writing() as connection:
        roster.save_hospital(connection, Hospital("City Hospital", "1 Ring Road", "0123456789"))
        roster.save_policy(connection, presets()["standard"])
        for code, name in (("DOC001", "Dr. Rajesh Kumar"), ("DOC002", "Dr. Meena Rao")):
            roster.save_doctor(connection, Doctor(code, name, "Cardiology", "12", 5))
        mornings = [WeekHours(weekday, time(9), time(12), 60, 4) for weekday in range(6)]
        evenings = [WeekHours(weekday, time(16), time(18), 30, 2, 0) for weekday in range(6)]
        roster.save_week(connection, "DOC001", mornings)
        roster.save_week(connection, "DOC002", [*mornings, *evenings])
    database.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "desk.db"
    set_up(path)
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "desk.db"))


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk(path)
    yield desk
    desk.close()
