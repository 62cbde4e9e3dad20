"""Accounts at the command line: who may give which command, the PIN from the input or the terminal, the way out."""

from __future__ import annotations

import io
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from opd_desk.__main__ import main
from opd_desk.command_people import NO_TERMINAL, RESET, SAY_WHO
from opd_desk.domain.accounts import Secret
from opd_desk.domain.roles import Role
from opd_desk.services.accounts import Accounts
from opd_desk.services.authority import Authority
from opd_desk.store.database import Database
from tests.cli.conftest import BOOKINGS, ROSTER

ADMIN, CLERK = ("Meena Joshi", "86421357"), ("Asha Verma", "1470")


class Terminal(io.StringIO):
    """An input at which somebody sits."""

    def isatty(self) -> bool:
        """Tell so."""
        return True


class Shell:
    """The program run here, on one file: exit codes, and what it printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder, self.file, self._capsys, self._patch = folder, folder / "desk.db", capsys, patch
        self.out = self.err = ""

    def __call__(self, *args: str, pins: str = "", at_terminal: bool = False) -> int:
        """Run a command, with these lines as its input."""
        self._patch.setattr("sys.stdin", Terminal() if at_terminal else io.StringIO(pins))
        code = main([*args, "--database", str(self.file)])
        self.out, self.err = self._capsys.readouterr()
        return code

    def as_(self, who: tuple[str, str], *args: str, pins: str = "") -> int:
        """Run a command of somebody."""
        return self(*args, "--user", who[0], "--pin-stdin", pins=f"{who[1]}\n{pins}")


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, made: Path) -> Shell:
    """Return a shell at a hospital without accounts."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shutil.copy(made, tmp_path / "desk.db")
    (tmp_path / "roster.toml").write_text(ROSTER, encoding="utf-8")
    (tmp_path / "bookings.csv").write_text(BOOKINGS, encoding="utf-8")
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a hospital, not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "roster.toml").write_text(ROSTER, encoding="utf-8")
    main(["setup", str(folder / "roster.toml"), "--database", str(folder / "desk.db")])
    return folder / "desk.db"


