"""Slips printed together: whose and which, progress, stopped between two, and a patient's slip that passes them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from opd_desk.demo import CLERK, MOMENT
from opd_desk.services.slip_batches import Which
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.slip_batch import SlipBatchDialog
from tests.ui.counter import NAIR
from tests.ui.fake_printer import ROLL, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.counter import Counter


@pytest.fixture
def printers() -> Iterator[FakePrinters]:
    printers = FakePrinters()
    yield printers
    printers.release()


@pytest.fixture
def press(hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Counter:
    """Return a counter with three tokens of Dr. Kumar's, two of them at 09:00, and one of Dr. Nair's."""
    press = open_counter(hospital, replace(CLERK, printer=ROLL), send=printers)
    for name, slot in (("Anita", "09:00"), ("Bala", "09:00"), ("Chitra", "09:30")):
        press.book(name, slot)
    press.book("Dev", "09:00", key=NAIR)
    press.keys("F5")
    return press


def asked(counter: Counter) -> SlipBatchDialog:
    counter.keys("F10")
    counter.pick("Slips of the day")
    dialog = counter.dialog(SlipBatchDialog)
    counted(counter, dialog)
    return dialog


def counted(counter: Counter, dialog: SlipBatchDialog) -> None:
    counter.qtbot.waitUntil(lambda: "Counting" not in dialog.told.text(), timeout=10_000)


def count(counter: Counter, dialog: SlipBatchDialog, *keys: str) -> str:
    """Press keys; return how many slips are said to be printed then."""
    counter.keys(*keys)
    counted(counter, dialog)
    return dialog.told.text()


def copies(counter: Counter) -> list[int]:
    """Return how often each slip was printed, Dr. Nair's last."""
    tokens = [*counter.tokens(), *counter.tokens(NAIR)]
    return [counter.file.papers.slip(token.id).copy for token in tokens]


def wait_for_end(counter: Counter, dialog: SlipBatchDialog) -> None:
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)


# whose, and which


def test_this_doctors_slips_that_were_not_printed_are_the_first_choice(press: Counter, printers: FakePrinters) -> None:
    dialog = asked(press)
    assert dialog.told.text() == f"3 slips for {ROLL}."
    press.keys("Return")
    wait_for_end(press, dialog)

    assert dialog.told.text() == f"3 slips sent to {ROLL}."
    assert [(came.title, came.pages) for came in printers.out] == [("3 slips", 3)]
    assert copies(press) == [1, 1, 1, 0]
    press.keys("Return")
    press.to_front()
    assert press.said.endswith(f"3 slips sent to {ROLL}.")
    assert asked(press).told.text() == "Every slip was printed: choose All to print them again."


def test_a_slot_all_doctors_or_all_again(press: Counter) -> None:
    press.desk.papers.printed(press.token(1).id)
    dialog = asked(press)
    assert dialog.told.text() == f"2 slips for {ROLL}."
    assert count(press, dialog, "Right") == f"1 slip for {ROLL}."
    assert count(press, dialog, "Right") == f"3 slips for {ROLL}."
    assert count(press, dialog, "Tab", "A") == f"4 slips for {ROLL}."
    assert count(press, dialog, "C") == "No printed slip is wrong now."
    assert not dialog.start.isEnabled()
    press.keys("Return")
    press.leave(dialog)


def test_those_whose_slip_is_wrong_now(press: Counter, printers: FakePrinters) -> None:
    first, third = press.token(1).id, press.token(3).id
    press.desk.papers.printed(first, third)
    press.desk.hours.away(NAIR, press.clock.now)  # hers waits for a new date now, and was never printed
    press.desk.booking.move(third, press.token(1).slot.replace(hour=10))
    dialog = asked(press)
    dialog.which.setFocus()
    assert count(press, dialog, "C") == f"1 slip for {ROLL}."
    press.keys("Return")
    wait_for_end(press, dialog)
    assert [came.pages for came in printers.out] == [1]


def test_chosen_tokens_stand_first(press: Counter, printers: FakePrinters) -> None:
    press.keys("Alt+D")
    press.choose(1)
    press.keys("Shift+Down")
    dialog = asked(press)
    assert dialog.told.text() == f"2 slips for {ROLL}."
    press.leave(dialog)


def test_ctrl_p_prints_the_slips_of_the_chosen_tokens_together(press: Counter, printers: FakePrinters) -> None:
    press.desk.booking.cancel(press.token(2).id, "")
    press.keys("F5", "Alt+D")
    press.choose(1)
    press.keys("Ctrl+A", "Ctrl+P")
    press.qtbot.waitUntil(lambda: bool(printers.out))

    assert [(came.title, came.pages) for came in printers.out] == [("2 slips", 2)]


def test_without_a_printer_the_slips_are_one_pdf(counter: Counter, tmp_path: Path) -> None:
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    counter.keys("F5")
    dialog = asked(counter)
    assert dialog.told.text() == "2 slips, to be saved: no printer is set."
    counter.keys("Return")
    shown = counter.dialog(PaperDialog)
    assert (shown.windowTitle(), shown.pages.count) == ("2 slips", 2)
    shown.save(tmp_path / "slips.pdf")
    assert copies(counter) == [1, 1]


