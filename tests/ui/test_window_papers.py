"""Paper on the screen and on the way to the printer; the menu; the keys."""

from __future__ import annotations

from dataclasses import replace
from threading import get_ident
from typing import TYPE_CHECKING
from unittest.mock import create_autospec

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from shiboken6 import isValid

from opd_desk.demo import CLERK
from opd_desk.domain.model import Source, Status
from opd_desk.paper.pixels import page_sizes
from opd_desk.services.papers import Papers
from opd_desk.store.errors import DiskFull
from opd_desk.ui.dialogs.help import HelpDialog
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.dialogs.pages import PageColumn, Place
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.paper_setup import PaperSetupDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.theme import LIGHT
from tests.ui.counter import NAIR, at, plain_words
from tests.ui.fake_printer import FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from opd_desk.services.sheets import DayReport
    from tests.ui.counter import Counter


@pytest.fixture
def one(counter: Counter) -> Counter:
    """Return the counter with one token, chosen."""
    counter.book("Anita", "09:00")
    counter.choose(1)
    return counter


# slips


def test_ctrl_p_shows_the_slip_where_there_is_no_printer(one: Counter) -> None:
    one.keys("Ctrl+P")
    dialog = one.dialog(PaperDialog)

    assert dialog.windowTitle() == "Slip of token 1"
    assert dialog.pages.count == 1
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

    first = dialog.pages.width()
    one.keys("Ctrl++")
    assert dialog.pages.width() > first
    one.keys("Ctrl+-", "Ctrl+-")
    assert dialog.pages.width() < first


@pytest.mark.parametrize("printer", ["", "Thermal 80"])
def test_the_slip_opens_with_the_focus_on_its_usual_button(
    hospital: Path, open_counter: Callable[..., Counter], printer: str
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer=printer))
    counter.papers.show_slip(counter.book("Anita", "09:00"))
    dialog = counter.dialog(PaperDialog)
    assert (dialog.print_button if printer else dialog.save_button).hasFocus()


