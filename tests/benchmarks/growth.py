"""How a cost grows: the same work on ever more, and whether it grows faster than logarithmically."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Growth:
    """What one kind of work cost on each size: `sizes` and `times` (milliseconds) go together.

    `clerk`: it is on the clerk's path, so that it may not grow faster than logarithmically with the database.
    """

    name: str
    over: str
    sizes: tuple[int, ...]
    times: tuple[float, ...]
    clerk: bool
    reached: bool

    def table(self) -> dict[str, object]:
        """Return it as JSON has it."""
        return asdict(self)
