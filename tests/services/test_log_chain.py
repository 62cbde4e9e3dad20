"""The log only grows: whatever is changed, added, removed or reordered in it by hand is found and named."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.model import TokenId
from opd_desk.services.checking import check
from opd_desk.store.chain import LINKED
from opd_desk.store.database import Database
from tests.services.conftest import KUMAR, RAO, Counter, apply, hour

GUARDS = ("events_keep", "events_stay")
SMALL = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a dozen entries for each of two doctors."""
    path = tmp_path_factory.mktemp("morning") / "desk.db"
    apply(path)
    counter = Counter(path)
    for key in (KUMAR, RAO):
        for n, name in enumerate("ABCDE"):
            counter.book(f"{name}{key.doctor}", 9 + n // 2, key=key)
    counter.at(hour(9))
    for key in (KUMAR, RAO):
        first, second = (TokenId(f"{key.doctor}-20260129-000{number}") for number in (1, 2))
        counter.desk.consulting.check_in(first)
        counter.desk.consulting.call_next(key)
        counter.desk.booking.cancel(second, "by phone")
    counter.desk.booking.undo(RAO)
    counter.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert wrong(path) == ()
    return path


def wrong(path: Path) -> tuple[str, ...]:
    database = Database.open(path)
    try:
        return check(database).wrong
    finally:
        database.close()


def entries(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM events ORDER BY id")]


def by_hand(morning: Path, path: Path, *statements: tuple[str, tuple[object, ...]]) -> str:
    """Change a copy of the file with the guards off, and put them back; return the first thing that check says."""
    shutil.copy(morning, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        guards = connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'events'")
        back = [row[0] for row in guards]
        for guard in GUARDS:
            connection.execute(f"DROP TRIGGER {guard}")
        for statement, values in statements:
            assert connection.execute(statement, values).rowcount == 1, statement
        for sql in back:
            connection.execute(sql)
    said = [sentence for sentence in wrong(path) if "the log" in sentence]
    assert said, statements
    return said[0]


def named(sentence: str) -> int:
    found = re.search(r"entry (\d+)", sentence)
    assert found, sentence
    return int(found.group(1))


@SMALL
@given(data=st.data())
def test_a_changed_entry_is_named_whatever_was_changed(morning: Path, tmp_path: Path, data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(entries(morning)))
    column = data.draw(st.sampled_from([name for name in LINKED if name not in ("date", "doctor")]))
    value = data.draw(st.sampled_from(["x", "", 7, "2026-01-29 09:00:01", "confirmed"]))
    with closing(sqlite3.connect(morning)) as connection:
        query = f'SELECT "{column}" FROM events WHERE id = ?'
        old = connection.execute(query, (entry,)).fetchone()[0]
    if str(old) == str(value):
        return
    said = by_hand(morning, tmp_path / "c.db", (f'UPDATE events SET "{column}" = ? WHERE id = ?', (value, entry)))
    assert named(said) == entry


@pytest.mark.parametrize("place", [0, 1, 5, -2, -1])
def test_a_removed_entry_is_missed(morning: Path, tmp_path: Path, place: int) -> None:
    entry = entries(morning)[place]
    said = by_hand(morning, tmp_path / "c.db", ("DELETE FROM events WHERE id = ?", (entry,)))
    if place == -1:
        assert "does not end where it did" in said
    else:
        assert named(said) == entry


def test_an_entry_removed_and_the_gap_closed_is_missed(morning: Path, tmp_path: Path) -> None:
    last = entries(morning)[-1]
    said = by_hand(
        morning,
        tmp_path / "c.db",
        ("DELETE FROM events WHERE id = 3", ()),
        ("UPDATE events SET id = 3 WHERE id = ?", (last,)),
    )
    assert named(said) == 3


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 9), (11, 12)])
def test_entries_that_changed_places_are_found_at_the_first(
    morning: Path, tmp_path: Path, one: int, other: int
) -> None:
    swap = "UPDATE events SET id = ? WHERE id = ?"
    said = by_hand(morning, tmp_path / "c.db", (swap, (999, one)), (swap, (one, other)), (swap, (other, 999)))
    assert named(said) == one


def test_an_added_entry_is_found(morning: Path, tmp_path: Path) -> None:
    columns = ", ".join(f'"{name}"' for name in (*LINKED, "link"))
    said = by_hand(
        morning,
        tmp_path / "c.db",
        (f"INSERT INTO events ({columns}) SELECT {columns} FROM events WHERE id = 4", ()),
    )
    assert named(said) == entries(morning)[-1] + 1


def test_a_link_written_by_hand_is_found(morning: Path, tmp_path: Path) -> None:
    said = by_hand(morning, tmp_path / "c.db", ("UPDATE events SET link = x'00' WHERE id = 6", ()))
    assert named(said) == 6


def test_one_bad_entry_is_said_once_and_other_days_are_still_read(morning: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    by_hand(
        morning, path, ("UPDATE events SET why = 'x' WHERE id = 1", ()), ("UPDATE events SET by = 'x' WHERE id = 7", ())
    )
    said = [sentence for sentence in wrong(path) if sentence.startswith("entry")]
    assert [named(sentence) for sentence in said] == [1, 7]
    assert "DOC001 on 2026-01-29, token 1 booked at 2026-01-28 18:00:00" in said[0]


@pytest.mark.parametrize("statement", ["UPDATE events SET why = 'x' WHERE id = 2", "DELETE FROM events WHERE id = 2"])
def test_the_file_itself_refuses_to_change_the_log(morning: Path, tmp_path: Path, statement: str) -> None:
    path = Path(shutil.copy(morning, tmp_path / "c.db"))
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="the log only grows"),
    ):
        connection.execute(statement)
    assert wrong(path) == ()


@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_taken_off_is_missed(morning: Path, tmp_path: Path, guard: str) -> None:
    path = Path(shutil.copy(morning, tmp_path / "c.db"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DROP TRIGGER {guard}")
    assert wrong(path) == (f"the log is not guarded any more: its trigger {guard} is missing",)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE tokens SET source = 'paid' WHERE number = 3", "the log says number 3 at 10:00 as online"),
        ("UPDATE tokens SET slot = '2026-01-29 11:00:00' WHERE number = 3", "token 3 stands at 11:00"),
    ],
)
def test_a_token_other_than_its_log_is_found(morning: Path, tmp_path: Path, change: str, words: str) -> None:
    path = Path(shutil.copy(morning, tmp_path / "c.db"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(change)
    assert any(words in sentence for sentence in wrong(path)), wrong(path)


def test_an_older_file_gets_the_very_links_that_the_desk_would_have_written(morning: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(morning, tmp_path / "old.db"))
    read = "SELECT link FROM events ORDER BY id"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        links = connection.execute(read).fetchall()
        for guard in GUARDS:
            connection.execute(f"DROP TRIGGER {guard}")
        connection.execute("ALTER TABLE events DROP COLUMN link")
        connection.execute("ALTER TABLE doctor_days DROP COLUMN log_end")
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
    assert wrong(path) == ()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(read).fetchall() == links
    counter = Counter(path)
    counter.at(hour(9)).book("New", 11, key=KUMAR)
    counter.close()
    assert wrong(path) == ()
