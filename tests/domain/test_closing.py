"""The end of a date: what becomes of whoever was not seen, from when on, and the way back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from opd_desk.domain.closing import Wishes, close_day, leftovers, reopen_day
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import Changed, Invalid, TooEarly, WrongDay
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.model import Doctor, Slot
from opd_desk.domain.queueing import closed_since
from opd_desk.domain.wording import sentence
from tests.domain.bench import DATE, Bench, moment, presets, slot

TOMORROW = DATE + timedelta(days=1)


def act(bench, what="close_day"):
    return Act(f"{what} at {bench.now}", bench.now, "asha", what)


def close(bench, targets=None, **wishes):
    """Close the date; return what becomes of each, by its patient's name."""
    endings = close_day(bench.counter.days(), targets or {}, Wishes(**wishes), act(bench))
    bench.log += bench.counter.take_events()
    return {ending.token.patient.name: ending for ending in endings}


def fates(endings):
    return {name: str(ending.fate) for name, ending in endings.items()}


def morning():
    """Return a bench at 12:00: two that did not come, one that came, one that is inside, one that is done."""
    bench = Bench("demotion", slot("09:00", 60, 4), slot("10:00", 60, 9))
    for name in ("absent", "came", "inside", "done"):
        bench.book(name, start="09:00")
    bench.book("later", start="10:00")
    bench.at("09:00")
    for name in ("done", "inside", "came"):
        bench.give("check_in", name)
        if name != "came":
            bench.call()
    return bench.at("12:00")


def tomorrow(*slots, **changes):
    doctor = Doctor("D1", "Dr. D1", "Cardiology")
    return DoctorDay(doctor, TOMORROW, presets()["standard"], slots, **changes)


def place(start, capacity):
    begins = moment(f"30 {start}")
    return Slot(begins, begins + timedelta(hours=1), capacity)


def test_everybody_who_is_left_comes_to_an_end():
    bench = Bench("demotion", slot("09:00", 60, 3))
    for name in ("inside", "came", "absent", "waits"):
        bench.book(name, start="09:00")
    bench.at("09:00")
    bench.give("check_in", "inside")
    bench.call()
    bench.give("check_in", "came")
    bench.at("10:20")

    assert fates(close(bench)) == {
        "inside": "completed",
        "came": "no_show",
        "absent": "no_show",
        "waits": "cancelled",
    }
    assert bench.statuses("inside", "came", "absent", "waits") == ["completed", "no_show", "no_show", "cancelled"]
    assert bench.token("waits").reason == "no place came free"
    assert (bench.day().closed_at, leftovers(bench.day())) == (moment("10:20"), [])
    assert [slot.open for slot in bench.day().slots] == [False]


def test_who_came_may_be_excused():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.book("came", start="09:00")
    bench.book("absent", start="09:00")
    bench.at("09:00")
    bench.give("check_in", "came")
    bench.at("10:20")
    both = frozenset(bench.ids.values())

    assert fates(close(bench, excused=both)) == {"came": "cancelled", "absent": "no_show"}
    assert bench.token("came").reason == "came, but was never called"


def test_closing_says_what_it_did():
    bench = Bench("demotion", slot("09:00", 60, 2))
    bench.book("came", start="09:00")
    bench.book("absent", start="09:00")
    bench.at("09:00")
    bench.give("check_in", "came")
    bench.at("10:20")
    known = len(bench.log)
    close(bench)

    assert [sentence(event, "Dr. D1" if event.number is None else "") for event in bench.log[known:]] == [
        "Token 1: no-show: came, but was never called.",
        "Token 2: did not come.",
        "Slot 09:00 is closed.",
        "The day of Dr. D1 is closed.",
    ]


def test_a_day_is_not_closed_before_its_last_slot_has_ended():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3), others={"D2": [slot("09:00", 150, 1)]})
    bench.at("11:10")
    with pytest.raises(TooEarly, match="can be closed from 11:30 on: the 09:00 slot of Dr. D2") as refused:
        close(bench)

    assert refused.value.from_ == moment("11:30")
    assert bench.day().closed_at is None


