"""How values stand in the tables: times as ISO text that sorts, tables as JSON; columns that are never empty."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Dialect, String, Text, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem
    from sqlalchemy.types import TypeEngine


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Moment(TypeDecorator[datetime]):
    """A naive local time: `2026-01-29 09:00:00`, with a fraction only where it has one."""

    impl = String(26)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a time; one with a zone is refused, for it would not sort with the others."""
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError(f"{value!r} has a time zone: times of the desk are local")
        return value.isoformat(" ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a time."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A date: `2026-01-29`."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write a date."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read a date."""
        return None if value is None else date.fromisoformat(value)


class Clock(TypeDecorator[time]):
    """A time of day: `09:00:00`."""

    impl = String(15)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Write a time of day."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """Read a time of day."""
        return None if value is None else time.fromisoformat(value)


class Json(TypeDecorator[Any]):
    """A value as JSON text: plain text in every database, so that it comes back as it was written."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str:
        """Write a value."""
        return _JSON.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Read a value."""
        return None if value is None else json.loads(value)


def needed(name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]], *items: SchemaItem) -> Column[Any]:
    """Return a column that is never NULL."""
    return Column(name, kind, *items, nullable=False)
