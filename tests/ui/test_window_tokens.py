"""The commands on the chosen token: by key, by button, from the row's menu; and their way back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton
from tests.ui.counter import at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


def button(counter: Counter, label: str) -> KeyButton:
    """Return the place of the action bar with this label."""
    return next(place for place in counter.window.action_bar.findChildren(KeyButton) if place.text() == label)


def test_f6_checks_in_and_the_focus_stays(two: Counter) -> None:
    two.keys("F6")

    assert two.token(1).status is Status.CHECKED_IN
    assert two.row(1).status is Status.CHECKED_IN
    assert two.said == "Token 1, Anita: checked in."
    assert two.chosen == 1
    assert two.window.queue.hasFocus()


def test_the_button_checks_in_and_leaves_the_focus_where_it_was(two: Counter) -> None:
    two.click(button(two, "Check in"))

    assert two.token(1).status is Status.CHECKED_IN
    assert two.window.queue.hasFocus()


def test_what_its_status_does_not_allow_says_why_and_does_nothing(here: Counter) -> None:
    here.keys("F8")

    assert here.token(1).status is Status.CHECKED_IN
    assert here.said == "1 is checked in, not in consultation"


def test_f7_calls_the_next_and_goes_there(here: Counter) -> None:
    assert here.window.head.call.text() == "Call 1"
    here.choose(2)
    here.keys("F7")

    assert here.token(1).status is Status.IN_CONSULTATION
    assert here.chosen == 1
    assert here.said == "Token 1, Anita: called."
    assert here.window.head.call.text() == "Call 2"
    assert here.window.doctor_rows.rows[0].inside == 1


def test_calling_the_next_completes_who_is_inside(here: Counter) -> None:
    here.keys("F7")
    here.click(here.window.head.call)

    assert here.token(1).status is Status.COMPLETED
    assert here.token(2).status is Status.IN_CONSULTATION
    assert here.chosen == 2
    assert here.said == "Token 2, Bala: called. Token 1, Anita: done."


def test_nobody_to_call_is_said_and_completes_nobody(two: Counter) -> None:
    assert not two.window.head.call.isEnabled()
    two.keys("F7")

    assert two.token(1).status is Status.CONFIRMED
    assert "checked in" in two.said


def test_f8_is_done_and_the_focus_stays(here: Counter) -> None:
    here.keys("F7", "F8")

    assert here.token(1).status is Status.COMPLETED
    assert here.row(1).finished_at == at("09:00")
    assert here.said == "Token 1, Anita: done."
    assert here.window.queue.hasFocus()


def test_alt_s_skips_and_recalls(here: Counter) -> None:
    here.keys("Alt+S")
    assert here.token(1).skipped
    assert here.numbers == [2, 1]
    assert here.chosen == 1
    assert here.window.head.call.text() == "Call 2"

    here.keys("Alt+S")
    assert not here.token(1).skipped
    assert here.numbers == [1, 2]
    assert here.said == "Token 1, Anita: recalled to its place."


def test_a_no_show_before_the_grace_is_over_is_refused_with_the_time(two: Counter) -> None:
    two.clock.now = at("09:05")
    two.keys("F5")
    two.choose(1)
    assert button(two, "No-show").key == "from 09:15"
    two.keys("Alt+N")

    assert two.token(1).status is Status.CONFIRMED
    assert "09:15" in two.said


def test_a_no_show_goes_live_when_the_clock_has_passed_the_grace(two: Counter) -> None:
    two.later(26)  # 09:16
    assert button(two, "No-show").isEnabled()
    two.keys("Alt+N")

    assert two.token(1).status is Status.NO_SHOW
    assert two.said == "Token 1, Anita: did not come."
    assert two.chosen == 1


def test_a_no_show_goes_live_to_the_second(counter: Counter) -> None:
    counter.clock.now = at("09:02") + timedelta(seconds=40)
    counter.book("Anita", "09:00")
    counter.clock.now = at("09:17")
    counter.keys("F5")
    counter.choose(1)
    assert not button(counter, "No-show").isEnabled()

    counter.later(41 / 60)
    assert button(counter, "No-show").isEnabled()
    counter.keys("Alt+N")
    assert counter.token(1).status is Status.NO_SHOW


def test_alt_r_reinstates_who_came_late(two: Counter) -> None:
    two.later(26)
    two.keys("Alt+N", "Alt+R")

    assert two.token(1).status is Status.CONFIRMED
    assert two.said == "Token 1, Anita: reinstated at 09:00."


def test_alt_r_requeues_who_comes_back_from_tests(here: Counter) -> None:
    here.keys("F7", "F8", "Alt+R")

    assert here.token(1).status is Status.CHECKED_IN
    assert here.said == "Token 1, Anita: back in the queue, with its place."


def test_alt_r_on_one_who_is_waiting_says_that_there_is_nothing_to_reinstate(two: Counter) -> None:
    two.keys("Alt+R")

    assert two.token(1).status is Status.CONFIRMED
    assert two.said == "1 is confirmed; there is nothing to reinstate"


def test_alt_e_makes_it_an_emergency(two: Counter) -> None:
    two.choose(2)
    two.keys("Alt+E")

    assert (two.token(2).source, two.token(2).status) == (Source.EMERGENCY, Status.CHECKED_IN)
    assert two.numbers == [2, 1]
    assert two.chosen == 2
    assert two.said == "Token 2, Bala: an emergency now."


def test_not_arrived_stands_in_the_rows_menu(here: Counter) -> None:
    here.menu_key()
    here.pick("Not arrived")

    assert here.token(1).status is Status.CONFIRMED
    assert here.said == "Token 1, Anita: not here after all."


def test_every_command_stands_in_the_rows_menu_with_its_key(two: Counter) -> None:
    two.menu_key()
    live = {action.text(): action.isEnabled() for action in two.menu.actions()}

    assert live == {
        "Check in\tF6": True,
        "Done\tF8": False,
        "Skip\tAlt S": False,
        "No-show\tAlt N": False,
        "Move\tAlt M": True,
        "Cancel\tAlt C": True,
        "Escalate\tAlt E": True,
        "Reprint\tCtrl P": True,
        "History\tAlt H": True,
        "Not arrived": False,
        "Patient …\tCtrl I": True,
    }
    two.pick("Escalate")
    assert two.token(1).source is Source.EMERGENCY


def test_alt_h_tells_the_history(two: Counter) -> None:
    two.keys("F6", "Alt+H")
    dialog = two.dialog(TellingDialog)

    words = [label.text() for label in dialog.findChildren(Words)]
    assert dialog.windowTitle() == "History of token 1"
    assert words == [
        "Token 1",
        "Anita: checked in, Dr. Rajesh Kumar, Thu 29 Jan 2026 09:00. DOC001-20260129-0001",
        "29 Jan 08:50",
        "Token 1: booked for 09:00, with Dr. Rajesh Kumar on Thu 29 Jan 2026. (Asha Verma, Counter 1)",
        "29 Jan 08:50",
        "Token 1: checked in. (Asha Verma, Counter 1)",
    ]
    two.leave(dialog)
    assert two.window.queue.hasFocus()


def test_every_live_place_of_the_bar_answers_a_click(here: Counter) -> None:
    here.click(button(here, "Skip"))
    assert here.token(1).skipped
    here.click(button(here, "Recall"))
    assert not here.token(1).skipped
    here.click(button(here, "Escalate"))
    assert here.token(1).source is Source.EMERGENCY
    here.click(button(here, "Move"))
    assert here.window.action_bar.asking
    here.keys("Esc")
    here.click(button(here, "Cancel"))
    here.keys("Return")
    assert here.token(1).status is Status.CANCELLED
    here.click(button(here, "Reinstate"))
    assert here.token(1).status is Status.CHECKED_IN
