"""Closing a day on a real file: one transaction, one command, and the way back."""

from datetime import date, datetime, timedelta

import pytest

from opd_desk.domain.closing import Fate, Wishes
from opd_desk.domain.errors import Changed, Invalid, SlotClosed, TooEarly
from opd_desk.domain.model import DayKey, Source, Status, TokenId
from opd_desk.services.checking import check
from opd_desk.services.closing import Unclosed
from tests.services.conftest import ALL, DAY, EVE, IYER, KUMAR, RAO, Counter, hour, refusal

FRIDAY = DAY + timedelta(days=1)
USUAL = Wishes()
STATUS = {
    "absent": Status.NO_SHOW,
    "came": Status.NO_SHOW,
    "inside": Status.COMPLETED,
    "waits": Status.CANCELLED,
    "with Rao": Status.NO_SHOW,
}


@pytest.fixture
def evening(counter: Counter) -> Counter:
    """Return a counter at half past twelve: nobody has been called but one, two doctors have tokens."""
    inside = counter.book("inside", 9)
    counter.book("absent", 11)
    came = counter.book("came", 11)
    counter.book("waits", 11)
    counter.book("with Rao", 10, key=RAO)
    counter.at(hour(9))
    for token in (inside, came):
        counter.desk.consulting.check_in(token.id)
    counter.desk.consulting.call_next(KUMAR)
    return counter.at(hour(12, 30))


def statuses(counter: Counter) -> dict[str, Status]:
    return {
        token.patient.name: token.status for key in (KUMAR, RAO, IYER) for token in counter.stored(key).tokens.values()
    }


def everybody(counter: Counter) -> frozenset[TokenId]:
    return frozenset(row.id for row in counter.desk.closing.plan(DAY, USUAL).rows)


def test_the_plan_says_who_and_what_and_changes_nothing(evening: Counter) -> None:
    before = evening.rows(*ALL)
    plan = evening.desk.closing.plan(DAY, USUAL)

    assert [(row.number, row.name, row.doctor, row.stands, row.becomes) for row in plan.rows] == [
        (2, "absent", "Dr. Rajesh Kumar", "did not come at 11:00", "no-show"),
        (1, "with Rao", "Dr. Meena Rao", "did not come at 10:00", "no-show"),
        (3, "came", "Dr. Rajesh Kumar", "came 09:00, but was never called", "no-show"),
        (4, "waits", "Dr. Rajesh Kumar", "on the waitlist of 11:00", "cancelled: no place came free"),
        (1, "inside", "Dr. Rajesh Kumar", "in consultation since 09:00", "done"),
    ]
    assert (plan.count(Fate.NO_SHOW), plan.count(Fate.CARRIED)) == (3, 0)
    assert evening.rows(*ALL) == before


def test_closing_does_the_plan_and_shuts_every_doctor_day(evening: Counter) -> None:
    plan = evening.desk.closing.plan(DAY, USUAL)
    outcome = evening.desk.closing.close(DAY, USUAL, plan.outline)

    assert statuses(evening) == STATUS
    for key in (KUMAR, RAO, IYER):
        day = evening.stored(key)
        assert day.closed_at == hour(12, 30)
        assert not any(slot.open for slot in day.slots)
    assert evening.desk.closing.closed_since(DAY) == hour(12, 30)
    assert {event.act.id for event in outcome.events} == {outcome.command}
    assert check(evening.desk.database).wrong == ()


def test_one_undo_takes_all_of_it_back(evening: Counter) -> None:
    before = [evening.stored(key) for key in (KUMAR, RAO, IYER)]
    evening.desk.closing.close(DAY, USUAL)
    other = evening.reopened()
    offer = other.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "close of the day"
    other.desk.booking.undo(offer.day, offer.command)

    after = [other.stored(key) for key in (KUMAR, RAO, IYER)]
    assert [(d.closed_at, d.slots, dict(d.tokens)) for d in after] == [
        (d.closed_at, d.slots, dict(d.tokens)) for d in before
    ]
    assert check(other.desk.database).wrong == ()


def test_the_carried_are_booked_on_the_other_date(evening: Counter) -> None:
    wishes = Wishes(FRIDAY, everybody(evening))
    rows = evening.desk.closing.plan(DAY, wishes).rows
    assert [row.becomes for row in rows] == [
        "Fri 30 Jan 09:00, as 1",
        "Fri 30 Jan 09:00, as 1",
        "Fri 30 Jan 09:00, as 2",
        "Fri 30 Jan 10:00, as 3",
        "done",
    ]
    evening.desk.closing.close(DAY, wishes)
    friday = evening.stored(DayKey(FRIDAY, "DOC001"))

    assert [(t.number, t.patient.name, t.slot.hour, t.status) for t in friday.tokens.values()] == [
        (1, "absent", 9, Status.CONFIRMED),
        (2, "came", 9, Status.CONFIRMED),
        (3, "waits", 10, Status.CONFIRMED),
    ]
    assert check(evening.desk.database).wrong == ()
    offer = evening.desk.views.undo_offer(DAY)
    assert offer is not None
    evening.desk.booking.undo(offer.day, offer.command)
    assert not evening.stored(DayKey(FRIDAY, "DOC001")).tokens
    assert len(evening.stored().tokens) == 4