def test_the_delay_of_a_doctor_counts():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.delay(45)
    bench.at("10:30")
    with pytest.raises(TooEarly, match="from 10:45 on"):
        close(bench)


def test_who_booked_late_has_a_grace():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.at("09:55")
    bench.book("late", start="09:00")
    bench.at("10:05")
    with pytest.raises(TooEarly, match="from 10:10 on: token 1 of Dr. D1 can still come"):
        close(bench)
    bench.at("10:10")

    assert fates(close(bench)) == {"late": "no_show"}


def test_the_slots_of_a_doctor_who_is_away_need_not_end():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("16:00", 60, 3))
    bench.close("16:00")
    bench.at("10:00")

    assert close(bench) == {}
    assert bench.day().closed_at == moment("10:00")


def test_a_date_to_come_is_not_closed():
    bench = Bench("demotion", slot("09:00", 60, 3))
    bench.at("28 18:00")
    with pytest.raises(TooEarly, match="from Thu 29 Jan, 10:00 on"):
        close(bench)


def test_a_date_to_come_is_not_closed_though_all_its_slots_are():
    """Whoever waits there needs a new date: nobody's day is over."""
    bench = Bench("demotion", slot("09:00", 60, 1))
    bench.at("28 18:00")
    for name in ("first", "waits"):
        bench.book(name, start="09:00")
    bench.away("00:00")
    with pytest.raises(WrongDay, match="29 Jan 2026 has not come yet"):
        close(bench)
    assert [token.status for token in bench.day().tokens.values()] == ["waitlisted"] * 2


def test_a_date_on_which_nobody_sits_is_not_closed():
    with pytest.raises(Invalid, match="nothing to close"):
        close(Bench("demotion").at("20:00"))


def test_a_closed_date_is_not_closed_again():
    bench = Bench("demotion", slot("09:00", 60, 3)).at("10:00")
    close(bench)
    with pytest.raises(Invalid, match="Thu 29 Jan is closed since 10:00"):
        close(bench)


@pytest.mark.parametrize("to", [DATE, DATE - timedelta(days=1)])
def test_tokens_are_carried_to_a_later_date_only(to):
    bench = Bench("demotion", slot("09:00", 60, 3)).at("10:00")
    with pytest.raises(WrongDay):
        close(bench, to=to)


def test_tokens_are_carried_to_today_at_the_earliest():
    bench = Bench("demotion", slot("09:00", 60, 3)).at("31 08:00")
    with pytest.raises(WrongDay):
        close(bench, to=TOMORROW)


def test_who_is_carried_gets_the_first_place_of_the_same_doctor():
    bench = morning()
    there = tomorrow(place("09:00", 1), place("10:00", 5))
    carried = frozenset(bench.ids.values())
    endings = close(bench, {"D1": there}, to=TOMORROW, carried=carried)

    assert fates(endings) == {"inside": "completed", "came": "carried", "absent": "carried", "later": "carried"}
    absent, came, later = (endings[name].to for name in ("absent", "came", "later"))
    assert [(t.number, f"{t.slot:%H:%M}", str(t.status), t.arrived) for t in (absent, came, later)] == [
        (1, "09:00", "confirmed", False),
        (2, "10:00", "confirmed", False),
        (3, "10:00", "confirmed", False),
    ]
    assert {event.kind for event in there.events} == {Kind.MOVED}


def test_where_there_is_no_place_it_ends_as_if_it_were_not_carried():
    bench = morning()
    there = tomorrow(place("09:00", 1))
    endings = close(bench, {"D1": there}, to=TOMORROW, carried=frozenset(bench.ids.values()))

    assert fates(endings) == {"inside": "completed", "absent": "carried", "came": "no_show", "later": "no_show"}
    assert endings["came"].stays == "no place on Fri 30 Jan"


