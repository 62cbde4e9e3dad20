"""What the hall is told: who is inside, who is next, who is late, and which room called last."""

from dataclasses import replace
from datetime import datetime

import pytest

from opd_desk.domain.closing import Wishes
from opd_desk.domain.model import DayKey
from opd_desk.services.absences import span
from opd_desk.services.hall import HallCard, hall_cards, is_over, latest
from tests.services.conftest import DAY, IYER, KUMAR, RAO, Counter, hour


def cards(counter: Counter) -> dict[str, HallCard]:
    now = counter.clock.now
    return {card.code: card for card in hall_cards(counter.desk.views.doctor_days(now.date()), now)}


def card(counter: Counter, key: DayKey = KUMAR) -> HallCard:
    return cards(counter)[key.doctor]


def come(counter: Counter, *names: str, key: DayKey = KUMAR) -> list[int]:
    """Book people without a place of their own and check them in; return their numbers."""
    tokens = [counter.book(name, key=key) for name in names]
    for token in tokens:
        counter.desk.consulting.check_in(token.id)
    return [token.number for token in tokens]


def test_a_card_for_each_doctor_with_slots_in_the_order_of_the_codes(counter: Counter) -> None:
    counter.at(hour(8))
    assert [(c.code, c.room, c.doctor) for c in cards(counter).values()] == [
        ("DOC001", "12", "Dr. Rajesh Kumar"),
        ("DOC002", "12", "Dr. Meena Rao"),
        ("DOC003", "", "Dr. Anil Iyer"),
    ]
    counter.at(datetime(2026, 2, 1, 8))  # a Sunday
    assert cards(counter) == {}


def test_before_the_first_call_it_says_when_the_doctor_starts(counter: Counter) -> None:
    counter.at(hour(8))
    assert (card(counter).number, card(counter).starts, card(counter).notice) == (None, hour(9), "")
    counter.desk.hours.close(KUMAR, hour(9))
    assert card(counter).starts == hour(10)
    counter.desk.hours.delay(KUMAR, 40)
    assert (card(counter).starts, card(counter).notice) == (hour(10, 40), "late 40 min")
    counter.at(hour(10, 40))
    assert card(counter).starts is None


def test_a_closed_date_has_no_cards_until_it_is_reopened(counter: Counter) -> None:
    counter.at(hour(13))
    days = counter.desk.views.doctor_days(DAY)
    assert not is_over(days)
    counter.desk.closing.close(DAY, Wishes())
    days = counter.desk.views.doctor_days(DAY)
    assert is_over(days)
    assert hall_cards(days, hour(13)) == ()
    counter.desk.closing.reopen(DAY)
    assert len(cards(counter)) == 3


def test_who_is_inside_and_the_first_three_of_the_call_order(counter: Counter) -> None:
    counter.at(hour(8, 30))
    come(counter, "A", "B", "C", "D", "E")
    counter.emergency("F")
    counter.desk.consulting.call_next(KUMAR)
    found = card(counter)
    assert (found.number, found.patient, found.next) == (6, "F", (1, 2, 3))
    assert (found.starts, found.called_at) == (None, hour(8, 30))
    counter.desk.consulting.skip(next(t.id for t in counter.stored().tokens.values() if t.number == 1))
    assert card(counter).next == (2, 3, 4)


def test_one_who_only_booked_is_not_among_the_next(counter: Counter) -> None:
    counter.at(hour(8, 30))
    counter.book("A", 9)
    assert card(counter).next == ()


def test_a_doctor_away_says_from_when_on_until_the_last_slot_is_over(counter: Counter) -> None:
    counter.at(hour(8, 30))
    counter.desk.hours.away(KUMAR, hour(11))
    assert (card(counter).away_from, card(counter).notice) == (hour(11), "away from 11:00")
    counter.at(hour(11, 59))
    assert card(counter).notice == "away from 11:00"
    counter.at(hour(12))
    assert card(counter).notice == ""