def test_the_slip_offered_after_a_booking_is_shown_by_its_button(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")
    counter.click(counter.window.bottom.offer)

    assert counter.dialog(PaperDialog).windowTitle() == "Slip of token 1"


def test_the_slip_offered_after_a_booking_is_shown_by_its_key(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return", "Alt+B")

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


# a batch


class Tray:
    """A printer that takes what is sent: the pages, the printer and the title of every job."""

    def __init__(self) -> None:
        self.jobs: list[tuple[int, str, str]] = []

    def __call__(
        self, pdf: bytes, printer_name: str, title: str, *, mono: bool, copies: int = 1, progress: object = None
    ) -> None:
        assert mono
        self.jobs.append((len(page_sizes(pdf)), printer_name, title))


@pytest.fixture
def tray() -> Tray:
    return Tray()


def leave_from_ten(counter: Counter) -> None:
    """Book four of Dr. Kumar's and let them go to a colleague."""
    for number in range(4):
        counter.book(f"Patient {number}", ("09:30", "10:00")[number % 2])
    counter.keys("F10")
    counter.pick("Away")
    counter.dialog(HoursDialog)
    counter.keys("Return")
    counter.to_front()


def test_new_slips_go_to_the_printer_as_one_job_and_are_noted(
    hospital: Path, open_counter: Callable[..., Counter], tray: Tray
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"), send=tray)
    with counter.qtbot.waitSignal(counter.papers.printed, timeout=10_000):
        leave_from_ten(counter)

    assert tray.jobs == [(4, "Thermal 80", "4 slips")]
    assert counter.said.endswith("4 slips sent to Thermal 80.")
    assert [counter.file.papers.slip(token.id).copy for token in counter.tokens(NAIR)] == [1] * 4


def test_an_undo_prints_what_it_made_wrong_and_asks_the_void_slip_back(
    hospital: Path, open_counter: Callable[..., Counter], tray: Tray
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"), send=tray)
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    counter.clock.now = at("09:00")
    for name in ("Rahim Khan", "Asif Ali"):
        counter.book(name, "09:00", Source.EMERGENCY)
    for number in (2, 4):
        counter.desk.papers.printed(counter.token(number).id)
    with counter.qtbot.waitSignal(counter.papers.printed, timeout=10_000):
        counter.keys("Ctrl+Z")

    assert tray.jobs == [(1, "Thermal 80", "Slip DOC001-20260129-0002")]
    assert counter.said.startswith(
        "Taken back: emergency of 4. The slip of 4 no longer counts: take it back. "
        "The slip of 2 is wrong now: a new one is printed."
    )
    assert counter.file.papers.slip("DOC001-20260129-0002").copy == 1


def test_a_batch_that_the_printer_does_not_take_is_offered_whole(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"))
    with counter.qtbot.waitSignal(counter.papers.trouble, timeout=10_000):
        leave_from_ten(counter)

    assert [counter.file.papers.slip(token.id).copy for token in counter.tokens(NAIR)] == [0] * 4
    assert counter.window.bottom.offer.text() == "Slips of 1, 3 and 2 more as PDF"


def test_without_a_printer_a_batch_is_one_pdf(counter: Counter, tmp_path: Path) -> None:
    leave_from_ten(counter)
    assert counter.window.bottom.offer.text() == "Slips of 1, 3 and 2 more as PDF"
    counter.keys("Alt+B")
    dialog = counter.dialog(PaperDialog)
    assert (dialog.windowTitle(), dialog.pages.count) == ("4 slips", 4)
    dialog.save(tmp_path / "slips.pdf")

    assert [counter.file.papers.slip(token.id).copy for token in counter.tokens(NAIR)] == [1] * 4
    counter.leave(dialog)
    assert counter.window.bottom.offer.isHidden()


# the report


def test_ctrl_r_shows_the_report_of_the_shown_date(demo: Counter, tmp_path: Path) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)

    assert dialog.windowTitle() == "OPD day report of 29 Jan 2026"
    assert dialog.pages.count >= 3
    dialog.save(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    demo.leave(dialog)


def in_the_middle(dialog: PaperDialog) -> Place:
    """Return the place of the document that stands in the middle of what is seen."""
    return dialog.pages.place_at(dialog.area.viewport().rect().center() - dialog.pages.pos())


def seen(dialog: PaperDialog) -> set[int]:
    """Return the pages of which something is seen."""
    view = dialog.area.viewport().rect().translated(-dialog.pages.pos())
    return {page for page in range(dialog.pages.count) if dialog.pages.rect_of(page).intersects(view)}


def test_only_the_pages_in_view_are_drawn_at_every_zoom(demo: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = create_autospec(PageColumn._picture, side_effect=PageColumn._picture)
    monkeypatch.setattr(PageColumn, "_picture", picture)
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)
    for key in ("Home", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "End", "PgUp", "PgUp", "Ctrl+-", "Home"):
        picture.reset_mock()
        demo.keys(key)
        demo.qtbot.waitUntil(lambda: dialog.pages.drawn == seen(dialog))
        assert {call.args[1] for call in picture.call_args_list} <= seen(dialog)
        assert len(seen(dialog)) < 3


def test_the_pages_of_a_report_are_seen_on_the_screen(demo: Counter) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)
    demo.keys("End")
    picture = dialog.area.viewport().grab().toImage()
    colours = {picture.pixelColor(picture.width() // 2, y).name() for y in range(picture.height())}

    assert "#ffffff" in colours
    assert LIGHT.line.lower() in colours


def test_every_zoom_keeps_the_place(demo: Counter) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)
    demo.keys("PgDown", "PgDown", "PgDown")
    place = in_the_middle(dialog)
    assert place.page > 0
    for key in ["Ctrl++"] * 4 + ["Ctrl+-"] * 6 + ["Ctrl++"] * 2:
        demo.keys(key)
        now = in_the_middle(dialog)
        assert now.page == place.page
        assert now.down == pytest.approx(place.down, abs=0.01)


def test_the_end_is_still_in_view_after_a_zoom_out_and_in(demo: Counter) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(PaperDialog)
    demo.keys("Ctrl++", "Ctrl++", "End")
    bar = dialog.area.verticalScrollBar()
    before = bar.value()
    assert before == bar.maximum()
    demo.keys("Ctrl+-", "Ctrl+-", "Ctrl+-", "Ctrl+-", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++")

    assert bar.value() == before


def test_dialogs_that_are_closed_are_gone(one: Counter) -> None:
    for _ in range(3):
        one.keys("F1")
        one.leave(one.dialog(HelpDialog))
        one.keys("Ctrl+P")
        one.leave(one.dialog(PaperDialog))
        one.keys("F10")
        one.leave(one.menu)
    one.qtbot.waitUntil(lambda: not one.window.findChildren(HelpDialog))
    one.qtbot.waitUntil(lambda: not one.window.findChildren(PaperDialog))
    one.qtbot.waitUntil(lambda: not one.window.findChildren(QMenu))


# keys and menu


def test_f1_gives_the_focus_back(counter: Counter) -> None:
    counter.keys("F1")
    counter.leave(counter.dialog(HelpDialog))
    assert counter.window.form.fields.phone.edit.hasFocus()


def test_help_is_no_taller_than_the_window_and_inside_the_screen(counter: Counter) -> None:
    counter.window.resize(911, 433)
    counter.keys("F1")
    dialog = counter.dialog(HelpDialog)
    screen = dialog.screen().availableGeometry()
    assert dialog.height() <= counter.window.height() - 40
    assert screen.top() <= dialog.frameGeometry().top()
    assert dialog.frameGeometry().bottom() <= screen.bottom()


def test_a_short_list_opens_no_taller_than_it_needs(one: Counter) -> None:
    one.keys("Alt+H")
    dialog = one.dialog(TellingDialog)
    assert dialog.height() == 240
    assert dialog.area.verticalScrollBar().maximum() == 0


def test_f10_opens_the_menu(counter: Counter) -> None:
    counter.keys("F10")
    counter.pick("Keys and help")

    assert counter.dialog(HelpDialog).windowTitle() == "Help"


def test_the_menu_button_opens_the_menu(counter: Counter) -> None:
    counter.click(counter.window.top.menu)
    words = [plain_words(action.text()) for action in counter.menu.actions() if not action.isSeparator()]

    assert "Import online bookings …" in words
    assert "Paper" in words


def test_the_printer_is_chosen_in_the_menu(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80"), send=FakePrinters())
    assert counter.window.bottom._printer == "Printer ready"
    counter.keys("F10")
    paper = next(action for action in counter.menu.actions() if plain_words(action.text()) == "Paper").menu()
    assert isinstance(paper, QMenu)
    printers = [words for action in paper.actions() if "Printer" in (words := plain_words(action.text()))]
    assert printers == ["Printer and slips …"]
    counter.pick("Printer and slips")
    dialog = counter.dialog(PaperSetupDialog)
    dialog.fields.printer.setCurrentIndex(0)
    counter.keys("Ctrl+S")
    counter.qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())

    assert counter.papers.printer == ""
    assert counter.window.bottom._printer == "No printer"


def test_a_report_is_looked_up_beside_the_window(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    here, look_up = get_ident(), Papers.day_report

    def noted(papers: Papers, day: date) -> DayReport:
        assert papers is not counter.desk.papers
        assert get_ident() != here
        return look_up(papers, day)

    monkeypatch.setattr(Papers, "day_report", noted)
    counter.keys("Ctrl+R")
    dialog = counter.dialog(PaperDialog)
    assert dialog.windowTitle() == "OPD day report of 29 Jan 2026"


def test_a_report_that_cannot_be_looked_up_says_why(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Papers, "day_report", create_autospec(Papers.day_report, side_effect=DiskFull("No room.")))
    counter.keys("Ctrl+R")
    assert counter.trouble() == "No room."
