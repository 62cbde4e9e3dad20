"""A clock that was set wrong is noticed; numbers and log keep their order whatever it says."""

import random
from datetime import timedelta

import pytest

from opd_desk.services.checking import check
from opd_desk.services.clock_watch import ClockWatch
from tests.services.conftest import KUMAR, Counter, hour
from tests.services.test_checking import Rush


class Uptime:
    seconds = 5_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (timedelta(days=-1000), "says Fri 5 May 2023 09:00, but the log has entries of"),
        (timedelta(hours=-1), "set the clock before you go on"),
        (timedelta(minutes=-1), ""),
        (timedelta(0), ""),
        (timedelta(days=30), ""),
        (timedelta(days=400), "The last entry of the log is 400 days old: see that today is"),
    ],
)
def test_at_the_start_the_clock_is_held_against_the_log(counter: Counter, by: timedelta, words: str) -> None:
    counter.at(hour(9)).book("Sita")
    counter.at(hour(9) + by)
    said = ClockWatch(counter.desk, Uptime()).at_start()
    assert words in said
    assert bool(words) == bool(said)


def test_an_empty_log_tells_nothing(counter: Counter) -> None:
    assert ClockWatch(counter.desk, Uptime()).at_start() == ""


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (timedelta(seconds=119), ""),
        (timedelta(seconds=-119), ""),
        (timedelta(minutes=-60), "was set back by 60 minutes, to"),
        (timedelta(hours=26), "was set forward by 26 hours, to"),
    ],
)
def test_a_clock_that_is_set_while_the_desk_is_open_is_said_once(counter: Counter, by: timedelta, words: str) -> None:
    uptime = Uptime()
    counter.at(hour(9))
    watch = ClockWatch(counter.desk, uptime)
    for step in range(3):
        uptime.seconds += 1
        counter.at(hour(9) + timedelta(seconds=step + 1))
        assert watch.tick() == ""
    counter.at(counter.clock.now + by)
    said = watch.tick()
    assert words in said
    assert bool(words) == bool(said)
    assert watch.tick() == ""


@pytest.mark.parametrize("seed", range(4))
def test_numbers_and_log_hold_while_the_clock_jumps(counter: Counter, seed: int) -> None:
    rush, chance = Rush(counter, seed), random.Random(seed)
    hours = [-1, 1, -3, 3, -24, 24, -24 * 400, 24 * 400]
    for _ in range(60):
        if chance.random() < 0.2:
            counter.at(counter.clock.now + timedelta(hours=chance.choice(hours)))
        rush.run_on(3)
    assert check(counter.desk.database).wrong == ()
    numbers = [
        row[0]
        for row in counter.rows_of(
            "SELECT number FROM events WHERE kind = 'booked' AND doctor = 'DOC001' AND date = '2026-01-29' ORDER BY id"
        )
    ]
    assert numbers == sorted(set(numbers))


def test_an_hour_that_comes_twice_loses_nothing(counter: Counter) -> None:
    """When summer time ends the clock goes back by an hour: who came first is still first."""
    counter.at(hour(10, 30))
    first = counter.book("Before", 11)
    counter.at(hour(9, 45))
    second = counter.book("After", 11)
    assert (first.number, second.number) == (1, 2)
    assert [token.number for token in counter.stored(KUMAR).tokens.values()] == [1, 2]
    assert check(counter.desk.database).wrong == ()
