"""Patients who were not seen for long are made nameless; every figure stays as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.retention import require_past
from opd_desk.domain.roles import Permission
from opd_desk.store import anonymising, audit, desk_log
from opd_desk.store.desk_log import DeskEntry

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from opd_desk.services.authority import Authority
    from opd_desk.store.database import Connection, Database

ANONYMISED = "anonymised"
_OFFERED_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unseen:
    """How many patients were not seen since a date, and how many tokens they had before it."""

    patients: int
    tokens: int


class Retention:
    """Lets go of names that are no longer needed."""

    def __init__(self, database: Database, clock: Callable[[], datetime], authority: Authority) -> None:
        """Do it in this file; `authority` is who is at this desk."""
        self._database, self._clock, self._authority = database, clock, authority

    def unseen(self, since: date) -> Unseen:
        """Return whom it would concern; nothing changes. Raises Invalid for a date to come."""
        require_past(since, self._clock().date())
        with self._database.reading() as connection:
            people = anonymising.unseen(connection, since)
            return Unseen(len(people), anonymising.count_tokens(connection, people))

    def anonymise(self, since: date) -> Unseen:
        """Make them nameless, all in one transaction, and note it; raises NotAllowed, Invalid, and StoreError.

        A log that somebody else has changed is not linked anew: that would hide it.
        """
        now = self._clock()
        require_past(since, now.date())
        with self._database.writing() as connection:
            self._authority.require(connection, Permission.ANONYMISE)
            _require_whole_log(connection)
            people = anonymising.unseen(connection, since)
            found = Unseen(len(people), anonymising.count_tokens(connection, people))
            anonymising.make_nameless(connection, people, since, now - _OFFERED_FOR)
            about = f"{found.patients} patients not seen since {since}"
            desk_log.write(connection, DeskEntry(now, self._authority.by, ANONYMISED, about=about))
        self._database.empty_log()
        return found


def _require_whole_log(connection: Connection) -> None:
    broken = audit.breaks_in_chain(connection)
    if broken:
        raise Invalid(f"{broken[0]}. Nothing was changed: see what opd-desk check says.")
