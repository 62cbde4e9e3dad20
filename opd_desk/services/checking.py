"""The database against what must always hold (RULES §11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.errors import OpdError
from opd_desk.domain.invariants import violations
from opd_desk.store import audit
from opd_desk.store.database import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from opd_desk.domain.model import TokenId
    from opd_desk.store.audit import Left, Told
    from opd_desk.store.database import Database

_UNREADABLE = (LookupError, TypeError, ValueError, OpdError)
"""What reading raises where a value was put into the file that the desk never writes."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was looked at, and what is wrong with it, in sentences."""

    days: int
    tokens: int
    wrong: tuple[str, ...]


def check(database: Database) -> Checked:
    """Judge every doctor-day as of its last change, and every status against the log."""
    days = tokens = 0
    wrong: list[str] = []
    try:
        with database.reading() as connection:
            wrong += audit.damage(connection)
            wrong += audit.breaks_in_chain(connection)
            logged = audit.tokens_by_log(connection)
            wrong += audit.breaks_in_log(connection)
            for left in audit.days_left(connection):
                days += 1
                tokens += len(left.day.tokens)
                wrong += _wrong(left, logged)
    except _UNREADABLE as problem:
        wrong.append(f"what comes after {days} doctor-days cannot be read: {problem!r}")
    except StoreError as problem:
        wrong.append(str(problem))
    return Checked(days, tokens, tuple(wrong))


def _wrong(left: Left, logged: Mapping[TokenId, Told]) -> Iterator[str]:
    """Say what is wrong with one doctor-day."""
    where = f"{left.day.doctor.code} on {left.day.date}"
    for broken in violations(left.day, left.changed_at, left.overflow):
        yield f"{where}: {broken}"
    for token in left.day.tokens.values():
        told = logged.get(token.id)
        if told is None:
            yield f"{where}: token {token.number} is {token.status}, the log says nothing"
        elif told.status != token.status:
            yield f"{where}: token {token.number} is {token.status}, the log says {told.status}"
        elif told.key != left.day.key:
            yield f"{where}: token {token.number} stands here, the log says with {told.key.doctor}"
        elif (told.number, told.slot, told.source) != (token.number, token.slot, token.source):
            yield (
                f"{where}: token {token.number} stands at {token.slot:%H:%M} as {token.source}, "
                f"the log says number {told.number} at {told.slot:%H:%M} as {told.source}"
            )
