"""A hospital without a Latin letter: what is bare at its window comes from the program."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from opd_desk.demo import CLERK
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from tests.ui.counter import ROSTER
from tests.ui.pseudo import pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from opd_desk.simulation.stored import StoppedClock

OWN = {
    "City Care Hospital": "सिटी केयर अस्पताल",
    "Dr. Rajesh Kumar": "डॉ. राजेश कुमार",
    "Dr. Meera Nair": "डॉ. मीरा नायर",
    "Dr. Amit Patel": "डॉ. अमित पटेल",
    "Cardiology": "हृदय रोग",
    "General Medicine": "सामान्य चिकित्सा",
}
BY = "आशा"
SETTINGS = replace(CLERK, clerk=BY, desk="१")


def foreign_hospital(path: Path, clock: StoppedClock) -> Path:
    """Make the file of the small hospital in its own words."""
    desk = Desk.open(path, clock, BY, create=True)
    apply_roster(desk.database, parse_roster(in_own_words(ROSTER), load_presets()), load_presets())
    desk.close()
    return path


def in_own_words(value: Any) -> Any:
    """Return a table of the small hospital with its own words in it."""
    if isinstance(value, dict):
        return {key: in_own_words(each) for key, each in value.items()}
    return [in_own_words(each) for each in value] if isinstance(value, list) else OWN.get(value, value)


@contextmanager
def foreign_window() -> Iterator[None]:
    """Let the window speak the language of marked letters, and the calendar Hindi: it has names of its own."""
    before = QLocale()
    QLocale.setDefault(QLocale("hi"))
    try:
        with pseudo():
            yield
    finally:
        QLocale.setDefault(before)
