"""The days that are shipped go as they expect, and show what they are to show."""

from __future__ import annotations

from collections import Counter

import pytest

from opd_desk.domain.invariants import statuses, violations
from opd_desk.simulation.player import result_table
from opd_desk.simulation.timeline import mismatches, timeline
from tests.simulation.playing import FILES, shipped

NAMES = [path.stem for path in FILES]


def held(table):
    """Return places held by doctor, slot after slot."""
    by_doctor: dict[str, list[int]] = {}
    for slot in table["slots"]:
        by_doctor.setdefault(slot["doctor"], []).append(slot["held"])
    return list(by_doctor.values())


def test_each_preset_has_its_day():
    assert {"standard", "demotion", "elastic", "alternatives", "reserved", "preemption"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_goes_as_it_expects(name):
    result = shipped(name)
    assert list(mismatches(result)) == []
    bookings = [played.step for played in result.steps if played.step.do in ("book", "emergency")]
    assert bookings
    assert all(step.expect for step in bookings)


@pytest.mark.parametrize("name", NAMES)
def test_what_must_always_hold_holds_at_its_end(name):
    result = shipped(name)
    for day in result.days:
        assert violations(day, result.at, day.policy.overflow) == []
    events = [event for played in result.steps for event in played.events]
    assert statuses(events) == {token.id: token.status for day in result.days for token in day.tokens.values()}


@pytest.mark.parametrize("name", NAMES)
def test_it_comes_out_the_same_every_time(name):
    assert result_table(shipped(name)) == result_table(shipped(name))
    assert list(timeline(shipped(name))) == list(timeline(shipped(name)))


def test_demotion():
    table = result_table(shipped("demotion"))
    by_status = table["totals"]["by_status"]
    assert table["totals"]["tokens"] == 21
    assert by_status["confirmed"] + by_status["checked_in"] == 16
    assert (by_status.get("waitlisted", 0), by_status["cancelled"], by_status["no_show"]) == (0, 3, 2)
    assert held(table) == [[5, 1, 1, 0], [4, 1, 1, 0], [3, 0, 0, 0]]
    assert [slot["capacity"] for slot in table["slots"]] == [10, 10, 8, 8] * 3


def test_demotion_when_a_slot_fills():
    result = shipped("demotion-full")
    displaced = {event.token for played in result.steps for event in played.events if event.kind == "displaced"}
    promoted = [event.token for played in result.steps for event in played.events if event.kind == "promoted"]
    assert displaced
    assert displaced & set(promoted)
    full = max(played.step.n for played in result.steps if played.step.do == "emergency")
    waiting = [token for token in result_table(shipped("demotion-full", full))["tokens"].values()
               if token["status"] == "waitlisted"]  # fmt: skip
    assert waiting
    assert sorted(token["position"] for token in waiting) == list(range(1, len(waiting) + 1))


def test_elastic():
    first = result_table(shipped("elastic", 6))
    smith = first["slots"][0]
    assert (smith["held"], smith["capacity"]) == (6, 5)
    assert first["tokens"][smith["queue"][0]]["source"] == "emergency"
    assert first["totals"]["by_source"] == {"emergency": 1, "online": 5}
    assert set(first["totals"]["by_status"]) == {"confirmed", "checked_in"}
    later = [(step.step.do, step.outcome) for step in shipped("elastic").steps[6:11]]
    assert later[0] == ("book", "refused:slot_full")
    assert later[1:4] == [("cancel", "done"), ("book", "refused:slot_full"), ("cancel", "done")]
    assert later[4] == ("book", "confirmed")


def test_alternatives():
    result = shipped("alternatives")
    table = result_table(result)
    commands = [(played.step.do, played.outcome) for played in result.steps]
    assert commands[:318].count(("book", "confirmed")) == 318
    assert Counter(commands[318:]) == {
        ("cancel", "done"): 31,
        ("no_show", "done"): 15,
        ("emergency", "confirmed"): 3,
        ("move", "done"): 2,
    }
    booked = result_table(shipped("alternatives", 318))
    assert held(booked) == [[18, 18, 12, 8, 15, 15, 10, 10]] * 3
    assert [slot["capacity"] for slot in booked["slots"]] == [20, 20, 15, 10, 20, 20, 15, 10] * 3
    assert table["totals"]["tokens"] == 321
    assert (table["totals"]["by_status"]["cancelled"], table["totals"]["by_status"]["no_show"]) == (31, 15)
    moved = [table["tokens"][played.step.label] for played in result.steps if played.step.do == "move"]
    assert [(token["doctor"], token["slot"]) for token in moved] == [("DOC002", "10:00")] * 2
    urgent = [token["doctor"] for token in table["tokens"].values() if token["source"] == "emergency"]
    assert urgent == ["DOC001"] * 3


def test_reserved():
    result = shipped("reserved")
    table = result_table(result)
    assert [played.outcome for played in result.steps[:16]] == ["confirmed"] * 16
    assert [played.step.do for played in result.steps[15:]] == ["emergency", "cancel", "no_show", "away"]
    assert table["totals"]["tokens"] == 16
    by_status = table["totals"]["by_status"]
    assert by_status["confirmed"] + by_status["checked_in"] == 14
    assert (by_status["cancelled"], by_status["no_show"]) == (1, 1)
    assert held(table)[0][3:] == [0, 0]


def test_preemption():
    table = result_table(shipped("preemption"))
    assert held(table) == [[10, 2], [1, 0], [1, 0]]


def test_preemption_on_a_full_day():
    result = shipped("preemption-full")
    events = [(played.step.n, event) for played in result.steps for event in played.events]
    paid, lost = next((n, event.token) for n, event in events if event.why == "displaced")
    assert next(played.step.args["source"] for played in result.steps if played.step.n == paid) == "paid"
    last_online = [played.step.label for played in result.steps if played.step.args.get("source") == "online"
                   and played.step.n < paid][-1]  # fmt: skip
    assert result.labels[lost] == last_online
    again = [played for played in result.steps[paid:] if played.outcome == "waitlisted"]
    assert again
    assert [event.token for n, event in events if event.kind == "promoted"]
