"""The log, read: who jumped whom and why, found by doctor, by kind, by name and number; and a token's whole history."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from opd_desk.domain.model import DayKey, Patient, Source, Token, TokenId
from opd_desk.services.day_log import LogRow, Sort, matching
from tests.services.conftest import DAY, EVE, KUMAR, RAO, Counter, hour

FRIDAY = DAY + timedelta(days=1)


def rows(counter: Counter, day: date = DAY) -> list[LogRow]:
    return counter.desk.log.of_day(day)


def words(found: Sequence[LogRow]) -> list[str]:
    return [row.words for row in found]


@pytest.fixture
def jumped(counter: Counter) -> Counter:
    """Two at 09:00; at nine the first and the second emergency go over capacity, the third takes a place."""
    counter.book("Sita Devi", 9)
    counter.book("Gita Rao", 9, source=Source.PAID)
    counter.book("Other Doctor", 9, key=RAO)
    counter.at(hour(9))
    for name in ("Rahim Khan", "Asif Ali", "Zoya Mishra"):
        counter.emergency(name, 9)
    return counter


def test_who_jumped_whom_is_said_of_both_by_name(jumped: Counter) -> None:
    found = matching(rows(jumped), sort=Sort.JUMPED)
    pair = next(row for row in found if row.number == 1)
    assert pair.words == (
        "Token 5, Zoya Mishra (emergency) took the place of token 1, Sita Devi: moved from 09:00 to 10:00"
    )
    assert (pair.at, pair.doctor, pair.name, pair.by) == (
        hour(9),
        "Dr. Rajesh Kumar",
        "Sita Devi",
        "Asha, Counter 1",
    )
    assert [row.number for row in found] == [3, 4, 1, 5]


def test_a_demoted_and_a_cancelled_one_are_said_as_well(counter: Counter) -> None:
    for slot in (9, 10, 11):
        for name in ("A", "B"):
            counter.book(f"{name} at {slot}", slot)
    counter.at(hour(9))
    for name in ("E", "F", "G"):
        counter.emergency(name, 9)
    found = words(matching(rows(counter), sort=Sort.JUMPED))
    assert "Token 9, G (emergency) took the place of token 2, B at 9: back on the waitlist of 09:00" in found


def test_the_newest_stands_last_and_each_row_has_a_key_of_its_own(jumped: Counter) -> None:
    found = rows(jumped)
    assert [row.at for row in found] == sorted(row.at for row in found)
    assert [row.key for row in found] == list(range(len(found)))
    assert found[0].at == EVE


def test_rows_are_found_by_doctor_number_and_any_words_of_a_name(jumped: Counter) -> None:
    found = rows(jumped)
    assert {row.day for row in matching(found, doctor="DOC002")} == {RAO}
    assert {row.number for row in matching(found, text="5")} == {1, 5}, "who took the place, and whose it was"
    assert {row.name for row in matching(found, text="sita")} == {"Sita Devi"}
    assert {row.name for row in matching(found, text="  DEVI  si ")} == {"Sita Devi"}
    assert {row.name for row in matching(found, text="zoya")} == {"Sita Devi", "Zoya Mishra"}
    assert matching(found, text="nobody") == []
    assert matching(found, doctor="DOC002", text="sita") == []
    assert matching(found) == found


def test_one_row_of_each_sort(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in ("A", "B", "C")]
    counter.desk.hours.delay(KUMAR, 10)
    counter.desk.booking.undo(KUMAR)
    counter.at(hour(9))
    counter.desk.consulting.check_in(tokens[0].id)
    counter.at(hour(10))
    counter.desk.hours.settle(DAY)
    found = rows(counter)
    of_sort = {sort: words(matching(found, sort=sort)) for sort in Sort}
    assert of_sort[Sort.BOOKINGS] == [
        "Booked for Thu 29 Jan, 09:00",
        "Booked for Thu 29 Jan, 09:00",
        "No place at Thu 29 Jan, 09:00, on the waitlist",
    ]
    assert of_sort[Sort.STATUS] == ["Checked in"]
    assert of_sort[Sort.HOURS] == [
        "Dr. Rajesh Kumar is 10 min late (taken back)",
        "Dr. Rajesh Kumar is on time again, taken back",
    ]
    assert of_sort[Sort.TAKEN_BACK] == of_sort[Sort.HOURS]
    assert len(of_sort[Sort.CLOCK]) == 2, "carried to 10:00, and promoted there"
    assert {row.by for row in matching(found, sort=Sort.CLOCK)} == {"the clock"}


def test_what_was_taken_back_and_the_taking_back_both_say_so(counter: Counter) -> None:
    token = counter.book("A", 9)
    counter.desk.booking.cancel(token.id, "By phone")
    counter.desk.booking.undo(KUMAR)
    assert words(matching(rows(counter), sort=Sort.TAKEN_BACK)) == [
        "Cancelled: By phone (taken back)",
        "Taken back: confirmed as before",
    ]
    assert [row.taken_back for row in rows(counter)] == [False, True, False]


def test_todays_commands_on_later_dates_are_asked_for_apart(counter: Counter) -> None:
    counter.book("Before", key=DayKey(FRIDAY, "DOC001"))
    counter.at(hour(9))
    counter.book("Today", 9)
    ahead = counter.book("Ahead", key=DayKey(FRIDAY, "DOC002"))
    found = counter.desk.log.of_today_ahead(first=7)
    assert [(row.key, row.token, row.doctor) for row in found] == [(7, ahead.id, "Dr. Meena Rao, 30 Jan")]
    both = rows(counter) + found
    assert {row.name for row in matching(both)} == {"Today"}
    assert {row.name for row in matching(both, sort=Sort.AHEAD)} == {"Ahead"}


def test_a_number_is_found_whole_among_thousands() -> None:
    row = LogRow(0, EVE, KUMAR, "Dr. K", None, 0, "", "Booked", "Asha", frozenset(), frozenset(), "", taken_back=False)
    many = [replace(row, key=key, numbers=frozenset({key}), found=f"patient {key % 50}") for key in range(5000)]
    assert [found.key for found in matching(many, text="471")] == [471]
    assert {found.key % 50 for found in matching(many, text="patient 49")} == {49}


# one token


def history(counter: Counter, token: Token) -> list[str]:
    found = counter.desk.log.of_token(token.id)
    assert found is not None
    return [line for _, line in found.lines]


def test_a_history_names_who_displaced_it_and_what_was_taken_back(jumped: Counter) -> None:
    sita = jumped.stored().tokens[TokenId("DOC001-20260129-0001")]
    jumped.desk.booking.undo(KUMAR)
    found = jumped.desk.log.of_token(sita.id)
    assert found is not None
    assert (found.number, found.name) == (1, "Sita Devi")
    assert found.standing == ("Sita Devi: confirmed, Dr. Rajesh Kumar, Thu 29 Jan 2026 09:00. DOC001-20260129-0001")
    assert [line for _, line in found.lines] == [
        "Token 1: booked for Thu 29 Jan, 09:00, with Dr. Rajesh Kumar on Thu 29 Jan 2026. (Asha, Counter 1)",
        "Token 1: moved from 09:00 to 10:00: token 5, Zoya Mishra (emergency), is more urgent and took its place."
        " Taken back later. (Asha, Counter 1)",
        "Token 1: taken back: back at 09:00, confirmed as before. (Asha, Counter 1)",
    ]


def test_a_history_goes_with_the_token_to_another_doctor(counter: Counter) -> None:
    token = counter.book("A", 9)
    other = counter.book("Z", 9, key=RAO)
    counter.desk.booking.move(token.id, hour(10), RAO)
    assert history(counter, token)[-1] == (
        "Token 2: moved from 09:00 to Thu 29 Jan, 10:00 with Dr. Meena Rao on 29 Jan, it was DOC001-20260129-0001."
        " (Asha, Counter 1)"
    )
    by_new_number = counter.desk.log.of_token(TokenId("DOC002-20260129-0002"))
    assert by_new_number is not None
    assert by_new_number.number == 2
    assert len(history(counter, other)) == 1


def test_a_promoted_one_is_told_by_whom_it_came(counter: Counter) -> None:
    tokens = [counter.book(name, 9) for name in ("Sita Devi", "B", "C")]
    counter.desk.booking.cancel(tokens[0].id, "By phone")
    assert history(counter, tokens[2])[-1] == (
        "Token 3: promoted to 09:00: token 1, Sita Devi, was cancelled. (Asha, Counter 1)"
    )


def test_a_history_tells_of_its_slips(counter: Counter) -> None:
    token = counter.book("A", 9)
    for _ in range(3):
        counter.desk.papers.printed(token.id)
    counter.desk.booking.move(token.id, hour(10))
    counter.desk.papers.printed(token.id)
    assert [line for line in history(counter, token) if "lip" in line] == [
        "Slip printed. (Asha, Counter 1)",
        "Slip printed again, the 2nd time: it says DUPLICATE. (Asha, Counter 1)",
        "Slip printed again, the 3rd time: it says DUPLICATE. (Asha, Counter 1)",
        "New slip printed, the one before no longer counts. (Asha, Counter 1)",
    ]


def test_there_is_no_history_of_nobody(counter: Counter) -> None:
    assert counter.desk.log.of_token(TokenId("DOC001-20260129-0099")) is None


def test_a_name_of_any_script_is_found(counter: Counter) -> None:
    counter.book(patient=Patient("सीता देवी"))
    assert rows(counter)[0].name == "सीता देवी"
    assert matching(rows(counter), text="देवी")
