"""How quick an import and a played day are. Not collected by pytest: `python tests/benchmarks/bench_import.py [ROWS]`.

Prints rows and commands a second; ends with 1 where an import takes in fewer than 1,000 rows a second.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

from opd_desk.domain.model import Source
from opd_desk.services.booking_file import COLUMNS, parse_bookings
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.player import Player
from opd_desk.simulation.scenario import parse_scenario

if TYPE_CHECKING:
    from opd_desk.domain.policy import Policy

FIRST = date(2026, 1, 1)
DAYS = 180
DOCTORS = ("DOC001", "DOC002", "DOC003")
HOURS = (9, 10, 11, 12)
WANTED = 1000


def bookings(rows: int) -> str:
    """Return a file of bookings over half a year, a quarter more than there are places."""
    chance = Random(1)
    lines = [",".join(COLUMNS)]
    for n in range(rows):
        day = FIRST + timedelta(days=chance.randrange(DAYS))
        asked = datetime.combine(day, datetime.min.time()) - timedelta(minutes=chance.randrange(1, 3000))
        doctor, hour, source = chance.choice(DOCTORS), chance.choice(HOURS), chance.choice(["online", "online", "paid"])
        phone = 9_000_000_000 + chance.randrange(rows)
        lines.append(
            f"B{n},{day},{doctor},{hour:02d}:00,{source},Patient {n % 997},{phone},45,F,{asked:%Y-%m-%d %H:%M}"
        )
    return "\n".join(lines)


def roster(rows: int) -> dict[str, Any]:
    """Return three doctors who sit every morning."""
    places = max(1, rows * 4 // (5 * DAYS * len(DOCTORS) * len(HOURS)))
    week = {
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "start": "09:00",
        "end": "13:00",
        "slot_minutes": 60,
        "capacity": places,
    }
    return {"doctor": [{"code": code, "name": f"Dr. {code}", "week": [week]} for code in DOCTORS]}


def measure_import(folder: Path, rows: int, presets: dict[str, Policy]) -> float:
    """Import a file into a new database, print how it went, and return the rows a second."""
    text = bookings(rows)
    desk = Desk.open(folder / "desk.db", lambda: datetime(2026, 12, 1), "bench", create=True)
    apply_roster(desk.database, parse_roster(roster(rows), presets), presets)
    for what in ("import", "the same file again"):
        began = perf_counter()
        taken = [row for some in desk.importer.take(parse_bookings(text, "bench"), past=True) for row in some]
        speed = len(taken) / (perf_counter() - began)
        outcomes = {row.outcome for row in taken}
        print(f"{what:<24} {len(taken):>8} rows     {speed:>9,.0f} a second   {', '.join(sorted(outcomes))}")
        if what == "import":
            first = speed
    desk.close()
    return first


def crowded_day(steps: int) -> dict[str, Any]:
    """Return a scenario in which three doctors book, check in, call and cancel all morning."""
    chance = Random(2)
    hours = [{"start": f"{hour:02d}:00", "end": f"{hour + 1:02d}:00", "capacity": steps // 40} for hour in HOURS]
    doctors = [{"code": code, "name": code, "specialization": "Medicine", "slots": hours} for code in DOCTORS]
    table: list[dict[str, Any]] = []
    for n in range(steps):
        at = f"{8 + n * 4 // steps:02d}:{n * 240 // steps % 60:02d}"
        doctor, token = chance.choice(DOCTORS), f"t{chance.randrange(n)}" if n else ""
        step: dict[str, Any] = {"at": at, "do": "book", "as": f"t{n}", "patient": {"name": f"Patient {n}"}}
        step |= {"doctor": doctor, "source": str(chance.choice(list(Source)))}
        if n > 10 and n % 2:
            do = chance.choice(["check_in", "check_in", "call_next", "cancel"])
            known = f"t{int(token[1:]) // 2 * 2}"
            step = {"at": at, "do": do} | ({"doctor": doctor} if do == "call_next" else {"token": known})
        table.append(step)
    return {"name": "bench", "policy": "standard", "date": date(2026, 1, 29), "doctor": doctors, "step": table}


def measure_player(steps: int, presets: dict[str, Policy]) -> None:
    """Play a day on the domain alone and print how it went."""
    scenario = parse_scenario(crowded_day(steps), presets)
    began = perf_counter()
    result = Player(scenario, DomainCounter(scenario)).play()
    speed = steps / (perf_counter() - began)
    tokens = sum(len(day.tokens) for day in result.days)
    print(f"{'play on the domain':<24} {steps:>8} commands {speed:>9,.0f} a second   {tokens} tokens")


def main(rows: int) -> int:
    """Measure; return the exit code."""
    presets = load_presets()
    with tempfile.TemporaryDirectory() as folder:
        speed = measure_import(Path(folder), rows, presets)
    for steps in (100, 400, 1600):
        measure_player(steps, presets)
    return int(speed < WANTED)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 13_000))
