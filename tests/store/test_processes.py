"""What no one process can promise alone: nothing acknowledged is lost, nothing is given away twice (RULES §11.8)."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import opd_desk
from opd_desk.domain.model import Status
from opd_desk.store import roster
from tests.store.by_log import statuses_by_log
from tests.store.conftest import KUMAR, Desk, presets

COUNTER = Path(__file__).with_name("counter_process.py")


def counter(path: Path, name: str, count: int) -> "subprocess.Popen[str]":
    environment = os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])}
    process = subprocess.Popen(
        [sys.executable, str(COUNTER), str(path), name, str(count)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def begin(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_two_counters_never_overbook(path: Path) -> None:
    desk = Desk(path)
    with desk.database.writing() as connection:
        roster.save_policy(connection, presets()["elastic"])  # refuses when full; no waitlist hides a mistake
    counters = [counter(path, name, 12) for name in ("Asha", "Binu")]
    for process in counters:
        begin(process)
    said = [process.communicate()[0].splitlines() for process in counters]
    confirmed = [line.split()[0] for lines in said for line in lines if line.endswith("confirmed")]
    refused = [line for lines in said for line in lines if line == "refused slot_full"]
    day = desk.reloaded()
    assert [day.held(slot) for slot in day.slots] == [4, 4, 4]
    assert (len(confirmed), len(refused)) == (12, 12)
    assert sorted(confirmed) == sorted(day.tokens) == [f"DOC001-20260129-{n:04d}" for n in range(1, 13)]
    with desk.database.reading() as connection:
        assert set(statuses_by_log(connection, KUMAR).values()) == {Status.CONFIRMED}
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_counter_loses_nothing_that_it_acknowledged(path: Path) -> None:
    process = counter(path, "Asha", 100_000)
    begin(process)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline().split()[0] for _ in range(40)]
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read()  # communicate() would lose what was read ahead with the lines before
    acknowledged += [line.split()[0] for line in rest.splitlines() if line.endswith("ed")]
    process.communicate()
    desk = Desk(path)
    day = desk.reloaded()
    assert set(acknowledged) <= day.tokens.keys()
    assert len(day.tokens) <= len(acknowledged) + 1  # one may have been saved and not yet said
    assert day.last_number == len(day.tokens)
    with desk.database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        statuses = statuses_by_log(connection, KUMAR)
    assert statuses == {token.id: token.status for token in day.tokens.values()}
    assert desk.book("After").number == len(day.tokens) + 1
    desk.close()
