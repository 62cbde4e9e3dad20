"""Which version of the tables a file has, and how it comes to the newest. Alembic is imported only when it is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from opd_desk.domain.said import say
from opd_desk.store import sqlite
from opd_desk.store.errors import AnotherProgram, NewerDatabase

if TYPE_CHECKING:
    from sqlalchemy import Connection

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every version there has been, oldest first; a test compares them with the migrations."""

NEWEST = KNOWN[-1]
MIGRATIONS = Path(__file__).parent / "migrations"


def version(connection: Connection, path: Path) -> str | None:
    """Return the version of a file; None: the file is empty.

    Raises AnotherProgram for a file that is not ours, NewerDatabase for a version that this program does not know.
    """
    owner = sqlite.owner(connection)
    if owner is None:
        return None
    if owner != sqlite.APPLICATION_ID:
        raise AnotherProgram(
            say("{file}: this database belongs to another program; choose another file.", file=str(path))
        )
    found: str = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found not in KNOWN:
        raise NewerDatabase(
            say("{file}: a later version of OPD Desk has written this file; install that version.", file=str(path))
        )
    return found


def upgrade(connection: Connection, to: str = NEWEST) -> None:
    """Bring the tables to a version, within the transaction that the connection is in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)
    sqlite.claim(connection)
