"""A backup put in the place of the database: all of it or nothing, whatever happens in between."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.store import cipher, copies, desk_log, files, print_jobs, roster, schema, sqlite
from opd_desk.store.database import Database
from opd_desk.store.errors import AnotherProgram, Damaged, DatabaseBusy, NotADatabase, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from opd_desk.store.desk_log import DeskEntry
    from opd_desk.store.files import Watch

_ATTEMPTS = 5
_PAGES = 2048
_RESTORING = ".restoring-"
_MAY_BE_OUT: str = say("A backup was restored: it may have come out since that was made.")
_UNREADABLE_REVISION = 1_000_000
"""More than a roster is ever changed: what is unreadable is outdone by it."""


class Present(Enum):
    """How the database is that a backup is to take the place of."""

    MISSING = "missing"
    SOUND = "sound"
    DAMAGED = "damaged"


class _Changed(Exception):
    """Somebody has committed since the present state was kept."""


def present(database: Path) -> Present:
    """Return how a database is; raises AnotherProgram, NewerDatabase, or a StoreError that keeps it from being read."""
    if not database.exists() or not database.stat().st_size:
        return Present.MISSING
    try:
        copies.look(database, frozen=False, whole=True)
    except AnotherProgram:
        raise
    except (Damaged, NotADatabase):
        return Present.DAMAGED
    return Present.SOUND


@contextmanager
def prepared(backup: Path, database: Path, entry: DeskEntry, watch: Watch) -> Iterator[Path]:
    """Give a copy of a backup, beside the database, verified and of the newest version; what is left of it is removed.

    `entry`: what its log says of the restore.
    Raises NotADatabase, NewerDatabase, Damaged or another StoreError; the backup itself is only read.
    """
    part = database.with_name(f"{database.name}{_RESTORING}{os.getpid()}")
    with files.said_of(database.parent):
        watch.step("look")
        _look_through(backup)
        files.make_folder(database.parent)
        files.sweep(database.parent, f"{database.name}{_RESTORING}")
        part.unlink(missing_ok=True)
        try:
            files.make_alone(part)
            watch.step("prepare")
            _copy(backup, part, database, watch)
            _bring_up_to_date(part, entry)
            files.flush(part)
            copies.look(part, whole=True)
            yield part
        finally:
            part.unlink(missing_ok=True)


def _copy(backup: Path, part: Path, database: Path, watch: Watch) -> None:
    """Copy a backup: encrypted where the database is, plain where that is plain, else as it is itself."""
    sealed = cipher.is_sealed(backup)
    wanted = cipher.is_sealed(database) or (sealed and not cipher.is_plain(database))
    if sealed == wanted:
        sqlite.copy(backup, part, watch.pages, frozen=True)
    else:
        cipher.convert(backup, part, sealed=wanted)


def _look_through(backup: Path) -> None:
    try:
        copies.look(backup, whole=True)
    except Damaged as damage:
        raise Damaged(
            say("{file}: this backup is damaged; choose another. Nothing was changed.", file=str(backup))
        ) from damage


def _bring_up_to_date(part: Path, entry: DeskEntry) -> None:
    with closing(Database(part)) as database, database.writing() as connection:
        if schema.version(connection, part) != schema.NEWEST:
            schema.upgrade(connection)
        print_jobs.drop_open(connection, entry.at, _MAY_BE_OUT)
        desk_log.write(connection, entry)


def overwrite(database: Path, new: Path, keep: Callable[[], Path], watch: Watch) -> Path:
    """Put a prepared copy into a sound database, in one transaction; return what `keep` made of the state before it.

    Whoever has the database open sees the new state with the next look. What is committed while `keep` works is kept,
    too: it works again. Raises DatabaseBusy where others do not stop writing, else another StoreError.
    """
    with closing(sqlite.connect(database)) as looking:
        for _ in range(_ATTEMPTS):
            unchanged = partial(_is_at, looking, _data_version(looking))
            kept = keep()
            _outdo(new, database)
            try:
                with files.said_of(database):
                    watch.step("overwrite")
                    _pour(new, database, unchanged, watch)
            except _Changed:
                kept.unlink(missing_ok=True)
            else:
                copies.look(database, frozen=False, whole=True)
                return kept
    raise DatabaseBusy(
        say(
            "{file}: another counter goes on writing; let it rest for a moment, then do this again.", file=str(database)
        )
    )


def _data_version(connection: sqlite3.Connection) -> int:
    """Return a number that becomes another with each commit of others."""
    found: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return found


def _is_at(connection: sqlite3.Connection, seen: int) -> bool:
    return _data_version(connection) == seen


def _outdo(new: Path, database: Path | None) -> None:
    """Let the roster's revision be one that nobody has seen: every window then forgets what it has loaded."""
    seen = _UNREADABLE_REVISION
    if database is not None:
        with closing(Database(database)) as old, old.reading() as connection:
            seen = roster.revision(connection)
    with closing(Database(new)) as prepared_, prepared_.writing() as connection:
        roster.outdo(connection, seen)


def _pour(new: Path, database: Path, unchanged: Callable[[], bool], watch: Watch) -> None:
    """Copy all pages in one transaction; the first step takes the write lock, and what it hears first is still free."""
    with closing(sqlite.connect(new, frozen=True)) as reading, closing(sqlite.connect(database)) as writing:
        writing.execute("PRAGMA synchronous = FULL")
        writing.execute("PRAGMA journal_mode = WAL")
        pages = reading.execute("PRAGMA page_count").fetchone()[0]

        def hear(status: int, left: int, whole: int) -> None:
            if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise DatabaseBusy(
                    say("{file}: another counter has kept it locked; do this again in a moment.", file=str(database))
                )
            if left and not unchanged():
                raise _Changed
            if left:  # with none left it is done, and can no more be stopped
                watch.pages(left, whole)

        reading.backup(writing, pages=max(1, min(_PAGES, pages // 2)), progress=hear)


def replace(database: Path, new: Path, aside: Path, watch: Watch) -> None:
    """Put a prepared copy in the place of a damaged or missing file, which is kept under the name `aside`.

    Raises DatabaseBusy while somebody has the damaged one open: they would go on with it unseen.
    """
    _outdo(new, None)
    files.flush(new)
    with files.said_of(database):
        watch.step("lock")
        _let_nobody_be_there(database)
        watch.step("aside")
        for ending in ("", "-wal"):
            old = sqlite.beside(database, ending)
            if old.exists():
                files.keep_aside(old, sqlite.beside(aside, ending))
        files.flush_folder(database.parent)
        watch.step("replace")
        for ending in ("-wal", "-shm"):
            sqlite.beside(database, ending).unlink(missing_ok=True)
        new.replace(database)
        files.flush_folder(database.parent)
        with closing(sqlite.connect(database)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")


def _let_nobody_be_there(database: Path) -> None:
    """Raise DatabaseBusy if another connection is open; what stands in the log is then in the file as well."""
    if not database.exists():
        return
    try:
        with closing(sqlite.connect(database)) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
    except cipher.errors() as error:
        meaning = sqlite.translated(error, database)
        if isinstance(meaning, DatabaseBusy):
            raise DatabaseBusy(
                say(
                    "{file}: another window has the damaged file open; close every window of OPD Desk, "
                    "then restore by the command opd-desk restore.",
                    file=str(database),
                )
            ) from error
        if not isinstance(meaning, StoreError):
            raise
