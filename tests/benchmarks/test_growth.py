"""How growth is judged, and that what is timed is what the clerk does."""

from contextlib import closing
from pathlib import Path

import pytest

from opd_desk.domain.model import DayKey, Status
from opd_desk.services.desk import Desk
from tests.benchmarks.growing_day import FULL, GrowingDay
from tests.benchmarks.growth import linear, logarithmic, table_of
from tests.benchmarks.hospital import BY, NOW, TODAY, set_up


@pytest.mark.parametrize(
    ("times", "reached"),
    [((1.0, 1.1, 1.2), True), ((1.0, 1.5, 2.0), True), ((1.0, 2.0, 4.0), False), ((5.0, 1.0, 1.0), True)],
)
def test_a_cost_may_grow_as_the_logarithm(times: tuple[float, ...], *, reached: bool) -> None:
    sizes = (1_000, 30_000, 1_000_000)
    found = dict(zip(sizes, times, strict=True))
    [row] = table_of("patients", sizes, lambda size: {"book": found[size]}, logarithmic)
    assert (row.times, row.clerk, row.reached) == (times, True, reached)


def test_an_empty_database_is_shown_but_not_judged_by() -> None:
    [row] = table_of("years", (0, 1000, 2000), lambda size: {"a look": size or 0.01}, linear)
    assert (row.clerk, row.reached) == (False, True)
    [row] = table_of("years", (0, 1_000, 4_000), lambda size: {"a look": size * size}, linear)
    assert not row.reached


def test_every_cost_is_that_of_something_done(tmp_path: Path) -> None:
    path = tmp_path / "day.db"
    set_up(path)
    with closing(GrowingDay(path)) as day:
        day.fill(40)
        assert day.tokens == 40
        assert all(cost() > 0 for cost in day.costs().values())
    with closing(Desk.open(path, lambda: NOW, BY)) as desk:
        full = list(desk.views.doctor_day(DayKey(TODAY, FULL)).tokens.values())
        statuses = [token.status for day in desk.views.doctor_days(TODAY) for token in day.tokens.values()]
    assert [token.number for token in full if token.status is Status.CANCELLED] == [1]
    assert sum(token.status is Status.WAITLISTED for token in full) == 2
    assert statuses.count(Status.IN_CONSULTATION) == 1
    assert len(statuses) == 44
