"""ChangeFeed: after a commit, says which doctor-days changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opd_desk.domain.model import DayKey

    Listener = Callable[[frozenset[DayKey]], None]


class ChangeFeed:
    """Tells whoever listens which doctor-days a committed transaction changed; it announces, it never commands."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a listener after every commit; return what stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, keys: Iterable[DayKey]) -> None:
        """Announce the doctor-days that changed, if any did."""
        changed = frozenset(keys)
        if changed:
            for listener in tuple(self._listeners):
                listener(changed)
