"""Places of a slot, its reserve and its end (RULES §2)."""

from __future__ import annotations

import pytest

from opd_desk.domain.model import Source
from opd_desk.domain.queueing import has_place
from tests.domain.bench import Bench, moment, slot


def places(bench, start="09:00"):
    """Return whether an emergency, and whether anyone else, has a place."""
    day = bench.day()
    return tuple(has_place(day, bench.slot(start), source, bench.now) for source in (Source.EMERGENCY, Source.ONLINE))


def test_an_emergency_has_a_place_below_capacity_and_others_below_the_unused_reserve():
    bench = Bench("demotion", slot("09:00", 60, 3, 1))
    assert places(bench) == (True, True)
    bench.book("a")
    bench.book("b")
    assert places(bench) == (True, False)
    bench.book("x", "emergency")
    assert places(bench) == (False, False)


def test_an_emergency_that_holds_a_place_uses_up_the_reserve():
    bench = Bench("demotion", slot("09:00", 60, 3, 1))
    bench.book("x", "emergency")
    bench.book("a")
    assert places(bench) == (True, True)


def test_more_emergencies_than_the_reserve_free_nothing():
    bench = Bench("demotion", slot("09:00", 60, 3, 1))
    bench.book("x", "emergency")
    bench.book("y", "emergency")
    assert places(bench) == (True, True)
    bench.book("a")
    assert places(bench) == (False, False)


@pytest.mark.parametrize("status", ["confirmed", "checked_in", "in_consultation", "completed"])
def test_these_hold_a_place(status):
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    if status != "confirmed":
        bench.give("check_in", "a")
    if status in ("in_consultation", "completed"):
        bench.call()
    if status == "completed":
        bench.give("complete", "a")
    assert (bench.status("a"), bench.held("09:00")) == (status, 1)


@pytest.mark.parametrize("status", ["waitlisted", "cancelled", "no_show"])
def test_these_hold_none(status):
    bench = Bench("demotion", slot("09:00", 60, 1, 1))
    bench.book("a")
    if status == "cancelled":
        bench.cancel("a")
    if status == "no_show":
        bench.capacity("09:00", 1, 0)
        bench.at("09:15").give("no_show", "a")
    assert (bench.status("a"), bench.held("09:00")) == (status, 0)


@pytest.mark.parametrize(("now", "delay", "free"), [("09:19", 0, False), ("09:20", 0, True), ("09:20", 1, False)])
def test_the_reserve_is_released_at_start_and_delay_and_release(now, delay, free):
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.delay(delay)
    bench.at(now)
    assert places(bench) == (True, free)


def test_a_reserve_that_is_never_released_stays():
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release="never").at("09:59")
    assert places(bench) == (True, False)


@pytest.mark.parametrize(
    ("now", "delay", "outcome"),
    [("09:59", 0, "confirmed"), ("10:00", 0, "refused:slot_ended"), ("10:00", 5, "confirmed"),
     ("10:05", 5, "refused:slot_ended")],
)  # fmt: skip
def test_a_slot_has_ended_at_end_and_delay(now, delay, outcome):
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.delay(delay)
    assert bench.at(now).book("a", start="09:00") == outcome


def test_nothing_is_promoted_in_a_closed_slot():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.close("09:00")
    bench.cancel("a")
    assert bench.status("b") == "waitlisted"
    bench.open("09:00")
    assert bench.status("b") == "confirmed"


def test_nothing_is_promoted_in_a_slot_that_has_ended():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.at("10:00").cancel("a")
    assert bench.status("b") == "waitlisted"
    bench.delay(1)
    assert bench.status("b") == "confirmed"


def test_who_is_seated_after_arriving_is_checked_in():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.give("check_in", "b")
    assert bench.status("b") == "waitlisted"
    bench.cancel("a")
    assert bench.status("b") == "checked_in"
    assert bench.token("b").stamps.checked_in == moment("08:00")
