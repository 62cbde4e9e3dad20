"""The checks themselves find every breach of RULES §11 that is put before them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.events import Kind
from opd_desk.domain.invariants import statuses, violations
from opd_desk.domain.model import Source, Status
from tests.domain.bench import DATE, Bench, moment, slot


def tampered(slots, change, policy="demotion", delay=0):
    """Return a day of three confirmed tokens and one waitlisted in a slot of three, after a change of the tokens."""
    bench = Bench(policy, slot("09:00", 60, 3))
    for label in "abcd":
        bench.book(label)
    day = bench.day()
    tokens = change(list(day.tokens.values()))
    return DoctorDay(day.doctor, DATE, day.policy, slots or day.slots, tokens, delay=delay, last_number=4)


def nth(n, **changes):
    return lambda tokens: [replace(token, **changes) if token.number == n else token for token in tokens]


@pytest.mark.parametrize(
    ("slots", "change", "said"),
    [
        ([slot("09:00", 60, 3), slot("09:59", 60, 3)], nth(0), "overlap"),
        ([slot("09:00", 0, 3)], nth(0), "ends before"),
        ([slot("09:00", 60, 3, 4)], nth(0), "cannot keep"),
        ([slot("09:00", 60, 2)], nth(0), "no emergency"),
        ([], nth(4, status=Status.CONFIRMED, source=Source.EMERGENCY), "beyond"),
        ([], nth(3, status=Status.CANCELLED), "waits, though"),
        ([], nth(4, number=5), "last number"),
        ([], nth(4, number=0), "last number"),
        ([], nth(4, number=3), "2 times"),
        ([], nth(4, slot=moment("11:00")), "not there"),
        ([], nth(4, doctor="D9"), "is with D9"),
        ([], lambda tokens: nth(1, status=Status.IN_CONSULTATION)(nth(2, status=Status.IN_CONSULTATION)(tokens)),
         "at once"),
    ],
)  # fmt: skip
def test_a_breach_is_told(slots, change, said):
    assert any(said in sentence for sentence in violations(tampered(slots, change), moment("08:00"), 0))


def test_nobody_is_left_over_on_a_closed_day():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a", start="09:00")
    bench.day().closed_at = moment("18:40")

    assert violations(bench.day(), bench.now, 0) == ["Token 1 is confirmed, though the day was closed at 18:40."]


def test_nothing_is_said_of_a_sound_day():
    assert violations(tampered([], nth(0)), moment("08:00"), 0) == []


def test_a_miscount_is_told():
    day = tampered([], nth(0))
    day._held[moment("09:00")] = 2
    assert "says 2 held" in violations(day, moment("08:00"), 0)[0]


@pytest.mark.parametrize(("overflow", "sound"), [(0, False), (1, True), (None, True)])
def test_emergencies_may_be_beyond_capacity_inside_the_overflow(overflow, sound):
    day = tampered([], nth(4, status=Status.CONFIRMED, source=Source.EMERGENCY))
    assert (violations(day, moment("08:00"), overflow) == []) is sound


@pytest.mark.parametrize(("now", "delay", "sound"), [("09:59", 0, False), ("10:00", 0, True), ("10:00", 1, False)])
def test_a_waitlist_of_a_slot_that_has_ended_may_stand(now, delay, sound):
    day = tampered([], nth(3, status=Status.CANCELLED), delay=delay)
    assert (violations(day, moment(now), 0) == []) is sound


def test_a_waitlist_behind_an_unused_reserve_may_stand_until_it_is_released():
    day = tampered([slot("09:00", 60, 4, 1)], nth(0), policy="standard")
    assert violations(day, moment("09:19"), 0) == []
    assert violations(day, moment("09:20"), 0) != []


def test_the_log_alone_rebuilds_every_status_over_moves_and_undo():
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 1), others={"D2": [slot("09:00", 60, 3)]})
    for label in "abc":
        bench.book(label, "walk_in", "09:00")
    bench.book("x", "emergency", "09:00")
    bench.move("a", "09:00", "D2")
    bench.call("D2")
    bench.call()
    bench.undo()
    bench.close("09:00")
    bench.at("10:00").cancel("b", "went home")
    now = {token: bench.token(label).status for label, token in bench.ids.items()}
    assert statuses(bench.log) == now
    assert len(set(now.values())) == 3


def test_the_log_says_who_when_and_why():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("x", "emergency")
    bench.at("08:30").cancel("x", "better")
    told = [(event.kind, event.number, event.why, event.cause, event.act.by, event.act.at) for event in bench.log]
    eight, later = moment("08:00"), moment("08:30")
    assert told == [
        (Kind.BOOKED, 1, "", None, "scenario", eight),
        (Kind.DISPLACED, 1, "demote", 2, "scenario", eight),
        (Kind.BOOKED, 2, "", None, "scenario", eight),
        (Kind.CANCELLED, 2, "better", None, "scenario", later),
        (Kind.PROMOTED, 1, "", 2, "scenario", later),
    ]


def test_the_log_keeps_the_first_request_of_an_escalated_token():
    """RULES §6: its `requested_at` becomes now; the first one stays in the log."""
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a", "paid")
    bench.at("08:30").give("escalate", "a")
    booked, escalated = bench.log
    assert (booked.act.at, booked.source, escalated.why) == (moment("08:00"), "paid", "paid")
