"""Files that are too long, or no text at all, are refused at once, in a sentence, wherever a file is taken."""

import sys
from pathlib import Path

import pytest

from opd_desk.text_file import LONGEST, NotText, read_text
from tests.cli.conftest import Program, Run

COMMANDS = ["import", "setup", "simulate"]


def refused(desk: Program, command: str, path: Path) -> Run:
    done = desk(command, path, code=2) if command == "simulate" else desk.on(command, path, code=2)
    assert f"{path}: is " in done.err
    return done


def test_text_is_read_with_and_without_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for written in ("सीता\r\n,x".encode(), "\ufeffसीता\r\n,x".encode()):
        path.write_bytes(written)
        assert read_text(path) == "सीता\r\n,x"


def test_just_as_long_as_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for length in (0, 9, 10):
        path.write_bytes(b"x" * length)
        assert read_text(path, 10) == "x" * length
    path.write_bytes(b"x" * 11)
    with pytest.raises(NotText, match="larger than"):
        read_text(path, 10)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_gigabyte_is_refused_unread(desk: Program, command: str) -> None:
    path = desk.folder / "huge.csv"
    with path.open("wb") as file:
        file.write(b"booking_id,date,doctor,name\n" + b" " * 9000)
        file.truncate(1_000_000_000)  # a sparse file: no such room is taken
    done = refused(desk, command, path)
    assert f"is larger than {LONGEST // 1_000_000} MB" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom"])
def test_a_device_that_never_ends_is_refused(desk: Program, device: str) -> None:
    done = refused(desk, "import", Path(device))
    assert device in done.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("content", [b"PK\x03\x04\x00", b"\x89PNG\r\n\x1a\n\x00", b"SQLite format 3\x00"], ids=range(3))
def test_what_is_no_text_is_refused(desk: Program, command: str, content: bytes) -> None:
    path = desk.folder / "book.xlsx"
    path.write_bytes(content)
    done = refused(desk, command, path)
    assert "is no text" in done.err


def test_a_workbook_saved_as_unicode_text_is_told_to_be_saved_again(desk: Program) -> None:
    path = desk.folder / "excel.csv"
    path.write_text("booking_id,date,doctor,name", encoding="utf-16")
    assert "is not in UTF-8: save it as UTF-8" in refused(desk, "import", path).err
