"""What a desk keeps loaded is bounded by what a counter needs, and what was used last stays."""

from datetime import timedelta

import pytest

from opd_desk.domain.model import DayKey
from opd_desk.store import memory
from opd_desk.store.days import Days
from tests.store.conftest import KUMAR, Desk


def kept(days: Days) -> list[DayKey]:
    return list(days._memory._kept)


def read(desk: Desk, *ahead: int) -> None:
    for number in ahead:
        with desk.days.reading() as reader:
            reader.day(DayKey(KUMAR.date + timedelta(days=number), KUMAR.doctor))


def test_days_that_were_not_used_for_longest_go_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_DAYS", 3)
    read(desk, 0, 1, 2, 0, 3)
    assert [(key.date - KUMAR.date).days for key in kept(desk.days)] == [2, 0, 3]


def test_days_are_kept_by_how_many_tokens_they_hold(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_TOKENS", 4)
    for number in range(3):
        key = DayKey(KUMAR.date + timedelta(days=7 * number), KUMAR.doctor)
        for _ in range(2):
            desk.book("Anita", key)
    assert [len(day.tokens) for day in desk.days._memory._kept.values()] == [2, 2]
    read(desk, 1, 2, 3)
    assert len(kept(desk.days)) == 5
    assert KUMAR not in kept(desk.days)


def test_the_day_at_hand_stays_however_full_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_TOKENS", 1)
    for _ in range(3):
        desk.book("Anita")
    assert kept(desk.days) == [KUMAR]
