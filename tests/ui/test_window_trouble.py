"""What goes wrong at a counter: duplicates, another desk, passing time, a file that cannot be written, a fault."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.services.checking import check
from opd_desk.services.desk import Desk
from opd_desk.settings import Settings
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.messages import install_excepthook
from tests.ui.counter import KUMAR, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.counter import Counter

PHONE = "9876543210"


# another desk on the same file


@pytest.fixture
def other(counter: Counter) -> Iterator[Desk]:
    """Return another counter's desk on the same file."""
    desk = Desk.open(counter.path, counter.clock, "Vikram, Counter 2")
    yield desk
    desk.close()


def test_what_another_desk_did_shows_after_a_refresh(counter: Counter, other: Desk) -> None:
    other.booking.book(KUMAR, Request(Patient("Anita"), Source.ONLINE, at("09:00")))
    assert counter.numbers == []
    counter.keys("F5")

    assert counter.numbers == [1]
    assert counter.promise == "2 is the next token."


def test_what_another_desk_did_shows_within_a_second(counter: Counter, other: Desk) -> None:
    counter.later(0)
    other.booking.book(KUMAR, Request(Patient("Anita"), Source.ONLINE, at("09:00")))
    assert counter.numbers == []
    counter.later(0)

    assert counter.numbers == [1]
    other.booking.cancel(counter.token(1).id, "By phone")
    counter.later(0)
    assert counter.row(1).status is Status.CANCELLED


def test_a_refresh_because_of_another_desk_leaves_what_is_typed_and_chosen(counter: Counter, other: Desk) -> None:
    counter.book("Anita", "09:00")
    counter.choose(1)
    counter.keys("F2")
    counter.write("98765")
    counter.later(0)
    other.booking.book(KUMAR, Request(Patient("Bina"), Source.ONLINE, at("09:00")))
    counter.later(0)

    assert counter.numbers == [1, 2]
    assert counter.window.form.fields.phone.text() == "98765"
    assert counter.chosen == 1


def test_what_another_desk_did_shows_with_the_minute(counter: Counter, other: Desk) -> None:
    other.booking.book(KUMAR, Request(Patient("Anita"), Source.ONLINE, at("09:00")))
    counter.later(1)

    assert counter.numbers == [1]


def test_a_command_on_what_another_desk_has_changed_is_refused_and_the_list_is_put_right(
    counter: Counter, other: Desk
) -> None:
    counter.book("Anita", "09:00")
    counter.choose(1)
    other.booking.cancel(counter.token(1).id, "By phone")
    counter.keys("F6")

    assert counter.token(1).status is Status.CANCELLED
    assert counter.said == "Token 1 is cancelled: it cannot be checked in."
    assert counter.row(1).status is Status.CANCELLED


def test_numbers_stay_unique_whatever_two_desks_book(counter: Counter, other: Desk) -> None:
    other.booking.book(KUMAR, Request(Patient("Anita"), Source.ONLINE, at("09:00")))
    counter.keys("Return")
    counter.write("Bala")
    counter.keys("Return", "Return", "Return")

    assert [(token.number, token.patient.name) for token in counter.tokens()] == [(1, "Anita"), (2, "Bala")]
    assert sorted(counter.numbers) == [1, 2]
    assert check(counter.file.database).wrong == ()


def test_undo_takes_back_ones_own_command_not_the_others(counter: Counter, other: Desk) -> None:
    counter.book("Anita", "09:00")
    other.booking.book(KUMAR, Request(Patient("Bala"), Source.ONLINE, at("09:30")))
    counter.keys("F5", "Ctrl+Z")

    assert counter.token(2).status is Status.CONFIRMED
    assert counter.said


# passing time


def test_the_minute_settles_and_promotes(counter: Counter) -> None:
    for name in ("Anita", "Bala", "Chitra"):
        counter.book(name, "09:00")
    assert counter.token(3).status is Status.WAITLISTED
    counter.later(31)  # 09:21: the place kept for emergencies is everyone's

    assert counter.token(3).status is Status.CONFIRMED
    assert counter.row(3).status is Status.CONFIRMED


def test_the_window_goes_on_to_the_new_day_at_midnight(counter: Counter) -> None:
    counter.clock.now = at("23:59")
    counter.keys("F5")
    counter.later(2)

    assert counter.window.top._day.accessibleName() == "Friday 30 January 2026"


