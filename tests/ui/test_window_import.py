"""Online bookings from a file: shown first, taken in on a worker, stopped, read twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog

from opd_desk.domain.model import DayKey
from opd_desk.ui.dialogs.importing import ImportDialog
from tests.ui.counter import DAY, NAIR

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)
    counter.leave(dialog)


def listed(dialog: ImportDialog) -> list[str]:
    """Return the bookings in the dialog's table, by their id."""
    table = dialog.table.model()
    return [table.data(table.index(row, 1)) for row in range(table.rowCount())]


def test_a_file_is_shown_first_then_taken_in_and_bad_rows_are_listed(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog = started(counter, path)

    assert dialog.told.text() == "online.csv holds 6 bookings; 1 row cannot be read and will be left out."
    assert listed(dialog) == ["B3", "B1", "B2", "B4", "B5", "B6"]
    assert counter.tokens() == []
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)

    assert [token.patient.name for token in counter.tokens()] == ["Anita Rao"]
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Esha"]
    assert set(listed(dialog)) == {"B2", "B3", "B4", "B6"}
    assert dialog.progress.value() == dialog.progress.maximum()
    assert counter.said == "online.csv: 2 bookings taken in, 4 refused, 0 skipped."
    counter.leave(dialog)
    assert counter.window.doctor_rows.rows[0].held == 1


def test_the_same_file_twice_adds_nothing(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    import_whole(counter, path)
    import_whole(counter, path)

    assert len(counter.tokens()) + len(counter.tokens(NAIR)) == 2
    assert counter.said == "online.csv: 0 bookings taken in, 4 refused, 2 skipped."


def test_rows_of_past_dates_are_taken_in_where_that_is_wanted(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    dialog = started(counter, path)
    counter.click(dialog.past, QPoint(8, dialog.past.height() // 2))
    counter.click(dialog.start)
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)

    past = DayKey(DAY.replace(day=20), "DOC002")
    assert [token.patient.name for token in counter.tokens(past)] == ["Farid"]


def test_esc_leaves_the_preview_and_nothing_is_taken_in(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "online.csv"
    path.write_text(FILE, encoding="utf-8")
    counter.leave(started(counter, path))

    assert counter.tokens() == []


def test_an_import_is_stopped_and_what_was_taken_in_is_kept(counter: Counter, tmp_path: Path) -> None:
    rows = [f"C{n},2026-0{2 + n % 3}-02,DOC001,,online,Patient {n},,30,F,2026-01-28 18:00" for n in range(2000)]
    path = tmp_path / "many.csv"
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    dialog = started(counter, path)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    counter.keys("Esc")
    assert dialog.told.text().startswith("Stopping")
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=20_000)

    days = [counter.file.views.doctor_day(DayKey(DAY.replace(month=month, day=2), "DOC001")) for month in (2, 3, 4)]
    assert 0 < sum(len(day.tokens) for day in days) < 2000
    assert "bookings taken in" in counter.said


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
    rows = [f"C{n},2026-02-02,DOC001,,online,Patient {n},,30,F,2026-01-28 18:00" for n in range(2000)]
    path = tmp_path / "many.csv"
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    dialog = started(counter, path)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    counter.window.close()

    taken = len(counter.file.views.doctor_day(DayKey(DAY.replace(month=2, day=2), "DOC001")).tokens)
    assert 0 < taken < 2000
