"""The database against what must always hold (RULES §11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.invariants import violations
from opd_desk.store import audit

if TYPE_CHECKING:
    from opd_desk.store.database import Database


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
    with database.reading() as connection:
        wrong += audit.damage(connection)
        logged = audit.statuses_by_log(connection)
        wrong += audit.breaks_in_log(connection)
        for left in audit.days_left(connection):
            days += 1
            tokens += len(left.day.tokens)
            where = f"{left.day.doctor.code} on {left.day.date}"
            wrong += [f"{where}: {broken}" for broken in violations(left.day, left.changed_at, left.overflow)]
            for token in left.day.tokens.values():
                if logged.get(token.id) != (token.status, left.day.key):
                    status, _ = logged.get(token.id, (None, None))
                    wrong.append(f"{where}: token {token.number} is {token.status}, the log says {status}")
    return Checked(days, tokens, tuple(wrong))
