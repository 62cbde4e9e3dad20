"""The register of a span, by key: date, doctor, number. A page costs the same wherever it stands.

Times come as they stand in the file, as text: who wants a register of years reads each of them once.
"""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Integer, Select, String, case, cast, func, or_, select, tuple_, type_coerce

from opd_desk.domain.events import Kind, Told
from opd_desk.domain.model import Status
from opd_desk.domain.people import name_key
from opd_desk.domain.spans import RegisterKey, Wanted
from opd_desk.domain.wording import TYPE_IN
from opd_desk.store.tables import events, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.spans import Span

KEY = (tokens.c.date, tokens.c.doctor, tokens.c.number)
CALLED = case((tokens.c.inside, type_coerce(tokens.c.called, String)))
"""When a token was called; a call that was taken back is none."""
_ARRIVED = type_coerce(tokens.c.arrived_at, String)
_LENGTH = cast(func.strftime("%s", CALLED), Integer) - cast(func.strftime("%s", _ARRIVED), Integer)
WAITED = func.max(_LENGTH, 0)
"""Seconds from arrival to call, 0 for one who was called first; NULL for one who was not called."""
_COMPLETED = tokens.c.status == Status.COMPLETED.value
_CANCELLED = tokens.c.status == Status.CANCELLED.value
_SAYS_NOTHING = [
    kind.value for kind in (Kind.CHECKED_IN, Kind.NOT_ARRIVED, Kind.CALLED, Kind.COMPLETED, Kind.SKIPPED, Kind.RECALLED)
]
_SAYS_NOTHING.append(Kind.CANCELLED.value)  # its reason stands in the token


class SpanRow(NamedTuple):
    """A row of the register; times as text, None where there is none.

    `called`: unless the call was taken back; `waited`: seconds from arrival to call; `remarks`: not read here.
    """

    token: str
    doctor: str
    number: int
    uhid: str
    name: str
    age: int | None
    age_unit: str
    gender: str
    phone: str
    source: str
    slot: str
    booked: str
    arrived: str | None
    called: str | None
    done: str | None
    status: str
    reason: str
    waited: int | None
    remarks: str = ""


_ROW: tuple[ColumnElement[Any], ...] = (
    tokens.c.id,
    tokens.c.doctor,
    tokens.c.number,
    patients.c.uhid,
    patients.c.name,
    patients.c.age,
    patients.c.age_unit,
    patients.c.gender,
    func.coalesce(patients.c.phone, "").label("phone"),
    tokens.c.source,
    type_coerce(tokens.c.slot, String).label("slot"),
    func.coalesce(type_coerce(tokens.c.booked, String), type_coerce(tokens.c.requested_at, String)).label("booked"),
    _ARRIVED.label("arrived"),
    CALLED.label("called"),
    case((_COMPLETED, type_coerce(tokens.c.completed, String))).label("done"),
    tokens.c.status,
    case((_CANCELLED, tokens.c.reason), else_="").label("reason"),
    WAITED.label("waited"),
)
_TOLD = (
    events.c.token,
    events.c.kind,
    events.c.what,
    events.c.at,
    events.c.before,
    events.c.from_slot,
    events.c.from_reference,
    events.c.why,
    events.c.cause,
)
_READ = 500
"""Rows that are fetched in one go."""


def in_span(span: Span) -> ColumnElement[bool]:
    """Return the condition that a token stands on one of the dates."""
    return tokens.c.date.between(span.first, span.last)


def count(connection: Connection, span: Span, wanted: Wanted) -> int:
    """Count the tokens of a span that are wanted."""
    query = select(func.count()).select_from(tokens).where(in_span(span), *_conditions(wanted))
    return connection.execute(query).scalar_one()


def rows(connection: Connection, span: Span) -> Iterator[SpanRow]:
    """Give every token of a span in the register's order, as it comes from the file."""
    yield from _read(connection, _select(span, Wanted()))


def page(connection: Connection, span: Span, wanted: Wanted, start: RegisterKey | None, most: int) -> list[SpanRow]:
    """Return at most so many rows in the register's order, from a key on (it need not be there any more)."""
    query = _select(span, wanted)
    if start is not None:
        query = query.where(tuple_(*KEY) >= tuple_(*start))
    return list(_read(connection, query.limit(most)))


def _select(span: Span, wanted: Wanted) -> Select[Any]:
    return select(*_ROW).join_from(tokens, patients).where(in_span(span), *_conditions(wanted)).order_by(*KEY)


def _read(connection: Connection, query: Select[Any]) -> Iterator[SpanRow]:
    for part in connection.execute(query).partitions(_READ):
        yield from starmap(SpanRow, part)


def page_starts(connection: Connection, span: Span, wanted: Wanted, most: int) -> list[RegisterKey]:
    """Return the key of the first row of each page of so many rows."""
    place = func.row_number().over(order_by=KEY)
    numbered = select(*KEY, place.label("place")).where(in_span(span), *_conditions(wanted)).subquery()
    first = select(numbered.c.date, numbered.c.doctor, numbered.c.number).where(numbered.c.place % most == 1 % most)
    return [RegisterKey(*row) for row in connection.execute(first.order_by(numbered.c.place))]


def told(connection: Connection, span: Span, ids: Sequence[str] | None = None) -> Iterator[tuple[str, Told]]:
    """Give what a register may remark on, by token, in the register's order; `ids`: of these tokens alone."""
    says_nothing = (events.c.kind == Kind.BOOKED.value) & (events.c.why == "") & (events.c.what != TYPE_IN)
    query = select(*_TOLD).join_from(tokens, events, events.c.token == tokens.c.id)
    query = query.where(in_span(span), events.c.kind.not_in(_SAYS_NOTHING), ~says_nothing)
    if ids is not None:
        query = query.where(tokens.c.id.in_(ids))
    for part in connection.execute(query.order_by(*KEY, events.c.id)).partitions(_READ):
        for token, kind, what, at, before, from_slot, reference, why, cause in part:
            status = None if before is None else Status(before)
            yield token, Told(Kind(kind), what, at, status, from_slot, reference or "", why, cause)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.doctor:
        found.append(tokens.c.doctor == wanted.doctor)
    if wanted.source:
        found.append(tokens.c.source == wanted.source.value)
    if wanted.status:
        found.append(tokens.c.status == wanted.status.value)
    words = name_key(wanted.words).split()
    if words:
        whose = select(patients.c.id).where(*(_has(word) for word in words))
        # The sum keeps SQLite from gathering all tokens of these patients: in the register's order a page is soon full.
        found.append((tokens.c.patient + 0).in_(whose))
    return found


def _has(word: str) -> ColumnElement[bool]:
    places = [patients.c.name_key.contains(word, autoescape=True)]
    bare = "".join(char for char in word if char.isalnum())
    if bare:
        places += [column.contains(bare, autoescape=True) for column in (patients.c.phone, patients.c.uhid_key)]
    return or_(*places)
