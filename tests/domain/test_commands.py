"""The commands on a token: from where, in which order refused, to what effect (RULES §6)."""

from __future__ import annotations

import pytest

from opd_desk.domain.errors import Unknown
from tests.domain.bench import Bench, brought_to, moment, slot

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
