"""Several processes that book the same slot at the same time (RULES §11.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.desk import Desk
from tests.reliability.days import DOCTORS, FIRST, Clock
from tests.reliability.kills import PROCESSES, Tally, remove, wrong_with

if TYPE_CHECKING:
    import random
    from multiprocessing.connection import Connection
    from pathlib import Path

COUNTERS, EACH = 8, 4
KEY = DayKey(FIRST, DOCTORS[0])


def book_at_once(line: Connection, path: Path, name: str) -> None:
    """Book for some patients into the first slot, when told to begin; say which reference has which status."""
    desk = Desk.open(path, Clock(), name)
    line.send("ready")
    line.recv()
    answers: dict[str, str] = {}
    for number in range(EACH):
        try:
            token = desk.booking.book(KEY, Request(Patient(f"{name} {number}"), Source.ONLINE)).result
            answers[token.reference] = token.status.value
        except OpdError as refused:
            answers[f"{name} {number}"] = refused.reason
    line.send(answers)
    desk.close()


def share_a_slot(tally: Tally, template: Path, folder: Path, _: random.Random) -> None:
    """Let eight counters book at once; lost is what one was promised and is not there, or not as it was promised."""
    path = folder / "desk.db"
    path.write_bytes(template.read_bytes())
    lines = []
    processes = []
    for place in range(COUNTERS):
        ours, theirs = PROCESSES.Pipe()
        processes.append(PROCESSES.Process(target=book_at_once, args=(theirs, path, f"Counter {place}"), daemon=True))
        processes[-1].start()
        theirs.close()
        lines.append(ours)
    for each in lines:
        each.recv()
    for each in lines:
        each.send("begin")
    said: dict[str, str] = {}
    for each in lines:
        said |= each.recv()
    for process in processes:
        process.join()
    desk = Desk.open(path, Clock(), "after")
    day = desk.views.doctor_day(KEY)
    desk.close()
    stored = {token.reference: token.status.value for token in day.tokens.values()}
    tally.tried += 1
    tally.acknowledged += len(said)
    tally.lost += sum(stored.get(reference) != status for reference, status in said.items() if "-" in reference)
    # A place taken twice would be one that the check finds, or one more than the slots have.
    confirmed = sum(status == Status.CONFIRMED for status in stored.values())
    tally.half += (
        bool(wrong_with(path)) + (len(stored) != COUNTERS * EACH) + (confirmed > sum(s.capacity for s in day.slots))
    )
    remove(path)
