"""Queue, call order and waitlist (RULES §7)."""

from __future__ import annotations

from tests.domain.bench import Bench, slot


def test_the_queue_is_by_skipped_then_rank_then_request_then_number():
    bench = Bench("demotion", slot("09:00", 60, 9))
    bench.book("walk_in", "walk_in")
    bench.book("online")
    bench.book("online2")
    bench.book("skipped", "paid")
    bench.give("check_in", "skipped")
    bench.give("skip", "skipped")
    bench.at("08:01").book("paid", "paid")
    bench.book("x", "emergency")
    assert bench.queue("09:00") == ["x", "paid", "online", "online2", "walk_in", "skipped"]


def test_who_is_in_consultation_is_first_in_the_queue_and_has_position_1():
    bench = Bench("demotion", slot("09:00", 60, 9))
    bench.book("walk_in", "walk_in")
    bench.call()
    bench.book("x", "emergency")
    assert bench.queue("09:00") == ["walk_in", "x"]
    assert [bench.position(label) for label in ("walk_in", "x")] == [1, 2]


def test_completed_cancelled_and_no_shows_are_in_no_order():
    bench = Bench("demotion", slot("09:00", 60, 9))
    for label in ("done", "cancelled", "absent"):
        bench.book(label, "walk_in")
    bench.call()
    bench.give("complete", "done")
    bench.cancel("cancelled")
    bench.at("09:15").give("no_show", "absent")
    assert (bench.queue("09:00"), bench.waitlist("09:00"), bench.calls()) == ([], [], [])
    assert [bench.position(label) for label in ("done", "cancelled", "absent")] == [None] * 3


def test_emergencies_are_called_first_wherever_they_sit_and_by_request():
    bench = Bench("demotion", slot("09:00", 60, 9), slot("10:00", 60, 9))
    bench.book("a", "walk_in", "09:00")
    bench.book("late", "emergency", "10:00")
    bench.at("08:01").book("early", "emergency", "09:00")
    assert bench.calls() == ["late", "early", "a"]


def test_the_others_are_called_by_skipped_then_slot_then_rank_then_request_then_number():
    bench = Bench("demotion", slot("09:00", 60, 9), slot("10:00", 60, 9))
    for label, source, start in (
        ("paid10", "paid", "10:00"),
        ("walk9", "walk_in", "09:00"),
        ("online9", "online", "09:00"),
        ("first9", "online", "09:00"),
        ("skip9", "paid", "09:00"),
        ("skipx", "emergency", "10:00"),
    ):
        bench.book(label, source, start)
        bench.give("check_in", label)
    bench.give("skip", "skip9")
    bench.give("skip", "skipx")
    assert bench.calls() == ["online9", "first9", "walk9", "paid10", "skip9", "skipx"]


def test_a_recalled_token_stands_where_it_stood():
    bench = Bench("demotion", slot("09:00", 60, 9))
    for label in "ab":
        bench.book(label, "walk_in")
    bench.give("skip", "a")
    assert bench.calls() == ["b", "a"]
    bench.give("recall", "a")
    assert bench.calls() == ["a", "b"]


def test_a_waitlist_position_is_the_slots_own_or_the_days():
    for policy, expected in (("demotion", [1, 1]), ("preemption", [2, 1])):
        bench = Bench(policy, slot("09:00", 60, 1), slot("10:00", 60, 1), preempt=[])
        bench.book("a", start="09:00")
        bench.book("b", start="10:00")
        bench.book("online", "online", "09:00")
        bench.book("paid", "paid", "10:00")
        assert [bench.position(label) for label in ("online", "paid")] == expected
        assert (bench.waitlist("09:00"), bench.waitlist("10:00")) == (["online"], ["paid"])


def test_an_escalated_token_stands_among_emergencies_by_the_time_of_escalation():
    bench = Bench("demotion", slot("09:00", 60, 9))
    bench.book("a", "walk_in")
    bench.at("08:01").book("x", "emergency")
    bench.at("08:02").give("escalate", "a")
    assert bench.calls() == ["x", "a"]
