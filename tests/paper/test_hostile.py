"""No name breaks a page: nothing raises, nothing stands in a margin, every code reads back (PAPER §4)."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from opd_desk.domain.roster import Hospital
from opd_desk.paper.bidi import direction
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.design import Paper, SlipDesign
from opd_desk.paper.fonts import baselines
from opd_desk.paper.number_sheet import number_sheet_pdf
from opd_desk.paper.pixels import page_count, slip_dots
from opd_desk.paper.scripts import clean, clusters
from opd_desk.paper.slip import slip_pdf
from opd_desk.paper.span_report import write_span_report
from opd_desk.paper.wrapping import _fill, wrap, wrap_name
from tests.paper.dots import QR, WIDTHS, codes, in_margins
from tests.paper.hostile import WORST, hostile
from tests.paper.samples import DOCTORS, WALK_IN, report
from tests.paper.test_number_sheet import booked, doctor, sheet_of
from tests.paper.test_span_report import report_of, visits

if TYPE_CHECKING:
    from opd_desk.services.sheets import Slip

quickly = [HealthCheck.too_slow, HealthCheck.data_too_large]
worst = pytest.mark.parametrize("name", WORST, ids=[str(number) for number in range(len(WORST))])


@settings(max_examples=80, deadline=None, suppress_health_check=quickly)
@given(text=hostile, size=st.sampled_from([7.5, 10, 14]), width=st.floats(60, 250), bold=st.booleans())
def test_lines_of_any_text_fit_their_width_and_never_touch(text: str, size: float, width: float, bold: bool) -> None:
    for fill in (wrap, wrap_name):
        lines = fill(text, size, width, bold)
        assert all(one.width <= width for one in lines)
        assert len(lines) <= max(1, len(clean(text)))
        assert all(one.leading < 6 * size for one in lines)
        steps = baselines(lines)
        assert all(low - high >= size for high, low in zip(steps, steps[1:], strict=False))


@settings(max_examples=60, deadline=None, suppress_health_check=quickly)
@given(text=hostile, width=st.floats(30, 120))
def test_no_letter_is_lost_where_a_line_is_broken(text: str, width: float) -> None:
    text = clean(text)
    assert "".join(clusters(text)) == text
    assert "".join(_fill(text, 10, width, False, direction(text))).replace(" ", "") == text.replace(" ", "")


def test_a_word_of_any_script_is_broken_between_its_syllables() -> None:
    for syllable in ("स्त्री", "জ্যো", "க்ஷ்மீ", "జ్యో", "ત્ક્ષિ", "ಜ್ಯೋ", "ക്ഷ്മി", "ਕ੍ਰਿ", "لا"):
        parts = _fill(syllable * 20, 10, 60, False, direction(syllable))
        assert len(parts) > 1
        assert all(part.startswith(syllable) and part.replace(syllable, "") == "" for part in parts), parts


def slip_of(patient: str, other: str, **changes: object) -> Slip:
    slip = replace(
        WALK_IN,
        hospital=Hospital(other, patient, other[:20]),
        doctor=patient,
        specialization=other,
        room=other[:20],
        patient=patient,
        uhid=other[:60],
        booked_by=other,
        notice=(patient[:200], other[:200]),
    )
    return replace(slip, **changes)  # type: ignore[arg-type]


def assert_whole(slip: Slip, design: SlipDesign) -> None:
    pdf = slip_pdf(slip, design)
    dots = slip_dots(pdf).convert("L")
    assert page_count(pdf) == 1
    assert dots.width == WIDTHS[design.paper]
    assert dots.height < 12_000, "a metre and a half"
    assert in_margins(dots, design.paper) == 0
    assert (slip.code, QR) in codes(dots)


@settings(max_examples=12, deadline=None, suppress_health_check=quickly)
@given(patient=hostile, other=hostile, paper=st.sampled_from(Paper), training=st.booleans())
def test_no_name_breaks_a_slip(patient: str, other: str, paper: Paper, training: bool) -> None:
    design = SlipDesign(paper=paper, validity=other[:80], foot=(patient[:80],), barcode=training)
    assert_whole(slip_of(patient, other, training=training), design)


@worst
def test_the_worst_names_break_no_roll(name: str) -> None:
    assert_whole(slip_of(name, "City Care", booked_by="Asha"), SlipDesign(paper=Paper.ROLL_58))


def assert_clear(pdf: bytes, pages: int) -> None:
    """Nothing within 11 mm of the sides, ten of the top, five of the bottom; so many pages at most."""
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) <= pages
    for page in document:
        grey = page.render(scale=1, grayscale=True).to_pil()
        wide, high = grey.size
        for box in ((0, 0, 31, high), (wide - 31, 0, wide, high), (0, 0, wide, 28), (0, high - 15, wide, high)):
            assert grey.crop(box).getextrema()[0] > 200


@settings(max_examples=14, deadline=None, suppress_health_check=quickly)
@given(name=hostile, other=hostile, tokens=st.integers(0, 9))
@example(name="\u064b\u064b\u0651", other="", tokens=0)  # marks that are heaped on nothing
def test_no_name_breaks_a_day_report(name: str, other: str, tokens: int) -> None:
    day = report(tokens)
    named = replace(
        day,
        hospital=Hospital(name, other, other),
        made_by=name,
        doctors=tuple(replace(one, name=name, specialization=other, room=other) for one in DOCTORS),
        visits=tuple(replace(one, name=name, remarks=other, uhid=other, phone=other) for one in day.visits),
        remarks=(name,) if name else (),
        signatures=(name, other),
    )
    assert_clear(day_report_pdf(named), 6 + 3 * tokens)


@settings(max_examples=8, deadline=None, suppress_health_check=quickly)
@given(name=hostile)
def test_no_name_breaks_the_report_of_a_span_or_a_number_sheet(name: str) -> None:
    rows, out = visits(9, name), BytesIO()
    write_span_report(out, report_of(rows, 31, name), rows)
    assert_clear(out.getvalue(), 20)
    assert_clear(number_sheet_pdf(sheet_of(doctor((booked(1, name), booked(2, name)), name=name), name=name)), 12)
