"""An encrypted database: made and put back by command, opened by its passphrase alone, backed up and restored."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

import pytest

from opd_desk.__main__ import main
from opd_desk.services.sealing import hold_key
from opd_desk.store.database import Database
from tests.cli.conftest import BOOKINGS, Run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program

PASS, OTHER = "open sesame", "open barley"
NAME = b"Anil Verma"


def sealed(desk: Program, *args: object, code: int = 0, key: str = PASS) -> Run:
    """Run a command with the passphrase in the environment."""
    return here(desk, *args, code=code, OPD_DESK_KEY=key)


def here(desk: Program, *args: object, code: int = 0, **environment: str) -> Run:
    """Run a command on the folder's database within this process, which is quicker; forget the passphrase after."""
    said, told = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said), redirect_stderr(told):
        for name, value in desk.environment(**environment).items():
            patch.setenv(name, value)
        found = main([*map(str, args), "--database", str(desk.database)])
    hold_key("")
    assert found == code, said.getvalue() + told.getvalue()
    return Run(subprocess.CompletedProcess([], found, said.getvalue(), told.getvalue()))


def holds_name(path: Path) -> bool:
    return any(NAME in each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


@pytest.fixture
def cipher() -> object:
    return pytest.importorskip("sqlcipher3")


@pytest.fixture
def locked(desk: Program, cipher: object) -> Program:
    """Return a program whose database is encrypted."""
    sealed(desk, "encrypt")
    return desk


def test_encrypting_keeps_all_and_shows_nothing(desk: Program, cipher: object) -> None:
    shown = here(desk, "show", "2026-01-29").out
    assert holds_name(desk.database)
    said = sealed(desk, "encrypt").out
    assert said.startswith(f"{desk.database}: encrypted, 4 tokens, read back and well.")
    assert not holds_name(desk.database)
    assert stat.S_IMODE(desk.database.stat().st_mode) == 0o600
    assert sorted(path.name for path in desk.folder.iterdir() if path.is_file()) == ["desk.db"]
    assert sealed(desk, "show", "2026-01-29").out == shown
    assert sealed(desk, "check").out.endswith("nothing wrong.\n")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(desk.database).execute("SELECT 1 FROM sqlite_schema").fetchone()


def test_work_goes_on_and_nothing_is_written_in_plain(locked: Program) -> None:
    more = locked.write("more.csv", BOOKINGS.replace("W", "V").replace("2026-01-29", "2026-02-05"))
    sealed(locked, "import", more, "--past")
    assert "Anil Verma" in sealed(locked, "show", "2026-02-05").out
    assert not holds_name(locked.database)


def test_a_commit_is_as_durable_as_in_plain(locked: Program) -> None:
    hold_key(PASS)
    database = Database.open(locked.database)
    try:
        with database.reading() as connection:
            found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    finally:
        database.close()
        hold_key("")
    assert found == ["wal", 2]


def test_it_is_put_back_into_plain(locked: Program) -> None:
    said = sealed(locked, "decrypt").out
    assert "in plain again, 4 tokens" in said
    assert holds_name(locked.database)
    assert here(locked, "check").out.endswith("nothing wrong.\n")
    assert "is not encrypted" in sealed(locked, "decrypt", code=2).err


def test_without_the_passphrase_or_with_another_nothing_opens_it(locked: Program) -> None:
    before = locked.database.read_bytes()
    for args in (["show", "2026-01-29"], ["backup"], ["check"], ["decrypt"], ["close", "2026-01-29", "--yes"]):
        code = 1 if args == ["backup"] else 2
        without, wrong = here(locked, *args, code=code), sealed(locked, *args, code=code, key=OTHER)
        assert "is encrypted; give its passphrase" in without.out + without.err
        assert "under another passphrase" in wrong.out + wrong.err
    assert locked.database.read_bytes() == before


def test_the_passphrase_from_a_file_and_from_standard_input(desk: Program, cipher: object) -> None:
    key = desk.write("key", f"{PASS}\nwhat is below does not count\n")
    command = [sys.executable, "-m", "opd_desk", "encrypt", "--passphrase-stdin", "--database", str(desk.database)]
    done = subprocess.run(
        command, cwd=desk.folder, env=desk.environment(), input=f"{PASS}\n", capture_output=True, text=True, check=True
    )
    assert "encrypted" in done.stdout
    assert "Sita Devi" in here(desk, "show", "2026-01-29", "--key-file", key).out
    assert "no key file" in here(desk, "check", "--key-file", desk.write("empty", "\n"), code=2).err
    assert here(desk, "check", "--key-file", desk.folder / "nowhere", code=2).err


def test_what_may_not_be_a_passphrase_and_what_is_encrypted_already(desk: Program, cipher: object) -> None:
    before = desk.dump()
    assert "at least 8" in sealed(desk, "encrypt", code=2, key="1234567").err
    assert "No passphrase was given" in here(desk, "encrypt", code=2).err
    assert desk.dump() == before
    sealed(desk, "encrypt")
    assert "is encrypted already" in sealed(desk, "encrypt", code=2).err


@pytest.mark.parametrize("passphrase", ["पासवर्ड सीता", "'; DROP TABLE tokens; --"])
def test_whatever_the_passphrase_is(desk: Program, cipher: object, passphrase: str) -> None:
    sealed(desk, "encrypt", key=passphrase)
    assert sealed(desk, "check", key=passphrase).out.endswith("nothing wrong.\n")


def test_backups_are_encrypted_and_come_back(locked: Program) -> None:
    sealed(locked, "backup", "--check")
    (backup,) = (locked.folder / "backups").iterdir()
    assert NAME not in backup.read_bytes()
    sealed(locked, "close", "2026-01-29", "--yes")
    assert "4 tokens changed since" in sealed(locked, "restore", backup, code=1).out
    sealed(locked, "restore", backup, "--yes")
    assert "closed" not in sealed(locked, "show", "2026-01-29").out
    assert sealed(locked, "check").out.endswith("nothing wrong.\n")
    locked.database.unlink()
    sealed(locked, "restore", backup, "--yes")
    assert not holds_name(locked.database)
    assert "under another passphrase" in sealed(locked, "restore", backup, "--yes", code=2, key=OTHER).err


def test_a_backup_of_before_stays_plain_is_named_and_comes_back_encrypted(desk: Program, cipher: object) -> None:
    here(desk, "backup")
    (old,) = (desk.folder / "backups").iterdir()
    said = sealed(desk, "encrypt").out
    assert said.endswith(f"1 older file is still in plain; remove what you can:\n{old}\n")
    assert "4 tokens." in sealed(desk, "restore", old, code=1).out
    sealed(desk, "restore", old, "--yes")
    assert not holds_name(desk.database)
    assert sealed(desk, "check").out.endswith("nothing wrong.\n")


def test_an_encrypted_backup_comes_back_into_a_database_that_is_plain_again(locked: Program) -> None:
    sealed(locked, "backup")
    (backup,) = (locked.folder / "backups").iterdir()
    sealed(locked, "decrypt")
    assert "its passphrase" in here(locked, "restore", backup, "--yes", code=2).err
    sealed(locked, "restore", backup, "--yes")
    assert here(locked, "check").out.endswith("nothing wrong.\n")


def test_a_file_that_is_open_elsewhere_stays_as_it_is(desk: Program, cipher: object) -> None:
    with sqlite3.connect(desk.database) as other:
        other.execute("SELECT count(*) FROM tokens").fetchall()
        refused = desk("encrypt", "--database", desk.database, code=2, OPD_DESK_KEY=PASS).err
        assert "close every window of OPD Desk" in refused
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()
    assert here(desk, "check").out.endswith("nothing wrong.\n")


def test_a_damaged_database_is_not_encrypted(desk: Program, cipher: object) -> None:
    content = bytearray(desk.database.read_bytes())
    content[8192:12288] = os.urandom(4096)
    desk.database.write_bytes(content)
    assert "damaged" in sealed(desk, "encrypt", code=2).err
    assert desk.database.read_bytes() == bytes(content)


def test_damage_to_an_encrypted_database_is_said(locked: Program) -> None:
    content = bytearray(locked.database.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = os.urandom(4096)
    locked.database.write_bytes(content)
    said = sealed(locked, "check", code=1)
    assert "wrong" in said.out


def test_without_the_extra_the_sentence_names_it(desk: Program) -> None:
    shadow = desk.folder / "shadow" / "sqlcipher3"
    shadow.mkdir(parents=True)
    (shadow / "__init__.py").write_text("raise ImportError('not here')")
    path = os.pathsep.join([str(shadow.parent), desk.environment()["PYTHONPATH"]])
    before = desk.dump()
    refused = desk("encrypt", "--database", desk.database, code=2, OPD_DESK_KEY=PASS, PYTHONPATH=path).err
    assert "pip install 'opd-desk[encryption]'" in refused
    assert desk.dump() == before
    locked = shutil.copy(desk.database, desk.folder / "sealed.db")
    with open(locked, "rb+") as file:
        file.write(b"OPDDESK\x0112345678")
    assert "encryption]'" in desk("check", "--database", locked, code=2, OPD_DESK_KEY=PASS, PYTHONPATH=path).err
