"""A slip is scanned whatever has the focus: nothing but the scan comes of it (CLERK, flow 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import Source, Status
from opd_desk.ui.panels.reading import split_scan
from opd_desk.ui.scanner import _BEGINNING, _MIDDLE, PAUSE
from tests.ui.counter import KUMAR, at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.main_window import MainWindow
    from tests.ui.counter import Counter

SLIP = "DOC001-20260129-0003"
MED = "MED01-20260129-0001"  # M is Male, too

PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "doctors": lambda w: w.doctors,
    "slots": lambda w: w.slots,
    "queue": lambda w: w.queue,
    "view": lambda w: w.head.views,
    "check in": lambda w: w.action_bar._buttons[0],
    "cancel": lambda w: w.action_bar._buttons[5],
    "undo": lambda w: w.bottom.undo,
    "menu": lambda w: w.top.menu,
    "day before": lambda w: w.top.back,
    "sex": lambda w: w.form.fields.sex,
    "source": lambda w: w.form.fields.source,
    "slot of the form": lambda w: w.form.fields.slot.edit,
    "book": lambda w: w.form.fields.book,
    "emergency": lambda w: w.form.fields.emergency,
    "search": lambda w: w.top.search.edit,
    "phone": lambda w: w.form.fields.phone.edit,
    "name": lambda w: w.form.fields.name.edit,
    "age": lambda w: w.form.fields.age.edit,
}


@pytest.fixture
def three(two: Counter) -> Counter:
    """Return the counter with a third token in another slot, the first one chosen, and a half-filled form."""
    two.book("Chandra", "10:00")
    two.keys("F2")
    two.write("9800011122")
    two.keys("Return")
    two.write("Newcomer")
    two.window.form.fields.sex.choose(0)
    two.window.form.choose_source(Source.PAID)
    two.choose(1)
    return two


@pytest.mark.parametrize(
    ("place", "code"),
    [(place, SLIP) for place in PLACES] + [(place, SLIP.lower()) for place in ("queue", "book", "sex")],
)
def test_a_slip_is_scanned_anywhere(three: Counter, place: str, code: str) -> None:
    before = three.window.form.draft()
    widget = PLACES[place](three.window)
    widget.setFocus()
    assert QApplication.focusWidget() is widget, "it takes the focus"
    three.write(code)
    three.keys("Return")

    assert [token.status for token in three.tokens()] == [Status.CONFIRMED, Status.CONFIRMED, Status.CHECKED_IN]
    assert three.chosen == 3
    assert three.said == "Token 3, Chandra: checked in."
    assert three.window.form.draft() == before
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    assert three.date == "Thursday 29 January 2026"


def test_letters_that_choose_a_sex_or_a_source_are_put_back(three: Counter) -> None:
    fields = three.window.form.fields
    for widget in (fields.sex, fields.source):
        before = three.window.form.draft()
        widget.setFocus()
        three.write(f"F{MED}".replace("FMED", "OPMF"))
        three.keys("Return")

        assert three.window.form.draft() == before
        assert three.said == "There is no token OPMF01-20260129-0001."


def test_a_training_slip_and_a_damaged_one_press_no_button(three: Counter) -> None:
    for code in (f"T-{SLIP}", "DOC001-2026"):
        three.window.form.fields.book.setFocus()
        three.write(code)
        three.keys("Return")

        assert len(three.tokens()) == 3
        assert code in three.said


def test_a_scan_answers_no_question_by_its_digits(three: Counter) -> None:
    three.window.queue.setFocus()
    three.keys("Alt+M")
    assert three.window.action_bar.asking
    three.write(SLIP)
    three.keys("Return")

    assert three.token(1).slot == at("09:00")
    assert three.token(3).status is Status.CHECKED_IN
    assert not three.window.action_bar.asking


def test_a_scan_is_no_reason(three: Counter) -> None:
    three.window.queue.setFocus()
    three.keys("Alt+C")
    three.write(SLIP)
    three.keys("Return")

    assert three.token(1).status is Status.CONFIRMED
    assert three.token(3).status is Status.CHECKED_IN
    assert not three.window.action_bar.asking


def test_a_scan_is_no_reason_to_book_anyway(counter: Counter) -> None:
    counter.book("Anita", "09:00", phone="9811120456")
    counter.book("Bala", "10:00")
    counter.keys("F2")
    counter.write("9811120456")
    counter.keys("Return", "Return", "Return", "Return", "Ctrl+Return")
    assert counter.window.form.fields.promise.asking
    counter.write("two complaints")
    counter.write("DOC001-20260129-0002")
    counter.keys("Return")

    assert counter.token(2).status is Status.CHECKED_IN
    assert len(counter.tokens()) == 2
    counter.keys("Return")

    assert counter.desk.views.history(counter.token(3).id)[0].why == "two complaints"


def test_a_scan_confirms_no_emergency(three: Counter) -> None:
    three.keys("F2", "F9")
    assert three.window.preview.go.hasFocus()
    three.write(SLIP)
    three.keys("Return")

    assert len(three.tokens()) == 3
    assert three.token(3).status is Status.CHECKED_IN
    assert three.window.form.fields.name.text() == "Newcomer"


def test_a_persons_keys_go_where_they_always_did(three: Counter) -> None:
    three.window.form.fields.sex.setFocus()
    three.keys("M")
    assert three.window.form.draft().gender == "M"
    three.choose(1)
    three.keys("Alt+M")
    three.keys("2")

    assert three.token(1).slot != at("09:00")


def press(widget: QWidget, letter: str, moment: int) -> None:
    """Press a key at a moment in ms."""
    enter = letter == "\r"
    key = Qt.Key.Key_Return if enter else Qt.Key(ord(letter.upper()))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    event.setTimestamp(moment)
    QApplication.sendEvent(widget, event)


def test_after_a_pause_it_is_another_burst(three: Counter) -> None:
    three.choose(1)
    three.keys("Alt+M")
    chips = QApplication.focusWidget()
    assert chips is not None
    press(chips, "d", 1_000)
    press(chips, "2", 1_000 + PAUSE)
    assert three.window.action_bar.asking, "a digit behind a letter may be a scanner's"
    press(chips, "2", 1_001 + 2 * PAUSE)

    assert three.token(1).slot != at("09:00")


def test_a_scan_of_a_scanner_that_types_slowly_is_one_still(three: Counter) -> None:
    book = three.window.form.fields.book
    book.setFocus()
    for place, letter in enumerate(f"{SLIP}\r"):
        press(book, letter, 5_000 + place * PAUSE)

    assert three.token(3, KUMAR).status is Status.CHECKED_IN
    assert len(three.tokens()) == 3


@given(st.from_regex(r"(T-)?[A-Z][A-Z0-9]{0,12}-[0-9]{8}-[0-9]{4,6}", fullmatch=True))
def test_every_reference_is_one_however_much_of_it_has_come(reference: str) -> None:
    for end in range(len(reference) + 1):
        assert _BEGINNING.fullmatch(reference[:end])
    assert _MIDDLE.fullmatch(reference)
    assert split_scan(reference) == ("", reference)


@pytest.mark.parametrize("typed", ["1", "12", "F", "M", "FM", "d", ""])
def test_what_a_person_types_is_let_through(typed: str) -> None:
    assert not _MIDDLE.fullmatch(typed)
