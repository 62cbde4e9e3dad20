"""Steps, their victims, and where a place is looked for (RULES §3, §4.4)."""

from __future__ import annotations

import pytest

from tests.domain.bench import Bench, moment, slot

NINE_TEN = (slot("09:00", 60, 1), slot("10:00", 60, 1))


def full(policy, *slots, **changes):
    """Return a bench whose 09:00 slot of two places is taken by `paid` (first) and `online`."""
    bench = Bench(policy, *(slots or (slot("09:00", 60, 2), slot("10:00", 60, 2))), **changes)
    bench.book("paid", "paid", "09:00")
    bench.at("08:01").book("online", "online", "09:00")
    bench.at("08:02")
    return bench


# §3: steps and victims


def test_a_place_comes_before_the_steps():
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.book("a")
    bench.book("x", "emergency")
    assert bench.statuses("a", "x") == ["confirmed", "checked_in"]


def test_overflow_is_counted_from_what_is_held():
    bench = full("elastic", overflow=1)
    assert bench.book("x", "emergency", "09:00") == "checked_in"
    assert bench.held("09:00") == 3
    assert bench.book("y", "emergency", "09:00") == "checked_in"
    assert (bench.where("y"), bench.held("09:00")) == ("D1 10:00", 3)


def test_overflow_zero_never_applies():
    bench = full("elastic", slot("09:00", 60, 2), overflow=0)
    assert bench.book("x", "emergency", "09:00") == "refused:slot_full"


def test_steps_are_tried_in_their_order():
    bench = full("standard", emergency=["rebook", "overflow"], reserve_release="never")
    bench.book("x", "emergency", "09:00")
    assert (bench.where("online"), bench.held("09:00")) == ("D1 10:00", 2)
    bench = full("standard", emergency=["overflow", "rebook"], reserve_release="never")
    bench.book("x", "emergency", "09:00")
    assert (bench.where("online"), bench.held("09:00")) == ("D1 09:00", 3)


def test_rebook_seats_the_victim_in_the_first_later_slot_that_has_a_place_for_it():
    slots = slot("08:30", 30, 1), slot("09:00", 60, 2), slot("10:00", 60, 1, 1), slot("11:00", 60, 1)
    bench = full("alternatives", *slots)
    bench.book("x", "emergency", "09:00")
    assert bench.where("online") == "D1 11:00"


def test_rebook_does_not_apply_where_later_slots_have_only_their_reserve():
    bench = full("standard", slot("09:00", 60, 2), slot("10:00", 60, 1, 1), emergency=["rebook", "demote"])
    bench.book("x", "emergency", "09:00")
    assert (bench.where("x"), bench.where("online"), bench.status("online")) == ("D1 09:00", "D1 09:00", "waitlisted")


def test_rebook_passes_over_a_closed_slot():
    bench = full("alternatives", slot("09:00", 60, 2), slot("10:00", 60, 1), slot("11:00", 60, 1))
    bench.close("10:00")
    bench.book("x", "emergency", "09:00")
    assert bench.where("online") == "D1 11:00"


def test_a_rebooked_victim_keeps_number_request_and_arrival():
    bench = full("alternatives")
    bench.give("check_in", "online")
    before = bench.token("online")
    bench.book("x", "emergency", "09:00")
    after = bench.token("online")
    assert (after.status, after.number, after.requested_at) == ("checked_in", before.number, before.requested_at)


def test_demote_keeps_number_and_request():
    bench = full("demotion")
    bench.book("x", "emergency", "09:00")
    token = bench.token("online")
    assert (token.status, token.number, token.requested_at) == ("waitlisted", 2, moment("08:01"))
    assert bench.position("online") == 1


def test_cancel_says_displaced():
    bench = full("preemption", slot("09:00", 60, 2))
    bench.book("x", "emergency", "09:00")
    assert (bench.status("online"), bench.token("online").reason) == ("cancelled", "displaced")


def test_no_victim_and_the_step_does_not_apply():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("x", "emergency")
    assert bench.book("y", "emergency") == "waitlisted"
    assert bench.status("x") == "checked_in"


def test_the_victim_is_of_the_greatest_rank():
    bench = Bench("demotion", slot("09:00", 60, 3))
    for source in ("follow_up", "walk_in", "online"):
        bench.book(source, source)
    bench.book("x", "emergency")
    assert bench.status("walk_in") == "waitlisted"


def test_of_one_rank_the_victim_has_not_arrived():
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.book("a")
    bench.at("08:01").book("b")
    bench.give("check_in", "b")
    bench.book("x", "emergency")
    assert bench.statuses("a", "b") == ["waitlisted", "checked_in"]


def test_rank_comes_before_arrival():
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.book("walk_in", "walk_in")
    bench.book("online", "online")
    bench.book("x", "emergency")
    assert bench.statuses("walk_in", "online") == ["waitlisted", "confirmed"]


def test_then_the_victim_is_who_asked_last_and_then_the_greatest_number():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a")
    bench.at("08:01").book("b")
    bench.book("c")
    bench.book("x", "emergency")
    assert bench.statuses("a", "b", "c") == ["confirmed", "confirmed", "waitlisted"]
    bench.book("y", "emergency")
    assert bench.statuses("a", "b") == ["confirmed", "waitlisted"]


