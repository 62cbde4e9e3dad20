"""A backup put back: all of it or nothing; the state before it kept; other counters at the file see the new one."""

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, inspect

import opd_desk
from opd_desk.domain.model import Patient
from opd_desk.services.backups import Backups, Loss, Places, Reason, Watch
from opd_desk.store import patients, schema, sqlite
from opd_desk.store.database import DatabaseBusy, NewerDatabase, NotADatabase, StoreError
from opd_desk.store.tables import patients as patient_table
from tests.services.conftest import RAO, Counter, hour
from tests.services.test_backups import Stops, booked, files_in, spoil_pages

HEAD = 100
"""Bytes at the start of a file in which SQLite notes, among others, whether it has a log beside it."""
STEPS = ("look", "prepare", "pages", "overwrite")


@pytest.fixture
def backups(counter: Counter, tmp_path: Path) -> Backups:
    return Backups(counter.path, Places(tmp_path / "backups"), counter.clock)


@pytest.fixture
def kept(counter: Counter, backups: Backups) -> Path:
    """Return a backup with Sita at 09:00; since then Ram was booked, and Sita has moved."""
    sita = counter.book("Sita", 9)
    kept = backups.write(backups.places.own)
    counter.book("Ram", 10)
    counter.desk.booking.move(sita.id, hour(11))
    return kept


def before(backups: Backups) -> list[Path]:
    return [each.path for each in backups.listed() if each.mark.reason is Reason.BEFORE_RESTORE]


def test_what_would_be_lost_and_come_back_is_counted_first(counter: Counter, backups: Backups, kept: Path) -> None:
    assert backups.loss(kept) == Loss(booked=1, changed=1, back=0)
    later = backups.write(backups.places.own)
    assert backups.loss(later) == Loss(0, 0, 0)
    backups.restore(kept)
    assert backups.loss(later) == Loss(booked=0, changed=1, back=1)


def test_an_open_desk_shows_the_restored_state_and_what_was_is_a_backup(
    counter: Counter, backups: Backups, kept: Path
) -> None:
    assert len(counter.desk.views.doctor_day(counter.stored().key).tokens) == 2  # loaded, and remembered
    restored = backups.restore(kept)
    assert restored.facts.tokens == 1
    assert restored.before is not None
    assert before(backups) == [restored.before]
    assert booked(restored.before) == ["Ram", "Sita"]
    day = counter.desk.views.doctor_day(counter.stored().key)
    assert [(token.patient.name, token.slot) for token in day.tokens.values()] == [("Sita", hour(9))]
    counter.book("Anil", 9)  # the desk goes on where the backup was
    assert [token.patient.name for token in counter.stored().tokens.values()] == ["Sita", "Anil"]


def test_restoring_is_itself_taken_back_by_restoring(counter: Counter, backups: Backups, kept: Path) -> None:
    was = counter.rows("tokens", "events", "patients", "changes")
    restored = backups.restore(kept)
    assert counter.rows("tokens", "events", "patients", "changes") != was
    assert restored.before is not None
    backups.restore(restored.before)
    assert counter.rows("tokens", "events", "patients", "changes") == was


def test_a_second_counter_takes_nothing_for_what_it_remembers(counter: Counter, backups: Backups, kept: Path) -> None:
    other = Counter(counter.path, "Vikram, Counter 2")
    assert len(other.desk.views.doctor_day(counter.stored().key).tokens) == 2
    backups.restore(kept)
    # The doctor-day comes to the same version as before by other commands: only its rows tell them apart.
    counter.book("Anil", 10)
    counter.book("Bala", 11)
    names = [token.patient.name for token in other.desk.views.doctor_day(counter.stored().key).tokens.values()]
    assert names == ["Sita", "Anil", "Bala"]
    other.book("Chitra", 11)
    assert len(counter.stored().tokens) == 4
    other.close()


def test_a_booking_in_the_middle_is_kept_with_the_state_before(counter: Counter, backups: Backups, kept: Path) -> None:
    other = Counter(counter.path, "Vikram, Counter 2")

    class Books(Watch):
        done = 0

        def step(self, name: str) -> None:
            if name == "overwrite" and self.done < 2:
                self.done += 1
                other.book(f"Late {self.done}", key=RAO)

    restored = backups.restore(kept, Books())
    assert restored.before is not None
    assert booked(restored.before) == ["Late 1", "Late 2", "Ram", "Sita"]
    assert before(backups) == [restored.before]
    assert booked(counter.path) == ["Sita"]
    other.close()


