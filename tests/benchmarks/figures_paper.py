"""The figures of paper: a slip to the dots of the head, the report of a crowded day, the register of a year."""

from __future__ import annotations

import csv
import sqlite3
from codecs import BOM_UTF8
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from io import BytesIO, TextIOWrapper
from random import Random
from typing import TYPE_CHECKING, cast

from reportlab.pdfgen.canvas import Canvas

from opd_desk.domain.spans import Span
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.design import STANDARD
from opd_desk.paper.out import write_register
from opd_desk.paper.pixels import slip_dots
from opd_desk.paper.register_csv import COLUMNS
from opd_desk.paper.slip import slip_pdf
from opd_desk.paper.slip_sheet import laid_out
from opd_desk.services.desk import Desk
from tests.benchmarks.big import A_YEAR, big
from tests.benchmarks.figures import Figure, Pair, timed
from tests.benchmarks.hospital import BY, NOW, TODAY
from tests.benchmarks.tape import Tape, draw_strings, strings_recorded
from tests.paper.days import crowded
from tests.paper.samples import WALK_IN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

    from opd_desk.paper.document import PaperCanvas
    from opd_desk.services.sheets import DayReport, Slip
    from tests.benchmarks.tape import String

SLIPS, TOKENS, DOCTORS = 20, 1_000, 12
"""Slips a run; tokens and doctors of the day that is reported on."""
PATIENTS = 33_000
"""Who stands in the register of the year: each came three times."""
_A4 = (842, 595)
_WARM, _PREPARED = 0, 1_000
"""Where chance begins for what comes before all rounds, and for what the floors draw: no name stands on both sides."""
_SYLLABLES = ("ra", "ma", "shi", "ta", "de", "vi", "ku", "mar", "su", "resh", "pra", "sh", "lak", "shmi", "ven", "go")


def _word(chance: Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).title()


def slips_of(seed: int) -> list[Slip]:
    """Return slips whose names, UHIDs and references are like no other seed's."""
    chance = Random(seed)
    return [
        replace(
            WALK_IN,
            reference=f"DOC001-20260129-{seed:04d}{number:02d}",
            number=number,
            patient=f"{_word(chance)} {_word(chance)}",
            uhid=f"26-{seed:04d}{number:02d}",
        )
        for number in range(1, SLIPS + 1)
    ]


def day_of(tokens: int, seed: int) -> DayReport:
    """Return a crowded day whose names, phones and UHIDs are like no other seed's."""
    chance, day = Random(seed), crowded(tokens, DOCTORS)
    visits = [
        replace(
            visit,
            name=f"{_word(chance)} {_word(chance)}",
            uhid=f"{seed % 100:02d}-{place:06d}",
            phone=f"9{chance.randrange(10**9):09d}",
        )
        for place, visit in enumerate(day.visits)
    ]
    return replace(day, visits=tuple(visits), incidents=())


def taped(slip: Slip) -> tuple[tuple[float, float], Tape]:
    """Return a slip's page in points, and its marks."""
    page, tape = laid_out(slip, STANDARD), Tape()
    page.draw(cast("PaperCanvas", tape))
    return (page.width, page.height), tape.fewest()


def bare_slip(size: tuple[float, float], tape: Tape) -> bytes:
    """Make a PDF of marks and of nothing else: texts shaped already, the code's modules encoded already."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    tape.play(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@contextmanager
def _slip(files: Path) -> Iterator[Pair]:
    """Ours lays a slip out and prints it to dots; the floor draws its marks on a canvas, and has the dots from pdfium.

    Fonts are loaded on both sides; every name, reference and code is new.
    """
    seeds, prepared = iter(range(1, 100)), iter(range(_PREPARED, _PREPARED + 100))

    def whole(slip: Slip) -> Image:
        return slip_dots(slip_pdf(slip))

    def bare(size: tuple[float, float], tape: Tape) -> Image:
        return slip_dots(bare_slip(size, tape))

    for slip in slips_of(_WARM):
        whole(slip)
    yield Pair(
        lambda: [timed(partial(whole, slip)) for slip in slips_of(next(seeds))],
        lambda: [timed(partial(bare, *taped(slip))) for slip in slips_of(next(prepared))],
    )


def report_strings(day: DayReport) -> list[list[String]]:
    """Return every text of a day's report by page."""
    with strings_recorded() as pages:
        day_report_pdf(day)
    return pages


