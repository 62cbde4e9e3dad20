"""The log of the day: who jumped whom, found as one types; from a row to its token; and its rows as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source
from opd_desk.services.day_log import Sort
from opd_desk.ui.dialogs.day_log import DayLogDialog
from opd_desk.ui.models.log import COLUMNS, LogModel
from opd_desk.ui.theme import LIGHT
from tests.ui.counter import DAY, KUMAR, NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


@pytest.fixture
def jumped(counter: Counter) -> Counter:
    """Return the counter after an emergency has taken a place at 09:00, where there was none left."""
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    counter.book("Chitra", "09:30", key=NAIR)
    counter.clock.now = at("09:00")
    counter.book("Rahim Khan", "09:00", Source.EMERGENCY)
    counter.book("Asif Ali", "09:00", Source.EMERGENCY)
    return counter


def opened(counter: Counter) -> DayLogDialog:
    counter.keys("Ctrl+L")
    return counter.dialog(DayLogDialog)


def shown(dialog: DayLogDialog) -> list[str]:
    return [row.words for row in dialog.model.rows]


def test_ctrl_l_shows_who_jumped_whom_and_why(jumped: Counter) -> None:
    dialog = opened(jumped)
    assert dialog.windowTitle() == "Log of Thu 29 Jan 2026"
    assert dialog.count.text() == "6 rows"
    jumped.keys("Alt+Right")

    assert dialog.sort.current == list(Sort).index(Sort.JUMPED)
    assert shown(dialog) == [
        "Emergency at 09:00",
        "Token 4, Asif Ali (emergency) took the place of token 2, Bala: moved from 09:00 to 09:30",
        "Emergency at 09:00",
    ]
    assert dialog.count.text() == "3 of 6 rows"
    jumped.leave(dialog)


def test_the_rows_follow_what_is_typed_and_arrows_go_through_them(jumped: Counter) -> None:
    dialog = opened(jumped)
    assert dialog.field.edit.hasFocus()
    jumped.write("bala")
    assert [row.number for row in dialog.model.rows] == [2, 2]
    jumped.keys("Up")
    chosen = dialog.chosen
    assert chosen is not None
    assert chosen.words == "Booked for 09:00"
    assert "Bala: Booked for 09:00. By Asha Verma, Counter 1." in dialog.whole.text()
    assert dialog.field.edit.hasFocus()


def test_the_chosen_row_stays_chosen_while_it_is_there(jumped: Counter) -> None:
    dialog = opened(jumped)
    jumped.keys("PgUp", "Up", "Up", "Up", "Up", "Up", "Up")
    first = dialog.chosen
    jumped.write("a")
    assert dialog.chosen == first
    jumped.write("sif")
    assert dialog.chosen != first


def test_the_doctor_is_chosen_by_key(jumped: Counter) -> None:
    dialog = opened(jumped)
    assert [dialog.doctor.itemText(place) for place in range(dialog.doctor.count())] == [
        "All doctors",
        "Dr. Rajesh Kumar",
        "Dr. Meera Nair",
    ]
    jumped.keys("Alt+Down", "Alt+Down")
    assert {row.name for row in dialog.model.rows} == {"Chitra"}
    jumped.keys("Alt+Down")
    assert dialog.count.text() == "6 rows"


def test_enter_goes_to_the_token_of_the_row(jumped: Counter) -> None:
    opened(jumped)
    jumped.write("chitra")
    jumped.keys("Return")
    assert QApplication.activeModalWidget() is None
    jumped.to_front()

    assert jumped.window.doctors.chosen_key() == "DOC002"
    assert jumped.window.slots.chosen_key() == at("09:30")
    assert jumped.chosen == 1
    assert jumped.window.queue.hasFocus()


def test_a_scanned_slip_finds_its_rows_and_its_token(jumped: Counter) -> None:
    dialog = opened(jumped)
    jumped.write("DOC002-20260129-0001")
    assert [row.name for row in dialog.model.rows] == ["Chitra"]
    jumped.keys("Return")
    jumped.to_front()

    assert jumped.window.doctors.chosen_key() == "DOC002"


def test_a_row_about_no_token_leads_nowhere(counter: Counter) -> None:
    counter.desk.hours.delay(KUMAR, 20)
    dialog = opened(counter)
    assert not dialog.go.isEnabled()
    counter.keys("Return")

    assert dialog.isVisible()
    assert shown(dialog) == ["Dr. Rajesh Kumar is 20 min late"]


def test_ctrl_c_copies_what_is_shown_or_the_rows_chosen(jumped: Counter) -> None:
    dialog = opened(jumped)
    jumped.write("chitra")
    jumped.keys("Ctrl+C")
    assert QGuiApplication.clipboard().text().split("\n") == [
        "\t".join(COLUMNS),
        "08:50\tDr. Meera Nair\t1\tChitra\tBooked for 09:30\tAsha Verma, Counter 1",
    ]
    assert dialog.count.text() == "1 row copied"
    jumped.keys("Ctrl+A", "Del")
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    jumped.keys("Shift+Down", "Ctrl+C")
    assert len(QGuiApplication.clipboard().text().split("\n")) == 3


def test_what_is_typed_and_marked_is_copied_as_it_is(jumped: Counter) -> None:
    opened(jumped)
    jumped.write("chitra")
    jumped.keys("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "chitra"


def test_the_log_says_what_undo_would_touch(jumped: Counter) -> None:
    dialog = opened(jumped)
    assert dialog.undo.text() == "Ctrl Z: takes back the emergency of 4 with Dr. Rajesh Kumar, touches 2."
    jumped.leave(dialog)
    jumped.keys("Ctrl+Z", "Ctrl+L")
    dialog = jumped.dialog(DayLogDialog)
    jumped.keys("Alt+Right", "Alt+Right", "Alt+Right", "Alt+Right", "Alt+Right")
    assert dialog.sort.current == list(Sort).index(Sort.TAKEN_BACK)
    assert "Taken back: back at 09:00, confirmed as before" in shown(dialog)
    assert "Emergency at 09:00 (taken back)" in shown(dialog)


def test_what_was_done_today_for_later_dates_stands_under_ahead(counter: Counter) -> None:
    counter.keys("Alt+Right", "F2", "Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return", "Alt+Home")
    dialog = opened(counter)
    assert shown(dialog) == []
    assert dialog.whole.text() == "Nothing of this kind has happened on this date."
    counter.keys("Alt+Left")
    assert shown(dialog) == ["Booked for Fri 30 Jan, 09:00"]
    counter.keys("Return")
    counter.to_front()
    assert counter.date == "Friday 30 January 2026"


def test_every_row_says_in_whole_what_the_table_shortens(jumped: Counter) -> None:
    dialog = opened(jumped)
    for place, row in enumerate(dialog.model.rows):
        dialog.table.selectRow(place)
        assert row.words in dialog.whole.text()


def test_the_model_keeps_qts_contract_through_resets(jumped: Counter) -> None:
    model = LogModel(QColor(LIGHT.faint))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = jumped.desk.log.of_day(DAY)
    for some in (rows, rows[:2], [], rows[1:]):
        model.show(some)
        assert model.rowCount() == len(some)
    assert model.row_of(rows[-1].key) == len(rows) - 2
    assert model.row_of(None) == -1
    assert tester.model() is model


def test_the_dialog_that_is_closed_is_gone(jumped: Counter) -> None:
    jumped.leave(opened(jumped))
    jumped.qtbot.waitUntil(lambda: not jumped.window.findChildren(DayLogDialog))
    assert QApplication.activeModalWidget() is None


def another_books(jumped: Counter, name: str) -> None:
    jumped.file.booking.book(NAIR, Request(Patient(name), Source.ONLINE))
    jumped.later(0.1)


def test_an_open_log_goes_on_with_what_other_counters_do(jumped: Counter) -> None:
    dialog = opened(jumped)
    jumped.write("dev")
    assert dialog.count.text() == "0 of 6 rows"
    another_books(jumped, "Devi Rao")
    assert dialog.count.text() == "1 of 7 rows"
    chosen = dialog.chosen
    assert chosen is not None
    assert chosen.name == "Devi Rao"
    jumped.leave(dialog)
    another_books(jumped, "Farah Das")  # nobody looks at a log that is closed


def test_an_open_log_stays_at_the_row_that_is_read(jumped: Counter) -> None:
    dialog = opened(jumped)
    jumped.keys("PgUp", "Up", "Up", "Up", "Up", "Up", "Up")
    first = dialog.chosen
    another_books(jumped, "Devi Rao")
    assert (dialog.chosen, dialog.count.text()) == (first, "7 rows")
    jumped.keys(*["Down"] * 6)
    another_books(jumped, "Esha Nair")
    assert dialog.chosen == dialog.model.rows[-1]
    jumped.leave(dialog)
