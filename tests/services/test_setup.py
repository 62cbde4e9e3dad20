"""A hospital from a roster file: what it makes, what it changes, what it leaves alone, what it refuses."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import DayKey
from opd_desk.services.setup import RosterRefused, apply_roster, load_presets, parse_roster, read_roster
from opd_desk.store import roster
from opd_desk.store.database import Database
from tests.services.conftest import DAY, HEART, KUMAR, Counter, apply, hour, week

PRESETS = load_presets()


def doctor(**changes: Any) -> dict[str, Any]:
    return {"code": "DOC001", "name": "Dr. Rajesh Kumar", "week": [week("09:00", "12:00", 4, 1)]} | changes


def hours(**changes: Any) -> dict[str, Any]:
    return {"doctor": [doctor(week=[week("09:00", "12:00", 4, 1) | changes])]}


def test_the_presets_are_those_of_the_rules() -> None:
    assert sorted(PRESETS) == ["alternatives", "demotion", "elastic", "preemption", "reserved", "standard"]


def test_a_new_database_has_standard_rules_and_no_name_yet(tmp_path: Path) -> None:
    path = tmp_path / "new" / "desk.db"
    database = Database.open(path, create=True)
    database.close()
    database = Database.open(path)
    apply_roster(database, parse_roster({}, PRESETS), PRESETS)
    with database.reading() as connection:
        assert roster.policy(connection) == PRESETS["standard"]
        assert roster.hospital(connection).name == "OPD"
        assert roster.doctors(connection) == {}
    database.close()


def test_set_up_again_it_updates_and_who_is_not_named_stays(counter: Counter) -> None:
    token = counter.book("A", 9)
    new = {"code": "DOC001", "name": "Dr. R. Kumar", "room": "14", "week": [week("09:00", "11:00", 5, 1)]}
    apply(counter.path, doctor=[new], hospital={"name": "Town Clinic"}, policy="elastic")
    views = counter.desk.views
    assert views.hospital().name == "Town Clinic"
    assert views.hospital().address == ""
    assert [row.name for row in views.day(DAY).doctors] == ["Dr. R. Kumar", "Dr. Meena Rao", "Dr. Anil Iyer"]
    assert [(slot.start.hour, slot.capacity) for slot in views.slots(KUMAR)] == [(9, 2), (10, 2), (11, 2)]
    tomorrow = DayKey(date(2026, 1, 30), "DOC001")
    assert [(slot.start.hour, slot.capacity) for slot in views.slots(tomorrow)] == [(9, 5), (10, 5)]
    assert counter.stored().doctor.room == "14"
    assert counter.token(token).slot == hour(9)
    assert counter.desk.views.doctor_day(KUMAR).policy == PRESETS["elastic"]


def test_what_the_file_does_not_say_stays(counter: Counter) -> None:
    apply(counter.path, policy="elastic")
    apply_roster(counter.desk.database, parse_roster({"doctor": [doctor()]}, PRESETS), PRESETS)
    assert counter.desk.views.hospital().name == "City Hospital"
    assert counter.desk.views.doctor_day(KUMAR).policy.name == "elastic"


def test_a_doctor_without_a_week_has_no_slots(counter: Counter) -> None:
    apply(counter.path, doctor=[{"code": "DOC001", "name": "Dr. Rajesh Kumar"}])
    assert counter.desk.views.slots(KUMAR) == []


def test_a_reserve_left_out_is_the_policys() -> None:
    hours = week("09:00", "10:00", 4, 0)
    del hours["reserve"]
    (planned,) = parse_roster({"doctor": [doctor(week=[hours])]}, PRESETS).doctors
    assert {each.reserve for each in planned.week} == {None}
    assert [each.weekday for each in planned.week] == [0, 1, 2, 3, 4, 5]


def test_toml_times_are_times(tmp_path: Path) -> None:
    path = tmp_path / "roster.toml"
    path.write_text(
        '[[doctor]]\ncode = "A1"\nname = "Dr. A"\n[[doctor.week]]\ndays = ["sun", "sun"]\n'
        "start = 09:00:00\nend = 10:00:00\nslot_minutes = 30\ncapacity = 2\n",
        "utf-8-sig",
    )
    (planned,) = read_roster(path, PRESETS).doctors
    (only,) = planned.week
    assert (only.weekday, only.start.hour, only.end.hour) == (6, 9, 10)


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown field": ({"doctors": []}, "doctors"),
    "an unknown field of the hospital": ({"hospital": {"name": "A", "fax": "1"}}, "fax"),
    "a hospital without a name": ({"hospital": {"address": "A"}}, "name"),
    "a hospital that is a name": ({"hospital": "A"}, "hospital"),
    "an unknown policy": ({"policy": "kind"}, "kind"),
    "an unknown field of the policy": ({"policy": {"base": "standard", "mercy": 1}}, "mercy"),
    "a policy that contradicts itself": ({"policy": {"ranks": {"paid": 1}}}, "rank"),
    "a policy that is a number": ({"policy": 3}, "policy"),
    "doctors that are a table": ({"doctor": {"code": "A"}}, "[[doctor]]"),
    "an unknown field of a doctor": ({"doctor": [doctor(fee=100)]}, "fee"),
    "no code": ({"doctor": [{"name": "A"}]}, "code"),
    "no name": ({"doctor": [{"code": "A"}]}, "doctor A"),
    "a blank name": ({"doctor": [doctor(name=" ")]}, "name"),
    "a code twice": ({"doctor": [doctor(), doctor()]}, "twice"),
    "minutes that are none": ({"doctor": [doctor(consult_minutes=0)]}, "consult_minutes"),
    "minutes in words": ({"doctor": [doctor(consult_minutes="5")]}, "consult_minutes"),
    "active in words": ({"doctor": [doctor(active="yes")]}, "active"),
    "an unknown field of a week": (hours(places=3), "places"),
    "a day that is none": (hours(days=["mon", "funday"]), "funday"),
    "no days": (hours(days=[]), "days"),
    "days in words": (hours(days="mon"), "days"),
    "a remainder": (hours(slot_minutes=50), "leaves 30 min over"),
    "an end before the start": (hours(end="08:00"), "end after they start"),
    "no length": (hours(slot_minutes=0), "slot_minutes"),
    "a time that is none": (hours(start="9 o'clock"), "9 o'clock"),
    "seconds": (hours(start="09:00:30"), "09:00:30"),
    "a time of some date": (hours(start="2026-05-05 09:00"), "2026-05-05"),
    "no places": (hours(capacity=0), "capacity"),
    "half a place": (hours(capacity=2.5), "capacity"),
    "more kept than there are": (hours(reserve=5), "5"),
    "less than none kept": (hours(reserve=-1), "reserve"),
    "hours that overlap": (
        {"doctor": [doctor(week=[week("09:00", "12:00", 4, 0), week("11:00", "13:00", 4, 0)])]},
        "overlaps",
    ),
    "more places than a number holds": (hours(capacity=10**30), "capacity"),
    "a consultation of years": ({"doctor": [doctor(consult_minutes=10**12)]}, "consult_minutes"),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_cannot_be_is_refused_by_name(bad: str) -> None:
    table, words = BAD[bad]
    with pytest.raises(Invalid) as caught:
        parse_roster(table, PRESETS)
    assert words in str(caught.value)


@pytest.mark.parametrize("code", ["", "doc001", "DOC-1", "DOC 1", "A" * 16, "DÖC", "١"])
def test_codes_that_are_none(code: str) -> None:
    with pytest.raises(Invalid, match="1 to 15 of A-Z and 0-9"):
        parse_roster({"doctor": [doctor(code=code)]}, PRESETS)


@pytest.mark.parametrize("code", ["A", "007", "A" * 15])
def test_codes_that_are_some(code: str) -> None:
    assert parse_roster({"doctor": [{**HEART, "code": code, "name": "A"}]}, PRESETS).doctors[0].doctor.code == code


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"[[doctor", b"a = 1\na = 2", b"a = " + b"[" * 5000, b"a = " + b"9" * 5000, b"\x00"],
    ids=["bytes", "open", "twice", "deep", "long", "zero"],
)
def test_files_that_are_no_roster(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "roster.toml"
    path.write_bytes(content)
    with pytest.raises(RosterRefused) as caught:
        read_roster(path, PRESETS)
    assert str(caught.value).startswith(f"{path}: ")


def test_files_that_are_not_there(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.toml"):
        with pytest.raises(RosterRefused, match="cannot be read"):
            read_roster(path, PRESETS)
