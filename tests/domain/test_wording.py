"""The words of the log: numbers alone, or with the names of who displaced whom."""

from datetime import date, datetime
from typing import Any

import pytest

from opd_desk.domain.events import Act, Event, Kind
from opd_desk.domain.model import DayKey, Source, Status, TokenId
from opd_desk.domain.wording import act_words, date_words, listed, sentence, token_words, took_place

DAY = date(2026, 1, 29)
NINE, TEN = datetime(2026, 1, 29, 9), datetime(2026, 1, 29, 10)
TAKER = "token 31, Rahim Khan (emergency)"


def event(kind: Kind, what: str = "emergency", **changes: Any) -> Event:
    act = Act("a", NINE, "Asha", what)
    given: dict[str, Any] = {"token": TokenId("DOC001-20260129-0014"), "number": 14, "slot": NINE} | changes
    return Event(act, kind, DayKey(DAY, "DOC001"), **given)


@pytest.mark.parametrize(
    ("why", "what", "at"),
    [
        ("rebook", "moved from 09:00 to 10:00", ""),
        ("demote", "back on the waitlist of 10:00", ""),
        ("cancel", "cancelled", " at 10:00"),
    ],
)
def test_one_who_lost_a_place(why: str, what: str, at: str) -> None:
    lost = event(Kind.DISPLACED, why=why, cause=31, slot=TEN, from_slot=NINE)
    assert token_words(lost) == f"{what}: token 31 is more urgent and took its place{at}"
    assert token_words(lost, f"{TAKER},") == f"{what}: {TAKER}, is more urgent and took its place{at}"
    assert took_place(lost, "token 14, Sita Devi", TAKER) == f"{TAKER} took the place of token 14, Sita Devi: {what}"


def test_one_who_came_by_a_place() -> None:
    by_cancel = event(Kind.PROMOTED, "cancel", cause=5)
    assert token_words(by_cancel) == "promoted to 09:00: token 5 was cancelled"
    assert token_words(by_cancel, "token 5, Ajay,") == "promoted to 09:00: token 5, Ajay, was cancelled"
    assert token_words(event(Kind.PROMOTED, "capacity")) == "promoted to 09:00: a place came free"
    assert token_words(event(Kind.PROMOTED, "reinstate", cause=14)) == "has a place at 09:00"


def test_one_who_went_to_another_doctor() -> None:
    moved = event(Kind.MOVED, "move", from_slot=NINE, slot=TEN, from_reference="DOC002-20260129-0003")
    assert token_words(moved) == "moved from 09:00 to 10:00 with DOC001 on 29 Jan, it was DOC002-20260129-0003"
    assert "with Dr. Kumar on 29 Jan" in token_words(moved, doctor="Dr. Kumar")


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        (NINE, "09:00"),
        (datetime(2026, 2, 5, 9), "Thu 5 Feb, 09:00"),
        (datetime(2027, 2, 5, 9), "Fri 5 Feb 2027, 09:00"),
    ],
)
def test_a_booking_says_its_date_and_year_where_they_are_others(slot: datetime, words: str) -> None:
    booked = event(Kind.BOOKED, "book", slot=slot, source=Source.ONLINE, after=Status.CONFIRMED)
    assert sentence(booked, "Sita Devi") == f"Token 14, Sita Devi: booked for {words}."


def test_commands_and_lists_in_words() -> None:
    act = Act("a", NINE, "Asha", "no_show")
    assert (act_words(act, 14), act_words(act, None), act_words(act, 1, 6)) == (
        "no-show of 14",
        "no-show",
        "no-show of 6 tokens",
    )
    assert [listed(["14", "15", "16"][:count]) for count in range(4)] == ["", "14", "14 and 15", "14, 15 and 16"]
    assert date_words(date(2026, 2, 5)) == "Thu 5 Feb 2026"