def test_who_has_a_token_there_is_not_carried():
    bench = Bench("standard", slot("09:00", 60, 3))
    bench.book("asha", start="09:00")
    bench.at("10:30")
    (token,) = bench.day().tokens.values()
    other = replace(token, id="D1-20260130-0001", slot=token.slot + timedelta(days=1))
    there = tomorrow(place("09:00", 5), tokens=[other], last_number=1)
    endings = close(bench, {"D1": there}, to=TOMORROW, carried=frozenset({token.id}))

    assert fates(endings) == {"asha": "no_show"}
    assert endings["asha"].stays == "has a token on Fri 30 Jan already"


def test_another_list_than_the_one_agreed_to_changes_nothing():
    bench = morning()
    before = bench.day().copy()
    days = bench.counter.days()
    with pytest.raises(Changed):
        close_day(days, {}, Wishes(), act(bench), shown=())

    assert dict(bench.day().tokens) == dict(before.tokens)
    assert (bench.day().slots, bench.day().closed_at) == (before.slots, None)


def test_the_list_agreed_to_is_done_though_time_has_passed():
    bench = morning()
    copies = [day.copy() for day in bench.counter.days()]
    plan = close_day(copies, {}, Wishes(), act(bench))
    bench.at("13:00")

    assert close_day(bench.counter.days(), {}, Wishes(), act(bench), [ending.outline for ending in plan])


@pytest.mark.parametrize(
    "command",
    [
        lambda bench: bench.book("new"),
        lambda bench: bench.book("new", "emergency"),
        lambda bench: bench.give("reinstate", "absent"),
        lambda bench: bench.give("requeue", "done"),
        lambda bench: bench.call(),
        lambda bench: bench.open("10:00"),
        lambda bench: bench.add("17:00", "18:00", 3),
        lambda bench: bench.delay(600),
        lambda bench: bench.capacity("10:00", 12),
    ],
)
def test_a_closed_day_takes_no_commands_until_it_is_reopened(command):
    bench = morning()
    close(bench)

    assert command(bench) == "refused:slot_closed"
    assert str(bench.refused) == "Thu 29 Jan is closed: reopen the day."


def test_undo_takes_the_whole_close_back():
    bench = morning()
    bench.close("10:00")
    before = bench.day().copy()
    close(bench)
    assert bench.undo() == "done"

    assert dict(bench.day().tokens) == dict(before.tokens)
    assert (bench.day().slots, bench.day().closed_at) == (before.slots, None)
    assert [event.kind for event in bench.log if event.why == "undone"].count(Kind.DAY_REOPENED) == 1


def test_reopened_its_tokens_stay_as_they_are():
    bench = morning()
    close(bench)
    reopen_day(bench.counter.days(), {(bench.day().key, moment("10:00"))}, act(bench, "reopen_day"))

    assert bench.day().closed_at is None
    assert bench.status("absent") == "no_show"
    assert [slot.open for slot in bench.day().slots] == [False, False]
    assert bench.book("new") == "refused:no_slot"


def test_reopened_the_slots_that_go_on_are_open_again_but_not_those_closed_before():
    bench = Bench("demotion", slot("09:00", 60, 3), slot("10:00", 60, 3))
    bench.at("11:00")
    close(bench)
    bench.now = moment("10:30")  # a clock that was put right
    reopen_day(bench.counter.days(), {(bench.day().key, moment("10:00"))}, act(bench, "reopen_day"))

    assert [slot.open for slot in bench.day().slots] == [False, True]


def test_a_day_that_goes_on_is_not_reopened():
    bench = morning()
    with pytest.raises(Invalid, match="not closed"):
        reopen_day(bench.counter.days(), (), act(bench, "reopen_day"))


def test_a_date_is_closed_once_all_who_sit_have_closed():
    open_day, closed_day, idle = (tomorrow(place("09:00", 1)), tomorrow(place("09:00", 1)), tomorrow())
    closed_day.closed_at = moment("18:40")

    assert closed_since([open_day, closed_day, idle]) is None
    assert closed_since([closed_day, idle]) == moment("18:40")
    assert closed_since([idle]) is None
