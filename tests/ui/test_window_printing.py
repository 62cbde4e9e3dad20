"""The print queue behind the window: the desk goes on whatever a printer does, and nothing is lost or printed twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from opd_desk.demo import CLERK
from opd_desk.domain.model import Source
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.binding.printing import NO_ROLL, NO_SHEETS
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.paper_setup import PaperSetupDialog
from opd_desk.ui.printer import printer_words
from tests.ui.fake_printer import LASER, ROLL, Came, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.counter import Counter

PAUSED = f"{ROLL} is paused: resume it, then print again."


@pytest.fixture
def printers() -> Iterator[FakePrinters]:
    """Return printers that take everything, until they are told otherwise."""
    printers = FakePrinters()
    yield printers
    printers.release()


@pytest.fixture
def press(hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Counter:
    """Return a counter whose slips go to the roll and whose reports go to the laser."""
    return open_counter(hospital, replace(CLERK, printer=ROLL, report_printer=LASER), send=printers)


@pytest.fixture
def again(hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Callable[..., Counter]:
    """Return what opens the window once more; nobody closed the first one."""
    return lambda **changes: open_counter(
        hospital, replace(CLERK, printer=ROLL, report_printer=LASER, **changes), send=printers
    )


def walk_in(counter: Counter, name: str) -> None:
    """Book somebody without a phone, as at the counter."""
    counter.keys("F2", "Return")
    counter.write(name)
    counter.keys("Return", "Return", "Return")


def states(counter: Counter) -> list[str]:
    return [job.state.value for job in counter.file_jobs()]


def wait_for(counter: Counter, *wanted: str) -> None:
    counter.qtbot.waitUntil(lambda: states(counter) == list(wanted), timeout=10_000)


def foot(counter: Counter) -> str:
    return counter.window.bottom._printer


def offered(counter: Counter) -> str:
    offer = counter.window.bottom.offer
    return offer.text() if offer.isVisible() else ""


def copies(counter: Counter, *numbers: int) -> list[int]:
    """Return how often each slip was printed."""
    return [counter.file.papers.slip(counter.token(number).id).copy for number in numbers]


# the usual way


def test_a_booked_slip_goes_through_the_queue(press: Counter, printers: FakePrinters) -> None:
    walk_in(press, "Ramesh")
    wait_for(press, "sent")
    press.qtbot.waitUntil(lambda: foot(press) == "Printer ready")

    assert printers.out == [Came(ROLL, "Slip DOC001-20260129-0001", 1)]
    assert press.said.endswith("Slip of 1 sent to Roll 80.")
    assert copies(press, 1) == [1]


def test_a_reprint_is_said_by_its_count(press: Counter) -> None:
    walk_in(press, "Ramesh")
    wait_for(press, "sent")
    press.keys("Ctrl+P")
    wait_for(press, "sent", "sent")
    press.qtbot.waitUntil(lambda: press.said.endswith("Slip of 1, reprint 1 sent to Roll 80."))


def test_copies_are_of_slips_and_reports_go_to_their_own_printer(
    again: Callable[..., Counter], printers: FakePrinters
) -> None:
    press = again(copies=2)
    walk_in(press, "Ramesh")
    wait_for(press, "sent")
    press.keys("Ctrl+R")
    press.dialog(PaperDialog)
    press.keys("Ctrl+P")
    wait_for(press, "sent", "sent")

    slip, report = printers.out
    assert (slip.printer, slip.copies) == (ROLL, 2)
    assert (report.printer, report.title, report.copies) == (LASER, "OPD day report 2026-01-29", 1)


def test_no_report_goes_to_a_roll_where_it_would_stop_the_slips(
    hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="escpos:file:/dev/usb/lp0"), send=printers)
    assert counter.papers.printing.report_printer == ""
    counter.keys("Ctrl+R")
    dialog = counter.dialog(PaperDialog)
    assert not dialog.print_button.isEnabled()
    assert dialog._told.text() == NO_SHEETS


def test_a_slip_of_a_sheet_is_not_queued_for_a_roll_but_can_be_saved(
    hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="escpos:file:/dev/usb/lp0", paper="A6"), send=printers)
    walk_in(counter, "Anita")
    assert counter.file_jobs() == []
    assert NO_ROLL in counter.said
    assert offered(counter) == "Slip of 1 as PDF"
    counter.choose(1)
    counter.papers.show_slip(counter.token(1).id)
    dialog = counter.dialog(PaperDialog)
    assert dialog._told.text() == NO_ROLL
    assert not dialog.print_button.isEnabled()


def test_slips_of_sheets_are_shown_together_where_the_printer_takes_a_roll(
    hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="escpos:file:/dev/usb/lp0", paper="A5"), send=printers)
    tokens = [counter.book(name, "09:30") for name in ("Anita", "Bala")]
    counter.papers.hand_out_several(tokens)
    assert counter.file_jobs() == []
    assert offered(counter) == "Slips of 1 and 2 as PDF"


def test_the_desk_goes_on_while_a_printer_is_slow_and_slips_come_in_order(
    press: Counter, printers: FakePrinters
) -> None:
    printers.hold()
    for name in ("Anita", "Bala", "Chitra"):
        walk_in(press, name)
    press.qtbot.waitUntil(lambda: foot(press) == "Printing. 2 wait")
    assert copies(press, 1, 2, 3) == [1, 0, 0]  # one that is being sent counts
    printers.release()
    wait_for(press, "sent", "sent", "sent")

    assert [came.title[-4:] for came in printers.out] == ["0001", "0002", "0003"]
    assert copies(press, 1, 2, 3) == [1, 1, 1]


# a printer in trouble


def test_a_paused_printer_is_said_once_and_the_slips_wait(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    walk_in(press, "Anita")
    wait_for(press, "failed")
    press.qtbot.waitUntil(lambda: press.said == f"Slip of 1: {PAUSED}")
    assert (foot(press), press.window.bottom._trouble, offered(press)) == ("Printer: look", True, "Print again")
    walk_in(press, "Bala")
    press.qtbot.waitUntil(lambda: offered(press) == "Print 2 again")

    assert "Token 2" in press.said
    assert states(press) == ["failed", "waiting"]
    assert foot(press) == "Printer: look. 2 wait"
    assert printers.out == []
    assert copies(press, 1, 2) == [0, 0]


def test_print_again_by_its_key_brings_all_in_order(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    for name in ("Anita", "Bala", "Chitra"):
        walk_in(press, name)
    press.qtbot.waitUntil(lambda: foot(press) == "Printer: look. 3 wait")
    printers.trouble.clear()
    press.qtbot.waitUntil(lambda: offered(press) == "Print 3 again")
    press.keys("Alt+B")
    wait_for(press, "sent", "sent", "sent")

    assert [came.title[-4:] for came in printers.out] == ["0001", "0002", "0003"]
    press.qtbot.waitUntil(lambda: (foot(press), offered(press)) == ("Printer ready", ""))
    assert press.said.endswith(f"Slip of 3 sent to {ROLL}.")
    assert "Slip of 2" not in press.said


def test_a_trouble_that_is_over_is_not_said_any_more(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    walk_in(press, "Anita")
    press.qtbot.waitUntil(lambda: press.said == f"Slip of 1: {PAUSED}")
    printers.trouble.clear()
    press.keys("Alt+B")
    press.qtbot.waitUntil(lambda: press.said == f"Slip of 1 sent to {ROLL}.")


def test_a_thermal_printer_is_called_by_where_it_is() -> None:
    assert printer_words("escpos:network:192.168.1.50:9100") == "the thermal printer at 192.168.1.50:9100"
    assert printer_words(ROLL) == ROLL


def test_print_again_that_fails_again_is_said_again(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    walk_in(press, "Anita")
    press.qtbot.waitUntil(lambda: offered(press) == "Print again")
    press.window.bottom.show_said("Something else.")
    press.keys("Alt+B")

    press.qtbot.waitUntil(lambda: (press.said, offered(press)) == (f"Slip of 1: {PAUSED}", "Print again"))
    assert len(printers.asked) == 2


def test_the_next_booking_finds_the_printer_well_and_all_come_out_in_order(
    press: Counter, printers: FakePrinters
) -> None:
    printers.trouble[ROLL] = PAUSED
    for name in ("Anita", "Bala"):
        walk_in(press, name)
    press.qtbot.waitUntil(lambda: foot(press) == "Printer: look. 2 wait")
    printers.trouble.clear()
    walk_in(press, "Chitra")
    wait_for(press, "sent", "sent", "sent")

    assert [came.title[-4:] for came in printers.out] == ["0001", "0002", "0003"]


def test_a_printer_in_trouble_holds_up_no_other(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    walk_in(press, "Anita")
    wait_for(press, "failed")
    press.keys("Ctrl+R")
    press.dialog(PaperDialog)
    press.keys("Ctrl+P")
    wait_for(press, "failed", "sent")

    assert [came.printer for came in printers.out] == [LASER]
    assert foot(press) == "Printer: look"


def test_reprint_of_what_waits_prints_it_once(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    walk_in(press, "Anita")
    wait_for(press, "failed")
    printers.trouble.clear()
    press.choose(1)
    press.keys("Ctrl+P")
    wait_for(press, "dropped", "sent")

    assert len(printers.out) == 1
    assert copies(press, 1) == [1]


def test_another_printer_is_chosen_and_takes_what_waits(
    press: Counter, printers: FakePrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opd_desk.ui.binding.paper_setup.printer_names", lambda: [ROLL, "Roll 58"])
    printers.missing.add(ROLL)
    walk_in(press, "Anita")
    press.qtbot.waitUntil(lambda: offered(press) == "Slip of 1 as PDF")  # asking again would be of no use
    press.keys("F10")
    press.pick("Printer and slips")
    dialog = press.dialog(PaperSetupDialog)
    dialog.fields.printer.setCurrentText("Roll 58")
    press.keys("Ctrl+S")
    press.qtbot.waitUntil(lambda: press.papers.printer == "Roll 58")
    press.to_front()
    assert offered(press) == "Print again"
    press.keys("Alt+B")
    wait_for(press, "sent")

    assert [came.printer for came in printers.out] == ["Roll 58"]


def test_a_fault_of_ours_is_said_and_the_next_slip_still_comes(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL] = PAUSED
    printers.fault = ZeroDivisionError("a fault")
    walk_in(press, "Anita")
    assert press.trouble().startswith("Slip of 1: The program could not print it")
    printers.fault = None
    printers.trouble.clear()
    walk_in(press, "Bala")
    wait_for(press, "failed", "sent")

    assert foot(press) == "Printer: look"
    press.keys("Alt+B")
    wait_for(press, "sent", "sent")


# the end of the program


def test_a_booking_is_kept_and_its_slip_waits_for_the_next_start(
    press: Counter, again: Callable[..., Counter], printers: FakePrinters
) -> None:
    printers.trouble[ROLL] = PAUSED
    for name in ("Anita", "Bala"):
        walk_in(press, name)
    press.qtbot.waitUntil(lambda: foot(press) == "Printer: look. 2 wait")
    printers.trouble.clear()
    other = again()
    wait_for(other, "sent", "sent")

    assert [came.title[-4:] for came in printers.out] == ["0001", "0002"]
    assert copies(other, 1, 2) == [1, 1]


def test_closing_waits_for_the_slip_under_way_and_keeps_the_rest(
    press: Counter, again: Callable[..., Counter], printers: FakePrinters
) -> None:
    printers.trouble[LASER] = PAUSED
    walk_in(press, "Anita")
    press.window.close()
    assert states(press) == ["sent"]
    assert printers.out == [Came(ROLL, "Slip DOC001-20260129-0001", 1)]


def test_what_was_being_sent_when_the_power_went_is_asked_about(
    press: Counter, again: Callable[..., Counter], printers: FakePrinters
) -> None:
    printers.hold()
    walk_in(press, "Anita")
    wait_for(press, "sending")
    other_printers = FakePrinters()
    printers.release()
    wait_for(press, "sent")
    with press.file.database.writing() as connection:
        connection.exec_driver_sql("UPDATE print_jobs SET state = 'sending', pdf = '%PDF'")
    del other_printers
    other = again()

    (job,) = other.file_jobs()
    assert job.state is JobState.FAILED
    assert job.why.startswith("The program ended while it was being sent")
    assert (foot(other), offered(other)) == ("Printer: look", "Print again")
    assert len(printers.out) == 1


def test_a_file_that_cannot_be_written_is_said_and_the_desk_goes_on(press: Counter) -> None:
    press.book("Anita", "09:00", source=Source.ONLINE)
    press.choose(1)
    with press.desk.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    press.keys("Ctrl+P")
    box = press.dialog(QMessageBox)
    assert "cannot be written" in box.text()
    press.leave(box)
    with press.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    press.keys("Ctrl+P")
    wait_for(press, "sent")
    assert QApplication.activeModalWidget() is None
