"""What freed places and passing time do (RULES §5)."""

from __future__ import annotations

import pytest

from opd_desk.domain.booking import cancel
from opd_desk.domain.consulting import complete
from opd_desk.domain.errors import WrongStatus
from opd_desk.domain.events import Act, Kind
from tests.domain.bench import Bench, moment, slot

TWO = (slot("09:00", 60, 1), slot("10:00", 60, 1))


def test_the_waitlist_of_an_ended_slot_goes_to_the_next_usable_one():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), slot("11:00", 60, 1))
    bench.book("a", start="09:00")
    bench.book("b", start="09:00")
    bench.close("10:00")
    bench.at("09:59")
    assert bench.where("b") == "D1 09:00"
    bench.at("10:00")
    assert (bench.where("b"), bench.status("b")) == ("D1 11:00", "confirmed")


def test_the_waitlist_of_a_closed_slot_is_carried_at_once():
    bench = Bench("demotion", *TWO)
    bench.book("a", start="09:00")
    bench.book("b", start="09:00")
    bench.book("c", start="10:00")
    bench.close("09:00")
    assert (bench.where("b"), bench.status("b"), bench.waitlist("10:00")) == ("D1 10:00", "waitlisted", ["b"])


def test_nobody_is_carried_backwards():
    bench = Bench("demotion", *TWO)
    bench.book("a", start="10:00")
    bench.book("b", start="10:00")
    bench.close("10:00")
    assert (bench.where("b"), bench.status("b")) == ("D1 10:00", "waitlisted")


def test_with_scope_day_a_waitlisted_token_of_a_closed_slot_is_promoted_in_an_earlier_one():
    bench = Bench("preemption", *TWO)
    for label, start in (("a", "09:00"), ("b", "10:00"), ("c", "10:00")):
        bench.book(label, start=start)
    bench.close("10:00")
    bench.cancel("a")
    assert (bench.where("c"), bench.status("c")) == ("D1 09:00", "confirmed")


def test_carried_tokens_stand_in_the_new_waitlist_by_its_order():
    bench = Bench("demotion", *TWO)
    bench.book("a", start="09:00")
    bench.book("b", start="10:00")
    bench.book("late", start="10:00")
    bench.at("08:05").book("paid", "paid", start="09:00")
    bench.at("08:06").book("early", "online", start="09:00")
    bench.close("09:00")
    assert bench.waitlist("10:00") == ["paid", "late", "early"]


def test_a_chain_carry_then_promote_then_nobody_else():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 2))
    for label in "abcd":
        bench.book(label, start="09:00")
    bench.at("10:00")
    assert bench.statuses("a", "b", "c", "d") == ["confirmed", "confirmed", "confirmed", "waitlisted"]
    assert (bench.where("d"), bench.waitlist("10:00")) == ("D1 10:00", ["d"])


def test_the_waitlist_is_in_order_of_rank_then_request_then_number():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("walk_in", "walk_in")
    bench.book("first", "online")
    bench.book("second", "online")
    bench.at("08:01").book("paid", "paid")
    assert bench.waitlist("09:00") == ["paid", "first", "second", "walk_in"]


def test_only_the_first_is_considered_and_nobody_is_overtaken():
    bench = Bench("demotion", slot("09:00", 60, 2, 1))
    bench.book("a")
    bench.book("paid", "paid")
    bench.book("online", "online")
    bench.capacity("09:00", 3, 1)
    assert bench.statuses("paid", "online") == ["confirmed", "waitlisted"]


def test_with_scope_slot_only_the_own_waitlist_is_drawn_from():
    bench = Bench("demotion", *TWO)
    for label, start in (("a", "09:00"), ("b", "10:00"), ("paid", "10:00"), ("online", "09:00")):
        bench.book(label, "paid" if label == "paid" else "online", start)
    bench.cancel("a")
    assert bench.statuses("online", "paid") == ["confirmed", "waitlisted"]


