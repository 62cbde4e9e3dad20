"""The last command taken back, whole or not at all (RULES §6)."""

from __future__ import annotations

import pytest

from opd_desk.domain.errors import Changed
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey
from opd_desk.domain.undo import undo, undoable
from tests.domain.bench import DATE, Bench, moment, slot


def busy():
    """Return a bench with a token of every kind: `in` consultation, `here`, `booked`, `waiting`, `gone`."""
    bench = Bench("demotion", slot("09:00", 60, 4), slot("10:00", 60, 4), others={"D2": [slot("09:00", 60, 4)]})
    bench.book("gone", start="09:00")
    bench.cancel("gone", "went home")
    for label, source in (("in", "walk_in"), ("here", "walk_in"), ("booked", "online"), ("done", "walk_in")):
        bench.book(label, source, "09:00")
    for label in ("in", "booked"):
        bench.give("skip", label)
    bench.give("recall", "in")
    bench.book("waiting", start="09:00")
    bench.at("09:20").call()
    return bench


def standing(bench):
    days = bench.counter.days()
    return [(day.delay, day.slots, dict(day.tokens)) for day in days]


def given(bench):
    """Return the id of the command that would be taken back."""
    change = undoable(bench.day())
    assert change is not None
    return change.act.id


COMMANDS = {
    "check_in": lambda bench: bench.give("check_in", "booked"),
    "check_in a waitlisted one": lambda bench: bench.give("check_in", "waiting"),
    "not_arrived": lambda bench: bench.give("not_arrived", "here"),
    "call_next": lambda bench: bench.call(),
    "complete": lambda bench: bench.give("complete", "in"),
    "requeue": lambda bench: bench.give("requeue", "in"),
    "skip": lambda bench: bench.give("skip", "here"),
    "no_show": lambda bench: bench.give("no_show", "booked"),
    "reinstate": lambda bench: bench.give("reinstate", "gone"),
    "escalate": lambda bench: bench.give("escalate", "booked"),
    "escalate a waitlisted one": lambda bench: bench.give("escalate", "waiting"),
    "cancel": lambda bench: bench.cancel("here", "went home"),
    "move": lambda bench: bench.move("here", "10:00"),
    "move to another doctor": lambda bench: bench.move("here", "09:00", "D2"),
    "delay": lambda bench: bench.delay(20),
    "away": lambda bench: bench.away("09:00"),
    "close": lambda bench: bench.close("09:00"),
    "capacity": lambda bench: bench.capacity("09:00", 9, 2),
    "add_slot": lambda bench: bench.add("11:00", "12:00", 3),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_undo_restores_exactly_what_there_was(command):
    bench = busy()
    before = standing(bench)
    assert COMMANDS[command](bench) == "done"
    assert standing(bench) != before
    assert bench.undo() == "done"
    assert standing(bench) == before


def test_undo_of_opening():
    bench = busy()
    bench.close("10:00")
    before = standing(bench)
    bench.open("10:00")
    bench.undo()
    assert standing(bench) == before


def test_undo_of_recall():
    bench = busy()
    bench.give("skip", "here")
    before = standing(bench)
    bench.give("recall", "here")
    bench.undo()
    assert standing(bench) == before


def test_undo_of_a_booking_cancels_the_token_and_its_number_stays_used():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("x", "emergency")
    assert bench.undo() == "done"
    assert (bench.status("x"), bench.token("x").reason, bench.number("x")) == ("cancelled", "undone", 2)
    assert bench.status("a") == "confirmed"
    bench.book("b")
    assert bench.number("b") == 3


def test_undo_restores_who_was_cancelled_by_displacement():
    bench = Bench("preemption", slot("09:00", 60, 1))
    bench.book("a")
    before = bench.token("a")
    bench.book("paid", "paid")
    assert bench.status("a") == "cancelled"
    bench.undo()
    assert bench.token("a") == before


def test_undo_goes_back_step_by_step_and_is_not_itself_undone():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a", "walk_in")
    bench.give("skip", "a")
    bench.call()
    assert [bench.undo() for _ in range(4)] == ["done", "done", "done", "refused:nothing_to_undo"]
    assert bench.token("a").reason == "undone"


def test_a_refused_command_is_not_what_undo_takes_back():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a")
    bench.give("complete", "a")
    bench.undo()
    assert bench.status("a") == "cancelled"


def test_a_command_that_changed_nothing_is_not_what_undo_takes_back():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a", "walk_in")
    bench.give("recall", "a")
    bench.undo()
    assert bench.status("a") == "cancelled"


def test_an_added_slot_is_removed_or_closed_if_a_token_has_been_in_it():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.add("10:00", "11:00", 1)
    bench.undo()
    assert len(bench.day().slots) == 1
    bench.add("10:00", "11:00", 1)
    bench.book("a", start="10:00")
    assert [bench.undo(), bench.undo()] == ["done", "done"]
    assert [one.open for one in bench.day().slots] == [True, False]
    assert bench.where("a") == "D1 10:00"


def test_an_added_slot_that_took_the_waitlist_is_closed_and_the_waitlist_goes_back():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    bench.book("b")
    bench.close("09:00")
    bench.add("10:00", "11:00", 1)
    bench.undo()
    assert [one.open for one in bench.day().slots] == [False, False]
    assert (bench.where("b"), bench.status("b")) == ("D1 09:00", "waitlisted")


def test_a_move_to_another_doctor_is_taken_back_from_either_side_and_its_new_number_stays_used():
    for doctor in ("D1", "D2"):
        bench = busy()
        bench.move("here", "09:00", "D2")
        assert bench.undo(doctor) == "done"
        assert (bench.where("here"), bench.number("here")) == ("D1 09:00", 3)
        bench.book("next", doctor="D2")
        assert bench.number("next") == 2


def test_changed_where_the_other_doctor_day_has_changed_since():
    bench = busy()
    bench.move("here", "09:00", "D2")
    bench.book("later", doctor="D2")
    assert bench.undo("D1") == "refused:changed"
    assert bench.undo("D2") == "done"
    assert bench.undo("D1") == "done"


def test_changed_where_the_clock_has_changed_it_since():
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.book("a")
    bench.at("09:10").delay(0)
    bench.give("check_in", "a")
    bench.at("09:20")
    assert bench.status("a") == "checked_in"
    assert bench.undo() == "refused:changed"


def test_the_clock_at_the_undos_own_time_counts_and_what_it_did_stays():
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.book("a")
    bench.now = moment("09:20")
    assert bench.undo() == "refused:changed"
    assert bench.status("a") == "confirmed"


def test_undo_looks_at_the_clock_itself():
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.book("a")
    day = bench.day()
    with pytest.raises(Changed):
        undo({day.key: day}, day.key, Act("u", moment("09:20"), "asha", "undo"))
    assert (bench.status("a"), day.token(bench.ids["a"]).stamps.confirmed) == ("confirmed", moment("09:20"))


def test_time_that_changed_nothing_does_not_stand_in_the_way():
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.book("a")
    assert bench.at("09:30").undo() == "done"


def test_a_command_on_another_doctor_does_not_stand_in_the_way():
    bench = busy()
    bench.cancel("here")
    bench.book("other", doctor="D2")
    assert bench.undo() == "done"
    assert bench.status("here") == "checked_in"


def test_what_the_restored_state_makes_due_is_done():
    """The waitlisted token taken back was in time for the release that has come since."""
    bench = Bench("demotion", slot("09:00", 60, 1, 1), reserve_release=20)
    bench.book("a")
    bench.cancel("a")
    bench.at("09:30")
    undo({bench.day().key: bench.day()}, bench.day().key, Act("u", bench.now, "asha", "undo"))
    assert bench.status("a") == "confirmed"


def test_the_command_that_was_named_must_still_be_the_one():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("a")
    named = given(bench)
    days = {day.key: day for day in bench.counter.days()}
    bench.book("b")
    key = DayKey(DATE, "D1")
    with pytest.raises(Changed):
        undo(days, key, Act("u", bench.now, "asha", "undo"), named)
    assert bench.statuses("a", "b") == ["confirmed", "confirmed"]
    assert undo(days, key, Act("u", bench.now, "asha", "undo"), given(bench)).token == bench.ids["b"]


def test_a_day_without_commands_has_nothing_to_undo():
    assert Bench("demotion", slot("09:00", 60, 3)).undo() == "refused:nothing_to_undo"
