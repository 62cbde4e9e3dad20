import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

import opd_desk
from opd_desk.store import sqlite
from opd_desk.store.database import (
    Database,
    DatabaseBusy,
    DatabaseGone,
    DatabaseReadOnly,
    DiskFull,
    MissingDatabase,
    NewerDatabase,
    NotADatabase,
    StoreError,
)
from opd_desk.store.prepared import Prepared
from opd_desk.store.tables import settings, weekly_hours

NOBODY = 65534


def pragma(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database.open(path)
    yield database
    database.close()


def test_a_commit_is_on_the_disk_and_readers_do_not_wait(database: Database) -> None:
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 2  # FULL
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "busy_timeout") == 5000
    assert pragma(database, "application_id") == sqlite.APPLICATION_ID


def test_a_missing_file_is_made_only_on_demand(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "desk %41 'ü'.db"
    with pytest.raises(MissingDatabase, match="no such file"):
        Database.open(path)
    assert not path.parent.exists()
    Database.open(path, create=True).close()
    Database.open(path).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_empty_file_is_nobodys_and_can_be_made_ours(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.touch()
    with pytest.raises(NotADatabase, match="empty"):
        Database.open(path)
    Database.open(path, create=True).close()


@pytest.mark.parametrize("create", [False, True])
def test_a_text_file_stays_what_it_is(tmp_path: Path, create: bool) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Call the electrician. " * 100)
    with pytest.raises(NotADatabase, match=r"notes\.txt.*choose another"):
        Database.open(path, create=create)
    assert path.read_text() == "Call the electrician. " * 100


@pytest.mark.parametrize("create", [False, True])
def test_another_programs_database_stays_what_it_is(tmp_path: Path, create: bool) -> None:
    path = tmp_path / "music.db"
    with sqlite3.connect(path) as music:
        music.execute("CREATE TABLE songs (title)")
    music.close()
    before = path.read_bytes()
    with pytest.raises(NotADatabase, match="another program"):
        Database.open(path, create=create)
    assert path.read_bytes() == before


def test_a_later_version_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(NewerDatabase, match="install that version"):
        Database.open(path)


def test_a_folder_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Database.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="folder cannot be made"):
        Database.open(tmp_path / "file" / "desk.db", create=True)


def test_an_unfinished_transaction_leaves_nothing(database: Database) -> None:
    twice = [{"key": "x", "value": 1}, {"key": "x", "value": 2}]
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(insert(settings), twice)
    with database.reading() as connection:
        assert connection.execute(select(settings).where(settings.c.key == "x")).first() is None


def test_a_reader_sees_one_state(database: Database, path: Path) -> None:
    other = Database.open(path)
    with database.reading() as reader:
        before = reader.execute(select(settings)).all()
        with other.writing() as writer:
            writer.execute(insert(settings), {"key": "x", "value": 1})
        assert reader.execute(select(settings)).all() == before
    with database.reading() as reader:
        assert len(reader.execute(select(settings)).all()) == len(before) + 1
    other.close()


def test_a_locked_file_is_said_to_be_busy(database: Database, path: Path) -> None:
    other = Database.open(path)
    with other.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    with database.writing(), pytest.raises(DatabaseBusy, match="another program"), other.writing():
        pytest.fail("two writers at once")
    with other.writing() as connection:  # and afterwards all is well
        connection.execute(insert(settings), {"key": "x", "value": 1})
    other.close()


def test_a_full_disk_loses_only_what_was_not_saved(database: Database) -> None:
    with database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull, match="free some room"), database.writing() as connection:
        connection.execute(insert(settings), [{"key": f"x{n}", "value": "y" * 1000} for n in range(1000)])
    with database.reading() as connection:
        assert connection.execute(select(settings).where(settings.c.key == "x0")).first() is None
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages * 100}")
    with database.writing() as connection:
        connection.execute(insert(settings), {"key": "x", "value": 1})


def test_a_damaged_file_says_to_restore_a_backup(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="restore the latest backup"):
        Database.open(path)


def is_let_go(path: Path) -> bool:
    """Tell whether this process has a file open no more."""
    with closing(sqlite3.connect(path, timeout=0)) as raw:
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            raw.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            return False
    return True


@pytest.mark.parametrize("sound", [100, 4096])
def test_a_damaged_file_is_let_go_while_what_was_wrong_is_still_known(path: Path, sound: int) -> None:
    """A fault holds the frames it came through, and these what they have: the file could not be replaced then."""
    database = Database.open(path)
    with database.reading():
        content = path.read_bytes()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.write_bytes(content[:sound] + b"\xff" * (len(content) - sound))
    everything = Prepared(select(settings.c.key))
    for read in (everything.rows, everything.first):
        with pytest.raises(StoreError) as fault, database.reading() as connection:
            read(connection)
        database.close()
        assert is_let_go(path), fault.traceback
    with pytest.raises(StoreError) as fault:
        Database.open(path)
    assert is_let_go(path), fault.traceback


