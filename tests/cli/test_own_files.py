"""Files that only their owner may read: the database and all beside it, settings, log, whatever the umask is."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from opd_desk.own_files import keep_alone, write_alone
from opd_desk.settings import Settings, write_settings
from opd_desk.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.conftest import Program

pytestmark = pytest.mark.skipif(os.name != "posix", reason="on Windows the profile's folders keep others out")


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """Let the system give everything to everyone, unless it is asked not to."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): mode(path) for path in folder.rglob("*")}


def test_a_new_database_its_log_and_its_folder_are_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "data" / "desk.db"
    database = Database.open(path, create=True)
    with database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO settings VALUES ('x', '1')")
        assert modes(tmp_path / "data") == {"desk.db": 0o600, "desk.db-wal": 0o600, "desk.db-shm": 0o600}
    database.close()
    assert mode(path.parent) == 0o700


def test_a_database_that_others_could_read_is_taken_back_with_a_line_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "desk.db"
    Database.open(path, create=True).close()
    path.chmod(0o664)
    caplog.set_level("INFO", "opd_desk")
    database = Database.open(path)
    with database.reading():
        assert set(modes(tmp_path).values()) == {0o600}
    database.close()
    assert f"{path} could be read by others" in caplog.text
    caplog.clear()
    Database.open(path).close()
    assert caplog.text == ""


def test_the_copy_before_a_migration_is_its_owners(tmp_path: Path) -> None:
    from opd_desk.store import schema

    path = tmp_path / "desk.db"
    database = Database(path)
    with database.writing() as connection:
        schema.upgrade(connection, "0003")
    database.close()
    path.chmod(0o666)
    Database.open(path).close()
    assert modes(tmp_path) == {"desk.db": 0o600, f"desk.before-{schema.NEWEST}.db": 0o600}


def test_every_file_that_a_day_of_commands_makes_is_its_owners(desk: Program) -> None:
    desk.database.chmod(0o666)
    desk.on("backup")
    desk.on("close", "2026-01-29", "--yes")
    found = modes(desk.folder)
    assert {found[name] for name in found if name.endswith(".db")} == {0o600}
    assert found["backups"] == 0o700


def test_settings_are_written_whole_and_are_their_owners(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    write_settings(path, Settings(clerk="Asha"))
    path.chmod(0o644)
    write_settings(path, Settings(clerk="Vikram"))
    assert modes(tmp_path) == {"config": 0o700, "config/settings.toml": 0o600}
    assert 'clerk = "Vikram"' in path.read_text()


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.toml"
    write_alone(path, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_alone(path, "new")
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["a.toml"])


def test_log_files_are_their_owners_one_that_was_not_too(tmp_path: Path) -> None:
    """Write a log in a process of its own: logging there is nobody else's."""
    folder = tmp_path / "state" / "opd-desk" / "log"
    folder.mkdir(parents=True)
    (folder / "opd-desk.log").touch(0o666)
    words = (
        "from opd_desk.running import log_to_file; log_to_file();"
        "import logging; log = logging.getLogger('opd_desk.x');"
        "[log.warning('x' * 1000) for _ in range(1100)]"
    )
    state = {"XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", words], env=os.environ | state, check=True, timeout=60)
    assert modes(folder) == {"opd-desk.log": 0o600, "opd-desk.log.1": 0o600}


def test_a_file_that_is_not_there_is_nobodys(tmp_path: Path) -> None:
    assert not keep_alone(tmp_path / "none")
    shutil.rmtree(tmp_path)
