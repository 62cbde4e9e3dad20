"""Register and figures of a span: read page by page, filtered as one types, saved as files, from a row to its token."""

from __future__ import annotations

import csv
from dataclasses import replace
from threading import Event, Timer
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from opd_desk.demo import CLERK
from opd_desk.domain.model import DayKey, Source
from opd_desk.domain.spans import QUICK, Span, Wanted
from opd_desk.paper.pixels import page_count
from opd_desk.services.errors import StoreError
from opd_desk.services.span import PAGE, Spans, after
from opd_desk.ui.dialogs.span import SpanDialog
from opd_desk.ui.models.register import COLUMNS, RegisterModel
from tests.ui.counter import DAY, NAIR, at
from tests.ui.fake_printer import LASER, Came, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.counter import Counter

MONTH = QUICK["Month"](DAY)


@pytest.fixture
def booked(counter: Counter) -> Counter:
    """Return the counter with four tokens: three on the day, one on the next."""
    counter.book("Anita Rao", "09:00", phone="9876500001")
    counter.book("Bala", "09:00", Source.PAID)
    counter.book("Chitra", "09:30", key=NAIR)
    counter.book("Dev", "09:00", key=DayKey(DAY.replace(day=30), "DOC001"))
    counter.desk.booking.cancel(counter.token(2).id, "fever is gone")
    return counter


def opened(counter: Counter) -> SpanDialog:
    counter.keys("Ctrl+Shift+R")
    dialog = counter.dialog(SpanDialog)
    counter.qtbot.waitUntil(lambda: counted(dialog), timeout=10_000)
    return dialog


def counted(dialog: SpanDialog) -> bool:
    return dialog.count.text().endswith(("token", "tokens"))


def names(dialog: SpanDialog) -> list[str]:
    return [row.name for row in dialog.model.rows]


def wait_for(counter: Counter, dialog: SpanDialog, *expected: str) -> None:
    counter.qtbot.waitUntil(lambda: names(dialog) == list(expected) and counted(dialog), timeout=10_000)


def saved(counter: Counter, dialog: SpanDialog, keys: str, path: Path) -> str:
    """Save by a key to a path; return what is said."""
    choose(counter, keys, path)
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=20_000)
    return dialog.told.text()


def choose(counter: Counter, keys: str, path: Path) -> None:
    counter.keys(keys)
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    assert chooser.defaultSuffix() == path.suffix[1:]
    chooser.fileSelected.emit(str(path))
    chooser.close()


# the register


def test_it_opens_with_the_month_of_the_date_on_the_screen(booked: Counter) -> None:
    dialog = opened(booked)
    assert names(dialog) == ["Anita Rao", "Bala", "Chitra", "Dev"]
    assert dialog.count.text() == "4 tokens"
    assert (dialog.fields.first.text(), dialog.fields.last.text()) == ("Thu 1 Jan 2026", "Sat 31 Jan 2026")
    assert dialog.fields.quick.current == list(QUICK).index("Month")
    assert [dialog.model.headerData(n, dialog.table.horizontalHeader().orientation()) for n in range(len(COLUMNS))] == [
        *COLUMNS
    ]
    cells = [dialog.model.index(1, n).data() or "" for n in range(len(COLUMNS))]
    assert cells == [
        *("Thu 29 Jan 2026", "2", "Bala", "", "", "Paid", "Dr. Rajesh Kumar", "09:00"),
        *("", "", "", "", "Cancelled", "fever is gone"),
    ]
    booked.leave(dialog)


def test_the_menu_leads_there(booked: Counter) -> None:
    booked.keys("F10")
    booked.pick("Register and figures")
    dialog = booked.dialog(SpanDialog)
    wait_for(booked, dialog, "Anita Rao", "Bala", "Chitra", "Dev")


@pytest.mark.parametrize(("keys", "count"), [("Alt+T", 3), ("Alt+W", 4), ("Alt+M", 4), ("Alt+L", 0), ("Alt+Y", 4)])
def test_quick_spans_by_key(booked: Counter, keys: str, count: int) -> None:
    dialog = opened(booked)
    booked.keys("Alt+L", keys)
    booked.qtbot.waitUntil(lambda: dialog.count.text() == f"{count} tokens")
    place = "TWMLY".index(keys[-1])
    assert dialog.fields.quick.current == place
    assert dialog.fields.span == list(QUICK.values())[place](DAY)