def test_a_dialog_open_at_midnight_is_about_the_day_it_was_opened_on(counter: Counter) -> None:
    counter.clock.now = at("23:59")
    counter.keys("F5", "F10", "D", "L")
    counter.dialog(HoursDialog)
    counter.later(2)
    assert counter.date == "Thursday 29 January 2026"
    counter.write("40")
    counter.keys("Return")
    assert counter.file.views.doctor_day(KUMAR).delay == 40
    counter.to_front()
    counter.later(1)

    assert counter.date == "Friday 30 January 2026"


def test_the_clock_goes_on(counter: Counter) -> None:
    counter.later(1)

    assert counter.window.top._now == at("08:51")


# a file that cannot be used


def read_only(counter: Counter) -> None:
    """Let the window's own connection not write any more."""
    with counter.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")


def test_a_file_that_cannot_be_written_is_said_and_the_form_keeps_what_was_typed(counter: Counter) -> None:
    read_only(counter)
    counter.write(PHONE)
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    assert "cannot be written" in counter.trouble()
    assert counter.tokens() == []
    fields = counter.window.form.fields
    assert (fields.phone.text(), fields.name.text()) == ("98765 43210", "Ramesh Singh")
    assert counter.said == ""


def test_a_file_that_is_locked_is_said_and_the_booking_can_be_given_again(counter: Counter) -> None:
    with counter.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    locking = sqlite3.connect(counter.path, isolation_level=None)
    locking.execute("BEGIN IMMEDIATE")
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")
    assert "locked" in counter.trouble()
    locking.execute("ROLLBACK")
    locking.close()
    counter.keys("Return")

    assert counter.token(1).patient.name == "Ramesh Singh"


def test_a_preview_that_could_not_be_booked_stays_and_can_be_booked_later(counter: Counter) -> None:
    read_only(counter)
    counter.keys("Return")
    counter.write("Dinesh")
    counter.keys("F9", "Return")
    assert "cannot be written" in counter.trouble()
    assert counter.window.column.currentWidget() is counter.window.preview

    with counter.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    counter.keys("Return")
    assert counter.token(1).source is Source.EMERGENCY


def test_the_same_trouble_with_every_minute_is_said_once(counter: Counter) -> None:
    counter.book("Anita", "09:00")
    counter.book("Bala", "09:00")
    counter.book("Chitra", "09:00")
    read_only(counter)
    for _ in range(3):
        counter.later(31)

    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert len(boxes) == 1
    counter.leave(boxes[0])


# a fault of the program


@pytest.fixture
def hook(counter: Counter) -> Iterator[None]:
    """Let faults be said as in the real program."""
    before = sys.excepthook
    install_excepthook(lambda: counter.window)
    yield
    sys.excepthook = before


@pytest.mark.usefixtures("hook")
def test_a_fault_in_a_slot_is_said_and_the_desk_goes_on(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fall_over(*_: object) -> None:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(counter.desk.booking, "book", fall_over)
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")
    box = counter.dialog(QMessageBox)
    assert "Something went wrong in the program itself" in box.text()
    assert "ZeroDivisionError: its words are left out" in box.detailedText()
    assert "ZeroDivisionError" in caplog.text
    counter.leave(box)

    monkeypatch.undo()
    counter.keys("Return")
    assert counter.token(1).patient.name == "Ramesh Singh"


@pytest.mark.usefixtures("hook")
def test_a_fault_that_comes_with_every_second_is_said_once(counter: Counter) -> None:
    def fall_over() -> None:
        raise ZeroDivisionError("a fault")

    timer = QTimer(interval=1)
    timer.timeout.connect(fall_over)
    timer.start()
    box = counter.dialog(QMessageBox)
    for _ in range(20):
        with counter.qtbot.waitSignal(timer.timeout):
            pass
    timer.stop()

    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    assert boxes == [box]
    counter.leave(box)


# a power cut


def test_after_a_power_cut_all_is_there_and_the_called_patient_is_still_called(
    counter: Counter, open_counter: Callable[..., Counter]
) -> None:
    counter.book("Anita", "09:00")
    counter.choose(1)
    counter.keys("F6", "F7")
    again = open_counter(counter.path, Settings("Asha Verma"))

    assert again.row(1).status is Status.IN_CONSULTATION
    assert again.window.doctor_rows.rows[0].inside == 1
    assert again.said == "Token 1, Anita: called."
    assert again.window.bottom.undo.text() == "Undo call of 1"
    again.keys("Ctrl+Z")
    assert again.token(1).status is Status.CHECKED_IN
