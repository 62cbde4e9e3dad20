"""Write doctor-days to the file, each guarded by its version, with the log and what undo needs.

The tables are written in the order of their foreign keys, for all doctor-days at once: a token may have gone from one
to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError

from opd_desk.store.chain import linked
from opd_desk.store.images import change_values
from opd_desk.store.prepared import Prepared, inserting
from opd_desk.store.rows import Values, event_values, slot_values, token_values
from opd_desk.store.tables import changes, doctor_days, events, slots, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Table, Update

    from opd_desk.domain.events import Act, Change, Event
    from opd_desk.domain.model import DayKey, Token
    from opd_desk.store.memory import Kept


class StaleDay(Exception):
    """Somebody else changed the doctor-day since it was read: load it again and decide again."""


def save_days(connection: Connection, kept: Sequence[Kept], happened: Sequence[Event]) -> None:
    """Write what has changed in doctor-days, and what happened, in order.

    Raises StaleDay, and then nothing may be kept of the transaction.
    """
    ends = {each.day.key: each.log_end for each in kept}
    entries = [_entry(event, ends) for event in happened]
    _save_figures(connection, kept, happened, ends)
    _save_slots(connection, kept)
    _save_tokens(connection, kept)
    _remove_slots(connection, kept)
    _INSERTS[events.name].write(connection, entries)
    _save_journal(connection, kept)
    for each in kept:
        each.mark_stored(each.version + 1, overflow_allowed(each), ends[each.day.key])


def new_changes(kept: Kept) -> list[Change]:
    """Return the changes that the journal has and the file has not."""
    known = {id(change) for change in kept.journal}
    return [change for change in kept.day.journal if id(change) not in known]


def overflow_allowed(kept: Kept) -> int | None:
    """Return the loosest overflow under which a doctor-day was ever changed; None: no limit."""
    now = kept.day.policy.overflow
    if not kept.version:
        return now
    return None if now is None or kept.overflow is None else max(now, kept.overflow)


def _entry(event: Event, ends: dict[DayKey, bytes]) -> Values:
    """Return an event as a row of the log, linked to what its doctor-day's log ends with; that then is this one."""
    row = event_values(event)
    row["link"] = ends[event.day] = linked(ends[event.day], row)
    return row


def _save_figures(
    connection: Connection, kept: Sequence[Kept], happened: Sequence[Event], ends: Mapping[DayKey, bytes]
) -> None:
    rows: list[Values] = [
        {
            "date": each.day.date,
            "doctor": each.day.doctor.code,
            "version": each.version + 1,
            "delay": each.day.delay,
            "last_number": each.day.last_number,
            "changed_at": _last_act(each, happened).at,
            "policy": each.day.policy.to_table(),
            "overflow_allowed": overflow_allowed(each),
            "closed_at": each.day.closed_at,
            "log_end": ends[each.day.key] or None,
        }
        for each in kept
    ]
    try:
        new = [row for row in rows if row["version"] == 1]
        if new:
            connection.execute(insert(doctor_days), new)
    except IntegrityError as error:
        raise _stale(kept) from error
    known = [row | {"read": row["version"] - 1} for row in rows if row["version"] > 1]
    if known and _update(connection, doctor_days, known, guarded=True) < len(known):
        raise _stale(kept)


def _last_act(kept: Kept, happened: Sequence[Event]) -> Act:
    """Return the act by which a doctor-day came to be as it is: the last in order, for decisions may be dated back.

    One that a token only left has no event of its own, and after an undo not even a change.
    """
    acts = [event.act for event in kept.day.events[-1:]] + [change.act for change in new_changes(kept)[-1:]]
    return acts[0] if acts else happened[-1].act


def _stale(kept: Sequence[Kept]) -> StaleDay:
    days = ", ".join(f"{each.day.doctor.name} on {each.day.date:%d %b %Y}" for each in kept)
    return StaleDay(f"Another counter has changed the tokens of {days} meanwhile: do it again.")


def _save_slots(connection: Connection, kept: Sequence[Kept]) -> None:
    new: list[Values] = []
    changed: list[Values] = []
    for each in kept:
        for start, (slot, used) in each.slots_now().items():
            if each.slots.get(start) != (slot, used):
                values = slot_values(each.day.doctor.code, slot, used=used)
                (changed if start in each.slots else new).append(values)
    _INSERTS[slots.name].write(connection, new)
    _update(connection, slots, changed)


def _remove_slots(connection: Connection, kept: Sequence[Kept]) -> None:
    for each in kept:
        for start in each.slots.keys() - each.slots_now().keys():
            gone = and_(slots.c.doctor == each.day.doctor.code, slots.c.start == start)
            connection.execute(delete(slots).where(gone))


def new_tokens(kept: Sequence[Kept]) -> list[Token]:
    """Return the tokens that the file has not."""
    now = [token for each in kept for _, token in each.altered() if token is not None]
    return [token for token in now if not any(token.id in each.tokens for each in kept)]


def _save_tokens(connection: Connection, kept: Sequence[Kept]) -> None:
    new = new_tokens(kept)
    issued = {token.id for token in new}
    changed = [
        token_values(token)
        for each in kept
        for _, token in each.altered()
        if token is not None and token.id not in issued
    ]
    _update(connection, tokens, changed)
    _INSERTS[tokens.name].write(connection, [token_values(token) for token in new])


def _save_journal(connection: Connection, kept: Sequence[Kept]) -> None:
    for each in kept:
        for act in each.day.taken_back:
            of_act = and_(changes.c.act == act, *_of_day(each))
            connection.execute(update(changes).where(of_act).values(undone=True))
    _INSERTS[changes.name].write(
        connection, [change_values(c, each.day.key) for each in kept for c in new_changes(each)]
    )


def _of_day(kept: Kept) -> tuple[Any, Any]:
    return changes.c.date == kept.day.date, changes.c.doctor == kept.day.doctor.code


def _update(connection: Connection, table: Table, rows: list[Values], *, guarded: bool = False) -> int:
    """Set every column of rows that are known by their primary key; return how many there were.

    With `guarded` only those whose version is the row's `read`.
    """
    if not rows:
        return 0
    key = [column.name for column in table.primary_key]
    statement = _GUARDED if guarded else _UPDATES[table.name]
    # A key among the values would be set, too, and whatever refers to it be searched for.
    values = [{f"key_{name}" if name in key else name: value for name, value in row.items()} for row in rows]
    return statement.write(connection, values)


def _update_of(table: Table) -> Update:
    """Return the statement that sets all but the primary key. Made once: that takes as long as running it."""
    key = [column.name for column in table.primary_key]
    others: Values = {column.name: bindparam(column.name) for column in table.c if column.name not in key}
    return update(table).where(*(table.c[name] == bindparam(f"key_{name}") for name in key)).values(others)


_INSERTS = {table.name: inserting(table) for table in (slots, tokens, events, changes)}
_UPDATES = {table.name: Prepared(_update_of(table)) for table in (slots, tokens)}
_GUARDED = Prepared(_update_of(doctor_days).where(doctor_days.c.version == bindparam("read")))
