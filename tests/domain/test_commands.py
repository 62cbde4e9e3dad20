"""The commands on a token: from where, in which order refused, to what effect (RULES §6)."""

from __future__ import annotations

import pytest

from opd_desk.domain.errors import Unknown
from tests.domain.bench import Bench, moment, slot

ON_TOKEN = ("check_in", "not_arrived", "complete", "requeue", "skip", "recall", "no_show", "reinstate", "escalate")
FROM = {
    "waitlisted": {"check_in", "cancel", "move", "escalate"},
    "confirmed": {"check_in", "no_show", "cancel", "move", "escalate"},
    "checked_in": {"not_arrived", "skip", "recall", "no_show", "cancel", "move", "escalate"},
    "in_consultation": {"complete", "requeue"},
    "completed": {"requeue"},
    "cancelled": {"reinstate"},
    "no_show": {"reinstate"},
}


def brought_to(status):
    """Return a bench at 09:30 whose token `a` has this status."""
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 9))
    if status == "waitlisted":
        bench.book("before", start="09:00")
    bench.book("a", "online", "09:00")
    bench.at("09:30")
    if status in ("checked_in", "in_consultation", "completed"):
        bench.give("check_in", "a")
    if status in ("in_consultation", "completed"):
        bench.call()
    if status == "completed":
        bench.give("complete", "a")
    if status == "cancelled":
        bench.cancel("a")
    if status == "no_show":
        bench.give("no_show", "a")
    assert bench.status("a") == status
    return bench


@pytest.mark.parametrize("command", [*ON_TOKEN, "cancel", "move"])
@pytest.mark.parametrize("status", FROM)
def test_each_command_goes_from_its_statuses_and_from_no_other(status, command):
    bench = brought_to(status)
    commands = {"cancel": lambda: bench.cancel("a"), "move": lambda: bench.move("a", "10:00")}
    outcome = commands.get(command, lambda: bench.give(command, "a"))()
    assert outcome == ("done" if command in FROM[status] else "refused:wrong_status")


def test_wrong_status_names_the_status_and_the_command():
    bench = brought_to("cancelled")
    bench.give("check_in", "a")
    assert "cancelled" in str(bench.refused)
    assert "checked in" in str(bench.refused)


@pytest.mark.parametrize("command", ["check_in", "not_arrived", "complete", "requeue", "skip", "recall"])
def test_before_the_date_it_is_the_wrong_day_whatever_the_status(command):
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 18:00")
    bench.book("a")
    bench.cancel("a")
    assert bench.give(command, "a") == "refused:wrong_day"


def test_before_the_date_nobody_is_called():
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 18:00")
    assert bench.call() == "refused:wrong_day"


def test_an_unknown_token_comes_before_the_wrong_day():
    bench = Bench("demotion", slot("09:00", 60, 1)).at("28 18:00")
    with pytest.raises(Unknown):
        bench.day().token("D1-20260129-0009")
    bench.ids["a"] = "D1-20260129-0009"
    assert bench.give("check_in", "a") == "refused:unknown"


# check in, not arrived


def test_check_in_and_back():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.at("08:50").give("check_in", "a")
    assert (bench.status("a"), bench.token("a").arrived_at) == ("checked_in", moment("08:50"))
    bench.give("not_arrived", "a")
    assert (bench.status("a"), bench.token("a").arrived, bench.token("a").arrived_at) == ("confirmed", False, None)


def test_a_waitlisted_one_arrives_once_and_stays_waitlisted():
    bench = brought_to("waitlisted")
    assert bench.give("not_arrived", "a") == "refused:wrong_status"
    assert bench.give("check_in", "a") == "done"
    assert bench.status("a") == "waitlisted"
    assert bench.give("check_in", "a") == "refused:wrong_status"
    assert bench.give("not_arrived", "a") == "done"
    assert not bench.token("a").arrived


def test_a_token_that_leaves_checked_in_is_no_longer_skipped():
    bench = brought_to("checked_in")
    bench.give("skip", "a")
    bench.give("not_arrived", "a")
    bench.give("check_in", "a")
    assert not bench.token("a").skipped


def test_a_demoted_token_is_no_longer_skipped_and_a_rebooked_one_is():
    for policy, skipped in (("demotion", False), ("alternatives", True)):
        bench = Bench(policy, slot("09:00", 60, 1), slot("10:00", 60, 1))
        bench.book("a", "walk_in", "09:00")
        bench.give("skip", "a")
        bench.book("x", "emergency", "09:00")
        assert bench.token("a").skipped is skipped


# call, complete, requeue, skip


def test_call_next_completes_who_is_inside():
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.book("a", "walk_in")
    bench.book("b", "walk_in")
    bench.call()
    bench.at("08:10").call()
    assert bench.statuses("a", "b") == ["completed", "in_consultation"]
    assert bench.token("a").stamps.completed == moment("08:10")


def test_nobody_to_call_and_nothing_is_completed():
    bench = brought_to("in_consultation")
    assert bench.call() == "refused:nobody_waiting"
    assert bench.status("a") == "in_consultation"


def test_the_confirmed_and_the_waitlisted_are_not_called():
    bench = brought_to("waitlisted")
    bench.give("check_in", "a")
    assert bench.call() == "refused:nobody_waiting"


@pytest.mark.parametrize("status", ["in_consultation", "completed"])
def test_requeue_keeps_place_and_number(status):
    bench = brought_to(status)
    assert bench.give("requeue", "a") == "done"
    assert (bench.status("a"), bench.number("a"), bench.where("a")) == ("checked_in", 1, "D1 09:00")


def test_requeue_is_refused_where_the_patient_has_another_live_token():
    bench = Bench("demotion", slot("09:00", 60, 5), one_per_day=True)
    bench.book("a", "walk_in", phone="9876543210")
    bench.call()
    assert bench.give("requeue", "a") == "done"
    bench.call()
    bench.give("complete", "a")
    bench.book("b", name="a", phone="9876543210")
    assert bench.give("requeue", "a") == "refused:duplicate"
    assert bench.refused.token == bench.ids["b"]


def test_requeue_works_in_a_slot_that_has_ended():
    bench = brought_to("completed").at("12:00")
    assert bench.give("requeue", "a") == "done"


def test_skip_twice_and_recall_twice_are_done():
    bench = brought_to("checked_in")
    assert [bench.give(command, "a") for command in ("skip", "skip")] == ["done", "done"]
    assert bench.token("a").skipped
    assert [bench.give(command, "a") for command in ("recall", "recall")] == ["done", "done"]
    assert not bench.token("a").skipped


def test_a_skipped_token_can_be_called_when_nobody_else_is_there():
    bench = brought_to("checked_in")
    bench.give("skip", "a")
    bench.call()
    assert (bench.status("a"), bench.token("a").skipped) == ("in_consultation", False)


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
