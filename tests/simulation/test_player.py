"""What playing a day prints: the shape and the outcomes of RULES §12."""

from __future__ import annotations

import json

from opd_desk.domain.events import Kind
from opd_desk.simulation.scenario import parse_scenario
from opd_desk.simulation.timeline import mismatches, timeline
from tests.domain.bench import presets
from tests.simulation.playing import book, day, doctor, outcomes, play, run


def at(time, do, **fields):
    return {"at": time, "do": do, **fields}


def test_the_whole_shape():
    table = play(
        book("sita", slot="09:00"),
        book("ram", slot="09:00", at="08:01"),
        at("08:02", "cancel", token="sita", reason="by phone"),
        at("08:03", "call_next", doctor="D1"),
        book("gita", slot="09:00", at="08:04"),
    )
    assert table == {
        "scenario": "A day",
        "policy": "demotion",
        "steps": [
            {"n": 1, "at": "2026-01-29T08:00", "do": "book", "token": "sita", "outcome": "confirmed"},
            {"n": 2, "at": "2026-01-29T08:01", "do": "book", "token": "ram", "outcome": "waitlisted"},
            {"n": 3, "at": "2026-01-29T08:02", "do": "cancel", "token": "sita", "outcome": "done"},
            {"n": 4, "at": "2026-01-29T08:03", "do": "call_next", "token": None, "outcome": "refused:nobody_waiting"},
            {"n": 5, "at": "2026-01-29T08:04", "do": "book", "token": "gita", "outcome": "waitlisted"},
        ],
        "slots": [
            {"doctor": "D1", "start": "09:00", "capacity": 1, "held": 1, "queue": ["ram"], "waitlist": ["gita"]},
            {"doctor": "D1", "start": "10:00", "capacity": 1, "held": 0, "queue": [], "waitlist": []},
        ],
        "tokens": {
            "sita": {
                "doctor": "D1", "slot": "09:00", "number": 1, "source": "online", "status": "cancelled",
                "position": None, "estimate": None, "reason": "by phone",
            },
            "ram": {
                "doctor": "D1", "slot": "09:00", "number": 2, "source": "online", "status": "confirmed",
                "position": 1, "estimate": "09:00", "reason": None,
            },
            "gita": {
                "doctor": "D1", "slot": "09:00", "number": 3, "source": "online", "status": "waitlisted",
                "position": 1, "estimate": None, "reason": None,
            },
        },
        "totals": {
            "tokens": 3,
            "by_status": {"waitlisted": 1, "confirmed": 1, "cancelled": 1},
            "by_source": {"online": 3},
        },
    }  # fmt: skip
    assert json.loads(json.dumps(table)) == table


def test_a_day_without_steps():
    table = play()
    assert (table["steps"], table["tokens"]) == ([], {})
    assert table["totals"] == {"tokens": 0, "by_status": {}, "by_source": {}}


def test_the_policy_goes_by_the_name_of_its_base():
    assert play(policy={"base": "elastic", "reserve": 1})["policy"] == "elastic"
    assert play(policy={"overflow": 1})["policy"] == "standard"


def test_a_booking_that_is_checked_in_at_once_is_confirmed():
    table = play(book("a", source="walk_in"), at("08:01", "tick"))
    assert (table["steps"][0]["outcome"], table["tokens"]["a"]["status"]) == ("confirmed", "checked_in")


def test_an_emergency_is_a_book_with_that_source():
    wish = {key: value for key, value in book("x", do="emergency").items() if key != "source"}
    table = play(wish)
    assert (table["steps"][0]["do"], table["tokens"]["x"]["source"]) == ("emergency", "emergency")


def test_a_refused_booking_makes_no_token_and_its_label_may_be_booked_again():
    steps = [
        book("a", slot="09:00"),
        book("b", slot="09:00"),
        at("08:01", "cancel", token="b"),
        book("b", slot="10:00", at="08:02"),
        at("08:03", "cancel", token="b", reason="went home"),
    ]
    assert outcomes(*steps, policy="elastic") == [
        "confirmed",
        "refused:slot_full",
        "refused:unknown",
        "confirmed",
        "done",
    ]
    assert list(play(*steps[:2], policy="elastic")["tokens"]) == ["a"]


