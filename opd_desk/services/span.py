"""Spans of dates: the register by pages, and the figures; each look sees one state of the database."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words
from opd_desk.domain.kept import kept
from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.domain.spans import RegisterKey, Wanted
from opd_desk.services.authority import need_of
from opd_desk.services.remarks import remarks_on
from opd_desk.services.sheets import DoctorLine, Visit
from opd_desk.services.span_sheets import CHILD, OLD, Seen, SpanFigures, SpanReport, Use
from opd_desk.store import roster, span_counts, span_rows
from opd_desk.store.span_rows import SpanRow as RegisterRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from opd_desk.domain.events import Told
    from opd_desk.domain.spans import Span
    from opd_desk.services.authority import Authority
    from opd_desk.store.days import Days, Reader

__all__ = ["PAGE", "Pages", "Register", "RegisterRow", "Spans", "after", "visit_of"]
PAGE = 200
"""Rows a page of the register on the screen."""
EVERYONE = Wanted()
_NOTHING: tuple[None, tuple[tuple[str, Told], ...]] = (None, ())


@dataclass(frozen=True, slots=True)
class Pages:
    """Where the pages of a register begin, and how many rows it has."""

    starts: tuple[RegisterKey, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Made:
    """When a report is made and by whom; `training`: of nothing real."""

    at: datetime
    by: str
    training: bool = False


class Register:
    """A span as it stood when it was opened: figures and rows come from one state, so that they add up."""

    def __init__(self, reader: Reader, span: Span, made: Made) -> None:
        """Look through this reader."""
        self._reader, self._made = reader, made
        self.span = span

    @property
    def training(self) -> bool:
        """Tell whether nothing in it is real."""
        return self._made.training

    def count(self) -> int:
        """Return how many tokens there are."""
        return span_rows.count(self._reader.connection, self.span, EVERYONE)

    def report(self) -> SpanReport:
        """Return the figures and whose they are."""
        return _report(self._reader, self.span, self._made)

    def doctors(self) -> dict[str, str]:
        """Return every doctor's name by code."""
        return {doctor.code: doctor.name for doctor in _doctors(self._reader)}

    def rows(self) -> Iterator[RegisterRow]:
        """Give every token by date, doctor and number, as it comes from the file; as often as is asked."""
        connection = self._reader.connection
        rows = span_rows.rows(connection, self.span)
        return _remarked(rows, span_rows.told(connection, self.span))


class Spans:
    """Looks up registers and figures of spans of dates; changes nothing."""

    def __init__(self, days: Days, clock: Callable[[], datetime], who: Authority, *, training: bool = False) -> None:
        """Read this store for who may; reports are made in that name, at this clock's time; `training`: not real."""
        self._training = training
        self._days = days
        self._clock = clock
        self._who = who

    @property
    def _made(self) -> Made:
        return Made(self._clock(), self._who.by_for(need_of("span")), self._training)

    @contextmanager
    def _reading(self) -> Iterator[Reader]:
        """Give a Reader to who may look at many days; raises NotAllowed."""
        with self._days.reading() as reader:
            self._who.require(reader.connection, need_of("span"))
            yield reader

    @contextmanager
    def register(self, span: Span) -> Iterator[Register]:
        """Give a span's register; to the end of the block it stays as it is now, whatever others do."""
        with self._reading() as reader:
            yield Register(reader, span, self._made)

    def report(self, span: Span) -> SpanReport:
        """Return a span's figures and whose they are."""
        with self._reading() as reader:
            return _report(reader, span, self._made)

    def pages(self, span: Span, wanted: Wanted) -> Pages:
        """Return where the pages of `PAGE` rows begin; reads through the whole span."""
        with self._reading() as reader:
            starts = span_rows.page_starts(reader.connection, span, wanted, PAGE)
            return Pages(tuple(starts), span_rows.count(reader.connection, span, wanted))

    def count(self, span: Span, wanted: Wanted) -> int:
        """Count the tokens of a span that are wanted."""
        with self._reading() as reader:
            return span_rows.count(reader.connection, span, wanted)

    def page(self, span: Span, wanted: Wanted, start: RegisterKey | None = None) -> list[Visit]:
        """Return a page of the register, from a key on."""
        with self._reading() as reader:
            return [visit_of(row) for row in _page(reader, span, wanted, start, PAGE)]

    def doctors(self) -> list[DoctorLine]:
        """Return every doctor, also who works here no more, by code."""
        with self._reading() as reader:
            return _doctors(reader)


def after(visit: Visit) -> RegisterKey:
    """Return the key from which the register goes on after a token."""
    return RegisterKey(visit.slot.date(), visit.doctor, visit.number + 1)


def _report(reader: Reader, span: Span, made: Made) -> SpanReport:
    figures = _figures(reader, span)
    there = {doctor for doctor, _, _ in figures.outcomes} | figures.doctor_places.keys()
    return SpanReport(
        hospital=roster.hospital(reader.connection),
        span=span,
        made_at=made.at,
        made_by=by_words(made.by),
        doctors=tuple(doctor for doctor in _doctors(reader) if doctor.code in there),
        figures=figures,
        training=made.training,
    )


def _figures(reader: Reader, span: Span) -> SpanFigures:
    connection = reader.connection
    capacity, held = span_counts.capacity(connection, span), span_counts.held(connection, span)
    seen = span_counts.seen(connection, span, CHILD, OLD)
    return SpanFigures(
        outcomes=span_counts.outcomes(connection, span),
        weekdays=span_counts.weekdays(connection, span),
        uses={key: Use(held.get(key, 0), capacity.get(key, 0)) for key in capacity.keys() | held.keys()},
        doctor_places=span_counts.capacity_of_doctors(connection, span),
        seconds=span_counts.waits(connection, span),
        seen=tuple(Seen(*key, count) for key, count in seen.items()),
        displaced=span_counts.displaced(connection, span),
    )


def _doctors(reader: Reader) -> list[DoctorLine]:
    known = reader.doctors.values()
    return [DoctorLine(code=d.code, name=d.name, specialization=d.specialization, room=d.room) for d in known]


def _page(reader: Reader, span: Span, wanted: Wanted, start: RegisterKey | None, most: int) -> list[RegisterRow]:
    rows = span_rows.page(reader.connection, span, wanted, start, most)
    told = span_rows.told(reader.connection, span, [row.token for row in rows])
    return list(_remarked(rows, told))


def _remarked(rows: Iterable[RegisterRow], told: Iterable[tuple[str, Told]]) -> Iterator[RegisterRow]:
    """Give rows with what is to be remarked on each of them: `told` comes in the order of the rows."""
    by_token = groupby(told, key=itemgetter(0))
    token, events = next(by_token, _NOTHING)
    for row in rows:
        if row.token == token:
            yield RegisterRow(*row[:-1], remarks_on(event for _, event in events))
            token, events = next(by_token, _NOTHING)
        else:
            yield row


def visit_of(row: RegisterRow) -> Visit:
    """Return a row with its times read."""
    return Visit(
        doctor=row.doctor,
        number=row.number,
        uhid=row.uhid,
        name=row.name,
        age=row.age,
        age_unit=AgeUnit(row.age_unit),
        gender=row.gender,
        phone=row.phone,
        source=Source(row.source),
        slot=datetime.fromisoformat(row.slot),
        booked=datetime.fromisoformat(row.booked),
        arrived=_moment(row.arrived),
        called=_moment(row.called),
        done=_moment(row.done),
        status=Status(row.status),
        reason=kept(row.reason),
        remarks=row.remarks,
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
