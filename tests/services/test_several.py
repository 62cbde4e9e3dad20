"""Several tokens at once: checked in, cancelled, moved in one transaction, and taken back together."""

from __future__ import annotations

import pytest

from opd_desk.domain.model import DayKey, Source, Status, Token, TokenId
from opd_desk.services.checking import check
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, hour, refusal


def five(counter: Counter) -> list[Token]:
    """Book two at 09:00, two at 10:00, and one on the waitlist of 09:00."""
    tokens = [counter.book(name, 9 + place // 2) for place, name in enumerate("ABCD")]
    return [*tokens, counter.book("E", 9)]


def ids(tokens: list[Token]) -> list[TokenId]:
    return [token.id for token in tokens]


def statuses(counter: Counter) -> list[str]:
    return [str(token.status) for _, token in sorted(counter.stored().tokens.items())]


def test_those_that_can_be_are_checked_in_and_the_others_are_told(counter: Counter) -> None:
    tokens = five(counter)
    counter.desk.booking.cancel(tokens[3].id, "x")
    counter.at(hour(8, 50)).desk.consulting.check_in(tokens[4].id)
    told: list[object] = []
    counter.desk.feed.listen(told.append)

    outcome = counter.desk.consulting.check_in_all(ids(tokens))

    assert [token.number for token in outcome.result.done] == [1, 2, 3]
    assert [(token, str(refused)) for token, refused in outcome.result.refused] == [
        (tokens[4].id, "Token 5 has arrived already and is on the waitlist."),
        (tokens[3].id, "Token 4 is cancelled: it cannot be checked in."),
    ]
    assert statuses(counter) == ["checked_in", "checked_in", "checked_in", "cancelled", "waitlisted"]
    assert told == [frozenset({KUMAR})]
    assert check(counter.desk.database).wrong == ()


def test_they_are_taken_in_the_order_of_the_queue(counter: Counter) -> None:
    """The waitlisted one gets no place: it is cancelled last, when the place of the first has gone to it already."""
    tokens = five(counter)
    outcome = counter.desk.booking.cancel_all(reversed(ids(tokens)), "Doctor ill")
    assert [token.number for token in outcome.result.done] == [1, 2, 3, 4, 5]
    assert {token.reason for token in counter.stored().tokens.values()} == {"Doctor ill"}


def test_each_is_an_act_of_its_own_at_the_same_time(counter: Counter) -> None:
    tokens = five(counter)
    outcome = counter.at(hour(8)).desk.consulting.check_in_all(ids(tokens))
    acts = list(dict.fromkeys(event.act.id for event in outcome.events))
    group = acts[0].partition(".")[0]
    assert acts == [f"{group}.{place}" for place in range(1, 6)]
    assert {event.act.at for event in outcome.events} == {hour(8)}
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert counter.desk.views.events_of(offer) == list(outcome.events)


def test_those_that_find_no_place_stay(counter: Counter) -> None:
    tokens = five(counter)
    counter.book("F", 11)
    outcome = counter.desk.booking.move_all(ids(tokens), hour(11), KUMAR)
    assert [token.number for token in outcome.result.done] == [1]
    assert [refused.reason for _, refused in outcome.result.refused] == ["slot_full"] * 4
    assert counter.token(tokens[0]).slot == hour(11)
    assert counter.token(tokens[4]).status is Status.CONFIRMED  # it got the place


def test_they_move_to_another_doctor(counter: Counter) -> None:
    tokens = five(counter)
    outcome = counter.desk.booking.move_all(ids(tokens[:2]), hour(9), RAO)
    assert [token.reference for token in outcome.result.done] == ["DOC002-20260129-0001", "DOC002-20260129-0002"]
    assert check(counter.desk.database).wrong == ()


@pytest.mark.parametrize("reopen", [False, True])
@pytest.mark.parametrize("command", ["check_in", "cancel", "move", "move away"])
def test_one_undo_takes_all_of_it_back(counter: Counter, command: str, reopen: bool) -> None:
    tokens = five(counter)
    counter.at(hour(8, 30))
    before = counter.rows("tokens")
    booking, consulting = counter.desk.booking, counter.desk.consulting
    if command == "check_in":
        consulting.check_in_all(ids(tokens))
    elif command == "cancel":
        booking.cancel_all(ids(tokens), "x")
    else:
        booking.move_all(ids(tokens), hour(11 if command == "move" else 9), KUMAR if command == "move" else RAO)
    assert counter.rows("tokens") != before

    other = counter.reopened() if reopen else counter
    offer = other.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == {
        "check_in": "check-in of 5 tokens",
        "cancel": "cancel of 5 tokens",
    }.get(command, "move of 2 tokens")
    other.desk.booking.undo(offer.day, offer.command)

    assert other.rows("tokens") == before
    assert check(other.desk.database).wrong == ()
    booked = other.desk.views.undo_offer(DAY)
    assert booked is None  # booked on the eve
    if reopen:
        other.close()


def test_taken_back_as_a_whole_or_not_at_all(counter: Counter) -> None:
    tokens = five(counter)
    outcome = counter.at(hour(8, 30)).desk.booking.move_all(ids(tokens[:2]), hour(9), RAO)
    counter.book("Z", 11, key=RAO)
    before = counter.rows(*ALL)
    assert refusal(lambda: counter.desk.booking.undo(KUMAR, outcome.command)).reason == "changed"
    assert counter.rows(*ALL) == before


def test_the_clock_in_between_keeps_them(counter: Counter) -> None:
    """A place that time alone gave away since is not taken back; RULES §6."""
    tokens = [counter.book(name, 9, key=IYER, source=Source.ONLINE) for name in "ABC"]
    outcome = counter.at(hour(8, 30)).desk.consulting.check_in_all(ids(tokens))
    counter.at(hour(10, 30)).desk.hours.settle(DAY)
    undone = counter.desk.booking.undo(IYER, outcome.command)  # nothing was due: nothing has changed
    assert undone.result.act.id == outcome.command
    assert not any(token.arrived for token in counter.stored(IYER).tokens.values())


@pytest.mark.parametrize("doctor", ["", "DOC001", "DOC002"])
def test_over_several_doctors_it_is_offered_and_taken_back_from_any_of_them(counter: Counter, doctor: str) -> None:
    tokens = [counter.book("A", 9), counter.book("B", 9, key=RAO)]
    counter.at(hour(8, 30)).desk.consulting.check_in_all(ids(tokens))
    offer = counter.desk.views.undo_offer(DAY, doctor)
    assert offer is not None
    assert (offer.words, offer.in_the_way) == ("check-in of 2 tokens", "")
    counter.desk.booking.undo(DayKey(DAY, doctor) if doctor else offer.day, offer.command)
    assert [counter.token(token).arrived for token in tokens] == [False, False]


def test_one_alone_is_named_by_its_number(counter: Counter) -> None:
    tokens = five(counter)
    counter.at(hour(8, 30)).desk.consulting.check_in_all(ids(tokens[:1]))
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "check-in of 1"


def test_nobody_at_all_changes_nothing(counter: Counter) -> None:
    five(counter)
    before = counter.rows(*ALL)
    outcome = counter.desk.consulting.check_in_all([])
    assert (outcome.result.done, outcome.result.refused) == ((), ())
    assert refusal(lambda: counter.desk.consulting.check_in_all([TokenId("DOC001-20260129-0099")])).reason == "unknown"
    assert counter.rows(*ALL) == before


def test_a_slot_is_offered_where_at_least_one_finds_a_place(counter: Counter) -> None:
    tokens = five(counter)
    places = counter.desk.trying.places_for_all(ids(tokens))
    assert [(place.doctor, place.start) for place in places[:4]] == [
        ("DOC001", hour(11)),
        ("DOC002", hour(9)),
        ("DOC002", hour(10)),
        ("DOC002", hour(11)),
    ]
    assert len({place.start.date() for place in places[4:]}) == len(places[4:])
