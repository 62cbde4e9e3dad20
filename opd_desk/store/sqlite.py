"""All that only SQLite knows of connections: PRAGMAs, how a transaction begins, what its error codes mean.

Another database would bring a module with the same functions.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

import sqlalchemy.dialects.sqlite  # noqa: F401 - create_engine asks for it, and after Qt all imports are dearer
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from opd_desk.domain.said import say
from opd_desk.store import cipher
from opd_desk.store.errors import (
    Damaged,
    DatabaseBusy,
    DatabaseReadOnly,
    DiskFull,
    KeyNeeded,
    NotADatabase,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path, PurePath

    from sqlalchemy.engine.interfaces import DBAPICursor

APPLICATION_ID = 0x4F504444
"""What SQLite keeps in the header of a file to tell whose it is: "OPDD"."""

BUSY_SECONDS = 5.0
_GUARDS = {"events_keep": "UPDATE", "events_stay": "DELETE"}
_STEP = 2048


def connect(path: Path, *, frozen: bool = False, sealed: bool | None = None) -> sqlite3.Connection:
    """Return a connection to a file, which is created where it does not exist; every one to a database comes from here.

    `frozen`: a file that nobody has open is only read, and nothing is put beside it, so that it may stand anywhere.
    `sealed`: an empty one is to be encrypted; by itself a file says whether it is. Raises KeyNeeded.
    """
    name = str(path.absolute())
    if frozen:
        name = uri(path.absolute()) + ("?mode=ro" if beside(path, "-wal").exists() else "?immutable=1")
    if sealed is None:
        sealed = cipher.is_sealed(path)
    return cipher.connect(path, name, BUSY_SECONDS, uri=frozen, sealed=sealed)


def uri(path: PurePath) -> str:
    """Return an absolute path as SQLite reads it in a URI; it knows no hosts there: shares begin with `////`."""
    plain = path.as_posix()
    return "file://" + quote(os.fsencode(plain if plain.startswith("/") else f"/{plain}"), safe="/:")


def connect_both(path: Path, other: Path, name: str) -> sqlite3.Connection:
    """Return a connection to a file that nobody has open, which has another, encrypted as it is, under a name."""
    connection = connect(path, frozen=True)
    with cipher.closed_if_refused(connection):
        if cipher.is_sealing(connection):
            connection.execute(f"ATTACH ? AS {name} KEY ?", (str(other.absolute()), cipher.key_of(other).text))
        else:
            connection.execute(f"ATTACH ? AS {name}", (str(other.absolute()),))
    return connection


def beside(path: Path, ending: str) -> Path:
    """Return the file that SQLite keeps beside a database: its log with `-wal`, the log's index with `-shm`."""
    return path.with_name(path.name + ending)


def engine_for(path: Path, *, frozen: bool = False) -> Engine:
    """Return an engine with the one connection of a thread to the file, as `connect` makes it."""
    sealed = cipher.is_sealed(path)
    return create_engine(
        "sqlite://",
        creator=lambda: _prepared(connect(path, frozen=frozen, sealed=sealed)),
        module=cipher.driver() if sealed else sqlite3,
        poolclass=StaticPool,
        hide_parameters=True,  # names and phones: no fault is to speak of them
    )


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    with cipher.closed_if_refused(connection):
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


def begin(connection: Connection, *, alone: bool) -> None:
    """Begin a transaction; one that is `alone` takes the write lock at once, so that it does not fail half-way."""
    cursor(connection).execute("BEGIN IMMEDIATE" if alone else "BEGIN")


def cursor(connection: Connection) -> DBAPICursor:
    """Return a cursor of the driver's own, in the transaction of a connection."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    return driver.cursor()


def data_version(connection: Connection) -> int:
    """Return a number that is another one whenever another connection has written to the file."""
    found: int = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    return found


def log_ahead(engine: Engine) -> None:
    """Make the file keep a write-ahead log: readers do not wait for writers, and a commit is one flush to disk."""
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()


def owner(connection: Connection) -> int | None:
    """Return the application id of the file; None: the file is empty."""
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    found: int = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    return found if tables or found else None


def claim(connection: Connection) -> None:
    """Mark the file as ours."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def guard(connection: Connection) -> None:
    """Let nobody change or remove what is in the log, with whatever tool, but for one who means to."""
    for name, action in _GUARDS.items():
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {action} ON events "
            "BEGIN SELECT RAISE(ABORT, 'the log only grows: nothing in it is changed or removed'); END"
        )


