"""Statements that every command needs, made into text once and run on the driver's own cursor.

SQLAlchemy takes ten times as long to pass a statement on as SQLite takes to carry it out. What stands here is still a
statement of its Core, over the same tables and kinds of values; only passing it on is done once for all. Cursors are
closed also where it fails: one that a traceback still holds would keep a damaged file open.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, bindparam, insert
from sqlalchemy.sql.compiler import SQLCompiler

from opd_desk.store import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Dialect, Table
    from sqlalchemy.sql.elements import ClauseElement

    Row = tuple[Any, ...]
    Way = Callable[[Any], Any]
    """How a value goes into the file or comes out of it."""


class Prepared:
    """A statement; of its values those that change are each a `bindparam` with a name."""

    def __init__(self, statement: ClauseElement) -> None:
        """Take a statement; it is made into text when it is first run."""
        self._statement = statement
        self._made: _Made | None = None

    def rows(self, connection: Connection, **values: object) -> Sequence[Row]:
        """Return all rows that it finds."""
        made = self._made or self._make(connection)
        with closing(sqlite.cursor(connection)) as cursor:
            cursor.execute(made.text, made.given(values))
            return made.found(cursor.fetchall())

    def firsts(self, connection: Connection, **values: object) -> list[Any]:
        """Return what the first column of every row has."""
        return [row[0] for row in self.rows(connection, **values)]

    def first(self, connection: Connection, **values: object) -> Row | None:
        """Return the first row that it finds; None: there is none."""
        made = self._made or self._make(connection)
        with closing(sqlite.cursor(connection)) as cursor:
            cursor.execute(made.text, made.given(values))
            row = cursor.fetchone()
        return None if row is None else made.found([row])[0]

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run it with the values of each row; return how many rows of the table these were."""
        if not rows:
            return 0
        made = self._made or self._make(connection)
        with closing(sqlite.cursor(connection)) as cursor:
            cursor.executemany(made.text, [made.given(row) for row in rows])
            return cursor.rowcount

    def _make(self, connection: Connection) -> _Made:
        self._made = _Made(self._statement, connection.dialect)
        return self._made


class Among:
    """A query of what has one of some values in a column: `many` of them are passed on at a time."""

    def __init__(self, query: Select[Any], column: ColumnElement[Any], many: int) -> None:
        """Take a query that may have conditions of its own."""
        self._names = [f"one_{number}" for number in range(many)]
        self._prepared = Prepared(query.where(column.in_([bindparam(name) for name in self._names])))

    def rows(self, connection: Connection, wanted: Sequence[Any], **values: object) -> list[Row]:
        """Return the rows of all that are wanted, each once."""
        found: list[Row] = []
        some = [*dict.fromkeys(wanted)]
        while some:
            spare = some[:1] * (len(self._names) - len(some))  # to name one again finds nothing more
            given = dict(zip(self._names, [*some, *spare], strict=False))
            found += self._prepared.rows(connection, **given, **values)
            del some[: len(self._names)]
        return found


class _Made:
    """A statement's text, and the ways of its values in the order in which they stand there."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self.text = compiled.string
        kinds = {name: bind.type.dialect_impl(dialect) for name, bind in compiled.binds.items()}
        self._names = list(compiled.positiontup or ())
        self._into = _ways(kinds[name].bind_processor(dialect) for name in self._names)
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        self._out = _ways(column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)

    def given(self, values: Mapping[str, Any]) -> list[Any]:
        """Return values by name, and those that never change, as the driver wants them."""
        if self._fixed:
            values = {**self._fixed, **values}
        given = [*map(values.__getitem__, self._names)]
        for place, way in self._into:
            given[place] = way(given[place])
        return given

    def found(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Return rows of the driver's as the program has them, made column by column: few of these need it."""
        if not rows or not self._out:
            return rows
        columns: list[Iterable[Any]] = [*zip(*rows, strict=True)]
        for place, way in self._out:
            columns[place] = map(way, columns[place])
        return [*zip(*columns, strict=True)]


def _ways(found: Iterable[Way | None]) -> list[tuple[int, Way]]:
    """Return the ways of those values that have one, each with its place."""
    return [(place, way) for place, way in enumerate(found) if way is not None]


def inserting(table: Table, columns: Iterable[str] = ()) -> Prepared:
    """Return the statement that adds rows; `columns`: which of the table's, none: all but a number given by itself."""
    names = [column.name for column in table.c if column is not table.autoincrement_column]
    return Prepared(insert(table).inline().values({name: bindparam(name) for name in columns or names}))
