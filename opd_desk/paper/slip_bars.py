"""A slip's reference once more as Code 128: across the column, or down a roll that is too narrow for it."""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING

from opd_desk.paper.bars import QUIET, bars
from opd_desk.paper.document import MM
from opd_desk.paper.stack import DOT

if TYPE_CHECKING:
    from opd_desk.paper.design import Paper
    from opd_desk.paper.slip_form import Form
    from opd_desk.paper.stack import Stack
    from opd_desk.services.sheets import Slip

MODULE = 2
"""Dots of a module that are sure to be read from thermal paper."""
_HIGH = 8 * MM
"""How high bars stand."""
_LONGEST = 100 * MM
"""Bars longer than this are in no scanner's beam."""
_LOG = logging.getLogger(__name__)


def across(s: Stack, slip: Slip, form: Form) -> None:
    """Put bars across the column where they are wanted; none, but a line in the log, where they are too long."""
    if not form.design.barcode:
        return
    widths, module = bars(slip.code), _across(slip, s)
    if not module:
        _note_too_long(slip.code, form.design.paper)
        return
    s.bars(widths, (s.width - sum(widths) * module) / 2, s.y, module, _HIGH)
    s.gap(_HIGH)
    s.gap(2 * MM)


def down(s: Stack, slip: Slip, form: Form) -> Stack | None:
    """Put bars down the right side of a roll where they are wanted, and do not fit across it.

    Returns the column that is left beside them, to be filled and taken; None where no bars run down.
    """
    widths, module = bars(slip.code) if form.design.barcode else (), MODULE * DOT
    if not widths or _across(slip, s) or sum(widths) * module > _LONGEST:
        return None
    s.ladder(widths, s.width - _HIGH, s.y + QUIET * module, module, _HIGH)
    left, right = s.part(0, s.width - _HIGH - 3 * MM), s.part(0, s.width)
    right.gap((sum(widths) + 2 * QUIET) * module)
    s.take(right)
    return left


def _across(slip: Slip, s: Stack) -> float:
    """Return how wide a module is where all bars fit across the column, 0 where they do not.

    The margins beside the column, with the unprinted edge of a roll, are white enough for the quiet zones.
    """
    count = sum(bars(slip.code))
    most = s.dots // count if count else 0
    larger = round(MODULE * s.scale)
    return (min(most, max(MODULE, larger)) if most >= MODULE else 0) * DOT / s.scale


@lru_cache(maxsize=64)
def _note_too_long(code: str, paper: Paper) -> None:
    """Say once in the log that a reference prints without bars: a slip is laid out at several scales."""
    _LOG.warning("The reference %s is too long for bars on paper %s.", code, paper.value)
