"""What a doctor-day was before an act, as JSON, and back: undo reaches over the end of the program (RULES §6).

A token's patient is not part of it: only a row of a number sheet that was taken back and typed in anew has another than
before, and taken back again it keeps the new one. Everywhere else the one it has now is the one it had.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select

from opd_desk.domain.events import Act, Before, Change
from opd_desk.domain.model import DayKey, Slot, TokenId
from opd_desk.store.columns import Moment
from opd_desk.store.prepared import Prepared
from opd_desk.store.rows import PATIENT, TOKEN, Values, act_values, patient_of, token_from, token_values
from opd_desk.store.tables import changes, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.model import Patient, Token

CHANGE = (
    changes.c.act,
    changes.c.at,
    changes.c.by,
    changes.c.what,
    changes.c.clock,
    changes.c.days,
    changes.c.before,
    changes.c.token,
    changes.c.number,
    changes.c.issued,
)
_DAYS, _BEFORE = CHANGE.index(changes.c.days), CHANGE.index(changes.c.before)
_MOMENTS = frozenset(column.name for column in TOKEN if isinstance(column.type, Moment))
_KEYS = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
_PEOPLE = Prepared(select(tokens.c.id, *PATIENT).join_from(tokens, patients).where(tokens.c.id.in_(_KEYS)))


def change_values(change: Change, day: DayKey) -> Values:
    """Return a change of one doctor-day as a row of its table."""
    before = change.before
    image = {
        "delay": before.delay,
        "last_number": before.last_number,
        "closed_at": before.closed_at and str(before.closed_at),
        "tokens": {key: token and _token_image(token) for key, token in before.tokens.items()},
        "slots": {str(start): slot and _slot_image(slot) for start, slot in before.slots.items()},
    }
    return act_values(change.act, day) | {
        "days": [[str(other.date), other.doctor] for other in change.days],
        "before": image,
        "token": change.token,
        "number": change.number,
        "issued": change.issued,
        "undone": False,
    }


def load_changes(connection: Connection, *where: ColumnElement[bool]) -> list[Change]:
    """Return the changes that were not taken back and meet the conditions, in order."""
    query = select(*CHANGE).where(~changes.c.undone, *where).order_by(changes.c.id)
    return changes_of(connection, connection.execute(query).all())


def changes_of(connection: Connection, rows: Sequence[Sequence[Any]]) -> list[Change]:
    """Return the changes of rows of the columns `CHANGE`."""
    images = [row[_BEFORE]["tokens"] for row in rows]
    people = _people(connection, sorted({key for image in images for key, values in image.items() if values}))
    return [_change_of(row, people) for row in rows]


def _people(connection: Connection, keys: Sequence[str]) -> dict[str, Patient]:
    """Return the patients of tokens."""
    rows = _PEOPLE.rows(connection, keys=json.dumps(keys)) if keys else []
    return {row[0]: patient_of(row[1:]) for row in rows}


def _change_of(row: Sequence[Any], people: Mapping[str, Patient]) -> Change:
    days, image, token, number, issued = row[_DAYS:]
    before = Before(
        image["delay"],
        image["last_number"],
        {TokenId(key): values and _token_of(values, people[key]) for key, values in image["tokens"].items()},
        {datetime.fromisoformat(start): values and _slot_of(values) for start, values in image["slots"].items()},
        _moment_of(image.get("closed_at")),  # days of the first versions could not be closed
    )
    return Change(
        Act(*row[:_DAYS]),
        tuple(DayKey(date.fromisoformat(day), doctor) for day, doctor in days),
        before,
        None if token is None else TokenId(token),
        number,
        None if issued is None else TokenId(issued),
    )


def _moment_of(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _token_image(token: Token) -> Values:
    values = token_values(token)
    del values["patient"], values["date"]
    return {name: str(value) if name in _MOMENTS else value for name, value in values.items() if value is not None}


def _token_of(image: Mapping[str, Any], patient: Patient) -> Token:
    values = {name: datetime.fromisoformat(value) if name in _MOMENTS else value for name, value in image.items()}
    return token_from([values.get(column.name) for column in TOKEN], patient)


def _slot_image(slot: Slot) -> Values:
    return {
        "start": str(slot.start),
        "end": str(slot.end),
        "capacity": slot.capacity,
        "reserve": slot.reserve,
        "open": slot.open,
    }


def _slot_of(image: Mapping[str, Any]) -> Slot:
    start, end = datetime.fromisoformat(image["start"]), datetime.fromisoformat(image["end"])
    return Slot(start, end, image["capacity"], image["reserve"], image["open"])
