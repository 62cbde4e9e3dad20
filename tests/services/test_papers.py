"""What paper is given: the slip's words and how often it was printed, and a report that agrees with the database."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from opd_desk.domain.model import DayKey, Source, Status, Token
from opd_desk.services.booking_file import parse_bookings
from opd_desk.services.sheets import Band, Slip
from tests.services.conftest import DAY, KUMAR, RAO, Counter, apply, hour, refusal, set_policy, week


def slip(counter: Counter, token: Token) -> Slip:
    return counter.desk.papers.slip(token.id)


def printed(counter: Counter, token: Token) -> Slip:
    """Print a token's slip, as the window and the command line do."""
    found = slip(counter, token)
    counter.desk.papers.printed(token.id)
    return found


def test_a_confirmed_slip(counter: Counter) -> None:
    token = counter.book("Sita Devi", 10, phone="9876543210", source=Source.PAID)
    found = slip(counter, token)
    assert found.hospital.name == "City Hospital"
    assert (found.reference, found.number, found.code) == ("DOC001-20260129-0001", 1, "DOC001-20260129-0001")
    assert (found.doctor, found.room, found.day) == ("Dr. Rajesh Kumar", "12", DAY)
    assert (found.start, found.end, found.expected, found.here_by) == (hour(10), hour(11), hour(10), hour(9, 50))
    assert (found.patient, found.source, found.booked_by) == ("Sita Devi", Source.PAID, "Asha, Counter 1")
    assert (found.band, found.notice, found.copy, found.position) == (Band.NONE, (), 0, None)
    online = counter.book("B", 10)
    assert slip(counter, online).booked_by == ""