@contextmanager
def nobody() -> Iterator[None]:
    """Be a user without rights; root may write whatever it likes."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public(tmp_path: Path) -> Iterator[Path]:
    """Return a folder that every user may enter."""
    parents = [each for each in (tmp_path, *tmp_path.parents) if not each.stat().st_mode & 0o001]
    modes = [each.stat().st_mode for each in parents]
    for each in parents:
        each.chmod(0o755)
    yield tmp_path
    for each, mode in zip(parents, modes, strict=True):
        each.chmod(mode)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept elsewhere")
def test_a_read_only_file_can_be_read_but_not_written(path: Path, public: Path) -> None:
    path.chmod(0o444)
    public.chmod(0o777)
    with nobody():
        database = Database.open(path)
        with database.reading() as connection:
            assert connection.execute(select(settings)).first() is not None
        with pytest.raises(DatabaseReadOnly, match="allow this user"), database.writing() as connection:
            connection.execute(insert(settings), {"key": "x", "value": 1})
        database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept elsewhere")
def test_a_read_only_folder_says_what_to_allow(path: Path, public: Path) -> None:
    path.chmod(0o444)
    public.chmod(0o555)
    with nobody(), pytest.raises(StoreError, match="this user"):
        Database.open(path)
    public.chmod(0o755)


def test_foreign_keys_hold_and_a_fault_of_the_program_stays_one(database: Database) -> None:
    row = {"doctor": "X", "weekday": 0, "start": None, "end": None, "slot_minutes": 1, "capacity": 1}
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(insert(weekly_hours), row)


def test_a_transaction_within_another_is_a_fault(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(insert(settings), {"key": "x", "value": 1})
        with pytest.raises(RuntimeError, match="open already"), database.reading():
            pass
    with database.reading() as connection:
        assert connection.execute(select(settings).where(settings.c.key == "x")).first() is not None


def test_wrong_sql_is_a_fault(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"), database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")


def test_a_connection_never_crosses_threads(database: Database) -> None:
    caught: list[BaseException] = []

    def use() -> None:
        try:
            with database.reading():
                pass
        except ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_opening_needs_no_migration_tool(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from opd_desk.store.database import Database;"
        f"Database.open(Path({str(path)!r})).close(); print('alembic' in sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


def test_a_copy_is_whole_while_others_write(database: Database, path: Path, tmp_path: Path) -> None:
    with database.writing() as connection:
        connection.execute(insert(settings), [{"key": f"x{n}", "value": "y" * 5000} for n in range(3000)])
    other = Database.open(path)
    steps: list[int] = []

    def write(left: int, _: int) -> None:
        steps.append(left)
        assert len(steps) < 500, "the copy starts again and again"
        with other.writing() as connection:
            connection.execute(insert(settings), {"key": f"late {len(steps)}", "value": 1})

    target = tmp_path / "copy.db"
    database.copy_to(target, write)
    other.close()
    assert len(steps) > 1
    assert steps == sorted(steps, reverse=True)
    copied = Database.open(target)
    with copied.reading() as connection:
        keys = set(connection.execute(select(settings.c.key)).scalars())
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    copied.close()
    assert "x2999" in keys
    assert not any(key.startswith("late") for key in keys)


def test_a_copy_overwrites_nothing_and_leaves_no_half(database: Database, path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="already"):
        database.copy_to(path)

    def stop(left: int, _: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        database.copy_to(tmp_path / "copy.db", stop)
    assert not (tmp_path / "copy.db").exists()


def test_text_that_is_none_is_said_to_be_damage(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("INSERT INTO settings (key, value) VALUES (CAST(X'FF' AS TEXT), '1')")
    raw.close()
    database = Database.open(path)
    with pytest.raises(StoreError, match="damaged"), database.reading() as connection:
        connection.execute(select(settings)).all()
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("how", ["removed", "moved", "replaced"])
def test_a_file_taken_away_while_it_is_open_is_said_before_anything_more_is_lost(
    database: Database, path: Path, how: str
) -> None:
    with database.writing() as connection:
        connection.execute(insert(settings).values(key="first", value=1))
    if how == "removed":
        path.unlink()
    else:
        path.rename(path.with_suffix(".away"))
    if how == "replaced":
        Database.open(path, create=True).close()
    with (
        pytest.raises(DatabaseGone, match="was moved, removed or replaced while the desk was open, and nothing was"),
        database.writing() as connection,
    ):
        connection.execute(insert(settings).values(key="second", value=2))
    if how == "moved":
        path.with_suffix(".away").rename(path)
        with database.writing() as connection:
            connection.execute(insert(settings).values(key="second", value=2))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
def test_a_file_taken_away_during_a_command_is_not_said_to_be_saved(database: Database, path: Path) -> None:
    def save() -> None:
        with database.writing() as connection:
            connection.execute(insert(settings).values(key="first", value=1))
            path.unlink()

    with pytest.raises(DatabaseGone, match="what was done last may be lost"):
        save()