def test_one_late_and_away_is_away_from_when_it_was_said(counter: Counter) -> None:
    counter.at(hour(8, 30))
    counter.desk.hours.delay(KUMAR, 40)
    counter.desk.hours.away(KUMAR, hour(9, 30))
    views = counter.desk.views
    days = views.doctor_days(DAY)

    def shown() -> list[datetime | None]:
        hall = hall_cards(days, hour(8, 30), views.said_away(days))
        return [views.day(DAY).doctors[0].away_from, next(each.away_from for each in hall if each.code == "DOC001")]

    assert shown() == [hour(9, 30)] * 2
    counter.desk.hours.open(KUMAR, hour(11))
    days = views.doctor_days(DAY)
    assert shown() == [None, None]
    counter.desk.hours.close(KUMAR, hour(11))
    days = views.doctor_days(DAY)
    assert shown() == [hour(9, 30)] * 2  # the first of the closed slots is still the absence's
    counter.desk.hours.open(KUMAR, hour(9))
    days = views.doctor_days(DAY)
    assert shown() == [hour(9, 30)] * 2
    counter.desk.hours.close(KUMAR, hour(9))
    days = views.doctor_days(DAY)
    assert shown() == [hour(9, 40)] * 2  # nobody has said when


def test_one_late_and_away_is_said_to_be_away(counter: Counter) -> None:
    counter.at(hour(8, 30))
    counter.desk.hours.delay(KUMAR, 15)
    assert card(counter).notice == "late 15 min"
    counter.desk.hours.away(KUMAR, hour(11, 15))  # the slot before ends then: it stays open
    assert (card(counter).late_minutes, card(counter).starts) == (15, hour(9, 15))
    assert card(counter).notice.startswith("away from 11:")
    counter.at(hour(12, 15))
    assert (card(counter).notice, card(counter).late_minutes) == ("", 0)


def test_a_doctor_away_all_day_does_not_start(counter: Counter) -> None:
    counter.at(hour(8, 30))
    counter.desk.hours.away(KUMAR, hour(9))
    assert (card(counter).starts, card(counter).notice) == (None, "away from 09:00")


def test_the_latest_is_who_was_called_last_until_they_leave(counter: Counter) -> None:
    counter.at(hour(9))
    assert latest(cards(counter).values()) is None
    come(counter, "A", "B")
    come(counter, "C", key=RAO)
    counter.desk.consulting.call_next(KUMAR)
    counter.at(hour(9, 5)).desk.consulting.call_next(RAO)
    assert latest(cards(counter).values()) == card(counter, RAO)
    # when the last one called leaves, nobody is called by it: the earlier room does not turn again
    (inside,) = (t for t in counter.stored(RAO).tokens.values())
    counter.at(hour(9, 8)).desk.consulting.complete(inside.id)
    assert card(counter, RAO).called_at == hour(9, 5)
    assert latest(cards(counter).values()) is None
    counter.at(hour(9, 10)).desk.consulting.call_next(KUMAR)
    assert latest(cards(counter).values()) == card(counter)
    assert card(counter).number == 2


def test_a_call_taken_back_was_none(counter: Counter) -> None:
    counter.at(hour(8, 50))
    come(counter, "A")
    called = counter.desk.consulting.call_next(KUMAR).result
    assert card(counter).number == 1
    counter.desk.consulting.requeue(called.id)
    found = card(counter)
    assert (found.number, found.next, found.called_at, found.starts) == (None, (1,), None, hour(9))
    counter.desk.booking.move(called.id, hour(10), RAO)
    assert card(counter, RAO).called_at is None


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_calls_at_one_moment_the_first_card_counts(order: int) -> None:
    both = [HallCard(code, "1", "Dr.", 5, called_at=hour(9)) for code in ("A", "B")][::order]
    assert latest(both) is both[0]
    later = replace(both[1], called_at=hour(9, 1))
    assert latest([both[0], later]) is later


def test_a_day_that_is_over_shows_nothing_to_wait_for(counter: Counter) -> None:
    counter.at(hour(9))
    come(counter, "A", key=IYER)
    counter.desk.consulting.call_next(IYER)
    counter.desk.consulting.complete(next(iter(counter.stored(IYER).tokens)))
    counter.at(hour(13))
    assert card(counter, IYER) == HallCard("DOC003", "", "Dr. Anil Iyer", called_at=hour(9))
    assert counter.clock.now.date() == DAY


def test_who_is_on_leave_is_away_today_without_a_reason(counter: Counter) -> None:
    counter.at(hour(8))
    counter.desk.absences.set(span("DOC001", DAY, DAY, "conference"))
    assert [found.notice for found in cards(counter).values()] == ["away today", "", ""]
    assert card(counter).starts is None
    counter.desk.hours.open(KUMAR, hour(10))
    assert (card(counter).absent, card(counter).starts) == (False, hour(10))
    assert counter.desk.views.day(DAY).doctors[0].away_from == hour(11)  # by the clock of the slots: leave has no time
