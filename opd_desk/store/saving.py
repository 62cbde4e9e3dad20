"""Write doctor-days to the file, each guarded by its version, with the log and what undo needs.

The tables are written in the order of their foreign keys, for all doctor-days at once: a token may have gone from one
to another.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, update

from opd_desk.domain.said import say, together
from opd_desk.domain.spelled import dated
from opd_desk.store import cipher, sqlite
from opd_desk.store.chain import linked
from opd_desk.store.errors import StoreError
from opd_desk.store.images import change_values
from opd_desk.store.prepared import Prepared, inserting
from opd_desk.store.rows import Values, event_values, slot_values, token_values
from opd_desk.store.tables import changes, doctor_days, events, slots, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Table

    from opd_desk.domain.events import Act, Change, Event
    from opd_desk.domain.model import DayKey
    from opd_desk.store.memory import Kept, Standing


class StaleDay(StoreError):
    """Somebody else changed the doctor-day since it was read: load it again and decide again."""


def save_days(connection: Connection, kept: Sequence[Kept], happened: Sequence[Event]) -> None:
    """Write what has changed in doctor-days, and what happened, in order.

    Raises StaleDay, and then nothing may be kept of the transaction.
    """
    ends = {each.day.key: each.log_end for each in kept}
    entries = [_entry(event, ends) for event in happened]
    _save_figures(connection, kept, happened, ends)
    standing = [(each, each.slots_now()) for each in kept]
    _save_slots(connection, standing)
    _save_tokens(connection, kept)
    _remove_slots(connection, standing)
    _INSERTS[events.name].write(connection, entries)
    _save_journal(connection, kept)
    for each in kept:
        each.mark_stored(each.version + 1, overflow_allowed(each), ends[each.day.key])
        each.policy = each.day.policy


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
    for each in kept:
        day = each.day
        key: Values = {"date": day.date, "doctor": day.doctor.code}
        values: Values = {
            "version": each.version + 1,
            "delay": day.delay,
            "last_number": day.last_number,
            "changed_at": _last_act(each, happened).at,
            "overflow_allowed": overflow_allowed(each),
            "closed_at": day.closed_at,
            "log_end": ends[day.key] or None,
        }
        if each.policy is not day.policy:
            values["policy"] = day.policy.to_table()
        if not each.version:
            _add_day(connection, kept, key | values)
        elif not _set(connection, doctor_days, key | {"version": each.version}, values):
            raise _stale(kept)


def _add_day(connection: Connection, kept: Sequence[Kept], row: Values) -> None:
    try:
        _INSERTS[doctor_days.name].write(connection, [row])
    except cipher.errors() as error:
        if sqlite.is_taken(error):
            raise _stale(kept) from error
        raise


def _last_act(kept: Kept, happened: Sequence[Event]) -> Act:
    """Return the act by which a doctor-day came to be as it is: the last in order, for decisions may be dated back.

    One that a token only left has no event of its own, and after an undo not even a change.
    """
    acts = [event.act for event in kept.day.events[-1:]] + [change.act for change in new_changes(kept)[-1:]]
    return acts[0] if acts else happened[-1].act


def _stale(kept: Sequence[Kept]) -> StaleDay:
    named = [say("{doctor} on {date}", doctor=each.day.doctor.name, date=dated(each.day.date)) for each in kept]
    days = together(*named, between=", ")
    return StaleDay(say("Another counter has changed the tokens of {days} meanwhile: do it again.", days=days))


def _save_slots(connection: Connection, standing: Iterable[tuple[Kept, Standing]]) -> None:
    new: list[Values] = []
    for each, now in standing:
        doctor = each.day.doctor.code
        for start, (slot, used) in now.items():
            old = each.slots.get(start)
            values = slot_values(doctor, slot, used=used) if old != (slot, used) else {}
            if old is None:
                new.append(values)
            elif values:
                before = slot_values(doctor, old[0], used=old[1])
                _set(connection, slots, {"doctor": doctor, "start": start}, _other(before, values))
    _INSERTS[slots.name].write(connection, new)


def _remove_slots(connection: Connection, standing: Iterable[tuple[Kept, Standing]]) -> None:
    for each, now in standing:
        for start in each.slots.keys() - now.keys():
            gone = and_(slots.c.doctor == each.day.doctor.code, slots.c.start == start)
            connection.execute(delete(slots).where(gone))


def _save_tokens(connection: Connection, kept: Sequence[Kept]) -> None:
    pairs = [pair for each in kept for pair in each.altered()]
    known = {old.id: old for old, _ in pairs if old is not None}  # one may have gone from one doctor-day to another
    new: list[Values] = []
    for token in [token for _, token in pairs if token is not None]:
        values = token_values(token)
        if token.id in known:
            _set(connection, tokens, {"id": token.id}, _other(token_values(known[token.id]), values))
        else:
            new.append(values)
    _INSERTS[tokens.name].write(connection, new)


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


def _other(before: Values, now: Values) -> Values:
    """Return what is another value now."""
    return {name: value for name, value in now.items() if before[name] != value}


def _set(connection: Connection, table: Table, key: Values, values: Values) -> int:
    """Set columns of the row that has these values; return how many there are, 1 or 0."""
    given = values | {f"key_{name}": value for name, value in key.items()}
    return _setting(table, tuple(key), tuple(values)).write(connection, [given])


@cache
def _setting(table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> Prepared:
    """Return the statement that sets columns, no others: indexes and references of those would be gone through, too."""
    where = [table.c[name] == bindparam(f"key_{name}") for name in key]
    return Prepared(update(table).where(*where).values({name: bindparam(name) for name in names}))


_INSERTS = {table.name: inserting(table) for table in (doctor_days, slots, tokens, events, changes)}
