"""Online bookings from a file: shown first, taken in on a worker, stopped, read twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFileDialog

from opd_desk.domain.model import DayKey
from opd_desk.services.errors import StoreError
from opd_desk.services.importing import Importer, Taken
from opd_desk.ui.dialogs.importing import ImportDialog
from opd_desk.ui.theme import LIGHT
from tests.ui.counter import DAY, NAIR

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from opd_desk.services.booking_file import Row
    from tests.ui.counter import Counter


HEADER = "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at"
FILE = "\n".join(
    [
        HEADER,
        "B1,2026-01-29,DOC001,09:30,online,Anita Rao,9876500001,34,F,2026-01-28 18:00",
        "B2,2026-01-29,DOC001,09:30,online,Bala Menon,98765,40,M,2026-01-28 18:01",
        "B3,29/01/2026,DOC001,09:30,online,Chitra,9876500003,50,F,2026-01-28 18:02",
        "B4,2026-01-29,DOC009,09:30,online,Dinesh,9876500004,60,M,2026-01-28 18:03",
        "B5,2026-01-29,DOC002,09:00,paid,Esha,9876500005,8m,F,2026-01-28 18:04",
        "B6,2026-01-20,DOC002,09:00,online,Farid,9876500006,30,M,2026-01-19 18:04",
    ]
)


def started(counter: Counter, path: Path) -> ImportDialog:
    """Choose the file by the menu, as far as the preview."""
    counter.keys("F10")
    counter.pick("Import online bookings")
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    chooser.fileSelected.emit(str(path))
    chooser.close()
    return counter.dialog(ImportDialog)


def import_whole(counter: Counter, path: Path) -> None:
    """Import the file by its menu and close the dialog."""
    dialog = started(counter, path)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: is_over(dialog), timeout=10_000)
    counter.leave(dialog)


def listed(dialog: ImportDialog) -> list[str]:
    """Return the bookings in the dialog's table, by their id."""
    table = dialog.table.model()
    return [table.data(table.index(row, 1)) for row in range(table.rowCount())]


def becomes(dialog: ImportDialog) -> dict[str, str]:
    """Return what the dialog's table says becomes of each booking."""
    table = dialog.table.model()
    return {table.data(table.index(row, 1)): table.data(table.index(row, 3)) for row in range(table.rowCount())}


def about(dialog: ImportDialog, booking_id: str) -> str:
    """Return what the dialog's table says a booking is."""
    table = dialog.table.model()
    return str(table.data(table.index(listed(dialog).index(booking_id), 2)))


def is_over(dialog: ImportDialog) -> bool:
    return dialog.close_button.text() == "Close"


def many(path: Path, rows: int) -> Path:
    """Write a file of bookings for three days to come."""
    lines = [f"C{n},2026-0{2 + n % 3}-02,DOC001,,online,Patient {n},,30,F,2026-01-28 18:00" for n in range(rows)]
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return path


@pytest.fixture
def preview(counter: Counter, tmp_path: Path) -> ImportDialog:
    """Return the preview of the file, in front of the window."""
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    return started(counter, path)


# the preview


def test_a_file_is_shown_first_then_taken_in_and_bad_rows_are_listed(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog = started(counter, path)

    assert dialog.told.text() == (
        "5 rows can be read, 1 cannot. 1 is for past dates: taken in only with the box below."
    )
    assert listed(dialog) == ["B3", "B1", "B2", "B4", "B5", "B6"]
    assert counter.tokens() == []
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: is_over(dialog), timeout=10_000)

    assert [token.patient.name for token in counter.tokens()] == ["Anita Rao"]
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Esha"]
    assert set(listed(dialog)) == {"B2", "B3", "B4", "B6"}
    assert dialog.progress.value() == dialog.progress.maximum()
    assert counter.said == "online.csv: 2 bookings taken in, 4 refused."
    counter.leave(dialog)
    assert counter.window.doctor_rows.rows[0].held == 1


