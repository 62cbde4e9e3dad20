"""Codes whose mask is chosen by bits: the rules of the standard counted module by module, and read back."""

from __future__ import annotations

from itertools import groupby, pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from opd_desk.paper.qr import faults, modules
from tests.paper.dots import codes

REFERENCES = st.from_regex(r"\A[A-Z]{1,6}[0-9]{1,3}-[0-9]{8}-[0-9]{4}\Z")


def by_hand(rows: list[tuple[bool, ...]]) -> int:
    """Count the points of a code as the standard words it."""
    columns, size = list(zip(*rows, strict=True)), len(rows)
    points = 10 * (abs(100 * sum(map(sum, rows)) // size**2 - 50) // 5)
    for line in (*rows, *columns):
        lengths = [len(list(run)) for _, run in groupby(line)]
        points += sum(length - 2 for length in lengths if length >= 5)
        shown = "".join("01"[cell] for cell in line)
        points += 40 * sum(shown.startswith(("10111010000", "00001011101"), at) for at in range(size))
    for (above, below), at in product(pairwise(rows), range(size - 1)):
        points += 3 * (len({*above[at : at + 2], *below[at : at + 2]}) == 1)
    return points


def number(rows: list[tuple[bool, ...]]) -> int:
    size = len(rows) + 1
    return sum(cell << row * size + at for row, line in enumerate(rows) for at, cell in enumerate(line))


@settings(max_examples=20)
@given(
    st.integers(11, 25).flatmap(lambda size: st.lists(st.tuples(*[st.booleans()] * size), min_size=size, max_size=size))
)
def test_faults_are_those_that_one_counts_by_hand(rows):
    assert faults(number(rows), len(rows)) == by_hand(rows)


@pytest.mark.parametrize("dark", [False, True])
def test_faults_of_one_colour_alone(dark):
    rows: list[tuple[bool, ...]] = [(dark,) * 21] * 21
    assert faults(number(rows), 21) == by_hand(rows)


@settings(max_examples=10, deadline=None)
@given(REFERENCES)
def test_no_other_mask_has_fewer_faults(reference):
    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(reference)
    code.version = code.calculate_version()
    points, drawn = {}, {}
    for mask in range(8):
        code.makeImpl(True, mask)
        points[mask] = by_hand([tuple(map(bool, row)) for row in code.modules])
        code.makeImpl(False, mask)
        drawn[mask] = tuple(tuple(map(bool, row)) for row in code.modules)
    assert modules(reference) == drawn[min(points, key=lambda mask: points[mask])]


@settings(max_examples=10, deadline=None)
@given(REFERENCES)
def test_a_code_reads_back(reference):
    rows = modules(reference)
    image = Image.new("L", (len(rows) + 8, len(rows) + 8), 255)
    for row, line in enumerate(rows):
        for at, dark in enumerate(line):
            image.putpixel((at + 4, row + 4), 0 if dark else 255)
    assert [text for text, _ in codes(image.resize((image.width * 4, image.height * 4), Image.Resampling.NEAREST))] == [
        reference
    ]
