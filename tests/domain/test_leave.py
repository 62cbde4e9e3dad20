"""Which closed slots leave has closed: told by the log alone, what was taken back left out."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from opd_desk.domain.causes import LEAVE
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.events import Act, Event, Kind
from opd_desk.domain.leave import Leaving, Returning, change_leave, closed_by_leave
from opd_desk.domain.model import DayKey, Doctor, Slot
from opd_desk.domain.policy import Policy, Scope, WhenFull
from opd_desk.domain.reasons import UNDONE
from opd_desk.domain.roster import Leave, WeekHours, absence_words, slots_of

DAY = date(2026, 1, 29)
NINE = datetime.combine(DAY, time(9))
ACT = Act("1", datetime(2026, 1, 28, 18), "In-charge", LEAVE)
DOCTOR = Doctor("DOC001", "Dr. Rajesh Kumar")
POLICY = Policy("plain", {}, Scope.SLOT, (), (), 0, WhenFull.WAITLIST, WhenFull.WAITLIST, 0, None, True, 15)
WEEK = [WeekHours(DAY.weekday(), time(9), time(11), 60, 2)]


def day(*, is_open: bool = False, leave: Leave | None = None) -> DoctorDay:
    return DoctorDay(DOCTOR, DAY, POLICY, slots_of(WEEK, DAY, POLICY, is_open=is_open), leave=leave)


def event(kind: Kind, why: str = "", slot: datetime = NINE) -> Event:
    return Event(ACT, kind, DayKey(DAY, "DOC001"), slot=slot, why=why)


LOGS: dict[str, tuple[list[Event], bool]] = {
    "came into being closed": ([], True),
    "closed by leave": ([event(Kind.CLOSED, LEAVE)], True),
    "closed by hand": ([event(Kind.CLOSED)], False),
    "closed when away": ([event(Kind.CLOSED, "away")], False),
    "opened, closed by hand": ([event(Kind.OPENED), event(Kind.CLOSED)], False),
    "opened, which was taken back": ([event(Kind.OPENED), event(Kind.CLOSED, UNDONE)], True),
    "closed by hand, opened, taken back": (
        [event(Kind.CLOSED), event(Kind.OPENED), event(Kind.CLOSED, UNDONE)],
        False,
    ),
    "added, a token in it, taken back": ([event(Kind.SLOT_ADDED), event(Kind.CLOSED, UNDONE)], False),
    "places changed meanwhile": ([event(Kind.CLOSED, LEAVE), event(Kind.CAPACITY)], True),
}


@pytest.mark.parametrize("told", LOGS)
def test_what_leave_has_closed(told: str) -> None:
    log, by_leave = LOGS[told]
    assert (NINE in closed_by_leave(day(), log)) is by_leave


def test_open_slots_are_nobodys() -> None:
    assert closed_by_leave(day(is_open=True), [event(Kind.CLOSED, LEAVE)]) == ()


def test_leaving_and_returning_are_one_act_each_with_its_events() -> None:
    one = day(is_open=True)
    change_leave([Leaving(one)], [], ACT)
    assert [(event.kind, event.why) for event in one.events] == [(Kind.CLOSED, LEAVE)] * 2
    assert closed_by_leave(one, one.events) == tuple(slot.start for slot in one.slots)
    change_leave([], [Returning(one, (NINE,))], ACT)
    assert [slot.open for slot in one.slots] == [True, False]
    assert [change.act for change in one.journal] == [ACT, ACT]


def test_leave_begins_at_the_hour_where_the_day_is_under_way() -> None:
    one = day(is_open=True)
    change_leave([Leaving(one)], [], Act("2", datetime.combine(DAY, time(10)), "In-charge", LEAVE))
    assert [slot.open for slot in one.slots] == [True, False]


def test_why_a_doctor_does_not_come_in_words() -> None:
    assert absence_words(day()) == ""
    assert absence_words(day(leave=Leave())) == "Dr. Rajesh Kumar is on leave on Thu 29 Jan"
    assert absence_words(day(leave=Leave("ill"))) == "Dr. Rajesh Kumar is on leave on Thu 29 Jan (ill)"
    assert absence_words(day(leave=Leave("", holiday=True))) == "Thu 29 Jan is a holiday"
    assert absence_words(day(leave=Leave("Republic Day", holiday=True))) == "Thu 29 Jan is a holiday: Republic Day"


def test_a_copy_is_on_leave_too_and_its_slots_are_what_the_week_says() -> None:
    absent = day(leave=Leave("ill"))
    assert absent.copy().leave == Leave("ill")
    assert absent.slots == [Slot(NINE, NINE.replace(hour=10), 2, 0, open=False), absent.slots[1]]
