"""What the window's foot offers: one thing at a time, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.ui.binding.announcing import Announcer

if TYPE_CHECKING:
    from tests.ui.counter import Counter


@pytest.fixture
def announcer(counter: Counter) -> Announcer:
    found = counter.window.findChild(Announcer)
    assert found is not None
    return found


def offered(counter: Counter) -> str:
    offer = counter.window.bottom.offer
    return f"{offer.text()} [{offer.key}]" if offer.isVisible() else ""


def test_nothing_is_offered_and_its_key_does_nothing(counter: Counter) -> None:
    said = counter.said
    counter.keys("Alt+B")

    assert (offered(counter), counter.said) == ("", said)


def test_an_offer_is_taken_once(counter: Counter, announcer: Announcer) -> None:
    done: list[str] = []
    announcer.offer("Look at it", lambda: done.append("looked"))
    assert offered(counter) == "Look at it [Alt B]"
    counter.keys("Alt+B", "Alt+B")

    assert (done, offered(counter)) == (["looked"], "")


def test_the_latest_offer_stands_before_the_others(counter: Counter, announcer: Announcer) -> None:
    done: list[str] = []
    announcer.offer("First", lambda: done.append("first"), about="one")
    announcer.offer("Second", lambda: done.append("second"), about="two")
    announcer.offer("First, later", lambda: done.append("first, later"), about="one")
    counter.keys("Alt+B")
    assert offered(counter) == "Second [Alt B]"
    counter.keys("Alt+B")

    assert (done, offered(counter)) == (["first, later", "second"], "")


def test_what_is_said_next_takes_an_offer_away_but_for_one_that_stays(counter: Counter, announcer: Announcer) -> None:
    announcer.offer("Yesterday", lambda: None, about="yesterday", stays=True)
    announcer.offer("Slip of 1", lambda: None)
    assert offered(counter) == "Slip of 1 [Alt B]"
    announcer.say("Token 2 is booked.")
    assert offered(counter) == "Yesterday [Alt B]"
    announcer.withdraw("yesterday")

    assert offered(counter) == ""


def test_taking_an_offer_may_make_the_next(counter: Counter, announcer: Announcer) -> None:
    announcer.offer("One", lambda: announcer.offer("Two", lambda: None))
    counter.keys("Alt+B")

    assert offered(counter) == "Two [Alt B]"


def test_what_is_wrong_with_the_pc_stands_when_its_clock_changes_the_date(
    counter: Counter, announcer: Announcer
) -> None:
    announcer.warn("The clock of this PC was set back.")
    counter.keys("Alt+Right")
    assert counter.said == "The clock of this PC was set back."

    announcer.refuse("There is nobody to call.")
    counter.keys("Alt+Left")
    assert counter.said == ""
