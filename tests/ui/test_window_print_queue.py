"""The print queue as the clerk sees it: every job with its state, printed again, looked at, dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from opd_desk.demo import CLERK
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.print_queue import PrintQueueDialog
from opd_desk.ui.theme import DARK
from tests.ui.fake_printer import LASER, ROLL, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from opd_desk.ui.widgets.buttons import KeyButton
    from tests.ui.counter import Counter

PAUSED = f"{ROLL} is paused: resume it, then print again."


@pytest.fixture
def printers() -> Iterator[FakePrinters]:
    """Return printers of which the roll is paused."""
    printers = FakePrinters()
    printers.trouble[ROLL] = PAUSED
    yield printers
    printers.release()


@pytest.fixture
def press(hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Counter:
    """Return a counter with a report that came out, and three slips that did not."""
    press = open_counter(hospital, replace(CLERK, printer=ROLL, report_printer=LASER), send=printers)
    press.keys("Ctrl+R")
    dialog = press.dialog(PaperDialog)
    press.keys("Ctrl+P")
    press.qtbot.waitUntil(lambda: len(printers.out) == 1)
    press.leave(dialog)
    for name in ("Anita", "Bala", "Chitra"):
        press.papers.hand_out(press.book(name, "09:30"))
    press.qtbot.waitUntil(lambda: states(press) == ["sent", "failed", "waiting", "waiting"])
    return press


def states(counter: Counter) -> list[str]:
    return [job.state.value for job in counter.file_jobs()]


def opened(counter: Counter) -> PrintQueueDialog:
    counter.keys("Ctrl+Q")
    return counter.dialog(PrintQueueDialog)


def table_of(dialog: PrintQueueDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def allowed(*buttons: KeyButton) -> list[bool]:
    return [button.isEnabled() for button in buttons]


def test_it_shows_every_job_with_its_state(press: Counter) -> None:
    dialog = opened(press)

    assert table_of(dialog) == [
        ["08:50", "Slip of 1", "1", ROLL, f"Failed: {PAUSED}"],
        ["08:50", "Slip of 2", "1", ROLL, "Waits"],
        ["08:50", "Slip of 3", "1", ROLL, "Waits"],
        ["08:50", "Report of 29 Jan 2026", "1", LASER, "Sent 08:50"],
    ]
    assert dialog.told.text() == "1 did not come out, 2 wait."
    assert dialog.whole.text() == f"Slip of 1 (Slip DOC001-20260129-0001), to {ROLL}. Failed: {PAUSED}"
    assert dialog.table.hasFocus()


def test_one_is_printed_again_by_enter(press: Counter, printers: FakePrinters) -> None:
    dialog = opened(press)
    printers.trouble.clear()
    press.keys("Down", "Down", "Return")
    press.qtbot.waitUntil(lambda: states(press) == ["sent"] * 4)

    assert [came.title[-4:] for came in printers.out[1:]] == ["0001", "0002", "0003"]
    press.qtbot.waitUntil(lambda: dialog.told.text() == "Nothing waits.")
    assert dialog.chosen is not None
    assert dialog.chosen.what == "Slip of 3"
    assert allowed(dialog.again, dialog.drop, dialog.show_button, dialog.again_all, dialog.drop_all) == [False] * 5


def test_all_are_printed_again_by_a_key(press: Counter, printers: FakePrinters) -> None:
    dialog = opened(press)
    printers.trouble.clear()
    press.keys("Alt+A")
    press.qtbot.waitUntil(lambda: states(press) == ["sent"] * 4)
    press.leave(dialog)
    assert "again" not in press.window.bottom.offer.text()


def test_one_is_dropped_and_the_next_stays_in_order(press: Counter, printers: FakePrinters) -> None:
    dialog = opened(press)
    press.keys("Del")
    assert states(press) == ["sent", "dropped", "waiting", "waiting"]
    assert dialog.told.text() == "2 wait."
    printers.trouble.clear()
    press.keys("Alt+A")
    press.qtbot.waitUntil(lambda: states(press) == ["sent", "dropped", "sent", "sent"])

    assert press.file.papers.slip(press.token(1).id).copy == 0


def test_all_that_wait_are_dropped(press: Counter) -> None:
    dialog = opened(press)
    press.keys("Shift+Del")

    assert states(press) == ["sent", "dropped", "dropped", "dropped"]
    assert dialog.told.text() == "Nothing waits."
    press.leave(dialog)
    assert press.window.bottom._printer == "Printer ready"
    assert "again" not in press.window.bottom.offer.text()


def test_a_job_is_looked_at_and_printed_from_there(press: Counter, printers: FakePrinters) -> None:
    opened(press)
    press.keys("Down", "Alt+V")
    dialog = press.dialog(PaperDialog)
    assert (dialog.windowTitle(), dialog.pages.count) == ("Slip of 2", 1)
    printers.trouble.clear()
    press.keys("Ctrl+P")
    press.qtbot.waitUntil(lambda: states(press) == ["sent"] * 4)


def test_what_is_being_sent_can_be_stopped_between_two_pages(press: Counter, printers: FakePrinters) -> None:
    printers.trouble.clear()
    printers.hold()
    tokens = [token.id for token in press.tokens()]
    press.papers.hand_out_several(tokens)
    press.qtbot.waitUntil(lambda: printers.asked[-1] == "3 slips" and printers.begun == 1)
    dialog = opened(press)
    assert dialog.drop.text() == "Stop"
    assert dialog.chosen is not None
    assert dialog.chosen.state is JobState.SENDING
    press.keys("Del")
    printers.release()
    press.qtbot.waitUntil(lambda: states(press)[-1] == "dropped")

    assert [came.pages for came in printers.out[1:]] == [1]
    assert press.file_jobs()[-1].why == "Stopped after 1 of 3 pages."
    assert sorted(press.file.papers.slip(token).copy for token in tokens) == [0, 0, 1]


def test_nothing_was_printed_yet(counter: Counter) -> None:
    dialog = opened(counter)
    assert dialog.told.text() == "Nothing was printed at this desk in the last days."
    assert allowed(dialog.again, dialog.drop, dialog.show_button, dialog.again_all, dialog.drop_all) == [False] * 5
    counter.keys("Return", "Del", "Alt+V", "Alt+A", "Shift+Del")
    counter.leave(dialog)


def test_it_is_opened_from_the_menu_and_from_the_printer_at_the_foot(press: Counter) -> None:
    press.keys("F10")
    press.pick("Print queue")
    press.leave(press.dialog(PrintQueueDialog))
    bottom = press.window.bottom
    press.click(bottom, QPoint(bottom.width() - 40, bottom.height() // 2))
    press.leave(press.dialog(PrintQueueDialog))
    press.click(bottom, QPoint(bottom.width() - 240, bottom.height() // 2))
    assert not press.window.findChildren(PrintQueueDialog)


@pytest.mark.parametrize(("size", "dark"), [((1366, 768), False), ((1366, 768), True), ((911, 433), False)])
def test_it_fits_its_window(press: Counter, size: tuple[int, int], dark: bool) -> None:
    press.window.resize(*size)
    if dark:
        press.window.look = replace(press.window.look, theme=DARK)
    dialog = opened(press)

    assert dialog.width() <= size[0] - 40
    assert dialog.height() <= size[1] - 40
    for button in (dialog.show_button, dialog.drop, dialog.drop_all, dialog.again_all, dialog.again):
        assert button.width() >= button.sizeHint().width()
    assert dialog.table.height() > 150
