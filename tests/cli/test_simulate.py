"""Days played from files: on the domain alone, through services and store, and refused before anything is played."""

import json
from pathlib import Path

import pytest

from opd_desk.resources import resource
from opd_desk.services.checking import check
from opd_desk.store.database import Database
from tests.cli.conftest import Program

SCENARIOS = sorted(resource("scenarios").glob("*.toml"))
DAY = """
name = "Two for one place"
policy = { base = "standard", reserve = 0 }
date = 2026-01-29

[[doctor]]
code = "DOC001"
name = "Dr. Rajesh Kumar"
slots = [ { start = "09:00", end = "10:00", capacity = 1 } ]

[[step]]
at = "2026-01-28 18:00"
do = "book"
as = "sita"
patient = { name = "Sita Devi" }
doctor = "DOC001"
source = "online"
expect = "confirmed"

[[step]]
at = "08:00"
do = "book"
as = "ram"
patient = { name = "Ram Devi" }
doctor = "DOC001"
source = "online"
expect = "waitlisted"

[[step]]
at = "08:30"
do = "cancel"
token = "sita"
reason = "went elsewhere"
"""
RESULT = {
    "scenario": "Two for one place",
    "policy": "standard",
    "steps": [
        {"n": 1, "at": "2026-01-28T18:00", "do": "book", "token": "sita", "outcome": "confirmed"},
        {"n": 2, "at": "2026-01-29T08:00", "do": "book", "token": "ram", "outcome": "waitlisted"},
        {"n": 3, "at": "2026-01-29T08:30", "do": "cancel", "token": "sita", "outcome": "done"},
    ],
    "slots": [
        {"doctor": "DOC001", "start": "09:00", "capacity": 1, "held": 1, "queue": ["ram"], "waitlist": []},
    ],
    "tokens": {
        "sita": {
            "doctor": "DOC001",
            "slot": "09:00",
            "number": 1,
            "source": "online",
            "status": "cancelled",
            "position": None,
            "estimate": None,
            "reason": "went elsewhere",
        },
        "ram": {
            "doctor": "DOC001",
            "slot": "09:00",
            "number": 2,
            "source": "online",
            "status": "confirmed",
            "position": 1,
            "estimate": "09:00",
            "reason": None,
        },
    },
    "totals": {"tokens": 2, "by_status": {"confirmed": 1, "cancelled": 1}, "by_source": {"online": 2}},
}


def test_the_shape_of_a_result(program: Program) -> None:
    done = program("simulate", program.write("day.toml", DAY), "--json")
    assert done.out.count("\n") == 1
    assert done.json == RESULT
    assert list(done.json) == list(RESULT)
    assert [path.name for path in program.folder.iterdir()] == ["day.toml"]


def test_a_timeline_for_people(program: Program) -> None:
    said = program("simulate", program.write("day.toml", DAY)).out
    assert said.startswith("Two for one place (Thu 29 Jan 2026, policy standard)\n")
    assert "Thu 08:30  cancel sita  ->  done\n" in said
    assert said.rstrip().endswith("2 tokens: 1 confirmed, 1 cancelled")


def test_every_shipped_day_goes_as_it_expects_and_the_same_through_the_store(program: Program) -> None:
    assert {path.stem for path in SCENARIOS} >= {
        "alternatives",
        "demotion",
        "elastic",
        "preemption",
        "reserved",
        "standard",
    }
    alone = program("simulate", *SCENARIOS, "--json").out
    stored = program("simulate", *SCENARIOS, "--json", "--database", "played.db").out
    assert stored == alone
    assert len(alone.splitlines()) == len(SCENARIOS)
    for n, path in enumerate(SCENARIOS, start=1):
        left = f"played.db-{n}"
        database = Database.open(program.folder / left)
        found = check(database)
        database.close()
        result = json.loads(alone.splitlines()[n - 1])
        assert (found.wrong, found.tokens) == ((), result["totals"]["tokens"])
        if n == len(SCENARIOS):
            shown = program("show", _date(path), "--json", "--database", left).json
            assert shown["totals"] == result["totals"]
            assert [slot["held"] for slot in shown["slots"]] == [slot["held"] for slot in result["slots"]]


