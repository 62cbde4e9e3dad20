"""What was done at desks beside doctors' days: logins, wrong tries, accounts, approvals. It only ever grows."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from opd_desk.store.desk_tables import desk_log

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """One thing done; `who`: the account it was about, `about`: what else there is to say of it, "" for nothing."""

    at: datetime
    by: str
    what: str
    who: str = ""
    about: str = ""


_COLUMNS = (desk_log.c.at, desk_log.c.by, desk_log.c.what, desk_log.c.who, desk_log.c.about)


def write(connection: Connection, entry: DeskEntry) -> None:
    """Add to the log."""
    connection.execute(insert(desk_log), asdict(entry))


def latest(connection: Connection, most: int) -> list[DeskEntry]:
    """Return the latest entries, the last one first."""
    query = select(*_COLUMNS).order_by(desk_log.c.id.desc()).limit(most)
    return [DeskEntry(*row) for row in connection.execute(query)]


def last_here(connection: Connection, place: str, what: tuple[str, ...]) -> str:
    """Return in whose name one of these was last done at a desk, `Asha Verma, Counter 1`; "" for nobody's."""
    here = desk_log.c.by.endswith(f", {place}", autoescape=True)
    query = select(desk_log.c.by).where(desk_log.c.what.in_(what), here).order_by(desk_log.c.id.desc()).limit(1)
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found or ""
