"""What the benchmark's floors make is what the desk makes: the same dots, the same words, the same bytes."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from io import BytesIO

import pytest

from opd_desk.domain.spans import Span
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.out import write_register
from opd_desk.paper.pixels import slip_dots
from opd_desk.paper.slip import slip_pdf
from opd_desk.services.desk import Desk
from tests.benchmarks.big import big
from tests.benchmarks.figures_paper import bare_slip, day_of, raw_year, report_strings, taped
from tests.benchmarks.hospital import BY, NOW, TODAY
from tests.benchmarks.tape import draw_strings
from tests.paper.samples import SLIPS, texts


@pytest.mark.parametrize("name", SLIPS)
def test_the_bare_marks_of_a_slip_give_the_same_dots(name):
    slip = SLIPS[name]
    assert slip_dots(bare_slip(*taped(slip))).tobytes() == slip_dots(slip_pdf(slip)).tobytes()


def test_the_bare_text_of_a_report_says_the_same_on_every_page():
    day, out = day_of(60, 1), BytesIO()
    draw_strings(out, report_strings(day), (842, 595))
    said = [sorted(page.split()) for page in texts(out.getvalue())]
    assert said == [sorted(page.split()) for page in texts(day_report_pdf(day))]


def test_a_year_written_by_sqlite_and_csv_alone_has_the_same_bytes(tmp_path):
    path, span = big(tmp_path, 50, 96), Span(TODAY - timedelta(days=365), TODAY)
    ours, floor = tmp_path / "ours.csv", tmp_path / "floor.csv"
    with closing(Desk.open(path, lambda: NOW, BY)) as desk:
        assert write_register(desk.spans, span, ours) == 96
    raw_year(path, span, floor)
    assert ours.read_bytes() == floor.read_bytes()
