"""When the next backup is due at a window, and what is to be said of the last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.backups import OLD, age_words, is_due, is_old
from opd_desk.domain.said import say, together
from opd_desk.domain.wording import moment_words

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from opd_desk.services.backups import Backups, Turn, Watch


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the backups: short words, whether they are a warning, and a sentence that says more."""

    words: str
    warn: bool = False
    more: str = ""


class BackupTurns:
    """Takes the turns of one window: at its start, then with every interval in which something was changed."""

    def __init__(self, backups: Backups) -> None:
        """Begin with a turn that is due at once."""
        self.backups = backups
        self._tried: datetime | None = None
        self._last: datetime | None = None
        self._trouble, self._no_stick = "", False
        self._kept: dict[Path, object] = {}

    def is_due(self) -> bool:
        """Tell whether a turn is to be taken now; a folder that has all there is needs none for a day."""
        now = self.backups.clock()
        return is_due(self._tried, now, self.backups.places.every) and bool(self._wanting(now))

    def take(self, watch: Watch, *, all_folders: bool = False) -> Turn:
        """Take a turn, on whatever thread: into the folders that have not all there is, or into all of them."""
        now, stamp = self.backups.clock(), self.backups.stamp()
        folders = self.backups.folders if all_folders else self._wanting(now)
        turn = self.backups.take_turn(folders, watch)
        self._kept = self._kept | {path.parent: stamp for path in turn.written}
        return turn

    def note(self, turn: Turn) -> None:
        """Take in what came of a turn."""
        self._tried = turn.at
        self._trouble, self._no_stick = turn.trouble, turn.no_stick
        if turn.written:
            self._last = turn.at

    def note_failed(self, words: str) -> None:
        """Take in that a turn came to nothing."""
        self._tried, self._trouble = self.backups.clock(), words

    @property
    def trouble(self) -> str:
        """Return the sentence for what went wrong at the last turn, "" for nothing."""
        return self._trouble

    @property
    def standing(self) -> Standing:
        """Return what is to be said now."""
        now, places = self.backups.clock(), self.backups.places
        if self._tried is None:
            return Standing("")
        last = self.backups.latest() if self._last is None else self._last
        age, said = _last_words(last, now)
        if self._trouble:
            return Standing(say("{backup}: look", backup=age), warn=True, more=together(self._trouble, said))
        if self._no_stick:
            stick = say("{folder}: the stick is not there; put it in, it gets the next one.", folder=str(places.second))
            return Standing(say("{backup}, no stick", backup=age), warn=True, more=together(said, stick))
        old = is_old(last, now, places.every, changed=bool(self._wanting(now)))
        verified = say("Verified by reading it back. In {folder}.", folder=str(places.own))
        return Standing(age, warn=old, more=together(said, verified))

    def _wanting(self, now: datetime) -> list[Path]:
        """Return the folders that have not all that the database has, or nothing of the last day."""
        stamp = self.backups.stamp()
        aged = self._last is None or now - self._last >= OLD
        return [folder for folder in self.backups.folders if aged or self._kept.get(folder) != stamp]


def _last_words(last: datetime | None, now: datetime) -> tuple[str, str]:
    """Say how old the last backup is, and when it was made; None: there is none."""
    if last is None:
        return say("No backup"), say("There is no backup yet.")
    made = say("The last backup was made {when}.", when=moment_words(last, now.date()))
    return say("Backup {age}", age=age_words(now - last)), made
