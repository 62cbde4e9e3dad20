"""A window in a process of its own, to be killed: calls, books, and stops in the middle of typing the next booking.

python window_process.py PATH: says "typed" once all of it is in the file, and then waits for its end.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from opd_desk.app import application, build_window
from opd_desk.demo import CLERK
from opd_desk.services.desk import Desk
from opd_desk.simulation.stored import StoppedClock
from tests.ui.counter import at


def main(path: Path) -> None:
    """Do a few minutes' work."""
    application(quiet=True)
    clock = StoppedClock(at("09:40"))
    desk, look = (Desk.open(path, clock, CLERK.by) for _ in range(2))
    window = build_window(desk, lambda: Desk.open(path, clock, CLERK.by), CLERK, save=False)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    handle = window.windowHandle()
    assert handle is not None

    def press(*sequences: str) -> None:
        for sequence in sequences:
            QTest.keySequence(handle, QKeySequence(sequence))

    press("Ctrl+PgDown", "F7", "F2", "Return", *"ramesh", "Return", "4", "Return", "Return")
    press("F2", *"9876543210", "Return", *"sita", "Return", "6", "1", "Return", "F", "Alt+O", "F4")
    while (state := look.resume.read()) is None or not state.half_typed or not state.half_typed.slot:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print("typed", flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
