"""Other systems' ways: names of users and files with blanks and letters of any script, and no call of POSIX alone."""

from __future__ import annotations

import io
import logging
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from opd_desk import opening
from opd_desk.__main__ import main
from opd_desk.domain.errors import Invalid
from opd_desk.resources import program as command_of
from opd_desk.store import copies, files, sealing, sqlite
from opd_desk.store.database import Database
from opd_desk.store.errors import DatabaseBusy
from opd_desk.text_file import has_terminal, read_line
from tests.cli.conftest import HEADER, Program

if TYPE_CHECKING:
    from pathlib import PurePath

HERE = Path(__file__).parent
ROSTER = """
hospital = { name = "City Hospital" }
[[doctor]]
code = "DOC001"
name = "Dr. Rajesh Kumar"
[[doctor.week]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
start = "00:00"
end = "23:59"
slot_minutes = 1439
capacity = 12
"""


@pytest.mark.parametrize("arguments", [[], ["--as-on-windows"]], ids=["here", "as-on-windows"])
def test_a_desk_lives_under_any_name_and_needs_no_posix(tmp_path: Path, arguments: list[str]) -> None:
    home = tmp_path / "C d" / "उपयोगकर्ता é %41 'x'"
    work = home / "मेरे दस्तावेज़"
    settings = home / "कॉन्फ़िग" / "opd-desk" / "settings.toml"
    for folder in (work, settings.parent):
        folder.mkdir(parents=True)
    settings.write_text('printer = "escpos:file:slip.bin"\n', encoding="utf-8")
    (work / "मेरा रोस्टर é.toml").write_text(ROSTER, encoding="utf-8")
    tomorrow = date.today() + timedelta(days=1)
    booking = f"W1,{tomorrow},DOC001,00:00,online,सीता देवी,9876543210,45,F,{date.today()} 00:01"
    (work / "ऑनलाइन बुकिंग.csv").write_text(f"{HEADER}\n{booking}\n", encoding="utf-8")
    own = {"HOME": home, "XDG_CONFIG_HOME": settings.parents[1], "XDG_DATA_HOME": home / "डेटा é"}
    own |= {"XDG_CACHE_HOME": home / "c", "XDG_STATE_HOME": home / "s", "PYTHONPATH": HERE.parents[1]}

    done = subprocess.run(
        [sys.executable, str(HERE / "whole_flow.py"), str(work), *arguments],
        env={**os.environ, **{name: str(value) for name, value in own.items()}, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "all done\n"), done.stdout + done.stderr
    made = {path.name for path in work.iterdir()}
    assert {"पर्ची é.pdf", "दिन é.pdf", "रजिस्टर é.xlsx", "सूची é.pdf", "slip.bin"} <= made
    assert len(pypdfium2.PdfDocument(work / "पर्ची é.pdf")) == 1
    assert (home / "डेटा é" / "opd-desk" / "opd-desk.db").is_file()
    assert list((home / "डेटा é" / "opd-desk" / "backups").glob("*.db"))


def test_a_build_starts_itself_anew_without_a_python(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_of("--demo") == [sys.executable, "-m", "opd_desk", "--demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/opd-desk/opd-desk")
    assert command_of("--demo") == ["/usr/lib/opd-desk/opd-desk", "--demo"]


def test_a_build_hands_on_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (HERE.parents[1] / "resources" / "packaging" / "own_libraries.py").read_text(encoding="utf-8")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/opd-desk/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    exec(compile(code, "own_libraries.py", "exec"), {})
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/opd-desk/_internal")
    exec(compile(code, "own_libraries.py", "exec"), {})
    assert "LD_LIBRARY_PATH" not in os.environ


def test_what_keeps_it_from_opening_is_said_in_a_window_where_an_icon_started_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr("opd_desk.running.say_in_window", said.append)
    other = tmp_path / "other.db"
    other.write_bytes(b"no database" * 100)
    for screen in (True, False):
        monkeypatch.setattr(opening, "has_screen", lambda *_, screen=screen: screen)
        monkeypatch.setattr(opening, "missing_packages", lambda *, with_screen: [])
        assert main(["--in-window", "--database", str(other), "check"]) == 2
    assert len(said) == 1
    assert said[0].startswith(str(other))
    assert capsys.readouterr().err.startswith(f"opd-desk: {other}")


def test_without_a_terminal_it_is_said_in_a_window_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said: list[str] = []
    monkeypatch.setattr("opd_desk.running.say_in_window", said.append)
    monkeypatch.setattr(opening, "has_screen", lambda *_: True)
    monkeypatch.setattr(opening, "missing_packages", lambda *, with_screen: [])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["--database", str(tmp_path / "none.db"), "check"]) == 2
    assert len(said) == 1


@pytest.mark.parametrize("more", [["--demo", "--restore", __file__], ["--restore", "none.db"]])
def test_a_backup_that_cannot_be_asked_about_is_refused_at_once(
    more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(more) == 2
    assert "nothing was restored" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/उ #1 %41 ?/a.db"), "file:///home/%E0%A4%89%20%231%20%2541%20%3F/a.db"),
        (PurePosixPath(os.fsdecode(b"/stick/\xff.db")), "file:///stick/%FF.db"),
        (PureWindowsPath(r"C:\Users\Asha V\#1 100%.db"), "file:///C:/Users/Asha%20V/%231%20100%25.db"),
        (PureWindowsPath(r"\\server\backups\a.db"), "file:////server/backups/a.db"),
    ],
)
def test_a_path_is_told_to_sqlite_as_it_reads_it(path: PurePath, uri: str) -> None:
    assert sqlite.uri(path) == uri


