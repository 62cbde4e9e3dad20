"""Counts of a span of dates, made by the database: years of tokens come back as a few hundred rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Integer, String, and_, case, cast, exists, func, or_, select, type_coerce

from opd_desk.domain.events import Kind
from opd_desk.domain.model import HOLDING, AgeUnit, Source, Status
from opd_desk.domain.reasons import UNDONE
from opd_desk.store.span_rows import WAITED, in_span
from opd_desk.store.tables import events, patients, slots, tokens

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Connection

    from opd_desk.domain.spans import Span

_HOLDING = sorted(status.value for status in HOLDING)


def outcomes(connection: Connection, span: Span) -> dict[tuple[str, Source, Status], int]:
    """Count tokens by doctor, source and status."""
    by = (tokens.c.doctor, tokens.c.source, tokens.c.status)
    rows = connection.execute(select(*by, func.count()).where(in_span(span)).group_by(*by))
    return {(doctor, Source(source), Status(status)): n for doctor, source, status, n in rows}


def weekdays(connection: Connection, span: Span) -> dict[tuple[int, Status], int]:
    """Count tokens by weekday, Monday 0, and status."""
    day = _weekday(type_coerce(tokens.c.date, String)).label("weekday")
    query = select(day, tokens.c.status, func.count()).where(in_span(span))
    rows = connection.execute(query.group_by(day, tokens.c.status))
    return {(weekday, Status(status)): n for weekday, status, n in rows}


def capacity(connection: Connection, span: Span) -> dict[tuple[date, int], int]:
    """Return the places of the slots by date and hour of the slot's start."""
    hour = _hour(type_coerce(slots.c.start, String))
    query = select(slots.c.date, hour, func.sum(slots.c.capacity))
    rows = connection.execute(query.where(_slots_of(span)).group_by(slots.c.date, hour))
    return {(day, at): places for day, at, places in rows}


def held(connection: Connection, span: Span) -> dict[tuple[date, int], int]:
    """Return the places that tokens hold by date and hour of the slot's start."""
    hour = _hour(type_coerce(tokens.c.slot, String))
    query = select(tokens.c.date, hour, func.count()).where(in_span(span), tokens.c.status.in_(_HOLDING))
    return {(day, at): n for day, at, n in connection.execute(query.group_by(tokens.c.date, hour))}


def capacity_of_doctors(connection: Connection, span: Span) -> dict[str, int]:
    """Return the places of the slots by doctor."""
    query = (
        select(slots.c.doctor, func.sum(slots.c.capacity).label("places"))
        .where(_slots_of(span))
        .group_by(slots.c.doctor)
    )
    return {row.doctor: row.places for row in connection.execute(query)}


def waits(connection: Connection, span: Span) -> dict[tuple[str, Source], list[tuple[int, int]]]:
    """Count waits from arrival to call by doctor and source: ascending seconds, and how many waited so long."""
    waited = WAITED.label("waited")
    query = select(tokens.c.doctor, tokens.c.source, waited, func.count())
    by = (tokens.c.doctor, tokens.c.source, waited)
    found: dict[tuple[str, Source], list[tuple[int, int]]] = {}
    for doctor, source, seconds, n in connection.execute(
        query.where(in_span(span), WAITED.is_not(None)).group_by(*by).order_by(*by)
    ):
        found.setdefault((doctor, Source(source)), []).append((seconds, n))
    return found


def seen(connection: Connection, span: Span, child: int, old: int) -> dict[tuple[bool, str, str], int]:
    """Count the seen by new or not, gender as noted, and age: "child", "old", "" else; bounds are in years.

    New is who was seen on no earlier date.
    """
    before = tokens.alias()
    done = Status.COMPLETED.value
    earlier = exists().where(
        before.c.patient == tokens.c.patient, before.c.date < tokens.c.date, before.c.status == done
    )
    infant = and_(patients.c.age.is_not(None), patients.c.age_unit != AgeUnit.YEARS.value)
    band = case((or_(infant, patients.c.age < child), "child"), (patients.c.age >= old, "old"), else_="").label("band")
    new = (~earlier).label("new")
    query = select(new, patients.c.gender, band, func.count()).join_from(tokens, patients)
    query = query.where(in_span(span), tokens.c.status == done).group_by(new, patients.c.gender, band)
    return {(bool(new), gender, age): n for new, gender, age, n in connection.execute(query)}


def displaced(connection: Connection, span: Span) -> int:
    """Count whom emergencies displaced; those of an emergency that was taken back do not count."""
    dates = events.c.date.between(span.first, span.last)
    became = or_(
        events.c.kind == Kind.ESCALATED.value,
        and_(events.c.kind == Kind.BOOKED.value, events.c.source == Source.EMERGENCY.value),
    )
    taken_back = and_(tokens.c.status == Status.CANCELLED.value, tokens.c.reason == UNDONE)
    stands = and_(tokens.c.source == Source.EMERGENCY.value, ~taken_back)
    acts = select(events.c.act).join(tokens, tokens.c.id == events.c.token).where(dates, became, stands)
    loser = and_(dates, events.c.kind == Kind.DISPLACED.value, events.c.token.is_not(None))
    return connection.execute(select(func.count()).where(loser, events.c.act.in_(acts))).scalar_one()


def _slots_of(span: Span) -> ColumnElement[bool]:
    return slots.c.date.between(span.first, span.last)


def _weekday(day: ColumnElement[str]) -> ColumnElement[int]:
    return (cast(func.strftime("%w", day), Integer) + 6) % 7


def _hour(at: ColumnElement[str]) -> ColumnElement[int]:
    return cast(func.substr(at, 12, 2), Integer)
