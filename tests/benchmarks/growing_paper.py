"""How paper grows: with the tokens it is about, and a page of the register with the register it is a page of."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from opd_desk.domain.spans import Span, Wanted
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.out import write_register
from opd_desk.services.desk import Desk
from tests.benchmarks.big import A_DATE, A_YEAR, big
from tests.benchmarks.figures import timed
from tests.benchmarks.figures_paper import PATIENTS, day_of
from tests.benchmarks.growth import linear, logarithmic, table_of
from tests.benchmarks.hospital import BY, NOW, TODAY
from tests.benchmarks.model_days import EACH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.benchmarks.growth import Growth

IN_A_DAY = (100, 1_000, 10_000)
_A_DATE = A_DATE * EACH
IN_A_REGISTER = tuple(dates * _A_DATE for dates in (3, 30, A_YEAR // _A_DATE))
_ROUNDS = 3


def paper_growing(files: Path) -> Iterator[Growth]:
    """Print and yield how paper grows with its tokens: linearly, and a page on the screen logarithmically at most."""
    yield from table_of("tokens of the day", IN_A_DAY, _of_a_day, linear)
    yield from table_of("tokens of the span", IN_A_REGISTER, partial(_of_a_span, files), linear)
    yield from table_of("tokens around a page", IN_A_REGISTER, partial(_of_a_page, files), logarithmic)


def _of_a_day(tokens: int) -> dict[str, float]:
    return {"day report": _least(partial(day_report_pdf, day_of(tokens, 1)))}


def _of_a_span(files: Path, tokens: int) -> dict[str, float]:
    span, out = _span(tokens), files / "grown.csv"
    with closing(_desk(files)) as desk:
        found = {"register as CSV": _least(lambda: write_register(desk.spans, span, out))}
    out.unlink()
    return found


def _of_a_page(files: Path, tokens: int) -> dict[str, float]:
    span = _span(tokens)
    with closing(_desk(files)) as desk:
        starts = desk.spans.pages(span, Wanted()).starts
        middle = starts[len(starts) // 2]
        return {"a page in the middle": _least(lambda: desk.spans.page(span, Wanted(), middle))}


def _desk(files: Path) -> Desk:
    return Desk.open(big(files, PATIENTS, A_YEAR), lambda: NOW, BY)


def _span(tokens: int) -> Span:
    """Return the dates before TODAY that so many of a year's tokens stand on."""
    return Span(TODAY - timedelta(days=tokens // _A_DATE), TODAY - timedelta(days=1))


def _least(do: Callable[[], object]) -> float:
    return min(timed(do) for _ in range(_ROUNDS))
