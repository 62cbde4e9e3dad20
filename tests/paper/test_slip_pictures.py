"""Slips held against the pictures of them that were looked at: `python -m tests.paper.draw_pictures` draws new ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from opd_desk.paper.design import Paper, SlipDesign
from opd_desk.paper.pixels import slip_dots
from opd_desk.paper.slip import slip_pdf
from tests.paper.draw_pictures import drawn, file_of, kept
from tests.paper.samples import WALK_IN

MOST = 0.003
"""The share of dots that may be otherwise: edges, where another PDFium rounds another way."""
CELL, MOST_OF_CELL = 16, 0.1
"""Dots, and the share of so many by so many that may be otherwise: less than a letter."""

_MISSPELT = replace(WALK_IN, doctor="Dr. Rajesh Kumor")


def otherwise(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """The share of dots that are not the same, in all and in the worst cell."""
    differ = ImageChops.difference(one.convert("L"), other.convert("L"))
    cells = differ.resize((-(-differ.width // CELL), -(-differ.height // CELL)), Image.Resampling.BOX)
    return differ.histogram()[255] / (differ.width * differ.height), max(cells.tobytes()) / 255


@pytest.mark.parametrize(("name", "paper"), kept(), ids=[f"{paper.value}-{name}" for name, paper in kept()])
def test_a_slip_is_as_its_picture(name: str, paper: Paper) -> None:
    with Image.open(file_of(name, paper)) as picture:
        slip = drawn(name, paper)
        assert slip.size == picture.size
        in_all, worst = otherwise(slip, picture)
    assert in_all <= MOST
    assert worst <= MOST_OF_CELL


@pytest.mark.parametrize("paper", list(Paper))
def test_one_letter_that_is_otherwise_is_found(paper: Paper) -> None:
    asked, made = (slip_dots(slip_pdf(slip, SlipDesign(paper=paper))) for slip in (WALK_IN, _MISSPELT))
    in_all, worst = otherwise(asked, made)
    assert 0 < in_all <= MOST
    assert worst > MOST_OF_CELL
