"""How quick the day report is. Not collected by pytest: `python tests/benchmarks/bench_report.py [TOKENS]`.

Beside it, the floor: every string that the report puts on paper, at its place, in its font and size, shaped already, by
`drawString` on a reportlab canvas; no rules, no charts, nothing counted, wrapped or measured. They take turns; the
median of seven is printed, with names never set before (each run has its own, as each day has) and once more with the
same. Then the peak of memory at 1,000, 10,000 and 50,000 tokens. Ends with 1 where a report takes more than 2.5 times
as long as the floor.
"""

from __future__ import annotations

import sys
import tracemalloc
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from io import BytesIO
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from opd_desk.paper.day_report import day_report_pdf
from tests.paper.days import crowded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from opd_desk.services.sheets import DayReport

    String = tuple[str, float, float, float, str]

WANTED, RUNS, DOCTORS = 2.5, 7, 12
_SYLLABLES = ("ra", "ma", "shi", "ta", "de", "vi", "ku", "mar", "su", "resh", "pra", "sh", "lak", "shmi", "ven", "go")


def day_of(tokens: int, seed: int) -> DayReport:
    """Return a crowded day whose names, phones and UHIDs are like no other's."""
    chance, day = Random(seed), crowded(tokens, DOCTORS)

    def word() -> str:
        return "".join(chance.choices(_SYLLABLES, k=3)).title()

    visits = [
        replace(
            visit,
            name=f"{word()} {word()}",
            uhid=f"{seed % 100:02d}-{place:06d}",
            phone=f"9{chance.randrange(10**9):09d}",
        )
        for place, visit in enumerate(day.visits)
    ]
    return replace(day, visits=tuple(visits), incidents=())


@contextmanager
def recorded() -> Iterator[list[list[String]]]:
    """Record every string that reportlab is given, by page; forms are made last, one for each page."""
    pages: list[list[String]] = [[]]
    strings, show = PDFTextObject._formatText, Canvas.showPage

    def note(self: PDFTextObject, text: str) -> str:
        pages[-1].append((self._fontname, self._fontsize, self._x0, self._y0 + self._leading, text))
        return str(strings(self, text))

    def end(self: Canvas) -> None:
        show(self)
        pages.append([])

    PDFTextObject._formatText, Canvas.showPage = note, end
    try:
        yield pages
    finally:
        PDFTextObject._formatText, Canvas.showPage = strings, show
    for page, number in zip(pages, pages.pop(), strict=True):
        page.append(number)


def draw_bare(pages: list[list[String]]) -> None:
    """Draw strings at their places, and nothing else."""
    canvas = Canvas(BytesIO(), pagesize=(842, 595))
    for page in pages:
        font = None
        for name, size, x, y, text in page:
            if font != (name, size):
                font = (name, size)
                canvas.setFont(name, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()


def timed(do: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    began = perf_counter()
    do()
    return perf_counter() - began


def compare(tokens: int) -> float:
    """Print what the report and its bare text take; return how many times as long the report takes."""
    times: dict[str, list[float]] = {"new names": [], "bare text": [], "same names": []}
    day_report_pdf(day_of(20, 99))
    strings = 0
    for run in range(RUNS):
        day = day_of(tokens, run)
        times["new names"].append(timed(partial(day_report_pdf, day)))
        with recorded() as pages:
            day_report_pdf(day)
        strings = sum(map(len, pages))
        times["bare text"].append(timed(partial(draw_bare, pages)))
        times["same names"].append(timed(partial(day_report_pdf, day)))
    bare = median(times["bare text"])
    print(f"{tokens:,} tokens, {len(pages)} pages, {strings:,} strings, median of {RUNS}")
    for what, found in times.items():
        print(f"{what:<12} {median(found):7.3f} s {median(found) / bare:6.2f} times the bare text")
    return median(times["new names"]) / bare


def measure_memory(tokens: int) -> None:
    """Print the peak of memory that a report takes, beside its day and its file."""
    day = day_of(tokens, 7)
    tracemalloc.start()
    pdf = day_report_pdf(day)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"{tokens:>7,} tokens: peak {peak / 1e6:6.1f} MB, file {len(pdf) / 1e6:5.2f} MB")


def main(tokens: int) -> int:
    """Measure; return the exit code."""
    times = compare(tokens)
    for many in (1_000, 10_000, 50_000):
        measure_memory(many)
    return int(times > WANTED)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000))
