"""A doctor's week, cut into slots."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from opd_desk.domain.errors import Invalid
from opd_desk.domain.roster import WeekHours, check_week, slots_of
from tests.domain.bench import DATE, presets

THURSDAY = 3


def hours(start, end, minutes=30, capacity=4, reserve=None, weekday=THURSDAY):
    return WeekHours(weekday, time.fromisoformat(start), time.fromisoformat(end), minutes, capacity, reserve)


def test_the_hours_of_a_weekday_become_its_slots_in_time_order():
    week = [hours("14:00", "15:00"), hours("09:00", "10:00", 20), hours("09:00", "10:00", weekday=4)]
    found = slots_of(week, DATE, presets()["standard"])
    assert [f"{slot.start:%H:%M}-{slot.end:%H:%M}" for slot in found] == [
        "09:00-09:20", "09:20-09:40", "09:40-10:00", "14:00-14:30", "14:30-15:00",
    ]  # fmt: skip
    assert {(slot.capacity, slot.reserve, slot.open) for slot in found} == {(4, 1, True)}


def test_another_weekday_has_none():
    assert slots_of([hours("09:00", "10:00")], DATE + timedelta(days=1), presets()["standard"]) == []


@pytest.mark.parametrize(("given", "kept"), [(None, 1), (0, 0), (4, 4)])
def test_a_reserve_is_the_policys_unless_the_hours_say_one(given, kept):
    assert slots_of([hours("09:00", "09:30", reserve=given)], DATE, presets()["standard"])[0].reserve == kept


@pytest.mark.parametrize(
    "wrong",
    [hours("10:00", "10:00"), hours("10:00", "09:00"), hours("09:00", "10:00", 0), hours("09:00", "10:00", 40),
     hours("09:00", "10:00", capacity=0), hours("09:00", "10:00", reserve=5), hours("09:00", "10:00", reserve=-1)],
)  # fmt: skip
def test_hours_that_cannot_be_cut_are_refused(wrong):
    with pytest.raises(Invalid):
        check_week([wrong])


def test_hours_of_one_weekday_do_not_overlap():
    with pytest.raises(Invalid, match="overlap"):
        check_week([hours("09:30", "10:30"), hours("09:00", "10:00")])
    check_week([hours("10:00", "11:00"), hours("09:00", "10:00"), hours("09:30", "10:30", weekday=4)])
