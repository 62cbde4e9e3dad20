"""The short form of `python tests/reliability/run.py`, and proof that it would find what it looks for."""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from opd_desk.store.schema import NEWEST
from tests.reliability.days import KINDS, Day, found_hospital, image, images
from tests.reliability.faults import every_fault, tried
from tests.reliability.kills import spoil, wrong_with
from tests.reliability.migrations import OLD, content, old_file

if TYPE_CHECKING:
    from pathlib import Path

FAULTS = {fault.name: fault for fault in every_fault()}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("name", FAULTS)
def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(name: str) -> None:
    (tally,) = tried([FAULTS[name]], 1, long=False)
    assert tally.tried >= FAULTS[name].short
    assert tally.acknowledged
    assert (tally.lost, tally.half) == (0, 0)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "template.db"
    found_hospital(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_day_gives_the_same_database(template: Path, tmp_path: Path, kind: str) -> None:
    count = 3 if kind == "import" else 25
    first, second = (images(template, tmp_path / name, kind, 7, count) for name in ("a.db", "b.db"))
    assert first == second
    assert len(set(first)) > count // 3
    assert first != images(template, tmp_path / "c.db", kind, 8, count)


def test_a_log_of_writes_that_lost_what_was_acknowledged_would_be_noticed(template: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(template.read_bytes())
    day = Day(path, "booking", 1)
    for _ in range(10):
        day.do()
    saved = {each: each.read_bytes() for each in tmp_path.glob("desk.db*") if not each.name.endswith("-shm")}
    done = image(path)
    day.close()
    for each, content_ in saved.items():
        each.write_bytes(content_)
    spoil(path.with_name("desk.db-wal"), len(saved[path.with_name("desk.db-wal")]) // 2, random.Random(1))
    assert image(path) != done
    assert image(path) in images(template, tmp_path / "again.db", "booking", 1, 9)


@pytest.mark.parametrize("version", [each for each in OLD if each != NEWEST])
def test_a_file_of_every_earlier_version_is_copied_and_brought_up_to_date(tmp_path: Path, version: str) -> None:
    path = tmp_path / "desk.db"
    old_file(version, path)
    before = content(path)
    assert wrong_with(path) == ()
    assert content(path) == before
    (copy,) = tmp_path.glob("desk.before-*.db")
    assert content(copy) == before
