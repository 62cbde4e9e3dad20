"""Booking ahead: any date, where there are places, and the first free place of a specialization."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import Place
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.ahead import DATES_AHEAD, DateRow, Sits
from tests.services.conftest import DAY, KUMAR, RAO, Counter, apply, hour, refusal

HEART, BONES = "Cardiology", "Orthopedics"
FRIDAY = DAY + timedelta(days=1)
SATURDAY, SUNDAY, MONDAY = (DAY + timedelta(days=by) for by in (2, 3, 4))


def fill(counter: Counter, *keys: DayKey) -> None:
    for key in keys:
        for slot in (9, 10, 11):
            for name in "AB":
                counter.book(f"{name}{slot}{key.doctor}", slot, key=key)


def first(counter: Counter, after: Place | None = None, source: Source = Source.ONLINE) -> Place | None:
    return counter.desk.ahead.first_free(HEART, DAY, source, after)


def test_the_first_free_place_comes_by_start_and_doctor_code(counter: Counter) -> None:
    assert first(counter) == Place(hour(9), "DOC001", "Dr. Rajesh Kumar")
    for name in "AB":
        counter.book(name, 9)
    assert first(counter) == Place(hour(9), "DOC002", "Dr. Meena Rao")
    for name in "AB":
        counter.book(name, 9, key=RAO)
    assert first(counter) == Place(hour(10), "DOC001", "Dr. Rajesh Kumar")


def test_each_next_one_comes_after_the_one_before_and_none_twice(counter: Counter) -> None:
    fill(counter, RAO)
    found: list[Place] = []
    place = first(counter)
    while place is not None and place.start.date() <= FRIDAY:
        found.append(place)
        place = first(counter, place)
    assert [(each.start, each.doctor) for each in found] == [
        *((hour(h), "DOC001") for h in (9, 10, 11)),
        *((hour(h, day=FRIDAY), code) for h in (9, 10, 11) for code in ("DOC001", "DOC002")),
    ]


def test_what_has_ended_or_is_closed_is_passed_over(counter: Counter) -> None:
    counter.at(hour(10, 30))
    assert first(counter) == Place(hour(10), "DOC001", "Dr. Rajesh Kumar")
    counter.desk.hours.close(KUMAR, hour(10))
    assert first(counter) == Place(hour(10), "DOC002", "Dr. Meena Rao")
    counter.at(hour(12))
    assert first(counter) == Place(hour(9, day=FRIDAY), "DOC001", "Dr. Rajesh Kumar")


def test_a_date_in_the_past_begins_today(counter: Counter) -> None:
    counter.at(hour(8))
    found = counter.desk.ahead.first_free(HEART, DAY - timedelta(days=9), Source.ONLINE)
    assert found == Place(hour(9), "DOC001", "Dr. Rajesh Kumar")


def test_places_kept_for_emergencies_are_free_for_emergencies_only(counter: Counter) -> None:
    iyer = DayKey(DAY, "DOC003")
    for name in "AB":
        counter.book(name, 9, key=iyer)
    assert counter.desk.ahead.first_free(BONES, DAY, Source.PAID) == Place(
        hour(9, day=FRIDAY), "DOC003", "Dr. Anil Iyer"
    )
    assert counter.desk.ahead.first_free(BONES, DAY, Source.EMERGENCY) == Place(hour(9), "DOC003", "Dr. Anil Iyer")


def test_the_thirtieth_date_is_looked_at_and_no_later_one(counter: Counter) -> None:
    last = DAY + timedelta(days=DATES_AHEAD)  # a Saturday
    for by in range(DATES_AHEAD + 1):
        day = DAY + timedelta(days=by)
        if day.weekday() < 6:
            fill(counter, DayKey(day, "DOC001"), DayKey(day, "DOC002"))
    assert first(counter) is None
    token = next(iter(counter.stored(DayKey(last, "DOC002")).tokens))
    counter.desk.booking.cancel(token, "x")
    assert first(counter) == Place(hour(9, day=last), "DOC002", "Dr. Meena Rao")
    assert counter.desk.ahead.first_free(HEART, DAY - timedelta(days=1), Source.ONLINE) is None


def test_a_doctor_who_sees_no_patients_has_no_free_place(counter: Counter, path: Path) -> None:
    doctor = {"code": "DOC001", "name": "Dr. Rajesh Kumar", "specialization": HEART, "active": False}
    apply(path, doctor=[doctor])
    assert first(counter) == Place(hour(9), "DOC002", "Dr. Meena Rao")
    assert counter.desk.ahead.specializations() == [HEART, BONES]


def test_an_unknown_specialization_has_none(counter: Counter) -> None:
    assert counter.desk.ahead.first_free("Dentistry", DAY, Source.ONLINE) is None


# the calendar


def test_a_calendar_says_where_there_are_places(counter: Counter) -> None:
    fill(counter, DayKey(FRIDAY, "DOC001"))
    saturday = DayKey(SATURDAY, "DOC001")
    counter.book("A", 9, key=saturday)
    for at in (9, 10, 11):
        counter.desk.hours.close(DayKey(MONDAY, "DOC001"), hour(at, day=MONDAY))
    counter.at(hour(8))
    before = DAY - timedelta(days=1)
    assert counter.desk.ahead.dates("DOC001", before, MONDAY) == [
        DateRow(before, Sits.PAST),
        DateRow(DAY, Sits.FREE, 6),
        DateRow(FRIDAY, Sits.FULL),
        DateRow(SATURDAY, Sits.FREE, 5),
        DateRow(SUNDAY, Sits.NOT),
        DateRow(MONDAY, Sits.CLOSED),
    ]


def test_a_day_that_is_over_is_closed_and_a_kept_place_is_not_free(counter: Counter) -> None:
    counter.at(hour(12))
    assert counter.desk.ahead.dates("DOC001", DAY, DAY) == [DateRow(DAY, Sits.CLOSED)]
    assert counter.desk.ahead.dates("DOC003", FRIDAY, FRIDAY) == [DateRow(FRIDAY, Sits.FREE, 2)]


def test_the_calendar_of_an_unknown_doctor_is_refused(counter: Counter) -> None:
    assert refusal(lambda: counter.desk.ahead.dates("DOC999", DAY, DAY)).reason == "unknown"


# any future date


@pytest.mark.parametrize(
    "day", [date(2026, 1, 31), date(2026, 2, 28), date(2026, 12, 31), date(2027, 1, 29), date(2028, 2, 29)]
)
def test_any_future_date_can_be_booked(counter: Counter, day: date) -> None:
    key = DayKey(day, "DOC001")
    token = counter.book("A", 9, key=key)
    assert (token.number, token.status) == (1, Status.CONFIRMED)
    assert token.reference == f"DOC001-{day:%Y%m%d}-0001"
    slip = counter.desk.papers.slip(token.id)
    assert (slip.day, slip.expected) == (day, datetime(day.year, day.month, day.day, 9))


def test_a_promise_says_the_date_and_another_year(counter: Counter) -> None:
    request = Request(Patient("A"), Source.ONLINE)
    promise = counter.desk.trying.promise(DayKey(date(2026, 2, 5), "DOC001"), request)
    assert promise.headline == "Thu 5 Feb, expected about 09:00"
    fill(counter, DayKey(date(2026, 2, 6), "DOC001"))
    promise = counter.desk.trying.promise(DayKey(date(2026, 2, 6), "DOC001"), request)
    assert promise.headline == "Fri 6 Feb, waitlist, 1st in line"
    promise = counter.desk.trying.promise(DayKey(date(2027, 2, 5), "DOC001"), request)
    assert promise.headline == "Fri 5 Feb 2027, expected about 09:00"
