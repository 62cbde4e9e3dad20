"""A hospital's day of 500 tokens in a file of its own, at eleven: some are done, some wait, others are to come."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.model import AgeUnit, DayKey, Patient, Source
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.stored import StoppedClock

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 1, 29)
MORNING = datetime.combine(DAY, time(11, 5))
CLERK = "Asha, Counter 1"
DOCTORS, SLOTS = 8, 14
"""Slots of half an hour, from nine o'clock to four."""
OFTEN = (Source.ONLINE, Source.WALK_IN, Source.FOLLOW_UP, Source.PAID)
FIRST = ("Aarav", "Asha", "Bina", "Chand", "Devi", "Farah", "Gita", "Hari", "Jaya", "Kiran", "Mohan", "Priya", "Sita")
LAST = ("Agarwal", "Bose", "Das", "Gupta", "Iyer", "Khan", "Kumar", "Nair", "Patel", "Rao", "Shah", "Sharma", "Singh")


def busy_day(folder: Path, tokens: int = 500, doctors: int = DOCTORS) -> Path:
    """Return a file of a day with so many tokens, in equal shares among doctors; made once and copied from then on."""
    kept = folder / f"busy-day-{tokens}-{doctors}.db"
    if not kept.exists():
        made = folder / f"{kept.name}.part"
        _make(made, tokens, doctors)
        made.rename(kept)
    return kept


def own_copy(file: Path, name: str) -> Path:
    """Return a copy of a file, beside it, to be written to."""
    copy = file.with_name(f"{name}-{file.name}")
    shutil.copyfile(file, copy)
    return copy


def doctor_key(place: int = 0) -> DayKey:
    """Return a doctor's day, the first's if no other is named."""
    return DayKey(DAY, f"DOC{place + 1:03}")


def somebody(number: int) -> Patient:
    """Return a patient whom nobody knows yet, the same for the same number."""
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST) % len(LAST)]
    return Patient(f"{first} {last}", f"98{number:08}", 1 + number % 80, AgeUnit.YEARS, "MF"[number % 2])


def _make(path: Path, tokens: int, doctors: int) -> None:
    each = -(-tokens // doctors)
    clock = StoppedClock(datetime(2026, 1, 28, 18))
    # Room for some 150 more: whoever measures books on.
    week = {
        "days": ["mon", "tue", "wed", "thu", "fri", "sat"],
        "start": "09:00",
        "end": "16:00",
        "slot_minutes": 30,
        "capacity": -(-(each + 160) // SLOTS),
        "reserve": 1,
    }
    names = [f"Dr. {FIRST[n % len(FIRST)]} {LAST[n // len(FIRST) % len(LAST)]}" for n in range(doctors)]
    roster = {
        "hospital": {"name": "City Care Hospital"},
        "policy": {"base": "standard", "overflow": 0},
        "doctor": [
            {
                "code": f"DOC{n + 1:03}",
                "name": name,
                "specialization": "Medicine",
                "room": str(n + 1),
                "consult_minutes": 3,
                "week": [week],
            }
            for n, name in enumerate(names)
        ],
    }
    chance = Random(7)
    with closing(Desk.open(path, clock, CLERK, create=True)) as desk:
        apply_roster(desk.database, parse_roster(roster, load_presets()), load_presets())
        for number in range(tokens):
            half_hour = number // doctors * SLOTS // each
            start = datetime.combine(DAY, time(9)) + timedelta(minutes=30 * half_hour)
            source = chance.choices(OFTEN, (5, 3, 2, 1))[0]
            desk.booking.book(doctor_key(number % doctors), Request(somebody(number), source, start))
        _see_some(desk, clock, doctors, each)


def _see_some(desk: Desk, clock: StoppedClock, doctors: int, each: int) -> None:
    """Let the first fifth be seen, the one after it be inside, and some more be here."""
    clock.now = begin = datetime.combine(DAY, time(9, 30))
    keys = [doctor_key(place) for place in range(doctors)]
    for key in keys:
        line = sorted(desk.views.doctor_day(key).tokens.values(), key=lambda token: (token.slot, token.number))
        desk.consulting.check_in_all([token.id for token in line[: each // 4 + 2]])
    calls = each // 5 + 1
    for call in range(calls):
        clock.now = begin + (MORNING - begin) * call / calls
        for key in keys:
            desk.consulting.call_next(key)
