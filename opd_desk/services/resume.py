"""Where a desk's window stood, kept in the file: after a power cut it stands there again."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from opd_desk.domain.model import DayKey, Source, TokenId
from opd_desk.store import desk_states

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from opd_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A booking that was typed and not booked: phone, name and age as they stood in their fields.

    `at`: when it was typed; `gender`: "F", "M", "O" or ""; `slot`: the start of the one asked for, None: none;
    `patient_id`: who was taken from the family, 0: nobody; `key`: the doctor-day it was meant for.
    """

    at: datetime
    key: DayKey
    phone: str
    name: str
    age: str
    gender: str
    source: Source
    slot: datetime | None
    patient_id: int


@dataclass(frozen=True, slots=True)
class DeskState:
    """Where a window stands: date, doctor, slot or the whole day, the chosen token, the last slip, what is half typed.

    `doctor`, `token` and `last_slip` are "" for none.
    """

    date: date
    doctor: str
    slot: datetime | None
    whole_day: bool
    token: TokenId
    last_slip: TokenId
    half_typed: HalfTyped | None = None


class Resume:
    """Keeps where one desk stands; another desk on the same file has its own."""

    def __init__(self, database: Database, clock: Callable[[], datetime], by: str) -> None:
        """Keep it in this file under this desk's name."""
        self._database, self._clock, self._by = database, clock, by

    def keep(self, state: DeskState) -> None:
        """Keep where the window stands, in a transaction of its own; raises StoreError."""
        with self._database.writing() as connection:
            desk_states.keep(connection, self._by, self._clock(), _table(state))

    def read(self) -> DeskState | None:
        """Return where the window stood last; None where nothing was kept that can be read."""
        with self._database.reading() as connection:
            table = desk_states.read(connection, self._by)
        try:
            return None if table is None else _state(table)
        except (LookupError, TypeError, ValueError, AttributeError):
            return None  # kept by another version: a window that stands elsewhere does no harm


def _table(state: DeskState) -> dict[str, Any]:
    typed = state.half_typed
    table = {field.name: _plain(getattr(state, field.name)) for field in fields(state)}
    table["half_typed"] = typed and {field.name: _plain(getattr(typed, field.name)) for field in fields(typed)}
    return table


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    if isinstance(value, DayKey):
        return [value.date.isoformat(), value.doctor]
    return value.isoformat() if isinstance(value, date) else value


def _state(table: Mapping[str, Any]) -> DeskState:
    typed = table["half_typed"]
    return DeskState(
        date.fromisoformat(table["date"]),
        str(table["doctor"]),
        _moment(table["slot"]),
        bool(table["whole_day"]),
        TokenId(str(table["token"])),
        TokenId(str(table["last_slip"])),
        typed and _half_typed(typed),
    )


def _half_typed(table: Mapping[str, Any]) -> HalfTyped:
    day, doctor = table["key"]
    return HalfTyped(
        datetime.fromisoformat(table["at"]),
        DayKey(date.fromisoformat(day), str(doctor)),
        phone=str(table["phone"]),
        name=str(table["name"]),
        age=str(table["age"]),
        gender=str(table["gender"]),
        source=Source(table["source"]),
        slot=_moment(table["slot"]),
        patient_id=int(table["patient_id"]),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
