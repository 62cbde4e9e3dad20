"""What another counter does is announced here once, and only what concerns the dates that are looked at."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from opd_desk.domain.model import DayKey
from opd_desk.services.backups import Backups, Places
from opd_desk.services.desk import Desk
from tests.services.conftest import DAY, KUMAR, RAO, Counter, set_policy

TODAY = {DAY}


@pytest.fixture
def heard(counter: Counter) -> list[frozenset[DayKey]]:
    told: list[frozenset[DayKey]] = []
    counter.desk.others.look(TODAY)
    counter.desk.feed.listen(told.append)
    return told


@pytest.fixture
def other(counter: Counter) -> Iterator[Counter]:
    second = Counter(counter.path, "Binu, Counter 2")
    yield second
    second.close()


def test_nothing_is_said_where_nothing_was_done(counter: Counter, heard: list[frozenset[DayKey]]) -> None:
    for _ in range(3):
        counter.desk.others.look(TODAY)
    assert heard == []


def test_what_another_did_is_said_once(counter: Counter, other: Counter, heard: list[frozenset[DayKey]]) -> None:
    other.book("Sita", key=KUMAR)
    counter.desk.others.look(TODAY)
    counter.desk.others.look(TODAY)
    assert heard == [frozenset({KUMAR})]
    other.book("Gita", key=RAO)
    other.book("Rita", key=KUMAR)
    counter.desk.others.look(TODAY)
    assert heard[1:] == [frozenset({KUMAR, RAO})]


def test_ones_own_is_not_said_again(counter: Counter, heard: list[frozenset[DayKey]]) -> None:
    counter.book("Sita")
    assert heard == [frozenset({KUMAR})]
    counter.desk.others.look(TODAY)
    assert len(heard) == 1


def test_another_date_is_not_ones_concern(counter: Counter, other: Counter, heard: list[frozenset[DayKey]]) -> None:
    later = DayKey(DAY + timedelta(days=1), "DOC001")
    other.book("Sita", key=later)
    counter.desk.others.look(TODAY)
    assert heard == []
    counter.desk.others.look(TODAY | {later.date})
    assert heard == []
    other.book("Gita", key=later)
    counter.desk.others.look(TODAY | {later.date})
    assert later in heard[0]


def test_a_roster_that_another_has_changed_concerns_every_date(
    counter: Counter, heard: list[frozenset[DayKey]]
) -> None:
    set_policy(counter.path, "elastic")
    counter.desk.others.look(TODAY)
    assert heard == [frozenset({DayKey(DAY, "")})]


def test_the_first_look_says_what_was_done_while_the_desk_was_opened(counter: Counter, other: Counter) -> None:
    other.book("Sita")
    told: list[frozenset[DayKey]] = []
    desk = Desk.open(counter.path, counter.clock, "third")
    desk.feed.listen(told.append)
    desk.others.look(TODAY)
    desk.close()
    assert told == [frozenset({KUMAR, DayKey(DAY, "")})]


def test_a_restored_backup_is_said(counter: Counter, heard: list[frozenset[DayKey]], tmp_path: Path) -> None:
    backups = Backups(counter.path, Places(tmp_path / "backups"), counter.clock)
    kept = backups.write(backups.places.own)
    counter.book("Sita", key=KUMAR)
    counter.desk.others.look(TODAY)
    backups.restore(kept)
    counter.desk.others.look(TODAY)
    assert [{key.date for key in keys} for keys in heard] == [{DAY}, {DAY}]
