"""Leave, holidays, extra and cancelled slots from a roster file: checked wholly, done whole, and done once."""

from __future__ import annotations

import copy
import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import DayKey
from opd_desk.services.absences import EVERYONE, LeaveRow
from opd_desk.services.checking import check
from opd_desk.services.public_holidays import public_holidays
from opd_desk.services.roster_file import roster_file
from opd_desk.services.setup import RosterRefused, apply_roster, load_presets, parse_roster
from opd_desk.services.setup_dates import DatesDone
from tests.services.conftest import ALL, DAY, EVE, KUMAR, RAO, ROSTER, Counter, hour

PRESETS = load_presets()
TABLES = (*(name for name in ALL if name != "settings"), "absences")
LEAVE = {"from": "2026-01-29", "to": "2026-01-30", "reason": "conference"}
EXTRA = {"date": "2026-01-29", "start": "14:00", "end": "15:00", "capacity": 4}


def table(doctor: dict[str, Any] | None = None, **hospital: Any) -> dict[str, Any]:
    """Return the roster with more of the first doctor, and of the hospital."""
    whole = copy.deepcopy(ROSTER) | hospital
    whole["doctor"][0] |= doctor or {}
    return whole


def set_up(counter: Counter, doctor: dict[str, Any] | None = None, **hospital: Any) -> DatesDone:
    new = parse_roster(table(doctor, **hospital), PRESETS)
    return apply_roster(counter.desk.database, new, PRESETS, EVE, "In-charge")


def test_all_of_it_is_done_in_one_go(counter: Counter) -> None:
    counter.book("Sita", 9)
    cancelled = {"date": date(2026, 2, 2), "start": "10:00"}
    done = set_up(
        counter,
        {"leave": [LEAVE], "extra": [EXTRA | {"date": "2026-02-02"}], "cancelled": [cancelled]},
        holiday=[{"date": "2026-02-03", "name": "Founders' Day"}],
    )
    assert [(fate.number, fate.words) for fate in done.plan.moved] == [(1, "09:00 Dr. Meena Rao, as 1")]
    assert counter.desk.absences.coming() == [
        LeaveRow(DAY, DAY + timedelta(days=1), "DOC001", "conference"),
        LeaveRow(date(2026, 2, 3), date(2026, 2, 3), EVERYONE, "Founders' Day"),
    ]
    slots = counter.desk.views.doctor_day(DayKey(date(2026, 2, 2), "DOC001")).slots
    assert [(slot.start.hour, slot.open) for slot in slots] == [(9, True), (10, False), (11, True), (14, True)]
    assert check(counter.desk.database).wrong == ()


def test_done_again_it_changes_nothing(counter: Counter) -> None:
    counter.book("Sita", 9)
    more = {"leave": [LEAVE], "extra": [EXTRA], "cancelled": [{"date": "2026-02-02", "start": "10:00"}]}
    set_up(counter, more)
    before = counter.rows(*TABLES)
    assert set_up(counter, more) == DatesDone()
    assert counter.rows(*TABLES) == before


def test_an_extra_slot_that_is_there_gets_the_places_of_the_file(counter: Counter) -> None:
    set_up(counter, {"extra": [EXTRA]})
    set_up(counter, {"extra": [EXTRA | {"capacity": 6, "reserve": 2}]})
    slot = counter.desk.views.doctor_day(KUMAR).slots[-1]
    assert (slot.start, slot.capacity, slot.reserve) == (hour(14), 6, 2)


def test_an_extra_slot_says_who_has_a_place_by_it(counter: Counter) -> None:
    for name in ("One", "Two", "Three"):
        counter.book(name, 11)
    set_up(counter)
    counter.desk.hours.close(KUMAR, hour(11))
    done = set_up(counter, {"extra": [EXTRA]})
    assert "Three" in " ".join(done.told)


def test_past_dates_are_counted_and_left(counter: Counter) -> None:
    done = set_up(counter, {"leave": [LEAVE | {"from": "2026-01-26"}], "extra": [EXTRA | {"date": "2026-01-05"}]})
    assert done.past == 3
    assert counter.desk.absences.coming() == [LeaveRow(EVE.date(), date(2026, 1, 30), "DOC001", "conference")]


