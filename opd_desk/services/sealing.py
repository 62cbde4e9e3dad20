"""The database encrypted, or put back into plain, and what of it still lies about in plain (store/sealing)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.store import cipher
from opd_desk.store.errors import KeyNeeded, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from opd_desk.store.copies import Facts
    from opd_desk.store.files import Watch

SHORTEST = 8
"""Letters of a passphrase."""


def hold_key(passphrase: str) -> None:
    """Let this process open what is encrypted under a passphrase; "" for none."""
    cipher.KEYRING.hold(passphrase)


def held_key() -> str:
    """Return the passphrase that this process was given; "" for none."""
    return cipher.KEYRING.passphrase


def needs_key(database: Path) -> bool:
    """Tell whether a file is encrypted, and this process has no passphrase."""
    return cipher.KEYRING.empty and cipher.is_sealed(database)


def try_key(database: Path, passphrase: str) -> str:
    """Hold a passphrase, unless a database is under another; then say so. "": it may be opened.

    Whatever else keeps it from being read is for whoever opens it.
    """
    from opd_desk.store import copies

    hold_key(passphrase)
    with suppress(StoreError):
        try:
            copies.look(database, frozen=False)
        except KeyNeeded as wrong:
            hold_key("")
            return str(wrong)
    return ""


def encrypt(database: Path, passphrase: str, watch: Watch | None = None) -> Facts:
    """Encrypt a database that is open nowhere; return what it holds.

    Raises Invalid and StoreError: then all is as before.
    """
    if len(passphrase) < SHORTEST:
        raise Invalid(f"The passphrase has {len(passphrase)} letters: give at least {SHORTEST}. Nothing was changed.")
    if cipher.is_sealed(database):
        raise Invalid(f"{database}: is encrypted already; opd-desk decrypt puts it back into plain.")
    hold_key(passphrase)
    return _sealed(database, watch, sealed=True)


def decrypt(database: Path, watch: Watch | None = None) -> Facts:
    """Put a database that is open nowhere back into plain; return what it holds. Raises Invalid and StoreError."""
    if database.exists() and not cipher.is_sealed(database):
        raise Invalid(f"{database}: is not encrypted.")
    return _sealed(database, watch, sealed=False)


def _sealed(database: Path, watch: Watch | None, *, sealed: bool) -> Facts:
    from opd_desk.store import files, sealing

    return sealing.seal(database, watch or files.Watch(), sealed=sealed)


def left_plain(database: Path, folders: Iterable[Path]) -> list[Path]:
    """Return the files beside a database and in its backups' folders that hold a state of it unencrypted, by name."""
    found = set()
    for folder in (database.parent, *folders):
        if folder.is_dir():
            found |= {path for path in folder.iterdir() if path.name.startswith(database.stem) and path != database}
    return sorted(path for path in found if path.is_file() and cipher.is_plain(path))
