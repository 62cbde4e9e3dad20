"""Slots opened, closed, added, made larger and smaller (RULES §9)."""

from __future__ import annotations

import pytest

from tests.domain.bench import Bench, slot


def test_open_and_close_repeated_are_done_and_leave_nothing_to_undo():
    bench = Bench("demotion", slot("09:00", 60, 1))
    assert [bench.open("09:00"), bench.undo()] == ["done", "refused:nothing_to_undo"]
    assert [bench.close("09:00"), bench.close("09:00"), bench.undo()] == ["done"] * 3
    assert bench.slot("09:00").open


@pytest.mark.parametrize("command", ["open", "close"])
def test_an_unknown_slot_is_neither_opened_nor_closed(command):
    assert getattr(Bench("demotion", slot("09:00", 60, 1)), command)("07:00") == "refused:unknown"


def test_a_closed_slots_tokens_keep_their_places_and_are_called():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a", "walk_in")
    bench.close("09:00")
    assert (bench.status("a"), bench.held("09:00"), bench.call()) == ("checked_in", 1, "done")


@pytest.mark.parametrize(
    ("start", "end", "capacity", "reserve"),
    [("11:00", "11:00", 1, 0), ("11:00", "10:59", 1, 0), ("08:30", "09:01", 1, 0), ("09:59", "10:30", 1, 0),
     ("08:00", "12:00", 1, 0), ("09:10", "09:20", 1, 0), ("11:00", "12:00", 0, None), ("11:00", "12:00", 1, 2),
     ("11:00", "12:00", 1, -1)],
)  # fmt: skip
def test_a_slot_that_cannot_be_is_not_added(start, end, capacity, reserve):
    bench = Bench("demotion", slot("09:00", 60, 1))
    assert bench.add(start, end, capacity, reserve) == "refused:invalid"
    assert len(bench.day().slots) == 1


def test_a_slot_may_touch_its_neighbours_and_stands_in_time_order():
    bench = Bench("demotion", slot("09:00", 60, 1))
    assert [bench.add("08:00", "09:00", 1), bench.add("10:00", "11:00", 1)] == ["done", "done"]
    assert [f"{one.start:%H}" for one in bench.day().slots] == ["08", "09", "10"]


@pytest.mark.parametrize(
    ("given", "capacity", "kept"), [(None, 3, 2), (None, 2, 1), (None, 1, 0), (0, 3, 0), (3, 3, 3)]
)
def test_a_new_slot_gets_the_policys_reserve_unless_one_is_given(given, capacity, kept):
    bench = Bench("demotion", slot("09:00", 60, 1), reserve=2)
    bench.add("10:00", "11:00", capacity, given)
    assert bench.slot("10:00").reserve == kept


def test_extra_hours_take_the_carried_waitlist():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.close("09:00")
    bench.add("10:00", "11:00", 1)
    assert (bench.where("b"), bench.status("b")) == ("D1 10:00", "confirmed")


def test_more_capacity_promotes():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    assert bench.capacity("09:00", 2) == "done"
    assert bench.status("b") == "confirmed"


def test_less_reserve_promotes():
    bench = Bench("demotion", slot("09:00", 60, 2, 1))
    bench.book("a")
    bench.book("b")
    bench.capacity("09:00", 2, 0)
    assert bench.status("b") == "confirmed"


@pytest.mark.parametrize(("capacity", "reserve"), [(0, 0), (-1, None), (2, 3), (2, -1), (1, None)])
def test_a_capacity_or_reserve_that_cannot_be_is_invalid_first(capacity, reserve):
    bench = Bench("demotion", slot("09:00", 60, 4, 2))
    bench.book("a")
    bench.book("b")
    assert bench.capacity("09:00", capacity, reserve) == "refused:invalid"
    assert (bench.slot("09:00").capacity, bench.slot("09:00").reserve) == (4, 2)


def test_the_old_reserve_counts_if_none_is_given():
    bench = Bench("demotion", slot("09:00", 60, 4, 3))
    assert bench.capacity("09:00", 2) == "refused:invalid"
    assert bench.capacity("09:00", 3) == "done"
    assert bench.slot("09:00").reserve == 3


def test_capacity_is_not_lowered_below_what_is_held():
    bench = Bench("elastic", slot("09:00", 60, 3))
    for label in "abc":
        bench.book(label)
    assert bench.capacity("09:00", 2) == "refused:capacity_in_use"
    bench.cancel("a")
    assert bench.capacity("09:00", 2) == "done"


def test_over_capacity_it_may_be_raised_and_its_reserve_changed_but_not_lowered():
    bench = Bench("elastic", slot("09:00", 60, 2))
    for label in "ab":
        bench.book(label)
    for label in "xyz":
        bench.book(label, "emergency")
    assert bench.held("09:00") == 5
    assert bench.capacity("09:00", 3) == "done"
    assert bench.capacity("09:00", 3, 1) == "done"
    assert bench.capacity("09:00", 2) == "refused:capacity_in_use"


def test_an_unknown_slot_has_no_capacity():
    assert Bench("demotion", slot("09:00", 60, 1)).capacity("07:00", 0) == "refused:unknown"


@pytest.mark.parametrize(("start", "end"), [("30 09:00", "30 10:00"), ("23:00", "30 01:00"), ("28 23:00", "08:00")])
def test_a_slot_of_another_date_is_not_added(start, end):
    """RULES §1: a slot is one date."""
    assert Bench("demotion", slot("09:00", 60, 1)).add(start, end, 1) == "refused:invalid"


def test_a_delay_beyond_all_measure_is_invalid():
    assert Bench("demotion", slot("09:00", 60, 1)).delay(10**12) == "refused:invalid"
