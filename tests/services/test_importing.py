"""Online bookings taken in: their order, their time of decision, what is refused, what is skipped."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from opd_desk.domain.model import DayKey, Status
from opd_desk.services.booking_file import parse_bookings
from opd_desk.services.checking import check
from opd_desk.services.importing import AT_ONCE, Taken
from tests.services.conftest import ALL, DAY, EVE, IYER, KUMAR, RAO, Counter, hour

HEADER = "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at"


def line(
    booking_id: str,
    name: str = "",
    *,
    day: date = DAY,
    doctor: str = "DOC001",
    slot: str = "09:00",
    source: str = "online",
    phone: str = "",
    age: str = "45",
    at: str = "2026-01-28 09:00",
) -> str:
    return f"{booking_id},{day},{doctor},{slot},{source},{name or booking_id},{phone},{age},F,{at}"


def take(counter: Counter, *lines: str, past: bool = False) -> list[Taken]:
    rows = parse_bookings("\n".join((HEADER, *lines)), "file.csv")
    return [taken for batch in counter.desk.importer.take(rows, past=past) for taken in batch]


def outcomes(taken: list[Taken]) -> list[tuple[int, str, str | None]]:
    return [(each.line, each.outcome, each.reference and each.reference[-4:]) for each in taken]


def test_rows_are_taken_in_the_order_they_were_asked_for(counter: Counter) -> None:
    taken = take(
        counter,
        line("W1", at="2026-01-28 12:00"),
        line("W2", at="2026-01-28 11:00"),
        line("W3", at="2026-01-28 10:00"),
        line("W4", at="2026-01-28 11:00"),
    )
    assert outcomes(taken) == [
        (4, "confirmed", "0001"),
        (3, "confirmed", "0002"),
        (5, "waitlisted", "0003"),
        (2, "waitlisted", "0004"),
    ]
    assert [each.booking_id for each in taken] == ["W3", "W2", "W4", "W1"]
    tokens = counter.stored().tokens.values()
    assert [token.requested_at.hour for token in tokens] == [10, 11, 11, 12]
    assert [token.stamps.booked for token in tokens] == [token.requested_at for token in tokens]


@pytest.mark.parametrize("written", ["", "2026-01-30 09:00", "2199-01-01 00:00"])
def test_no_time_and_a_later_one_are_now(counter: Counter, written: str) -> None:
    counter.at(EVE)
    taken = take(counter, line("W1", at=written), line("W2", at="2026-01-28 17:59"))
    assert [each.booking_id for each in taken] == ["W2", "W1"]
    assert [token.requested_at for token in counter.stored().tokens.values()] == [EVE - timedelta(minutes=1), EVE]


def test_who_booked_yesterday_has_a_token_in_a_slot_that_has_begun_or_ended(counter: Counter) -> None:
    counter.at(hour(10, 30))
    taken = take(counter, line("W1"), line("W2", slot="10:00"), line("W3", at="2026-01-29 10:05"), line("W4", at=""))
    assert outcomes(taken) == [
        (2, "confirmed", "0001"),
        (3, "confirmed", "0002"),
        (4, "refused:slot_ended", None),
        (5, "refused:slot_ended", None),
    ]
    assert check(counter.desk.database).wrong == ()


def test_dates_before_today_only_when_history_is_asked_for(counter: Counter) -> None:
    old = line("W1", day=date(2026, 1, 27), at="2026-01-26 09:00")
    (refused,) = take(counter, old)
    assert (refused.outcome, refused.reference) == ("refused:invalid", None)
    assert "27 Jan 2026" in refused.why
    assert outcomes(take(counter, line("W2", day=EVE.date(), slot="11:00"))) == [(2, "confirmed", "0001")]
    assert outcomes(take(counter, old, past=True)) == [(2, "confirmed", "0001")]
    late = line("W3", day=date(2026, 1, 27), at="2026-01-28 09:00")
    (refused,) = take(counter, late, past=True)
    assert refused.outcome == "refused:invalid"
    assert refused.why == "27 Jan 2026 is past: history needs a requested_at no later than its date."


def test_unknown_comes_before_past(counter: Counter) -> None:
    yesterday = date(2026, 1, 27)
    taken = take(counter, line("W1", doctor="DOC009", day=yesterday), line("W2", slot="08:00", day=yesterday))
    assert [each.outcome for each in taken] == ["refused:unknown", "refused:unknown"]
    assert counter.rows("doctor_days") == []


def test_bad_rows_are_listed_and_the_others_go_in(counter: Counter) -> None:
    taken = take(
        counter,
        line("W1", slot="10:00"),
        line("W2", doctor="DOC009"),
        line("W3", slot="08:00"),
        line("W4", age="200"),
        line("W5", phone="12-34"),
        line("W6", day=date(2026, 2, 1), slot=""),
        line("W7") + ",more",
        "W8,yesterday,DOC001,09:00,online,A,,,,",
        line("W9", slot="10:00", phone="+91 98765-43210"),
    )
    assert sorted(outcomes(taken)) == [
        (2, "confirmed", "0001"),
        (3, "refused:unknown", None),
        (4, "refused:unknown", None),
        (5, "refused:invalid", None),
        (6, "refused:invalid", None),
        (7, "refused:no_slot", None),
        (8, "refused:invalid", None),
        (9, "refused:invalid", None),
        (10, "confirmed", "0002"),
    ]
    assert all(bool(each.why) is (each.reference is None) for each in taken)
    assert [token.patient.phone for token in counter.stored().tokens.values()] == ["", "919876543210"]
    assert len(counter.rows("patients")) == 2


def test_the_full_rules_hold(counter: Counter) -> None:
    for name in "XY":
        counter.book(name, 10)
    taken = take(
        counter,
        line("W1", "Sita Devi", phone="9876543210"),
        line("W2", "sita  devi", phone="98765 43210", slot="11:00", at="2026-01-28 09:01"),
        line("W3", "Ram Devi", phone="9876543210", slot="", at="2026-01-28 09:02"),
        line("W4", source="emergency", slot="10:00", at="2026-01-28 09:03"),
        line("W5", "A", at="2026-01-28 09:04"),
    )
    assert outcomes(taken) == [
        (2, "confirmed", "0003"),
        (3, "refused:duplicate", None),
        (4, "confirmed", "0004"),
        (5, "confirmed", "0005"),
        (6, "waitlisted", "0006"),
    ]
    day = counter.stored()
    assert [day.held(slot) for slot in day.slots] == [2, 3, 0]


def test_the_same_file_twice_adds_nothing(counter: Counter) -> None:
    lines = [line(f"W{n}", at=f"2026-01-28 09:{n:02d}") for n in range(5)] + [
        line("W9", age="200", at="2026-01-28 10:00")
    ]
    first = take(counter, *lines)
    before = counter.rows(*ALL)
    again = take(counter, *lines)
    assert [each.reference for each in again] == [each.reference for each in first]
    assert [each.outcome for each in again] == ["skipped"] * 5 + ["refused:invalid"]
    assert counter.rows(*ALL) == before


def test_a_refused_row_comes_in_once_it_is_mended(counter: Counter) -> None:
    assert [each.outcome for each in take(counter, line("W1", age="200"))] == ["refused:invalid"]
    assert [each.outcome for each in take(counter, line("W1", slot="0x"))] == ["refused:invalid"]
    assert outcomes(take(counter, line("W1", age="20"))) == [(2, "confirmed", "0001")]
    assert outcomes(take(counter, line("W1", age="200"))) == [(2, "skipped", "0001")]


def test_a_booking_id_twice_in_a_file_is_one_booking(counter: Counter) -> None:
    again = take(counter, line("W1", "A"), line("W1", "B", at="2026-01-28 10:00"), line(" W1 ", at=""))
    assert outcomes(again) == [(2, "confirmed", "0001"), (3, "skipped", "0001"), (4, "skipped", "0001")]
    refused_first = take(counter, line("W2", age="200"), line("W2", "B", slot="10:00", at="2026-01-28 10:00"))
    assert outcomes(refused_first) == [(2, "refused:invalid", None), (3, "confirmed", "0002")]


def test_a_skipped_row_repeats_its_first_reference_wherever_the_token_is(counter: Counter) -> None:
    (first,) = take(counter, line("W1"))
    assert first.reference is not None
    token = counter.desk.papers.token_id(first.reference)
    counter.desk.booking.move(token, hour(9), RAO)
    assert take(counter, line("W1")) == [Taken(2, "W1", "skipped", "DOC001-20260129-0001")]
    counter.desk.booking.cancel(token, "")
    assert [each.outcome for each in take(counter, line("W1"))] == ["skipped"]


def test_rows_are_said_once_they_are_durable(counter: Counter) -> None:
    heard: list[frozenset[DayKey]] = []
    counter.desk.feed.listen(heard.append)
    count = 2 * AT_ONCE + 10
    days = [DAY + timedelta(days=n) for n in range(60) if (DAY + timedelta(days=n)).weekday() < 6]
    lines = [line(f"W{n}", day=days[n % 50], slot="") for n in range(count)]
    rows = parse_bookings("\n".join((HEADER, *lines, "bad")), "file.csv")
    sizes = []
    said: set[str] = set()
    for taken in counter.desk.importer.take(rows):
        sizes.append(len(taken))
        said |= {each.reference for each in taken if each.reference}
        assert {row[0] for row in counter.rows("tokens")} == said
        assert len(heard) == len(sizes) - 1
    assert sizes == [1, AT_ONCE, AT_ONCE, 10]
    assert frozenset().union(*heard) == {DayKey(day, "DOC001") for day in days[:50]}


def test_stopping_keeps_what_was_said_and_nothing_else(counter: Counter) -> None:
    days = [DAY + timedelta(days=n) for n in range(7) if (DAY + timedelta(days=n)).weekday() < 6]
    lines = [line(f"W{n}", day=days[n % 6], slot="") for n in range(3 * AT_ONCE)]
    batches = counter.desk.importer.take(parse_bookings("\n".join((HEADER, *lines)), "file.csv"))
    said = {each.reference for each in next(batches)}
    batches.close()  # type: ignore[attr-defined]
    assert {row[0] for row in counter.rows("tokens")} == said
    again = take(counter, *lines)
    assert [each.outcome for each in again].count("skipped") == AT_ONCE
    assert len(counter.rows("imports")) == len(counter.rows("tokens")) == 3 * AT_ONCE


def test_what_was_booked_at_the_desk_since_stays_as_it_is(counter: Counter) -> None:
    """A row that is decided as of yesterday comes after what the desk has done today."""
    counter.at(hour(8))
    at_desk = [counter.book(name, 9) for name in "AB"]
    (taken,) = take(counter, line("W1", at="2026-01-28 09:00"))
    assert taken.outcome == "waitlisted"
    assert [counter.token(token).status for token in at_desk] == [Status.CONFIRMED] * 2
    counter.desk.booking.cancel(at_desk[0].id, "")
    assert counter.stored().tokens[counter.desk.papers.token_id(str(taken.reference))].status is Status.CONFIRMED
    assert check(counter.desk.database).wrong == ()


def test_a_file_of_many_days_leaves_a_clean_database(counter: Counter, path: Path) -> None:
    lines = []
    for n in range(300):
        asked = datetime(2026, 1, 20, 8) + timedelta(minutes=37 * n)
        source = ("online", "paid", "follow_up", "emergency")[n % 4]
        day = DAY + timedelta(days=n % 3)
        lines.append(line(f"W{n}", day=day, doctor=f"DOC00{n % 2 + 1}", slot="", source=source, at=f"{asked}"))
    taken = take(counter, *lines)
    assert len(taken) == 300
    assert {"confirmed", "waitlisted"} <= {each.outcome for each in taken}
    found = check(counter.desk.database)
    assert (found.wrong, found.tokens) == ((), sum(each.reference is not None for each in taken))
    for key in (KUMAR, RAO):
        numbers = [token.number for token in counter.stored(key).tokens.values()]
        assert numbers == list(range(1, len(numbers) + 1))


def test_who_comes_twice_in_a_file_or_was_here_before_is_one_patient(counter: Counter) -> None:
    known = counter.book("Meera Nair", phone="9000000001").patient
    take(
        counter,
        line("W1", "Sita Devi", phone="98765 43210"),
        line("W2", "sita  devi", phone="+9876543210", doctor="DOC002"),
        line("W3", "Ram Devi", phone="9876543210"),
        line("W4", "Meera Nair", phone="9000000001", doctor="DOC002"),
        line("W5", "Nobody", doctor="DOC002"),
        line("W6", "Nobody", doctor="DOC003"),
    )
    tokens = [token for key in (KUMAR, RAO, IYER) for token in counter.stored(key).tokens.values()]
    whose = [token.patient.id for token in sorted(tokens, key=lambda token: token.patient.id)]
    assert whose == [known.id, known.id, *[known.id + 1] * 2, *(known.id + number for number in (2, 3, 4))]
