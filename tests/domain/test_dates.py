"""Dates as clerks type them: day before month, the next such date where no year is given."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opd_desk.domain.dates import YEARS_AHEAD, read_date, read_past_date

TODAY = date(2026, 1, 29)  # a Thursday

READ = {
    "5 feb": date(2026, 2, 5),
    "5feb": date(2026, 2, 5),
    "5th Feb": date(2026, 2, 5),
    "feb 5": date(2026, 2, 5),
    "February 5, 2027": date(2027, 2, 5),
    "5-feb-27": date(2027, 2, 5),
    "5 sept": date(2026, 9, 5),
    "5/2": date(2026, 2, 5),
    "5-2": date(2026, 2, 5),
    "5.2": date(2026, 2, 5),
    "5 2": date(2026, 2, 5),
    "5/2/27": date(2027, 2, 5),
    "05/02/2027": date(2027, 2, 5),
    "2026-02-05": date(2026, 2, 5),
    "2026/2/5": date(2026, 2, 5),
    "28/1": date(2027, 1, 28),
    "29/1": TODAY,
    "28/1/26": date(2026, 1, 28),
    "30": date(2026, 1, 30),
    "31": date(2026, 1, 31),
    "28": date(2026, 2, 28),
    "29 feb": date(2028, 2, 29),
    "29/2/2028": date(2028, 2, 29),
    "+7": date(2026, 2, 5),
    "+ 7": date(2026, 2, 5),
    "-1": date(2026, 1, 28),
    "+2w": date(2026, 2, 12),
    "+2 weeks": date(2026, 2, 12),
    "+1m": date(2026, 2, 28),
    "+13m": date(2027, 2, 28),
    "+1y": date(2027, 1, 29),
    "+365": date(2027, 1, 29),
    "fri": date(2026, 1, 30),
    "tue": date(2026, 2, 3),
    "Wednesday": date(2026, 2, 4),
    "thu": date(2026, 2, 5),
    "thu 5 feb": date(2026, 2, 5),
    "Thu, 5 Feb 2026": date(2026, 2, 5),
    "today": TODAY,
    "tod": TODAY,
    "tom": date(2026, 1, 30),
    "yesterday": date(2026, 1, 28),
}


@pytest.mark.parametrize("typed", READ)
def test_what_can_be_read(typed: str) -> None:
    assert read_date(typed, TODAY) == READ[typed]
    assert read_date(f"  {typed.upper()} ", TODAY) == READ[typed]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "0",
        "32",
        "31/2",
        "5/13",
        "2/5/",
        "29/2/2027",
        "t",
        "s",
        "to",
        "feb",
        "5 fob",
        "5 ma y",
        "+",
        "+x",
        "--1",
    ]
    + [
        "2026-13-01",
        "1/1/9999",
        "1/1/1",
        "1/1/0001",
        "+9999y",
        "-9999y",
        "9811120456",
        "DOC001-20260129-0001",
        "५ फ़रवरी",
        "٥/٢",
        "5/2/026",
    ],
)
def test_what_cannot_be_read(typed: str) -> None:
    assert read_date(typed, TODAY) is None


def test_the_month_comes_second_even_where_it_could_come_first() -> None:
    assert read_date("3/4", TODAY) == date(2026, 4, 3)


def test_the_last_of_a_year_looks_into_the_next() -> None:
    eve = date(2026, 12, 31)
    assert read_date("1", eve) == date(2027, 1, 1)
    assert read_date("+1", eve) == date(2027, 1, 1)
    assert read_date("+2m", eve) == date(2027, 2, 28)
    assert read_date("1 jan", eve) == date(2027, 1, 1)


DATES = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(DATES, st.integers(0, 365 * YEARS_AHEAD))
def test_a_date_written_out_is_read_as_it_is(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    for written in (str(day), f"{day:%d/%m/%Y}", f"{day.day} {day:%b} {day.year}", f"{day:%A %d %B %Y}", f"+{ahead}"):
        assert read_date(written, today) == day


@given(DATES, st.integers(0, 6))
def test_a_weekday_is_the_next_one_after_today(today: date, ahead: int) -> None:
    day = today + timedelta(days=1 + ahead)
    assert read_date(f"{day:%a}", today) == day


@given(DATES, st.text(max_size=12))
def test_whatever_is_typed_nothing_falls_over(today: date, typed: str) -> None:
    found = read_date(typed, today)
    assert found is None or found.year <= today.year + YEARS_AHEAD


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5", date(2026, 1, 5)),
        ("29", TODAY),
        ("30", date(2025, 12, 30)),
        ("5 jan", date(2026, 1, 5)),
        ("1 apr", date(2025, 4, 1)),
        ("30/1", date(2025, 1, 30)),
        ("29 feb", date(2028, 2, 29)),
        ("1 apr 2026", date(2026, 4, 1)),
        ("tomorrow", date(2026, 1, 30)),
        ("-7", date(2026, 1, 22)),
        ("fri", date(2026, 1, 30)),
        ("5 x", None),
    ],
)
def test_a_past_date_is_the_last_such(typed: str, read: date | None) -> None:
    assert read_past_date(typed, TODAY) == read


def test_without_a_year_it_is_the_next_since_a_date() -> None:
    assert read_date("31 mar", TODAY, date(2025, 4, 1)) == date(2026, 3, 31)
    assert read_date("5", TODAY, date(2025, 4, 6)) == date(2025, 5, 5)
    assert read_date("today", TODAY, date(2025, 4, 6)) == TODAY


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 364))
def test_every_date_of_the_last_year_is_read_back_without_its_year(today: date, ago: int) -> None:
    day = today - timedelta(days=ago)
    if (day.month, day.day) != (2, 29):
        assert read_past_date(f"{day.day}/{day.month}", today) == day
