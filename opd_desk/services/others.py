"""What other counters do with the same file: noticed within a second, and announced as if it had been done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.store.loading import versions_on
from opd_desk.store.sqlite import data_version

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from opd_desk.domain.model import DayKey
    from opd_desk.services.changes import ChangeFeed
    from opd_desk.store.database import Database


class Others:
    """Looks whether another connection has written to the file; where none has, that is all it costs."""

    def __init__(self, database: Database, feed: ChangeFeed) -> None:
        """Announce on this feed what others change in this file."""
        self._database, self._feed = database, feed
        self._file = -1
        self._seen: dict[DayKey, int] = {}

    def look(self, dates: Iterable[date]) -> None:
        """Announce what others have changed on these dates since the last look, at the first all of it.

        Raises StoreError.
        """
        with self._database.reading() as connection:
            file = data_version(connection)
            if file == self._file:
                return
            now = versions_on(connection, dates)
        changed = [key for key, version in now.items() if self._seen.get(key) != version]
        self._file, self._seen = file, now
        self._feed.publish(changed)
