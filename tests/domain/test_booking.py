"""What is refused and in which order, where a booking is aimed, and what becomes of it (RULES §4)."""

from __future__ import annotations

import pytest

from opd_desk.domain.booking import Request, book
from opd_desk.domain.events import Act
from opd_desk.domain.model import Patient, Source
from tests.domain.bench import Bench, moment, slot

NINE_TEN = (slot("09:00", 60, 1), slot("10:00", 60, 1))


# §4.1, §4.2: what is refused, and in which order


def test_an_unknown_slot_comes_before_all_else():
    bench = Bench("demotion", slot("09:00", 60, 1), doctors={"D1": {"active": False}})
    assert bench.book("", start="07:00", age=900) == "refused:unknown"


@pytest.mark.parametrize(
    "who",
    [{"name": ""}, {"name": " \t\n"}, {"name": "\u200b\u00a0"}, {"age": -1}, {"age": 131}, {"phone": "12345"},
     {"phone": "1" * 16}, {"phone": "98765a3210"}, {"phone": "٩٨٧٦٥٤٣٢١٠"}, {"phone": "++9876543"},
     {"phone": "98765.43210"}],
)  # fmt: skip
def test_a_patient_who_cannot_be_is_invalid(who):
    assert Bench("demotion", slot("09:00", 60, 1)).book("a", **who) == "refused:invalid"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("98765 43210", "9876543210"), ("+91-98765-43210", "919876543210"), ("", ""), (" - ", ""), ("+", ""),
     ("123456", "123456"), ("1" * 15, "1" * 15)],
)  # fmt: skip
def test_a_phone_loses_spaces_dashes_and_one_plus(given, kept):
    bench = Bench("demotion", slot("09:00", 60, 1))
    assert bench.book("a", phone=given) == "confirmed"
    assert bench.token("a").patient.phone == kept


@pytest.mark.parametrize("age", [0, 130, None])
def test_an_age_is_0_to_130_if_given(age):
    assert Bench("demotion", slot("09:00", 60, 1)).book("a", age=age) == "confirmed"


def test_an_inactive_doctor_takes_nobody():
    bench = Bench("demotion", slot("09:00", 60, 1), doctors={"D1": {"active": False}})
    assert bench.book("a") == "refused:invalid"


def test_a_past_date_is_invalid_and_today_is_not():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.now = moment("30 00:00")
    assert bench.book("a") == "refused:invalid"
    bench.now = moment("29 00:00")
    assert bench.book("a") == "confirmed"


def test_one_per_day_refuses_a_second_live_token_and_names_the_first():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("other")
    bench.book("a", phone="9876543210")
    assert bench.book("again", name="A", phone="98765-43210") == "refused:duplicate"
    assert (bench.refused.token, bench.refused.number) == (bench.ids["a"], 2)


def test_a_patient_is_phone_and_name_and_never_the_phone_alone():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("Anita", phone="9876543210")
    assert bench.book("Ramesh", phone="9876543210") == "confirmed"
    assert bench.book("b", name="  aNITA ", phone="9876543210") == "refused:duplicate"
    assert bench.book("c", name="Anita", phone="9876543211") == "confirmed"


def test_without_a_phone_everyone_is_new():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("Anita", phone="")
    assert bench.book("b", name="Anita", phone="") == "confirmed"


def test_a_patient_who_is_not_known_yet_is_nobodys_duplicate():
    """`id` 0 stands for every patient that the desk does not know."""
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    for name in ("Anita", "Ramesh"):
        wish = Request(Patient(name), Source.ONLINE)
        assert book(bench.day(), wish, Act(name, bench.now, "asha", "book"), lambda patient: patient).holds


@pytest.mark.parametrize("end", ["cancelled", "no_show", "completed"])
def test_a_token_that_is_not_live_is_no_duplicate(end):
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("a", "walk_in", phone="9876543210")
    if end == "cancelled":
        bench.cancel("a")
    elif end == "no_show":
        bench.at("09:15").give("no_show", "a")
    else:
        bench.call()
        bench.give("complete", "a")
    assert bench.status("a") == end
    assert bench.book("b", name="a", phone="9876543210") == "confirmed"


def test_one_per_day_is_per_doctor():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True, others={"D2": [slot("09:00", 60, 5)]})
    bench.book("a", phone="9876543210")
    assert bench.book("b", name="a", phone="9876543210", doctor="D2") == "confirmed"


def test_the_clerk_can_override_a_duplicate_and_the_reason_is_logged():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("a", phone="9876543210")
    day, patient = bench.day(), bench.token("a").patient
    wish = Request(patient, Source.ONLINE, override="two complaints")
    book(day, wish, Act("x", bench.now, "asha", "book"), lambda _: patient)
    assert day.events[-1].why == "two complaints"


