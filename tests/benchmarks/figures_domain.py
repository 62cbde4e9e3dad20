"""Figures of what the desk decides: in memory, with no file and no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.figures import Figure

FIGURES: tuple[Figure, ...] = ()
