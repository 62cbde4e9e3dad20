"""Each thing a clerk does: what it answers, what it leaves in the file, what it refuses, whom it tells."""

from datetime import date, datetime
from pathlib import Path

import pytest

from opd_desk.domain.errors import SlotFull, TooEarly
from opd_desk.domain.events import Kind
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import DayKey, Patient, Source, Status, Token
from opd_desk.services.checking import check
from opd_desk.services.rows import TokenRow
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, apply, hour, refusal, set_policy


def statuses(counter: Counter, *tokens: Token) -> list[str]:
    return [str(counter.token(token).status) for token in tokens]


def no_show_from(counter: Counter, token: Token) -> datetime | None:
    rows = counter.desk.views.queue(KUMAR, token.slot)
    return next(row.no_show_from for row in rows if isinstance(row, TokenRow) and row.id == token.id)


def test_a_booking_is_answered_saved_and_named(counter: Counter) -> None:
    done = counter.book("Sita Devi", 9, phone="98765-43210")
    assert (done.reference, done.status, done.slot) == ("DOC001-20260129-0001", Status.CONFIRMED, hour(9))
    assert done.booked_by == "Asha, Counter 1"
    saved = counter.stored().tokens[done.id]
    assert saved == done
    assert (saved.patient.phone, saved.patient.id) == ("9876543210", 1)


def test_a_patients_way_through_the_day(counter: Counter) -> None:
    first, second = counter.book("A", 9), counter.book("B", 9)
    counter.at(hour(9))
    consulting = counter.desk.consulting
    consulting.check_in(first.id)
    consulting.check_in(second.id)
    consulting.not_arrived(second.id)
    assert statuses(counter, first, second) == ["checked_in", "confirmed"]
    consulting.check_in(second.id)
    consulting.skip(first.id)
    assert counter.token(first).skipped
    kumar = next(row for row in counter.desk.views.day(KUMAR.date).doctors if row.code == KUMAR.doctor)
    assert kumar.next_call == second.number
    consulting.recall(first.id)
    assert consulting.call_next(KUMAR).result.id == first.id
    consulting.requeue(first.id)
    assert statuses(counter, first, second) == ["checked_in", "checked_in"]
    assert consulting.call_next(KUMAR).result.id == first.id
    assert consulting.call_next(KUMAR).result.id == second.id
    consulting.complete(second.id)
    assert statuses(counter, first, second) == ["completed", "completed"]
    assert refusal(lambda: consulting.call_next(KUMAR)).reason == "nobody_waiting"
    kinds = [event.kind for event in counter.desk.views.history(first.id)]
    assert kinds == ["booked", "checked_in", "skipped", "recalled", "called", "requeued", "called", "completed"]
    assert check(counter.desk.database).wrong == ()


def test_cancel_promotes_and_says_so(counter: Counter) -> None:
    first, _, third = counter.book("A", 9), counter.book("B", 9), counter.book("C", 9)
    assert third.status is Status.WAITLISTED
    done = counter.desk.booking.cancel(first.id, "  went   elsewhere ")
    assert [(event.kind, event.number) for event in done.events] == [(Kind.CANCELLED, 1), (Kind.PROMOTED, 3)]
    assert statuses(counter, first, third) == ["cancelled", "confirmed"]
    assert counter.token(first).reason == "went elsewhere"


