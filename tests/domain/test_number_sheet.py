"""Rows of a number sheet typed in after a power failure: the paper's numbers and times, whatever the clock says now."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from opd_desk.domain.errors import Duplicate, Invalid, OpdError, SlotClosed, TooEarly, WrongStatus
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.invariants import violations
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.domain.number_sheet import Standing, Written, mark_written, type_in
from opd_desk.domain.queueing import call_order
from opd_desk.domain.undo import undo
from opd_desk.domain.wording import sentence
from tests.domain.bench import Bench, moment, slot

TWO_SLOTS = (slot("09:00", 60, 2), slot("10:00", 60, 2))
ACTS = count(1)


class Sheet:
    """A doctor-day and a clerk who types its sheet in at ten past one."""

    def __init__(self, *slots, policy="standard", **changes):
        self.bench = Bench(policy, *(slots or TWO_SLOTS), **changes)
        self.bench.now = moment("08:00")

    @property
    def day(self):
        return self.bench.day()

    def act(self, now):
        return Act(f"sheet-{next(ACTS)}", moment(now), "Asha", "type_in")

    def row(self, number, name="Sita", at="09:20", standing=Standing.WAITS, now="13:10", gone=lambda _: "", **more):
        source, start = more.pop("source", Source.WALK_IN), more.pop("slot", None)
        who = Patient(name, more.pop("phone", str(700_000 + number)))
        row = Written(number, who, source, moment(at), standing, start and moment(start), **more)
        known = {(person.name, person.phone): person.id for person in self.people()}
        return type_in(
            self.day,
            row,
            self.act(now),
            lambda person: replace(person, id=known.get((person.name, person.phone), 9000 + number)),
            gone,
        )

    def people(self):
        return [token.patient for token in self.day.tokens.values()]

    def mark(self, label, standing, at="09:20", now="13:10"):
        return mark_written(self.day, self.bench.ids[label], standing, moment(at), self.act(now))

    def wrong(self, now="13:10", overflow=2):
        return violations(self.day, moment(now), overflow)


def refusal(kind, do):
    with pytest.raises(kind) as refused:
        do()
    return str(refused.value)


# numbers


def test_a_row_gets_the_number_and_the_times_of_the_paper():
    sheet = Sheet()
    sheet.bench.book("a", "online", "09:00")
    token = sheet.row(2)
    assert (token.number, token.id) == (2, "D1-20260129-0002")
    assert token.requested_at == token.arrived_at == token.stamps.booked == token.stamps.checked_in == moment("09:20")
    assert (token.status, token.slot, token.booked_by) == (Status.CHECKED_IN, moment("09:00"), "Asha")
    assert sheet.wrong() == []


def test_numbers_in_between_were_crossed_out_and_the_next_goes_on_after_the_highest():
    sheet = Sheet()
    assert [sheet.row(number, f"P{number}").number for number in (1, 4)] == [1, 4]
    assert sheet.day.last_number == 4
    sheet.bench.now = moment("13:10")
    sheet.bench.add("14:00", "15:00", 2)
    sheet.bench.book("next")
    assert sheet.bench.number("next") == 5


def test_a_number_that_was_passed_over_can_still_be_typed_in():
    sheet = Sheet()
    sheet.row(3, "C")
    assert sheet.row(2, "B").number == 2
    assert sheet.day.last_number == 3


def test_a_number_that_was_given_is_refused_and_says_whose_it_is_and_which_is_free():
    sheet = Sheet()
    sheet.bench.book("Sita Devi", start="09:00")
    words = refusal(Invalid, lambda: sheet.row(1, "Ramesh"))
    assert words.startswith("Number 1 is Sita Devi's.")
    assert "the next free one, 2, and write it on their paper" in words
    assert len(sheet.day.tokens) == 1


def test_a_number_that_went_to_another_doctor_stays_used():
    sheet = Sheet()
    sheet.row(2, "B")
    assert "Number 1 is Sita's" in refusal(Invalid, lambda: sheet.row(1, "A", gone=lambda number: "Sita"))


@pytest.mark.parametrize(("number", "words"), [(0, "1 or more"), (-3, "1 or more"), (500, "far beyond")])
def test_a_number_that_cannot_be_is_refused(number, words):
    sheet = Sheet()
    assert words in refusal(Invalid, lambda: sheet.row(number))
    assert sheet.day.last_number == 0


# times


@pytest.mark.parametrize(
    ("at", "now", "words"),
    [("13:11", "13:10", "13:11 has not come yet"), ("28 09:00", "13:10", "sheet of Thu 29 Jan"),
     ("09:00", "28 13:00", "Thu 29 Jan has not come yet")],
)  # fmt: skip
def test_a_time_that_cannot_have_been_written_is_refused(at, now, words):
    assert words in refusal(Invalid, lambda: Sheet().row(1, at=at, now=now))


def test_yesterday_nobody_waits_any_more_but_may_have_been_seen():
    sheet = Sheet()
    assert "say seen, left or did not come" in refusal(Invalid, lambda: sheet.row(1, now="30 08:00"))
    assert sheet.row(1, standing=Standing.SEEN, now="30 08:00").status is Status.COMPLETED
    assert sheet.wrong("30 08:00") == []


def test_a_closed_date_is_reopened_first():
    sheet = Sheet()
    sheet.day.closed_at = moment("12:00")
    assert "reopen the day" in refusal(SlotClosed, lambda: sheet.row(1))


def test_who_came_first_is_called_first_though_typed_in_last():
    sheet = Sheet(slot("09:00", 60, 4))
    sheet.row(2, "B", at="09:40")
    sheet.row(1, "A", at="09:10")
    assert [token.number for token in call_order(sheet.day)] == [1, 2]


# places


def test_a_slot_that_ended_meanwhile_still_has_its_places_for_those_who_came_in_time():
    sheet = Sheet()
    rows = [sheet.row(number, f"P{number}") for number in range(1, 5)]
    assert [(row.slot.hour, str(row.status)) for row in rows] == [(9, "checked_in")] * 2 + [(10, "checked_in")] * 2
    assert sheet.wrong() == []


def test_who_waits_without_a_place_is_on_the_waitlist_and_carried_to_a_slot_to_come():
    sheet = Sheet(slot("09:00", 60, 1), slot("14:00", 60, 1))
    rows = [sheet.row(number, f"P{number}", slot="09:00") for number in (1, 2, 3)]
    assert [(row.slot.hour, str(row.status)) for row in rows] == [
        (9, "checked_in"),
        (14, "checked_in"),
        (14, "waitlisted"),
    ]
    assert sheet.wrong() == []


@pytest.mark.parametrize("policy", ["elastic", "alternatives", "reserved"])
def test_a_policy_that_refuses_does_not_refuse_a_number_that_is_in_a_hand(policy):
    sheet = Sheet(slot("09:00", 60, 1), policy=policy)
    sheet.row(1, "A")
    assert sheet.row(2, "B").status is Status.WAITLISTED


def test_who_was_seen_without_a_place_gets_one_more_and_says_so():
    sheet = Sheet(slot("09:00", 60, 1))
    seen = [sheet.row(number, f"P{number}", standing=Standing.SEEN) for number in (1, 2)]
    assert [token.status for token in seen] == [Status.COMPLETED] * 2
    assert sheet.day.slots[0].capacity == 2
    assert [event.value for event in sheet.day.events if event.kind is Kind.CAPACITY] == ["2/0"]
    assert sheet.wrong() == []


def test_an_emergency_of_the_morning_moves_nobody_who_waits_now():
    sheet = Sheet(slot("09:00", 60, 1), slot("13:00", 60, 1), policy="demotion")
    sheet.bench.book("a", "online", "09:00")
    sheet.bench.book("b", "online", "13:00")
    token = sheet.row(3, "E", source=Source.EMERGENCY, slot="09:00", standing=Standing.SEEN)
    assert token.status is Status.COMPLETED
    assert sheet.bench.statuses("a", "b") == ["confirmed", "confirmed"]


def test_an_emergency_who_waits_in_a_slot_still_to_come_takes_a_place_as_at_the_counter():
    sheet = Sheet(slot("13:00", 60, 1), policy="demotion")
    sheet.bench.book("b", "online", "13:00")
    assert sheet.row(2, "E", source=Source.EMERGENCY).status is Status.CHECKED_IN
    assert sheet.bench.status("b") == "waitlisted"
    assert sheet.wrong(overflow=0) == []


def test_a_slot_closed_meanwhile_keeps_a_row_waiting():
    sheet = Sheet(slot("09:00", 60, 1), slot("13:00", 60, 1))
    sheet.bench.close("13:00")
    sheet.row(1, "A")
    assert sheet.row(2, "B", slot="13:00").status is Status.WAITLISTED


def test_a_day_without_slots_says_what_to_do():
    bench = Sheet(slot("09:00", 60, 1))
    bench.day._slots.clear()
    assert "add one first" in refusal(OpdError, lambda: bench.row(1))


# standings


def test_what_became_of_them_stands_in_the_token_without_times_that_nobody_wrote():
    sheet = Sheet()
    seen, left, absent = (
        sheet.row(1, "A", standing=Standing.SEEN),
        sheet.row(2, "B", standing=Standing.LEFT),
        sheet.row(3, "C", standing=Standing.ABSENT, source=Source.ONLINE),
    )
    assert (seen.status, seen.inside, seen.arrived_at) == (Status.COMPLETED, True, moment("09:20"))
    assert (left.status, left.reason, left.arrived_at) == (Status.CANCELLED, "left without being seen", moment("09:20"))
    assert (absent.status, absent.arrived_at, absent.stamps.no_show) == (Status.NO_SHOW, None, moment("13:10"))
    assert (seen.stamps.called, seen.stamps.completed, left.stamps.cancelled) == (None, None, None)


def test_who_did_not_come_is_not_given_up_before_the_grace_is_over():
    sheet = Sheet()
    sheet.bench.book("a", start="10:00")
    words = refusal(TooEarly, lambda: sheet.mark("a", Standing.ABSENT, now="10:05"))
    assert words == "Token 1 can be marked as not come from 10:15 on."
    assert sheet.mark("a", Standing.ABSENT, now="10:15").status is Status.NO_SHOW


def test_a_booked_token_is_marked_by_its_number():
    sheet = Sheet(slot("09:00", 60, 4))
    for label in "abc":
        sheet.bench.book(label, "online", "09:00")
    came = sheet.mark("a", Standing.WAITS, "09:05")
    assert (came.status, came.arrived_at, came.stamps.checked_in) == (
        Status.CHECKED_IN,
        moment("09:05"),
        moment("09:05"),
    )
    seen = sheet.mark("b", Standing.SEEN, "09:10")
    assert (seen.status, seen.arrived_at) == (Status.COMPLETED, moment("09:10"))
    assert sheet.mark("c", Standing.LEFT).status is Status.CANCELLED
    assert "completed" in refusal(WrongStatus, lambda: sheet.mark("b", Standing.SEEN))
    assert "checked in" in refusal(WrongStatus, lambda: sheet.mark("a", Standing.WAITS))


def test_a_waitlisted_token_that_was_seen_gets_a_place():
    sheet = Sheet(slot("09:00", 60, 1))
    sheet.bench.book("a", start="09:00")
    sheet.bench.book("b", start="09:00")
    assert sheet.mark("b", Standing.SEEN).status is Status.COMPLETED
    assert sheet.day.slots[0].capacity == 2
    assert sheet.wrong() == []


def test_a_second_live_token_of_a_patient_is_refused_unless_the_clerk_says_why():
    sheet = Sheet(slot("09:00", 60, 4))
    sheet.row(1, "Sita", phone="9876543210")
    words = refusal(Duplicate, lambda: sheet.row(2, "Sita", phone="9876543210"))
    assert "Sita has token 1" in words
    assert sheet.row(2, "Sita", phone="9876543210", override="twins").number == 2
    assert sheet.row(3, "Sita", phone="9876543210", standing=Standing.LEFT).number == 3


# taken back


def test_a_row_taken_back_is_typed_in_anew_under_the_number_on_the_paper():
    sheet = Sheet(slot("09:00", 60, 1))
    sheet.row(1, "A")
    sheet.row(2, "Wrong", standing=Standing.SEEN)
    undo({sheet.day.key: sheet.day}, sheet.day.key, sheet.act("13:11"))
    assert (sheet.bench.day().slots[0].capacity, len(sheet.day.tokens)) == (1, 2)
    again = sheet.row(2, "Right", now="13:12", phone="9876543210")
    assert (again.number, again.patient.name, again.reason, len(sheet.day.tokens)) == (2, "Right", "", 2)
    assert again.status is Status.WAITLISTED
    undo({sheet.day.key: sheet.day}, sheet.day.key, sheet.act("13:13"))
    assert sheet.day.tokens[again.id].status is Status.CANCELLED
    assert sheet.wrong() == []


def test_a_cancelled_token_keeps_its_number_to_itself():
    sheet = Sheet()
    sheet.bench.book("a")
    sheet.bench.cancel("a", "changed their mind")
    assert "Number 1 is a's" in refusal(Invalid, lambda: sheet.row(1, "B"))


def test_the_log_says_where_it_comes_from_and_what_time_is_written():
    sheet = Sheet(slot("09:00", 60, 1))
    sheet.row(1, "A", standing=Standing.SEEN)
    sheet.row(2, "B", standing=Standing.LEFT)
    assert [sentence(event) for event in sheet.day.events] == [
        "Token 1: booked for 09:00, from the number sheet, written 09:20.",
        "Token 1: done, from the number sheet.",
        "Token 2: booked for 09:00, from the number sheet, written 09:20.",
        "Token 2: cancelled: left without being seen, from the number sheet.",
    ]
    assert {event.act.at for event in sheet.day.events} == {moment("13:10")}
