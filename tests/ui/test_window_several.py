"""Several tokens at once, through the real window: chosen, checked in, moved, cancelled, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.domain.model import Status
from opd_desk.ui.widgets.buttons import KeyButton
from tests.ui.counter import KUMAR, NAIR, Counter, at


@pytest.fixture
def four(counter: Counter) -> Counter:
    """Return the counter with 1 and 2 at 09:00, 3 on its waitlist, 4 cancelled; the first chosen, nobody here yet."""
    for name in ("Anita", "Bala", "Chitra"):
        counter.book(name, "09:00")
    gone = counter.book("Dev", "09:00")
    counter.desk.booking.cancel(gone, "By phone")
    counter.window.queue.setFocus()
    counter.choose(1)
    return counter


def button(counter: Counter, label: str) -> KeyButton:
    return next(place for place in counter.window.action_bar.findChildren(KeyButton) if place.text() == label)


def chosen(counter: Counter) -> list[int]:
    keys = counter.window.queue.chosen_keys()
    return [counter.row(n).number for n in counter.numbers if counter.row(n).id in keys]


def bar_name(counter: Counter) -> str:
    return counter.window.action_bar._token.accessibleName()


def test_the_bar_is_about_all_of_them_and_offers_what_one_of_them_allows(four: Counter) -> None:
    four.keys("Shift+Down")
    assert chosen(four) == [1, 2]
    assert bar_name(four) == "2 tokens: 1, 2"
    live = {b.text() for b in four.window.action_bar.findChildren(KeyButton) if b.isEnabled() and b.isVisible()}
    assert live == {"Check in", "Move", "Cancel", "Reprint"}
    assert button(four, "History").toolTip().startswith("Choose one token")
    four.keys("Alt+H")
    assert four.said == "Choose one token: this is done with one at a time"
    four.keys("Alt+R")
    assert four.said == "Choose one token: this is done with one at a time"


def test_check_in_of_all_says_why_one_was_left_as_it_was(four: Counter) -> None:
    four.keys("Ctrl+A", "F6")
    assert [token.arrived for token in four.tokens()] == [True, True, True, False]
    assert four.said == "3 of 4 checked in. Token 4 is cancelled: it cannot be checked in."
    assert four.window.queue.hasFocus()


def test_they_stay_chosen_and_one_undo_takes_all_of_it_back(four: Counter) -> None:
    four.keys("Shift+Down", "Shift+Down", "F6")
    assert chosen(four) == [1, 2, 3]
    assert four.said == "3 tokens checked in."
    assert four.window.bottom.undo.text() == "Undo check-in of 3 tokens"
    assert button(four, "Check in").toolTip() == "None of the 3 tokens allows it"
    four.keys("Ctrl+Z")
    assert not any(token.arrived for token in four.tokens())
    assert four.said.startswith("Taken back: check-in of 3 tokens.")


def test_cancel_asks_the_reason_once(four: Counter) -> None:
    four.keys("Shift+Down", "Alt+C", "2")
    assert [(t.status, t.reason) for t in four.tokens()[:2]] == [(Status.CANCELLED, "Feels better")] * 2
    assert four.said == "2 tokens cancelled. Token 3, Chitra: promoted to 09:00: token 1 was cancelled."
    assert four.token(3).status is Status.CONFIRMED


def test_esc_leaves_the_question_and_then_the_choice(four: Counter) -> None:
    four.keys("Shift+Down", "Alt+C", "Esc")
    assert chosen(four) == [1, 2]
    assert four.window.queue.hasFocus()
    four.keys("Esc")
    assert chosen(four) == [2]
    assert four.token(1).status is Status.CONFIRMED


def test_move_asks_where_to_once_and_says_who_found_no_place(four: Counter) -> None:
    four.book("Eli", "09:30")
    four.keys("Ctrl+3")
    four.choose(1)
    four.keys("Shift+Down", "Alt+M")
    words = four.window.action_bar._question._title
    assert words == "Move 2 tokens: where to?"
    four.keys("1")
    assert (four.token(1).slot, four.token(2).slot) == (at("09:30"), at("09:00"))
    assert four.said.startswith("1 of 2 moved to 09:30 Dr. Rajesh Kumar. 2: The 09:30 slot of Dr. Rajesh Kumar is full")


def test_moved_to_a_colleague_they_get_slips_in_one_offer(four: Counter) -> None:
    four.keys("Shift+Down", "Alt+M")
    options = [words for _, words in four.window.action_bar._question._options._pairs]
    four.keys(str(1 + options.index("09:00 Dr. Meera Nair")))
    assert [token.number for token in four.tokens(NAIR)] == [1, 2]
    assert four.window.bottom.offer.text() == "Slips of 3, 1 and 2 as PDF"


def test_another_choice_takes_the_question_away(four: Counter) -> None:
    four.keys("Shift+Down", "Alt+C")
    assert four.window.action_bar.asking
    four.choose(1)
    assert not four.window.action_bar.asking
    assert four.token(1).status is Status.CONFIRMED


def test_the_menu_of_several_is_about_all_of_them(four: Counter) -> None:
    four.keys("Shift+Down")
    four.right_click(2)
    assert chosen(four) == [1, 2]
    live = [action.text().split("\t")[0] for action in four.menu.actions() if action.isEnabled()]
    assert live == ["Check in", "Move", "Cancel", "Reprint"]
    four.pick("Check in")
    assert [token.arrived for token in four.tokens()] == [True, True, False, False]


def test_a_right_click_beside_them_chooses_that_one(four: Counter) -> None:
    four.keys("Shift+Down")
    four.right_click(3)
    assert chosen(four) == [3]
    four.leave(four.menu)


def test_ctrl_space_gathers_them_by_keyboard(four: Counter) -> None:
    four.keys("Ctrl+Space", "Down", "Down", "Ctrl+Space", "F6")
    assert [token.arrived for token in four.tokens()] == [True, False, True, False]


def test_another_desks_command_keeps_them_chosen(four: Counter) -> None:
    four.keys("Shift+Down", "Shift+Down")
    four.desk.consulting.check_in(four.token(2).id)
    assert chosen(four) == [1, 2, 3]
    four.later(1)
    assert chosen(four) == [1, 2, 3]


def test_a_key_held_down_does_not_make_it_several(four: Counter) -> None:
    """Undo is pressed with Ctrl, and chooses the token that it was about."""
    four.keys("F6")
    four.choose(3)
    four.keys("Ctrl+Z")
    assert chosen(four) == [1]


def test_calling_the_next_takes_the_choice_to_whom_it_called(four: Counter) -> None:
    four.keys("Ctrl+A", "F6", "F7")
    assert chosen(four) == [1]
    assert four.token(1, KUMAR).status is Status.IN_CONSULTATION


def test_ctrl_click_in_the_whole_day(four: Counter) -> None:
    later = four.book("Eli", "10:00")
    four.keys("Alt+D")
    four.choose(1)
    view, held = four.window.queue.viewport(), Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, held, four.place_of(5))
    assert chosen(four) == [1, 5]
    four.keys("F6")
    assert four.file.views.token(later) is not None
    assert [four.token(1).arrived, four.token(5).arrived] == [True, True]


class Repainted(QObject):
    """Gathers what is repainted of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_choosing_one_more_repaints_the_whole_row_that_the_ring_leaves(four: Counter) -> None:
    QApplication.processEvents()
    queue = four.window.queue
    repainted = Repainted(queue.viewport())
    row = queue.visualRect(queue.currentIndex())
    row.setLeft(0)
    row.setRight(queue.viewport().width() - 1)
    four.keys("Shift+Down")
    four.qtbot.waitUntil(lambda: not repainted.region.isEmpty())
    assert QRegion(row).subtracted(repainted.region).isEmpty()
