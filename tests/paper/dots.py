"""What is looked for in the dots of a slip."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PIL import Image, ImageChops

from opd_desk.paper.design import Paper, SlipDesign
from opd_desk.paper.pixels import slip_dots
from opd_desk.paper.qr import modules
from opd_desk.paper.slip import slip_pdf

if TYPE_CHECKING:
    from opd_desk.services.sheets import Slip

WIDTHS = {Paper.ROLL_80: 576, Paper.ROLL_58: 384, Paper.A6: 840, Paper.A5: 1184}
"""Dots of each paper that are printed on, at eight a millimetre."""
MARGINS = {Paper.ROLL_80: 16, Paper.ROLL_58: 8, Paper.A6: 64, Paper.A5: 72}
"""Dots at the sides of a slip that stay white; as many at top and bottom of a sheet, four of a roll."""
QR, BARS = zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128

every_paper = pytest.mark.parametrize("paper", list(Paper), ids=[f"paper-{paper.value}" for paper in Paper])


@lru_cache(maxsize=256)
def dots_of(slip: Slip, design: SlipDesign) -> Image.Image:
    """The dots of a slip, black 0 and white 255."""
    return slip_dots(slip_pdf(slip, design)).convert("L")


def black(dots: Image.Image, box: tuple[int, int, int, int]) -> int:
    return dots.crop(box).convert("L").histogram()[0]


def in_margins(dots: Image.Image, paper: Paper) -> int:
    """How many dots are black in the margins; on A5 above the fold, which goes over the whole width."""
    edge, (wide, high) = MARGINS[paper], dots.size
    bottom = fold_of(dots) or high if paper is Paper.A5 else high
    ends = edge if paper in (Paper.A5, Paper.A6) else 4
    sides = black(dots, (0, 0, edge, bottom)) + black(dots, (wide - edge, 0, wide, bottom))
    return sides + black(dots, (0, 0, wide, ends)) + black(dots, (0, high - ends, wide, high))


def fold_of(dots: Image.Image) -> int:
    """The first row of the fold of A5, 0 where it has none."""
    left = dots.crop((0, 0, 8, dots.height)).point([255 * (light == 0) for light in range(256)]).getbbox()
    return left[1] if left else 0


def codes(dots: Image.Image) -> list[tuple[str, zxingcpp.BarcodeFormat]]:
    """What a scanner reads, the QR code first."""
    found = [(code.text, code.format) for code in zxingcpp.read_barcodes(dots)]
    return sorted(found, key=lambda one: one[1] == BARS)


def module_of(dots: Image.Image, code: str) -> int:
    """How many dots wide and high each module of the QR code is, 0 where one is not."""
    found = next(one for one in zxingcpp.read_barcodes(dots) if one.format == QR)
    corner, matrix = found.position.top_left, modules(code)
    side = round((found.position.top_right.x - corner.x) / len(matrix))
    wanted = Image.new("L", (len(matrix), len(matrix)))
    wanted.putdata([255 * (not cell) for row in matrix for cell in row])
    wanted = wanted.resize((len(matrix) * side,) * 2, Image.Resampling.NEAREST)
    for x in range(corner.x - 3, corner.x + 4):
        for y in range(corner.y - 3, corner.y + 4):
            part = dots.crop((x, y, x + wanted.width, y + wanted.height))
            if ImageChops.difference(part, wanted).getbbox() is None:
                return side
    return 0


def bar_runs(dots: Image.Image) -> list[int]:
    """How many dots each bar and each space of the Code 128 is wide, along its middle."""
    where = next(one for one in zxingcpp.read_barcodes(dots) if one.format == BARS).position
    xs = [corner.x for corner in (where.top_left, where.top_right, where.bottom_left, where.bottom_right)]
    ys = [corner.y for corner in (where.top_left, where.top_right, where.bottom_left, where.bottom_right)]
    if max(xs) - min(xs) > max(ys) - min(ys):
        middle = (min(ys) + max(ys)) // 2
        line = dots.crop((min(xs) - 12, middle, max(xs) + 12, middle + 1))
    else:
        middle = (min(xs) + max(xs)) // 2
        line = dots.crop((middle, min(ys) - 12, middle + 1, max(ys) + 12))
    lights = line.tobytes().strip(b"\xff")
    runs, last = [0], lights[0]
    for light in lights:
        if light != last:
            runs.append(0)
        runs[-1] += 1
        last = light
    return runs