def test_a_duplicate_is_refused_before_an_ended_slot():
    bench = Bench("demotion", slot("09:00", 60, 5), slot("10:00", 60, 5), one_per_day=True)
    bench.book("a", start="10:00", phone="9876543210")
    bench.at("10:00")
    assert bench.book("b", name="a", phone="9876543210", start="09:00") == "refused:duplicate"
    assert bench.book("c", start="09:00") == "refused:slot_ended"


def test_a_patient_who_cannot_be_is_refused_before_a_duplicate():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("a", phone="9876543210")
    assert bench.book("b", name="a", phone="9876543210", age=131) == "refused:invalid"


# §4.3: the target


def test_an_ended_slot_that_is_closed_too_has_ended():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.close("09:00")
    assert bench.book("a", start="09:00") == "refused:slot_closed"
    assert bench.at("10:00").book("a", start="09:00") == "refused:slot_ended"


def test_none_requested_is_the_first_slot_with_a_place():
    bench = Bench("demotion", *NINE_TEN)
    bench.book("a")
    bench.book("b")
    assert (bench.where("a"), bench.where("b")) == ("D1 09:00", "D1 10:00")


def test_none_requested_and_all_full_waits_in_the_first_usable():
    bench = Bench("demotion", *NINE_TEN)
    bench.close("09:00")
    bench.book("a")
    assert bench.book("b") == "waitlisted"
    assert bench.where("b") == "D1 10:00"


def test_none_requested_is_for_an_emergency_the_first_usable_slot_even_when_full():
    bench = Bench("demotion", *NINE_TEN)
    bench.book("a", start="09:00")
    bench.book("x", "emergency")
    assert (bench.where("x"), bench.status("a")) == ("D1 09:00", "waitlisted")


def test_no_usable_slot():
    bench = Bench("demotion", *NINE_TEN)
    bench.close("10:00")
    assert bench.at("10:00").book("a") == "refused:no_slot"
    assert bench.book("x", "emergency") == "refused:no_slot"


# §4.5: when all is full


def test_refused_with_alternatives_this_doctors_first_then_the_same_field_in_order():
    others = {
        "D3": [slot("09:00", 60, 1), slot("10:00", 60, 1)],
        "D2": [slot("09:00", 60, 1), slot("11:00", 60, 1)],
        "D4": [slot("08:00", 60, 1)],
        "D5": [slot("08:00", 60, 1)],
    }
    bench = Bench(
        "elastic",
        slot("09:00", 60, 1),
        slot("10:00", 60, 1),
        slot("11:00", 60, 1),
        others=others,
        doctors={"D4": {"active": False}, "D5": {"specialization": "Orthopedics"}},
    )
    bench.book("a", start="09:00")
    bench.close("10:00")
    assert bench.book("b", start="09:00") == "refused:slot_full"
    assert bench.alternatives() == ["D1 11:00", "D2 09:00", "D3 09:00", "D3 10:00", "D2 11:00"]


def test_alternatives_have_a_place_for_whoever_asks():
    bench = Bench("elastic", slot("09:00", 60, 1), slot("10:00", 60, 1, 1), slot("11:00", 60, 1))
    bench.book("a", start="09:00")
    bench.book("b", start="09:00")
    assert bench.alternatives() == ["D1 11:00"]


def test_when_full_may_differ_for_emergencies():
    bench = Bench("reserved", slot("09:00", 60, 1, 0), overflow=0)
    bench.book("a")
    assert bench.book("b") == "waitlisted"
    assert bench.book("x", "emergency") == "refused:slot_full"


def test_a_refused_booking_uses_no_number():
    bench = Bench("elastic", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.cancel("a")
    bench.book("c")
    assert bench.number("c") == 2


# arrival and numbers


@pytest.mark.parametrize(("source", "status"), [("walk_in", "checked_in"), ("emergency", "checked_in"),
                                                ("paid", "confirmed"), ("online", "confirmed")])  # fmt: skip
def test_walk_ins_and_emergencies_have_arrived_on_the_slots_date(source, status):
    assert Bench("demotion", slot("09:00", 60, 1)).book("a", source) == status


@pytest.mark.parametrize("source", ["walk_in", "emergency"])
def test_booked_before_the_date_nobody_has_arrived(source):
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 23:59")
    assert bench.book("a", source) == "confirmed"
    assert not bench.token("a").arrived


def test_a_waitlisted_walk_in_has_arrived():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b", "walk_in")
    assert (bench.status("b"), bench.token("b").arrived) == ("waitlisted", True)


def test_numbers_run_over_all_slots_and_the_waitlist_and_are_never_used_again():
    bench = Bench("demotion", *NINE_TEN)
    bench.book("a", start="10:00")
    bench.book("b", start="10:00")
    bench.cancel("b")
    bench.book("c", start="09:00")
    assert [bench.number(label) for label in "abc"] == [1, 2, 3]
    assert bench.token("c").reference == "D1-20260129-0003"
