"""The one seam between what the services announce and Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from opd_desk.services.changes import ChangeFeed


class FeedSignals(QObject):
    """Turns a ChangeFeed into a signal: `changed(frozenset[DayKey])` after every commit that changed something."""

    changed = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = feed.listen(self.changed.emit)

    def stop(self) -> None:
        """Listen no more."""
        self._stop()