def test_who_asked_last_comes_before_the_greatest_number():
    """A token that came from another doctor asked earlier than its number tells."""
    bench = Bench("demotion", slot("09:00", 60, 2), others={"D2": [slot("09:00", 60, 1)]})
    bench.book("early", doctor="D2")
    bench.at("08:01").book("late")
    bench.move("early", "09:00", "D1")
    assert bench.number("early") > bench.number("late")
    bench.book("x", "emergency")
    assert bench.statuses("early", "late") == ["confirmed", "waitlisted"]


@pytest.mark.parametrize("status", ["in_consultation", "completed", "checked_in"])
def test_who_is_or_was_in_consultation_is_no_victim(status):
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a", "walk_in")
    bench.call()
    if status == "completed":
        bench.give("complete", "a")
    if status == "checked_in":
        bench.give("requeue", "a")
    assert bench.book("x", "emergency") == "waitlisted"
    assert bench.status("a") == status


def test_a_call_taken_back_by_undo_does_not_count():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a", "walk_in")
    bench.call()
    bench.undo()
    bench.book("x", "emergency")
    assert bench.status("a") == "waitlisted"


def test_an_equal_rank_is_no_victim():
    bench = Bench("preemption", slot("09:00", 60, 1), ranks={"paid": 3})
    bench.book("a", "follow_up")
    assert bench.book("b", "paid") == "waitlisted"


# §4.4: the way of an emergency, and of anyone else


def test_scope_slot_tries_place_and_steps_of_each_slot_before_the_next():
    bench = full("demotion")
    bench.book("x", "emergency", "09:00")
    assert (bench.where("x"), bench.status("online")) == ("D1 09:00", "waitlisted")


def test_scope_day_tries_every_place_before_any_step():
    bench = full("preemption")
    bench.book("x", "emergency", "09:00")
    assert (bench.where("x"), bench.status("online")) == ("D1 10:00", "confirmed")


def test_the_other_slots_are_tried_in_time_order_also_the_earlier_ones():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), slot("11:00", 60, 1))
    bench.book("x", "emergency", "10:00")
    bench.book("y", "emergency", "10:00")
    bench.book("z", "emergency", "10:00")
    assert [bench.where(label) for label in "xyz"] == ["D1 10:00", "D1 09:00", "D1 11:00"]


def test_an_emergency_that_nothing_helps_waits_in_its_target():
    bench = Bench("demotion", *NINE_TEN)
    for label in "wxy":
        bench.book(label, "emergency", "10:00")
    assert (bench.status("y"), bench.where("y")) == ("waitlisted", "D1 10:00")


def test_anyone_else_with_scope_slot_looks_only_in_the_target():
    bench = full("demotion")
    assert bench.book("b", "follow_up", "09:00") == "waitlisted"
    assert bench.where("b") == "D1 09:00"


def test_anyone_else_with_scope_day_takes_a_place_of_another_slot_first():
    bench = full("preemption")
    assert bench.book("b", "paid", "09:00") == "confirmed"
    assert (bench.where("b"), bench.status("online")) == ("D1 10:00", "confirmed")


def test_preempt_with_scope_day_takes_the_victim_of_the_whole_day():
    bench = Bench("preemption", *NINE_TEN)
    bench.book("walk_in", "walk_in", "09:00")
    bench.book("online", "online", "10:00")
    bench.book("paid", "paid", "09:00")
    assert (bench.where("paid"), bench.status("online"), bench.status("walk_in")) == (
        "D1 10:00",
        "cancelled",
        "checked_in",
    )


def test_preempt_with_scope_day_takes_nobody_from_a_closed_slot():
    bench = Bench("preemption", *NINE_TEN)
    bench.book("walk_in", "walk_in", "09:00")
    bench.book("online", "online", "10:00")
    bench.close("10:00")
    bench.book("paid", "paid", "09:00")
    assert (bench.where("paid"), bench.status("online"), bench.status("walk_in")) == (
        "D1 09:00",
        "confirmed",
        "cancelled",
    )


def test_an_emergency_with_scope_day_takes_the_victim_of_its_target_and_not_of_the_day():
    bench = Bench("preemption", *NINE_TEN)
    bench.book("walk_in", "walk_in", "09:00")
    bench.book("online", "online", "10:00")
    bench.book("x", "emergency", "09:00")
    assert (bench.where("x"), bench.status("walk_in"), bench.status("online")) == ("D1 09:00", "cancelled", "confirmed")


def test_preempt_with_scope_slot_takes_the_victim_of_the_target():
    bench = Bench("demotion", *NINE_TEN, preempt=["demote"])
    bench.book("walk_in", "walk_in", "10:00")
    bench.book("online", "online", "09:00")
    bench.book("paid", "paid", "09:00")
    assert bench.statuses("online", "walk_in", "paid") == ["waitlisted", "checked_in", "confirmed"]


def test_preempt_and_the_reserve():
    """The victim frees its own place: the reserve is untouched (RULES §3)."""
    bench = Bench("demotion", slot("09:00", 60, 2, 1), preempt=["demote"])
    bench.book("online", "online")
    bench.book("paid", "paid")
    assert bench.statuses("online", "paid") == ["waitlisted", "confirmed"]
    assert bench.held("09:00") == 1