def test_a_label_that_has_a_token_cannot_be_booked_again_even_if_cancelled():
    again = [book("a"), book("a", at="08:01"), at("08:02", "cancel", token="a"), book("a", at="08:03")]
    assert outcomes(*again) == ["confirmed", "refused:invalid", "done", "refused:invalid"]


def test_an_unknown_slot_comes_before_a_label_that_has_a_token():
    again = [book("a"), book("a", slot="08:00"), book("a", slot="09:00")]
    assert outcomes(*again) == ["confirmed", "refused:unknown", "refused:invalid"]


def test_a_command_on_a_refused_label_is_unknown_for_every_command():
    refused = book("a", slot="07:00")
    commands = ["check_in", "not_arrived", "complete", "requeue", "skip", "recall", "no_show", "reinstate", "escalate"]
    steps = [at("08:01", do, token="a") for do in commands]
    steps += [at("08:01", "cancel", token="a"), at("08:01", "move", token="a", slot="09:00")]
    assert outcomes(refused, *steps) == ["refused:unknown"] * 12


def test_every_command_of_a_doctor_names_no_token():
    table = play(
        at("08:00", "delay", doctor="D1", minutes=5),
        at("08:00", "close", doctor="D1", slot="09:00"),
        at("08:00", "open", doctor="D1", slot="09:00"),
        at("08:00", "capacity", doctor="D1", slot="09:00", capacity=3, reserve=1),
        at("08:00", "add_slot", doctor="D1", start="11:00", end="12:00", capacity=2, reserve=1),
        at("08:00", "away", doctor="D1", **{"from": "11:00"}),
        at("08:00", "undo", doctor="D1"),
        at("08:00", "tick"),
    )
    assert [(step["token"], step["outcome"]) for step in table["steps"]] == [(None, "done")] * 8
    assert [(slot["start"], slot["capacity"]) for slot in table["slots"]] == [("09:00", 3), ("10:00", 1), ("11:00", 2)]


def test_a_token_goes_its_way():
    steps = ["check_in", "not_arrived", "check_in", "skip", "recall", "escalate"]
    table = play(
        book("a"),
        *[at("08:01", do, token="a") for do in steps],
        at("08:02", "call_next", doctor="D1"),
        at("08:03", "requeue", token="a"),
        at("08:04", "move", token="a", slot="10:00"),
        at("08:05", "call_next", doctor="D1"),
        at("08:06", "complete", token="a"),
    )
    assert {step["outcome"] for step in table["steps"][1:]} == {"done"}
    assert (table["tokens"]["a"]["status"], table["tokens"]["a"]["slot"]) == ("completed", "10:00")
    assert [(slot["held"], slot["queue"], slot["waitlist"]) for slot in table["slots"]] == [(0, [], []), (1, [], [])]


def test_no_show_reinstate_and_every_refusal_by_its_name():
    table = play(
        book("a", slot="09:00", at="2026-01-28 18:00"),
        at("2026-01-28 18:00", "check_in", token="a"),
        at("09:14", "no_show", token="a"),
        at("09:15", "no_show", token="a"),
        at("09:15", "no_show", token="a"),
        at("09:16", "reinstate", token="a"),
        at("09:17", "capacity", doctor="D1", slot="09:00", capacity=2),
        at("09:17", "capacity", doctor="D1", slot="09:00", capacity=0),
        book("b", slot="09:00", at="09:18"),
        at("09:19", "capacity", doctor="D1", slot="09:00", capacity=1),
        at("10:00", "move", token="a", slot="09:00"),
        book("c", slot="09:00", at="10:00"),
        at("10:01", "close", doctor="D1", slot="10:00"),
        book("c", slot="10:00", at="10:01"),
        book("c", at="10:01"),
    )
    assert [step["outcome"] for step in table["steps"]] == [
        "confirmed", "refused:wrong_day", "refused:too_early", "done", "refused:wrong_status", "done", "done",
        "refused:invalid", "confirmed", "refused:capacity_in_use", "refused:invalid", "refused:slot_ended", "done",
        "refused:slot_closed", "refused:no_slot",
    ]  # fmt: skip
    assert table["steps"][0]["at"] == "2026-01-28T18:00"