def _date(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(line.split("=")[1].strip(' "') for line in lines if line.startswith("date"))


def test_one_file_goes_into_the_path_itself(program: Program) -> None:
    file = program.write("day.toml", DAY)
    assert program("--database", "new/day.db", "simulate", file, "--json").json == RESULT
    assert program("check", "--database", "new/day.db").out == "1 doctor-days, 2 tokens: nothing wrong.\n"
    said = program("simulate", file, "--database", "new/day.db", code=2).err
    assert said.startswith("opd-desk: new/day.db: exists already")


def test_a_patient_is_called_alike_with_and_without_a_database(program: Program) -> None:
    """The name is kept as it was first taken down; a refused booking takes nothing down."""
    steps = []
    for label, name, slot in (("a", "RAM DEVI", "03:00"), ("b", "Ram Devi", "09:00"), ("c", "ram  devi", "09:00")):
        patient = f'{{ name = "{name}", phone = "9811234567" }}'
        steps.append(
            f'[[step]]\nat = "08:00"\ndo = "book"\nas = "{label}"\npatient = {patient}\ndoctor = "DOC001"\n'
            f'slot = "{slot}"\nsource = "online"\n'
        )
    day = DAY[: DAY.index("[[step]]")].replace("standard", "elastic").replace("capacity = 1", "capacity = 2")
    file = program.write("day.toml", day + "".join(steps))
    said = program("simulate", file).out
    assert said.count("Ram Devi: booked") == 2
    assert program("simulate", file, "--database", "played.db").out == said


def test_nothing_is_played_where_one_of_the_databases_exists(program: Program) -> None:
    file = program.write("day.toml", DAY)
    program.write("day.db-2", "")
    done = program("simulate", file, file, "--database", "day.db", code=2)
    assert "day.db-2: exists already" in done.err
    assert done.out == ""
    assert sorted(path.name for path in program.folder.iterdir()) == ["day.db-2", "day.toml"]


def test_a_mismatch_says_both_and_goes_on(program: Program) -> None:
    wrong = program.write("wrong.toml", DAY.replace('expect = "waitlisted"', 'expect = "refused:slot_full"'))
    for more in ([], ["--json"], ["--database", "day.db"]):
        done = program.start("simulate", wrong, program.write("day.toml", DAY), *more, stderr=-1)
        out, err = done.communicate(timeout=60)
        assert done.returncode == 1
        assert err == "Two for one place: step 2 (book): expected refused:slot_full, came waitlisted\n"
        if "--json" in more:
            assert [json.loads(line) for line in out.splitlines()] == [RESULT, RESULT]


INVALID = {
    "no TOML": ("name =", "nam e =", "no valid TOML"),
    "an unknown field": ("reason =", "why =", "step 3: cancel has no field 'why'"),
    "an unknown doctor": (
        'patient = { name = "Ram Devi" }\ndoctor = "DOC001"',
        'patient = { name = "Ram Devi" }\ndoctor = "X"',
        "step 2: there is no doctor X",
    ),
    "a label nobody books": ('token = "sita"', 'token = "gita"', "step 3: no earlier step books 'gita'"),
    "an earlier time": ('at = "08:30"', 'at = "07:59"', "step 3: 2026-01-29 07:59 is earlier"),
    "an unknown command": ('do = "cancel"', 'do = "erase"', "step 3: do cannot be 'erase'"),
    "a reserve above capacity": ("capacity = 1 }", "capacity = 1, reserve = 2 }", "doctor DOC001: the reserve"),
    "slots that overlap": (
        "capacity = 1 }",
        'capacity = 1 }, { start = "09:30", end = "11:00", capacity = 1 }',
        "doctor DOC001: the slots at 09:00 and 09:30 overlap",
    ),
    "an unknown policy": ('base = "standard"', 'base = "kind"', "no preset 'kind'"),
    "an unknown source": ('source = "online"', 'source = "fax"', "step 1: source cannot be 'fax'"),
}


@pytest.mark.parametrize("fault", INVALID)
def test_files_that_are_refused_before_anything_is_played(program: Program, fault: str) -> None:
    old, new, words = INVALID[fault]
    bad = program.write("bad.toml", DAY.replace(old, new, 1))
    assert DAY.count(old)
    done = program("simulate", program.write("day.toml", DAY), bad, "--database", "day.db", code=2)
    assert done.out == ""
    assert done.err.startswith(f"opd-desk: {bad}: ")
    assert words in done.err
    assert sorted(path.name for path in program.folder.iterdir()) == ["bad.toml", "day.toml"]


def test_files_that_are_not_there(program: Program) -> None:
    program("simulate", "none.toml", code=2)
    program("simulate", program.folder, code=2)
