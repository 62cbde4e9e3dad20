"""A database encrypted, or put back into plain: a verified copy takes its place, whole or not at all."""

from __future__ import annotations

import hashlib
import os
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.store import cipher, copies, files, sqlite
from opd_desk.store.errors import DatabaseBusy, StoreError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from opd_desk.store.copies import Facts
    from opd_desk.store.files import Watch

_PART = ".sealing-"


def seal(database: Path, watch: Watch, *, sealed: bool) -> Facts:
    """Encrypt a database under the passphrase given, or put it back into plain; return what it holds.

    Nobody else may have it open. The copy holds the same rows by their digest, and is read back, before it takes the
    database's place. Raises StoreError: then the database is as it was.
    """
    facts = copies.look(database, frozen=False, whole=True)
    with files.said_of(database), _part(database) as part:
        with _alone_with(database) as connection:
            watch.step("copy")
            cipher.export(connection, part, sealed=sealed)
            files.flush(part)
            watch.step("verify")
            _compare(connection, part, facts)
            watch.step("replace")
            if files.REPLACES_OPEN:
                part.replace(database)
        if not files.REPLACES_OPEN:
            _replace_closed(database, part, facts)
    files.flush_folder(database.parent)
    return facts


def _replace_closed(database: Path, part: Path, facts: Facts) -> None:
    """Put a copy in the place of a file that was let go of for that; whoever has opened it since keeps it as it is."""
    if copies.look(database, frozen=False) != facts:
        raise _elsewhere(database)
    part.replace(database)


@contextmanager
def _part(database: Path) -> Iterator[Path]:
    part = database.with_name(f"{database.name}{_PART}{os.getpid()}")
    files.sweep(database.parent, f"{database.name}{_PART}")
    part.unlink(missing_ok=True)
    files.make_alone(part)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _alone_with(database: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection beside which there is none, and that lets none in; its log is in the file by then."""
    with closing(cipher.any_connection(database)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays: so says locking_mode
        except cipher.errors() as error:
            if not isinstance(sqlite.translated(error, database), DatabaseBusy):
                raise
            mode = "wal"
        if mode != "delete":
            raise _elsewhere(database)
        yield connection


def _elsewhere(database: Path) -> DatabaseBusy:
    return DatabaseBusy(
        say(
            "{file}: it is open elsewhere; close every window of OPD Desk, then do this again. Nothing was changed.",
            file=str(database),
        )
    )


def _compare(connection: sqlite3.Connection, part: Path, facts: Facts) -> None:
    with closing(sqlite.connect(part)) as written:
        same = digest(written) == digest(connection)
    if not same or copies.look(part, whole=True) != facts:
        raise StoreError(
            say("{file}: the copy holds something else than the database; see that the disk is well.", file=str(part))
        )


def digest(connection: sqlite3.Connection) -> str:
    """Return what stands for all tables, rows, indexes and triggers of a database, in the order they stand in."""
    found = hashlib.sha256()
    schema = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1, 2")
    entries = schema.fetchall()
    found.update(repr([tuple(entry) for entry in entries]).encode())
    for kind, name, _ in entries:
        if kind == "table":
            found.update(name.encode())
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                found.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()
