"""An emergency: weighed first, done by one key, or left as if nothing had been."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Source, Status
from opd_desk.services.rows import Mark
from tests.ui.counter import KUMAR, NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


@pytest.fixture
def full(counter: Counter) -> Counter:
    """Return the counter with 09:00 full: two online, one emergency on the place kept for it."""
    counter.book("Anita", "09:00")
    counter.book("Bala", "09:00")
    counter.book("Chitra", "09:00", Source.EMERGENCY)
    return counter


def weigh(counter: Counter) -> None:
    """Type an emergency and press F9."""
    counter.keys("F2", "Return")
    counter.write("Dinesh")
    counter.keys("F9")


def test_f9_on_an_empty_form_goes_to_the_name_with_the_source_set(full: Counter) -> None:
    full.keys("F9")

    assert full.window.form.fields.name.edit.hasFocus()
    assert full.window.form.draft().source is Source.EMERGENCY
    assert full.window.column.currentWidget() is full.window.form
    assert "Emergency" in full.window.form.fields.head.accessibleName()


def test_the_preview_shows_who_comes_and_who_moves_and_nothing_is_done(full: Counter) -> None:
    before = full.tokens()
    weigh(full)

    assert full.tokens() == before
    assert full.window.column.currentWidget() is full.window.preview
    assert full.window.preview.go.hasFocus()
    assert full.marks == {4: Mark.COMES, 2: Mark.MOVES}
    assert full.row(2).mark_words == "Moves to 09:30"
    assert full.window.head._preview


def test_esc_leaves_everything_as_it_was(full: Counter) -> None:
    before, shown = full.tokens(), full.queue
    weigh(full)
    full.keys("Esc")

    assert full.tokens() == before
    assert full.queue == shown
    assert full.window.column.currentWidget() is full.window.form
    assert full.window.form.fields.name.text() == "Dinesh"
    assert not full.window.head._preview


@pytest.mark.parametrize("way", ["Esc", "Return"])
def test_the_whole_day_is_shown_again_after_the_preview(full: Counter, way: str) -> None:
    full.book("Elsewhere", "09:30")
    full.keys("Alt+D")
    weigh(full)
    assert full.window.head.views.current == 0
    full.keys(way)

    assert full.window.head.views.current == 1
    assert {1, 2, 3, 4} <= set(full.numbers)  # those of 09:00, and one of 09:30


def test_enter_books_it_and_says_who_gave_way(full: Counter) -> None:
    weigh(full)
    full.keys("Return")

    newcomer, displaced = full.token(4), full.token(2)
    assert (newcomer.source, newcomer.status, newcomer.slot) == (Source.EMERGENCY, Status.CHECKED_IN, at("09:00"))
    assert (displaced.status, displaced.slot) == (Status.CONFIRMED, at("09:30"))
    assert "Token 4, Dinesh: emergency at 09:00." in full.said
    assert "Token 2, Bala: moved from 09:00 to 09:30: token 4 is more urgent and took its place." in full.said
    assert full.window.column.currentWidget() is full.window.form
    assert full.window.form.fields.phone.edit.hasFocus()
    assert full.window.form.draft().name == ""
    assert sorted(full.numbers) == [1, 3, 4]
    assert full.chosen == 4


def test_the_buttons_of_the_preview_do_what_its_keys_do(full: Counter) -> None:
    weigh(full)
    full.click(full.window.preview.back)
    assert full.window.column.currentWidget() is full.window.form

    full.click(full.window.form.fields.emergency)
    assert full.window.column.currentWidget() is full.window.preview
    full.click(full.window.preview.go)

    assert full.token(4).source is Source.EMERGENCY


def test_f4_weighs_another_slot(full: Counter) -> None:
    weigh(full)
    full.keys("F4")

    assert full.window.slots.chosen_key() == at("09:30")
    assert full.row(4).mark is Mark.COMES
    assert len(full.tokens()) == 3
    full.keys("Return")
    assert full.token(4).slot == at("09:30")
    assert full.token(2).slot == at("09:00")


def test_one_undo_takes_the_emergency_back_and_the_displaced_returns(full: Counter) -> None:
    weigh(full)
    full.keys("Return", "Ctrl+Z")

    assert full.token(4).status is Status.CANCELLED
    assert full.token(2).slot == at("09:00")
    assert "Taken back: emergency of 4." in full.said


@pytest.mark.parametrize("way", ["Ctrl+PgDown", "Ctrl+Down", "Alt+Right", "Alt+D"])
def test_going_elsewhere_leaves_the_preview(full: Counter, way: str) -> None:
    before = full.tokens()
    weigh(full)
    full.keys(way)

    assert full.window.column.currentWidget() is full.window.form
    assert full.window.form.fields.name.text() == "Dinesh"
    assert full.marks == {}
    assert full.tokens() == before
    assert full.tokens(NAIR) == []


def test_a_click_on_another_doctor_leaves_the_preview(full: Counter) -> None:
    weigh(full)
    doctors = full.window.doctors
    full.click(doctors.viewport(), doctors.visualRect(doctors.model().index(1, 0)).center())

    assert doctors.chosen_key() == NAIR.doctor
    assert full.window.column.currentWidget() is full.window.form
    assert full.queue == ()


def test_a_preview_is_weighed_again_when_the_day_changes_under_it(full: Counter) -> None:
    weigh(full)
    full.desk.booking.cancel(full.token(2).id, "By phone")

    assert full.window.column.currentWidget() is full.window.preview
    assert full.marks == {4: Mark.COMES}
    full.keys("Return")
    assert {token.number: token.slot for token in full.tokens(KUMAR) if token.live} == {
        1: at("09:00"),
        3: at("09:00"),
        4: at("09:00"),
    }


def test_no_token_is_chosen_while_a_preview_is_shown(full: Counter) -> None:
    full.choose(1)
    weigh(full)
    full.keys("F6", "Alt+S")

    assert full.token(1).status is Status.CONFIRMED
    assert full.said == "Choose a token in the queue first"


def test_the_same_emergency_twice_is_refused_with_its_keys(full: Counter) -> None:
    full.book("Dinesh", "09:30", phone="9876543210")
    full.write("9876543210")
    full.keys("Return")
    full.keys("F9")

    assert "token 4" in full.refusal
    assert full.window.column.currentWidget() is full.window.form
