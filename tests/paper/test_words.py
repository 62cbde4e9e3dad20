"""How paper writes things."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.paper import words


def test_times_and_dates() -> None:
    nine, ten = datetime(2026, 1, 9, 9, 5), datetime(2026, 1, 9, 10)
    assert words.clock(nine) == "09:05"
    assert words.clock(None) == ""
    assert words.span(nine, ten) == "09:05–10:00"
    assert words.day(date(2026, 1, 29)) == "Thu 29 Jan 2026"
    assert words.moment(nine, 2026) == "9 Jan 09:05"
    assert words.moment(nine, 2025) == "9 Jan 2026 09:05"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 min"), (45.4, "45 min"), (59.6, "1 h 00 min"), (65, "1 h 05 min"), (600, "10 h 00 min")],
)
def test_durations(minutes: float, said: str) -> None:
    assert words.duration(minutes) == said


def test_places_in_a_row() -> None:
    said = [words.ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)]
    assert said == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th"]


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(0, 0, "–"), (0, 9, "0 %"), (1, 1000, "<1 %"), (999, 1000, ">99 %"), (9, 9, "100 %"), (112, 138, "81 %")],
)
def test_a_share_is_never_rounded_to_nothing_or_all(part: int, whole: int, said: str) -> None:
    assert words.percent(part, whole) == said


def test_counts_and_phones() -> None:
    assert [words.count(n) for n in (0, 7, 1000)] == ["–", "7", "1,000"]
    assert [words.tokens(n) for n in (0, 1, 1000)] == ["0 tokens", "1 token", "1,000 tokens"]
    assert [words.phone(p) for p in ("9876543210", "0253223", "", "98765 4321")] == [
        "98765 43210",
        "0253223",
        "",
        "98765 4321",
    ]


def test_ages() -> None:
    assert words.age(45, AgeUnit.YEARS) == "45 y"
    assert words.age(8, AgeUnit.MONTHS) == "8 months"
    assert words.age(1, AgeUnit.DAYS) == "1 day"
    assert words.age(None, AgeUnit.YEARS) == ""
    assert words.age_sex(45, AgeUnit.YEARS, "M") == "45 M"
    assert words.age_sex(8, AgeUnit.MONTHS, "F") == "8 mo F"
    assert words.age_sex(20, AgeUnit.DAYS, "M") == "20 d M"
    assert words.age_sex(None, AgeUnit.YEARS, "") == ""


def test_every_source_and_status_has_its_word() -> None:
    assert set(words.SOURCES) == set(Source)
    assert set(words.STATUSES) == set(Status)
    assert words.STATUSES[Status.COMPLETED] == "Seen"
