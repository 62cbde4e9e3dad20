"""Every figure there is, in the order in which they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks import figures_domain, figures_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.benchmarks.figures import Figure
    from tests.benchmarks.growth import Growth

FIGURES: dict[str, Figure] = {figure.name: figure for figure in (*figures_domain.FIGURES, *figures_window.FIGURES)}
GROWTH: tuple[Callable[[Path], Iterable[Growth]], ...] = ()
"""What prints how a cost grows, and returns what it printed."""
