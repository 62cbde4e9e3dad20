"""What panels are given: rows in the order of the rules, counts that agree, and a search that never falls over."""

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.errors import Unknown
from opd_desk.domain.model import DayKey, Source, Token
from opd_desk.services.rows import DayState, PersonRow, QueueRow, SectionRow, TokenRow
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, apply, hour, refusal


def shown(rows: list[QueueRow]) -> list[int | str]:
    return [row.number if isinstance(row, TokenRow) else f"{row.title} {row.count}" for row in rows]


def crowd(counter: Counter) -> dict[str, Token]:
    """Give 09:00 one inside, one here, one to come, two waitlisted, one cancelled, one no-show."""
    tokens = {name: counter.book(name, 9) for name in ("inside", "gone", "paid-waits", "waits")}
    tokens["first-waits"] = counter.book("first-waits", 9, source=Source.PAID)
    counter.at(hour(9))
    counter.desk.consulting.check_in(tokens["inside"].id)
    counter.desk.consulting.call_next(KUMAR)
    tokens["emergency"] = counter.emergency("emergency", 9)
    counter.at(hour(9, 20))
    tokens["absent"] = counter.book("absent", 10)
    counter.desk.booking.cancel(tokens["absent"].id, "fever gone")
    counter.desk.booking.no_show(tokens["gone"].id)
    return tokens


def test_the_queue_of_a_slot_its_waitlist_and_what_is_finished(counter: Counter) -> None:
    tokens = crowd(counter)
    rows = counter.desk.views.queue(KUMAR, hour(9))
    # the emergency took a place beyond capacity, so the no-show's place is nobody's yet
    assert shown(rows) == [1, 6, "Waitlist 3", 5, 3, 4, "Finished 1", 2]
    by_number = {row.number: row for row in rows if isinstance(row, TokenRow)}
    assert [by_number[n].position for n in (5, 3, 4)] == [1, 2, 3]
    assert by_number[1].position is None
    assert by_number[6].since == hour(9)
    assert by_number[2].finished_at == hour(9, 20)
    waitlist = rows[2]
    assert isinstance(waitlist, SectionRow)
    assert waitlist.hint.startswith("5 is first")
    assert by_number[6].name == "emergency"
    assert tokens["emergency"].id == by_number[6].id


def test_the_whole_day_has_a_heading_for_each_slot(counter: Counter) -> None:
    crowd(counter)
    counter.book("later", 11)
    rows = counter.desk.views.queue(KUMAR, None)
    assert shown(rows) == [
        "09:00–10:00 2",
        1,
        6,
        "11:00–12:00 1",
        8,
        "Waitlist 3",
        5,
        3,
        4,
        "Finished 2",
        2,
        7,
    ]


def test_remarks_say_what_happened_last(counter: Counter) -> None:
    crowd(counter)
    rows = counter.desk.views.queue(KUMAR, None, with_remarks=True)
    remarks = {row.number: row.remark for row in rows if isinstance(row, TokenRow) and row.remark}
    assert remarks == {2: "Marked 09:20", 6: "Over capacity", 7: "fever gone"}
    without = counter.desk.views.queue(KUMAR, None)
    assert {row.remark for row in without if isinstance(row, TokenRow)} == {""}


