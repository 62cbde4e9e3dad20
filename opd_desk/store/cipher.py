"""Encrypted databases: told by how they begin, opened by SQLCipher (the extra `[encryption]`).

The key is made of the passphrase and of the file's first 16 bytes, as SQLCipher 4 makes it: with the passphrase its own
tools open the file, too. Eight of these bytes are the same in every file of ours, so that one can be told from noise.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from contextlib import closing, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from opd_desk.domain.said import say
from opd_desk.store.errors import KeyNeeded, StoreError
from opd_desk.store.open_files import OpenFiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

_DRIVER = "sqlcipher3.dbapi2"
MARK = b"OPDDESK\x01"
"""How an encrypted file begins."""
_PLAIN = b"SQLite format 3\x00"
_SALT = 16
_ROUNDS = 256_000
_PATIENCE = 5.0
_LACKING = say("encryption needs the extra: pip install 'opd-desk[encryption]'. Nothing was changed.")


class Keyring:
    """The passphrase that this process was given: it has one, as it has one user.

    Copies, backups and what a worker opens are all under the same; the file says whether it is needed.
    """

    def __init__(self) -> None:
        """Begin without one."""
        self.passphrase = ""
        self._made: dict[bytes, str] = {}

    def hold(self, passphrase: str) -> None:
        """Keep a passphrase, in place of the one before; "" for none."""
        self.passphrase, self._made = passphrase, {}

    @property
    def empty(self) -> bool:
        """Tell whether none was given."""
        return not self.passphrase

    def key(self, salt: bytes) -> str:
        """Return the key for a file that begins with these bytes, as SQLCipher reads one; it takes 0.1 s."""
        if salt not in self._made:
            key = hashlib.pbkdf2_hmac("sha512", self.passphrase.encode(), salt, _ROUNDS, 32)
            self._made[salt] = f"x'{key.hex()}{salt.hex()}'"
        return self._made[salt]


KEYRING = Keyring()
OPEN = OpenFiles()


def is_sealed(path: Path) -> bool:
    """Tell whether a file is an encrypted database of ours; False where there is none, or none that can be read."""
    return _start(path).startswith(MARK)


def is_plain(path: Path) -> bool:
    """Tell whether a file is a database that is not encrypted."""
    return _start(path) == _PLAIN


def connect(path: Path, name: str, timeout: float, *, uri: bool, sealed: bool) -> sqlite3.Connection:
    """Return a connection to a file that is encrypted, or is to be when it is empty; or, not `sealed`, to a plain one.

    Raises KeyNeeded, or another StoreError where SQLCipher is not installed.
    """
    module: Any = driver() if sealed else sqlite3
    key = key_of(path) if sealed else Key(_PLAIN, "")
    connection = module.connect(name, timeout=timeout, isolation_level=None, uri=uri, factory=_weak(module))
    OPEN.note(path, connection, key.start)
    if sealed:
        with closed_if_refused(connection):
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f'PRAGMA key = "{key.text}"')
    return cast("sqlite3.Connection", connection)  # SQLCipher's has the same methods


@contextmanager
def closed_if_refused(connection: sqlite3.Connection) -> Iterator[None]:
    """Close a connection if it cannot be made ready: it would keep its file open for as long as the fault is known."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


@cache
def _weak(module: ModuleType) -> type:
    """Return a driver's class of connections as one that can be known for as long as it is."""
    return type("Connection", (module.Connection,), {})


class Key(NamedTuple):
    """How an encrypted file begins, and the key to it as SQLCipher reads one."""

    start: bytes
    text: str


def key_of(path: Path) -> Key:
    """Return the key of a file under the passphrase given; an empty one begins as it says. Raises KeyNeeded."""
    if KEYRING.empty:
        raise KeyNeeded(
            say(
                "{file}: this database is encrypted; give its passphrase (OPD_DESK_KEY, or --key-file).", file=str(path)
            )
        )
    start = _start(path) or MARK + os.urandom(_SALT - len(MARK))
    return Key(start, KEYRING.key(start))


def driver() -> ModuleType:
    """Return SQLCipher's module; raises StoreError where it is not installed."""
    try:
        import sqlcipher3.dbapi2
    except ImportError as missing:
        raise StoreError(_LACKING) from missing
    return cast("ModuleType", sqlcipher3.dbapi2)


def errors() -> tuple[type[Exception], ...]:
    """Return what the drivers raise, for an `except`; SQLCipher's is among them once it was used."""
    from sqlalchemy.exc import DBAPIError

    loaded = sys.modules.get(_DRIVER)
    return (DBAPIError, sqlite3.Error) if loaded is None else (DBAPIError, sqlite3.Error, loaded.Error)


def is_sealing(connection: object) -> bool:
    """Tell whether a driver's connection is SQLCipher's."""
    return not isinstance(connection, sqlite3.Connection)


def convert(source: Path, target: Path, *, sealed: bool) -> None:
    """Copy a database that nobody has open into an empty file, encrypted or in plain."""
    with closing(any_connection(source)) as connection:
        export(connection, target, sealed=sealed)


def any_connection(path: Path) -> sqlite3.Connection:
    """Return a connection of SQLCipher to a file of either kind, which this process has not open otherwise."""
    if is_sealed(path):
        return connect(path, str(path.absolute()), _PATIENCE, uri=False, sealed=True)
    plain: sqlite3.Connection = driver().connect(str(path.absolute()), timeout=_PATIENCE, isolation_level=None)
    return plain


def export(connection: sqlite3.Connection, target: Path, *, sealed: bool) -> None:
    """Write all that a connection of SQLCipher sees into an empty file."""
    connection.execute("ATTACH ? AS target KEY ?", (str(target.absolute()), key_of(target).text if sealed else ""))
    for setting in ("journal_mode = OFF", "synchronous = OFF"):
        connection.execute(f"PRAGMA target.{setting}")
    connection.execute("SELECT sqlcipher_export('target')")
    for fact in ("application_id", "user_version"):
        (value,) = connection.execute(f"PRAGMA main.{fact}").fetchone()
        connection.execute(f"PRAGMA target.{fact} = {int(value)}")
    connection.execute("DETACH target")


def _start(path: Path) -> bytes:
    return OPEN.start_of(path, _SALT)
