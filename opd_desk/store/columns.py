"""How values stand in the tables: times as ISO text that sorts, tables as JSON; columns that are never empty."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Column, Dialect, String, Text, TypeDecorator

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.sql.schema import SchemaItem
    from sqlalchemy.types import TypeEngine


V = TypeVar("V")
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class _Kept(TypeDecorator[V]):
    """A value of Python that stands in the file as text.

    What writes and reads it is handed to the driver as it is: SQLAlchemy's own way calls two functions a value.
    """

    def bind_processor(self, dialect: Dialect) -> Callable[[V | None], str | None]:
        """Return what writes a value."""
        return self.written

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], V | None]:
        """Return what reads a value."""
        return self.read

    @staticmethod
    def written(value: V | None) -> str | None:
        """Write a value."""
        raise NotImplementedError

    @staticmethod
    def read(text: str | None) -> V | None:
        """Read a value."""
        raise NotImplementedError


class Moment(_Kept[datetime]):
    """A naive local time: `2026-01-29 09:00:00`, with a fraction only where it has one."""

    impl = String(26)
    cache_ok = True

    @staticmethod
    def written(value: datetime | None) -> str | None:
        """Write a time; one with a zone is refused, for it would not sort with the others."""
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError(f"{value!r} has a time zone: times of the desk are local")
        return value.isoformat(" ")

    @staticmethod
    def read(text: str | None) -> datetime | None:
        """Read a time."""
        return None if text is None else datetime.fromisoformat(text)


class Day(_Kept[date]):
    """A date: `2026-01-29`."""

    impl = String(10)
    cache_ok = True

    @staticmethod
    def written(value: date | None) -> str | None:
        """Write a date."""
        return None if value is None else value.isoformat()

    @staticmethod
    def read(text: str | None) -> date | None:
        """Read a date."""
        return None if text is None else date.fromisoformat(text)


class Clock(_Kept[time]):
    """A time of day: `09:00:00`."""

    impl = String(15)
    cache_ok = True

    @staticmethod
    def written(value: time | None) -> str | None:
        """Write a time of day."""
        return None if value is None else value.isoformat()

    @staticmethod
    def read(text: str | None) -> time | None:
        """Read a time of day."""
        return None if text is None else time.fromisoformat(text)


class Json(_Kept[Any]):
    """A value as JSON text: plain text in every database, so that it comes back as it was written."""

    impl = Text
    cache_ok = True

    @staticmethod
    def written(value: object) -> str:
        """Write a value."""
        return _JSON.encode(value)

    @staticmethod
    def read(text: str | None) -> object:
        """Read a value."""
        return None if text is None else json.loads(text)


def needed(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]], *items: SchemaItem) -> Column[Any]:
    """Return a column that is never NULL."""
    return Column(name, kind, *items, nullable=False)
