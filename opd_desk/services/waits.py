"""Waiting times as a count of each length: as exact as a list of them all, and as small for years as for a day."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Waits:
    """At least one wait. `counts`: minutes, ascending, and how many waited so long."""

    counts: tuple[tuple[float, int], ...]

    @classmethod
    def of(cls, times: Iterable[tuple[float, int]]) -> Waits | None:
        """Return the waits of these minutes, each with its count, in any order; None where there are none."""
        found: Counter[float] = Counter()
        for minutes, n in times:
            found[minutes] += n
        return cls(tuple(sorted(found.items()))) if found else None

    @cached_property
    def count(self) -> int:
        """Return how many waited."""
        return self._upto[-1]

    @property
    def median(self) -> float:
        """Return the middle time."""
        return self.at(0.5)

    @property
    def ninetieth(self) -> float:
        """Return the time that nine of ten did not wait longer than."""
        return self.at(0.9)

    @property
    def longest(self) -> float:
        """Return the longest time."""
        return self.counts[-1][0]

    @property
    def middle_half(self) -> tuple[float, float]:
        """Return the first and the third quartile; the ends where there are fewer than four."""
        if self.count < 4:
            return self.counts[0][0], self.longest
        return self.at(0.25), self.at(0.75)

    def at(self, share: float) -> float:
        """Return the time at a share of the way from the shortest to the longest, between two in proportion."""
        place = share * (self.count - 1)
        below = int(place)
        low, high = self._nth(below), self._nth(min(below + 1, self.count - 1))
        return low + (high - low) * (place - below)

    @cached_property
    def _upto(self) -> list[int]:
        return list(accumulate(n for _, n in self.counts))

    def _nth(self, place: int) -> float:
        return self.counts[bisect_right(self._upto, place)][0]
