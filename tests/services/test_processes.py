"""Eight counters at once on one database: nobody is promised a place that another has (RULES §11.8)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import opd_desk
from opd_desk.services.checking import check
from tests.services.conftest import DAYS, HEART, Counter, apply

COUNTERS, EACH, PLACES = 8, 4, 20


def start(path: Path, name: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("counter_process.py")), str(path), name, str(EACH)],
        env=os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("when_full", ["refuse", "waitlist"])
def test_eight_counters_share_the_last_places_of_a_slot(path: Path, when_full: str) -> None:
    hours = {"days": DAYS, "start": "09:00", "end": "10:00", "slot_minutes": 60, "capacity": PLACES, "reserve": 0}
    doctor = {"code": "DOC001", "name": "Dr. Rajesh Kumar", **HEART, "week": [hours]}
    apply(path, doctor=[doctor], policy={"base": "standard", "when_full": when_full})
    processes = [start(path, f"Counter {n}") for n in range(COUNTERS)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = [line.split() for process in processes for line in process.communicate(timeout=60)[0].splitlines()]
    assert [process.returncode for process in processes] == [0] * COUNTERS
    rest = COUNTERS * EACH - PLACES
    answers = [word[1] for word in said]
    assert answers.count("confirmed") == PLACES
    assert answers.count("slot_full" if when_full == "refuse" else "waitlisted") == rest
    counter = Counter(path)
    day = counter.stored()
    assert day.held(day.slots[0]) == PLACES
    acknowledged = {words[0]: words[1] for words in said if words[0] != "refused"}
    assert {token.reference: str(token.status) for token in day.tokens.values()} == acknowledged
    assert [token.number for token in day.tokens.values()] == list(range(1, len(acknowledged) + 1))
    assert check(counter.desk.database).wrong == ()
    counter.close()