def test_the_same_file_twice_adds_nothing(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    import_whole(counter, path)
    import_whole(counter, path)

    assert len(counter.tokens()) + len(counter.tokens(NAIR)) == 2
    assert counter.said == "online.csv: 0 bookings taken in, 4 refused, 2 already taken in."


def test_rows_of_past_dates_are_taken_in_where_that_is_wanted(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog = started(counter, path)
    counter.click(dialog.past, QPoint(8, dialog.past.height() // 2))
    counter.click(dialog.start)
    counter.qtbot.waitUntil(lambda: is_over(dialog), timeout=10_000)

    past = DayKey(DAY.replace(day=20), "DOC002")
    assert [token.patient.name for token in counter.tokens(past)] == ["Farid"]


def test_the_preview_says_of_past_rows_what_the_box_does(counter: Counter, preview: ImportDialog) -> None:
    assert becomes(preview)["B6"] == "Left out: past"
    assert becomes(preview)["B1"] == "Will be booked"
    for words in ("Will be booked", "Left out: past"):
        counter.click(preview.past, QPoint(8, preview.past.height() // 2))
        assert becomes(preview)["B6"] == words


def test_a_file_of_the_past_alone_is_imported_only_with_the_box(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("\n".join([HEADER, FILE.splitlines()[-1]]), encoding="utf-8")
    dialog = started(counter, path)
    assert dialog.past.hasFocus()
    counter.keys("Return")
    assert becomes(dialog) == {"B6": "Left out: past"}
    assert "tick the box" in dialog.start.toolTip()
    counter.keys("Space", "Return")
    counter.qtbot.waitUntil(lambda: is_over(dialog), timeout=10_000)

    past = DayKey(DAY.replace(day=20), "DOC002")
    assert [token.patient.name for token in counter.tokens(past)] == ["Farid"]
    assert dialog.told.text() == "1 booking taken in, 0 refused."


def test_a_long_file_is_shown_in_part_and_says_so(counter: Counter, tmp_path: Path) -> None:
    path = many(tmp_path / "many.csv", 1201)
    path.write_text(path.read_text(encoding="utf-8") + "\nlast", encoding="utf-8")
    dialog = started(counter, path)

    assert dialog.told.text() == (
        "1,201 rows can be read, 1 cannot. The first 200 are shown, those that cannot be read before the others."
    )
    assert len(listed(dialog)) == 200
    assert about(dialog, "last") == "last"
    assert "C198" in listed(dialog)


def test_tab_goes_through_the_dialog_and_not_through_the_cells(counter: Counter, preview: ImportDialog) -> None:
    stops = (preview.start, preview.close_button, preview.table, preview.past)
    for stop in (*stops, preview.start):
        assert stop.hasFocus()
        counter.keys("Tab")


def test_a_chosen_row_has_the_tint_of_the_theme(counter: Counter, preview: ImportDialog) -> None:
    counter.keys("Tab", "Tab", "Down")
    place = preview.table.visualRect(preview.table.currentIndex().siblingAtColumn(3))
    colour = preview.table.viewport().grab().toImage().pixelColor(place.right() - 20, place.center().y())

    assert preview.table.currentRow() == 1
    assert colour == QColor(LIGHT.tint)


@pytest.mark.parametrize("tabs", [0, 2, 3], ids=["button", "table", "box"])
def test_enter_imports_wherever_the_focus_is(counter: Counter, preview: ImportDialog, tabs: int) -> None:
    counter.keys(*["Tab"] * tabs, "Return")
    counter.qtbot.waitUntil(lambda: is_over(preview), timeout=10_000)

    assert [token.patient.name for token in counter.tokens()] == ["Anita Rao"]


@pytest.mark.parametrize("tabs", [0, 1, 2, 3])
def test_esc_leaves_the_preview_and_nothing_is_taken_in(counter: Counter, preview: ImportDialog, tabs: int) -> None:
    counter.keys(*["Tab"] * tabs)
    counter.leave(preview)

    assert counter.tokens() == []


# taking in


def test_refused_rows_say_what_they_are_and_why(counter: Counter, preview: ImportDialog) -> None:
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: is_over(preview), timeout=10_000)

    assert about(preview, "B3") == "B3, 29/01/2026, DOC001, 09:30, online, Chitra, 9876500003, 50, F, 2026-01-28 18:02"
    assert about(preview, "B4") == "Dinesh, DOC009 29 Jan 2026 09:30"
    assert becomes(preview)["B3"] == "Refused: date '29/01/2026' is no date; write 2026-01-29."
    assert becomes(preview)["B4"] == "Refused: There is no doctor DOC009."
    for row in range(preview.table.rowCount()):
        assert preview.table.rowHeight(row) >= preview.table.sizeHintForRow(row)


def test_at_the_end_the_focus_is_on_close(counter: Counter, preview: ImportDialog) -> None:
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: is_over(preview), timeout=10_000)
    assert preview.close_button.hasFocus()
    assert preview.progress.value() == preview.progress.maximum() == 6
    counter.keys("Return")

    assert QApplication.activeModalWidget() is None


def test_an_import_is_stopped_and_what_was_taken_in_is_kept(counter: Counter, tmp_path: Path) -> None:
    dialog = started(counter, many(tmp_path / "many.csv", 2000))
    counter.keys("Return", "Return")
    counter.qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    assert dialog.told.text().startswith("Taking the bookings in")
    counter.keys("Esc")
    assert dialog.told.text().startswith("Stopping")
    counter.qtbot.waitUntil(lambda: is_over(dialog), timeout=20_000)

    days = [counter.file.views.doctor_day(DayKey(DAY.replace(month=month, day=2), "DOC001")) for month in (2, 3, 4)]
    taken = sum(len(day.tokens) for day in days)
    assert 0 < taken < 2000
    assert dialog.progress.value() == taken
    assert dialog.close_button.hasFocus()
    words = f"Stopped: {taken:,} taken in, 0 refused, {2000 - taken:,} not tried; the file can be imported again."
    assert dialog.told.text() == words
    assert counter.said == f"many.csv: {words}"


def test_trouble_half_way_says_how_far_it_came(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_some = Importer._take_some

    def fails_later(importer: Importer, rows: list[Row], now: datetime, *, past: bool) -> list[Taken]:
        if rows[0].booking_id != "C0":
            raise StoreError("The disk is full: make room and import the file again.")
        return take_some(importer, rows, now, past=past)

    monkeypatch.setattr(Importer, "_take_some", fails_later)
    dialog = started(counter, many(tmp_path / "many.csv", 250))
    counter.keys("Return")

    assert counter.trouble() == "The disk is full: make room and import the file again."
    assert dialog.told.text() == ("Stopped: 100 taken in, 0 refused, 150 not tried; the file can be imported again.")
    assert dialog.progress.value() == 100
    assert dialog.close_button.isEnabled()


def test_a_file_that_is_no_file_of_bookings_is_said(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("hello\nworld\n", encoding="utf-8")
    counter.keys("F10")
    counter.pick("Import online bookings")
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    chooser.fileSelected.emit(str(path))
    chooser.close()

    assert "has no column booking_id" in counter.trouble()


def test_closing_the_desk_stops_an_import_and_keeps_what_was_taken_in(
    hospital: Path, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    counter = open_counter(hospital)
    dialog = started(counter, many(tmp_path / "many.csv", 2000))
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    counter.window.close()

    taken = len(counter.file.views.doctor_day(DayKey(DAY.replace(month=2, day=2), "DOC001")).tokens)
    assert 0 < taken < 2000
