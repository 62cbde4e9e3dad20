"""The preview of paper: which page is seen, another by number or key, as large as one likes."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from opd_desk.paper import pixels
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.pixels import page_image
from opd_desk.ui.dialogs.making import MakingDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.printer import to_qimage

if TYPE_CHECKING:
    from opd_desk.paper.progress import Progress
    from opd_desk.services.sheets import DayReport
    from tests.ui.counter import Counter

GAP = 12


@pytest.fixture
def shown(demo: Counter) -> PaperDialog:
    """Return the report of the crowded day on the screen."""
    demo.keys("Ctrl+R")
    return demo.dialog(PaperDialog)


def page_in_field(dialog: PaperDialog) -> int:
    return int(dialog.bar.field.text())


def at_head(dialog: PaperDialog, page: int) -> bool:
    """Whether a page, from 1, begins at the head of the view."""
    return dialog.pages.rect_of(page - 1).top() + dialog.pages.pos().y() == GAP


def whole_in_view(dialog: PaperDialog, page: int) -> bool:
    view = dialog.area.viewport().rect()
    return view.contains(dialog.pages.rect_of(page - 1).translated(dialog.pages.pos()))


def fills_width(dialog: PaperDialog) -> bool:
    return abs(dialog.pages.width() - dialog.area.viewport().width()) <= 1


def turn(dialog: PaperDialog, notches: float, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the middle of the left half of the view."""
    view = dialog.area.viewport()
    at = QPointF(view.width() / 4, view.height() / 2)
    turned = QPoint(0, round(120 * notches))
    phase, buttons = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), turned, buttons, keys, phase, False)
    QApplication.sendEvent(view, event)


def test_a_report_opens_as_wide_as_the_view_and_a_slip_as_large_as_it_is(demo: Counter, shown: PaperDialog) -> None:
    assert fills_width(shown)
    assert at_head(shown, 1)
    assert shown.bar.of.text() == f"of {shown.pages.count}"
    demo.leave(shown)
    demo.choose(demo.numbers[0])
    demo.keys("Ctrl+P")
    slip = demo.dialog(PaperDialog)
    assert slip.pages.scale == pytest.approx(96 / 72)
    assert slip.bar.field.isHidden()
    demo.leave(slip)


def test_a_page_is_gone_to_by_its_number(demo: Counter, shown: PaperDialog) -> None:
    demo.keys("Ctrl+G")
    demo.write("3")
    demo.keys("Return")
    assert at_head(shown, 3)
    demo.write("2")
    demo.keys("Return")
    assert at_head(shown, 2)
    assert shown.isVisible()
    demo.leave(shown)


@pytest.mark.parametrize("typed", ["0", "99", "two", "9999999999", "1.5", "-1"])
def test_a_number_of_no_page_is_said_and_the_page_stays(demo: Counter, shown: PaperDialog, typed: str) -> None:
    before = shown._told.text()
    demo.keys("Ctrl+G")
    demo.write(typed)
    demo.keys("Return")
    assert shown._told.text() == f"There is no page {typed}: type a number from 1 to {shown.pages.count}."
    assert at_head(shown, 1)
    demo.keys("Tab")
    assert shown._told.text() == before
    assert page_in_field(shown) == 1


def test_the_page_in_view_is_said(demo: Counter, shown: PaperDialog) -> None:
    demo.keys("End")
    assert page_in_field(shown) == shown.pages.count
    demo.keys("Home")
    assert page_in_field(shown) == 1


def test_whole_pages_are_leafed_through_one_by_one(demo: Counter, shown: PaperDialog) -> None:
    demo.keys("Alt+P")
    for page in (1, 2, 3):
        assert whole_in_view(shown, page)
        assert page_in_field(shown) == page
        demo.keys("PgDown")
    demo.keys("PgUp", "PgUp", "PgUp", "PgUp", "PgUp")
    assert whole_in_view(shown, 1)
    demo.keys("Alt+W")
    assert fills_width(shown)


def test_what_fills_the_view_goes_on_filling_it(demo: Counter, shown: PaperDialog) -> None:
    for keys, holds in (("Alt+P", lambda: whole_in_view(shown, 2)), ("Alt+W", lambda: fills_width(shown))):
        demo.keys("Ctrl+G")
        demo.write("2")
        demo.keys("Return", keys)
        for width, height in ((900, 500), (1300, 700), (800, 600)):
            shown.resize(width, height)
            demo.qtbot.waitUntil(holds)


def test_larger_and_smaller_come_after_what_fills_the_view(demo: Counter, shown: PaperDialog) -> None:
    for keys in ("Alt+W", "Alt+P"):
        demo.keys(keys)
        fitted = shown.pages.scale
        demo.keys("Ctrl++")
        assert fitted < shown.pages.scale < 2 * fitted
        demo.keys(keys, "Ctrl+-")
        assert fitted / 2 < shown.pages.scale < fitted


