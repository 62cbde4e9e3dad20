"""The sizes of a slip on each kind of paper (the table of PAPER §2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from opd_desk.paper.design import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Sizes of one kind of slip: type in points, lengths in millimetres, QR modules in dots.

    `logo`: 0 for no logo and no address; `facts`: the width of the time, and of the room where both stand beside the
    number (`beside`) rather than below it. Where there are several sizes they go from large to small: the next is
    tried when one does not fit.
    """

    logo: float
    facts: float
    beside: bool
    hospital: tuple[float, ...]
    number: tuple[float, ...]
    big: tuple[float, ...]
    name: tuple[float, ...]
    text: float
    small: float
    label: float
    band: float
    module: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One kind of paper, in millimetres: what the head prints of it, its margin; `height` 0 for a roll."""

    width: float
    height: float
    margin: float
    style: Style


ROLL_80 = Style(
    logo=10,
    facts=25.5,
    beside=True,
    hospital=(12.5, 11, 10),
    number=(80, 62, 48, 38),
    big=(25, 21, 17, 14),
    name=(14, 12.5, 11),
    text=10,
    small=8,
    label=7.5,
    band=14,
    module=7,
)
ROLL_58 = Style(
    logo=0,
    facts=25.5,
    beside=False,
    hospital=(12, 11, 9.5),
    number=(80, 64, 48, 38),
    big=(24, 19, 16, 14),
    name=(12.5, 11),
    text=9.5,
    small=8,
    label=7.5,
    band=12,
    module=5,
)
HALF_A5 = replace(ROLL_80, facts=28, beside=False, hospital=(13, 11.5, 10), number=(96, 78, 60, 48))
"""The upper half of an A5 sheet: the number above, all else as on 80 mm."""

SHEETS = {
    Paper.ROLL_80: Sheet(width=72, height=0, margin=2, style=ROLL_80),
    Paper.ROLL_58: Sheet(width=48, height=0, margin=1, style=ROLL_58),
    Paper.A6: Sheet(width=105, height=148, margin=8, style=ROLL_80),
    Paper.A5: Sheet(width=148, height=210, margin=9, style=HALF_A5),
}
"""Of a roll of 80 mm a head prints 72, of one of 58 mm 48."""
