"""The file and its transactions."""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Self

from opd_desk.domain.said import say
from opd_desk.domain.system_words import system_words
from opd_desk.store import cipher, files, schema, sqlite
from opd_desk.store.errors import (
    DatabaseBusy,
    DatabaseGone,
    DatabaseReadOnly,
    DiskFull,
    KeyNeeded,
    MissingDatabase,
    NewerDatabase,
    NotADatabase,
    NotSetUp,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection as Connection  # for those who may not know whose it is

__all__ = [
    "Database",
    "DatabaseBusy",
    "DatabaseGone",
    "DatabaseReadOnly",
    "DiskFull",
    "KeyNeeded",
    "MissingDatabase",
    "NewerDatabase",
    "NotADatabase",
    "NotSetUp",
    "StoreError",
]

_log = logging.getLogger(__name__)
_NOTHING_SAVED = say("nothing was saved")
_LAST_LOST = say("what was done last may be lost")


class Database:
    """One thread's connection to the file; every thread opens its own. `path` is where the file stands.

    `kept`: where it is kept as it was before it was brought up to date at its opening; None: it was.
    """

    def __init__(self, path: Path, *, frozen: bool = False) -> None:
        """Use `Database.open` instead: this looks at nothing; `frozen`: as `sqlite.connect` says."""
        self.path = path
        self.kept: Path | None = None
        self._engine = sqlite.engine_for(path, frozen=frozen)
        self._connection: Connection | None = None
        self._in_use = False
        self._reading: Connection | None = None
        self._file: tuple[int, int] | None = None

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> Self:
        """Open a file, and bring its tables to the newest version after a copy of it has been put beside it.

        With `create` a missing or empty file, and its folder, are made. Raises MissingDatabase, NotADatabase,
        NewerDatabase, or whatever StoreError keeps it from being read.
        """
        if create:
            _make_room(path)
        elif not path.exists():
            raise MissingDatabase(
                say("{file}: there is no such file; choose another, or set up a new one.", file=str(path))
            )
        database = cls(path)
        try:
            database._bring_up_to_date(create=create)
        except BaseException:
            database.close()
            raise
        files.keep_alone(path)
        database._file = _identity(path)
        return database

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database to the end of the block, and of those in it."""
        if self._reading is not None:
            yield self._reading
            return
        with self._transaction() as self._reading:
            try:
                yield self._reading
            finally:
                self._reading = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that alone may write; all of the block is kept at its end, or nothing if it raises.

        Raises DatabaseBusy, DatabaseReadOnly, DiskFull, DatabaseGone or another StoreError; a fault of the program
        stays what it is.
        """
        self._require_file(_NOTHING_SAVED)
        with self._transaction(alone=True) as connection:
            yield connection
        self._require_file(_LAST_LOST)

    def _require_file(self, otherwise: str) -> None:
        """Raise DatabaseGone where the path leads to another file than was opened, or to none.

        The open one can still be written then, but nobody will ever read that.
        """
        if self._file is not None and _identity(self.path) != self._file:
            raise DatabaseGone(
                say(
                    "{file}: this file was moved, removed or replaced while the desk was open, and {otherwise}; "
                    "put it back, then start the program again.",
                    file=str(self.path),
                    otherwise=otherwise,
                )
            )

    @contextmanager
    def _transaction(self, *, alone: bool = False) -> Iterator[Connection]:
        if self._in_use:
            raise RuntimeError("a transaction is open already: it would be rolled back by one inside it")
        self._in_use = True
        try:
            with self._sentences():
                if self._connection is None:  # kept: to make one takes longer than many a transaction
                    self._connection = self._engine.connect()
                with self._connection.begin():
                    sqlite.begin(self._connection, alone=alone)
                    yield self._connection
        finally:
            self._in_use = False

    def copy_to(self, target: Path, progress: Callable[[int, int], object] | None = None) -> None:
        """Copy the database into a new file, while others go on with theirs.

        `progress` hears (pages left, pages in all) and may raise to stop it; the unfinished copy is then removed.
        """
        if target.exists():
            raise StoreError(
                say("{file}: there is a file of this name already; choose another name.", file=str(target))
            )
        part = target.with_name(f"{target.name}.part")  # half a copy never has the name of one
        try:
            with files.said_of(target):
                part.unlink(missing_ok=True)
                files.make_alone(part)
                sqlite.copy(self.path, part, progress)
                files.flush(part)
                part.rename(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise

    def empty_log(self) -> bool:
        """Cut off the file's log, in which old pages stand; tell whether nobody else kept that from being done."""
        with self._sentences():
            return sqlite.empty_log(self._engine)

    def close(self) -> None:
        """Let go of the file until it is used again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._engine.dispose()

    def reopen(self) -> None:
        """Take whatever file stands at the path now for the database: a backup was put there."""
        self.close()
        self._file = _identity(self.path)

    def _bring_up_to_date(self, *, create: bool) -> None:
        with self.reading() as connection:
            stored = schema.version(connection, self.path)
        if stored is None and not create:
            raise NotADatabase(
                say("{file}: the file is empty; choose another, or set up a new one.", file=str(self.path))
            )
        with self._sentences():
            sqlite.log_ahead(self._engine)
        if stored == schema.NEWEST:
            return
        if stored is not None:
            self.kept = _free_name(self.path, f"before-{schema.NEWEST}")
            self.copy_to(self.kept)
        with self.writing() as connection:
            if schema.version(connection, self.path) != schema.NEWEST:  # another desk may have been quicker
                schema.upgrade(connection)
        if self.kept is not None:
            _log.info("%s: brought up to date; as it was, it is kept as %s", self.path, self.kept.name)

    @contextmanager
    def _sentences(self, path: Path | None = None) -> Iterator[None]:
        """Say in a sentence what the driver says in a code."""
        try:
            yield
        except cipher.errors() as error:
            meaning = sqlite.translated(error, path or self.path)
            if meaning is None:
                raise
            raise meaning from error


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other, whatever it is called; None: there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make_room(path: Path) -> None:
    """Make an empty file where there is none, and its folder, for their owner alone: so SQLite makes the log, too."""
    try:
        files.make_folder(path.parent)
    except OSError as error:
        raise StoreError(
            say(
                "{folder}: this folder cannot be made ({why}); choose another.",
                folder=str(path.parent),
                why=system_words(error),
            )
        ) from error
    with suppress(OSError):  # whatever keeps it from being made, SQLite meets and says as well
        files.make_alone(path)


def _free_name(path: Path, words: str) -> Path:
    """Return a name beside a file that no other file has: `desk.before-0002.db`, `desk.before-0002-2.db`."""
    name, count = path.with_name(f"{path.stem}.{words}{path.suffix}"), 1
    while name.exists():
        count += 1
        name = path.with_name(f"{path.stem}.{words}-{count}{path.suffix}")
    return name