def test_who_is_late_and_until_when(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.hours.delay(KUMAR, 10)
    (row,) = counter.desk.views.queue(KUMAR, hour(9))
    assert isinstance(row, TokenRow)
    assert (row.late_from, row.late_until, row.no_show_from) == (hour(9, 10), hour(9, 25), hour(9, 25))
    counter.at(hour(9))
    counter.desk.consulting.check_in(token.id)
    (row,) = counter.desk.views.queue(KUMAR, hour(9))
    assert isinstance(row, TokenRow)
    assert (row.late_from, row.late_until, row.no_show_from) == (None, None, hour(9, 25))
    assert (row.since, row.expected) == (hour(9), hour(9, 10))


def test_slots_and_doctors(counter: Counter) -> None:
    crowd(counter)
    counter.desk.hours.close(KUMAR, hour(11))
    nine, ten, eleven = counter.desk.views.slots(KUMAR)
    assert (nine.held, nine.capacity, nine.waitlisted, nine.open, nine.ended) == (2, 2, 3, True, False)
    assert (ten.held, eleven.open) == (0, False)
    counter.at(hour(9, 19))
    (kept,) = counter.desk.views.slots(IYER)
    assert (kept.capacity, kept.reserve_free) == (3, 1)
    counter.at(hour(9, 20))
    (released,) = counter.desk.views.slots(IYER)
    assert released.reserve_free == 0
    view = counter.desk.views.day(DAY)
    kumar, rao, _ = view.doctors
    assert (kumar.code, kumar.inside, kumar.waiting, kumar.held, kumar.capacity) == ("DOC001", 1, 1, 2, 6)
    assert (kumar.away_from, rao.away_from, rao.inside) == (hour(11), None, None)
    assert (view.counts.tokens, view.counts.waiting, view.counts.seen) == (7, 1, 0)
    counter.at(hour(10))
    assert counter.desk.views.slots(KUMAR)[0].ended


@pytest.mark.parametrize(
    ("now", "day", "state"),
    [
        (hour(8), DAY, DayState(DAY, "Open", "0 of 3 doctors in")),
        (hour(12), DAY, DayState(DAY, "Over", "every slot has ended", live=False)),
        (hour(8), date(2026, 1, 30), DayState(date(2026, 1, 30), "Ahead", "0 tokens booked", live=False)),
        (hour(8), date(2026, 2, 1), DayState(date(2026, 2, 1), "No slots", "no doctor sits on this day", live=False)),
    ],
)
def test_the_state_of_a_day(counter: Counter, now: datetime, day: date, state: DayState) -> None:
    counter.at(now)
    assert counter.desk.views.day(day).state == state


def test_looking_changes_nothing(counter: Counter) -> None:
    tokens = crowd(counter)
    before = counter.rows(*ALL)
    counter.at(hour(11, 30))  # much is due, but only a command or a tick settles
    views = counter.desk.views
    views.day(DAY)
    views.day(date(2026, 3, 3))
    views.queue(KUMAR, None, with_remarks=True)
    views.slots(RAO)
    views.search("emergency", DAY)
    counter.desk.papers.slip(tokens["waits"].reference)
    counter.desk.papers.day_report(DAY)
    assert counter.rows(*ALL) == before


def test_a_family_who_came_last_first(counter: Counter) -> None:
    phone = "9876543210"
    counter.book("Sita Devi", phone=phone)
    counter.at(hour(9))
    counter.book("Ram Devi", phone=phone, source=Source.WALK_IN)
    counter.at(datetime(2026, 2, 2, 9))
    counter.book("Kavya", key=DayKey(date(2026, 2, 2), "DOC002"), phone=phone, source=Source.WALK_IN)
    assert counter.desk.views.family(phone) == [
        PersonRow(3, "Kavya", "", "Last here 2 Feb, Dr. Meena Rao", ("Today 1 at 09:00 with Dr. Meena Rao",)),
        PersonRow(2, "Ram Devi", "", "Last here 29 Jan, Dr. Rajesh Kumar"),
        PersonRow(1, "Sita Devi", "", ""),
    ]
    counter.at(datetime(2027, 1, 1, 9))
    assert counter.desk.views.family(phone)[0].last == "Last here 2 Feb 2026, Dr. Meena Rao"


@pytest.mark.parametrize("phone", ["", "  ", "98765", "98765x3210", "9" * 16, "0000000000"])
def test_no_family_on_what_is_no_whole_phone(counter: Counter, phone: str) -> None:
    counter.book("Sita Devi")
    assert counter.desk.views.family(phone) == []


def test_search(counter: Counter) -> None:
    sita = counter.book("Sita Devi", phone="9876543210")
    counter.book("Ram Prasad", key=RAO, phone="9811100000")
    counter.book("सीता देवी", phone="9800000001")
    search = counter.desk.views.search

    def found(text: str, day: date = DAY) -> list[str]:
        return [row.name for row in search(text, day)]

    assert found("sita") == found("SITA DEV") == found("devi") == found("98765") == found("3210") == ["Sita Devi"]
    assert found("सीता") == ["सीता देवी"]
    assert found("DOC002-20260129-0001") == ["Ram Prasad"]
    assert found("doc001-20260129-1", date(2026, 5, 5)) == ["Sita Devi"]
    assert found("1") == ["Sita Devi", "Ram Prasad"]
    assert found("1", date(2026, 1, 30)) == []
    assert found("zzz") == []
    row = search("1", DAY)[0]
    assert isinstance(row, TokenRow)
    assert row.id == sita.id
    here = search("ram", DAY)[0]
    assert isinstance(here, TokenRow), "a patient with a token on the shown date is that token"
    assert here.remark == "Dr. Meena Rao"
    people = search("ram", date(2026, 1, 30))
    assert isinstance(people[0], PersonRow)
    assert counter.desk.views.patient(people[0].patient_id) is not None
    assert [token.reference for token in counter.desk.views.tokens_of(people[0].patient_id)] == ["DOC002-20260129-0001"]


def test_a_search_finds_finished_tokens_of_the_shown_date_today_and_when_it_is_past(counter: Counter) -> None:
    token = counter.book("Sita Devi", 9, phone="9876543210")
    ahead = counter.book("Sita Devi", key=DayKey(date(2026, 2, 5), "DOC002"), phone="9876543210")
    counter.desk.booking.cancel(token.id, "fever gone")
    search = counter.desk.views.search
    for now in (hour(9), datetime(2026, 1, 31, 9)):
        counter.at(now)
        (row,) = search("sita", DAY)
        assert isinstance(row, TokenRow)
        assert (row.id, row.also) == (token.id, "5 Feb 1 at 09:00 with Dr. Meena Rao")
        (person,) = search("sita", date(2026, 1, 30))
        assert isinstance(person, PersonRow)
        assert person.ahead == (row.also,), "what is finished is not ahead"
    counter.at(datetime(2026, 2, 6, 9))
    (row,) = search("sita", ahead.slot.date())
    assert isinstance(row, TokenRow)
    assert row.also == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(
        st.one_of(st.sampled_from("\"'*()-:^+%_. 0\u0966\u00b2AND NEAR"), st.characters(codec="utf-8")), max_size=30
    )
)
def test_anything_may_be_typed_into_the_search(counter: Counter, text: str) -> None:
    for row in counter.desk.views.search(text, DAY):
        assert row.name


