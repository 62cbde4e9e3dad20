"""Cancel, no-show, and back again (RULES §6)."""

from __future__ import annotations

import pytest

from tests.domain.bench import Bench, brought_to, moment, slot

# cancel, no-show, reinstate


def test_cancel_keeps_the_reason():
    bench = brought_to("confirmed")
    bench.cancel("a", "  went   home ")
    assert bench.token("a").reason == "went home"


@pytest.mark.parametrize(
    ("booked", "delay", "from_"),
    [("08:00", 0, "09:15"), ("08:00", 10, "09:25"), ("09:10", 0, "09:25"), ("09:05", 10, "09:25")],
)
def test_a_no_show_is_allowed_from_the_later_of_start_and_request_on(booked, delay, from_):
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.delay(delay)
    bench.at(booked).book("a")
    minute_before = f"09:{int(from_[3:]) - 1}"
    assert bench.at(minute_before).give("no_show", "a") == "refused:too_early"
    assert bench.refused.from_ == moment(from_)
    assert from_ in str(bench.refused)
    assert bench.at(from_).give("no_show", "a") == "done"


def test_a_no_show_before_the_date_is_too_early_and_not_the_wrong_day():
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 18:00")
    bench.book("a")
    assert bench.give("no_show", "a") == "refused:too_early"


@pytest.mark.parametrize("status", ["cancelled", "no_show"])
def test_reinstate_gives_back_place_number_and_request_and_clears_the_reason(status):
    bench = brought_to(status)
    if status == "cancelled":
        bench.give("reinstate", "a")
        bench.cancel("a", "went home")
    before = bench.token("a")
    assert bench.give("reinstate", "a") == "done"
    after = bench.token("a")
    assert (after.status, after.reason, after.number) == ("confirmed", "", before.number)
    assert (after.requested_at, after.slot) == (before.requested_at, before.slot)


def test_reinstate_seats_who_had_arrived_as_checked_in():
    bench = brought_to("checked_in")
    bench.cancel("a")
    bench.give("reinstate", "a")
    assert bench.status("a") == "checked_in"


def test_reinstate_without_a_place_waits_or_is_refused_as_when_full_says():
    for policy, outcome, status in (("demotion", "done", "waitlisted"), ("elastic", "refused:slot_full", "cancelled")):
        bench = Bench(policy, slot("09:00", 60, 1), slot("10:00", 60, 1))
        bench.book("a", start="09:00")
        bench.cancel("a", "went home")
        bench.book("b", start="09:00")
        assert (bench.give("reinstate", "a"), bench.status("a")) == (outcome, status)
        assert bench.where("a") == "D1 09:00"
        assert bench.token("a").reason == ("" if outcome == "done" else "went home")
    assert bench.alternatives() == ["D1 10:00"]


def test_reinstate_of_anyone_else_stays_in_its_slot_with_scope_day_too_and_displaces_nobody():
    bench = Bench("preemption", slot("09:00", 60, 1), slot("10:00", 60, 1), when_full="refuse")
    bench.book("paid", "paid", "09:00")
    bench.cancel("paid")
    bench.book("online", "online", "09:00")
    assert bench.give("reinstate", "paid") == "refused:slot_full"
    assert bench.status("online") == "confirmed"


def test_reinstate_of_an_emergency_goes_through_the_steps():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    bench.book("x", "emergency", "09:00")
    bench.cancel("x")
    bench.book("a", start="09:00")
    assert bench.give("reinstate", "x") == "done"
    assert (bench.status("x"), bench.status("a")) == ("checked_in", "waitlisted")


def test_reinstate_of_an_emergency_may_seat_it_in_another_slot():
    bench = Bench("preemption", slot("09:00", 60, 1), slot("10:00", 60, 1))
    bench.book("x", "emergency", "09:00")
    bench.cancel("x")
    bench.book("a", start="09:00")
    bench.give("reinstate", "x")
    assert (bench.where("x"), bench.status("a")) == ("D1 10:00", "confirmed")


def test_reinstate_in_a_slot_that_is_not_usable():
    bench = brought_to("cancelled")
    bench.close("09:00")
    assert bench.give("reinstate", "a") == "refused:slot_closed"
    assert bench.at("10:00").give("reinstate", "a") == "refused:slot_ended"


def test_reinstate_names_a_duplicate_before_an_ended_slot():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), one_per_day=True)
    bench.book("a", start="09:00", phone="9876543210")
    bench.cancel("a")
    bench.book("b", name="a", start="10:00", phone="9876543210")
    assert bench.at("10:00").give("reinstate", "a") == "refused:duplicate"
