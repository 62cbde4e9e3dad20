"""About the program, bound to what is installed and where this desk keeps its things."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from opd_desk.domain.said import say
from opd_desk.licences import parts
from opd_desk.settings import log_folder, settings_path
from opd_desk.ui.dialogs.about import AboutDialog

if TYPE_CHECKING:
    from pathlib import Path

    from opd_desk.ui.main_window import MainWindow


def show_about(database: Path, window: MainWindow) -> None:
    """Say which version this is, where its things lie, and under which licences all of it is."""
    facts = (
        (say("Data"), str(database)),
        (say("Settings"), str(settings_path())),
        (say("Log of faults"), str(log_folder())),
        (say("Built on"), f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"),
    )
    AboutDialog(window.look, facts, parts(), window).open()
