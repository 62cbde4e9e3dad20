"""The least that a command costs in the file: the rows that it leaves, written by bare `sqlite3` in one transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from opd_desk.store.chain import LINKED, link

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Row = tuple[Any, ...]
    Statement = tuple[str, Row]

TABLES = ("patients", "doctor_days", "slots", "tokens", "events", "changes")
"""All that a command may write to, parents first; the index of names is written by the triggers of `patients`."""

_VERSION = "SELECT version, log_end FROM doctor_days WHERE date = ? AND doctor = ?"
_KNOWN = "SELECT id FROM patients WHERE phone = ? AND name_key = ?"


@dataclass(frozen=True, slots=True)
class Written:
    """What a command read to decide, and what it found there; the rows that it wrote, each as a bare statement.

    `entries`: what each entry in the log vouches for, and its link, which has to be reckoned; `end`: the link before.
    """

    reads: tuple[tuple[Statement, Row | None], ...]
    writes: tuple[Statement, ...]
    entries: tuple[tuple[Row, bytes], ...]
    end: bytes


class Rows:
    """All rows of TABLES, by primary key: taken before and after a command they say what it wrote."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.columns: dict[str, list[str]] = {}
        self.keys: dict[str, list[int]] = {}
        self.rows: dict[str, dict[Row, Row]] = {}
        for table in TABLES:
            about = connection.execute(f"PRAGMA table_info({table})").fetchall()
            self.columns[table] = [column[1] for column in about]
            key = self.keys[table] = [column[0] for column in sorted(about, key=lambda each: each[5]) if column[5]]
            found = connection.execute(f"SELECT * FROM {table}")
            self.rows[table] = {tuple(row[place] for place in key): row for row in found}

    def until(self, after: Rows) -> Written:
        """Return what was written from here to there: every new row whole, of the others what is another value."""
        reads: list[tuple[Statement, Row | None]] = []
        writes: list[Statement] = []
        entries: list[tuple[Row, bytes]] = []
        end = b""
        for table in TABLES:
            old, columns = self.rows[table], self.columns[table]
            for key, row in after.rows[table].items():
                if key not in old:
                    writes.append(_insert(table, columns, row))
                    if table == "events":
                        of_row = dict(zip(columns, row, strict=True))
                        entries.append((tuple(of_row[name] for name in LINKED), of_row["link"]))
                    if table == "patients":
                        reads.append(((_KNOWN, (row[columns.index("phone")], row[columns.index("name_key")])), None))
                elif old[key] != row:
                    writes.append(self._update(table, old[key], row))
                    if table == "doctor_days":
                        end = old[key][columns.index("log_end")]
                        reads.append(((_VERSION, key), (old[key][columns.index("version")], end)))
        return Written(tuple(reads), tuple(writes), tuple(entries), end)

    def _update(self, table: str, old: Row, new: Row) -> Statement:
        columns, key = self.columns[table], self.keys[table]
        other = [place for place, value in enumerate(new) if old[place] != value]
        sets = ", ".join(f'"{columns[place]}" = ?' for place in other)
        guards = [*key, columns.index("version")] if table == "doctor_days" else key
        where = " AND ".join(f'"{columns[place]}" = ?' for place in guards)
        values = [new[place] for place in other] + [old[place] for place in guards]
        return f"UPDATE {table} SET {sets} WHERE {where}", tuple(values)


def _insert(table: str, columns: list[str], row: Row) -> Statement:
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", row


class Recorder:
    """Finds out what commands write into a file."""

    def __init__(self, path: Path) -> None:
        self._connection = raw(path)
        self._rows = Rows(self._connection)

    def record(self, command: Callable[[], object]) -> Written:
        """Return what a command writes, which this lets it do."""
        command()
        before, self._rows = self._rows, Rows(self._connection)
        return before.until(self._rows)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def raw(path: Path) -> sqlite3.Connection:
    """Return a connection as careful as the desk's: a log ahead, on the disk with every commit, all keys checked."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def write(connection: sqlite3.Connection, written: Written) -> None:
    """Write a command's rows in one transaction, if what it decided on is still so."""
    execute = connection.execute
    execute("BEGIN IMMEDIATE")
    for (statement, values), found in written.reads:
        assert execute(statement, values).fetchone() == found
    end = written.end
    for entry, expected in written.entries:
        end = link(end, entry)
        assert end == expected
    for statement, values in written.writes:
        assert execute(statement, values).rowcount == 1
    execute("COMMIT")
