"""Slips on every paper, looked at dot by dot, and their codes read back by a scanner's decoder."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.roster import Hospital
from opd_desk.paper.bars import bars
from opd_desk.paper.design import Paper, SlipDesign
from opd_desk.paper.pixels import page_sizes, slip_dots
from opd_desk.paper.slip import slip_pdf, slips_pdf
from opd_desk.services.sheets import Band, Slip
from tests.paper.dots import (
    BARS,
    MARGINS,
    QR,
    WIDTHS,
    bar_runs,
    black,
    codes,
    dots_of,
    every_paper,
    fold_of,
    in_margins,
    module_of,
)
from tests.paper.samples import SLIPS, WALK_IN, texts

every_slip = pytest.mark.parametrize("slip", SLIPS.values(), ids=list(SLIPS))


@every_paper
@every_slip
def test_it_is_one_page_of_its_paper_in_black_and_white(slip: Slip, paper: Paper) -> None:
    pdf = slip_pdf(slip, SlipDesign(paper=paper))
    dots = slip_dots(pdf)
    assert len(page_sizes(pdf)) == 1
    assert dots.width == WIDTHS[paper]
    assert dots.mode == "1"
    if paper in (Paper.A6, Paper.A5):
        assert dots.height == {Paper.A6: 1184, Paper.A5: 1680}[paper]
    assert in_margins(dots.convert("L"), paper) == 0


@every_paper
@every_slip
@pytest.mark.parametrize("barcode", [False, True], ids=["", "bars"])
def test_the_codes_read_back_from_the_dots(slip: Slip, paper: Paper, barcode: bool) -> None:
    found = codes(dots_of(slip, SlipDesign(paper=paper, barcode=barcode)))
    assert found == [(slip.code, QR), (slip.code, BARS)][: 1 + barcode]


@every_paper
@every_slip
def test_every_module_of_the_code_is_whole_dots(slip: Slip, paper: Paper) -> None:
    module = module_of(dots_of(slip, SlipDesign(paper=paper)), slip.code)
    least = {Paper.ROLL_80: {7}, Paper.ROLL_58: {5}, Paper.A6: set(range(5, 11)), Paper.A5: set(range(7, 11))}
    assert module in least[paper]


@pytest.mark.parametrize("paper", [Paper.ROLL_80, Paper.ROLL_58])
@every_slip
def test_rules_are_of_three_and_of_two_dots(slip: Slip, paper: Paper) -> None:
    dots = dots_of(slip, SlipDesign(paper=paper))
    edge, end = MARGINS[paper], dots.width - MARGINS[paper]
    rows = [y for y in range(dots.height) if black(dots, (edge, y, end, y + 1)) == end - edge]
    assert [len(run) for run in _runs(rows) if len(run) < 4] == [3, 3, 2, 2]


@every_paper
@pytest.mark.parametrize("name", ["confirmed", "training", "long", "moved"])
def test_every_bar_is_whole_dots(name: str, paper: Paper) -> None:
    slip = SLIPS[name]
    runs = bar_runs(dots_of(slip, SlipDesign(paper=paper, barcode=True)))
    module = runs[0] // bars(slip.code)[0]
    assert module in (2, 3)
    assert runs == [module * wide for wide in bars(slip.code)]


@every_paper
def test_slips_of_a_batch_are_pages_that_print_as_each_alone(paper: Paper) -> None:
    design = SlipDesign(paper=paper)
    slips = list(SLIPS.values())[:4]
    pdf = slips_pdf(slips, design)
    for page, slip in enumerate(slips):
        assert slip_dots(pdf, page).convert("L").tobytes() == dots_of(slip, design).tobytes()


@pytest.mark.parametrize("paper", [Paper.ROLL_80, Paper.ROLL_58, Paper.A5])
def test_a_number_is_twenty_millimetres_high(paper: Paper) -> None:
    dots = dots_of(WALK_IN, SlipDesign(paper=paper))
    x = MARGINS[paper]
    rows = [y for y in range(dots.height) if black(dots, (x + 4, y, x + 240, y + 1)) > 8]
    longest = max(_runs(rows), key=len)
    assert len(longest) >= 160


def _runs(rows: list[int]) -> list[list[int]]:
    runs: list[list[int]] = [[]]
    for row in rows:
        if runs[-1] and row != runs[-1][-1] + 1:
            runs.append([])
        runs[-1].append(row)
    return runs


def test_a5_leaves_the_lower_half_to_the_doctor() -> None:
    dots = dots_of(WALK_IN, SlipDesign(paper=Paper.A5))
    fold = fold_of(dots)
    assert fold in (839, 840)
    under = dots.crop((0, fold + 2, dots.width, dots.height))
    written = under.point([255 * (light == 0) for light in range(256)]).getbbox()
    assert written is not None
    assert written[0] >= 72
    assert written[3] < 60


def test_a5_moves_its_fold_down_for_a_slip_of_more_than_half() -> None:
    design = SlipDesign(paper=Paper.A5, foot=tuple(f"Line {place}" for place in range(15)))
    dots = dots_of(SLIPS["long"], design)
    assert 900 < fold_of(dots) < 1500
    assert in_margins(dots, Paper.A5) == 0


def test_a6_takes_a_short_slip_larger_than_a_long_one() -> None:
    bare, long = (dots_of(SLIPS[name], SlipDesign(paper=Paper.A6)) for name in ("bare", "long"))
    assert module_of(bare, SLIPS["bare"].code) > module_of(long, SLIPS["long"].code)


LETTERS = st.characters(codec="utf-8") | st.sampled_from("JjfgWQ()·-&<>\u0301\u200d\u202e अकषिी्र\t😀")
NAMES = st.text(LETTERS, max_size=60) | st.sampled_from(["J" * 500, "क्" * 250, "\u093f" * 500, "Wj " * 160])
DESIGNS = st.builds(
    SlipDesign,
    paper=st.sampled_from(Paper),
    validity=NAMES,
    foot=st.lists(NAMES, max_size=2).map(tuple),
    barcode=st.booleans(),
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(hospital=NAMES, doctor=NAMES, patient=NAMES, rest=NAMES, band=st.sampled_from(Band), design=DESIGNS)
def test_no_ink_in_the_margins_whatever_the_names(
    hospital: str, doctor: str, patient: str, rest: str, band: Band, design: SlipDesign
) -> None:
    slip = replace(
        WALK_IN,
        hospital=Hospital(hospital, rest, rest[:20]),
        doctor=doctor,
        specialization=rest,
        room=rest[:20],
        patient=patient,
        gender=rest[:30],
        uhid=rest,
        booked_by=rest,
        band=band,
        notice=(patient, rest),
        foot=rest,
    )
    dots = slip_dots(slip_pdf(slip, design)).convert("L")
    assert dots.width == WIDTHS[design.paper]
    assert in_margins(dots, design.paper) == 0
    assert (slip.code, QR) in codes(dots)  # rows of one letter are read as bars, too


@every_paper
@pytest.mark.parametrize("code", ["SURGERY-WEST-WING-2-20260129-0044", "X" * 160])
def test_a_longer_reference_makes_a_larger_code_that_still_fits(code: str, paper: Paper) -> None:
    dots = dots_of(replace(WALK_IN, reference=code), SlipDesign(paper=paper, barcode=True))
    assert in_margins(dots, paper) == 0
    assert module_of(dots, code) >= 3
    assert set(codes(dots)) - {(code, BARS)} == {(code, QR)}


def test_bars_that_are_too_long_are_left_out_rather_than_made_unreadable(caplog: pytest.LogCaptureFixture) -> None:
    slip = replace(WALK_IN, reference="Y" * 160)
    for paper in Paper:
        assert codes(dots_of(slip, SlipDesign(paper=paper, barcode=True))) == [("Y" * 160, QR)]
    assert "too long for bars on paper 58" in caplog.text


@every_paper
@every_slip
def test_all_that_is_given_is_found_again(slip: Slip, paper: Paper) -> None:
    said = "".join("".join(texts(slip_pdf(slip, SlipDesign(paper=paper)))).split())
    for part in (str(slip.number), slip.code, slip.doctor, slip.patient, slip.uhid, slip.room, *slip.notice):
        if part.isascii():
            assert part.replace(" ", "") in said