def test_with_scope_day_the_first_of_the_day_moves_to_the_place():
    bench = Bench("preemption", *TWO, preempt=[])
    for label, start in (("a", "09:00"), ("b", "10:00"), ("paid", "10:00"), ("online", "09:00")):
        bench.book(label, "paid" if label == "paid" else "online", start)
    bench.cancel("a")
    assert (bench.where("paid"), bench.statuses("paid", "online")) == ("D1 09:00", ["confirmed", "waitlisted"])


def test_a_released_reserve_promotes_without_any_command():
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.book("a")
    assert bench.at("09:19").status("a") == "waitlisted"
    assert bench.at("09:20").status("a") == "confirmed"
    assert bench.token("a").stamps.confirmed == moment("09:20")


def test_a_waitlisted_emergency_tries_the_steps_once_a_victim_is_there():
    """§5.2: an emergency without a place goes through step 4 of booking."""
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("w", "emergency")
    bench.book("x", "emergency")
    bench.book("a")
    bench.add("10:00", "11:00", 1)
    assert bench.where("x") == "D1 10:00"
    assert (bench.status("x"), bench.status("a")) == ("checked_in", "waitlisted")


def test_after_a_promotion_it_begins_again_at_the_first_slot():
    """An emergency promoted by `rebook` sends its victim on; all that this frees is given away too."""
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), emergency=["rebook"])
    bench.book("w", "emergency", "09:00")
    bench.book("a", start="10:00")
    bench.book("b", start="10:00")
    bench.cancel("w")
    assert bench.statuses("a", "b") == ["confirmed", "waitlisted"]
    bench.book("x", "emergency", "10:00")
    assert (bench.where("x"), bench.held("09:00")) == ("D1 09:00", 1)


def test_a_cancelled_token_promotes_the_first_and_says_who_brought_it_about():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.cancel("a", "went home")
    event = bench.log[-1]
    assert (event.kind, event.token, event.cause, event.act.clock) == (Kind.PROMOTED, bench.ids["b"], 1, False)


def test_over_capacity_a_cancel_frees_nothing_until_below_it():
    bench = Bench("elastic", slot("09:00", 60, 1), when_full="waitlist")
    bench.book("a")
    bench.book("b")
    bench.book("x", "emergency")
    bench.cancel("a")
    assert bench.status("b") == "waitlisted"
    bench.cancel("x")
    assert bench.status("b") == "confirmed"


@pytest.mark.parametrize(("step", "status"), [("demote", "waitlisted"), ("cancel", "cancelled")])
def test_the_outcome_of_a_booking_is_its_status_after_settling(step, status):
    bench = Bench("demotion", slot("09:00", 60, 1), emergency=[step], preempt=[step])
    bench.book("a", "online")
    assert bench.book("b", "paid") == "confirmed"
    assert bench.status("a") == status


def test_a_policy_changed_during_the_day_counts_for_what_comes_after():
    """§9, the last sentence."""
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("x", "emergency")
    bench.day().policy = Bench("elastic").policy
    bench.book("y", "emergency")
    assert (bench.held("09:00"), bench.status("a")) == (2, "waitlisted")
    assert bench.book("b") == "refused:slot_full"


def test_a_command_settles_before_and_after_itself():
    """Nobody looked at the clock since 08:00: what 10:00 makes due is done first, and is not undone with it."""
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    for label in "abc":
        bench.book(label, start="09:00")
    day, at = bench.day(), moment("10:00")
    cancel(day, bench.ids["b"], Act("x", at, "asha", "cancel"), "")
    assert [(event.kind, event.number, event.act.clock) for event in day.events] == [
        (Kind.CARRIED, 2, True),
        (Kind.CARRIED, 3, True),
        (Kind.PROMOTED, 2, True),
        (Kind.CANCELLED, 2, False),
        (Kind.PROMOTED, 3, False),
    ]


def test_a_refused_command_leaves_what_the_clock_did():
    """RULES §11.5."""
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    for label in "ab":
        bench.book(label, start="09:00")
    with pytest.raises(WrongStatus):
        complete(bench.day(), bench.ids["a"], Act("x", moment("10:00"), "asha", "complete"))
    assert (bench.where("b"), bench.status("b")) == ("D1 10:00", "confirmed")