@pytest.fixture(scope="module")
def with_accounts(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a hospital with an administrator and a clerk, not to be changed."""
    path = Path(shutil.copy(made, tmp_path_factory.mktemp("accounts") / "desk.db"))
    database = Database.open(path)
    accounts = Accounts(database, datetime.now, Authority("Counter 1"))
    accounts.add(ADMIN[0], Role.ADMINISTRATOR, Secret(ADMIN[1]))
    accounts.add(CLERK[0], Role.CLERK, Secret(CLERK[1]))
    database.close()
    return path


@pytest.fixture
def guarded(shell: Shell, with_accounts: Path) -> Shell:
    """Return a shell at a hospital with an administrator and a clerk."""
    shutil.copy(with_accounts, shell.file)
    return shell


def test_without_accounts_nobody_is_asked(shell: Shell) -> None:
    assert shell("accounts", "list") == 0
    assert shell.out == "No accounts: everyone at this PC may do everything.\n"
    assert shell("import", str(shell.folder / "bookings.csv"), "--past") == 0
    assert shell("show", "2026-01-29", "--user", "Asha") == 2
    assert "has no accounts: leave out --user" in shell.err


def test_the_first_account_has_to_be_an_administrators(shell: Shell) -> None:
    assert shell("accounts", "add", "Asha", "--pin-stdin", pins="1234\n") == 2
    assert "The first account is an administrator's" in shell.err
    assert shell("accounts", "add", "Asha", "--role", "administrator", "--pin-stdin", pins="12\n") == 2
    assert "at least 4 digits" in shell.err
    assert shell("accounts", "add", ADMIN[0], "--role", "administrator", "--pin-stdin", pins=f"{ADMIN[1]}\n") == 0
    assert shell.out == "Meena Joshi can log in as administrator.\n"
    assert shell.as_(ADMIN, "accounts", "add", CLERK[0], pins=f"{CLERK[1]}\n") == 0
    assert shell.out == "Asha Verma can log in as clerk.\n"


COMMANDS = (
    "import bookings.csv",
    "show 2026-01-29",
    "close 2026-01-29",
    "reopen 2026-01-29",
    "setup roster.toml",
    "report 2026-01-29 --out x.pdf",
    "register 2026-01-01 2026-01-31 --out x.csv",
    "slip DOC001-20260129-0001 --out x.pdf",
    "sheet 2026-01-29 --out x.pdf",
    "accounts list",
    "accounts log",
    "accounts disable Asha",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_changes_or_reveals_data_asks_who_it_is(guarded: Shell, command: str, monkeypatch) -> None:
    monkeypatch.chdir(guarded.folder)
    assert guarded(*command.split()) == 2
    assert guarded.err == f"opd-desk: {SAY_WHO}\n"
    assert guarded.out == ""
    assert not list(guarded.folder.glob("x.*"))
    assert guarded(*command.split(), "--user", "Nobody", "--pin-stdin", pins="1470\n") == 2
    assert "no account of this name" in guarded.err


def test_a_command_is_done_in_the_name_of_who_gave_the_pin(guarded: Shell) -> None:
    assert guarded.as_(CLERK, "import", str(guarded.folder / "bookings.csv"), "--past") == 0
    assert guarded.as_(CLERK, "show", "2026-01-29", "--json") == 0
    assert "Sita Devi" in guarded.out
    assert guarded("check") == 0
    assert guarded.as_(ADMIN, "accounts", "log") == 0
    lines = [line.partition("  ")[2] for line in guarded.out.splitlines()]
    assert lines[1:3] == [
        "Meena Joshi, Counter 1: account added, Asha Verma (clerk)",
        "Asha Verma, Counter 1: login",
    ]


def test_a_clerk_is_refused_what_needs_more(guarded: Shell) -> None:
    roster = str(guarded.folder / "roster.toml")
    out = str(guarded.folder / "x.csv")
    for command, words in (
        (
            ("register", "2026-01-01", "2026-01-31", "--out", out),
            "The register and figures of many days needs an in-charge",
        ),
        (("reopen", "2026-01-29"), "Closing or reopening a day needs an in-charge"),
        (("setup", roster), "Changing the hospital's settings needs an administrator"),
        (("accounts", "log"), "Seeing and changing accounts needs an administrator"),
        (("accounts", "role", CLERK[0], "administrator"), "Seeing and changing accounts needs an administrator"),
    ):
        assert guarded.as_(CLERK, *command) == 1, command
        assert words in guarded.err
        assert guarded.out == ""
    assert guarded.as_(ADMIN, "setup", roster) == 0


def test_a_wrong_pin_has_to_wait_whatever_time_it_is_said_to_be(guarded: Shell) -> None:
    wrong = (CLERK[0], "0000")
    assert guarded.as_(wrong, "show", "2026-01-29") == 1
    assert "1 wrong try: the next one in 1 s." in guarded.err
    assert guarded.as_(CLERK, "show", "2026-01-29", "--at", "2090-01-01 10:00") == 1
    assert "1 wrong try for Asha Verma" in guarded.err
    assert "0000" not in guarded.err


def test_accounts_are_changed_and_the_last_administrator_stays(guarded: Shell) -> None:
    assert guarded.as_(ADMIN, "accounts", "disable", ADMIN[0]) == 2
    assert "last administrator" in guarded.err
    assert guarded.as_(ADMIN, "accounts", "role", CLERK[0], "in-charge") == 0
    assert guarded.out == "Asha Verma is in-charge now.\n"
    assert guarded.as_(ADMIN, "accounts", "disable", CLERK[0]) == 0
    assert guarded.as_(CLERK, "show", "2026-01-29") == 2
    assert "switched off" in guarded.err
    assert guarded.as_(ADMIN, "accounts", "enable", CLERK[0]) == 0
    assert guarded.as_(ADMIN, "accounts", "pin", CLERK[0], pins="9630\n") == 0
    assert guarded.as_((CLERK[0], "9630"), "show", "2026-01-29") == 0
    assert guarded.as_(ADMIN, "accounts", "list") == 0
    assert "Asha Verma: in-charge, since" in guarded.out


def test_a_lost_pin_is_reset_without_the_old_one_and_that_is_said_and_logged(guarded: Shell) -> None:
    assert guarded("accounts", "reset", CLERK[0], "--pin-stdin", pins="1111\n") == 2
    assert guarded("accounts", "reset", ADMIN[0], "--pin-stdin", pins="97531\n") == 0
    assert guarded.out == f"{RESET}\nMeena Joshi has a new PIN, and can log in.\n"
    assert guarded.as_((ADMIN[0], "97531"), "accounts", "log") == 0
    assert "at the command line: PIN reset, Meena Joshi" in guarded.out


def test_at_a_terminal_the_pin_is_asked_for_unseen(guarded: Shell, monkeypatch) -> None:
    asked: list[str] = []

    def answer(words: str) -> str:
        asked.append(words)
        return {"PIN of Meena Joshi: ": ADMIN[1], "The same again: ": "2468"}.get(words, "2468")

    monkeypatch.setattr("getpass.getpass", answer)
    assert guarded("accounts", "add", "Ravi", "--user", ADMIN[0], at_terminal=True) == 0
    assert asked == ["PIN of Meena Joshi: ", "New PIN of Ravi: ", "The same again: "]


def test_without_a_terminal_the_way_to_give_the_pin_is_said(guarded: Shell) -> None:
    assert guarded("show", "2026-01-29", "--user", CLERK[0]) == 2
    assert guarded.err == f"opd-desk: {NO_TERMINAL}\n"


def test_a_backup_is_put_back_by_an_administrator_or_where_nobody_can_be_asked(guarded: Shell) -> None:
    copy = guarded.folder / "copy.db"
    shutil.copy(guarded.file, copy)
    assert guarded("restore", str(copy), "--yes") == 2
    assert SAY_WHO in guarded.err
    assert guarded.as_(CLERK, "restore", str(copy), "--yes") == 1
    assert "Restoring a backup needs an administrator" in guarded.err
    assert guarded.as_(ADMIN, "restore", str(copy), "--yes") == 0
    guarded.file.write_bytes(b"no database any more")
    assert guarded("restore", str(copy), "--yes") == 0
