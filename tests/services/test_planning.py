"""Plans are what is then done, or it is refused; who needs a new date is listed until nobody does."""

from datetime import date, timedelta

import pytest

from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import DayKey, Source, Status
from opd_desk.domain.resettle import Target, With
from opd_desk.services.absences import span
from opd_desk.services.checking import check
from opd_desk.services.sheets import Band
from tests.services.conftest import ALL, DAY, HEART, IYER, KUMAR, RAO, Counter, apply, hour, refusal

FRIDAY = date(2026, 1, 30)


@pytest.fixture
def stranded(counter: Counter) -> Counter:
    """Return the counter with six of Dr. Kumar's, of whom four find a place with Dr. Rao and two none."""
    for number, name in enumerate("ABCDEF"):
        counter.book(name, 9 + number // 2, phone=f"98765432{number:02}")
    for name in "GH":
        counter.book(name, 9, key=RAO)
    counter.at(hour(8))
    counter.desk.hours.away(KUMAR, hour(9))
    return counter


def test_a_plan_of_an_absence_is_what_then_happens(counter: Counter) -> None:
    for number, name in enumerate("ABC"):
        counter.book(name, 10, phone=f"98765432{number:02}")
    for name in "GHIJ":
        counter.book(name, 9 + "GHIJ".index(name) // 2 * 2, key=RAO)
    counter.book("K", 10, key=RAO)
    before = counter.rows(*ALL)
    plan = counter.desk.planning.away(KUMAR, hour(10))
    assert counter.rows(*ALL) == before
    assert [(one.number, one.words, one.phone) for one in plan.moved] == [
        (1, "10:00 Dr. Meena Rao, as 6", "98765 43200"),
    ]
    assert [one.number for one in plan.needs_new_date] == [2, 3]
    absence = counter.desk.hours.away(KUMAR, hour(10), plan).result
    assert [one.token.number for one in absence.moved] == [1]
    assert [token.number for token in absence.needs_new_date] == [2, 3]


def test_a_plan_that_is_no_longer_so_is_refused_and_nothing_is_done(counter: Counter) -> None:
    counter.book("A", 9)
    plan = counter.desk.planning.away(KUMAR, hour(9))
    counter.book("B", 9, key=RAO)  # another desk: the place is still there, the new number is another
    before = counter.rows(*ALL)
    assert refusal(lambda: counter.desk.hours.away(KUMAR, hour(9), plan)).reason == "changed"
    assert counter.rows(*ALL) == before
    counter.desk.hours.away(KUMAR, hour(9), counter.desk.planning.away(KUMAR, hour(9)))
    assert counter.stored(RAO).last_number == 2


def test_the_absence_of_who_takes_no_patients_moves_nobody_and_of_nobody_is_unknown(counter: Counter) -> None:
    kumar = {"code": "DOC001", "name": "Dr. Rajesh Kumar", **HEART, "active": False}
    apply(counter.path, doctor=[kumar])
    plan = counter.desk.planning.away(KUMAR, hour(9))
    assert (plan.moved, plan.needs_new_date) == ((), ())
    counter.desk.hours.away(KUMAR, hour(9), plan)
    assert refusal(lambda: counter.desk.planning.away(DayKey(DAY, "DOC009"), hour(9))).reason == "unknown"


def test_a_delay_lists_whom_to_phone(counter: Counter) -> None:
    counter.book("Anita", 11, phone="9876543210")
    at_risk = counter.desk.planning.at_risk(KUMAR, 90)
    assert [(one.number, one.name, one.phone, one.words) for one in at_risk] == [
        (1, "Anita", "98765 43210", "expected about 12:30")
    ]
    assert at_risk[0].token == "DOC001-20260129-0001"
    assert counter.desk.planning.at_risk(KUMAR, 10) == []


def test_who_needs_a_new_date_is_listed_with_phone_since_when_and_why(stranded: Counter) -> None:
    rows = stranded.desk.planning.needing_new_date()
    assert [(row.number, row.name, row.phone, row.slot, row.since, row.why) for row in rows] == [
        (5, "E", "98765 43204", hour(11), hour(8), "Dr. Rajesh Kumar is away"),
        (6, "F", "98765 43205", hour(11), hour(8), "Dr. Rajesh Kumar is away"),
    ]


def test_who_stands_in_a_slot_closed_by_hand_is_listed_until_it_is_open_again(counter: Counter) -> None:
    counter.book("A", 9)
    counter.desk.hours.close(KUMAR, hour(9))
    (row,) = counter.desk.planning.needing_new_date()
    assert (row.number, row.why) == (1, "the slot is closed")
    counter.desk.hours.open(KUMAR, hour(9))
    assert counter.desk.planning.needing_new_date() == []


def test_who_is_still_seen_before_the_doctor_leaves_needs_no_new_date_until_the_slot_is_over(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.at(hour(8))
    counter.desk.hours.away(KUMAR, hour(9, 30))
    assert counter.token(token).status is Status.CONFIRMED
    assert counter.desk.planning.needing_new_date() == []
    counter.at(hour(10))
    assert [row.number for row in counter.desk.planning.needing_new_date()] == [1]


@pytest.mark.parametrize("doctor", ["DOC001", ""])
def test_who_is_booked_with_an_absent_doctor_is_listed(counter: Counter, doctor: str) -> None:
    counter.book("A", 9)
    for hour_ in (9, 10, 11):
        counter.desk.hours.close(RAO, hour(hour_))
    counter.desk.absences.set(span(doctor, DAY, DAY, "Republic Day"))
    assert [(row.number, row.why) for row in counter.desk.planning.needing_new_date()] == [(1, "Republic Day")]


def test_who_is_booked_into_extra_hours_of_a_day_of_leave_has_a_place(counter: Counter) -> None:
    counter.desk.absences.set(span("DOC001", DAY, DAY, ""))
    counter.desk.hours.add_slot(KUMAR, NewSlot(hour(14), hour(15), 2, 0))
    counter.book("A", 14)
    assert counter.desk.planning.needing_new_date() == []


def test_what_is_past_or_finished_is_not_listed(stranded: Counter) -> None:
    first, second = (row.token for row in stranded.desk.planning.needing_new_date())
    stranded.desk.booking.cancel(first, "by phone")
    assert [row.token for row in stranded.desk.planning.needing_new_date()] == [second]
    stranded.at(hour(8, day=FRIDAY))
    assert stranded.desk.planning.needing_new_date() == []


def test_dates_show_their_free_places(stranded: Counter) -> None:
    tokens = [row.token for row in stranded.desk.planning.needing_new_date()]
    dates = stranded.desk.planning.free_dates(tokens, With.OWN, DAY)
    assert [(each.date.day, each.free) for each in dates[:4]] == [(29, 0), (30, 6), (31, 6), (2, 6)]
    assert len(dates) == 14
    every = stranded.desk.planning.free_dates(tokens, With.ANY, FRIDAY)
    assert every[0].free == 12
    assert stranded.desk.planning.free_dates(tokens, With.OTHERS, FRIDAY)[0].free == 6


def test_a_move_of_several_is_done_as_planned_named_and_taken_back_in_one(stranded: Counter) -> None:
    desk = stranded.desk
    tokens = [row.token for row in desk.planning.needing_new_date()]
    before = stranded.rows("tokens")
    plan = desk.planning.move(tokens, Target(FRIDAY))
    assert [one.words for one in plan.moved] == [
        "Fri 30 Jan, 09:00 Dr. Rajesh Kumar, as 1",
        "Fri 30 Jan, 09:00 Dr. Rajesh Kumar, as 2",
    ]
    outcome = desk.resettling.move(tokens, Target(FRIDAY), plan)
    assert desk.planning.needing_new_date() == []
    offer = desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "move of 2 tokens"
    assert check(desk.database).wrong == ()
    desk.booking.undo(offer.day, outcome.command)
    assert stranded.rows("tokens") == before
    assert check(desk.database).wrong == ()


def test_a_move_of_one_is_named_after_it(stranded: Counter) -> None:
    (token, _) = (row.token for row in stranded.desk.planning.needing_new_date())
    stranded.desk.resettling.move([token], Target(FRIDAY))
    offer = stranded.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "move of 5"


def test_a_move_that_would_no_longer_be_as_planned_is_refused(stranded: Counter) -> None:
    tokens = [row.token for row in stranded.desk.planning.needing_new_date()]
    plan = stranded.desk.planning.move(tokens, Target(FRIDAY))
    stranded.book("Z", 9, key=DayKey(FRIDAY, "DOC001"))
    before = stranded.rows(*ALL)
    assert refusal(lambda: stranded.desk.resettling.move(tokens, Target(FRIDAY), plan)).reason == "changed"
    assert stranded.rows(*ALL) == before


def test_no_place_on_the_date_is_said_and_who_has_none_stays(stranded: Counter) -> None:
    for _ in range(5):
        stranded.book("there", key=DayKey(FRIDAY, "DOC001"))
    tokens = [row.token for row in stranded.desk.planning.needing_new_date()]
    plan = stranded.desk.planning.move(tokens, Target(FRIDAY))
    assert [one.words for one in plan.stay] == ["no place on Fri 30 Jan: stays"]
    stranded.desk.resettling.move(tokens, Target(FRIDAY), plan)
    assert [row.token for row in stranded.desk.planning.needing_new_date()] == [plan.stay[0].token]


def test_a_slip_of_a_new_date_says_so(stranded: Counter) -> None:
    token = stranded.desk.planning.needing_new_date()[0].token
    stranded.desk.papers.printed(token)
    stranded.desk.resettling.move([token], Target(FRIDAY))
    slip = stranded.desk.papers.slip(token)
    assert (slip.band, slip.day) == (Band.MOVED_NEW_NUMBER, FRIDAY)
    assert slip.notice == (
        "Your visit is now on Fri 30 Jan.",
        "Your number was 5. The earlier slip is no longer valid.",
    )


def test_several_are_cancelled_in_one(stranded: Counter) -> None:
    tokens = [row.token for row in stranded.desk.planning.needing_new_date()]
    stranded.desk.booking.cancel_all(tokens, "By phone: cannot come")
    offer = stranded.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "cancel of 2 tokens"
    assert stranded.desk.planning.needing_new_date() == []
    stranded.desk.booking.undo(offer.day)
    assert [row.token for row in stranded.desk.planning.needing_new_date()] == tokens
    assert check(stranded.desk.database).wrong == ()


def test_back_is_done_as_planned_and_who_went_to_a_colleague_can_be_taken_back(stranded: Counter) -> None:
    desk = stranded.desk
    plan = desk.planning.back(KUMAR, hour(9), 10)
    assert (plan.opens, plan.free) == ((hour(9), hour(10), hour(11)), 4)
    assert [one.words for one in plan.seated] == ["has a place at 11:00"] * 2
    assert [(one.name, one.words) for one in plan.elsewhere][:2] == [
        ("A", "stays with Dr. Meena Rao at 10:00"),
        ("B", "stays with Dr. Meena Rao at 10:00"),
    ]
    desk.hours.back(KUMAR, hour(9), 10, plan)
    assert stranded.stored().delay == 10
    assert desk.planning.needing_new_date() == []
    gone = [one.token for one in plan.elsewhere if one.token is not None]
    desk.resettling.move(gone, Target(DAY, With.OWN, "DOC001"))
    assert sorted(token.patient.name for token in stranded.stored().tokens.values()) == ["A", "B", "E", "F"]
    assert [one.name for one in desk.planning.back(KUMAR, hour(9)).elsewhere] == ["C", "D"]  # 11:00 is full
    assert check(desk.database).wrong == ()


def test_back_is_refused_where_the_plan_is_no_longer_so(stranded: Counter) -> None:
    plan = stranded.desk.planning.back(KUMAR, hour(9))
    stranded.desk.booking.cancel(stranded.desk.planning.needing_new_date()[0].token, "")
    assert refusal(lambda: stranded.desk.hours.back(KUMAR, hour(9), None, plan)).reason == "changed"


def test_a_delay_shifts_what_back_opens(counter: Counter) -> None:
    counter.desk.hours.away(IYER, hour(9))
    counter.at(hour(10))
    assert counter.desk.planning.back(IYER, hour(10)).opens == ()
    assert counter.desk.planning.back(IYER, hour(10), 20).opens == (hour(9),)


def test_plans_of_random_days_are_what_happens(counter: Counter) -> None:
    """Whoever the plan moves is moved where it says, under the number that it says."""
    sources = list(Source)
    for number in range(14):
        key = (KUMAR, RAO)[number % 3 == 0]
        counter.book(f"P{number}", 9 + number % 3, key=key, source=sources[number % 5])
    counter.at(hour(8) + timedelta(minutes=5))
    plan = counter.desk.planning.away(KUMAR, hour(10))
    counter.desk.hours.away(KUMAR, hour(10), plan)
    for one in plan.moved:
        found = counter.desk.views.token(one.token) if one.token else None
        assert found is not None
        assert one.words == f"{found[1].slot:%H:%M} Dr. Meena Rao, as {found[1].number}"