@contextmanager
def _report(files: Path) -> Iterator[Pair]:
    """Ours counts, wraps, measures and draws; the floor sets down the texts at their places, in their fonts and sizes.

    No rules, no charts, no outline on the floor, nothing counted or wrapped, and names shaped already.
    """
    seeds, prepared = iter(range(1, 100)), iter(range(_PREPARED, _PREPARED + 100))
    day_report_pdf(day_of(20, _WARM))

    def bare() -> list[float]:
        pages = report_strings(day_of(TOKENS, next(prepared)))
        return [timed(lambda: draw_strings(BytesIO(), pages, _A4))]

    yield Pair(lambda: [timed(partial(day_report_pdf, day_of(TOKENS, next(seeds))))], bare)


_TYPED = "CASE WHEN substr(ltrim({0}, ' '), 1, 1) IN ('=', '+', '-', '@') THEN '''' || {0} ELSE {0} END"
_RAW = f"""
SELECT substr(t.slot, 1, 10), t.doctor, d.name, t.number, p.uhid, {_TYPED.format("p.name")}, p.age,
       CASE p.age_unit WHEN 'y' THEN 'years' WHEN 'm' THEN 'months' ELSE 'days' END, {_TYPED.format("p.gender")},
       p.phone,
       CASE t.source WHEN 'emergency' THEN 'Emergency' WHEN 'paid' THEN 'Paid' WHEN 'follow_up'
            THEN 'Follow-up' WHEN 'online' THEN 'Online' ELSE 'Walk-in' END,
       substr(t.slot, 1, 16), substr(t.booked, 1, 16), substr(t.arrived_at, 1, 16),
       CASE WHEN t.inside THEN substr(t.called, 1, 16) END,
       CASE WHEN t.status = 'completed' THEN substr(t.completed, 1, 16) END,
       CASE WHEN t.inside
            THEN round(max(0, strftime('%s', t.called) - strftime('%s', t.arrived_at)) / 60.0, 1) END,
       CASE t.status WHEN 'completed' THEN 'Seen' WHEN 'cancelled' THEN 'Cancelled' ELSE 'No-show' END,
       CASE WHEN t.status = 'cancelled' THEN {_TYPED.format("t.reason")} ELSE '' END,
       (SELECT 'Marked ' || substr(e.at, 12, 5) FROM events e WHERE e.token = t.id AND e.kind = 'no_show')
  FROM tokens t JOIN patients p ON p.id = t.patient JOIN doctors d ON d.code = t.doctor
 WHERE t.date BETWEEN ? AND ?
 ORDER BY t.date, t.doctor, t.number
"""


def raw_year(path: Path, span: Span, out: Path) -> None:
    """Write the register as plainly as Python can: one statement of sqlite3, whose rows are what csv writes.

    It knows the log of `big` and no more: that what happened there to be remarked are people who did not come.
    """
    with closing(sqlite3.connect(path)) as file, out.open("wb") as binary:
        binary.write(BOM_UTF8)
        with TextIOWrapper(binary, encoding="utf-8", newline="") as target:
            writer = csv.writer(target)
            writer.writerow(COLUMNS)
            writer.writerows(file.execute(_RAW, (str(span.first), str(span.last))))


@contextmanager
def _year(files: Path) -> Iterator[Pair]:
    """Ours writes the file of the register; the floor the same bytes, by sqlite3 and csv alone."""
    path, out = big(files, PATIENTS, A_YEAR), files / "year.csv"
    span = Span(TODAY - timedelta(days=365), TODAY)
    with closing(Desk.open(path, lambda: NOW, BY)) as desk:
        yield Pair(
            lambda: [timed(lambda: write_register(desk.spans, span, out))],
            lambda: [timed(lambda: raw_year(path, span, out))],
        )
    out.unlink(missing_ok=True)


FIGURES: tuple[Figure, ...] = (
    Figure("slip", "a slip to PDF bytes to the dots of the head", _slip, most=1.5),
    Figure("report", "the day report of 1,000 tokens", _report, most=2.5),
    Figure("year", "the register of a year, 100,000 tokens, to CSV", _year, most=2.0),
)
