"""Where this desk's backups go, from its settings: one place for the window and the command line."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.services.backups import Backups, Places

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.settings import Settings


def backups_of(path: Path, clock: Callable[[], datetime], settings: Settings) -> Backups:
    """Return the backups of a database; a folder of the settings that is no full path lies beside the database."""
    own, second = (path.parent / Path(name).expanduser() for name in (settings.backup_folder, settings.usb_folder))
    places = Places(
        own if settings.backup_folder else path.parent / "backups",
        second if settings.usb_folder else None,
        timedelta(minutes=settings.backup_minutes),
    )
    return Backups(path, places, clock)