def test_where_another_counter_never_rests_nothing_is_done(counter: Counter, backups: Backups, kept: Path) -> None:
    other = Counter(counter.path, "Vikram, Counter 2")

    class Books(Watch):
        done = 0

        def step(self, name: str) -> None:
            if name == "overwrite":
                self.done += 1
                other.book(f"Late {self.done}", key=RAO, slot=9 + self.done % 3)

    with pytest.raises(DatabaseBusy, match="goes on writing"):
        backups.restore(kept, Books())
    assert len(booked(counter.path)) > 2
    assert before(backups) == []
    other.close()


@pytest.mark.parametrize("step", STEPS)
def test_whatever_step_fails_all_stands_as_it_was(counter: Counter, backups: Backups, kept: Path, step: str) -> None:
    was = counter.rows("tokens", "events", "settings")
    for problem in (OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()):
        with pytest.raises((StoreError, KeyboardInterrupt)):
            backups.restore(kept, Stops(step, problem))
        assert counter.rows("tokens", "events", "settings") == was
    assert not [name for name in files_in(counter.path.parent) if "restoring" in name]


def test_a_restore_can_be_stopped_in_the_middle_of_its_pages(counter: Counter, backups: Backups, kept: Path) -> None:
    class StopsLate(Watch):
        late = False

        def step(self, name: str) -> None:
            self.late = name == "overwrite"

        def pages(self, left: int, whole: int) -> None:
            if self.late:
                raise KeyboardInterrupt

    was = counter.rows("tokens", "events")
    with pytest.raises(KeyboardInterrupt):
        backups.restore(kept, StopsLate())
    assert counter.rows("tokens", "events") == was
    counter.book("Anil", 10)  # nothing is left locked


def test_what_waited_for_the_printer_then_is_not_printed_again(counter: Counter, backups: Backups) -> None:
    values = (
        "'Counter 1', 'Slip', 'slip of 1', 'slips', 'Epson', 'waiting', 1, 0, 1, 1, 0, "
        "'2026-01-28 18:00:00', '2026-01-28 18:00:00', '[]', '', X'25'"
    )
    names = "desk, title, what, kind, printer, state, pages, done, copies, mono, unsure, made_at, changed_at, tokens"
    with closing(sqlite3.connect(counter.path)) as raw, raw:
        raw.execute(f"INSERT INTO print_jobs ({names}, why, pdf) VALUES ({values})")
    backups.restore(backups.write(backups.places.own))
    assert counter.rows_of("SELECT state, length(pdf) FROM print_jobs") == [("dropped", 0)]


# files that are not to be restored


