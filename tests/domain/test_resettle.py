"""Several tokens moved at once, as far as there are places; and a doctor who comes back early."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from opd_desk.domain import hours
from opd_desk.domain.away import away
from opd_desk.domain.booking import Request, book, cancel
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import Invalid, OpdError, Unknown, WrongStatus
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.invariants import violations
from opd_desk.domain.model import DayKey, Doctor, Patient, Slot, Source, TokenId
from opd_desk.domain.policy import policy_from_table
from opd_desk.domain.resettle import Target, With, free_places, resettle
from opd_desk.domain.undo import undo
from tests.domain.bench import presets

TODAY, TOMORROW = date(2026, 1, 29), date(2026, 1, 30)
EIGHT = datetime(2026, 1, 29, 8)


def at(hour, day=TODAY):
    return datetime.combine(day, datetime.min.time()) + timedelta(hours=hour)


class Week:
    """Two cardiologists and one orthopaedist on two days; slots of an hour from 09:00 on with so many places each."""

    def __init__(self, places=(2, 2), *, policy="demotion", **changes):
        self.policy = policy_from_table({"base": policy, **changes}, presets())
        self.people = {}
        self.days = {}
        self.acts = 0
        for code, field in (("D1", "Cardiology"), ("D2", "Cardiology"), ("D3", "Orthopedics")):
            for day in (TODAY, TOMORROW):
                slots = [Slot(at(9 + n, day), at(10 + n, day), capacity) for n, capacity in enumerate(places)]
                self.days[DayKey(day, code)] = DoctorDay(Doctor(code, f"Dr. {code}", field), day, self.policy, slots)

    def day(self, code="D1", day=TODAY):
        return self.days[DayKey(day, code)]

    def act(self, what, now=EIGHT):
        self.acts += 1
        return Act(str(self.acts), now, "asha", what)

    def book(self, name, hour=None, code="D1", day=TODAY, source=Source.ONLINE):
        start = None if hour is None else at(hour, day)
        wish = Request(Patient(name, ""), source, start)

        def identify(patient):
            return replace(patient, id=self.people.setdefault(patient.name, len(self.people) + 1))

        return book(self.day(code, day), wish, self.act("book"), identify).id

    def resettle(self, tokens, with_=With.OWN, day=TOMORROW, doctor="", now=EIGHT):
        return resettle(self.days.values(), tokens, Target(day, with_, doctor), self.act("resettle", now))

    def where(self, *tokens):
        return [self.place(token) for token in tokens]

    def place(self, token):
        found = next(day.tokens[token] for day in self.days.values() if token in day.tokens)
        return f"{found.doctor} {found.slot:%d %H} {found.number} {found.status.value}"

    def standing(self):
        return {key: (day.delay, day.slots, dict(day.tokens)) for key, day in self.days.items()}

    def sound(self):
        return [broken for day in self.days.values() for broken in violations(day, EIGHT, self.policy.overflow)]


def test_each_gets_the_first_place_of_the_date_under_a_new_number():
    week = Week()
    week.book("there", 9, day=TOMORROW)
    tokens = [week.book(name, 10) for name in "AB"]
    week.resettle(tokens)
    assert week.where(*tokens) == ["D1 30 09 2 confirmed", "D1 30 10 3 confirmed"]


def test_the_order_is_rank_then_request_then_number_not_that_of_choosing():
    week = Week((1, 1))
    first, second = week.book("A", 9), week.book("B", 10, source=Source.PAID)
    done = week.resettle([first, second])
    assert [one.token.id for one in done] == [second, first]
    assert week.where(second, first) == ["D1 30 09 1 confirmed", "D1 30 10 2 confirmed"]


def test_who_finds_no_place_stays_as_it_was():
    week = Week((1, 1))
    for hour in (9, 10):
        week.book(f"there {hour}", hour, day=TOMORROW)
    token = week.book("A", 9)
    (one,) = week.resettle([token])
    assert one.to is None
    assert week.place(token) == "D1 29 09 1 confirmed"
    assert [change.act.what for change in week.day().journal] == ["book"]


def test_with_any_the_own_doctor_comes_first_then_colleagues_of_the_specialization():
    week = Week((1,))
    tokens = [week.book("A", 9), week.book("B", 9), week.book("C", 9)]
    done = week.resettle(tokens, With.ANY)
    assert week.where(*tokens) == ["D1 30 09 1 confirmed", "D2 30 09 1 confirmed", "D1 29 09 3 confirmed"]
    assert [one.to is None for one in done] == [False, False, True]


def test_colleagues_of_the_same_date_are_offered_no_earlier_slot_but_to_an_emergency():
    week = Week((1, 1))
    week.book("there", 10, code="D2")
    calm = week.book("A", 10)
    (one,) = week.resettle([calm], With.OTHERS, TODAY)
    assert one.to is None
    urgent = week.book("E", 9, source=Source.EMERGENCY)
    week.resettle([urgent], With.OTHERS, TODAY)
    assert week.place(urgent).startswith("D2 29 09")


def test_within_its_own_day_a_token_keeps_its_number_and_never_goes_earlier():
    week = Week((1, 1, 1))
    token = week.book("A", 10)
    week.resettle([token], day=TODAY)
    assert week.place(token) == "D1 29 11 1 confirmed"


def test_one_per_day_passes_a_doctor_over():
    week = Week(one_per_day=True)
    week.book("A", 9, day=TOMORROW)
    token = week.book("A", 9)
    assert week.resettle([token])[0].to is None
    assert week.resettle([token], With.ANY)[0].to.doctor == "D2"


def test_an_emergency_makes_room_by_its_steps():
    week = Week((1,), emergency=["demote"])
    loser = week.book("there", 9, day=TOMORROW)
    token = week.book("E", 9, source=Source.EMERGENCY)
    week.resettle([token])
    assert week.where(token, loser) == ["D1 30 09 2 confirmed", "D1 30 09 1 waitlisted"]


def test_a_place_that_comes_free_goes_to_the_waitlist():
    week = Week((1,))
    token, waiting = week.book("A", 9), week.book("B", 9)
    week.resettle([token])
    assert week.where(token, waiting) == ["D1 30 09 1 confirmed", "D1 29 09 2 confirmed"]


@pytest.mark.parametrize("source", [Source.EMERGENCY, Source.FOLLOW_UP])
def test_a_place_that_the_move_frees_goes_to_who_waits_there_and_not_to_the_next_of_the_move(source):
    week = Week((2,), emergency=[])
    for name in ("leaves", "stays"):
        week.book(name, 9, code="D2", source=Source.PAID)
    waits = week.book("waits", 9, code="D2", source=source)
    leaves = next(iter(week.day("D2").tokens))
    comes = week.book("comes", 9)
    done = week.resettle([comes, leaves], With.OTHERS, TODAY)
    assert [one.to is None for one in done] == [False, True]
    assert week.place(waits).startswith("D2 29 09 3 c")
    assert week.place(comes) == "D1 29 09 1 confirmed"


def test_a_named_doctor_takes_back_who_went_to_a_colleague():
    week = Week()
    token = week.book("A", 10)
    away(week.day(), [week.day(), week.day("D2")], at(9), week.act("away"))
    assert week.place(token) == "D2 29 10 1 confirmed"
    hours.back(week.day(), at(9), week.act("back"))
    week.resettle([token], day=TODAY, doctor="D1")
    assert week.place(token) == "D1 29 10 2 confirmed"


def test_who_came_today_has_not_come_another_day():
    week = Week()
    token = week.book("A", 9, source=Source.WALK_IN)
    assert week.place(token).endswith("checked_in")
    week.resettle([token])
    assert week.place(token) == "D1 30 09 1 confirmed"


@pytest.mark.parametrize(
    ("refusal", "tokens", "day"),
    [
        (Unknown, ["nobody"], TOMORROW),
        (Invalid, [], TOMORROW),
        (Invalid, ["A"], TODAY - timedelta(days=1)),
        (WrongStatus, ["A", "gone"], TOMORROW),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(refusal, tokens, day):
    week = Week()
    ids = {name: week.book(name, 9) for name in ("A", "gone")}
    cancel(week.day(), ids["gone"], week.act("cancel"), "")
    before = week.standing()
    with pytest.raises(refusal):
        week.resettle([ids.get(name, TokenId(name)) for name in tokens], day=day)
    assert week.standing() == before


def test_one_undo_takes_a_move_of_several_back_exactly():
    week = Week((1, 1))
    tokens = [week.book("A", 9), week.book("B", 10), week.book("C", 9, code="D2")]
    before = week.standing()
    week.resettle(tokens, With.ANY)
    assert week.standing() != before
    undo(week.days, DayKey(TODAY, "D1"), week.act("undo"))
    assert week.standing() == before
    assert week.sound() == []


def test_free_places_are_those_of_usable_slots():
    week = Week((2, 2))
    week.book("A", 9)
    assert free_places(week.day(), EIGHT) == 3
    assert free_places(week.day(), at(10)) == 2
    hours.close_slot(week.day(), at(10), week.act("close"))
    assert free_places(week.day(), EIGHT) == 1


# a doctor is back


def test_back_opens_what_ends_after_it_and_promotes_who_was_stranded():
    week = Week((1, 1, 1))
    tokens = [week.book(name, hour) for name, hour in (("A", 9), ("B", 11))]
    away(week.day(), [week.day()], at(9), week.act("away"))
    assert [week.place(token).split()[-1] for token in tokens] == ["waitlisted"] * 2
    hours.back(week.day(), at(10), week.act("back", at(9)))
    assert [slot.open for slot in week.day().slots] == [False, True, True]
    assert week.where(*tokens) == ["D1 29 10 1 confirmed", "D1 29 11 2 confirmed"]
    assert {event.why for event in week.day().events if event.kind is Kind.OPENED} == {"back"}


def test_back_sets_the_delay_first_and_leaves_ended_slots_closed():
    week = Week((1, 1))
    away(week.day(), [week.day()], at(9), week.act("away"))
    hours.back(week.day(), at(9), week.act("back", at(10)))
    assert [slot.open for slot in week.day().slots] == [False, True]
    late = Week((1, 1))
    away(late.day(), [late.day()], at(9), late.act("away"))
    hours.back(late.day(), at(9), late.act("back", at(10)), 30)
    assert (late.day().delay, [slot.open for slot in late.day().slots]) == (30, [True, True])


def test_one_undo_sends_the_doctor_away_again():
    week = Week((1, 1))
    week.book("A", 9)
    away(week.day(), [week.day()], at(9), week.act("away"))
    before = week.standing()
    hours.back(week.day(), at(8), week.act("back"), 10)
    undo(week.days, DayKey(TODAY, "D1"), week.act("undo"))
    assert week.standing() == before


def test_an_impossible_delay_is_refused_and_nothing_opens():
    week = Week((1,))
    away(week.day(), [week.day()], at(9), week.act("away"))
    before = week.standing()
    with pytest.raises(OpdError):
        hours.back(week.day(), at(8), week.act("back"), -1)
    assert week.standing() == before
