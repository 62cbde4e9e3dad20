"""Undo: the last command of a doctor-day, everywhere it reached, as long as nothing came after it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from opd_desk.domain.model import DayKey, Source, Status, Token
from opd_desk.services.checking import check
from opd_desk.services.rows import UndoOffer
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, hour, refusal


def picture(counter: Counter) -> tuple[object, ...]:
    """Return what Undo must bring back: tokens, slots and delays, without the stamps."""
    days = [counter.stored(key) for key in (KUMAR, RAO, IYER)]
    tokens = [
        (t.id, t.doctor, t.number, t.slot, t.status, t.source, t.requested_at, t.arrived, t.skipped, t.reason)
        for day in days
        for t in day.tokens.values()
    ]
    return tokens, [(day.delay, day.slots) for day in days]


def morning(counter: Counter) -> list[Token]:
    """Fill 09:00, leave one on its waitlist, check two in."""
    tokens = [counter.book(name, 9, source=Source.PAID) for name in "ABC"] + [counter.book("D", 10)]
    counter.at(hour(9))
    for token in tokens[:2]:
        counter.desk.consulting.check_in(token.id)
    return tokens


COMMANDS: dict[str, Callable[[Counter, list[Token]], object]] = {
    "cancel": lambda c, t: c.desk.booking.cancel(t[0].id, "x"),
    "move": lambda c, t: c.desk.booking.move(t[3].id, hour(11)),
    "move to another doctor": lambda c, t: c.desk.booking.move(t[0].id, hour(9), RAO),
    "escalate": lambda c, t: c.desk.booking.escalate(t[2].id),
    "check_in": lambda c, t: c.desk.consulting.check_in(t[3].id),
    "not_arrived": lambda c, t: c.desk.consulting.not_arrived(t[0].id),
    "skip": lambda c, t: c.desk.consulting.skip(t[0].id),
    "call_next": lambda c, t: c.desk.consulting.call_next(KUMAR),
    "delay": lambda c, t: c.desk.hours.delay(KUMAR, 25),
    "away": lambda c, t: c.desk.hours.away(KUMAR, hour(9)),
    "close": lambda c, t: c.desk.hours.close(KUMAR, hour(9)),
    "capacity": lambda c, t: c.desk.hours.set_capacity(KUMAR, hour(9), 4, 1),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("reopen", [False, True])
def test_undo_brings_back_what_was(counter: Counter, command: str, reopen: bool) -> None:
    tokens = morning(counter)
    before = picture(counter)
    COMMANDS[command](counter, tokens)
    assert picture(counter) != before
    other = Counter(counter.path).at(counter.clock.now) if reopen else counter
    offer = other.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.day.date == DAY
    taken_back = other.desk.booking.undo(KUMAR, offer.command)
    assert taken_back.result.act.id == offer.command
    assert picture(counter) == before
    assert check(other.desk.database).wrong == ()
    if reopen:
        other.close()


def test_a_booking_taken_back_is_cancelled_and_its_number_stays_used(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.booking.undo(KUMAR)
    gone = counter.token(token)
    assert (gone.status, gone.reason) == (Status.CANCELLED, "undone")
    assert counter.book("B", 9).number == 2


def test_an_emergency_taken_back_brings_the_displaced_back(counter: Counter) -> None:
    mine = [counter.book(name, 9) for name in "AB"]
    counter.at(hour(9))
    for name in "EFG":
        counter.emergency(name, 9)
    assert [counter.token(token).slot.hour for token in mine] == [9, 10]
    counter = counter.reopened()
    counter.desk.booking.undo(KUMAR)
    assert [counter.token(token).slot.hour for token in mine] == [9, 9]
    assert counter.stored().held(counter.stored().slots[0]) == 4
    assert check(counter.desk.database).wrong == ()
    counter.close()


def test_undo_reaches_over_doctor_days_from_either(counter: Counter) -> None:
    token = counter.book("A", 9)
    other = counter.book("Z", 9, key=RAO)
    counter.desk.booking.move(token.id, hour(9), RAO)
    counter = counter.reopened()
    counter.desk.booking.undo(RAO)
    assert counter.token(token).reference == "DOC001-20260129-0001"
    assert counter.token(other).reference == "DOC002-20260129-0001"
    assert counter.stored(RAO).last_number == 2
    counter.close()


def test_changed_when_a_later_command_touched_one_of_the_days(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.booking.move(token.id, hour(9), RAO)
    counter.book("Z", 9, key=RAO)
    before = counter.rows(*ALL)
    assert refusal(lambda: counter.desk.booking.undo(KUMAR)).reason == "changed"
    assert counter.rows(*ALL) == before
    counter.desk.booking.undo(RAO)
    counter.desk.booking.undo(KUMAR)
    assert counter.token(token).doctor == "DOC001"


def test_changed_when_the_clock_came_after(counter: Counter) -> None:
    for name in "ABC":
        counter.book(name, 9)
    counter.at(hour(10))
    assert refusal(lambda: counter.desk.booking.undo(KUMAR)).reason == "changed"
    assert counter.stored().slots[0].start == hour(9)
    assert [token.slot.hour for token in counter.stored().tokens.values()] == [9, 9, 10]


def test_the_offered_command_or_none(counter: Counter) -> None:
    counter.book("A", 9)
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert (offer.day, offer.words) == (KUMAR, "booking of 1")
    other = Counter(counter.path, "Binu, Counter 2")
    assert other.desk.views.undo_offer(DAY) is None
    other.book("B", 9)
    assert refusal(lambda: counter.desk.booking.undo(KUMAR, offer.command)).reason == "changed"
    again = counter.desk.views.undo_offer(DAY)
    assert again is not None
    assert again.command == offer.command
    assert again.in_the_way.startswith("Binu, Counter 2 gave the booking of 2 with Dr. Rajesh Kumar")
    other.desk.booking.undo(KUMAR)
    counter.desk.booking.undo(KUMAR, offer.command)
    assert counter.desk.views.undo_offer(DAY) is None
    assert refusal(lambda: counter.desk.booking.undo(KUMAR)).reason == "nothing_to_undo"
    other.close()


def offered(counter: Counter) -> UndoOffer:
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    return offer


def test_the_offer_says_whom_else_it_touches(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in "ABC"]
    assert offered(counter).touches == ""
    counter.desk.booking.cancel(tokens[0].id, "x")
    assert (offered(counter).words, offered(counter).touches) == ("cancel of 1", "3")
    counter.desk.booking.undo(KUMAR)
    counter.at(hour(9))
    counter.desk.hours.away(KUMAR, hour(9))
    assert (offered(counter).words, offered(counter).touches) == ("absence of Dr. Rajesh Kumar", "1, 2 and 3")
    assert offered(counter).in_the_way == ""


def test_the_offer_names_the_doctor_where_it_touches_another(counter: Counter) -> None:
    first = counter.book("A", 9)
    counter.book("B", 9)
    waiting = counter.book("C", 9)
    theirs = [counter.book(name, 9, key=RAO) for name in "XYZ"]
    counter.desk.booking.cancel(theirs[0].id, "x")
    counter.desk.booking.move(first.id, hour(10), RAO)
    offer = offered(counter)
    assert set(offer.days) == {KUMAR, RAO}
    assert str(counter.token(waiting).number) in offer.touches


def test_the_clock_in_the_way_is_named_with_its_time(counter: Counter) -> None:
    counter.at(hour(8))
    for name in "ABC":
        counter.book(name, 9)
    counter.at(hour(10))
    counter.desk.hours.settle(DAY)
    assert offered(counter).in_the_way == "places with Dr. Rajesh Kumar have changed by the clock at 10:00"


def test_the_clock_in_one_doctors_way_is_in_no_others(counter: Counter) -> None:
    counter.at(hour(8))
    for name in "ABC":
        counter.book(name, 9)
    counter.book("Z", 9, key=RAO)
    counter.at(hour(10))
    counter.desk.hours.settle(DAY)
    assert (offered(counter).day, offered(counter).in_the_way) == (RAO, "")


def test_where_the_last_one_is_blocked_another_doctors_is_offered_if_asked_for(counter: Counter) -> None:
    counter.at(hour(8))
    counter.book("Z", 9, key=RAO)
    for name in "ABC":
        counter.book(name, 9)
    assert counter.desk.views.undo_offer(DAY, "DOC002") == offered(counter), "nothing stands in its way yet"
    counter.at(hour(10))
    counter.desk.hours.settle(DAY)
    assert offered(counter).in_the_way
    instead = counter.desk.views.undo_offer(DAY, "DOC002")
    assert instead is not None
    assert (instead.words, instead.doctor, instead.in_the_way) == ("booking of 1", "Dr. Meena Rao", "")
    assert counter.desk.views.undo_offer(DAY, "DOC001") == offered(counter)
    assert counter.desk.views.undo_offer(DAY, "DOC003") == offered(counter)


def test_a_command_over_hundreds_of_days_is_offered_as_quickly_as_another(counter: Counter) -> None:
    counter.at(hour(8))
    for by in range(12):
        day = DAY + timedelta(days=by)
        if day.weekday() < 6:
            counter.book(f"A{by}", 9, key=DayKey(day, "DOC001"))
    wish: dict[DayKey, str | None] = {DayKey(DAY + timedelta(days=by), "DOC001"): "Conference" for by in range(500)}
    counter.desk.absences.set(wish)
    offer = offered(counter)
    assert offer.touches == f"{len(offer.days)} doctors' days"
    assert offer.in_the_way == ""


def test_a_whole_morning_is_taken_back_command_by_command(counter: Counter) -> None:
    counter.at(hour(8))
    before = picture(counter)
    tokens = morning(counter)
    begun = picture(counter)
    given = ["check-in of 4", "skip of 1", "call of 2", "done of 2", "cancel of 1", "delay of Dr. Rajesh Kumar"]
    counter.desk.consulting.check_in(tokens[3].id)
    counter.desk.consulting.skip(tokens[0].id)
    counter.desk.consulting.call_next(KUMAR)
    counter.desk.consulting.complete(tokens[1].id)
    counter.desk.booking.cancel(tokens[0].id, "x")
    counter.desk.hours.delay(KUMAR, 20)
    for name in reversed(given):
        assert offered(counter).words == name
        counter.desk.booking.undo(offered(counter).day, offered(counter).command)
    assert picture(counter) == begun
    while counter.desk.views.undo_offer(DAY) is not None:
        counter.desk.booking.undo(offered(counter).day, offered(counter).command)
    assert {token.status for token in counter.stored().tokens.values()} == {Status.CANCELLED}
    assert picture(counter)[1] == before[1]
    assert check(counter.desk.database).wrong == ()


# slips in patients' hands


def stale(counter: Counter, key: DayKey = KUMAR) -> tuple[list[int], list[int]]:
    """Take back the last command; return whose slips are wrong now, and whose no longer count."""
    found = counter.desk.papers.stale(counter.desk.booking.undo(key).events)
    return [token.number for token in found.wrong], [token.number for token in found.void]


def test_a_booking_taken_back_makes_its_slip_void(counter: Counter) -> None:
    counter.desk.papers.printed(counter.book("A", 9).id)
    assert stale(counter) == ([], [1])


def test_a_slip_that_was_never_printed_is_not_asked_back(counter: Counter) -> None:
    counter.book("A", 9)
    assert stale(counter) == ([], [])


def test_a_cancel_taken_back_makes_the_slip_of_who_was_promoted_wrong(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in "ABC"]
    for token in tokens:
        counter.desk.papers.printed(token.id)
    counter.desk.booking.cancel(tokens[0].id, "x")
    counter.desk.papers.printed(tokens[2].id)
    assert stale(counter) == ([3], [])


def test_a_slip_that_was_not_printed_anew_is_right_again(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in "ABC"]
    for token in tokens:
        counter.desk.papers.printed(token.id)
    counter.desk.booking.cancel(tokens[0].id, "x")
    assert stale(counter) == ([], []), "1 and 3 hold the slips of before"


def test_an_emergency_taken_back_makes_both_slips_stale(counter: Counter) -> None:
    mine = [counter.book(name, 9) for name in "AB"]
    counter.at(hour(9))
    emergencies = [counter.emergency(name, 9) for name in "EFG"]
    moved = next(token for token in mine if counter.token(token).slot == hour(10))
    for token in (*mine, emergencies[2]):
        counter.desk.papers.printed(token.id)
    assert stale(counter) == ([moved.number], [5])


def test_a_check_in_taken_back_leaves_the_slip_as_it_is(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.papers.printed(token.id)
    counter.at(hour(9))
    counter.desk.consulting.check_in(token.id)
    assert stale(counter) == ([], [])


def test_a_move_to_another_doctor_taken_back_makes_the_new_slip_wrong(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.papers.printed(token.id)
    counter.desk.booking.move(token.id, hour(9), RAO)
    counter.desk.papers.printed(token.id)
    assert stale(counter, RAO) == ([1], [])


def test_an_escalation_taken_back_makes_the_emergencys_slip_wrong(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.at(hour(9))
    counter.desk.booking.escalate(token.id)
    counter.desk.papers.printed(token.id)
    assert stale(counter) == ([1], [])
