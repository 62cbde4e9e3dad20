"""What the log alone has of a doctor-day."""

from sqlalchemy import Connection, select

from opd_desk.domain.model import DayKey, Status, TokenId
from opd_desk.store import log
from opd_desk.store.tables import events


def statuses_by_log(connection: Connection, key: DayKey) -> dict[TokenId, Status]:
    """Return the status of every token of a doctor-day as the last of its events has it (RULES §11.6)."""
    here = select(events.c.token).where(events.c.date == key.date, events.c.doctor == key.doctor).distinct()
    found: dict[TokenId, Status] = {}
    for token in connection.execute(here.where(events.c.token.is_not(None))).scalars():
        last = [event for event in log.events_of_token(connection, TokenId(token)) if event.after is not None][-1:]
        found |= {TokenId(token): event.after for event in last if event.after is not None and event.day == key}
    return found
