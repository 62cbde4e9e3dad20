"""Backups on real files: whole while others write, verified, rotated; nothing half left by whatever goes wrong."""

import errno
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from opd_desk.services.backup_turns import BackupTurns
from opd_desk.services.backups import Backups, Places, Turn, Watch
from opd_desk.services.checking import check
from opd_desk.store.database import Database, DiskFull, StoreError
from tests.services.conftest import Counter, hour

STEPS = ("folder", "copy", "flush", "verify", "rename")


class Stops(Watch):
    """Stops at a step, with what the system would say there."""

    def __init__(self, at: str, problem: BaseException) -> None:
        self.at, self.problem = at, problem
        self.steps: list[str] = []

    def step(self, name: str) -> None:
        self.steps.append(name)
        if name == self.at:
            raise self.problem

    def pages(self, left: int, whole: int) -> None:
        assert 0 <= left <= whole
        if self.at == "pages":
            raise self.problem


@pytest.fixture
def backups(counter: Counter, tmp_path: Path) -> Backups:
    return Backups(counter.path, Places(tmp_path / "backups"), counter.clock)


def booked(path: Path) -> list[str]:
    """Return the names on the tokens of a file, which `opd-desk check` must find well."""
    database = Database(path, frozen=True)
    try:
        assert check(database).wrong == ()
        with database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT name FROM tokens JOIN patients ON patient = patients.id")
            return sorted(row[0] for row in rows)
    finally:
        database.close()


def files_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


# a good one


def test_a_backup_holds_what_the_desk_holds_and_nothing_lies_beside_it(counter: Counter, backups: Backups) -> None:
    counter.book("Sita Devi", 9)
    counter.book("राम देवी", 10)
    written = backups.write(backups.places.own)
    assert booked(written) == ["Sita Devi", "राम देवी"]
    assert files_in(backups.places.own) == [written.name] == ["desk-2026-01-28-180000.db"]
    facts = backups.look(written, whole=True)
    assert (facts.tokens, facts.patients, facts.hospital) == (2, 2, "City Hospital")
    assert facts.last_change == counter.clock.now
    assert files_in(backups.places.own) == [written.name]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept elsewhere")
def test_only_its_owner_may_read_a_backup(backups: Backups) -> None:
    before = os.umask(0)
    try:
        written = backups.write(backups.places.own)
    finally:
        os.umask(before)
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700


def test_it_is_whole_while_another_counter_books_all_the_time(counter: Counter, backups: Backups) -> None:
    other = Counter(counter.path, "Vikram, Counter 2")
    counter.book("Sita", 9)

    class Books(Watch):
        """The other counter books before each step and between the pages."""

        count = 0

        def step(self, name: str) -> None:
            self.count += 1
            other.book(f"Late {self.count}", 9 + self.count % 3)

        def pages(self, left: int, whole: int) -> None:
            self.step("")

    books = Books()
    written = backups.write(backups.places.own, books)
    assert books.count > len(STEPS)
    assert booked(written) == ["Late 1", "Late 2", "Sita"]  # as it was when the copying began
    assert len(counter.stored().tokens) == books.count + 1
    other.close()


def test_two_of_one_second_have_two_names(backups: Backups) -> None:
    for _ in range(3):
        backups.write(backups.places.own)
    assert files_in(backups.places.own) == [
        "desk-2026-01-28-180000-2.db",
        "desk-2026-01-28-180000-3.db",
        "desk-2026-01-28-180000.db",
    ]
    assert [each.mark.again for each in backups.listed()] == [3, 2, 1]


def test_only_backups_of_this_database_are_listed_and_rotated(backups: Backups, counter: Counter) -> None:
    own = backups.places.own
    own.mkdir()
    strange = ["other-2020-01-01-120000.db", "notes.txt", "desk-2020-01-01-120000.db.part", "desk.db"]
    for name in strange:
        (own / name).write_text("not ours")
    (own / "desk-2020-01-01-120000.db").write_text("an old one, damaged besides")
    for n in range(25):
        counter.clock.now = hour(9) + timedelta(minutes=n)
        backups.write(own)
    listed = backups.listed()
    assert [each.mark.at for each in listed] == [hour(9) + timedelta(minutes=n) for n in range(24, 0, -1)]
    assert set(strange) - {"desk-2020-01-01-120000.db.part"} < set(files_in(own))
    assert backups.latest() == hour(9, 24)


