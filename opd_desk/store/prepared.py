"""Statements that every command needs, made into text once and run on the driver's own cursor.

SQLAlchemy takes ten times as long to pass a statement on as SQLite takes to carry it out. What stands here is still a
statement of its Core, over the same tables and kinds of values; only passing it on is done once for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, bindparam, insert
from sqlalchemy.sql.compiler import SQLCompiler

from opd_desk.store import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Dialect, Table
    from sqlalchemy.engine.interfaces import DBAPICursor
    from sqlalchemy.sql.elements import ClauseElement

    Row = tuple[Any, ...]
    Way = Callable[[Any], Any] | None
    """How a value goes into the file or comes out of it; None: as it is."""


class Prepared:
    """A statement; of its values those that change are each a `bindparam` with a name."""

    def __init__(self, statement: ClauseElement) -> None:
        """Take a statement; it is made into text when it is first run."""
        self._statement = statement
        self._made: _Made | None = None

    def rows(self, connection: Connection, **values: object) -> list[Row]:
        """Return all rows that it finds."""
        cursor, made = self._cursor(connection)
        cursor.execute(made.text, made.given(values))
        return [made.found(row) for row in cursor.fetchall()]

    def first(self, connection: Connection, **values: object) -> Row | None:
        """Return the first row that it finds; None: there is none."""
        cursor, made = self._cursor(connection)
        cursor.execute(made.text, made.given(values))
        row = cursor.fetchone()
        return None if row is None else made.found(row)

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run it with the values of each row; return how many rows of the table these were."""
        if not rows:
            return 0
        cursor, made = self._cursor(connection)
        cursor.executemany(made.text, [made.given(row) for row in rows])
        return cursor.rowcount

    def _cursor(self, connection: Connection) -> tuple[DBAPICursor, _Made]:
        if self._made is None:
            self._made = _Made(self._statement, connection.dialect)
        return sqlite.cursor(connection), self._made


class _Made:
    """A statement's text, and the ways of its values in the order in which they stand there."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self.text = compiled.string
        kinds = {name: bind.type.dialect_impl(dialect) for name, bind in compiled.binds.items()}
        self._into = [(name, kinds[name].bind_processor(dialect)) for name in compiled.positiontup or ()]
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        out: list[Way] = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._out = out if any(out) else []

    def given(self, values: Mapping[str, Any]) -> Row:
        """Return values by name, and those that never change, as the driver wants them."""
        if self._fixed:
            values = {**self._fixed, **values}
        return tuple([values[name] if way is None else way(values[name]) for name, way in self._into])

    def found(self, row: Row) -> Row:
        """Return a row of the driver's as the program has it."""
        if not self._out:
            return row
        return tuple([value if way is None else way(value) for value, way in zip(row, self._out, strict=True)])


def inserting(table: Table, columns: Iterable[str] = ()) -> Prepared:
    """Return the statement that adds rows; `columns`: which of the table's, none: all but a number given by itself."""
    names = [column.name for column in table.c if column is not table.autoincrement_column]
    return Prepared(insert(table).inline().values({name: bindparam(name) for name in columns or names}))
