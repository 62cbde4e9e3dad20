"""When each who waits can expect to be called, and who is at risk of not being seen (RULES §8, §9)."""

from __future__ import annotations

from datetime import timedelta

from opd_desk.domain.queueing import consultation
from tests.domain.bench import Bench, slot

FIVE = {"D1": {"consult_minutes": 5}}


def test_a_consultation_takes_the_doctors_minutes_or_the_slots_share_cut_to_seconds():
    bench = Bench("demotion", slot("09:00", 60, 7), others={"D2": [slot("09:00", 60, 7)]}, doctors=FIVE)
    assert consultation(bench.day(), bench.slot("09:00")) == timedelta(minutes=5)
    assert consultation(bench.day("D2"), bench.slot("09:00", "D2")) == timedelta(seconds=514)  # 514.28...


def test_before_the_start_they_count_from_the_start_in_queue_order():
    bench = Bench("demotion", slot("09:00", 60, 6), doctors=FIVE)
    bench.book("walk_in", "walk_in")
    bench.book("online")
    bench.book("paid", "paid")
    assert bench.estimates() == {"paid": "09:00:00", "online": "09:05:00", "walk_in": "09:10:00"}


def test_after_the_start_they_count_from_now():
    bench = Bench("demotion", slot("09:00", 60, 6), doctors=FIVE)
    bench.book("a", "walk_in")
    bench.book("b", "walk_in")
    assert bench.at("09:07").estimates() == {"a": "09:07:00", "b": "09:12:00"}


def test_they_count_from_the_end_of_the_consultation_that_goes_on():
    bench = Bench("demotion", slot("09:00", 60, 6), doctors=FIVE)
    for label in "ab":
        bench.book(label, "walk_in")
    bench.at("09:03").call()
    assert bench.at("09:04").estimates() == {"b": "09:08:00"}
    assert bench.at("09:20").estimates() == {"b": "09:20:00"}


def test_the_consultation_that_goes_on_takes_its_own_slots_time():
    bench = Bench("demotion", slot("09:00", 60, 6), slot("10:00", 60, 3))
    bench.book("a", "walk_in", "10:00")
    bench.book("b", "walk_in", "09:00")
    bench.give("skip", "b")
    bench.at("09:00").call()
    assert bench.status("b") == "checked_in"
    assert bench.estimates() == {"b": "10:00:00"}
    bench.give("recall", "b")
    assert bench.estimates() == {"b": "09:20:00"}


def test_the_next_slot_begins_when_the_one_before_is_through():
    bench = Bench("demotion", slot("09:00", 10, 3), slot("09:10", 10, 1), doctors=FIVE)
    for label in "abc":
        bench.book(label, start="09:00")
    bench.book("d", start="09:10")
    assert bench.estimates()["d"] == "09:15:00"


def test_a_slot_without_tokens_moves_the_time_on_all_the_same():
    bench = Bench("demotion", slot("09:00", 60, 2), slot("10:00", 60, 2), doctors=FIVE)
    bench.book("a", "walk_in", "09:00")
    bench.book("b", "walk_in", "09:00")
    bench.give("skip", "a")
    assert bench.estimates() == {"b": "09:00:00", "a": "10:00:00"}


def test_checked_in_emergencies_come_first_from_the_first_slot_that_has_not_ended():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3), doctors=FIVE)
    bench.book("a", "walk_in", "09:00")
    bench.book("x", "emergency", "10:00")
    assert bench.estimates() == {"x": "09:00:00", "a": "09:05:00"}
    assert bench.at("10:00").estimates() == {"x": "10:00:00", "a": "10:05:00"}


def test_a_confirmed_emergency_waits_in_its_slot():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3), doctors=FIVE).at("28 18:00")
    bench.book("x", "emergency", "10:00")
    assert bench.estimates() == {"x": "10:00:00"}


def test_an_emergency_after_the_last_slot_is_expected_now():
    bench = Bench("demotion", slot("09:00", 60, 3), doctors=FIVE)
    bench.book("x", "emergency")
    assert bench.at("11:00").estimates() == {"x": "11:00:00"}


def test_the_overdue_have_none_from_the_end_of_their_grace_on_and_take_no_time():
    bench = Bench("demotion", slot("09:00", 60, 3), doctors=FIVE)
    bench.book("a")
    bench.book("b", "walk_in")
    assert bench.at("09:14").estimates() == {"a": "09:14:00", "b": "09:19:00"}
    assert bench.at("09:15").estimates() == {"b": "09:15:00"}
    bench.delay(1)
    assert bench.estimates() == {"a": "09:15:00", "b": "09:20:00"}


def test_who_asked_late_is_overdue_later():
    bench = Bench("demotion", slot("09:00", 60, 3), doctors=FIVE)
    bench.at("09:10").book("a")
    assert bench.at("09:24").estimates() == {"a": "09:24:00"}
    assert bench.at("09:25").estimates() == {}


def test_the_checked_in_are_never_overdue():
    bench = Bench("demotion", slot("09:00", 60, 3), doctors=FIVE)
    bench.book("a", "walk_in")
    assert bench.at("12:00").estimates() == {"a": "12:00:00"}


def test_the_skipped_come_last_in_call_order():
    bench = Bench("demotion", slot("09:00", 60, 5), slot("10:00", 60, 5), doctors=FIVE)
    bench.book("late", "walk_in", "10:00")
    bench.book("walk_in", "walk_in", "09:00")
    bench.book("x", "emergency", "09:00")
    for label in ("late", "walk_in", "x"):
        bench.give("skip", label)
    bench.book("a", "walk_in", "10:00")
    assert bench.estimates() == {"a": "10:00:00", "x": "10:05:00", "walk_in": "10:10:00", "late": "10:15:00"}


def test_the_waitlisted_have_none():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b", "walk_in")
    assert bench.estimates() == {"a": "09:00:00"}


def test_a_delay_shifts_them():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3), doctors=FIVE)
    bench.book("a", start="09:00")
    bench.book("b", start="10:00")
    bench.delay(25)
    assert bench.estimates() == {"a": "09:25:00", "b": "10:25:00"}


def test_seconds_add_up_uncut():
    bench = Bench("demotion", slot("09:00", 60, 7))
    for label in "abc":
        bench.book(label)
    assert bench.estimates() == {"a": "09:00:00", "b": "09:08:34", "c": "09:17:08"}


def test_at_risk_is_whose_estimate_falls_after_the_end_of_the_last_slot_without_the_delay():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 20, 3), doctors=FIVE)
    for label in "abc":
        bench.book(label, start="10:00")
    bench.delay(10)
    assert bench.estimates()["c"] == "10:20:00"
    assert bench.at_risk() == []
    bench.delay(11)
    assert bench.at_risk() == ["c"]
    bench.delay(20)
    assert bench.at_risk() == ["b", "c"]


def test_a_delay_below_0_is_invalid_and_0_takes_it_back():
    bench = Bench("demotion", slot("09:00", 60, 1))
    assert bench.delay(-1) == "refused:invalid"
    bench.delay(30)
    assert (bench.delay(0), bench.day().delay) == ("done", 0)


def test_a_shorter_delay_settles():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    bench.delay(30)
    bench.book("a", start="09:00")
    bench.book("b", start="09:00")
    assert bench.at("10:05").where("b") == "D1 09:00"
    bench.delay(0)
    assert (bench.where("b"), bench.status("b")) == ("D1 10:00", "confirmed")
