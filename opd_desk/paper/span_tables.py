"""The figures of a span as tables: defined once, set on paper and written to a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.paper import words
from opd_desk.paper.figures import OPEN, Figure
from opd_desk.services.span_sheets import Use

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opd_desk.services.span_sheets import SpanFigures, SpanReport
    from opd_desk.services.waits import Waits

RATE = "no-show rate: of those seen and those who did not come"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


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
    left = {word: sum(f.tokens(status=s) for s in some) for word, some in _LEFT.items()}
    waits, use, emergencies = f.waits(), f.use, f.tokens(source=Source.EMERGENCY)
    of_seen = f"of {words.plural(f.total, 'token')}, {words.percent(done, f.total)}"
    return [
        Figure("Seen", f"{done:,}", of_seen if f.total else "of no tokens"),
        Figure("Places used", words.percent(use.held, use.capacity), f"{use.held:,} of {use.capacity:,}"),
        Figure(
            "Median wait",
            words.duration(waits.median) if waits else "–",
            f"9 of 10 up to {words.duration(waits.ninetieth)}" if waits else "nobody was called",
        ),
        Figure("Emergencies", f"{emergencies:,}", f"{f.displaced:,} displaced" if f.displaced else "nobody displaced"),
        Figure("No-show", f"{missed:,}", f"{words.percent(missed, missed + done)} of those expected" if missed else ""),
        Figure("Cancelled", f"{cancelled:,}", f"{words.percent(cancelled, f.total)} of tokens" if cancelled else ""),
        Figure("Not seen", f"{sum(left.values()):,}", ", ".join(f"{n:,} {word}" for word, n in left.items() if n)),
    ]


_LEFT = {"open": OPEN, "waitlisted": (Status.WAITLISTED,)}


def sources(report: SpanReport) -> Figures:
    """Return tokens by source and status, and their waiting times."""
    f = report.figures
    rows: list[tuple[Cell, ...]] = []
    for source, word in words.SOURCES.items():
        counts = [f.tokens(source=source, status=status) for status in words.STATUSES]
        rows.append((word, sum(counts), *counts, Share(*f.expected(source)), *_waited(f.waits(source=source))))
    counts = [f.tokens(status=status) for status in words.STATUSES]
    missed, done = f.tokens(status=Status.NO_SHOW), f.tokens(status=Status.COMPLETED)
    rows.append(("Total", f.total, *counts, Share(missed, missed + done), *_waited(f.waits())))
    heads = ("", "Tokens", *(word.replace(" ", "\n") for word in words.STATUSES.values()), "No-show\nrate", *_WAITS)
    return Figures("Source, status, waiting time", heads, tuple(rows), RATE)


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
    rows.append(("Total", *_all(f)))
    return Figures("Weekday", ("", *_OUTCOMES), tuple(rows))


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
    rows.append(("All doctors", *_all(f), *_waited(f.waits())))
    return Figures("Doctors", ("", *_OUTCOMES, *_WAITS), tuple(rows))


def people(report: SpanReport) -> Figures:
    """Return the seen, new and returning, by gender and age."""
    f = report.figures
    rows: list[tuple[Cell, ...]] = []
    for word, new in (("New", True), ("Returning", False), ("Total", None)):
        every = f.seen_count(new=new)
        male, female = (f.seen_count(new=new, gender=letter) for letter in "MF")
        young, old = (f.seen_count(new=new, age=age) for age in ("child", "old"))
        rows.append((word, every, male, female, every - male - female, young, old))
    heads = ("", "All", "Male", "Female", "Other", "incl.\nunder 15", "incl.\n60+")
    return Figures("Patients seen", heads, tuple(rows))


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


_OUTCOMES = ("Tokens", "Seen", "Open", "Waitlisted", "Cancelled", "No-show", "No-show\nrate", "Held", "Places", "Used")


_WAITS = ("Called", "Median\nwait", "9 of 10\nup to", "Longest\nwait")


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