def test_what_was_cut_off_long_ago_is_swept_up_and_what_is_under_way_is_not(backups: Backups) -> None:
    own = backups.places.own
    own.mkdir()
    old, new = own / "desk-2026-01-28-120000.db.part", own / "desk-2026-01-28-180000.db.part"
    for part in (old, new):
        part.touch()
    os.utime(old, (1, 1))
    written = backups.write(own)
    assert files_in(own) == sorted(["desk-2026-01-28-180000-2.db", new.name])
    assert written.name == "desk-2026-01-28-180000-2.db"  # the name of the other's is the other's


# what goes wrong


@pytest.mark.parametrize("step", [*STEPS, "pages"])
def test_whatever_step_fails_the_old_set_stands_and_nothing_half_is_left(
    counter: Counter, backups: Backups, step: str
) -> None:
    first = backups.write(backups.places.own)
    content = first.read_bytes()
    counter.book("Sita", 9)
    for problem, said in (
        (OSError(errno.ENOSPC, "No space left on device"), "no room"),
        (OSError(errno.EIO, "Input/output error"), "stick"),
        (OSError(errno.EROFS, "Read-only file system"), "Read-only"),
    ):
        watch = Stops(step, problem)
        with pytest.raises(StoreError, match=said) as told:
            backups.write(backups.places.own, watch)
        assert isinstance(told.value, DiskFull) is (said == "no room")
        assert files_in(backups.places.own) == [first.name]
        assert first.read_bytes() == content
    assert booked(backups.write(backups.places.own)) == ["Sita"]


def test_a_stopped_one_leaves_nothing(backups: Backups) -> None:
    with pytest.raises(KeyboardInterrupt):
        backups.write(backups.places.own, Stops("pages", KeyboardInterrupt()))
    assert files_in(backups.places.own) == []


