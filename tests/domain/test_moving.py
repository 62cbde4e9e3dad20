"""Escalate and move (RULES §6)."""

from __future__ import annotations

import pytest

from tests.domain.bench import Bench, brought_to, moment, slot

# escalate


@pytest.mark.parametrize(
    ("status", "becomes"),
    [("confirmed", "checked_in"), ("checked_in", "checked_in"), ("waitlisted", "checked_in")],
)
def test_escalate_on_the_date_has_arrived_and_asks_now(status, becomes):
    bench = brought_to(status)
    bench.at("09:40")
    assert bench.give("escalate", "a") == "done"
    token = bench.token("a")
    assert (token.source, token.status, token.arrived) == ("emergency", becomes, True)
    assert token.requested_at == moment("09:40")


def test_escalate_before_the_date_has_not_arrived():
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 18:00")
    bench.book("a")
    bench.book("b")
    bench.at("28 19:00")
    assert [bench.give("escalate", label) for label in "ab"] == ["done", "done"]
    assert bench.statuses("a", "b") == ["confirmed", "waitlisted"]
    assert not bench.token("a").arrived
    assert bench.token("a").requested_at == moment("28 19:00")


def test_an_emergency_cannot_be_escalated_again():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("x", "emergency")
    assert bench.give("escalate", "x") == "refused:wrong_status"


def test_an_escalated_waitlisted_one_displaces_in_its_own_slot():
    bench = brought_to("waitlisted")
    bench.give("escalate", "a")
    assert bench.where("a") == "D1 09:00"
    assert bench.status("before") == "waitlisted"


def test_an_escalated_waitlisted_one_is_aimed_at_its_own_slot_before_an_earlier_one():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    bench.book("a", start="09:00")
    bench.book("b", start="10:00")
    bench.book("c", start="10:00")
    bench.give("escalate", "c")
    assert (bench.where("c"), bench.statuses("a", "b")) == ("D1 10:00", ["confirmed", "waitlisted"])


def test_an_escalated_waitlisted_one_of_a_closed_slot_goes_to_the_first_usable():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1))
    bench.book("a", start="10:00")
    bench.book("b", start="10:00")
    bench.book("c", start="09:00")
    bench.close("10:00")
    bench.give("escalate", "b")
    assert (bench.where("b"), bench.status("b"), bench.status("c")) == ("D1 09:00", "checked_in", "waitlisted")


def test_an_escalated_waitlisted_one_that_nothing_helps_stays_waitlisted_and_is_first():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("x", "emergency")
    bench.book("paid", "paid")
    bench.book("a")
    assert bench.give("escalate", "a") == "done"
    assert (bench.status("a"), bench.waitlist("09:00")) == ("waitlisted", ["a", "paid"])


def test_escalate_without_any_usable_slot_is_done_and_stays_waitlisted():
    bench = brought_to("waitlisted")
    bench.close("09:00")
    bench.close("10:00")
    bench.at("12:00")
    bench.cancel("before")
    assert bench.token("a").slot == moment("10:00")
    assert bench.status("a") == "confirmed"


def test_an_escalated_token_uses_up_the_reserve():
    bench = Bench("demotion", slot("09:00", 60, 2, 1))
    bench.book("a")
    bench.book("b")
    assert bench.status("b") == "waitlisted"
    bench.give("escalate", "a")
    assert bench.status("b") == "confirmed"


# move


def test_move_to_its_own_slot_is_invalid():
    assert brought_to("confirmed").move("a", "09:00") == "refused:invalid"


def test_move_keeps_the_number_with_its_doctor_and_frees_the_place():
    bench = brought_to("waitlisted")
    assert bench.move("before", "10:00") == "done"
    assert (bench.number("before"), bench.where("before"), bench.status("a")) == (1, "D1 10:00", "confirmed")


def test_a_moved_waitlisted_token_is_seated():
    bench = brought_to("waitlisted")
    bench.move("a", "10:00")
    assert (bench.status("a"), bench.where("a")) == ("confirmed", "D1 10:00")


def test_move_into_a_full_slot_is_refused_with_alternatives():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), slot("11:00", 60, 1))
    bench.book("a", start="09:00")
    bench.book("b", start="10:00")
    assert bench.move("a", "10:00") == "refused:slot_full"
    assert bench.alternatives() == ["D1 11:00"]


