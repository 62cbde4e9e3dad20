"""Patients made nameless: name, phones, UHID and place go, and what names them in texts; counts stay as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import String, delete, exists, func, or_, select, type_coerce, update

from opd_desk.domain.retention import NAMELESS, struck, telling_words
from opd_desk.store import chain, name_index, roster, sqlite
from opd_desk.store.desk_tables import desk_states, print_jobs
from opd_desk.store.tables import changes, events, patient_log, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Connection

T = TypeVar("T")
_FEW = 500
_GONE = {
    "name": NAMELESS,
    "name_key": "",
    "phone": None,
    "phone_reversed": None,
    "second_phone": None,
    "second_phone_reversed": None,
    "uhid": "",
    "uhid_key": "",
    "place": "",
}
_IMAGE = {"name": NAMELESS, "phone": "", "second_phone": "", "uhid": "", "place": ""}


def unseen(connection: Connection, since: date) -> list[int]:
    """Return the patients who still have a name, and neither were added since a date nor have a token from it on."""
    came = exists().where(tokens.c.patient == patients.c.id, tokens.c.date >= since)
    old = type_coerce(patients.c.created_at, String) < since.isoformat()
    return list(connection.execute(select(patients.c.id).where(patients.c.name_key != "", old, ~came)).scalars())


def count_tokens(connection: Connection, people: Sequence[int]) -> int:
    """Return how many tokens these patients had."""
    counted = select(func.count()).select_from(tokens)
    return sum(connection.execute(counted.where(tokens.c.patient.in_(some))).scalar_one() for some in _parts(people))


def make_nameless(connection: Connection, people: Sequence[int], since: date, old: datetime) -> None:
    """Take from these patients all that names them, in the transaction that the connection is in.

    Ids, ages, sexes and tokens stay, so that every count does. `since`: print jobs from before it go; `old`: so do
    bookings that were half typed before it. What is freed in the file is overwritten.
    """
    sqlite.overwrite_freed(connection)
    sqlite.unguard(connection)
    changed: set[tuple[date, str]] = set()
    for some in _parts(people):
        changed |= _strike(connection, _words_of(connection, some))
        connection.execute(update(patients).where(patients.c.id.in_(some)).values(_GONE))
        _strike_log(connection, some)
    chain.link_again(connection, sorted(changed))
    sqlite.guard(connection)
    connection.execute(delete(print_jobs).where(type_coerce(print_jobs.c.changed_at, String) < since.isoformat()))
    _forget_half_typed(connection, old)
    name_index.rebuild(connection)
    roster.touch(connection)


def _words_of(connection: Connection, some: Sequence[int]) -> dict[int, frozenset[str]]:
    """Return what names each patient in a text."""
    columns = (patients.c.name, patients.c.phone, patients.c.second_phone, patients.c.uhid, patients.c.place)
    rows = connection.execute(select(patients.c.id, *columns).where(patients.c.id.in_(some)))
    return {key: telling_words(name, [text for text in others if text]) for key, name, *others in rows}


def _strike(connection: Connection, words: Mapping[int, frozenset[str]]) -> set[tuple[date, str]]:
    """Strike patients out of the reasons given for their tokens; return the doctor-days whose log was changed by it."""
    whose = connection.execute(select(tokens.c.id, tokens.c.patient).where(tokens.c.patient.in_(words)))
    of_tokens = {token: words[patient] for token, patient in whose}
    found: set[tuple[date, str]] = set()
    for some in _parts(sorted(of_tokens)):
        entries = select(events.c.id, events.c.token, events.c.date, events.c.doctor, events.c.why)
        for row in connection.execute(entries.where(events.c.token.in_(some), events.c.why != "")).all():
            if (new := struck(row.why, of_tokens[row.token])) != row.why:
                connection.execute(update(events).where(events.c.id == row.id).values(why=new))
                found.add((row.date, row.doctor))
        reasons = select(tokens.c.id, tokens.c.reason).where(tokens.c.id.in_(some), tokens.c.reason != "")
        for key, reason in connection.execute(reasons).all():
            if (new := struck(reason, of_tokens[key])) != reason:
                connection.execute(update(tokens).where(tokens.c.id == key).values(reason=new))
    _strike_changes(connection, found, of_tokens)
    return found


def _strike_changes(
    connection: Connection, days: Iterable[tuple[date, str]], of_tokens: Mapping[str, frozenset[str]]
) -> None:
    """Strike patients out of what days were before: a reason there stands in the log of that day, too."""
    for day, doctor in sorted(days):
        here = changes.c.date == day, changes.c.doctor == doctor
        for key, before in connection.execute(select(changes.c.id, changes.c.before).where(*here)).all():
            for token, image in before["tokens"].items():
                if image and image.get("reason") and token in of_tokens:
                    image["reason"] = struck(image["reason"], of_tokens[token])
            connection.execute(update(changes).where(changes.c.id == key).values(before=before))


def _strike_log(connection: Connection, some: Sequence[int]) -> None:
    """Take names out of what patients' entries were before and after they were corrected or merged."""
    theirs = or_(patient_log.c.patient.in_(some), patient_log.c.other.in_(some))
    query = select(patient_log.c.id, patient_log.c.before, patient_log.c.after).where(theirs)
    for key, before, after in connection.execute(query).all():
        images = {name: _nameless(image) for name, image in (("before", before), ("after", after))}
        connection.execute(update(patient_log).where(patient_log.c.id == key).values(images))


def _nameless(image: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _IMAGE.get(key, value) for key, value in image.items()}


def _forget_half_typed(connection: Connection, old: datetime) -> None:
    """Forget bookings that were half typed and are offered no more."""
    for desk, value in connection.execute(
        select(desk_states.c.desk, desk_states.c.value).where(desk_states.c.at < old)
    ).all():
        state = value | {"half_typed": None}
        connection.execute(update(desk_states).where(desk_states.c.desk == desk).values(value=state))


def _parts(keys: Sequence[T]) -> Iterator[Sequence[T]]:
    return (keys[start : start + _FEW] for start in range(0, len(keys), _FEW))
