"""Undo: the last command of a doctor-day, everywhere it reached, as long as nothing came after it."""

from collections.abc import Callable

import pytest

from opd_desk.domain.model import Source, Status, Token
from opd_desk.services.checking import check
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
def test_undo_brings_back_what_was(counter: Counter, command: str, reopen: bool) -> None:  # noqa: FBT001
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
    assert again == offer
    other.desk.booking.undo(KUMAR)
    counter.desk.booking.undo(KUMAR, offer.command)
    assert counter.desk.views.undo_offer(DAY) is None
    assert refusal(lambda: counter.desk.booking.undo(KUMAR)).reason == "nothing_to_undo"
    other.close()
