"""Hospital, doctors, weeks and policy changed one at a time: what is kept, what is refused and at which field."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from opd_desk.domain.errors import SlotFull, Unknown
from opd_desk.domain.model import DayKey
from opd_desk.domain.policy import Step
from opd_desk.domain.roster import WeekHours
from opd_desk.services.roster import RosterWork, Unfit, days_read, days_written, week_rows
from tests.services.conftest import ALL, DAY, KUMAR, Counter, set_policy

MORNING = {"days": ["mon", "thu"], "start": "09:00", "end": "12:00", "slot_minutes": 60, "capacity": 5}


@pytest.fixture
def work(counter: Counter) -> RosterWork:
    return RosterWork(counter.desk.database)


def row(**changes: Any) -> dict[str, Any]:
    return MORNING | changes


def test_what_was_set_up_is_found(work: RosterWork) -> None:
    assert work.hospital().phone == "0253 223 1100"
    assert [doctor.code for doctor in work.doctors()] == ["DOC001", "DOC002", "DOC003"]
    assert work.week("DOC003")[0] == WeekHours(0, time(9), time(10), 60, 3, 1)
    assert work.week("NOBODY") == []
    assert work.policy() == work.presets["standard"]


def test_there_are_hours_while_a_doctor_who_sees_patients_has_some(work: RosterWork) -> None:
    assert work.has_hours()
    for doctor in work.doctors()[:2]:
        work.save_week(doctor.code, [])
    assert work.has_hours()
    work.save_doctor({"code": "DOC003", "name": "Dr. Anil Iyer", "active": False})
    assert not work.has_hours()


def test_another_hospital_stands_on_the_next_slip(work: RosterWork, counter: Counter) -> None:
    token = counter.book("A", 9)
    work.save_hospital({"name": " Town Clinic ", "address": "", "phone": "1234"})
    assert counter.desk.papers.slip(token.id).hospital.name == "Town Clinic"
    assert work.hospital().phone == "1234"


def test_a_new_doctor_has_no_hours_until_they_are_saved(work: RosterWork, counter: Counter) -> None:
    work.add_doctor({"code": "ENT1", "name": "Dr. Om Shah", "specialization": "ENT", "room": "7", "consult_minutes": 6})
    key = DayKey(DAY, "ENT1")
    assert counter.desk.views.slots(key) == []
    work.save_week("ENT1", [row()])
    assert [
        (slot.start.hour, slot.capacity) for slot in counter.desk.views.slots(DayKey(date(2026, 2, 5), "ENT1"))
    ] == [
        (9, 5),
        (10, 5),
        (11, 5),
    ]
    assert counter.stored(key).doctor.consult_minutes == 6


def test_a_changed_doctor_keeps_the_hours_and_what_is_left_out_goes(work: RosterWork, counter: Counter) -> None:
    hours = work.week("DOC003")
    work.save_doctor({"code": "DOC003", "name": "Dr. A. Iyer", "active": False})
    doctor = work.doctors()[2]
    assert (doctor.name, doctor.specialization, doctor.consult_minutes, doctor.active) == (
        "Dr. A. Iyer",
        "",
        None,
        False,
    )
    assert work.week("DOC003") == hours
    assert "Dr. A. Iyer" not in [each.name for each in counter.desk.views.day(date(2026, 2, 5)).doctors]


def test_another_week_leaves_the_dates_in_use(work: RosterWork, counter: Counter) -> None:
    counter.book("A", 9)
    work.save_week("DOC001", [row(reserve=2), row(start="17:00", end="18:00")])
    assert [slot.start.hour for slot in counter.desk.views.slots(KUMAR)] == [9, 10, 11]
    later = counter.desk.views.doctor_day(DayKey(date(2026, 2, 5), "DOC001")).slots
    assert [(slot.start.hour, slot.reserve) for slot in later] == [(9, 2), (10, 2), (11, 2), (17, 1)]
    work.save_week("DOC001", [])
    assert work.week("DOC001") == []


def test_a_policy_counts_from_the_next_command(work: RosterWork, counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    saved = work.save_policy({"base": "standard", "when_full": "refuse", "reserve": 0})
    assert work.policy() == saved
    with pytest.raises(SlotFull):
        counter.book("C", 9)


def test_planning_a_policy_changes_nothing(work: RosterWork) -> None:
    planned = work.plan_policy({"base": "elastic", "overflow": 3})
    assert (planned.name, planned.overflow) == ("elastic", 3)
    assert work.policy().name == "standard"


def test_steps_are_judged_together_not_with_the_bases(work: RosterWork) -> None:
    planned = work.plan_policy({"base": "preemption", "emergency": ["demote"], "preempt": ["demote"]})
    assert planned.preempt == planned.emergency


def test_what_a_policy_does_not_say_is_its_bases(work: RosterWork) -> None:
    for name, preset in work.presets.items():
        assert work.plan_policy({"base": name}) == preset
    assert work.save_policy({"base": "preemption", "overflow": 1}).preempt == (Step.CANCEL,)
    assert work.policy().preempt == (Step.CANCEL,)


def test_a_week_is_written_as_it_was_read(work: RosterWork) -> None:
    rows = [row(days=["mon", "wed"], reserve=0), row(start="14:00", end="15:00")]
    week = work.save_week("DOC002", rows)
    assert week_rows(week) == [
        row(days=["mon", "wed"], reserve=0),
        row(days=["mon", "thu"], start="14:00", end="15:00"),
    ]
    assert week_rows(work.week("DOC002")) == week_rows(week)


GOOD = {"code": "DOC001", "name": "Dr. R"}
BAD: dict[str, tuple[Callable[[RosterWork], object], str, int, str]] = {
    "no hospital": (
        lambda work: work.save_hospital({"name": " ", "address": "A"}),
        "name",
        0,
        "Hospital needs a name.",
    ),
    "an empty code": (lambda work: work.add_doctor({"code": "", "name": "A"}), "code", 0, "Code must be 1 to 15 of"),
    "a code in use": (lambda work: work.add_doctor(GOOD), "code", 0, "DOC001 is the code of Dr. Rajesh Kumar"),
    "no name": (lambda work: work.save_doctor(GOOD | {"name": ""}), "name", 0, "Name must not be empty."),
    "minutes in words": (
        lambda work: work.save_doctor(GOOD | {"consult_minutes": "five"}),
        "consult_minutes",
        0,
        "Minutes a patient must be a whole number from 1 ",
    ),
    "no day": (lambda work: work.save_week("DOC001", [row(days=[])]), "days", 0, "Mon"),
    "a day that is none": (lambda work: work.save_week("DOC001", [row(), row(days=["xyz"])]), "days", 1, "Mon"),
    "no time": (lambda work: work.save_week("DOC001", [row(start="nine")]), "start", 0, "09:00."),
    "an end before": (lambda work: work.save_week("DOC001", [row(end="08:00")]), "end", 0, "09:00 to 08:00"),
    "a remainder": (lambda work: work.save_week("DOC001", [row(slot_minutes=50)]), "slot_minutes", 0, "leaves 30 min"),
    "no length": (
        lambda work: work.save_week("DOC001", [row(slot_minutes="")]),
        "slot_minutes",
        0,
        "Slot minutes must",
    ),
    "no places": (lambda work: work.save_week("DOC001", [row(capacity=0)]), "capacity", 0, "Places must be a whole"),
    "too many kept": (lambda work: work.save_week("DOC001", [row(reserve=6)]), "reserve", 0, "Of 5 places 6 cannot"),
    "an overlap": (
        lambda work: work.save_week("DOC001", [row(), row(days=["fri"]), row(start="11:00", end="13:00")]),
        "start",
        2,
        "11:00 to 13:00 overlaps the hours until 12:00.",
    ),
    "a rank": (lambda work: work.save_policy({"ranks": {"paid": 1}}), "ranks", 0, "The emergency's rank must be"),
    "a step": (lambda work: work.save_policy({"emergency": ["pray"]}), "emergency", 0, "it can be overflow, rebook"),
    "a step of the others": (
        lambda work: work.save_policy({"emergency": ["demote"], "preempt": ["cancel"]}),
        "preempt",
        0,
        "Preempt has cancel, which emergency has not.",
    ),
    "a limit": (lambda work: work.save_policy({"overflow": "many"}), "overflow", 0, "Overflow must be a whole number"),
    "a grace": (lambda work: work.save_policy({"grace_minutes": -1}), "grace_minutes", 0, "Grace minutes must be"),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_cannot_be_is_said_at_its_field_and_changes_nothing(bad: str, work: RosterWork, counter: Counter) -> None:
    do, field, place, words = BAD[bad]
    before = counter.rows(*ALL)
    with pytest.raises(Unfit) as caught:
        do(work)
    assert (caught.value.field, caught.value.row) == (field, place)
    assert words in str(caught.value)
    assert "_" not in str(caught.value)
    assert counter.rows(*ALL) == before


def test_who_is_not_there_is_not_made_by_a_change(work: RosterWork, counter: Counter) -> None:
    before = counter.rows(*ALL)
    with pytest.raises(Unknown, match="no doctor ENT1"):
        work.save_doctor({"code": "ENT1", "name": "Dr. A"})
    with pytest.raises(Unknown, match="no doctor ENT1"):
        work.save_week("ENT1", [row()])
    assert counter.rows(*ALL) == before


def test_the_policy_of_the_file_is_the_policy_found(counter: Counter, work: RosterWork) -> None:
    set_policy(counter.path, {"base": "reserved", "grace_minutes": 5})
    assert (work.policy().name, work.policy().grace_minutes) == ("reserved", 5)


@pytest.mark.parametrize(
    ("text", "days", "written"),
    [
        ("Mon-Sat", ["mon", "tue", "wed", "thu", "fri", "sat"], "Mon-Sat"),
        ("mon, wed fri", ["mon", "wed", "fri"], "Mon, Wed, Fri"),
        ("Monday, Tues", ["mon", "tue"], "Mon, Tue"),
        ("Sat - Mon", ["sat", "sun", "mon"], "Mon, Sat, Sun"),
        ("Mon\N{EN DASH}Wed, Sun", ["mon", "tue", "wed", "sun"], "Mon-Wed, Sun"),
        ("", [], ""),
    ],
)
def test_days_are_read_and_written(text: str, days: list[str], written: str) -> None:
    assert days_read(text) == days
    assert days_written(days) == written


@pytest.mark.parametrize("text", ["funday", "mo", "monkey", "Mon-Xyz", "1"])
def test_a_word_that_is_no_day_stays_as_it_is(text: str) -> None:
    assert days_read(text) == [text.lower()]
