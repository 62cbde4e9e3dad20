"""One token a patient a day: refused with its keys, overridden with a reason, or made an emergency."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Source
from tests.ui.counter import at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


PHONE = "9876543210"


@pytest.fixture
def refused(counter: Counter) -> Counter:
    """Return the counter with the booking of one who has token 1 already, refused."""
    counter.book("Anita Rao", "09:30", phone=PHONE)
    counter.write(PHONE)
    counter.keys("Return", "Return", "Return", "Return")
    return counter


def test_a_duplicate_is_refused_in_the_form_with_its_keys(refused: Counter) -> None:
    assert [token.number for token in refused.tokens()] == [1]
    assert "token 1" in refused.refusal
    keys = refused.window.form.fields.promise._refusal.keys
    assert keys.isVisible()
    assert keys.accessibleName() == "Alt E escalate, Ctrl Enter book anyway"
    fields = refused.window.form.fields
    assert (fields.phone.text(), fields.name.text()) == ("98765 43210", "Anita Rao")


def test_ctrl_enter_books_it_anyway_with_a_reason_for_the_log(refused: Counter) -> None:
    refused.keys("Ctrl+Return")
    assert refused.window.form.fields.promise.asking
    refused.keys("Return")
    assert len(refused.tokens()) == 1  # not without a reason
    refused.write("for her mother")
    refused.keys("Return")

    assert [token.number for token in refused.tokens()] == [1, 2]
    assert refused.token(2).patient.id == refused.token(1).patient.id
    assert "second token allowed: for her mother" in refused.said
    assert refused.window.form.fields.phone.edit.hasFocus()
    assert refused.window.form.draft().name == ""


def test_esc_leaves_the_reason_then_the_refusal(refused: Counter) -> None:
    refused.keys("Ctrl+Return", "Esc")
    assert refused.refusal
    refused.keys("Esc")
    assert refused.refusal == ""
    assert refused.window.form.fields.name.text() == "Anita Rao"


def test_alt_e_escalates_the_token_they_have(refused: Counter) -> None:
    refused.keys("Alt+E")

    assert [(token.number, token.source) for token in refused.tokens()] == [(1, Source.EMERGENCY)]
    assert refused.said.startswith("Token 1, Anita Rao: an emergency now.")
    assert refused.window.form.draft().name == ""
    assert refused.window.form.fields.phone.edit.hasFocus()


def test_the_refusal_and_its_keys_stand_while_time_passes(refused: Counter) -> None:
    refused.later(1)
    assert "token 1" in refused.refusal
    refused.keys("Alt+E")

    assert refused.token(1).source is Source.EMERGENCY


def test_the_keys_of_a_refusal_can_be_clicked(refused: Counter) -> None:
    keys = refused.window.form.fields.promise._refusal.keys
    refused.click(keys, keys._cells(keys.width())[1].center().toPoint())

    assert refused.window.form.fields.promise.asking


def test_a_duplicate_emergency_is_weighed_before_it_is_booked_anyway(refused: Counter) -> None:
    refused.keys("F9")
    assert "token 1" in refused.refusal
    refused.keys("Ctrl+Return")
    refused.write("another matter")
    refused.keys("Return")
    assert refused.window.column.currentWidget() is refused.window.preview
    assert len(refused.tokens()) == 1
    refused.keys("Return")

    assert refused.token(2).source is Source.EMERGENCY
    assert "another matter" in {event.why for event in refused.file.views.history(refused.token(2).id)}


def test_alt_e_is_about_the_chosen_token_once_the_refusal_is_gone(refused: Counter) -> None:
    refused.book("Bala", "09:00")
    refused.keys("Esc")
    refused.window.slots.choose(at("09:00"))
    refused.choose(2)
    refused.keys("Alt+E")

    assert refused.token(1).source is Source.ONLINE
    assert refused.token(2).source is Source.EMERGENCY
