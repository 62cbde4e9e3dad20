"""The figures of a span as tables: defined once, set on paper and written to a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import say
from opd_desk.domain.spelled import WHOLE_WEEKDAYS as WEEKDAYS
from opd_desk.paper import words
from opd_desk.paper.figures import OPEN, Figure, emergencies_figure, not_seen_figure, of_tokens, seen_figure
from opd_desk.services.span_sheets import Use

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opd_desk.services.span_sheets import SpanFigures, SpanReport
    from opd_desk.services.waits import Waits

RATE = "no-show rate: of those seen and those who did not come"  # stands in workbooks alone
_HEADS = words.STATUSES | {
    Status.IN_CONSULTATION: say("In\nconsultation"),
    Status.CHECKED_IN: say("Checked\nin"),
}


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Minutes:
    """A length of time; None: nobody waited."""

    length: float | None


Cell = str | int | Share | Minutes


@dataclass(frozen=True, slots=True)
class Figures:
    """A table: what it is of, its heads, its rows, each beginning with its name; the last of them is the total."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


def written(cell: Cell) -> str:
    """Write a cell as paper does."""
    if isinstance(cell, Share):
        return words.percent(cell.part, cell.whole)
    if isinstance(cell, Minutes):
        return "–" if cell.length is None else words.duration(cell.length)
    return words.count(cell) if isinstance(cell, int) else cell


def key_figures(report: SpanReport) -> list[Figure]:
    """Return the seven figures of page 1."""
    f = report.figures
    done, missed, cancelled = (f.tokens(status=s) for s in (Status.COMPLETED, Status.NO_SHOW, Status.CANCELLED))
    still, waits, use = sum(f.tokens(status=s) for s in OPEN), f.waits(), f.use
    most = say("9 of 10 up to {time}", time=words.duration(waits.ninetieth)) if waits else say("nobody was called")
    expected = say("{share} of those expected", share=words.percent(missed, missed + done)) if missed else ""
    share = of_tokens(cancelled, f.total) if cancelled else ""
    return [
        seen_figure(done, f.total),
        Figure(say("Places used"), words.percent(use.held, use.capacity), words.part_of(use.held, use.capacity)),
        Figure(say("Median wait"), words.duration(waits.median) if waits else "–", most),
        emergencies_figure(f.tokens(source=Source.EMERGENCY), f.displaced),
        Figure(words.STATUSES[Status.NO_SHOW], words.number(missed), expected),
        Figure(words.STATUSES[Status.CANCELLED], words.number(cancelled), share),
        not_seen_figure(still, f.tokens(status=Status.WAITLISTED)),
    ]


def sources(report: SpanReport) -> Figures:
    """Return tokens by source and status, and their waiting times."""
    f = report.figures
    rows: list[tuple[Cell, ...]] = []
    for source, word in words.SOURCES.items():
        counts = [f.tokens(source=source, status=status) for status in words.STATUSES]
        rows.append((word, sum(counts), *counts, Share(*f.expected(source)), *_waited(f.waits(source=source))))
    counts = [f.tokens(status=status) for status in words.STATUSES]
    missed, done = f.tokens(status=Status.NO_SHOW), f.tokens(status=Status.COMPLETED)
    rows.append((words.TOTAL, f.total, *counts, Share(missed, missed + done), *_waited(f.waits())))
    heads = ("", words.TOKENS, *_HEADS.values(), _NO_SHOW_RATE, *_WAITS)
    return Figures(say("Source, status, waiting time"), heads, tuple(rows), RATE)


def weekdays(report: SpanReport) -> Figures:
    """Return tokens, no-shows and use of places by weekday."""
    f = report.figures
    uses: dict[int, Use] = {}
    for (weekday, _), use in f.use_by_hour().items():
        uses[weekday] = uses.get(weekday, Use()) + use
    rows: list[tuple[Cell, ...]] = []
    for weekday, word in enumerate(WEEKDAYS):
        counts = {status: f.weekdays.get((weekday, status), 0) for status in Status}
        if any(counts.values()) or weekday in uses:
            rows.append((word, *_outcomes(counts, Share(*f.expected_on(weekday)), uses.get(weekday, Use()))))
    rows.append((words.TOTAL, *_all(f)))
    return Figures(say("Weekday"), ("", *_OUTCOMES), tuple(rows))


