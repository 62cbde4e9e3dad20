"""What is loaded, and made, when the window is opened: the day first, and nothing that waits for somebody to ask."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from opd_desk.app import see_day
from opd_desk.demo import CLERK
from opd_desk.domain.accounts import Secret
from opd_desk.domain.roles import Role
from opd_desk.running import _show
from opd_desk.services.desk import Desk
from opd_desk.ui.first_sight import show_first

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from opd_desk.simulation.stored import StoppedClock

OPEN = """
import sys
from pathlib import Path
from opd_desk import __main__, opening, running
from opd_desk.app import application, bind, now, open_database, see_day
from opd_desk.settings import Settings
from opd_desk.ui.front_door import is_open, name_of
app = application(quiet=True)
is_open(name_of(Path(sys.argv[1])))
desk = open_database(Path(sys.argv[1]), now, "Counter 1")
seen = see_day(desk, Settings())
seen.window.show()
app.processEvents()
print(*sys.modules)
bind(seen, lambda: None, Settings(), save=False)
app.processEvents()
print(*sys.modules)
seen.window.close()
"""
ON_PAPER = ("reportlab", "uharfbuzz", "bidi", "PIL", "pypdfium2", "xlsxwriter", "escpos")
NEVER = (*ON_PAPER, "alembic", "holidays", "argon2", "sqlcipher3", "opd_desk.simulation", "opd_desk.store.migrations")
"""What no start needs: of a database that is up to date, in plain, and without accounts."""
AFTERWARDS = ("PySide6.QtNetwork", "PySide6.QtPrintSupport", "opd_desk.ui.dialogs", "opd_desk.ui.printer")
"""What the first sight of the day does without."""


def among(names: tuple[str, ...], loaded: str) -> list[str]:
    return [name for name in loaded.split() if any(f"{name}.".startswith(f"{one}.") for one in names)]


def test_nothing_is_loaded_at_the_start_that_waits_for_somebody_to_ask(hospital: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", OPEN, str(hospital)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first, whole = run.stdout.splitlines()
    assert among((*NEVER, *AFTERWARDS), first) == []
    assert among(NEVER, whole) == []
    bindings = [name.rpartition(".")[2] for name in among(("opd_desk.ui.binding",), first)]
    assert sorted(bindings) == ["binding", "lists", "passing", "shown", "shown_queue", "standing"]


def test_the_window_is_painted_before_it_is_gone_on_with(qtbot: QtBot) -> None:
    class Seen(QWidget):
        painted = 0

        def paintEvent(self, event: object) -> None:  # noqa: N802
            self.painted += 1

    window = Seen()
    qtbot.addWidget(window)
    show_first(window, "")
    assert window.painted


def test_where_somebody_has_to_log_in_nothing_is_shown_before_that_is_asked(
    hospital: Path, clock: StoppedClock, qtbot: QtBot
) -> None:
    for there_are in (False, True):
        desk = Desk.open(hospital, clock, CLERK.by)
        seen = see_day(desk, CLERK)
        qtbot.addWidget(seen.window)
        _show(seen, "")
        assert seen.window.isVisible() is not there_are
        if not there_are:
            desk.accounts.add("Asha", Role.ADMINISTRATOR, Secret("471199"))
        desk.close()
