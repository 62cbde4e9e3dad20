"""Reports held against the pictures of them that were looked at: `python -m tests.paper.report_pictures` draws anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.pixels import page_image
from tests.paper import days
from tests.paper.report_pictures import KEPT, SCALE, drawn, file_of

CELL, MOST = 8, 0.15
"""Pixels, and how far the grey of so many by so many may be off: another PDFium smooths edges another way."""


def off(one: Image.Image, other: Image.Image) -> float:
    """How far the grey of the worst cell is off, of 1."""
    differ = ImageChops.difference(one.convert("L"), other.convert("L"))
    cells = differ.resize((-(-differ.width // CELL), -(-differ.height // CELL)), Image.Resampling.BOX)
    return max(cells.tobytes()) / 255


@pytest.mark.parametrize(("name", "page"), KEPT, ids=[f"{name}-{page}" for name, page in KEPT])
def test_a_page_is_as_its_picture(name: str, page: int) -> None:
    with Image.open(file_of(name, page)) as picture:
        image = drawn(name, page)
        assert image.size == picture.size
        assert off(image, picture) <= MOST


def test_what_is_otherwise_is_found() -> None:
    day = days.crowded()
    fewer = replace(day, visits=day.visits[:-1])
    fuller = replace(day, slots=(replace(day.slots[0], held=day.slots[0].held + 4), *day.slots[1:]))
    asked, *made = (page_image(day_report_pdf(one), 0, SCALE) for one in (day, fewer, fuller))
    assert all(off(asked, other) > MOST for other in made)
