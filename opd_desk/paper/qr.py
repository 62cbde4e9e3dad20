"""A reference as a QR code: reportlab encodes it; its mask is chosen here, with all modules as the bits of one number.

Trying eight masks module by module is most of the work of a slip's layout.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import and_
from typing import TYPE_CHECKING

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel, QRUtil

if TYPE_CHECKING:
    from collections.abc import Iterable

_MASKS = range(8)
_FINDER = "10111010000"
"""Dark and light modules in a line that look like the corner of a code: a fault, either way round."""


@lru_cache(maxsize=64)
def modules(code: str) -> tuple[tuple[bool, ...], ...]:
    """Encode a reference: level Q, so that a quarter of it may be lost; True is black."""
    encoder = _Code(None, QRErrorCorrectLevel.Q)
    encoder.addData(code)
    encoder.make()
    return tuple(tuple(bool(cell) for cell in row) for row in encoder.modules)


class _Code(QRCode):  # type: ignore[misc]
    """A code whose mask is the one with the least faults; the bits that name the mask are left out of the count."""

    def getBestMaskPattern(self) -> int:  # noqa: N802 - reportlab's name
        self.makeImpl(True, 0)
        size = self.moduleCount
        cells = ((row, column) for row, line in enumerate(self.modules) for column, dark in enumerate(line) if dark)
        drawn = _number(cells, size)
        masks = _masks(size, tuple(self.dataPosIterator()))
        return min(_MASKS, key=lambda mask: faults(drawn ^ masks[0] ^ masks[mask], size))


@lru_cache(maxsize=8)
def _masks(size: int, places: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """Return each mask as a number; `places`: column and row of the modules that are masked."""
    turned = (QRUtil.getMask(mask) for mask in _MASKS)
    return tuple(_number(((row, column) for column, row in places if turns(row, column)), size) for turns in turned)


def _number(dark: Iterable[tuple[int, int]], size: int) -> int:
    """Return modules, each by row and column, as bits: a row after the other, and a bit of nothing behind each."""
    return sum(1 << row * (size + 1) + column for row, column in dark)


def faults(dark: int, size: int) -> int:
    """Count what makes a code hard to read (ISO/IEC 18004, 7.8.3): the points of its four rules, less is better.

    `dark`: its modules as the bits of a number, a row of `size` after the other with a bit of nothing behind each.
    """
    below = size + 1
    light = ~dark & sum(((1 << size) - 1) << row * below for row in range(size))
    points = 10 * (abs(100 * dark.bit_count() // size**2 - 50) // 5)
    for alike in (dark, light):
        points += 3 * _found((alike, alike >> 1, alike >> below, alike >> below + 1)).bit_count()
        for step in (1, below):
            five = _found(alike >> step * place for place in range(5))
            points += five.bit_count() + 2 * (five & ~(five << step)).bit_count()
    for step in (1, below):
        for pattern in (_FINDER, _FINDER[::-1]):
            shown = _found((dark if cell == "1" else light) >> step * at for at, cell in enumerate(pattern))
            points += 40 * shown.bit_count()
    return points


def _found(cells: Iterable[int]) -> int:
    return reduce(and_, cells)