def doctors(report: SpanReport) -> Figures:
    """Return tokens, use of places and waiting times by doctor."""
    f = report.figures
    rows: list[tuple[Cell, ...]] = []
    for doctor in report.doctors:
        counts = {status: f.tokens(doctor.code, status=status) for status in Status}
        missed = counts[Status.NO_SHOW]
        shares = Share(missed, missed + counts[Status.COMPLETED])
        own = _outcomes(counts, shares, f.use_of(doctor.code))
        rows.append((f"{doctor.code} {doctor.name}", *own, *_waited(f.waits(doctor.code))))
    rows.append((say("All doctors"), *_all(f), *_waited(f.waits())))
    return Figures(say("Doctors"), ("", *_OUTCOMES, *_WAITS), tuple(rows))


def people(report: SpanReport) -> Figures:
    """Return the seen, new and returning, by gender and age."""
    f = report.figures
    rows: list[tuple[Cell, ...]] = []
    for word, new in (*words.NEW_OR_NOT, (words.TOTAL, None)):
        every = f.seen_count(new=new)
        male, female = (f.seen_count(new=new, gender=letter) for letter in "MF")
        young, old = (f.seen_count(new=new, age=age) for age in ("child", "old"))
        rows.append((word, every, male, female, every - male - female, young, old))
    return Figures(words.PATIENTS, ("", *words.PEOPLE), tuple(rows))


def days(report: SpanReport) -> Figures:
    """Return the use of places by date: for a workbook."""
    uses = report.figures.use_by_day()
    rows = [(day.isoformat(), use.held, use.capacity, Share(use.held, use.capacity)) for day, use in uses.items()]
    use = report.figures.use
    total = ("Total", use.held, use.capacity, Share(use.held, use.capacity))
    return Figures("Use of places by date", ("", "Held", "Places", "Used"), (*rows, total))


def hours(report: SpanReport) -> Figures:
    """Return the use of places by weekday and hour: for a workbook."""
    uses = report.figures.use_by_hour()
    rows = [
        (f"{WEEKDAYS[weekday]} {hour:02d}:00", use.held, use.capacity, Share(use.held, use.capacity))
        for (weekday, hour), use in sorted(uses.items())
    ]
    use = report.figures.use
    total = ("Total", use.held, use.capacity, Share(use.held, use.capacity))
    return Figures("Use of places by weekday and hour", ("", "Held", "Places", "Used"), (*rows, total))


_NO_SHOW_RATE: str = say("No-show\nrate")
_OUTCOMES = (
    *(words.TOKENS, words.STATUSES[Status.COMPLETED], words.OPEN, words.STATUSES[Status.WAITLISTED]),
    *(words.STATUSES[Status.CANCELLED], words.STATUSES[Status.NO_SHOW], _NO_SHOW_RATE),
    *(say("Held", "places"), say("Places"), say("Used", "places")),
)
_WAITS = (say("Called", "patients"), say("Median\nwait"), say("9 of 10\nup to"), say("Longest\nwait"))


def _outcomes(counts: Mapping[Status, int], rate: Share, use: Use) -> tuple[Cell, ...]:
    """Return the cells of `_OUTCOMES`; tokens are the sum of their statuses."""
    return (
        sum(counts.values()),
        counts[Status.COMPLETED],
        sum(counts[status] for status in OPEN),
        counts[Status.WAITLISTED],
        counts[Status.CANCELLED],
        counts[Status.NO_SHOW],
        rate,
        use.held,
        use.capacity,
        Share(use.held, use.capacity),
    )


def _all(figures: SpanFigures) -> tuple[Cell, ...]:
    counts = {status: figures.tokens(status=status) for status in Status}
    missed = counts[Status.NO_SHOW]
    return _outcomes(counts, Share(missed, missed + counts[Status.COMPLETED]), figures.use)


def _waited(waits: Waits | None) -> tuple[Cell, ...]:
    if waits is None:
        return (0, Minutes(None), Minutes(None), Minutes(None))
    return (waits.count, Minutes(waits.median), Minutes(waits.ninetieth), Minutes(waits.longest))