def test_a_day_that_changed_since_the_list_was_shown_is_not_closed(evening: Counter) -> None:
    plan = evening.desk.closing.plan(DAY, USUAL)
    other = Counter(evening.path, "Counter 2").at(evening.clock.now)
    other.desk.booking.no_show(plan.rows[0].id)
    before = evening.rows(*ALL)

    assert isinstance(refusal(lambda: evening.desk.closing.close(DAY, USUAL, plan.outline)), Changed)
    assert evening.rows(*ALL) == before
    other.close()


def test_too_early_changes_nothing(evening: Counter) -> None:
    evening.at(hour(11, 45))
    before = evening.rows(*ALL)

    assert isinstance(refusal(lambda: evening.desk.closing.plan(DAY, USUAL)), TooEarly)
    assert isinstance(refusal(lambda: evening.desk.closing.close(DAY, USUAL)), TooEarly)
    assert evening.rows(*ALL) == before


def test_a_closed_day_takes_no_bookings_until_it_is_reopened(evening: Counter) -> None:
    evening.desk.closing.close(DAY, USUAL)
    assert isinstance(refusal(lambda: evening.book("late")), SlotClosed)
    evening.at(hour(12, 40)).desk.closing.reopen(DAY)

    assert evening.desk.closing.closed_since(DAY) is None
    assert statuses(evening) == STATUS
    evening.desk.hours.delay(KUMAR, 120)
    evening.desk.hours.open(KUMAR, hour(11))
    (absent,) = (token for token in evening.stored().tokens.values() if token.patient.name == "absent")
    assert evening.desk.booking.reinstate(absent.id).result.status is Status.CONFIRMED
    assert check(evening.desk.database).wrong == ()


def test_reopening_opens_what_closing_closed_and_has_not_ended(evening: Counter) -> None:
    evening.desk.hours.close(KUMAR, hour(10))
    evening.desk.closing.close(DAY, USUAL)
    evening.at(hour(10, 30))  # a clock that was put right
    evening.desk.closing.reopen(DAY)

    assert [slot.open for slot in evening.stored().slots] == [False, False, True]
    assert [slot.open for slot in evening.stored(RAO).slots] == [False, True, True]
    offer = evening.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "reopening of the day"


def test_a_day_that_goes_on_is_not_reopened(evening: Counter) -> None:
    assert isinstance(refusal(lambda: evening.desk.closing.reopen(DAY)), Invalid)


def test_who_was_left_over_on_the_last_day_is_told_once_it_is_past(evening: Counter) -> None:
    assert evening.desk.closing.unclosed() is None
    evening.at(datetime(2026, 2, 2, 8))
    assert evening.desk.closing.unclosed() == Unclosed(DAY, unseen=4, inside=1)
    evening.at(datetime(2026, 2, 13, 8))
    assert evening.desk.closing.unclosed() is None
    evening.at(datetime(2026, 2, 2, 8)).desk.closing.close(DAY, USUAL)
    assert evening.desk.closing.unclosed() is None


def test_the_next_date_is_one_on_which_somebody_sits(counter: Counter) -> None:
    closing = counter.at(hour(20)).desk.closing
    assert closing.next_date(DAY) == FRIDAY
    assert closing.next_date(date(2026, 1, 31)) == date(2026, 2, 2)
    assert closing.next_date(date(2026, 1, 2)) == DAY


def test_the_window_and_the_report_say_that_the_day_is_closed(evening: Counter) -> None:
    evening.desk.hours.close(RAO, hour(11))
    before = evening.desk.papers.day_report(DAY)
    assert before.closed_at is None
    evening.at(hour(18, 40)).desk.closing.close(DAY, USUAL)

    state = evening.desk.views.day(DAY).state
    assert (state.word, state.detail, state.live) == ("Closed 18:40", "3 no-shows", False)
    report = evening.desk.papers.day_report(DAY)
    assert report.closed_at == hour(18, 40)
    assert [slot.closed for slot in report.slots] == [slot.closed for slot in before.slots]
    assert sum(slot.closed for slot in report.slots) == 1


def test_a_day_closed_the_next_morning_says_so(evening: Counter) -> None:
    evening.at(hour(8, day=FRIDAY))
    assert evening.desk.papers.day_report(DAY).closed_at == hour(12)
    evening.desk.closing.close(DAY, USUAL)

    assert evening.desk.views.day(DAY).state.word == "Closed Fri 30 Jan, 08:00"


def test_the_slots_of_a_closed_day_show_how_they_were_used(evening: Counter) -> None:
    evening.desk.hours.close(KUMAR, hour(10))
    evening.desk.closing.close(DAY, USUAL)

    assert [(row.open, row.ended, row.capacity) for row in evening.desk.views.slots(KUMAR)] == [
        (True, True, 2),
        (False, True, 2),
        (True, True, 2),
    ]


def test_an_emergency_on_the_waitlist_is_carried_before_the_others(counter: Counter) -> None:
    counter.at(EVE)
    for name in "ABC":
        counter.book(name, 9, source=Source.PAID)
    urgent = counter.emergency()
    counter.at(hour(13))
    ids = frozenset(row.id for row in counter.desk.closing.plan(DAY, USUAL).rows)
    endings = counter.desk.closing.close(DAY, Wishes(FRIDAY, ids)).result

    assert endings[0].token.id == urgent.id
    assert endings[0].to is not None
    assert endings[0].to.number == 1
