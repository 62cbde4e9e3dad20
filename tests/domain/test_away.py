"""A doctor is away from a time on (RULES §9)."""

from __future__ import annotations

from opd_desk.domain.away import away
from opd_desk.domain.events import Act
from tests.domain.bench import Bench, moment, slot

FIVE = {"D1": {"consult_minutes": 5}}


def bench_of(*mine, d2=(), d3=(), policy="demotion", doctors=None, **changes):
    """Return a bench whose D1 has 09:00, 10:00 and 11:00 with three places, unless `mine` says otherwise."""
    mine = mine or tuple(slot(start, 60, 3) for start in ("09:00", "10:00", "11:00"))
    others = {"D2": list(d2), "D3": list(d3)}
    return Bench(policy, *mine, others=others, doctors={**FIVE, **(doctors or {})}, **changes)


def test_slots_that_end_after_it_are_closed_delay_counted_and_closed_ones_stay_closed():
    bench = bench_of()
    bench.close("11:00")
    bench.away("10:00")
    assert [one.open for one in bench.day().slots] == [True, False, False]
    late = bench_of()
    late.delay(1)
    late.away("10:00")
    assert [one.open for one in late.day().slots] == [False, False, False]


def test_all_unseen_of_later_slots_go_to_a_colleague_under_new_numbers():
    bench = bench_of(d2=[slot("11:00", 60, 5)])
    bench.book("before", doctor="D2")
    bench.book("stays", start="09:00")
    bench.book("a", start="10:00")
    bench.book("b", "walk_in", start="11:00")
    assert bench.away("10:00") == "done"
    assert [bench.where(label) for label in ("stays", "a", "b")] == ["D1 09:00", "D2 11:00", "D2 11:00"]
    assert [bench.number(label) for label in ("a", "b")] == [2, 3]
    assert bench.statuses("a", "b") == ["confirmed", "checked_in"]


def test_a_waitlisted_one_is_seated_there_too():
    bench = bench_of(slot("10:00", 60, 1), d2=[slot("10:00", 60, 5)])
    bench.book("a")
    bench.book("b")
    bench.away("10:00")
    assert (bench.where("b"), bench.status("b")) == ("D2 10:00", "confirmed")


def test_who_is_or_was_inside_stays():
    bench = bench_of(slot("10:00", 60, 3), d2=[slot("10:00", 60, 5)])
    for label in "ab":
        bench.book(label, "walk_in")
    bench.call()
    bench.call()
    bench.away("10:00")
    assert bench.statuses("a", "b") == ["completed", "in_consultation"]
    assert bench.where("b") == "D1 10:00"


def test_in_a_slot_under_way_only_who_has_no_estimate_before_it_goes():
    """Three at five minutes from 09:00 on: 09:00, 09:05 and 09:10."""
    bench = bench_of(d2=[slot("09:00", 60, 9)])
    for label in "abc":
        bench.book(label, start="09:00")
    bench.away("09:10")
    assert [bench.where(label) for label in "abc"] == ["D1 09:00", "D1 09:00", "D2 09:00"]


def test_in_a_slot_under_way_the_overdue_and_the_waitlisted_go():
    bench = bench_of(slot("09:00", 60, 1), d2=[slot("09:00", 60, 9)])
    bench.book("late", start="09:00")
    bench.book("waiting", start="09:00")
    bench.at("09:20").away("09:50")
    assert [bench.where(label) for label in ("late", "waiting")] == ["D2 09:00", "D2 09:00"]


def test_the_start_counts_without_the_delay_and_the_estimate_with_it():
    bench = bench_of(slot("09:00", 60, 3), d2=[slot("09:00", 60, 9)])
    bench.delay(30)
    bench.book("a")
    bench.away("09:00")
    assert bench.where("a") == "D2 09:00"
    later = bench_of(slot("09:00", 60, 3), d2=[slot("09:00", 60, 9)])
    later.delay(30)
    later.book("a")
    later.away("09:31")
    assert later.where("a") == "D1 09:00"


def test_places_are_offered_in_order_of_rank_request_and_number():
    bench = bench_of(d2=[slot("10:00", 60, 1), slot("11:00", 60, 1)])
    bench.book("online", "online", "10:00")
    bench.book("paid", "paid", "10:00")
    bench.book("walk_in", "walk_in", "10:00")
    bench.away("10:00")
    assert [bench.where(label) for label in ("paid", "online", "walk_in")] == ["D2 10:00", "D2 11:00", "D1 10:00"]
    assert bench.status("walk_in") == "waitlisted"


def test_offers_go_by_start_then_doctor_and_start_no_earlier_than_the_own_slot():
    bench = bench_of(d2=[slot("09:00", 60, 9), slot("10:30", 60, 9), slot("12:00", 60, 9)], d3=[slot("10:30", 60, 9)])
    bench.book("a", start="10:00")
    bench.away("10:00")
    assert bench.where("a") == "D2 10:30"


def test_an_emergency_may_go_to_an_earlier_slot():
    bench = bench_of(d2=[slot("09:00", 60, 9), slot("10:00", 60, 9)])
    bench.book("x", "emergency", "10:00")
    bench.book("a", start="10:00")
    bench.away("10:00")
    assert (bench.where("x"), bench.where("a")) == ("D2 09:00", "D2 10:00")


def test_an_emergency_uses_the_steps_in_each_slot_before_the_next():
    bench = bench_of(d2=[slot("09:00", 60, 1), slot("10:00", 60, 9)])
    bench.book("there", doctor="D2", start="09:00")
    bench.book("x", "emergency", "10:00")
    bench.away("10:00")
    assert (bench.where("x"), bench.status("there")) == ("D2 09:00", "waitlisted")