def test_what_cannot_be_restored_is_said_and_changes_nothing(
    counter: Counter, backups: Backups, kept: Path, tmp_path: Path
) -> None:
    notes, music, newer, empty = (tmp_path / name for name in ("notes.txt", "music.db", "newer.db", "empty.db"))
    notes.write_text("Call the electrician. " * 500)
    with closing(sqlite3.connect(music)) as raw:
        raw.execute("CREATE TABLE songs (title)")
    shutil.copy(kept, newer)
    with closing(sqlite3.connect(newer)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    empty.touch()
    damaged = Path(shutil.copy(kept, tmp_path / "damaged.db"))
    spoil_pages(damaged)
    half = Path(shutil.copy(kept, tmp_path / "half.db"))
    os.truncate(half, half.stat().st_size // 2)
    was = counter.rows("tokens", "events", "settings")
    for file, kind, said in (
        (tmp_path / "gone.db", StoreError, "no such file"),
        (notes, NotADatabase, "not a database"),
        (music, NotADatabase, "another program"),
        (newer, NewerDatabase, "install that version"),
        (empty, NotADatabase, "empty"),
        (damaged, StoreError, "this backup is damaged"),
        (half, StoreError, "this backup is damaged"),
        (tmp_path, StoreError, "cannot be opened"),
    ):
        with pytest.raises(kind, match=said):
            backups.restore(file)
    assert counter.rows("tokens", "events", "settings") == was
    assert before(backups) == []
    assert not (tmp_path / "gone.db").exists()


@pytest.mark.parametrize("version", schema.KNOWN)
def test_a_backup_of_every_older_version_is_brought_up_to_date(
    counter: Counter, backups: Backups, tmp_path: Path, version: str
) -> None:
    old = tmp_path / "old.db"
    engine = sqlite.engine_for(old)
    with engine.begin() as connection:
        sqlite.begin(connection, alone=True)
        schema.upgrade(connection, version)
        of_then = {column["name"] for column in inspect(connection).get_columns("patients")}
        values = patients.patient_values(Patient("Sita Devi", "9876543210")) | {"created_at": datetime(2026, 1, 1)}
        connection.execute(insert(patient_table), {name: value for name, value in values.items() if name in of_then})
        for row in counter.rows("settings"):  # a file that a window has opened knows its policy
            connection.exec_driver_sql("INSERT INTO settings VALUES (?, ?)", row)
    engine.dispose()
    content = old.read_bytes()
    assert backups.restore(old).facts.patients == 1
    assert [row.name for row in counter.desk.views.people("devi")] == ["Sita Devi"]
    assert old.read_bytes() == content
    assert counter.rows_of("SELECT version_num FROM alembic_version") == [(schema.NEWEST,)]


def test_a_file_that_another_desk_has_open_is_restored_as_it_is_now(
    counter: Counter, backups: Backups, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere" / "desk.db"
    elsewhere.parent.mkdir()
    shutil.copy(counter.path, elsewhere)
    other = Counter(elsewhere)
    other.book("Sita", 9)  # it stands in the log beside the file
    backups.restore(elsewhere)
    assert booked(counter.path) == ["Sita"]
    other.close()


# a database that is gone, or damaged


def test_a_missing_database_is_made_of_a_backup(backups: Backups, kept: Path, tmp_path: Path, counter: Counter) -> None:
    new = Backups(tmp_path / "new pc" / "desk.db", Places(tmp_path / "new pc" / "backups"), counter.clock)
    assert new.loss(kept) is None
    assert new.restore(kept).before is None
    assert booked(new.database) == ["Sita"]
    if sys.platform != "win32":
        assert new.database.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("how", ["pages", "head", "text"])
def test_a_damaged_database_is_kept_aside_and_replaced(
    counter: Counter, backups: Backups, kept: Path, how: str
) -> None:
    counter.close()
    with closing(sqlite3.connect(counter.path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if how == "pages":
        spoil_pages(counter.path)
    elif how == "head":
        with counter.path.open("rb+") as file:
            file.write(b"\xff" * 4096)
    else:
        counter.path.write_text("not a database at all " * 1000)
    content = counter.path.read_bytes()
    restored = backups.restore(kept)
    assert restored.before == counter.path.with_name("desk.damaged-2026-01-28-180000.db")
    assert restored.before.read_bytes()[HEAD:] == content[HEAD:]
    assert booked(counter.path) == ["Sita"]
    with Counter(counter.path).desk.database.reading() as connection:  # the desk opens
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_a_damaged_database_that_is_open_elsewhere_is_left_alone(
    counter: Counter, backups: Backups, kept: Path
) -> None:
    with closing(sqlite3.connect(counter.path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    spoil_pages(counter.path)
    content = counter.path.read_bytes()
    with pytest.raises(DatabaseBusy, match="close every window"):
        backups.restore(kept)
    assert counter.path.read_bytes() == content
    assert not list(counter.path.parent.glob("*damaged*"))


# killed


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["prepare", "overwrite", "pages 2", "none"])
def test_killed_at_any_step_the_desk_has_the_old_or_the_new(
    counter: Counter, backups: Backups, kept: Path, step: str
) -> None:
    for n in range(30):  # more than one page of each table
        counter.book(f"Patient {n}", key=RAO, slot=9 + n % 3)
    counter.close()
    was = booked(counter.path)
    assert killed(counter.path, backups.places.own, step, kept) == (0 if step == "none" else -signal.SIGKILL)
    assert booked(counter.path) == (["Sita"] if step == "none" else was)
    backups.restore(kept)
    assert booked(counter.path) == ["Sita"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["aside", "replace"])
def test_killed_while_a_damaged_file_is_replaced_one_of_the_two_is_there(
    counter: Counter, backups: Backups, kept: Path, step: str
) -> None:
    counter.close()
    spoil_pages(counter.path)
    content = counter.path.read_bytes()
    assert killed(counter.path, backups.places.own, step, kept) == -signal.SIGKILL
    assert counter.path.read_bytes()[HEAD:] == content[HEAD:]
    backups.restore(kept)
    assert booked(counter.path) == ["Sita"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("step", ["copy", "pages 1", "rename"])
def test_killed_at_any_step_of_a_backup_the_set_is_whole(
    counter: Counter, backups: Backups, kept: Path, step: str
) -> None:
    assert killed(counter.path, backups.places.own, step) == -signal.SIGKILL
    assert [each.path for each in backups.listed()] == [kept]
    assert booked(kept) == ["Sita"]
    counter.book("Anil", 9)
    written = backups.write(backups.places.own)
    assert booked(written) == ["Anil", "Ram", "Sita"]


def killed(path: Path, folder: Path, step: str, *file: Path) -> int:
    """Run a backup, or the restoring of one, that is killed at a step; return how it ended."""
    program = Path(__file__).with_name("backup_process.py")
    environment = os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])}
    command = [sys.executable, str(program), str(path), str(folder), step, *map(str, file)]
    return subprocess.run(command, env=environment, timeout=60, check=False).returncode
