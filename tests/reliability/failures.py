"""Writes that fail one by one, and a disk that fills up: each leaves all of a command or nothing, and says so."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from opd_desk.services.errors import StoreError
from tests.reliability.days import Day, image
from tests.reliability.kills import remove, wrong_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

    from tests.reliability.kills import Tally

CODES = {
    "a write that fails": sqlite3.SQLITE_IOERR_WRITE,
    "a disk that is full": sqlite3.SQLITE_FULL,
    "a file that may not be written any more": sqlite3.SQLITE_READONLY,
    "a file that somebody keeps locked": sqlite3.SQLITE_BUSY,
}


class Failing:
    """Makes one statement or commit of a database fail: the `at`-th from now on, counted from 0."""

    def __init__(self, engine: Engine, code: int, at: int) -> None:
        self._code, self._left, self.failed = code, at, False
        driver = engine.raw_connection().dbapi_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver: sqlite3.Connection = driver

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0 and not self.failed:
            self.failed = True
            problem = sqlite3.OperationalError("made to fail")
            problem.sqlite_errorcode = self._code
            raise problem

    @contextmanager
    def armed(self) -> Iterator[None]:
        """Let it happen within the block."""
        driver, count = self._driver, self._count

        class Cursor(sqlite3.Cursor):
            def execute(self, statement: str, given: Any = (), /) -> Self:
                count()
                return super().execute(statement, given)

            def executemany(self, statement: str, given: Any, /) -> Self:
                count()
                return super().executemany(statement, given)

        def commit() -> None:
            count()
            sqlite3.Connection.commit(driver)

        # The desk's connections are of a class of their own: one of them can be given other methods than it has.
        driver.__dict__.update(cursor=lambda: sqlite3.Connection.cursor(driver, Cursor), commit=commit)
        try:
            yield
        finally:
            driver.__dict__.clear()


def fail_each_write(tally: Tally, template: Path, folder: Path, kind: str, code: int, seed: int, commands: int) -> None:
    """Give commands; before each succeeds let every statement of it, and its commit, fail once."""
    path = folder / "desk.db"
    path.write_bytes(template.read_bytes())
    day = Day(path, kind, seed)
    engine = day.desk.database._engine
    for _ in range(commands):
        at, failed = 0, True
        while failed:
            failing = Failing(engine, code, at)
            failed = _fail_once(tally, day, path, failing)
            at += 1
        tally.acknowledged += 1
    day.close()
    tally.half += bool(wrong_with(path))
    remove(path)


def _fail_once(tally: Tally, day: Day, path: Path, failing: Failing) -> bool:
    """Give the next command with one failure; where it failed nothing of it may be there, and it can be given again."""
    before, where = image(path), day.where()
    try:
        with failing.armed():
            day.do()
    except StoreError as told:
        _must_say(told, str(path))
        tally.tried += 1
        tally.half += image(path) != before
        day.back_to(where)
        return True
    assert not failing.failed, "a failure was swallowed"
    return False


def fill_the_disk(tally: Tally, template: Path, folder: Path, kind: str, seed: int, commands: int) -> None:
    """Give commands on a disk that has room for so many pages more, one after the other until all of them fit."""
    path = folder / "desk.db"
    room, fits = 0, False
    while not fits:
        path.write_bytes(template.read_bytes())
        day = Day(path, kind, seed)
        fits = _work_until_full(tally, day, path, room, commands)
        day.close()
        tally.tried += 1
        tally.half += bool(wrong_with(path))
        remove(path)
        room += 1


def _work_until_full(tally: Tally, day: Day, path: Path, room: int, commands: int) -> bool:
    with day.desk.database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + room}")
    for _ in range(commands):
        before = image(path)
        try:
            day.do()
        except StoreError as told:
            _must_say(told, "disk is full")
            tally.half += image(path) != before
            return False
        tally.acknowledged += 1
    return True


def _must_say(told: StoreError, words: str) -> None:
    if words not in str(told):
        raise AssertionError(f"the clerk is not told of {words}: {told}")
