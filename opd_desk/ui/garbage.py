"""Python's garbage: collected where Qt's objects may be let go, on the window's own thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # ms


class Garbage(QObject):
    """Collects Python's garbage once a second on the thread it is made on, and keeps every other from doing so.

    Python collects on whichever thread allocates: a worker that so destroys a timer or a filter of the window's leaves
    Qt with what is no longer there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(_EVERY)


def collect_due() -> None:
    """Collect on this thread what Python by its own thresholds would have collected by now."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
