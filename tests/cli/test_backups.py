"""Backups by command: made, listed, put back, and everything that cannot be."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program

DAY = "2026-01-29"


def configure(desk: Program, text: str) -> None:
    folder = desk.folder / "config" / "opd-desk"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text(text)


def held(desk: Program) -> list[str]:
    """Return all that the database holds, but for what restoring itself writes there."""
    return [line for line in desk.dump(but="settings") if "desk_log" not in line]


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


def test_one_is_made_beside_the_database_listed_and_restored(desk: Program) -> None:
    was = held(desk)
    said = desk.on("backup", "--check").out
    (backup,) = files_in(desk.folder / "backups")
    assert said == f"{backup}: 4 tokens, read back and well.\nNothing wrong with what is in it.\n"
    listed = desk.on("backups").out
    assert f"4 tokens, last change 2026-01-27 12:00  {backup}\n" in listed
    assert listed.endswith(f"1 backup in {desk.folder / 'backups'}.\n")
    desk.on("close", DAY, "--yes")
    closed = held(desk)
    assert closed != was
    assert len(files_in(backup.parent)) == 2  # closing a day makes one, too
    asked = desk.on("restore", backup.name, code=1).out
    assert "4 tokens changed since would stand as then.\n" in asked
    assert asked.endswith("Repeat with --yes to restore it; the present state is kept before.\n")
    assert held(desk) == closed
    done = desk.on("restore", backup, "--yes").out
    assert done.startswith(f"{desk.database}: restored, 4 tokens.\nWhat was there before is kept as ")
    assert held(desk) == was
    assert desk.on("check").out.endswith("nothing wrong.\n")
    before = done.rpartition(" ")[2].strip().rstrip(".")
    desk.on("restore", before, "--yes")
    assert held(desk) == closed


def test_a_folder_of_ones_own_and_one_on_a_stick(desk: Program) -> None:
    stick = desk.folder / "stick"
    configure(desk, f'backup_folder = "kept"\nusb_folder = {str(stick)!r}\n')
    missing = desk.on("backup", code=1).out
    assert f"{stick}: the stick is not there.\n" in missing
    assert len(files_in(desk.folder / "kept")) == 1
    stick.mkdir()
    desk.on("backup")
    assert len(files_in(desk.folder / "kept")) == 2
    assert len(files_in(stick)) == 1
    desk.on("backup", desk.folder / "elsewhere")
    assert len(files_in(desk.folder / "elsewhere")) == 1
    assert desk.on("backups").out.endswith(f"3 backups in {desk.folder / 'kept'} and {stick}.\n")


def test_a_new_pc_gets_its_database_from_a_backup(desk: Program) -> None:
    desk.on("backup")
    (backup,) = files_in(desk.folder / "backups")
    was = held(desk)
    shutil.move(desk.database, desk.folder / "lost.db")
    assert "cannot be read" in desk.on("restore", backup, code=1).out
    assert not desk.database.exists()
    desk.on("restore", backup, "--yes")
    assert held(desk) == was


def test_a_damaged_database_is_kept_aside(desk: Program) -> None:
    desk.on("backup")
    (backup,) = files_in(desk.folder / "backups")
    was = held(desk)
    desk.database.write_bytes(b"\xff" * 20_000)
    assert "choose another" in desk.on("check", code=2).err
    said = desk.on("restore", backup, "--yes").out
    assert "desk.damaged-" in said
    assert held(desk) == was


@pytest.mark.parametrize(("name", "said"), [("gone.db", "no such file"), ("roster.toml", "not a database")])
def test_what_is_no_backup_is_said_and_changes_nothing(desk: Program, name: str, said: str) -> None:
    desk.write("roster.toml", "policy = 'standard'\n" * 100)
    was = desk.database.read_bytes()
    assert said in desk.on("restore", desk.folder / name, "--yes", code=2).err
    assert desk.database.read_bytes() == was


def test_without_any_backup_the_list_says_so(desk: Program) -> None:
    assert desk.on("backups", code=1).out == f"No backups in {desk.folder / 'backups'}.\n"


def test_what_cannot_be_written_is_said(desk: Program) -> None:
    desk.write("file", "a file stands here")
    assert "cannot be written" in desk.on("backup", desk.folder / "file", code=2).err


@pytest.mark.parametrize("line", ["backup_minutes = 0", "usb_folder = 3"])
def test_settings_that_cannot_be_are_named(desk: Program, line: str) -> None:
    configure(desk, line)
    assert line.split()[0] in desk.on("backup", code=2).err
