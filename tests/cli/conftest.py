"""The program as people and scripts start it: in a process of its own, in a folder of its own."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import opd_desk

ROSTER = """
hospital = { name = "City Hospital", address = "1 Ring Road", phone = "0253 223 1100" }
policy = "standard"

[[doctor]]
code = "DOC001"
name = "Dr. Rajesh Kumar"
specialization = "Cardiology"
room = "12"
[[doctor.week]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
start = "09:00"
end = "12:00"
slot_minutes = 60
capacity = 2
reserve = 0

[[doctor]]
code = "DOC002"
name = "Dr. Meena Rao"
specialization = "Cardiology"
consult_minutes = 5
[[doctor.week]]
days = ["thu"]
start = "09:00"
end = "10:00"
slot_minutes = 30
capacity = 3
"""
HEADER = "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at"
BOOKINGS = f"""{HEADER}
W1,2026-01-29,DOC001,09:00,online,Sita Devi,9876543210,45,F,2026-01-27 10:00
W2,2026-01-29,DOC001,09:00,paid,Ram Devi,9876543210,50,M,2026-01-27 11:00
W3,2026-01-29,DOC001,09:00,online,Anil Verma,,,,2026-01-27 12:00
W4,2026-01-29,DOC002,09:30,follow_up,सीता देवी,9811120456,7m,F,2026-01-27 09:00
W5,2026-01-29,DOC001,10:00,walk_in,Pooja Jain,9811120457,200,F,2026-01-27 13:00
"""


class Run:
    """What a run of the program came to."""

    def __init__(self, done: "subprocess.CompletedProcess[str]") -> None:
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Program:
    """The program in a folder, with settings and data of its own there. Whatever is asked, it prints no traceback."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "desk.db"

    def environment(self, **more: str) -> dict[str, str]:
        own = {
            "PYTHONPATH": str(Path(opd_desk.__file__).parents[1]),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        return inherited | own | more

    def start(self, *args: object, **more: Any) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "opd_desk", *map(str, args)]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment(),
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            **more,
        )

    def __call__(self, *args: object, code: int = 0, **environment: str) -> Run:
        """Run it to its end, which must have this exit code."""
        done = Run(
            subprocess.run(
                [sys.executable, "-m", "opd_desk", *map(str, args)],
                cwd=self.folder,
                env=self.environment(**environment),
                capture_output=True,
                encoding="utf-8",
                timeout=60,
                check=False,
            )
        )
        assert "Traceback" not in done.err, done.err
        assert done.code == code, done.out + done.err
        assert bool(done.err) is (code == 2), done.err
        return done

    def on(self, *args: object, code: int = 0) -> Run:
        """Run a command on the folder's database."""
        return self(*args, "--database", self.database, code=code)

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def dump(self, path: Path | None = None, but: str = "") -> list[str]:
        """Return all that a database holds, without one table."""
        connection = sqlite3.connect(path or self.database)
        try:
            lines = list(connection.iterdump())
        finally:
            connection.close()
        return [line for line in lines if not but or f'INTO "{but}"' not in line]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = Program(tmp_path_factory.mktemp("template"))
    program.on("setup", program.write("roster.toml", ROSTER))
    program.on("import", program.write("bookings.csv", BOOKINGS), "--past")
    return program.database


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture
def desk(program: Program, template: Path) -> Program:
    shutil.copy(template, program.database)
    return program