def test_a_backup_is_read_whatever_its_folder_is_called(tmp_path: Path) -> None:
    folder = tmp_path / "स्टिक #1 %2F ?mode=rwc&x ;'\""
    folder.mkdir()
    Database.open(folder / "a%20b.db", create=True).close()
    assert copies.look(folder / "a%20b.db", whole=True).tokens == 0
    assert [path.name for path in folder.iterdir()] == ["a%20b.db"]


def handed_in(monkeypatch: pytest.MonkeyPatch, content: bytes, encoding: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding=encoding))


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "utf-8", "ascii"])
def test_a_passphrase_handed_in_is_the_same_on_every_system(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    handed_in(monkeypatch, "1470\r\nपासवर्ड é ✓\n".encode(), encoding)
    assert [read_line(), read_line(), read_line()] == ["1470", "पासवर्ड é ✓", ""]


def test_what_is_handed_in_and_no_text_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for encoding in ("cp1252", "utf-8"):
        handed_in(monkeypatch, "größer".encode("cp1252"), encoding)
        with pytest.raises(Invalid, match="UTF-8"):
            read_line()


def test_a_program_with_a_window_may_have_no_input_at_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert (has_terminal(), read_line()) == (False, "")
    assert main(["--database", str(tmp_path / "none.db"), "encrypt"]) == 2
    assert capsys.readouterr().err.startswith("opd-desk: ")


def test_where_open_files_stay_in_place_who_came_in_between_keeps_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "desk.db"
    Database.open(path, create=True).close()
    before = path.read_bytes()[100:]
    facts = copies.look(path)
    found = iter([facts, facts, replace(facts, entries=facts.entries + 1)])
    monkeypatch.setattr(files, "REPLACES_OPEN", False)
    monkeypatch.setattr(copies, "look", lambda *_, **__: next(found))
    with pytest.raises(DatabaseBusy, match="open elsewhere"):
        sealing.seal(path, files.Watch(), sealed=False)
    assert (path.read_bytes()[100:], [each.name for each in tmp_path.iterdir()]) == (before, ["desk.db"])


def test_a_change_is_seen_where_times_and_sizes_of_open_files_stand_still(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path, seen = tmp_path / "desk.db", []
    database = Database.open(path, create=True)
    monkeypatch.setattr(files, "REPLACES_OPEN", False)
    for number in range(3):
        with database.writing() as connection:
            connection.exec_driver_sql("INSERT OR REPLACE INTO settings VALUES ('x', ?)", (str(number),))
        seen += [files.stamp(path)[-1], files.stamp(path)[-1]]
    database.close()
    assert [seen.index(each) for each in seen] == [0, 0, 2, 2, 4, 4]


def opened_with(monkeypatch: pytest.MonkeyPatch, *words: str) -> list[tuple[Path, Path | None]]:
    asked: list[tuple[Path, Path | None]] = []

    def open_desk(path: Path, *, demo: bool, restore: Path | None) -> int:
        asked.append((path, restore))
        return 0

    monkeypatch.setattr(opening, "open_desk", open_desk)
    assert main(words) == 0
    return asked


def test_a_double_click_on_a_backup_asks_about_it_and_on_the_database_opens_the_desk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own = tmp_path / "data" / "opd-desk" / "opd-desk.db"
    copy = tmp_path / "कॉपी 1.DB"
    for file in (own, copy):
        Database.open(file, create=True).close()
    assert opened_with(monkeypatch, str(copy)) == [(own, copy)]
    assert opened_with(monkeypatch, "--in-window", "--restore", str(copy)) == [(own, copy)]
    assert opened_with(monkeypatch, str(own)) == [(own, None)]
    assert opened_with(monkeypatch, "--database", str(copy), "--restore", str(copy)) == [(copy, None)]


@pytest.mark.parametrize("words", [["none.db"], ["--database", "x.txt"]])
def test_what_is_no_file_is_no_command_either(words: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main([*words, "nothing"])


def test_folders_that_cannot_be_made_keep_no_window_away(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from opd_desk.running import log_to_file
    from opd_desk.ui.front_door import name_of

    (tmp_path / "file").touch()
    for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file"))
    before = list(logging.getLogger("opd_desk").handlers)
    log_to_file()
    assert "nothing is logged in" in caplog.text
    assert logging.getLogger("opd_desk").handlers == before
    assert not name_of(tmp_path / "desk.db").startswith(str(tmp_path))


def test_a_full_log_stays_where_another_window_writes_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from opd_desk.running import OwnLog

    def refuse(*_: Any) -> None:
        raise PermissionError(13, "used by another process")

    log = OwnLog(tmp_path / "a.log", maxBytes=100, backupCount=1, encoding="utf-8")
    monkeypatch.setattr(os, "rename", refuse)
    for number in range(9):
        log.emit(logging.LogRecord("x", logging.WARNING, "x", 1, f"line {number} {'x' * 50}", None, None))
    log.close()
    assert len((tmp_path / "a.log").read_text(encoding="utf-8").splitlines()) == 9


def test_a_trouble_of_the_systems_names_the_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--key-file", str(tmp_path / "none"), "check"]) == 2
    assert capsys.readouterr().err == f"opd-desk: {tmp_path / 'none'}: No such file or directory.\n"


def test_a_newer_versions_file_is_refused_and_stays_as_it_is(program: Program) -> None:
    path = program.folder / "desk.db"
    Database.open(path, create=True).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    before = path.read_bytes()
    for command in (["show", "2026-01-29"], ["backup"], ["setup", "--show"], ["check"]):
        done = program(*command, "--database", path, code=1 if command == ["backup"] else 2)
        assert "a later version of OPD Desk has written this file; install that version." in done.err + done.out
    assert path.read_bytes() == before
    assert [each.name for each in program.folder.iterdir() if each.is_file()] == ["desk.db"]