# progress


def test_it_is_stopped_between_two_slips(press: Counter, printers: FakePrinters) -> None:
    printers.hold()
    dialog = asked(press)
    press.keys("Return")
    press.qtbot.waitUntil(lambda: dialog.told.text() == f"Printing 1 of 3 on {ROLL} …")
    press.qtbot.waitUntil(lambda: printers.begun == 1)
    assert (dialog.close_button.text(), dialog.start.text()) == ("Stop", "Go on at the desk")
    press.keys("Esc")
    assert dialog.told.text() == "Stopping …"
    printers.release()
    wait_for_end(press, dialog)

    assert dialog.told.text() == "Stopped after 1 of 3 pages."
    assert [came.pages for came in printers.out] == [1]
    assert copies(press) == [1, 0, 0, 0]
    press.leave(dialog)
    assert asked(press).told.text() == f"2 slips for {ROLL}."


def test_the_desk_goes_on_while_they_print(press: Counter, printers: FakePrinters) -> None:
    printers.hold()
    dialog = asked(press)
    press.keys("Return")
    press.qtbot.waitUntil(lambda: dialog.told.text().startswith("Printing"))
    press.keys("Return")
    press.to_front()
    press.qtbot.waitUntil(lambda: press.window.bottom._printer == "Printing 1 of 3")
    printers.release()
    press.qtbot.waitUntil(lambda: press.said.endswith(f"3 slips sent to {ROLL}."))

    assert copies(press) == [1, 1, 1, 0]


def test_a_printer_that_stops_in_the_middle_goes_on_where_it_stopped(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[ROLL], printers.pages_until = f"{ROLL} has no paper: put in a roll, then print again.", 2
    dialog = asked(press)
    press.keys("Return")
    wait_for_end(press, dialog)
    assert dialog.told.text() == (
        f"2 of 3 pages came out. {ROLL} has no paper: put in a roll, then print again. "
        "The rest waits in the print queue (Ctrl Q)."
    )
    assert copies(press) == [1, 1, 0, 0]
    press.leave(dialog)
    printers.trouble.clear()
    press.keys("Alt+B")
    press.qtbot.waitUntil(lambda: len(printers.out) == 2)
    press.qtbot.waitUntil(lambda: copies(press) == [1, 1, 1, 0])

    assert [came.pages for came in printers.out] == [2, 1]


@pytest.fixture
def long(played_demo: Path, tmp_path: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Counter:
    """Return a counter on the crowded day, with a printer."""
    path = tmp_path / "demo.db"
    shutil.copy(played_demo, path)
    return open_counter(path, replace(CLERK, printer=ROLL), StoppedClock(MOMENT), send=printers)


def test_a_patients_slip_passes_a_long_batch_between_two_pages(long: Counter, printers: FakePrinters) -> None:
    printers.hold()
    dialog = asked(long)
    long.keys("Return")
    long.qtbot.waitUntil(lambda: dialog.told.text().startswith("Printing 1 of") and printers.begun == 1, timeout=20_000)
    long.keys("Return")
    long.to_front()
    at_the_counter = long.row(66)
    long.papers.hand_out(at_the_counter.id)
    long.qtbot.waitUntil(lambda: len(long.file_jobs()) == 2)
    printers.release()
    whole = long.file_jobs()[0].pages
    long.qtbot.waitUntil(lambda: [job.state.value for job in long.file_jobs()] == ["sent", "sent"], timeout=20_000)

    assert [came.pages for came in printers.out] == [1, 1, whole - 1]
    assert printers.out[1].title.endswith("0066")


def test_drawing_is_stopped_too(long: Counter, printers: FakePrinters) -> None:
    dialog = asked(long)
    dialog.whose.setFocus()
    count(long, dialog, "End", "A")
    long.keys("Return", "Esc")
    wait_for_end(long, dialog)

    assert dialog.told.text() == "Stopped: nothing was printed."
    assert printers.out == []
    assert long.file_jobs() == []


def test_closing_the_desk_in_the_middle_keeps_the_rest(
    long: Counter, printers: FakePrinters, open_counter: Callable[..., Counter]
) -> None:
    printers.hold()
    dialog = asked(long)
    long.keys("Return")
    long.qtbot.waitUntil(lambda: dialog.told.text().startswith("Printing 1 of") and printers.begun == 1, timeout=20_000)
    long.keys("Return")
    long.to_front()
    printers.release()
    long.window.close()
    (job,) = long.file_jobs()
    assert (job.state.value, 0 < job.done < job.pages) in [("waiting", True), ("sent", False)]
    done = job.done
    again = open_counter(long.path, replace(CLERK, printer=ROLL), long.clock, send=printers)
    again.qtbot.waitUntil(lambda: again.file_jobs()[0].state.value == "sent", timeout=20_000)

    assert [came.pages for came in printers.out] in ([done, job.pages - done], [job.pages])


def test_the_words_of_the_choice() -> None:
    assert [which.value for which in Which] == ["Not printed yet", "Changed since their slip", "All"]
