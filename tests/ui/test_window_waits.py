"""Who waits too long, how long a consultation really takes, and when one was called: told in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from opd_desk.demo import CLERK
from opd_desk.domain.model import Source, Status
from tests.ui.counter import KUMAR, Counter, at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def hint(counter: Counter, number: int, column: str) -> str:
    row = counter.window.queue_rows.row_of(counter.row(number).id)
    index = counter.window.queue_rows.index(row, counter.window.queue_rows.columns.index(column))
    return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def stands_out(counter: Counter, number: int) -> bool:
    return counter.window.queue_rows.waits_long(counter.row(number))


def test_a_wait_stands_out_after_an_hour(here: Counter) -> None:
    """Both came at 08:50 for 09:00."""
    here.later(49)
    assert not stands_out(here, 1)
    here.later(2)
    assert stands_out(here, 1)
    assert hint(here, 1, "waited") == "Here since 08:50: longer than 1 h 00"
    assert "The longest wait: since 08:50" in here.window.doctor_rows.hint(here.window.doctor_rows.rows[0], "row")


def test_who_came_early_does_not_wait_too_long_before_the_slot_begins(counter: Counter) -> None:
    token = counter.book("Anita", "10:00")
    counter.clock.now = at("08:00")
    counter.desk.consulting.check_in(token)
    counter.clock.now = at("09:59")
    counter.keys("Alt+D")
    assert not stands_out(counter, 1)
    counter.clock.now = at("10:00")
    assert stands_out(counter, 1)


def test_who_is_inside_waits_no_more(here: Counter) -> None:
    here.later(70)
    here.keys("F7")
    assert not stands_out(here, 1)
    assert stands_out(here, 2)


def test_the_desk_sets_how_long_is_too_long(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, long_wait=15))
    counter.desk.consulting.check_in(counter.book("Anita", "09:00"))
    counter.clock.now = at("09:04")
    assert not stands_out(counter, 1)
    counter.clock.now = at("09:05")
    assert stands_out(counter, 1)


@pytest.mark.parametrize("again", [False, True])
def test_the_row_says_when_one_was_called_and_done(here: Counter, again: bool) -> None:
    here.keys("F7")
    here.later(7)
    here.keys("F8")
    assert hint(here, 1, "status") == "Called 09:00, done 09:07 (7 min)"
    if again:
        here.later(1)
        here.keys("Alt+R")
        assert hint(here, 1, "status") == ""
        here.later(2)
        here.keys("F7")
        assert hint(here, 1, "status") == "Called 09:10"
    here.keys("Ctrl+Z")
    assert hint(here, 1, "status") == ("" if again else "Called 09:00")


def test_after_five_consultations_window_and_promise_follow_the_pace(counter: Counter) -> None:
    for slot in ("09:00", "09:30"):
        for place in range(3):
            counter.book(f"P{slot}{place}", slot, Source.PAID if place else Source.EMERGENCY)
    counter.clock.now = at("09:00")
    for token in counter.tokens():
        if not token.arrived:
            counter.desk.consulting.check_in(token.id)
    for _ in range(5):
        called = counter.desk.consulting.call_next(KUMAR).result
        counter.clock.now = counter.clock.now.replace(minute=counter.clock.now.minute + 2)
        counter.desk.consulting.complete(called.id)
    counter.keys("F5")
    assert counter.window.head._pace == "2 min each, planned 10"
    assert "2 min each, planned 10" in counter.window.head._title.toolTip()


def test_f7_calls_an_emergency_of_another_slot_and_goes_there(here: Counter) -> None:
    here.book("Rahim", "10:00", Source.EMERGENCY)
    assert here.window.slots.chosen_key() == at("09:00")
    here.keys("F7")
    assert here.token(3).status is Status.IN_CONSULTATION
    assert here.window.slots.chosen_key() == at("10:00")
    assert here.chosen == 3
    assert here.said == "Token 3, Rahim: called. This is the 10:00 slot."
