"""Every figure there is, in the order in which they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks import (
    figures_domain,
    figures_import,
    figures_paper,
    figures_search,
    figures_start,
    figures_store,
    figures_window,
)
from tests.benchmarks.growing_paper import paper_growing
from tests.benchmarks.growth import growing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.benchmarks.figures import Figure
    from tests.benchmarks.growth import Growth

ROOMS = (
    figures_store,
    figures_import,
    figures_domain,
    figures_start,
    figures_window,
    figures_search,
    figures_paper,
)
FIGURES: dict[str, Figure] = {figure.name: figure for room in ROOMS for figure in room.FIGURES}
GROWTH: tuple[Callable[[Path], Iterable[Growth]], ...] = (growing, paper_growing)
"""What prints how a cost grows, and returns what it printed."""
