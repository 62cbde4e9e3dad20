"""The large file that figures are measured on is one that the desk could have written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from opd_desk.services.checking import check
from opd_desk.services.desk import Desk
from opd_desk.store.database import Database
from opd_desk.store.patients import patient_values
from tests.benchmarks.big import A_DATE, big, grow, people
from tests.benchmarks.hospital import BY, NOW, TODAY
from tests.benchmarks.model_days import EACH

PATIENTS, DAYS = 300, 5


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return big(tmp_path_factory.mktemp("big"), PATIENTS, DAYS * EACH - 1)


def test_nothing_is_wrong_with_it(path: Path) -> None:
    with closing(Database.open(path)) as database:
        found = check(database)
    assert (found.days, found.tokens, found.wrong) == (DAYS, DAYS * EACH, ())


def test_the_desk_finds_its_patients_and_their_visits(path: Path) -> None:
    with closing(Desk.open(path, lambda: NOW, BY)) as desk:
        assert all(desk.views.patient(person.id) == person for person in people(1, PATIENTS))
        assert desk.views.tokens_of(1)
        assert desk.views.search(next(people(7, 7)).name, TODAY)
        assert not any(day.tokens for day in desk.views.doctor_days(TODAY))


def test_it_grows_by_what_is_missing_and_keeps_its_indexes(path: Path, tmp_path: Path) -> None:
    grown = tmp_path / "grown.db"
    grown.write_bytes(path.read_bytes())
    grow(grown, PATIENTS * 2, (DAYS + A_DATE) * EACH)
    with closing(Database.open(grown)) as database:
        found = check(database)
    assert (found.days, found.tokens, found.wrong) == (DAYS + A_DATE, (DAYS + A_DATE) * EACH, ())
    schemas = []
    for file in (path, grown):
        with closing(sqlite3.connect(file)) as connection:
            schemas.append(set(connection.execute("SELECT type, name, sql FROM sqlite_schema")))
    assert schemas[0] == schemas[1]
    with closing(sqlite3.connect(grown)) as connection:
        assert connection.execute("SELECT count(*), max(id) FROM patients").fetchone() == (PATIENTS * 2, PATIENTS * 2)


def test_a_file_that_is_there_is_taken(path: Path) -> None:
    before = path.stat().st_mtime_ns
    assert big(path.parent, PATIENTS, DAYS * EACH - 1) == path
    assert path.stat().st_mtime_ns == before


def test_no_two_patients_are_the_same() -> None:
    rows = [patient_values(person) for person in people(1, 2_000)]
    assert len({(row["phone"], row["name_key"]) for row in rows}) == len(rows)