def unguard(connection: Connection) -> None:
    """Let the log be changed until `guard`: only for what the law asks of it, and never without an entry of its own."""
    for name in _GUARDS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def overwrite_freed(connection: Connection) -> None:
    """Overwrite with zeros what this connection removes from the file from now on."""
    connection.exec_driver_sql("PRAGMA secure_delete = ON")


def empty_log(engine: Engine) -> bool:
    """Write all into the file and cut its log off, in which old pages stand; tell whether others let that be."""
    raw = engine.raw_connection()
    try:
        busy: int = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        raw.close()
    return not busy


def lost(connection: Connection) -> list[str]:
    """Return the names of the log's guards that are not there."""
    found = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars().all()
    return [name for name in _GUARDS if name not in found]


def copy(
    source: Path, target: Path, progress: Callable[[int, int], object] | None = None, *, frozen: bool = False
) -> None:
    """Copy a database while others may go on writing to it; `progress` hears (pages left, pages in all).

    The copy is taken inside one read transaction: a stepped copy would start again with every commit of another.
    `frozen`: the source is read as `connect` says.
    """
    with closing(connect(source, frozen=frozen)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _copy_pages(reading, target, progress)


def copy_seen(connection: Connection, target: Path, progress: Callable[[int, int], object]) -> None:
    """Copy, as `copy` does, just what the transaction of a connection sees."""
    reading = connection.connection.dbapi_connection
    _copy_pages(cast("sqlite3.Connection", reading), target, progress)


def _copy_pages(
    reading: sqlite3.Connection, target: Path, progress: Callable[[int, int], object] | None = None
) -> None:
    """Copy into one file that needs none beside it; it is not on the disk before it is flushed."""
    with closing(connect(target, sealed=cipher.is_sealing(reading))) as writing:
        for setting in ("locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF"):
            writing.execute(f"PRAGMA {setting}")
        reading.backup(writing, pages=_STEP, progress=lambda _, left, pages: progress and progress(left, pages))
        writing.execute("PRAGMA journal_mode = DELETE")


def translated(error: Exception, path: Path) -> StoreError | None:
    """Return what a driver's error means to people; None: it is a fault of the program, not of the file."""
    original = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorcode", None)
    if code is None and type(original).__name__ == "OperationalError" and "UTF-8" in str(original):
        return Damaged(say("{file}: {what}", file=str(path), what=_MEANINGS[sqlite3.SQLITE_CORRUPT][1]))
    if code is None or not isinstance(original, cipher.errors()):
        return None
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_NOTADB and cipher.is_sealed(path):
        return KeyNeeded(
            say("{file}: this database is encrypted under another passphrase; give the one it has.", file=str(path))
        )
    if primary in _MEANINGS:
        kind, sentence = _MEANINGS[primary]
        return kind(say("{file}: {what}", file=str(path), what=sentence))
    if primary in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE):
        return None
    return StoreError(
        say(
            "{file}: the database did not answer as it should ({why}). Start the program again.",
            file=str(path),
            why=str(original),
        )
    )


def is_taken(error: Exception) -> bool:
    """Tell whether a driver's error says that there is a row of this primary key already."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY


_MEANINGS: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_BUSY: (
        DatabaseBusy,
        say(
            "another program has kept it locked for {seconds} seconds; close that, then do this again.",
            seconds=round(BUSY_SECONDS),
        ),
    ),
    sqlite3.SQLITE_LOCKED: (DatabaseBusy, say("it is in use; do this again in a moment.")),
    sqlite3.SQLITE_READONLY: (
        DatabaseReadOnly,
        say("it cannot be written; allow this user to write the file and its folder, or open another one."),
    ),
    sqlite3.SQLITE_FULL: (DiskFull, say("the disk is full and nothing was saved; free some room, then do this again.")),
    sqlite3.SQLITE_NOTADB: (NotADatabase, say("this file is not a database of OPD Desk; choose another file.")),
    sqlite3.SQLITE_CORRUPT: (Damaged, say("the file is damaged; restore the latest backup.")),
    sqlite3.SQLITE_IOERR: (StoreError, say("the disk cannot be read or written; check it, then do this again.")),
    sqlite3.SQLITE_CANTOPEN: (
        StoreError,
        say("the file cannot be opened; see that it is a file and that this user may read and write its folder."),
    ),
}


def broken_pages(connection: Connection) -> list[str]:
    """Return what is wrong with the pages of the file and with what stands in them; [] if nothing is."""
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check")]
    return [] if found == ["ok"] else found


def damage(connection: Connection) -> list[str]:
    """Return what is wrong with the file: broken pages, rows that point to nothing; [] if nothing is."""
    broken = broken_pages(connection)
    for table, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken.append(f"row {rowid} of {table} points to nothing in {parent}")
    return broken
