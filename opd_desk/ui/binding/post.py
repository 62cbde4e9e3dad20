"""The clerk's post: what nearly everything that is bound to the window works with, handed on as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opd_desk.services.desk import Desk
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Post:
    """A desk, what is shown of it, what tells of it and prints for it, and the window that it stands in."""

    desk: Desk
    shown: Shown
    announcer: Announcer
    papers: PaperWork
    window: MainWindow

    def look(self) -> Look:
        """Return how the window looks now; another theme or size changes it."""
        return self.window.look
