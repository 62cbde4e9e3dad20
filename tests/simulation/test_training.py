"""A played day to practise on: its clock, and its steps beside a trainee's commands."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import Changed, Unknown
from opd_desk.domain.model import DayKey, Patient, Source, Status, Token, TokenId
from opd_desk.resources import resource
from opd_desk.services.checking import check
from opd_desk.services.errors import StoreError
from opd_desk.services.setup import load_presets
from opd_desk.simulation.scenario import Scenario, ScenarioRefused, parse_scenario, read_scenario
from opd_desk.simulation.training import PLAYED_BY, PlayedDay, TrainingClock, open_training, start_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

NINE = datetime(2026, 1, 29, 9)
KUMAR = DayKey(NINE.date(), "DOC001")


class Seconds:
    """Real seconds, let go by hand."""

    def __init__(self) -> None:
        self.gone = 0.0

    def __call__(self) -> float:
        return self.gone


def booked(at: str, label: str, source: str = "online", **more: object) -> dict[str, object]:
    who = {"name": label.capitalize()}
    return {"at": at, "do": "book", "as": label, "patient": who, "doctor": "DOC001", "source": source, **more}


def day_of(*steps: Mapping[str, object], slots: list[dict[str, object]] | None = None) -> Scenario:
    usual: list[dict[str, object]] = [
        {"start": "09:00", "end": "10:00", "capacity": 3},
        {"start": "10:00", "end": "11:00", "capacity": 3},
    ]
    table: dict[str, Any] = {
        "name": "A small day",
        "policy": "demotion",
        "date": NINE.date(),
        "doctor": [{"code": "DOC001", "name": "Dr. Rajesh Kumar", "slots": usual if slots is None else slots}],
        "step": list(steps),
    }
    return parse_scenario(table, load_presets())


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def open_day(tmp_path: Path, seconds: Seconds) -> Iterator[Callable[..., PlayedDay]]:
    """Return what opens a training day at ten times the speed, its clock going."""
    opened: list[PlayedDay] = []

    def open_(scenario: Scenario, speed: int = 10) -> PlayedDay:
        day = open_training(tmp_path / f"training-{len(opened)}.db", scenario, speed, seconds, "Asha")
        opened.append(day)
        day.clock.set_paused(False)
        return day

    yield open_
    for day in opened:
        day.desk.close()


def tokens(day: PlayedDay) -> dict[str, Token]:
    found = day.desk.views.doctor_day(KUMAR).tokens.values()
    return {token.patient.name: token for token in found}


# the clock


def test_the_clock_stands_until_it_is_let_go_and_then_runs_so_many_times_as_fast(seconds: Seconds) -> None:
    clock = TrainingClock(NINE, 5, seconds)
    seconds.gone += 60
    assert (clock(), clock.paused) == (NINE, True)
    clock.set_paused(False)
    seconds.gone += 12
    assert clock() == NINE + timedelta(minutes=1)


def test_faster_slower_and_pause_never_make_it_leap(seconds: Seconds) -> None:
    clock = TrainingClock(NINE, 1, seconds)
    clock.set_paused(False)
    seconds.gone += 60
    clock.set_speed(60)
    assert (clock(), clock.speed) == (NINE + timedelta(minutes=1), 60)
    seconds.gone += 1
    clock.set_paused(True)
    seconds.gone += 100
    clock.set_speed(5)
    clock.set_paused(False)
    assert clock() == NINE + timedelta(minutes=2)
    seconds.gone += 12
    assert clock() == NINE + timedelta(minutes=3)


def test_it_leaps_forward_when_told_and_never_back(seconds: Seconds) -> None:
    clock = TrainingClock(NINE, 5, seconds)
    clock.jump(NINE + timedelta(hours=1))
    clock.jump(NINE)
    assert clock() == NINE + timedelta(hours=1)


def test_it_knows_how_long_a_moment_is_off(seconds: Seconds) -> None:
    clock = TrainingClock(NINE, 20, seconds)
    assert clock.seconds_until(NINE + timedelta(minutes=1)) is None
    clock.set_paused(False)
    assert clock.seconds_until(NINE + timedelta(minutes=1)) == pytest.approx(3)
    assert clock.seconds_until(NINE - timedelta(minutes=1)) == 0


# the day


def test_what_came_before_the_date_is_there_at_once_and_it_begins_a_minute_before_the_first_step(
    open_day: Callable[..., PlayedDay],
) -> None:
    day = open_day(day_of(booked("2026-01-27 18:00", "anita"), booked("08:40", "bala")))
    assert day.clock() == datetime(2026, 1, 29, 8, 39)
    assert tokens(day)["Anita"].requested_at == datetime(2026, 1, 27, 18)
    assert (day.played, day.steps, day.next_at) == (1, 2, datetime(2026, 1, 29, 8, 40))


def test_without_a_step_on_the_date_it_begins_before_the_first_slot() -> None:
    assert start_of(day_of(booked("2026-01-27 18:00", "anita"))) == datetime(2026, 1, 29, 8, 59)
    assert start_of(day_of()) == datetime(2026, 1, 29, 8, 59)


def test_steps_are_played_in_a_name_of_their_own_and_announced_at_the_desk(
    open_day: Callable[..., PlayedDay], seconds: Seconds
) -> None:
    day = open_day(day_of(booked("08:40", "anita")))
    heard: list[frozenset[DayKey]] = []
    day.desk.feed.listen(heard.append)
    seconds.gone += 9  # a minute and a half: the trainee's clock is past the step
    day.play_next(day.clock())
    token = tokens(day)["Anita"]
    assert frozenset({KUMAR}) in heard
    assert token.requested_at == datetime(2026, 1, 29, 8, 40, 30)
    assert {event.act.by for event in day.desk.views.history(token.id)} == {PLAYED_BY}
    assert day.next_at is None
    assert day.desk.views.undo_offer(NINE.date()) is None


def test_what_the_trainee_did_first_is_skipped_and_counted(open_day: Callable[..., PlayedDay]) -> None:
    steps: list[dict[str, object]] = [
        booked("08:40", "anita"),
        {"at": "08:50", "do": "cancel", "token": "anita", "reason": "ill"},
    ]
    day = open_day(day_of(*steps, {"at": "08:55", "do": "check_in", "token": "anita"}, booked("08:56", "bala")))
    day.play_until(datetime(2026, 1, 29, 8, 45))
    day.desk.booking.cancel(tokens(day)["Anita"].id, "Feels better")
    day.play_until(NINE)
    assert (day.played, day.skipped) == (2, 2)
    assert tokens(day)["Anita"].reason == "Feels better"
    assert tokens(day)["Bala"].status is Status.CONFIRMED


def test_a_refusal_that_the_file_expects_is_played(open_day: Callable[..., PlayedDay]) -> None:
    nobody = {"at": "08:50", "do": "call_next", "doctor": "DOC001", "expect": "refused:nobody_waiting"}
    day = open_day(day_of(nobody))
    day.play_until(NINE)
    assert (day.played, day.skipped) == (1, 0)


def test_undo_takes_back_the_trainee_s_own_and_the_played_day_its_own(open_day: Callable[..., PlayedDay]) -> None:
    undo: dict[str, object] = {"at": "08:50", "do": "undo", "doctor": "DOC001"}
    day = open_day(day_of(booked("08:40", "anita"), booked("08:41", "bala"), undo, booked("08:55", "chand")))
    day.play_until(datetime(2026, 1, 29, 8, 45))
    mine = day.desk.booking.book(KUMAR, Request(Patient("Mine"), Source.ONLINE))
    day.play_next(datetime(2026, 1, 29, 8, 50))
    assert day.skipped == 1
    assert all(token.status is Status.CONFIRMED for token in tokens(day).values())
    offer = day.desk.views.undo_offer(NINE.date())
    assert offer is not None
    assert offer.command == mine.command
    day.desk.booking.undo(offer.day, offer.command)
    assert tokens(day)["Mine"].status is Status.CANCELLED
    day.desk.booking.book(KUMAR, Request(Patient("Again"), Source.ONLINE))
    day.play_until(NINE)
    later = day.desk.views.undo_offer(NINE.date())
    assert later is not None
    with pytest.raises(Changed):  # Chand was booked after it
        day.desk.booking.undo(later.day, later.command)


def test_the_played_day_undoes_its_last_command(open_day: Callable[..., PlayedDay]) -> None:
    undo: dict[str, object] = {"at": "08:50", "do": "undo", "doctor": "DOC001"}
    day = open_day(day_of(booked("08:40", "anita"), undo))
    day.play_until(NINE)
    assert (day.played, day.skipped) == (2, 0)
    assert tokens(day)["Anita"].status is Status.CANCELLED


def test_a_step_that_cannot_be_written_is_left_out_and_the_day_goes_on(
    open_day: Callable[..., PlayedDay], monkeypatch: pytest.MonkeyPatch
) -> None:
    day = open_day(day_of(booked("08:40", "anita"), booked("08:41", "bala")))

    def trouble(*_: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(day._player, "step", trouble)
        with pytest.raises(StoreError):
            day.play_next(day.clock())
    day.play_until(NINE)
    assert list(tokens(day)) == ["Bala"]


def test_a_day_without_slots_is_refused(tmp_path: Path, seconds: Seconds) -> None:
    with pytest.raises(ScenarioRefused, match="A small day: no doctor has slots"):
        open_training(tmp_path / "none.db", day_of(slots=[]), 5, seconds, "Asha")


@pytest.mark.parametrize("name", ["standard", "reserved", "preemption", "elastic", "demotion"])
def test_the_shipped_days_go_to_their_end_with_nothing_left_out(open_day: Callable[..., PlayedDay], name: str) -> None:
    day = open_day(read_scenario(resource("scenarios", f"{name}.toml"), load_presets()))
    while day.next_at is not None:
        day.play_next(day.next_at)
    assert (day.skipped, day.played) == (0, day.steps)
    assert check(day.desk.database).wrong == ()


# paper


def test_all_paper_says_training_and_the_training_desk_takes_its_own_slips(open_day: Callable[..., PlayedDay]) -> None:
    desk = open_day(day_of()).desk
    token = desk.booking.book(KUMAR, Request(Patient("Anita"), Source.WALK_IN)).result
    slip = desk.papers.slip(token.id)
    assert slip.training
    assert slip.code == f"T-{token.reference}"
    assert desk.papers.day_report(NINE.date()).training
    for written in (slip.code, slip.code.lower(), f" {slip.code} ", token.reference):
        assert desk.papers.token_id(written) == token.id
    with pytest.raises(Unknown, match="There is no token T-DOC001-20260129-0099"):
        desk.papers.token_id(TokenId("T-DOC001-20260129-0099"))
