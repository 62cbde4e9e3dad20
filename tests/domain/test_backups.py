"""Which backups are kept, how they are named, when one is due or old."""

from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opd_desk.domain.backups import (
    DAYS,
    LATEST,
    MONTHS,
    Mark,
    Reason,
    age_words,
    is_due,
    is_old,
    names,
    outdated,
    read_name,
)

NOW = datetime(2026, 1, 29, 18, 40)
EVERY = timedelta(minutes=15)
TIMES = st.datetimes(datetime(2024, 6, 1), NOW).map(lambda at: at.replace(microsecond=0))
MARKS = st.builds(Mark, TIMES, st.integers(1, 3), st.sampled_from(Reason))


def kept(marks: list[Mark], now: datetime = NOW) -> list[Mark]:
    return sorted(set(marks) - outdated(marks, now))


# names


@given(MARKS, st.sampled_from(["desk", "opd-desk", "desk-2026-01-29-184000", "my.old [desk] %41", "मेज़"]))
def test_a_name_says_what_it_was_made_of(mark: Mark, stem: str) -> None:
    made = next(islice(names(stem, mark.at, mark.reason), mark.again - 1, None))
    assert read_name(made, stem) == mark


@pytest.mark.parametrize(
    "name",
    [
        "desk.db",
        "desk-2026-01-29-184000.db.part",
        "desk-2026-13-29-184000.db",
        "desk-2026-01-29-184000-0.db",
        "desk-2026-01-29-184000-1.db",
        "desk-2026-01-29-184000-by-hand.db",
        "other-2026-01-29-184000.db",
        "desk2-2026-01-29-184000.db",
        "desk-2026-01-29.db",
        "-2026-01-29-184000.db",
        "",
    ],
)
def test_what_has_another_name_is_left_alone(name: str) -> None:
    assert read_name(name, "desk") is None


def test_names_sort_as_they_were_made() -> None:
    assert list(islice(names("desk", NOW, Reason.TURN), 2)) == [
        "desk-2026-01-29-184000.db",
        "desk-2026-01-29-184000-2.db",
    ]
    assert next(names("desk", NOW, Reason.BEFORE_RESTORE)) == "desk-2026-01-29-184000-before-restore.db"


# what is kept


def test_two_years_of_quarter_hours_leave_the_latest_a_month_of_days_and_a_year_of_months() -> None:
    marks = [Mark(NOW - EVERY * n) for n in range(2 * 365 * 24 * 4)]
    left = kept(marks)
    assert left[-LATEST:] == sorted(marks)[-LATEST:]
    dates = [mark.at.date() for mark in left]
    assert sorted(set(dates))[-DAYS:] == [date(2026, 1, 29) - timedelta(days=n) for n in range(DAYS)][::-1]
    assert len({(day.year, day.month) for day in dates}) == MONTHS
    assert min(dates) == date(2025, 2, 28)  # the last of its month
    assert [mark.at.time().isoformat() for mark in left if mark.at.date() == date(2026, 1, 20)] == ["23:55:00"]
    assert len(left) <= LATEST + DAYS + MONTHS


@settings(max_examples=40)
@given(st.lists(MARKS, max_size=120))
def test_the_latest_stay_and_every_kept_day_and_month_has_its_last(marks: list[Mark]) -> None:
    left = kept(marks)
    turns = sorted({mark for mark in marks if mark.reason is Reason.TURN})
    assert set(turns[-LATEST:]) <= set(left)
    for mark in turns:
        days = (NOW.date() - mark.at.date()).days
        if days < DAYS:
            assert max(m for m in turns if m.at.date() == mark.at.date()) in left
        if mark.at > NOW - timedelta(days=330):
            month = [m for m in turns if (m.at.year, m.at.month) == (mark.at.year, mark.at.month)]
            assert max(month) in left
    before = [mark for mark in marks if mark.reason is Reason.BEFORE_RESTORE]
    assert all((mark in left) is ((NOW.date() - mark.at.date()).days < DAYS) for mark in before)
    assert sum(mark.reason is Reason.TURN for mark in left) <= LATEST + DAYS + MONTHS
    assert not outdated(left, NOW)


@settings(max_examples=40)
@given(st.lists(TIMES, max_size=80), st.lists(TIMES, max_size=80))
def test_rotated_at_each_turn_or_once_the_same_are_kept(earlier: list[datetime], later: list[datetime]) -> None:
    then = NOW - timedelta(days=40)
    first = [Mark(at) for at in earlier if at <= then]
    rest = [Mark(at) for at in later if at > then]
    assert kept([*kept(first, then), *rest]) == kept([*first, *rest])


def test_a_clock_set_back_lets_nothing_go() -> None:
    marks = [Mark(NOW - EVERY * n) for n in range(500)]
    assert outdated(marks, datetime(2001, 1, 1)) == frozenset()
    old = Mark(datetime(2001, 1, 1))
    assert outdated([*marks, old], datetime(2001, 1, 1, 0, 1)) == frozenset()


# when


@pytest.mark.parametrize(
    ("tried", "due"),
    [
        (None, True),
        (NOW - timedelta(minutes=14, seconds=59), False),
        (NOW - EVERY, True),
        (NOW, False),
        (NOW + timedelta(hours=1), True),  # the clock was set back
    ],
)
def test_a_turn_comes_with_every_interval(tried: datetime | None, due: bool) -> None:
    assert is_due(tried, NOW, EVERY) is due


@pytest.mark.parametrize(
    ("minutes", "changed", "old"),
    [(45, True, False), (46, True, True), (46, False, False), (24 * 60, False, False), (24 * 60 + 1, False, True)],
)
def test_old_is_a_day_or_three_turns_of_work(minutes: int, changed: bool, old: bool) -> None:
    assert is_old(NOW - timedelta(minutes=minutes), NOW, EVERY, changed=changed) is old
    assert is_old(None, NOW, EVERY, changed=changed)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (-5, "now"),
        (0, "now"),
        (1, "1 min"),
        (59, "59 min"),
        (60, "1 h"),
        (1439, "23 h"),
        (1440, "1 day"),
        (5000, "3 days"),
    ],
)
def test_an_age_is_said_in_its_largest_unit(minutes: int, words: str) -> None:
    assert age_words(timedelta(minutes=minutes)) == words