def test_what_is_not_there(counter: Counter) -> None:
    views, nothing = counter.desk.views, counter.book("A")
    assert refusal(lambda: views.doctor_day(DayKey(DAY, "DOC009"))).reason == "unknown"
    assert views.token(type(nothing.id)("DOC001-20260129-0077")) is None
    assert views.patient(77) is None
    assert views.names([nothing.id, type(nothing.id)("nonsense")]) == {nothing.id: "A"}


def test_doctors_who_have_left_are_shown_where_they_have_tokens(counter: Counter) -> None:
    counter.book("A")
    apply(counter.path, doctor=[{"code": "DOC001", "name": "Dr. Rajesh Kumar", "active": False}])
    assert [row.code for row in counter.desk.views.day(DAY).doctors] == ["DOC001", "DOC002", "DOC003"]
    assert [row.code for row in counter.desk.views.day(date(2026, 1, 30)).doctors] == ["DOC002", "DOC003"]
    assert refusal(lambda: counter.book("B")).reason == "invalid"


def test_whether_the_desk_is_set_up(counter: Counter) -> None:
    assert counter.desk.views.is_set_up()
    assert counter.desk.views.has_policy()
    assert counter.desk.views.hospital().name == "City Hospital"


def test_what_is_looked_at_at_once_is_of_one_state(counter: Counter) -> None:
    other, views = Counter(counter.path, "Ravi, Counter 2"), counter.desk.views
    with views.at_once():
        assert views.queue(KUMAR, hour(9)) == []
        token = other.book("A", 9)
        assert (views.queue(KUMAR, hour(9)), views.token(token.id), views.names([token.id])) == ([], None, {})
        assert views.day(DAY).counts.tokens == 0
    assert [row.number for row in views.queue(KUMAR, hour(9)) if isinstance(row, TokenRow)] == [1]
    other.close()


def test_nothing_is_saved_in_the_middle_of_a_look(counter: Counter) -> None:
    with counter.desk.views.at_once(), pytest.raises(RuntimeError):
        counter.book("A", 9)
    assert counter.book("A", 9).number == 1


def test_a_look_that_fails_leaves_the_desk_as_it_was(counter: Counter) -> None:
    views = counter.desk.views
    with pytest.raises(Unknown), views.at_once():
        views.doctor_day(DayKey(DAY, "DOC009"))
    counter.book("A", 9)
    assert views.day(DAY).counts.tokens == 1