def test_a_slip_is_found_by_any_reference_it_ever_had(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.booking.move(token.id, hour(9), RAO)
    found = [counter.desk.papers.slip(text) for text in ("DOC001-20260129-0001", " doc002-20260129-1 ")]
    assert {each.reference for each in found} == {"DOC002-20260129-0001"}


@pytest.mark.parametrize("reference", ["T-DOC001-20260129-0001", "t-doc001-20260129-0001"])
def test_a_training_slip_is_refused_by_name(counter: Counter, reference: str) -> None:
    counter.book("A", 9)
    for look_up in (counter.desk.papers.slip, counter.desk.papers.token_id):
        refused = refusal(lambda look_up=look_up: look_up(reference))  # type: ignore[misc]
        assert refused.reason == "unknown"
        assert "training" in str(refused)


def test_a_doctor_called_t_is_no_training(counter: Counter, path: Path) -> None:
    doctor = {"code": "T", "name": "Dr. T", "week": [week("09:00", "10:00", 2, 0)]}
    apply(path, doctor=[doctor])
    token = counter.book("A", key=DayKey(DAY, "T"))
    assert slip(counter, token).reference == "T-20260129-0001"


def test_on_a_date_ahead_nobody_is_told_to_wait_at_the_desk(counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    waiting = slip(counter, counter.book("C", 9))
    assert waiting.notice[1] == "Ask at the desk before Thu 29 Jan whether a place has come free."
    assert slip(counter, counter.emergency("E", 9)).notice == ("Go to room 12 on Thu 29 Jan, show this slip.",)


def test_an_emergency_and_a_waitlisted_one_say_what_to_do(counter: Counter) -> None:
    counter.at(hour(8))
    for name in "AB":
        counter.book(name, 9)
    waiting = slip(counter, counter.book("C", 9))
    assert (waiting.band, waiting.position, waiting.expected, waiting.here_by) == (Band.WAITLIST, 1, None, None)
    assert waiting.notice[0] == "All places for 09:00–10:00 are taken."
    assert waiting.notice[1].endswith("Wait about 30 min.")
    urgent = slip(counter, counter.emergency("E", 9))
    assert (urgent.band, urgent.here_by) == (Band.EMERGENCY, None)
    assert urgent.notice == ("Go to room 12 now, show this slip.",)


def test_a_waitlisted_one_whose_doctor_is_away_is_not_told_to_stay(counter: Counter) -> None:
    token = counter.book("A", 11)
    counter.desk.hours.away(RAO, hour(9))
    counter.desk.hours.away(KUMAR, hour(9))
    found = slip(counter, token)
    assert found.band is Band.WAITLIST
    assert found.notice == ("11:00–12:00 is closed.", "You need a new date: please ask at the desk.")


def test_one_whose_doctor_went_away_is_told_so_and_whom_it_sees(counter: Counter) -> None:
    token = counter.book("A", 11)
    printed(counter, token)
    counter.desk.hours.away(KUMAR, hour(11))
    found = slip(counter, token)
    assert (found.band, found.doctor, found.copy) == (Band.MOVED_NEW_NUMBER, "Dr. Meena Rao", 0)
    assert found.notice == (
        "Dr. Rajesh Kumar is away at 11:00. You now see Dr. Meena Rao.",
        "Your number was 1. The earlier slip is no longer valid.",
    )


def test_one_who_lost_its_place_to_an_emergency_is_told_so(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "overflow": 0, "emergency": ["demote"]})
    counter.at(hour(8))
    tokens = [counter.book(name, 9) for name in "AB"]
    printed(counter, tokens[1])
    counter.emergency("E", 9)
    found = slip(counter, tokens[1])
    assert (found.band, found.copy) == (Band.WAITLIST, 0)
    assert found.notice[0] == "An emergency took your place at 09:00."
    assert found.notice[1].endswith("Wait about 30 min. The earlier slip is no longer valid.")


def test_one_who_waited_is_told_of_the_place_that_came_free(counter: Counter) -> None:
    first, _, waiting = (counter.book(name, 9) for name in "ABC")
    counter.desk.booking.cancel(first.id, "")
    assert slip(counter, waiting).notice == ()
    again = counter.book("D", 9)
    printed(counter, again)
    counter.desk.booking.cancel(waiting.id, "")
    found = slip(counter, again)
    assert (found.band, found.copy) == (Band.NONE, 0)
    assert found.notice == ("A place came free: you have one now.", "The earlier slip is no longer valid.")


def test_an_emergency_that_had_another_slip_is_told_so(counter: Counter) -> None:
    token = counter.book("A", 9)
    printed(counter, token)
    counter.at(hour(8))
    counter.desk.booking.escalate(token.id)
    assert slip(counter, token).notice == (
        "Go to room 12 now, show this slip.",
        "The earlier slip is no longer valid.",
    )


def test_a_long_wait_is_said_in_hours(counter: Counter) -> None:
    counter.at(hour(8))
    for name in "AB":
        counter.book(name, 9)
    waiting = [counter.book(name, 9) for name in "CDE"]
    assert slip(counter, waiting[-1]).notice[1].endswith("Wait about 1 h 30 min.")


def test_copies_are_counted_for_each_wording(counter: Counter) -> None:
    token = counter.book("A", 9)
    assert [printed(counter, token).copy for _ in range(3)] == [0, 1, 2]
    counter.desk.booking.move(token.id, hour(10))
    moved = printed(counter, token)
    assert (moved.copy, moved.band) == (0, Band.MOVED)
    assert moved.notice == (
        "Moved from 09:00 to 10:00.",
        "Your number stays 1. The earlier slip is no longer valid.",
    )
    assert printed(counter, token).copy == 1
    counter.desk.booking.move(token.id, hour(9), RAO)
    new = printed(counter, token)
    assert (new.copy, new.band, new.number) == (0, Band.MOVED_NEW_NUMBER, 1)
    assert new.notice == (
        "Moved from 10:00 to 09:00: you now see Dr. Meena Rao.",
        "Your number was 1. The earlier slip is no longer valid.",
    )
    counter.at(hour(9))
    counter.desk.consulting.check_in(token.id)
    assert slip(counter, token).copy == 1  # a check-in changes no word of it


def test_a_batch_comes_by_doctor_time_and_number_and_is_noted_whole(counter: Counter) -> None:
    later, first, rao = counter.book("A", 10), counter.book("B", 9), counter.book("C", 9, key=RAO)
    second = counter.book("D", 9)
    batch = counter.desk.papers.slips([rao.id, later.id, second.id, first.id, first.id])
    assert [(found.doctor, found.start, found.number) for _, found in batch] == [
        ("Dr. Rajesh Kumar", hour(9), 2),
        ("Dr. Rajesh Kumar", hour(9), 3),
        ("Dr. Rajesh Kumar", hour(10), 1),
        ("Dr. Meena Rao", hour(9), 1),
    ]
    assert [token for token, _ in batch] == [first.id, second.id, later.id, rao.id]
    counter.desk.papers.printed(*(token for token, _ in batch))
    assert [slip(counter, token).copy for token in (first, second, later, rao)] == [1] * 4


def test_a_slip_that_was_never_printed_replaces_none(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.booking.move(token.id, hour(10))
    assert slip(counter, token).notice == ("Moved from 09:00 to 10:00.", "Your number stays 1.")


@pytest.mark.parametrize("there", [None, RAO])
def test_a_move_taken_back_is_no_move(counter: Counter, there: DayKey | None) -> None:
    token = counter.book("A", 9)
    printed(counter, token)
    counter.desk.booking.move(token.id, hour(10), there)
    counter.desk.booking.undo(KUMAR)
    found = slip(counter, token)
    assert (found.start, found.band, found.notice, found.copy) == (hour(9), Band.NONE, (), 0)


def emergencies_by_window(counter: Counter) -> None:
    for name in "EFG":
        counter.emergency(name, 9)


def emergencies_by_file(counter: Counter) -> None:
    rows = "\n".join(f"{n},2026-01-29,DOC001,09:00,emergency,{n}" for n in "EFG")
    list(counter.desk.importer.take(parse_bookings(f"booking_id,date,doctor,slot,source,name\n{rows}", "file.csv")))


def emergency_by_reinstating(counter: Counter) -> None:
    gone = counter.emergency("E", 9)
    counter.desk.booking.cancel(gone.id, "")
    for name in "FG":
        counter.emergency(name, 9)
    counter.desk.booking.reinstate(gone.id)


@pytest.mark.parametrize("come", [emergencies_by_window, emergencies_by_file, emergency_by_reinstating])
def test_a_slip_says_that_an_emergency_took_the_place(counter: Counter, come: object) -> None:
    tokens = [counter.book(name, 9) for name in "AB"]
    assert callable(come)
    come(counter)
    found = slip(counter, tokens[1])
    assert found.notice[0] == "Moved from 09:00 to 10:00: an emergency took your place."


def test_a_place_taken_by_one_who_paid_is_no_emergency(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "overflow": 0, "emergency": ["rebook"], "preempt": ["rebook"]})
    tokens = [counter.book(name, 9) for name in "AB"]
    counter.book("C", 9, source=Source.PAID)
    assert slip(counter, tokens[1]).notice[0] == "Moved from 09:00 to 10:00."


def test_the_report_agrees_with_the_database(counter: Counter) -> None:
    seen = counter.book("Seen before", 9, phone="9876543210")
    counter.at(hour(9))
    counter.desk.consulting.check_in(seen.id)
    counter.desk.consulting.call_next(KUMAR)
    counter.at(hour(9, 12))
    counter.desk.consulting.complete(seen.id)
    lost = counter.book("B", 10)
    for name in "CDE":
        counter.emergency(name, 9)
    counter.desk.booking.cancel(lost.id, "fever gone")
    counter.desk.hours.delay(RAO, 15)
    counter.book("Z", 11, key=RAO)
    report = counter.desk.papers.day_report(DAY)
    with counter.desk.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT doctor, number, status, source FROM tokens ORDER BY 1, 2").all()
        held = connection.exec_driver_sql(
            "SELECT doctor, substr(slot, 12, 2), count(*) FROM tokens"
            " WHERE status IN ('confirmed','checked_in','in_consultation','completed') GROUP BY 1, 2 ORDER BY 1, 2"
        ).all()
    assert [(v.doctor, v.number, str(v.status), str(v.source)) for v in report.visits] == [tuple(row) for row in rows]
    assert [(u.doctor, f"{u.start:%H}", u.held) for u in report.slots if u.held] == [tuple(row) for row in held]
    first = report.visits_of("DOC001")[0]
    assert (first.wait, first.done, first.new, first.status) == (0.0, hour(9, 12), True, Status.COMPLETED)
    assert report.visits_of("DOC001")[1].reason == "fever gone"
    assert [line.code for line in report.doctors] == ["DOC001", "DOC002", "DOC003"]
    assert report.remarks == ("Dr. Meena Rao is 15 min late.",)
    assert (report.closed_at, report.made_by, report.hospital.name) == (None, "Asha, Counter 1", "City Hospital")
    counter.at(datetime(2026, 1, 30, 8))
    assert counter.desk.papers.day_report(DAY).closed_at == hour(12, 15)


def test_the_report_knows_who_was_here_before(counter: Counter) -> None:
    counter.at(hour(9))
    counter.book("Sita Devi", phone="9876543210", source=Source.WALK_IN)
    counter.book("Ram Devi", phone="9876543210", source=Source.WALK_IN)
    counter.desk.consulting.call_next(KUMAR)
    counter.desk.consulting.call_next(KUMAR)
    later = date(2026, 1, 30)
    counter.at(datetime(2026, 1, 30, 8))
    for name in ("Sita Devi", "Ram Devi", "Kavya"):
        counter.book(name, key=DayKey(later, "DOC002"), phone="9876543210")
    visits = counter.desk.papers.day_report(later).visits
    assert {visit.name: visit.new for visit in visits} == {"Sita Devi": False, "Ram Devi": True, "Kavya": True}


def test_emergencies_and_whom_they_displaced(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in "AB"]
    counter.at(hour(8, 30))
    placed = counter.emergency("E", 10)
    for name in "FGH":
        counter.at(counter.clock.now.replace(minute=counter.clock.now.minute + 1))
        counter.emergency(name, 9)
    incidents = counter.desk.papers.day_report(DAY).incidents
    assert [(each.at.minute, each.visit.number, each.how) for each in incidents] == [
        (30, placed.number, "a place was free at 10:00"),
        (31, 4, "confirmed beyond capacity at 09:00"),
        (32, 5, "confirmed beyond capacity at 09:00"),
        (33, 6, "took the place of token 2"),
    ]
    (displaced,) = incidents[3].displaced
    assert (displaced.visit.number, displaced.what) == (tokens[1].number, "moved from 09:00 to 10:00")


def test_an_emergency_taken_back_is_no_incident(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.emergency("E", 9)
    counter.desk.booking.undo(KUMAR)
    counter.desk.booking.escalate(token.id)
    (incident,) = counter.desk.papers.day_report(DAY).incidents
    assert (incident.visit.number, incident.how) == (1, "was online, became an emergency")
    counter.desk.booking.undo(KUMAR)
    assert counter.desk.papers.day_report(DAY).incidents == ()


def test_an_absence_is_remarked_until_it_is_taken_back(counter: Counter) -> None:
    counter.book("A", 10)
    counter.desk.hours.away(KUMAR, hour(10))
    assert counter.desk.papers.day_report(DAY).remarks == ("Dr. Rajesh Kumar will be away from 10:00.",)
    counter.desk.booking.undo(KUMAR)
    assert counter.desk.papers.day_report(DAY).remarks == ()


@pytest.mark.parametrize(
    ("now", "verb"), [(hour(9), "will be"), (hour(10), "is"), (hour(12), "is"), (hour(10) + timedelta(days=1), "was")]
)
def test_what_is_said_of_doctors_fits_the_time(counter: Counter, now: datetime, verb: str) -> None:
    counter.book("A", 10)
    counter.desk.hours.away(KUMAR, hour(10))
    counter.desk.hours.delay(RAO, 15)
    counter.at(now)
    late = "was" if verb == "was" else "is"
    said = (f"Dr. Meena Rao {late} 15 min late.", f"Dr. Rajesh Kumar {verb} away from 10:00.")
    assert counter.desk.papers.day_report(DAY).remarks == said


def test_a_day_with_nothing_on_it(counter: Counter) -> None:
    empty = counter.desk.papers.day_report(DAY)
    assert (len(empty.doctors), len(empty.slots), empty.visits) == (3, 7, ())
    sunday = counter.desk.papers.day_report(date(2026, 2, 1))
    assert (sunday.doctors, sunday.slots, sunday.closed_at) == ((), (), None)
