"""How long consultations really take, and the estimates at that pace."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from opd_desk.domain.queueing import at_risk, estimates, lively_outlook, outlook, pace
from tests.domain.bench import Bench, slot

FIVE = {"D1": {"consult_minutes": 5}}
HOUR = timedelta(hours=1)


def seen(lengths: list[int], *, places: int = 40) -> Bench:
    """Return a morning on which patients were called one after another, each inside for so many minutes."""
    bench = Bench("demotion", slot("09:00", 60 * 14, places), doctors=FIVE)
    bench.at("09:00")
    for place in range(len(lengths) + 3):
        bench.book(f"p{place}", "walk_in")
    minute = 0
    for place, length in enumerate(lengths):
        bench.at(f"{9 + minute // 60:02}:{minute % 60:02}").call()
        minute += length
        bench.at(f"{9 + minute // 60:02}:{minute % 60:02}").give("complete", f"p{place}")
    return bench


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def test_four_consultations_are_too_few_to_tell_and_five_tell():
    assert pace(seen([7] * 4).day()) is None
    assert pace(seen([7] * 5).day()) == minutes(7)


def test_it_is_the_median_of_the_last_eight():
    assert pace(seen([30] * 3 + [4, 5, 6, 7, 8, 9, 10, 11]).day()) == minutes(7.5)
    assert pace(seen([3, 90, 4, 5, 3]).day()) == minutes(4)


def test_one_forgotten_for_hours_does_not_count():
    assert pace(seen([6, 6, 6, 6, 241]).day()) is None
    assert pace(seen([6, 6, 6, 6, 240]).day()) == minutes(6)


def test_it_is_cut_to_a_minute_and_to_two_hours():
    assert pace(seen([0] * 5).day()) == minutes(1)
    assert pace(seen([130] * 5).day()) == HOUR * 2


def test_a_call_taken_back_does_not_count():
    bench = seen([7] * 5)
    bench.give("requeue", "p4")
    assert pace(bench.day()) is None


def test_estimates_follow_it_and_risk_does_not():
    bench = seen([10] * 5).at("09:50")
    day, now = bench.day(), bench.now
    assert [f"{when:%H:%M}" for when in lively_outlook(day, now).estimates.values()] == ["09:50", "10:00", "10:10"]
    assert [f"{when:%H:%M}" for when in estimates(day, now).values()] == ["09:50", "09:55", "10:00"]
    assert outlook(day, now).estimates == estimates(day, now)
    assert at_risk(day, now) == []


@given(st.lists(st.integers(0, 60), max_size=4), st.integers(0, 120))
def test_with_fewer_than_five_all_is_as_the_rules_reckon(lengths: list[int], later: int):
    bench = seen(lengths)
    now = bench.now + minutes(later)
    assert lively_outlook(bench.day(), now) == outlook(bench.day(), now)


@given(st.lists(st.integers(0, 80), min_size=5, max_size=9))
def test_it_is_never_out_of_bounds_and_moves_nobodys_place(lengths: list[int]):
    bench = seen(lengths)
    day, now = bench.day(), bench.now
    found = pace(day)
    assert found is not None
    assert minutes(1) <= found <= HOUR * 2
    real, planned = lively_outlook(day, now), outlook(day, now)
    assert real.positions == planned.positions
    assert list(real.estimates) == list(planned.estimates)
    assert real.takes(day, day.slots[0]) == found
    assert planned.takes(day, day.slots[0]) == minutes(5)
