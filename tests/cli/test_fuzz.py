"""Whatever is in the files and after the command, it is an answer or a sentence: 0, 1 or 2, never a traceback."""

import random
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from opd_desk.__main__ import main
from tests.cli.conftest import BOOKINGS, HEADER, ROSTER, Program
from tests.cli.test_simulate import DAY

VALUES = ["-1", "0", "1e400", "nan", "true", "[]", "{}", '""', '"x"', "2026-01-29", "09:00:30", "2026-01-29T09:00:00Z"]
VALUES += ['"24:00"', '"\\u0000"', '"9999-12-31 23:59"', "0001-01-01", '"a\\nb"', "[[]]", '"सीता"']
CELLS = ["", "9999-12-31", "0001-01-01", "0999-05-05", "23:59", "9" * 400, "\x00", "0m", "9" * 18, "२०", "emergency"]
CELLS += [
    "9999-12-31 23:59:59.999999",
    "0001-01-01 00:00",
    "2026-01-27 10:00+05:30",
    '"',
    "\u202e",
    "😀" * 50,
    "doc001",
]
ODD = [0, 7, 34, 39, 44, 91, 93, 123, 125, 0x7F, 0xA0, 0x966, 0x1F600, 0xFEFF]


def spoilt(text: str, chance: random.Random) -> str:
    """Return TOML with a few lines lost, doubled, swapped, or with other values and characters."""
    lines = text.split("\n")
    for _ in range(chance.randrange(1, 4)):
        place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        line = lines[place]
        match chance.randrange(6):
            case 0:
                lines[place] = ""
            case 1:
                lines.insert(place, lines[other])
            case 2:
                lines[place], lines[other] = lines[other], line
            case 3 if line:
                at = chance.randrange(len(line))
                lines[place] = line[:at] + chr(chance.choice(ODD)) + line[at + 1 :]
            case _:
                found = list(re.finditer(r'= *("[^"]*"|\d+)', line))
                if found:
                    part = chance.choice(found)
                    lines[place] = f"{line[: part.start()]}= {chance.choice(VALUES)}{line[part.end() :]}"
    return "\n".join(lines)


class Runs:
    """The program within this process: quick, and what it does not catch is raised here."""

    def __init__(self, program: Program, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = program.database
        self.capsys = capsys

    def __call__(self, *args: object) -> int:
        capsys = self.capsys
        try:
            code = main([*map(str, args), "--database", str(self.database)])
        except SystemExit as stopped:  # argparse's way to refuse
            code = int(stopped.code or 0)
        captured = capsys.readouterr()
        assert code in (0, 1, 2)
        assert (code == 2) is bool(captured.err) or code == 1
        return code

    def afresh(self) -> None:
        for path in self.database.parent.glob("desk.db*"):
            path.unlink()


@pytest.fixture
def runs(desk: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Runs:
    for name, value in desk.environment().items():
        monkeypatch.setenv(name, value)
    return Runs(desk, capsys)


def test_spoilt_rosters(runs: Runs, desk: Program) -> None:
    file, bookings = desk.folder / "roster.toml", desk.write("bookings.csv", BOOKINGS)
    codes = []
    for seed in range(60):
        runs.afresh()
        file.write_text(spoilt(ROSTER, random.Random(seed)), encoding="utf-8")
        codes.append(runs("setup", file))
        if codes[-1] == 0:
            assert runs("import", bookings, "--past") == 0
            assert runs("show", "2026-01-29", "--json") == 0
            assert runs("check") == 0
    assert {0, 2} == set(codes)


def test_spoilt_scenarios(runs: Runs, desk: Program, capsys: pytest.CaptureFixture[str]) -> None:
    file = desk.folder / "day.toml"
    codes = []
    for seed in range(60):
        file.write_text(spoilt(DAY, random.Random(seed)), encoding="utf-8")
        codes.append(main(["simulate", str(file), "--json"]))
        alone = capsys.readouterr().out
        runs.afresh()
        assert main(["simulate", str(file), "--json", "--database", str(desk.database)]) == codes[-1]
        assert capsys.readouterr().out == alone
        if codes[-1] != 2:
            assert runs("check") == 0
    assert {0, 2} <= set(codes)


def test_spoilt_bookings(runs: Runs, desk: Program, template: Path) -> None:
    file = desk.folder / "more.csv"
    codes = []
    for seed in range(40):
        chance = random.Random(seed)
        rows = [line.split(",") for line in BOOKINGS.replace("W", "Q").strip().split("\n")]
        for _ in range(chance.randrange(1, 6)):
            row = chance.choice(rows)
            row[chance.randrange(len(row))] = chance.choice(CELLS)
        file.write_text("\n".join(map(",".join, rows)), encoding="utf-8")
        shutil.copy(template, desk.database)
        codes.append(runs("import", file, "--past"))
        for day in ("2026-01-29", "9999-12-31", "0001-01-01", "0999-05-05"):
            assert runs("show", day, "--json") == 0
        assert runs("check") == 0
    assert set(codes) == {0, 2}


@pytest.mark.parametrize("day", ["9999-12-31", "1000-01-01"])
def test_bookings_at_the_ends_of_the_calendar(runs: Runs, desk: Program, day: str) -> None:
    file = desk.write("more.csv", f"{HEADER}\nQ1,{day},DOC001,,emergency,A,,,,0001-01-01 00:00\n")
    assert runs("import", file, "--past") == 0
    reference = f"DOC001-{day.replace('-', '')}-0001"
    assert any(reference in line for line in desk.dump() if "imports" in line)
    assert runs("slip", reference, "--out", desk.folder / "slip.pdf") == 0
    assert runs("report", day, "--out", desk.folder / "report.pdf") == 0
    assert runs("check") == 0


def test_files_that_are_no_database(runs: Runs, desk: Program) -> None:
    whole = desk.database.read_bytes()
    contents = [random.Random(n).randbytes(n * 700) for n in range(1, 6)]
    contents += [whole[: len(whole) * n // 6] for n in range(1, 6)]
    contents += [b"SQLite format 3\x00", whole[:100], b"\x00" * 8192, BOOKINGS.encode()]
    for content in contents:
        for args in (
            ["check"],
            ["show", "2026-01-29", "--json"],
            ["slip", "DOC001-20260129-0001", "--out", "slip.pdf"],
        ):
            runs.afresh()
            desk.database.write_bytes(content)
            assert runs(*args) in (1, 2)


def test_a_database_of_another_program(runs: Runs, desk: Program) -> None:
    runs.afresh()
    with sqlite3.connect(desk.database) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = desk.dump()
    assert runs("check") == runs("setup", desk.write("roster.toml", ROSTER)) == 2
    assert desk.dump() == before


def test_a_folder_for_a_database(runs: Runs, desk: Program) -> None:
    runs.database = desk.folder
    roster = desk.write("roster.toml", ROSTER)
    for args in (["check"], ["show", "2026-01-29"], ["setup", roster], ["simulate", roster]):
        assert runs(*args) == 2
    runs.database = roster / "desk.db"
    assert runs("setup", roster) == 2
    assert runs("check") == 2


def test_any_arguments(runs: Runs) -> None:
    words = ["show", "check", "slip", "report", "import", "simulate", "setup", "2026-01-29", "--json", "--at", "--out"]
    words += ["", "-", "--", "सीता", "--past", "none.csv", "--database", "\n", "-1"]
    for seed in range(150):
        chance = random.Random(seed)
        args = [chance.choice(words[:7]), *chance.choices(words, k=chance.randrange(4))]
        runs(*args)