def test_anyone_else_displaces_nobody_there():
    bench = bench_of(d2=[slot("10:00", 60, 1)], preempt=["demote"])
    bench.book("there", "walk_in", doctor="D2")
    bench.book("paid", "paid", "10:00")
    bench.away("10:00")
    assert (bench.where("paid"), bench.status("paid"), bench.status("there")) == (
        "D1 10:00",
        "waitlisted",
        "checked_in",
    )


def test_a_place_is_free_whoever_was_displaced_before_in_the_same_plan():
    bench = bench_of(slot("09:00", 60, 3), d2=[slot("09:00", 60, 1), slot("10:00", 60, 1)], scope="day")
    bench.book("there", doctor="D2", start="09:00")
    bench.book("e", "emergency", start="09:00")
    bench.book("p", "paid", start="09:00")
    bench.away("09:00")
    assert [bench.where(label) for label in ("e", "p", "there")] == ["D2 09:00", "D2 10:00", "D2 09:00"]
    assert bench.statuses("e", "p", "there") == ["checked_in", "confirmed", "waitlisted"]


def test_only_active_doctors_of_the_same_specialization_and_usable_slots_count():
    bench = bench_of(d2=[slot("10:00", 60, 9)], d3=[slot("10:00", 60, 9)], doctors={"D2": {"active": False}})
    bench.book("a", start="10:00")
    bench.close("10:00", "D3")
    bench.away("10:00")
    assert (bench.where("a"), bench.status("a")) == ("D1 10:00", "waitlisted")
    other = bench_of(d2=[slot("10:00", 60, 9)], doctors={"D2": {"specialization": "Orthopedics"}})
    other.book("a", start="10:00")
    other.away("10:00")
    assert other.where("a") == "D1 10:00"


def test_with_one_per_day_a_doctor_with_whom_the_patient_has_a_live_token_is_passed_over():
    bench = bench_of(d2=[slot("10:00", 60, 9)], d3=[slot("11:00", 60, 9)], one_per_day=True)
    bench.book("there", name="a", doctor="D2", phone="9876543210")
    bench.book("a", start="10:00", phone="9876543210")
    bench.away("10:00")
    assert bench.where("a") == "D3 11:00"


def test_a_token_that_is_not_live_with_a_doctor_does_not_pass_it_over():
    bench = bench_of(d2=[slot("10:00", 60, 9)], one_per_day=True)
    bench.book("there", name="a", doctor="D2", phone="9876543210")
    bench.cancel("there")
    bench.book("a", start="10:00", phone="9876543210")
    bench.away("10:00")
    assert bench.where("a") == "D2 10:00"


def test_the_delay_counts_for_whom_it_concerns_too():
    """At 10:05 the 09:00 slot, 15 minutes late, is still under way: who is expected then goes."""
    bench = bench_of(slot("09:00", 60, 12), d2=[slot("10:00", 60, 12)])
    for n in range(11):
        bench.book(f"t{n}", "walk_in")
    bench.delay(15)
    bench.at("09:15")
    assert [bench.estimates()[label] for label in ("t9", "t10")] == ["10:00:00", "10:05:00"]
    bench.away("10:05")
    assert [bench.where(label) for label in ("t9", "t10")] == ["D1 09:00", "D2 10:00"]


def test_without_a_place_it_stays_waitlisted_in_its_closed_slot_and_needs_a_new_date():
    bench = bench_of()
    bench.book("a", "walk_in", "10:00")
    bench.book("b", start="11:00")
    bench.counter.settle(bench.now)
    absence = away(bench.day(), bench.counter.days(), moment("10:00"), Act("x", bench.now, "asha", "away"))
    assert bench.labels(absence.needs_new_date) == ["b", "a"]
    assert [bench.where(label) for label in "ab"] == ["D1 10:00", "D1 11:00"]
    assert bench.statuses("a", "b") == ["waitlisted", "waitlisted"]
    assert bench.token("a").arrived


def test_the_plan_says_who_went_where():
    bench = bench_of(d2=[slot("10:00", 60, 1)])
    bench.book("a", start="10:00")
    bench.book("b", start="10:00")
    absence = away(bench.day(), bench.counter.days(), moment("10:00"), Act("x", bench.now, "asha", "away"))
    assert bench.labels(one.token for one in absence.moved) == ["a"]
    assert absence.moved[0].to == bench.token("a")
    assert bench.labels(absence.needs_new_date) == ["b"]


def test_back_again_the_stranded_are_promoted_when_the_slot_opens():
    bench = bench_of()
    bench.book("a", start="10:00")
    bench.away("10:00")
    bench.open("10:00")
    assert (bench.status("a"), bench.where("a")) == ("confirmed", "D1 10:00")


def test_undo_brings_everyone_back_from_every_doctor():
    bench = bench_of(d2=[slot("10:00", 60, 1)], d3=[slot("10:00", 60, 1)])
    for label in "abc":
        bench.book(label, start="10:00")
    bench.book("x", "emergency", "11:00")
    before = [bench.token(label) for label in "abcx"]
    bench.away("10:00")
    assert bench.undo("D3") == "done"
    assert [bench.token(label) for label in "abcx"] == before
    assert [one.open for one in bench.day().slots] == [True, True, True]
    assert (bench.day("D2").last_number, bench.day("D3").last_number) == (1, 1)
