"""Which tokens of a queue a filter lets through, and what is left of the headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Source
from opd_desk.services.queue_filter import QueueFilter, Standing
from opd_desk.services.rows import SectionRow, TokenRow
from tests.services.conftest import KUMAR, hour

if TYPE_CHECKING:
    from tests.services.conftest import Counter


@pytest.fixture
def crowd(counter: Counter) -> Counter:
    """Return 09:00 with 1 inside, 2 skipped, 3 here on the waitlist, 4 on it, 5 cancelled; 10:00 with 6 confirmed."""
    for name, slot, source in (
        ("A", 9, Source.PAID),
        ("B", 9, Source.ONLINE),
        ("C", 9, Source.FOLLOW_UP),
        ("D", 9, Source.ONLINE),
        ("E", 9, Source.ONLINE),
        ("F", 10, Source.ONLINE),
    ):
        counter.book(name, slot, source=source)
    by_number = {token.number: token.id for token in counter.stored().tokens.values()}
    desk = counter.at(hour(9)).desk
    for number in (1, 2, 3):
        desk.consulting.check_in(by_number[number])
    desk.booking.cancel(by_number[5], "x")
    desk.consulting.skip(by_number[2])
    desk.consulting.call_next(KUMAR)
    return counter


def numbers(counter: Counter, wanted: QueueFilter) -> list[int]:
    rows = counter.desk.views.queue(KUMAR, None, wanted)
    for place, row in enumerate(rows):
        if isinstance(row, SectionRow):
            following = [isinstance(other, TokenRow) for other in rows[place + 1 : place + 1 + row.count]]
            assert following == [True] * row.count
    return [row.number for row in rows if isinstance(row, TokenRow)]


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing.ALL, [1, 2, 6, 3, 4, 5]),
        (Standing.HERE, [1, 2, 3]),
        (Standing.NOT_HERE, [6, 4]),
        (Standing.WAITLIST, [3, 4]),
        (Standing.FINISHED, [5]),
    ],
)
def test_how_they_stand(crowd: Counter, standing: Standing, expected: list[int]) -> None:
    assert numbers(crowd, QueueFilter(standing)) == expected


def test_where_they_come_from(crowd: Counter) -> None:
    assert numbers(crowd, QueueFilter(source=Source.ONLINE)) == [2, 6, 4, 5]
    assert numbers(crowd, QueueFilter(Standing.NOT_HERE, Source.ONLINE)) == [6, 4]
    assert numbers(crowd, QueueFilter(Standing.HERE, Source.WALK_IN)) == []


def test_headings_count_what_is_shown_and_say_who_is_really_first(crowd: Counter) -> None:
    rows = crowd.desk.views.queue(KUMAR, hour(9), QueueFilter(source=Source.ONLINE))
    assert [row for row in rows if isinstance(row, SectionRow)] == [
        SectionRow("Waitlist", 1, "3 is first, at the next free place"),
        SectionRow("Finished", 1, "cancelled 1"),
    ]


def test_the_length_is_that_of_the_whole_queue(crowd: Counter) -> None:
    assert crowd.desk.views.queue_length(KUMAR, hour(9)) == 5
    assert crowd.desk.views.queue_length(KUMAR, None) == 6
