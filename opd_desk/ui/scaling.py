"""How large everything in the window is: what the clerk wants, as far as the screen has room for it."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from opd_desk.settings import TEXT_SIZES
from opd_desk.ui.metrics import LEAST_HEIGHT, LEAST_WIDTH

_FACTOR = "QT_SCALE_FACTOR"


def scaled(percent: int) -> QApplication:
    """Make the application so large, or in the largest size in which the least window fits on its screen."""
    app = _application(percent)
    most = percent * room_of(app.primaryScreen().availableSize().toTuple())
    if percent == 100 or most >= percent:
        return app
    app.shutdown()
    return _application(max(size for size in TEXT_SIZES if size <= max(100, most)))


def room_of(size: tuple[int, int]) -> float:
    """Return how often the least window fits on a screen of so many logical px, in the direction that has less."""
    return min(size[0] / LEAST_WIDTH, size[1] / LEAST_HEIGHT)


def _application(percent: int) -> QApplication:
    """Make the application; Qt reads its factor once, there, and programs that are started later have their own."""
    given = os.environ.get(_FACTOR)
    if percent != 100:
        os.environ[_FACTOR] = str(float(given or 1) * percent / 100)
    try:
        return QApplication(sys.argv[:1])
    finally:
        if given is None:
            os.environ.pop(_FACTOR, None)
        else:
            os.environ[_FACTOR] = given
