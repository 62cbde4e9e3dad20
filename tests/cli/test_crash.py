"""A power cut in the middle of an import: what was said is there, the rest goes in at the next run, nothing twice."""

import json
import os
import signal
import subprocess
import sys
from datetime import date, timedelta

import pytest

from tests.cli.conftest import HEADER, Program

ROWS = 3000


def bookings() -> str:
    first = date(2026, 3, 1)
    lines = [
        f"B{n},{first + timedelta(days=n % 200)},DOC001,,online,Patient {n},,,,2026-01-05 {8 + n % 12:02d}:00"
        for n in range(ROWS)
    ]
    return "\n".join((HEADER, *lines, ""))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("lines_before", [1, 450])
def test_killed_while_importing(desk: Program, lines_before: int) -> None:
    file = desk.write("many.csv", bookings())
    with desk.start("import", file, "--past", "--json", "--database", desk.database) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(lines_before)]
        process.send_signal(signal.SIGKILL)
        said += process.stdout.read().splitlines()
    assert process.returncode == -signal.SIGKILL
    done = {row["booking_id"]: row for row in map(json.loads, filter(_whole, said))}
    assert lines_before <= len(done) < ROWS
    assert desk.on("check").out.endswith("nothing wrong.\n")
    again = {row["booking_id"]: row for row in desk.on("import", file, "--past", "--json").lines}
    assert len(again) == ROWS
    for booking_id, row in done.items():
        assert again[booking_id] == row | {"outcome": "skipped"}
    references = [row["reference"] for row in again.values()]
    assert len(set(references)) == ROWS
    assert {row["outcome"] for row in again.values()} == {"skipped", "confirmed", "waitlisted"}
    assert desk.on("check").out == f"202 doctor-days, {ROWS + 4} tokens: nothing wrong.\n"


def _whole(line: str) -> bool:
    return line.rstrip().endswith("}")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
@pytest.mark.parametrize("args", [["show", "2026-01-29"], ["show", "2026-01-29", "--json"], ["check"], ["--help"]])
def test_nobody_reads_the_output(desk: Program, args: list[str]) -> None:
    nobody, out = os.pipe()
    os.close(nobody)
    command = [sys.executable, "-m", "opd_desk", "--database", str(desk.database), *args]
    try:
        done = subprocess.run(command, cwd=desk.folder, env=desk.environment(), stdout=out, stderr=-1, check=False)
    finally:
        os.close(out)
    assert (done.returncode, done.stderr) == (0, b"")


def test_whoever_reads_the_output_may_go_away(desk: Program) -> None:
    file = desk.write("many.csv", bookings())
    with desk.start("import", file, "--past", "--json", "--database", desk.database, stderr=-1) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 0
    assert desk.on("check").out.endswith("nothing wrong.\n")