def test_a_copy_that_went_wrong_on_the_way_is_no_backup(counter: Counter, backups: Backups) -> None:
    for n in range(6):
        counter.book(f"Patient {n}", 9 + n // 2)

    class Spoils(Watch):
        def __init__(self, spoil: Callable[[Path], object]) -> None:
            self.spoil = spoil

        def step(self, name: str) -> None:
            if name == "verify":
                (part,) = backups.places.own.glob("*.part")
                self.spoil(part)

    def page(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(path.stat().st_size // 2)
            file.write(b"\xff" * 8192)

    def short(path: Path) -> None:
        os.truncate(path, path.stat().st_size // 2)

    def a_row_less(path: Path) -> None:
        with sqlite3.connect(path) as raw:
            raw.execute("DELETE FROM patients WHERE id = 1")
        raw.close()

    for spoil, said in ((page, "read back"), (short, "read back"), (a_row_less, "something else")):
        with pytest.raises(StoreError, match=said):
            backups.write(backups.places.own, Spoils(spoil))
        assert [name for name in files_in(backups.places.own) if not name.endswith("journal")] == []


def test_a_damaged_database_makes_no_backup_and_costs_none(counter: Counter, backups: Backups) -> None:
    for n in range(6):
        counter.book(f"Patient {n}", 9 + n // 2)
    first = backups.write(backups.places.own)
    counter.close()
    spoil_pages(counter.path)
    with pytest.raises(StoreError, match="damaged"):
        backups.write(backups.places.own)
    assert files_in(backups.places.own) == [first.name]


def spoil_pages(path: Path) -> None:
    """Write over the second half of a database that nobody is writing to."""
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * (path.stat().st_size // 2))


def test_a_missing_database_is_not_made_by_backing_it_up(tmp_path: Path, counter: Counter) -> None:
    backups = Backups(tmp_path / "gone.db", Places(tmp_path / "backups"), counter.clock)
    with pytest.raises(StoreError, match="no such file"):
        backups.write(backups.places.own)
    assert not (tmp_path / "gone.db").exists()
    assert files_in(backups.places.own) == []


def test_a_folder_that_is_a_file_is_said(backups: Backups) -> None:
    backups.places.own.touch()
    with pytest.raises(StoreError, match="cannot be written"):
        backups.write(backups.places.own)
    assert backups.listed() == ()


# turns


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def turns(counter: Counter, tmp_path: Path, stick: Path) -> BackupTurns:
    places = Places(tmp_path / "backups", stick, timedelta(minutes=10))
    return BackupTurns(Backups(counter.path, places, counter.clock))


def take(turns: BackupTurns, watch: Watch | None = None) -> Turn:
    assert turns.is_due()
    turn = turns.take(watch or Watch())
    turns.note(turn)
    return turn


def test_turns_come_at_the_start_then_while_something_changes(
    counter: Counter, turns: BackupTurns, stick: Path
) -> None:
    stick.mkdir()
    assert turns.standing.words == ""
    assert len(take(turns).written) == 2
    assert files_in(stick) == files_in(turns.backups.places.own)
    assert (turns.standing.words, turns.standing.warn) == ("Backup now", False)
    counter.clock.now += timedelta(minutes=12)
    assert not turns.is_due()  # nothing has changed
    assert turns.standing.words == "Backup 12 min"
    counter.book("Sita", 9)
    assert len(take(turns).written) == 2
    counter.book("Ram", 9)
    assert not turns.is_due()  # the interval is not over
    counter.clock.now += timedelta(minutes=31)
    assert (turns.standing.words, turns.standing.warn) == ("Backup 31 min", True)
    counter.clock.now += timedelta(days=2)
    assert (turns.standing.words, turns.standing.warn) == ("Backup 2 days", True)
    take(turns)
    assert not turns.standing.warn
    counter.clock.now += timedelta(days=1)
    assert turns.is_due()  # even though nothing has changed


def test_a_missing_stick_is_said_and_gets_its_backup_once_it_is_there(turns: BackupTurns, stick: Path) -> None:
    turn = take(turns)
    assert turn.no_stick
    assert len(turn.written) == 1
    assert not stick.exists()
    assert (turns.standing.words, turns.standing.warn) == ("Backup now, no stick", True)
    assert str(stick) in turns.standing.more
    stick.mkdir()
    assert not turns.is_due()
    counter_clock(turns, timedelta(minutes=10))
    assert [path.parent for path in take(turns).written] == [stick]
    assert turns.standing.words == "Backup now"


def counter_clock(turns: BackupTurns, by: timedelta) -> None:
    clock = turns.backups.clock
    clock.now += by  # type: ignore[attr-defined]


def test_one_full_folder_keeps_the_other_from_nothing_and_is_tried_again(
    turns: BackupTurns, stick: Path, counter: Counter
) -> None:
    stick.mkdir()
    turns.backups.places.own.touch()  # a file stands where the folder should
    turn = take(turns)
    assert [path.parent for path in turn.written] == [stick]
    assert (turns.standing.words, turns.standing.warn) == ("Backup now: look", True)
    assert "cannot be written" in turns.standing.more
    turns.backups.places.own.unlink()
    counter_clock(turns, timedelta(minutes=10))
    assert [path.parent for path in take(turns).written] == [turns.backups.places.own]
    assert (turns.standing.words, turns.standing.warn) == ("Backup now", False)


def test_a_window_opened_later_knows_the_age_of_what_is_there(counter: Counter, turns: BackupTurns) -> None:
    take(turns)
    counter_clock(turns, timedelta(hours=3))
    later = BackupTurns(turns.backups)
    later.note(Turn(datetime(2026, 1, 28, 21), (), "The disk is full."))
    assert later.standing.words == "Backup 3 h: look"
    assert later.standing.warn