def test_the_buttons_do_what_their_keys_do(demo: Counter, shown: PaperDialog) -> None:
    buttons = {button.text(): button for button in shown.bar.findChildren(type(shown.save_button))}
    fitted = shown.pages.scale
    demo.click(buttons["Larger"])
    assert shown.pages.scale > fitted
    demo.click(buttons["Whole page"])
    assert whole_in_view(shown, 1)
    demo.click(buttons["Width"])
    assert shown.pages.scale == fitted
    demo.click(buttons["Smaller"])
    assert shown.pages.scale < fitted


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(demo: Counter, shown: PaperDialog) -> None:
    at = QPoint(shown.area.viewport().width() // 4, shown.area.viewport().height() // 2)
    demo.keys("Ctrl++")
    place = shown.pages.place_at(at - shown.pages.pos())
    before = shown.pages.scale
    turn(shown, 1, Qt.KeyboardModifier.ControlModifier)
    assert shown.pages.scale > before
    now = shown.pages.place_at(at - shown.pages.pos())
    assert now.page == place.page
    assert (now.down, now.across) == pytest.approx((place.down, place.across), abs=0.01)
    turn(shown, -0.5, Qt.KeyboardModifier.ControlModifier)
    assert shown.pages.scale > before
    turn(shown, -0.5, Qt.KeyboardModifier.ControlModifier)
    assert shown.pages.scale == before
    turn(shown, -3, Qt.KeyboardModifier.NoModifier)
    assert shown.pages.scale == before
    assert shown.area.verticalScrollBar().value() > 0


def test_the_bytes_that_are_saved_are_those_that_are_seen(demo: Counter, shown: PaperDialog) -> None:
    scale = shown.pages.scale
    demo.qtbot.waitUntil(lambda: bool(shown.pages.drawn))
    expected = to_qimage(page_image(shown._pdf, 0, scale))
    picture = shown.pages._picture(0)
    assert picture is not None
    assert picture.toImage().convertToFormat(expected.format()) == expected


def test_a_page_is_blank_while_a_printer_has_the_paper_and_drawn_then(demo: Counter, shown: PaperDialog) -> None:
    with pixels._ALONE:
        demo.keys("End")
        blank = shown.area.viewport().grab().toImage()
        middle = blank.pixelColor(blank.width() // 2, blank.height() // 2)
        assert middle.name() == "#ffffff"
        assert shown.pages.count - 1 not in shown.pages.drawn
    demo.qtbot.waitUntil(lambda: shown.pages.count - 1 in shown.pages.drawn)


# a long report


@pytest.fixture
def held(demo: Counter, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Let the report be a long one, which goes on beyond its middle when this is set."""
    go_on = Event()

    def make(report: DayReport, progress: Progress, **_: object) -> bytes:
        progress(0, 10)
        progress(4, 10)
        assert go_on.wait(10)
        progress(5, 10)
        return day_report_pdf(report)

    monkeypatch.setattr("opd_desk.paper.day_report.day_report_pdf", make)
    return go_on


def test_a_long_report_says_how_far_it_is_and_is_shown_then(demo: Counter, held: Event) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(MakingDialog)
    demo.qtbot.waitUntil(lambda: (dialog.progress.value(), dialog.progress.maximum()) == (4, 10))
    assert dialog.told.text() == "The report of 29 Jan 2026 is being made …"
    held.set()
    assert demo.dialog(PaperDialog).pages.count >= 3


def test_a_long_report_is_stopped_by_esc(demo: Counter, held: Event) -> None:
    demo.keys("Ctrl+R")
    dialog = demo.dialog(MakingDialog)
    demo.keys("Esc")
    assert dialog.told.text() == "Stopping …"
    assert not dialog.cancel.isEnabled()
    held.set()
    demo.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    demo.qtbot.waitUntil(lambda: not demo.window.findChildren(MakingDialog))
    demo.to_front()
    assert not demo.window.findChildren(PaperDialog)
    demo.keys("Ctrl+R")
    assert demo.dialog(PaperDialog).pages.count >= 3


def test_a_short_report_opens_without_a_word_of_progress(demo: Counter) -> None:
    demo.keys("Ctrl+R")
    demo.dialog(PaperDialog)
    assert not demo.window.findChildren(MakingDialog)


def test_what_keeps_a_long_report_from_being_made_is_said(demo: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: DayReport, progress: Progress, **how: object) -> bytes:
        progress(1, 2)
        raise ValueError("no ink")

    monkeypatch.setattr("opd_desk.paper.day_report.day_report_pdf", fail)
    demo.keys("Ctrl+R")
    assert "could not be made" in demo.trouble()
    assert not demo.window.findChildren(PaperDialog)
