"""Files that cannot be played are refused whole, and say where (RULES §12)."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from typing import Any

import pytest

from opd_desk.domain.errors import Invalid
from opd_desk.simulation.scenario import ScenarioRefused, parse_scenario, read_scenario
from tests.domain.bench import moment, presets
from tests.simulation.playing import SLOTS, book, day, doctor


def refusal(table):
    with pytest.raises(Invalid) as refused:
        parse_scenario(table, presets())
    return str(refused.value)


def step(do, **fields):
    return {"at": "08:00", "do": do} | fields


STEPS = {
    "an unknown field": (step("check_in", token="a", who="asha"), "who"),
    "an unknown command": (step("erase", token="a"), "erase"),
    "no command": ({"at": "08:00"}, "do"),
    "no time": ({"do": "tick"}, "at"),
    "an unknown doctor": (step("call_next", doctor="D9"), "D9"),
    "an unknown doctor to move to": (step("move", token="a", slot="10:00", doctor="D9"), "D9"),
    "a label that nobody books": (step("cancel", token="b"), "'b'"),
    "an earlier time": ({"at": "07:59", "do": "tick"}, "07:59"),
    "an earlier day": ({"at": "2026-01-28 23:00", "do": "tick"}, "2026-01-28"),
    "a time that is none": ({"at": "25:00", "do": "tick"}, "25:00"),
    "a time with a zone": ({"at": "2026-01-29T09:00:00+05:30", "do": "tick"}, "no time"),
    "a time of another age": ({"at": "9999-12-31 23:59", "do": "tick"}, "9999-12-31"),
    "a number for a time": ({"at": 9, "do": "tick"}, "9"),
    "a slot that is no time": (step("open", doctor="D1", slot="nine"), "nine"),
    "text for a number": (step("delay", doctor="D1", minutes="10"), "minutes"),
    "a fraction": (step("delay", doctor="D1", minutes=2.5), "minutes"),
    "true for a number": (step("capacity", doctor="D1", slot="09:00", capacity=True), "capacity"),
    "minutes beyond all measure": (step("delay", doctor="D1", minutes=10**12), "minutes"),
    "a number for text": (step("cancel", token="a", reason=5), "reason"),
    "a missing field": (step("move", token="a"), "slot"),
    "a missing doctor": (step("undo"), "doctor"),
    "an empty label": (book("", patient={"name": "A"}), "as"),
    "an unknown source": (book("b", source="fax"), "fax"),
    "a book without a source": ({key: value for key, value in book("b").items() if key != "source"}, "source"),
    "an emergency of another source": (book("b", do="emergency", source="paid"), "emergency"),
    "an unknown field of a patient": (book("b", patient={"name": "B", "mail": "x"}), "mail"),
    "a patient without a name": (book("b", patient={"phone": "9876543210"}), "name"),
    "a patient that is text": (book("b", patient="B"), "patient"),
    "an age in words": (book("b", patient={"name": "B", "age": "forty"}), "age"),
    "a phone that is a number": (book("b", patient={"name": "B", "phone": 9876543210}), "phone"),
    "an expectation that is no text": (step("tick", expect=1), "expect"),
}


@pytest.mark.parametrize("fault", STEPS)
def test_a_step_is_refused_with_its_number(fault):
    wrong, word = STEPS[fault]
    said = refusal(day(book("a"), wrong))
    assert said.startswith("step 2: ")
    assert word in said


DOCTORS: dict[str, tuple[dict[str, Any], str]] = {
    "slots that overlap": ({"slots": [*SLOTS, {"start": "10:59", "end": "11:30", "capacity": 1}]}, "overlap"),
    "a slot twice": ({"slots": [SLOTS[0], SLOTS[0]]}, "overlap"),
    "a reserve above capacity": ({"slots": [SLOTS[0] | {"reserve": 2}]}, "reserve"),
    "a reserve below 0": ({"slots": [SLOTS[0] | {"reserve": -1}]}, "reserve"),
    "a capacity of 0": ({"slots": [SLOTS[0] | {"capacity": 0}]}, "capacity"),
    "a capacity in words": ({"slots": [SLOTS[0] | {"capacity": "ten"}]}, "capacity"),
    "an end before the start": ({"slots": [SLOTS[0] | {"end": "08:00"}]}, "end"),
    "a slot without an end": ({"slots": [{"start": "09:00", "capacity": 1}]}, "end"),
    "an unknown field of a slot": ({"slots": [SLOTS[0] | {"open": False}]}, "open"),
    "slots that are no list": ({"slots": "09:00"}, "slots"),
    "an unknown field": ({"phone": "1"}, "phone"),
    "no minutes": ({"consult_minutes": 0}, "consult_minutes"),
    "minutes beyond all measure": ({"consult_minutes": 10**12}, "consult_minutes"),
    "text for active": ({"active": "no"}, "active"),
    "a number for a name": ({"name": 5}, "name"),
}


@pytest.mark.parametrize("fault", DOCTORS)
def test_a_doctor_is_refused_by_code(fault):
    changes, word = DOCTORS[fault]
    said = refusal(day(doctors=[doctor("D0"), doctor(**changes)]))
    assert said.startswith("doctor D1: ")
    assert word in said


def test_a_doctor_stands_in_the_file_once():
    assert "twice" in refusal(day(doctors=[doctor(), doctor()]))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"colour": "red"}, "colour"),
        ({"policy": {"grace_minutes": 10**12}}, "grace_minutes"),
        ({"date": "yesterday"}, "date"), ({"date": 20260129}, "date"),
        ({"date": "9999-12-31"}, "9999-12-31"), ({"date": date(1, 1, 1)}, "0001-01-01"),
        ({"date": datetime(2026, 1, 29, 8)}, "not 2026-01-29 08:00:00"),
        ({"policy": "kind"}, "kind"), ({"policy": {"base": "standard", "preempt": ["overflow"]}}, "overflow"),
        ({"policy": {"base": "standard", "colour": 1}}, "colour"), ({"name": 5}, "name"), ({"step": {}}, "step"),
        ({"doctor": ["D1"]}, "doctor"),
    ],
)  # fmt: skip
def test_the_file_itself_is_refused(changes, word):
    assert word in refusal(day(**changes))


def test_nothing_of_the_date_is_refused():
    table = day()
    del table["date"]
    assert refusal(table) == "the file needs 'date'"


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe\x00", b"[[step]\n", b"name = 1\nname = 2\n"])
def test_a_file_that_is_no_toml_is_refused_by_its_name(tmp_path, content):
    path = tmp_path / "day.toml"
    path.write_bytes(content)
    with pytest.raises(ScenarioRefused, match=r"day\.toml: is no valid TOML"):
        read_scenario(path, presets())


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ScenarioRefused, match="cannot be read"):
        read_scenario(tmp_path / "none.toml", presets())


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "day.toml"
    path.write_text('\ufeffname = "A day"\ndate = 2026-01-29\n', encoding="utf-8")
    assert read_scenario(path, presets()).name == "A day"


def test_what_is_left_out_has_its_default():
    scenario = parse_scenario(day(book("a"), policy={"reserve": 5}), presets())
    planned = scenario.doctors[0]
    assert (scenario.policy.name, planned.doctor.active, planned.doctor.consult_minutes) == ("standard", True, None)
    assert [slot.reserve for slot in planned.slots] == [0, 0]


def test_times_may_be_tomls_own_and_of_another_day():
    text = 'date = 2026-01-29\n[[step]]\nat = 2026-01-28 18:00:00\ndo = "tick"\n[[step]]\nat = 08:30:00\ndo = "tick"\n'
    steps = parse_scenario(tomllib.loads(text), presets()).steps
    assert [one.at for one in steps] == [moment("28 18:00"), moment("08:30")]


@pytest.mark.parametrize("written", ["09:30", "9:30", "09.30", "9.30", "0930", "2026-01-29 09.30", "2026-01-29T9:30"])
def test_times_as_they_are_written(written):
    assert parse_scenario(day(step("tick", at=written)), presets()).steps[0].at == moment("09:30")