def test_dates_are_typed_freely_and_written_out(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+F")
    booked.write("30 jan")
    booked.keys("Return")
    assert dialog.fields.first.text() == "Thu 30 Jan 2025"
    booked.keys("Alt+F")
    booked.write("tomorrow")
    booked.keys("Return")
    assert dialog.fields.last.edit.hasFocus()
    booked.write("31")
    booked.keys("Return")

    assert dialog.fields.last.text() == "Sat 31 Jan 2026"
    wait_for(booked, dialog, "Dev")


def test_wrong_dates_are_said_at_the_field_and_the_table_stays(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+O")
    booked.write("3 jan 2019")
    words = "To: Thu 3 Jan 2019 is before Thu 1 Jan 2026: the first date comes first."
    assert dialog.fields.note.text() == words
    assert dialog.fields.last.edit.accessibleDescription() in words
    assert not any(button.isEnabled() for button in dialog.files.buttons.values())
    booked.keys("Tab")
    assert dialog.fields.span == MONTH
    assert len(names(dialog)) == 4
    booked.keys("Alt+F")
    booked.write("xx")
    assert dialog.fields.note.text().startswith("From: Type a date: 5 jan")
    booked.keys("Alt+S", "Alt+T")
    wait_for(booked, dialog, "Anita Rao", "Bala", "Chitra")
    assert dialog.fields.note.isHidden()
    assert all(button.isEnabled() for button in dialog.files.buttons.values())


def test_rows_follow_what_is_typed_and_arrows_go_through_them(booked: Counter) -> None:
    dialog = opened(booked)
    assert dialog.filter.field.edit.hasFocus()
    booked.keys("Down", "Down")
    assert dialog.chosen is not None
    assert dialog.chosen.name == "Chitra"
    booked.write("an")
    wait_for(booked, dialog, "Anita Rao")
    booked.keys("Ctrl+A", "Del")
    wait_for(booked, dialog, "Anita Rao", "Bala", "Chitra", "Dev")
    booked.write("98765 00001")
    wait_for(booked, dialog, "Anita Rao")
    assert dialog.count.text() == "1 token"


def test_boxes_are_reached_and_chosen_by_key(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+D", "Down")
    wait_for(booked, dialog, "Anita Rao", "Bala", "Dev")
    booked.keys("Alt+S", "Down", "Down")
    wait_for(booked, dialog, "Bala")
    booked.keys("Alt+S", "Home", "Alt+U", "End")
    booked.qtbot.waitUntil(lambda: dialog.count.text() == "0 tokens")
    booked.keys("Up")
    wait_for(booked, dialog, "Bala")
    assert dialog.filter.wanted == Wanted("DOC001", None, list(dialog.model.rows)[0].status)


def test_where_there_is_nothing_it_is_said(counter: Counter) -> None:
    dialog = opened(counter)
    assert dialog.sentence.isVisible()
    assert dialog.sentence.text() == "No tokens were booked from Thu 1 Jan 2026 to Sat 31 Jan 2026."
    assert not dialog.go.isEnabled()
    counter.keys("Alt+T")
    counter.qtbot.waitUntil(lambda: dialog.sentence.text() == "No tokens were booked for Thu 29 Jan 2026.")
    counter.keys("Alt+N")
    counter.write("zz")
    counter.qtbot.waitUntil(lambda: "clear the name" in dialog.sentence.text())
    counter.keys("Return")
    assert dialog.isVisible()


def test_end_reads_on_page_by_page(demo: Counter) -> None:
    dialog = opened(demo)
    assert len(dialog.model.rows) == PAGE
    whole = int(dialog.count.text().split()[0])
    assert whole > PAGE
    demo.keys("End")
    demo.qtbot.waitUntil(lambda: len(dialog.model.rows) == whole, timeout=10_000)
    demo.keys("End")
    assert dialog.table.currentIndex().row() == whole - 1
    assert [after(row) for row in dialog.model.rows] == sorted(after(row) for row in dialog.model.rows)
    demo.keys("Home")
    assert dialog.table.currentIndex().row() == 0


def test_enter_goes_to_the_token_of_the_row(booked: Counter) -> None:
    opened(booked)
    booked.keys("Down", "Down", "Return")
    assert QApplication.activeModalWidget() is None
    booked.to_front()

    assert booked.window.doctors.chosen_key() == "DOC002"
    assert booked.window.slots.chosen_key() == at("09:30")
    assert booked.chosen == 1
    assert booked.window.queue.hasFocus()


def test_enter_goes_to_another_date(booked: Counter) -> None:
    dialog = opened(booked)
    booked.write("dev")
    wait_for(booked, dialog, "Dev")
    booked.keys("Return")
    booked.to_front()
    assert booked.date == "Friday 30 January 2026"


# the figures


def test_figures_are_the_pages_of_the_paper(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+V")
    assert dialog.sentence.text() == "The figures are being made …"
    assert dialog.sentence.isVisible()
    booked.qtbot.waitUntil(lambda: dialog.figures.isVisible(), timeout=20_000)
    pages = dialog.figures.pages
    assert pages is not None
    assert pages.count == 2
    assert pages.width() == pytest.approx(dialog.figures.viewport().width(), abs=2)
    booked.keys("Ctrl++")
    assert pages.width() > dialog.figures.viewport().width()
    booked.keys("Ctrl+-", "PgDown")
    assert dialog.figures.verticalScrollBar().value() > 0
    assert not dialog.filter.isEnabled()
    assert not dialog.go.isEnabled()
    booked.keys("Return")
    assert dialog.isVisible()
    booked.keys("Alt+V")
    assert dialog.table.isVisible()
    assert dialog.filter.field.edit.hasFocus()


def test_figures_follow_the_span(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+V", "Alt+L", "Alt+T")
    booked.qtbot.waitUntil(lambda: dialog.figures.isVisible(), timeout=20_000)
    first = dialog.figures.pages
    booked.keys("Alt+L")
    assert dialog.sentence.isVisible()
    booked.qtbot.waitUntil(lambda: dialog.figures.isVisible(), timeout=20_000)
    assert dialog.figures.pages is not first


def test_figures_are_drawn_at_the_screens_own_pixels(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Alt+V")
    booked.qtbot.waitUntil(lambda: dialog.figures.isVisible(), timeout=20_000)
    pages = dialog.figures.pages
    assert pages is not None
    pages.grab()
    picture = pages._pictures[0]
    assert picture.devicePixelRatio() == pages.devicePixelRatioF()
    assert picture.deviceIndependentSize().width() == pytest.approx(pages.rect_of(0).width(), abs=1)


# files


def test_the_register_is_saved_as_csv(booked: Counter, tmp_path: Path) -> None:
    dialog = opened(booked)
    booked.write("bala")
    path = tmp_path / "out.csv"
    assert saved(booked, dialog, "Alt+C", path) == f"Saved as {path}: 4 tokens, all of the span."
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == ["Anita Rao", "Bala", "Chitra", "Dev"]
    assert dialog.progress.isHidden()


def test_the_register_is_saved_for_excel(booked: Counter, tmp_path: Path) -> None:
    dialog = opened(booked)
    booked.keys("Alt+T")
    path = tmp_path / "out.xlsx"
    assert saved(booked, dialog, "Alt+X", path) == f"Saved as {path}: 3 tokens, all of the span."
    sheet = load_workbook(path)["Register"]
    assert [cell.value for cell in sheet["F"]] == ["Name", "Anita Rao", "Bala", "Chitra"]


def test_the_report_is_saved_as_pdf(booked: Counter, tmp_path: Path) -> None:
    dialog = opened(booked)
    path = tmp_path / "out.pdf"
    assert saved(booked, dialog, "Ctrl+S", path) == f"Saved as {path}: 4 tokens, all of the span."
    assert page_count(path.read_bytes()) == 3


def test_dates_still_being_typed_are_those_that_are_saved(booked: Counter, tmp_path: Path) -> None:
    dialog = opened(booked)
    booked.keys("Alt+F")
    booked.write("30 jan 2026")
    path = tmp_path / "out.csv"
    assert saved(booked, dialog, "Alt+C", path) == f"Saved as {path}: 1 token, all of the span."


def test_a_place_that_cannot_be_written_is_said(booked: Counter, tmp_path: Path) -> None:
    dialog = opened(booked)
    said = saved(booked, dialog, "Alt+C", tmp_path / "nowhere" / "out.csv")
    assert "cannot be written" in said
    assert "choose another file" in said


@pytest.fixture
def busy(booked: Counter) -> Iterator[Callable[[], None]]:
    """Keep the thread that writes busy; return what frees it."""
    free = Event()
    booked.papers._worker.do(lambda: free.wait(60), lambda _: None, lambda _: None)
    yield free.set
    free.set()


def test_esc_stops_the_writing_and_leaves_no_file(booked: Counter, busy: Callable[[], None], tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("what stood there")
    dialog = opened(booked)
    choose(booked, "Alt+C", path)
    assert dialog.progress.isVisible()
    assert (dialog.close_button.text(), dialog.close_button.key) == ("Cancel", "Esc")
    assert dialog.told.text() == "Writing out.csv …"
    dialog.activateWindow()
    booked.dialog(SpanDialog)
    booked.keys("Return")
    assert dialog.isVisible()
    booked.keys("Esc")
    assert dialog.isVisible()
    assert dialog.told.text() == "Stopping …"
    busy()
    booked.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)

    assert dialog.told.text() == "Stopped: no file was written."
    assert path.read_text() == "what stood there"
    assert [file.name for file in tmp_path.glob(".*.part")] == []
    booked.leave(dialog)


def test_closing_the_desk_stops_the_writing(booked: Counter, busy: Callable[[], None], tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    opened(booked)
    choose(booked, "Alt+C", path)
    Timer(0.2, busy).start()  # the window waits for its threads as it closes
    booked.window.close()
    assert not path.exists()


def test_a_database_that_cannot_be_read_is_said(booked: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(booked)

    def fails(*_: object) -> None:
        raise StoreError("The database cannot be read: see that the disk is there.")

    monkeypatch.setattr(Spans, "page", fails)
    monkeypatch.setattr(Spans, "count", fails)
    booked.keys("Alt+T")
    assert booked.trouble() == "The database cannot be read: see that the disk is there."
    assert len(names(dialog)) == 4


# the model


def test_the_model_keeps_qts_contract_while_it_grows(demo: Counter) -> None:
    model = RegisterModel({})
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    wanted: list[object] = []
    model.more_wanted.connect(wanted.append)
    span = Span(DAY.replace(day=1), DAY)
    page = demo.desk.spans.page(span, Wanted())
    model.show(page)
    asked = len(wanted)
    model.fetchMore(QModelIndex())
    assert len(wanted) == max(asked, 1)
    assert not model.canFetchMore()
    model.extend(demo.desk.spans.page(span, Wanted(), after(page[-1])))
    assert model.rowCount() == demo.desk.spans.count(span, Wanted())
    assert not model.canFetchMore()
    model.show([])
    assert model.rowCount() == 0
    assert tester.model() is model


def test_a_page_that_is_full_and_the_last_is_followed_by_nothing(demo: Counter) -> None:
    model = RegisterModel({})
    page = demo.desk.spans.page(MONTH, Wanted())
    model.show(page)
    assert model.canFetchMore()
    model.fetchMore()
    model.extend([])
    assert not model.canFetchMore()
    assert model.rowCount() == PAGE


# printed


@pytest.fixture
def printers() -> Iterator[FakePrinters]:
    printers = FakePrinters()
    yield printers
    printers.release()


@pytest.fixture
def press(hospital: Path, open_counter: Callable[..., Counter], printers: FakePrinters) -> Counter:
    """Return a counter with a printer for reports, and three tokens."""
    press = open_counter(hospital, replace(CLERK, report_printer=LASER), send=printers)
    for name in ("Anita", "Bala", "Chitra"):
        press.book(name, "09:00")
    return press


def test_the_report_of_a_span_is_printed_as_one_job(press: Counter, printers: FakePrinters) -> None:
    dialog = opened(press)
    press.keys("Ctrl+P")
    press.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close" and bool(printers.out), timeout=20_000)

    assert dialog.told.text() == f"Report of Thu 1 Jan to Sat 31 Jan sent to {LASER}."
    assert printers.out == [Came(LASER, "OPD report 2026-01-01 to 2026-01-31", 3)]
    assert dialog.progress.isHidden()
    press.leave(dialog)


def test_esc_stops_the_printing_between_two_pages(press: Counter, printers: FakePrinters) -> None:
    printers.hold()
    dialog = opened(press)
    press.keys("Ctrl+P")
    press.qtbot.waitUntil(lambda: dialog.told.text() == "Printing page 1 of 3 …", timeout=20_000)
    press.qtbot.waitUntil(lambda: printers.begun == 1)
    assert not dialog.print.isEnabled()
    press.keys("Esc")
    printers.release()
    press.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)

    assert dialog.told.text() == "Stopped after 1 of 3 pages."
    assert [came.pages for came in printers.out] == [1]
    press.leave(dialog)


def test_a_printer_in_trouble_is_said_in_the_dialog(press: Counter, printers: FakePrinters) -> None:
    printers.trouble[LASER] = f"{LASER} is off: switch it on."
    dialog = opened(press)
    press.keys("Ctrl+P")
    press.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=20_000)

    assert dialog.told.text() == f"{LASER} is off: switch it on. The rest waits in the print queue (Ctrl Q)."
    press.leave(dialog)


def test_without_a_printer_a_span_is_not_printed(booked: Counter) -> None:
    dialog = opened(booked)
    booked.keys("Ctrl+P")
    assert not dialog.print.isEnabled()
    assert dialog.print.toolTip().startswith("No printer is set")
    booked.leave(dialog)