def test_the_public_holidays_of_a_state(counter: Counter) -> None:
    set_up(
        counter,
        holidays={"country": "IN", "state": "MH", "years": [2026]},
        holiday=[{"date": date(2026, 5, 1), "name": "Our day"}],
    )
    known = {row.first: row.reason for row in counter.desk.absences.coming()}
    assert known[date(2026, 8, 15)].startswith("Independence Day")
    assert known[date(2026, 5, 1)] == "Our day"
    assert date(2026, 1, 26) not in known


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "leave backwards": ({"leave": [LEAVE | {"to": "2026-01-01"}]}, "doctor DOC001: leave: to must not come before"),
    "leave for ever": ({"leave": [LEAVE | {"to": "2028-01-01"}]}, "doctor DOC001: leave: to can be 366 days"),
    "leave without a date": ({"leave": [{"reason": "tired"}]}, "doctor DOC001: leave: leave needs 'from'"),
    "no date": ({"leave": [LEAVE | {"from": "Monday"}]}, "doctor DOC001: leave: from must be a date like"),
    "an unknown field": ({"leave": [LEAVE | {"why": "x"}]}, "doctor DOC001: leave: leave has no field 'why'"),
    "a slot backwards": ({"extra": [EXTRA | {"end": "13:00"}]}, "doctor DOC001: extra: 14:00 to 13:00"),
    "too many kept": ({"extra": [EXTRA | {"reserve": 5}]}, "doctor DOC001: extra: of 4 places 5 cannot"),
    "no time": (
        {"cancelled": [{"date": "2026-01-29", "start": "soon"}]},
        "doctor DOC001: cancelled: 'soon' is",
    ),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_cannot_be_is_named_by_its_place(bad: str) -> None:
    doctor, words = BAD[bad]
    with pytest.raises(Invalid) as refused:
        parse_roster(table(doctor), PRESETS)
    assert str(refused.value).startswith(words)


BAD_HOLIDAYS: dict[str, tuple[Any, str]] = {
    "no table": ("IN", "holidays: write { country"),
    "no years": ({"country": "IN"}, "holidays: years must be a list"),
    "a year in words": ({"years": ["next"]}, "holidays: years must be a whole number"),
    "no country": ({"country": "XX", "years": [2026]}, "holidays: country cannot be 'XX'"),
    "no state": ({"state": "ZZ", "years": [2026]}, "holidays: state cannot be 'ZZ' in IN; there are AN, AP"),
    "a far year": ({"years": [3000]}, "holidays: year must be from 1950 to 2100"),
}


@pytest.mark.parametrize("bad", BAD_HOLIDAYS)
def test_holidays_that_cannot_be_are_named(bad: str) -> None:
    value, words = BAD_HOLIDAYS[bad]
    with pytest.raises(Invalid) as refused:
        parse_roster(table(holidays=value), PRESETS)
    assert str(refused.value).startswith(words)


def test_what_the_days_refuse_changes_nothing_at_all(counter: Counter) -> None:
    counter.book("Sita", 9)
    before = counter.rows(*TABLES, "settings")
    for doctor, words in (
        (
            {"extra": [EXTRA | {"start": "11:30", "end": "12:30"}]},
            "extra 2026-01-29 11:30: The new",
        ),
        (
            {"cancelled": [{"date": "2026-01-29", "start": "08:00"}]},
            "cancelled 2026-01-29 08:00: Another has",
        ),
    ):
        with pytest.raises(RosterRefused) as refused:
            set_up(counter, {"name": "Another", "leave": [LEAVE], **doctor})
        assert str(refused.value).startswith(f"doctor DOC001: {words}")
        assert counter.rows(*TABLES, "settings") == before


def test_the_present_roster_read_back_changes_nothing(counter: Counter) -> None:
    counter.book("Sita", 9)
    counter.book("Ram", 9, key=RAO)
    set_up(
        counter,
        {
            "name": 'Dr. "Quoted" \\ \x7fकुमार',
            "leave": [LEAVE],
            "extra": [EXTRA | {"date": "2026-02-02"}],
            "cancelled": [{"date": "2026-02-02", "start": "10:00"}],
        },
        policy={"base": "elastic", "grace_minutes": 20},
        holiday=[{"date": "2026-02-03", "name": "Founders' Day"}, {"date": "2026-02-04"}],
    )
    counter.desk.hours.set_capacity(RAO, hour(9), 5, 1)
    before = counter.rows(*TABLES)
    words = roster_file(counter.desk.database, EVE.date())
    new = parse_roster(tomllib.loads(words), PRESETS)
    assert apply_roster(counter.desk.database, new, PRESETS, EVE, "In-charge") == DatesDone()
    assert counter.rows(*TABLES) == before
    assert roster_file(counter.desk.database, EVE.date()) == words
    assert new.policy == counter.desk.views.doctor_day(KUMAR).policy


def test_a_whole_country_has_holidays_and_a_small_one_has_no_states() -> None:
    assert public_holidays("in", "", 2026)[date(2026, 1, 26)] == "Republic Day"
    with pytest.raises(Invalid, match="leave it out"):
        public_holidays("MC", "XX", 2026)