def test_every_doctor_day_is_settled_at_every_step_also_by_a_tick():
    """The waitlisted token of a doctor whom no step names is carried when its slot ends."""
    table = play(
        book("a", slot="09:00", doctor="D2"),
        book("b", slot="09:00", doctor="D2"),
        at("10:00", "tick"),
        doctors=[doctor(), doctor("D2")],
    )
    assert (table["tokens"]["b"]["slot"], table["tokens"]["b"]["status"]) == ("10:00", "confirmed")


def test_slots_come_by_doctor_code_then_start():
    backwards = [doctor("D2"), doctor("D1", slots=doctor()["slots"][::-1])]
    table = play(doctors=backwards)
    assert [(slot["doctor"], slot["start"]) for slot in table["slots"]] == [
        ("D1", "09:00"), ("D1", "10:00"), ("D2", "09:00"), ("D2", "10:00"),
    ]  # fmt: skip


def test_positions_and_estimates_are_those_of_the_last_steps_time():
    table = play(book("a", source="walk_in"), at("09:20", "tick"))
    assert table["tokens"]["a"]["estimate"] == "09:20"
    late = play(book("a"), at("09:20", "tick"))
    assert (late["tokens"]["a"]["position"], late["tokens"]["a"]["estimate"]) == (1, None)


def test_with_scope_day_the_position_is_the_days_and_each_slot_lists_its_own():
    steps = [book("a", slot="09:00"), book("b", slot="10:00"), book("c", slot="09:00"), book("d", slot="10:00")]
    table = play(*steps, policy="preemption")
    assert [table["tokens"][label]["position"] for label in "cd"] == [1, 2]
    assert [slot["waitlist"] for slot in table["slots"]] == [["c"], ["d"]]


def test_the_reason_of_a_displaced_and_of_an_undone_token():
    table = play(
        book("a", slot="09:00"),
        book("b", slot="10:00"),
        book("paid", source="paid", slot="09:00"),
        book("c", slot="09:00"),
        at("08:01", "undo", doctor="D1"),
        policy="preemption",
    )
    assert [table["tokens"][label]["reason"] for label in "abc"] == [None, "displaced", "undone"]


def test_cancelled_without_a_reason_has_none():
    assert play(book("a"), at("08:01", "cancel", token="a"))["tokens"]["a"]["reason"] is None


def test_alternatives_are_told_to_people():
    scenario = parse_scenario(day(book("a", slot="09:00"), book("b", slot="09:00"), policy="elastic"), presets())
    said = "\n".join(timeline(run(scenario)))
    assert "There is a place at 10:00 Dr. D1." in said


def test_a_mismatch_says_both():
    scenario = parse_scenario(
        day(book("a", expect="waitlisted"), book("b", slot="10:00", expect="confirmed")), presets()
    )
    assert list(mismatches(run(scenario))) == ["A day: step 1 (book): expected waitlisted, came confirmed"]
    assert any("EXPECTED waitlisted" in line for line in timeline(run(scenario)))


def test_events_are_in_order_what_the_clock_did_before_a_command_comes_first():
    """At 10:00 the clock promotes `b` with D2; the same step moves it to D1."""
    scenario = parse_scenario(
        day(
            book("a", slot="09:00", doctor="D2"),
            book("b", slot="09:00", doctor="D2"),
            at("10:00", "move", token="b", slot="10:00", doctor="D1"),
            doctors=[doctor(), doctor("D2")],
        ),
        presets(),
    )
    last = run(scenario).steps[-1]
    assert [event.kind for event in last.events] == [Kind.CARRIED, Kind.PROMOTED, Kind.MOVED]
