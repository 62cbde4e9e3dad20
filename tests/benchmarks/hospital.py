"""The hospital that is measured: its doctors, who sit every day, and the desk's clock and clerk."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

from opd_desk.services.setup import WEEKDAYS, apply_roster, load_presets, parse_roster
from opd_desk.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TODAY = date(2026, 1, 29)
NOW = datetime(2026, 1, 29, 9, 30)
BY = "Asha, Counter 1"
DOCTORS = tuple(f"DOC{number:03d}" for number in range(1, 16))
_NAMES = ("Rao", "Nair", "Kumar", "Iyer", "Shah", "Khan", "Bose", "Das")
_FIELDS = ("General Medicine", "Cardiology", "Orthopedics", "Pediatrics", "Dermatology")


def set_up(path: Path, doctors: Sequence[str] = DOCTORS, capacity: int = 10) -> None:
    """Make a file that has doctors alone, each of whom sits from 9 to 17 every day, with so many places an hour."""
    week = {"days": list(WEEKDAYS), "start": "09:00", "end": "17:00", "slot_minutes": 60, "capacity": capacity}
    table = {
        "hospital": {"name": "City Hospital", "address": "1 Ring Road", "phone": "0253 223 1100"},
        "policy": "standard",
        "doctor": [
            {
                "code": code,
                "name": f"Dr. {_NAMES[number % len(_NAMES)]} {code[-2:]}",
                "specialization": _FIELDS[number % len(_FIELDS)],
                "week": [week],
            }
            for number, code in enumerate(doctors)
        ],
    }
    presets = load_presets()
    with closing(Database.open(path, create=True)) as database:
        apply_roster(database, parse_roster(table, presets), presets)
