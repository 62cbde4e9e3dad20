"""Paper on the screen and on the way to the printer; the menu; the keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from opd_desk.demo import CLERK
from opd_desk.domain.model import Status
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.keys import KEYS
from opd_desk.ui.widgets.base import Words
from tests.ui.counter import KUMAR, NAIR, at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.counter import Counter


@pytest.fixture
def one(counter: Counter) -> Counter:
    """Return the counter with one token, chosen."""
    counter.book("Anita", "09:00")
    counter.choose(1)
    return counter


def pages(dialog: PaperDialog) -> int:
    return sum(not label.pixmap().isNull() for label in dialog._pages.findChildren(QLabel))


# slips


def test_ctrl_p_shows_the_slip_where_there_is_no_printer(one: Counter) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)

    assert dialog.windowTitle() == "Slip of token 1"
    assert pages(dialog) == 1
    assert not dialog.print_button.isEnabled()
    one.leave(dialog)
    assert one.window.queue.hasFocus()


def test_a_slip_is_saved_as_pdf_and_the_next_one_is_a_duplicate(one: Counter, tmp_path: Path) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)
    path = tmp_path / "slip.pdf"
    dialog.save(path)

    assert path.read_bytes().startswith(b"%PDF")
    assert dialog._told.text() == f"Saved as {path}."
    assert one.file.papers.slip("DOC001-20260129-0001").copy == 1


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(one: Counter, tmp_path: Path) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)
    dialog.save(tmp_path / "nowhere" / "slip.pdf")

    assert "cannot be written" in dialog._told.text()
    assert one.file.papers.slip("DOC001-20260129-0001").copy == 0


def test_ctrl_s_asks_where_to_save(one: Counter, tmp_path: Path) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)
    one.keys("Ctrl+S")
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    path = tmp_path / "chosen.pdf"
    chooser.fileSelected.emit(str(path))
    chooser.close()

    assert path.exists()
    assert str(path) in dialog._told.text()


def test_the_slip_is_shown_larger_and_smaller(one: Counter) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)

    def width() -> int:
        return max(label.pixmap().width() for label in dialog._pages.findChildren(QLabel) if label.isVisible())

    first = width()
    one.keys("Ctrl++")
    one.qtbot.waitUntil(lambda: width() > first)
    one.keys("Ctrl+-", "Ctrl+-")
    one.qtbot.waitUntil(lambda: width() < first)


def test_the_slip_offered_after_a_booking_is_shown_by_its_button(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")
    counter.click(counter.window.bottom.offer)

    assert counter.dialog(PaperDialog).windowTitle() == "Slip of token 1"


def test_an_unknown_printer_is_said_and_the_token_is_kept(
    hospital: Path, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"))
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")
    counter.qtbot.waitUntil(lambda: "There is no printer" in counter.said)

    assert "'Thermal 80'" in counter.said
    assert counter.token(1).status is Status.CHECKED_IN
    assert counter.window.bottom._trouble
    assert counter.file.papers.slip("DOC001-20260129-0001").copy == 0
    counter.click(counter.window.bottom.offer)
    dialog = counter.dialog(PaperDialog)
    dialog.save(tmp_path / "slip.pdf")
    assert (tmp_path / "slip.pdf").exists()


def test_the_slips_of_those_who_are_moved_are_tried_too(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"))
    for name in ("Anita", "Bala", "Chitra"):
        counter.book(name, "09:00")
    counter.choose(1)
    counter.keys("Alt+C")
    with counter.qtbot.waitSignal(counter.papers.trouble, timeout=10_000):
        counter.write("1")

    assert counter.papers.last == counter.token(3).id


# the report


def test_ctrl_r_shows_the_report_of_the_shown_date(demo: Counter, tmp_path: Path) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)

    assert dialog.windowTitle() == "OPD day report of 29 Jan 2026"
    assert pages(dialog) >= 3
    dialog.save(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    demo.leave(dialog)


def test_dialogs_that_are_closed_are_gone(one: Counter) -> None:
    for _ in range(3):
        one.keys("F1")
        one.leave(one.dialog(TellingDialog))
        one.keys("Ctrl+P")
        one.leave(one.dialog(PaperDialog))
        one.keys("F10")
        one.leave(one.menu)
    one.qtbot.waitUntil(lambda: not one.window.findChildren(TellingDialog))
    one.qtbot.waitUntil(lambda: not one.window.findChildren(PaperDialog))
    one.qtbot.waitUntil(lambda: not one.window.findChildren(QMenu))


# keys and menu


def test_f1_shows_every_key(counter: Counter) -> None:
    counter.keys("F1")
    dialog = counter.dialog(TellingDialog)
    words = [label.text() for label in dialog.findChildren(Words)]

    assert words == [part for key in KEYS for part in (key.shown, key.words)]
    counter.leave(dialog)
    assert counter.window.form.fields.phone.edit.hasFocus()


def test_f10_opens_the_menu(counter: Counter) -> None:
    counter.keys("F10")
    counter.pick("Keys")

    assert counter.dialog(TellingDialog).windowTitle() == "Keys"


def test_the_menu_button_opens_the_menu(counter: Counter) -> None:
    counter.click(counter.window.top.menu)
    words = [action.text().split("\t")[0] for action in counter.menu.actions() if not action.isSeparator()]

    assert "Import online bookings …" in words
    assert "Report of the day" in words


def test_the_printer_is_chosen_in_the_menu(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"))
    assert counter.window.bottom._printer == "Printer ready"
    counter.keys("F10")
    counter.pick("Printer")
    counter.pick("None")

    assert counter.papers.printer == ""
    assert counter.window.bottom._printer == "No printer"


# late and away


def test_a_doctor_is_late_from_the_menu_and_the_estimates_follow(counter: Counter) -> None:
    counter.book("Anita", "10:00")
    counter.keys("F10")
    counter.pick("Dr. Rajesh Kumar is late")
    counter.dialog(HoursDialog)
    counter.write("40")
    counter.keys("Return")

    assert counter.file.views.doctor_day(KUMAR).delay == 40
    assert counter.window.doctor_rows.rows[0].late_minutes == 40
    assert "40 min late" in counter.said


def test_a_doctor_is_away_and_the_plan_is_shown_before_it_is_applied(counter: Counter) -> None:
    counter.book("Anita", "09:30")
    counter.keys("F10")
    counter.pick("Dr. Rajesh Kumar is away")
    dialog = counter.dialog(HoursDialog)
    assert dialog.field.text() == "09:00"
    plan = dialog.table.model()
    assert plan.data(plan.index(0, 1)) == "Anita"
    assert counter.tokens(NAIR) == []
    counter.keys("Return")

    assert [(token.patient.name, token.slot) for token in counter.tokens(NAIR)] == [("Anita", at("09:30"))]
    assert counter.said == "Dr. Rajesh Kumar is away from 09:00: 1 moved to colleagues, 0 need a new date."