def test_a_no_show_waits_for_its_grace_and_can_be_taken_back(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.at(hour(9, 14))
    refused = refusal(lambda: counter.desk.booking.no_show(token.id))
    assert isinstance(refused, TooEarly)
    assert refused.from_ == no_show_from(counter, token) == hour(9, 15)
    counter.at(hour(9, 15))
    assert counter.desk.booking.no_show(token.id).result.status is Status.NO_SHOW
    assert counter.desk.booking.reinstate(token.id).result.status is Status.CONFIRMED


def test_escalate_and_on_token_by_name(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.at(hour(8, 30))
    done = counter.desk.on_token("escalate", token.id).result
    assert (done.source, done.status, done.requested_at) == (Source.EMERGENCY, Status.CHECKED_IN, hour(8, 30))
    assert refusal(lambda: counter.desk.booking.escalate(token.id)).reason == "wrong_status"


def test_a_move_to_another_doctor_keeps_the_token_and_gives_a_new_number(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.book("Z", 9, key=RAO)
    moved = counter.desk.booking.move(token.id, hour(9), RAO).result
    assert (moved.id, moved.reference) == (token.id, "DOC002-20260129-0002")
    assert counter.desk.views.token(token.id) == (RAO, moved)
    assert counter.stored(KUMAR).tokens == {}
    for reference in ("DOC001-20260129-0001", "DOC002-20260129-0002", "doc002-20260129-2"):
        assert counter.desk.papers.token_id(reference) == token.id
    assert counter.book("B", 9).number == 2  # the first number stays used


def test_hours(counter: Counter) -> None:
    hours = counter.desk.hours
    token = counter.book("A", 9)
    hours.delay(KUMAR, 20)
    assert no_show_from(counter, token) == hour(9, 35)
    hours.close(KUMAR, hour(10))
    assert refusal(lambda: counter.book("B", 10)).reason == "slot_closed"
    hours.open(KUMAR, hour(10))
    assert counter.book("B", 10).slot == hour(10)
    hours.set_capacity(KUMAR, hour(10), 1)
    assert refusal(lambda: hours.set_capacity(KUMAR, hour(10), 0)).reason == "invalid"
    hours.set_capacity(KUMAR, hour(10), 3, 1)
    counter.book("C", 10)
    assert refusal(lambda: hours.set_capacity(KUMAR, hour(10), 1, 0)).reason == "capacity_in_use"
    hours.add_slot(KUMAR, NewSlot(hour(14), hour(15), 4))
    assert counter.book("D", 14).slot == hour(14)
    rows = [(slot.start.hour, slot.capacity, slot.reserve) for slot in counter.stored().slots]
    assert rows == [(9, 2, 0), (10, 3, 1), (11, 2, 0), (14, 4, 1)]


def test_away_moves_whom_it_can_and_says_who_needs_a_new_date(counter: Counter) -> None:
    mine = [counter.book(name, 10) for name in "AB"] + [counter.book("C", 11)]
    for name in "WX":
        counter.book(name, 11, key=RAO)
    counter.book("Y", 10, key=RAO)
    absence = counter.desk.hours.away(KUMAR, hour(10)).result
    now = [counter.token(token) for token in mine]
    assert [(token.doctor, token.slot.hour, token.status) for token in now] == [
        ("DOC002", 10, Status.CONFIRMED),
        ("DOC001", 10, Status.WAITLISTED),
        ("DOC001", 11, Status.WAITLISTED),
    ]
    assert [token.number for token in absence.needs_new_date] == [2, 3]
    assert [slot.open for slot in counter.stored().slots] == [True, False, False]
    assert check(counter.desk.database).wrong == ()


def test_settle_does_what_time_made_due(counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    waiting = counter.book("C", 9)
    counter.at(hour(10))
    done = counter.desk.hours.settle(DAY)
    assert [(event.kind, event.act.clock) for event in done.events] == [(Kind.CARRIED, True), (Kind.PROMOTED, True)]
    assert counter.token(waiting).slot == hour(10)
    before = counter.rows(*ALL)
    assert counter.desk.hours.settle(DAY).events == ()
    assert counter.rows(*ALL) == before


def test_unknown_doctors_slots_and_tokens(counter: Counter) -> None:
    booking, nobody = counter.desk.booking, counter.book("A").id.replace("0001", "0099")
    assert refusal(lambda: counter.book("B", key=DayKey(DAY, "DOC009"))).reason == "unknown"
    assert refusal(lambda: counter.book("B", 8)).reason == "unknown"
    assert refusal(lambda: booking.cancel(type(counter.book("C").id)(nobody), "x")).reason == "unknown"
    assert refusal(lambda: booking.undo(DayKey(DAY, "DOC009"))).reason == "unknown"
    assert refusal(lambda: counter.desk.papers.slip("nonsense")).reason == "unknown"


def test_a_refusal_changes_nothing(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "when_full": "refuse"})
    counter.at(hour(9, 20))
    tokens = [counter.book(name, 9, phone=f"987654321{n}") for n, name in enumerate("AB")]
    before = counter.rows(*ALL)
    booking, consulting, hours = counter.desk.booking, counter.desk.consulting, counter.desk.hours
    refused = [
        refusal(lambda: counter.book("A", 10, phone="9876543210")).reason,
        refusal(lambda: counter.book("C", 9)).reason,
        refusal(lambda: counter.book("C", key=DayKey(date(2026, 1, 28), "DOC001"))).reason,
        refusal(lambda: counter.book(" ", 9)).reason,
        refusal(lambda: counter.book("C", 9, phone="12345")).reason,
        refusal(lambda: counter.book(patient=Patient("C", age=131))).reason,
        refusal(lambda: counter.book("C", key=DayKey(date(2026, 2, 1), "DOC001"))).reason,
        refusal(lambda: booking.no_show(tokens[0].id)).reason,
        refusal(lambda: booking.reinstate(tokens[0].id)).reason,
        refusal(lambda: booking.move(tokens[0].id, hour(9))).reason,
        refusal(lambda: consulting.complete(tokens[0].id)).reason,
        refusal(lambda: consulting.call_next(KUMAR)).reason,
        refusal(lambda: hours.delay(KUMAR, -1)).reason,
        refusal(lambda: hours.add_slot(KUMAR, NewSlot(hour(11, 30), hour(13), 2))).reason,
        refusal(lambda: booking.undo(RAO)).reason,
    ]
    expected = [
        "duplicate",
        "slot_full",
        "invalid",
        "invalid",
        "invalid",
        "invalid",
        "no_slot",
        "too_early",
        "wrong_status",
        "invalid",
    ]
    expected += ["wrong_status", "nobody_waiting", "invalid", "invalid", "nothing_to_undo"]
    assert refused == expected
    assert counter.rows(*ALL) == before


def test_a_refusal_keeps_what_the_clock_did(counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    waiting = counter.book("C", 9)
    heard: list[frozenset[DayKey]] = []
    counter.desk.feed.listen(heard.append)
    counter.at(hour(10, 1))
    assert refusal(lambda: counter.book("D", 9)).reason == "slot_ended"
    kept = counter.stored().tokens
    assert (len(kept), kept[waiting.id].slot, kept[waiting.id].status) == (3, hour(10), Status.CONFIRMED)
    assert heard == [frozenset({KUMAR})]


def test_the_feed_names_what_changed_after_it_is_committed(counter: Counter) -> None:
    heard: list[tuple[set[DayKey], int]] = []

    def listener(changed: frozenset[DayKey]) -> None:
        heard.append((set(changed), sum(len(counter.stored(key).tokens) for key in (KUMAR, RAO))))

    stop = counter.desk.feed.listen(listener)
    token = counter.book("A", 9)
    counter.desk.booking.move(token.id, hour(9), RAO)
    refusal(lambda: counter.book("B", 8))
    counter.desk.hours.open(KUMAR, hour(9))
    counter.desk.hours.settle(DAY)
    counter.desk.views.day(DAY)
    counter.desk.booking.undo(RAO)
    stop()
    counter.book("C", key=IYER)
    assert heard == [({KUMAR}, 1), ({KUMAR, RAO}, 1), ({KUMAR, RAO}, 1)]


def test_a_full_slot_is_refused_with_what_has_a_place(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "when_full": "refuse"})
    for name in "AB":
        counter.book(name, 9)
    counter.book("X", 9, key=RAO)
    refused = refusal(lambda: counter.book("C", 9))
    assert isinstance(refused, SlotFull)
    places = [(place.doctor, place.start.hour) for place in refused.alternatives]
    assert places == [("DOC001", 10), ("DOC001", 11), ("DOC002", 9), ("DOC002", 10), ("DOC002", 11)]
    apply(path, policy="alternatives", doctor=[{"code": "DOC002", "name": "Dr. Meena Rao", "active": False}])
    refused = refusal(lambda: counter.book("C", 9))
    assert isinstance(refused, SlotFull)
    assert [(place.doctor, place.start.hour) for place in refused.alternatives] == [("DOC001", 10), ("DOC001", 11)]


def test_refused_moves_and_reinstatements_offer_places_too(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "when_full": "refuse"})
    gone = counter.book("A", 9)
    counter.desk.booking.cancel(gone.id, "")
    for name in "BC":
        counter.book(name, 9)
    back = refusal(lambda: counter.desk.booking.reinstate(gone.id))
    assert isinstance(back, SlotFull)
    assert [(place.doctor, place.start.hour) for place in back.alternatives][:2] == [("DOC001", 10), ("DOC001", 11)]
    late = counter.book("D", 10)
    moved = refusal(lambda: counter.desk.booking.move(late.id, hour(9)))
    assert isinstance(moved, SlotFull)
    assert moved.alternatives


def test_a_policy_changed_during_a_day_counts_from_then_on(counter: Counter, path: Path) -> None:
    for name in "AB":
        counter.book(name, 9)
    assert counter.book("C", 9).status is Status.WAITLISTED
    set_policy(path, {"base": "standard", "when_full": "refuse", "overflow": 0, "emergency": ["overflow"]})
    assert refusal(lambda: counter.book("D", 9)).reason == "slot_full"
    assert counter.emergency("E", 9).slot == hour(10)
    set_policy(path, "standard")
    assert counter.emergency("F", 9).slot == hour(9)
    set_policy(path, {"base": "standard", "overflow": 0})
    assert check(counter.desk.database).wrong == ()


@pytest.mark.parametrize("moment", [datetime(2026, 1, 29, 8), datetime(2026, 1, 29, 9, 59)])
def test_walk_ins_and_emergencies_of_the_day_have_arrived(counter: Counter, moment: datetime) -> None:
    counter.at(moment)
    assert counter.book("A", source=Source.WALK_IN).status is Status.CHECKED_IN
    assert counter.emergency("B").arrived_at == moment
    assert counter.book("C", source=Source.PAID).status is Status.CONFIRMED
