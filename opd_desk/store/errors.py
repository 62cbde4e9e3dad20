"""What can go wrong with the file: `str(error)` says what, with which file, and what can be done."""

from __future__ import annotations

from opd_desk.domain.errors import Refusal


class StoreError(Refusal):
    """The database cannot be used as asked; nothing of the transaction was kept."""


class MissingDatabase(StoreError):
    """No file stands at the path."""


class NotADatabase(StoreError):
    """The file is no database, or another program's."""


class AnotherProgram(NotADatabase):
    """The file is a database, and another program's."""


class Damaged(StoreError):
    """Pages of the file cannot be read, or hold what nobody wrote there."""


class NewerDatabase(StoreError):
    """The file was written by a later version of the program."""


class KeyNeeded(StoreError):
    """The file is encrypted, and its passphrase was not given, or another."""


class DatabaseBusy(StoreError):
    """Another program kept the file locked for longer than a clerk can wait."""


class DatabaseGone(StoreError):
    """The file was moved, removed or replaced while it was open."""


class DatabaseReadOnly(StoreError):
    """The file, or the folder that it stands in, cannot be written."""


class DiskFull(StoreError):
    """No room is left for what was to be written."""


class NotSetUp(StoreError):
    """The hospital or its policy has not been saved yet."""