def test_a_moved_emergency_uses_the_steps_in_that_slot_only():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), slot("11:00", 60, 1))
    bench.book("x", "emergency", "09:00")
    bench.book("a", start="10:00")
    assert bench.move("x", "10:00") == "done"
    assert (bench.where("x"), bench.status("a")) == ("D1 10:00", "waitlisted")
    bench.book("y", "emergency", "09:00")
    assert bench.move("x", "09:00") == "refused:slot_full"


def test_move_to_another_doctor_gives_a_new_number_and_the_old_one_stays_used():
    bench = Bench("demotion", slot("09:00", 60, 3), others={"D2": [slot("09:00", 60, 3)]})
    bench.book("other", doctor="D2")
    bench.book("a")
    assert bench.move("a", "09:00", "D2") == "done"
    assert (bench.where("a"), bench.number("a")) == ("D2 09:00", 2)
    bench.book("b")
    assert bench.number("b") == 2
    assert bench.token("a").id == "D1-20260129-0001"
    assert bench.token("a").reference == "D2-20260129-0002"


def test_a_move_to_another_doctor_keeps_request_and_arrival():
    bench = Bench("demotion", slot("09:00", 60, 1), others={"D2": [slot("09:00", 60, 3)]})
    for label in "ab":
        bench.book(label)
    bench.give("check_in", "b")
    bench.at("08:30").move("b", "09:00", "D2")
    token = bench.token("b")
    assert (token.status, token.requested_at, token.arrived_at) == ("checked_in", moment("08:00"), moment("08:00"))


def test_move_to_an_inactive_doctor_is_invalid():
    bench = Bench(
        "demotion", slot("09:00", 60, 3), others={"D2": [slot("09:00", 60, 3)]}, doctors={"D2": {"active": False}}
    )
    bench.book("a")
    assert bench.move("a", "09:00", "D2") == "refused:invalid"


def test_duplicate_counts_for_a_move_to_another_doctor_and_not_within_one():
    others = {"D2": [slot("09:00", 60, 3)]}
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3), others=others, one_per_day=True)
    bench.book("a", start="09:00", phone="9876543210")
    bench.book("b", name="a", doctor="D2", phone="9876543210")
    assert bench.move("a", "10:00") == "done"
    assert bench.move("a", "09:00", "D2") == "refused:duplicate"


def test_a_move_is_refused_in_the_order_of_the_rules():
    others = {"D2": [slot("09:00", 60, 1)]}
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 1), others=others, one_per_day=True)
    bench.book("a", start="09:00", phone="9876543210")
    bench.book("b", name="a", doctor="D2", phone="9876543210")
    bench.close("09:00", "D2")
    bench.at("10:00")
    assert bench.move("a", "07:00") == "refused:unknown"
    assert bench.move("a", "09:00") == "refused:invalid"
    assert bench.move("a", "09:00", "D2") == "refused:duplicate"
    bench.cancel("b")
    assert bench.move("a", "09:00", "D2") == "refused:slot_ended"
    bench.delay(30, "D2")
    assert bench.move("a", "09:00", "D2") == "refused:slot_closed"
    bench.book("c", start="10:00")
    assert bench.move("a", "10:00") == "refused:slot_full"
    bench.cancel("a")
    assert bench.move("a", "09:00") == "refused:wrong_status"
    assert bench.move("a", "07:00") == "refused:unknown"


def test_a_token_that_was_inside_moves_and_is_still_no_victim():
    bench = Bench("demotion", slot("09:00", 60, 1), others={"D2": [slot("09:00", 60, 1)]})
    bench.book("a", "walk_in")
    bench.call()
    bench.give("requeue", "a")
    bench.move("a", "09:00", "D2")
    assert bench.book("x", "emergency", doctor="D2") == "waitlisted"
    assert bench.status("a") == "checked_in"


def test_a_skipped_token_that_moves_stays_skipped_as_it_stays_checked_in():
    """RULES §1: only a token that leaves `checked_in` is no longer skipped."""
    others = {"D2": [slot("09:00", 60, 1)]}
    for start, doctor in (("10:00", None), ("09:00", "D2")):
        bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), others=others)
        bench.book("a", "walk_in", "09:00")
        bench.give("skip", "a")
        bench.move("a", start, doctor)
        assert (bench.status("a"), bench.token("a").skipped) == ("checked_in", True)
