"""Backups at the window: in turns, their age at the foot, one made now, and one put back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from opd_desk.domain.accounts import Secret
from opd_desk.domain.roles import Role
from opd_desk.services.backups import Backups, Places
from opd_desk.services.desk import Desk
from opd_desk.ui.binding.rescue import Rescue
from opd_desk.ui.dialogs.approval import ApprovalDialog
from opd_desk.ui.dialogs.backup import BackupDialog
from opd_desk.ui.dialogs.closing import ClosingDialog
from opd_desk.ui.dialogs.restore import RestoreDialog
from tests.services.test_backups import spoil_pages
from tests.ui.counter import KUMAR, Counter, at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from opd_desk.simulation.stored import StoppedClock

EVERY = timedelta(minutes=15)


class Kept:
    """A counter whose window makes backups, and the folders they go to."""

    def __init__(self, counter: Counter, backups: Backups) -> None:
        self.counter, self.backups = counter, backups

    @property
    def own(self) -> list[str]:
        """Return the names of the backups beside the database."""
        folder = self.backups.places.own
        return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []

    @property
    def foot(self) -> str:
        """Return what the foot says of the backups; an exclamation mark is a warning."""
        return self.counter.window.bottom.backup

    def until(self, foot: str) -> None:
        """Wait until the foot says this."""
        self.counter.qtbot.waitUntil(lambda: self.foot == foot, timeout=10_000)

    def click_foot(self) -> QMenu:
        """Click the backup at the foot; return the menu that this opens."""
        things = self.counter.window.bottom._things
        self.counter.click(things, QPoint(things.width() - 10, things.height() // 2))
        return self.counter.menu

    def ask(self) -> RestoreDialog:
        """Open the list of backups."""
        self.counter.keys("F10")
        self.counter.pick("Restore …")
        return self.counter.dialog(RestoreDialog)

    def read(self, dialog: RestoreDialog) -> None:
        """Wait until it is known what the chosen backup would do."""
        self.counter.qtbot.waitUntil(dialog.restore.isEnabled, timeout=10_000)

    def done(self, dialog: RestoreDialog, words: str) -> None:
        """Wait until what came of it is said."""
        self.counter.qtbot.waitUntil(lambda: dialog.told.text().startswith(words), timeout=10_000)


@pytest.fixture
def keeping(hospital: Path, clock: StoppedClock, open_counter: Callable[..., Counter], tmp_path: Path) -> Kept:
    """Return a counter, its window open for a second: the first backup is made."""
    backups = Backups(hospital, Places(tmp_path / "backups", None, EVERY), clock)
    kept = Kept(open_counter(hospital, backups=backups), backups)
    kept.counter.later(0)
    kept.until("Backup now")
    return kept


def cell(dialog: RestoreDialog, row: int, column: int) -> str:
    """Return what stands in the list of backups."""
    return str(dialog.table.model().index(row, column).data())


# turns


def test_one_is_made_at_the_start_and_one_with_each_interval_of_work(keeping: Kept) -> None:
    assert keeping.own == ["desk-2026-01-29-085000.db"]
    keeping.counter.later(14)
    assert keeping.foot == "Backup 14 min"
    keeping.counter.book("Anita", "09:00")
    keeping.counter.later(1)
    keeping.until("Backup now")
    assert keeping.own == ["desk-2026-01-29-085000.db", "desk-2026-01-29-090500.db"]
    assert keeping.backups.look(keeping.backups.places.own / keeping.own[1]).tokens == 1


def test_closing_the_day_makes_one(keeping: Kept) -> None:
    counter = keeping.counter
    counter.book("Anita", "09:00")
    counter.clock.now = at("18:00")
    counter.keys("F5", "Ctrl+Shift+D")
    counter.dialog(ClosingDialog)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: "desk-2026-01-29-180000.db" in keeping.own, timeout=10_000)
    assert "is closed" in counter.said


def test_a_training_or_demo_window_says_nothing_of_backups(counter: Counter) -> None:
    counter.later(0)
    assert counter.window.bottom.backup == ""
    counter.keys("F10")
    assert not any("Backup" in action.text() for action in counter.menu.actions())
    counter.leave(counter.menu)


def test_what_keeps_one_from_being_made_is_said_once_offered_and_forgotten(keeping: Kept) -> None:
    counter, own = keeping.counter, keeping.backups.places.own
    aside = own.rename(own.with_name("aside"))
    own.touch()
    counter.book("Anita", "09:00")
    counter.later(15)
    keeping.until("Backup 15 min: look!")
    assert "cannot be written" in counter.said
    assert counter.window.bottom.offer.text() == "Back up now"
    counter.window.bottom.show_said("something else")
    counter.later(15)
    keeping.until("Backup 30 min: look!")
    counter.later(1)
    assert counter.said == "something else"  # it is said once
    own.unlink()
    aside.rename(own)
    counter.keys("Alt+B")
    dialog = counter.dialog(BackupDialog)
    counter.qtbot.waitUntil(lambda: "read back" in dialog.told.text(), timeout=10_000)
    counter.keys("Return")
    assert keeping.foot == "Backup now"
    assert counter.window.bottom.offer.isHidden()
    counter.to_front()


def test_a_missing_stick_is_said_and_in_nobodys_way(
    hospital: Path, clock: StoppedClock, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    backups = Backups(hospital, Places(tmp_path / "backups", stick, EVERY), clock)
    kept = Kept(open_counter(hospital, backups=backups), backups)
    before = kept.counter.said
    kept.counter.later(0)
    kept.until("Backup now, no stick!")
    assert kept.counter.said == before
    assert kept.counter.window.bottom.offer.isHidden()
    stick.mkdir()
    kept.counter.later(15)
    kept.until("Backup now")
    assert len(list(stick.iterdir())) == 1


# by hand


def test_one_is_made_now_from_the_foot_by_keyboard_and_says_where(keeping: Kept) -> None:
    counter = keeping.counter
    counter.clock.now += timedelta(minutes=3)
    menu = keeping.click_foot()
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Back up now",
        "Restore …",
        "Folder of the backups",
    ]
    counter.keys("B")
    dialog = counter.dialog(BackupDialog)
    counter.qtbot.waitUntil(lambda: "read back" in dialog.told.text(), timeout=10_000)
    assert "desk-2026-01-29-085300.db" in dialog.told.text()
    counter.keys("Esc")
    counter.to_front()
    assert len(keeping.own) == 2


def test_one_that_is_stopped_leaves_nothing(keeping: Kept) -> None:
    counter = keeping.counter
    counter.keys("F10")
    counter.pick("Back up now")
    dialog = counter.dialog(BackupDialog)
    dialog.reject()  # before the worker's first step is heard here, or after: either is well
    if dialog.isVisible():  # it was not made yet
        counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)
        counter.keys("Esc")
    counter.to_front()
    assert not [name for name in keeping.own if name.endswith(".part")]


def test_the_folder_is_shown_by_the_system(keeping: Kept) -> None:
    class Opens(QObject):
        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.url = url

    opens = Opens()
    QDesktopServices.setUrlHandler("file", opens, "open")  # type: ignore[arg-type]
    try:
        keeping.counter.keys("F10")
        keeping.counter.pick("Folder of the backups")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert Path(opens.url.toLocalFile()) == keeping.backups.places.own


# back


def test_a_backup_is_restored_by_keyboard_and_the_window_shows_it(keeping: Kept) -> None:
    counter = keeping.counter
    counter.book("Anita", "09:00")
    counter.later(1)
    dialog = keeping.ask()
    assert dialog.table.rowCount() == 1
    counter.keys("Return")
    keeping.read(dialog)
    assert dialog.holds.text() == "City Care Hospital: 0 tokens, 0 patients."
    assert dialog.loses.text() == "1 token booked since then would be gone."
    counter.keys("Return")
    assert counter.tokens() != []  # Enter alone restores nothing
    counter.keys("Alt+R")
    keeping.done(dialog, "Restored: 0 tokens.")
    counter.keys("Return")
    counter.to_front()
    assert counter.numbers == []
    assert counter.tokens() == []
    assert counter.said.endswith("kept as desk-2026-01-29-085100-before-restore.db.")

    dialog = keeping.ask()
    counter.qtbot.waitUntil(lambda: cell(dialog, 0, 2) == "1", timeout=10_000)
    assert cell(dialog, 0, 5) == "before a restore"
    counter.keys("Return")
    keeping.read(dialog)
    assert dialog.loses.text() == "1 token that is gone now would be back."
    counter.keys("Alt+R")
    keeping.done(dialog, "Restored: 1 token.")
    counter.keys("Esc")
    counter.to_front()
    assert counter.numbers == [1]
    counter.book("Bala", "09:00")
    assert counter.numbers == [1, 2]


def test_each_step_goes_back_by_esc(keeping: Kept) -> None:
    counter = keeping.counter
    dialog = keeping.ask()
    counter.keys("Return")
    keeping.read(dialog)
    counter.keys("Esc")
    assert dialog.isVisible()
    assert dialog.told.text() == "Which state is to come back?"
    counter.leave(dialog)


def test_another_file_that_is_no_backup_is_said_to_be_none(keeping: Kept, tmp_path: Path) -> None:
    notes = tmp_path / "notes.db"
    notes.write_text("Call the electrician. " * 500)
    counter = keeping.counter
    dialog = keeping.ask()
    counter.keys("Alt+O")
    chooser = counter.dialog(QFileDialog)
    chooser.fileSelected.emit(str(notes))
    chooser.close()
    counter.qtbot.waitUntil(lambda: "choose another" in dialog.holds.text(), timeout=10_000)
    assert not dialog.restore.isEnabled()
    dialog.activateWindow()
    dialog.close()
    counter.to_front()


def test_a_damaged_backup_is_marked_in_the_list(keeping: Kept) -> None:
    counter, own = keeping.counter, keeping.backups.places.own
    (own / "desk-2026-01-28-180000.db").write_bytes(b"\xff" * 5000)
    dialog = keeping.ask()
    counter.qtbot.waitUntil(lambda: cell(dialog, 1, 5) == "cannot be read", timeout=10_000)
    assert "not a database" in str(dialog.table.model().index(1, 5).data(Qt.ItemDataRole.ToolTipRole))
    counter.leave(dialog)


def test_another_counters_window_shows_the_restored_state(keeping: Kept, open_counter: Callable[..., Counter]) -> None:
    counter = keeping.counter
    counter.book("Anita", "09:00")
    other = open_counter(counter.path)
    other.keys("F5")
    assert other.numbers == [1]
    keeping.backups.restore(keeping.backups.places.own / keeping.own[0])
    other.later(0)
    assert other.numbers == []
    other.book("Chitra", "09:00")
    counter.keys("F5")
    assert [token.patient.name for token in counter.tokens()] == ["Chitra"]


def test_an_empty_hospital_is_brought_back_at_the_first_start(
    keeping: Kept, open_counter: Callable[..., Counter], tmp_path: Path, clock: StoppedClock
) -> None:
    from opd_desk.app import open_database

    keeping.counter.book("Anita", "09:00")
    kept = keeping.backups.write(tmp_path / "new pc" / "backups")
    path = tmp_path / "new pc" / "desk.db"
    open_database(path, clock, "Asha").close()
    new = Kept(
        open_counter(path, backups=Backups(path, Places(kept.parent, None, EVERY), clock)),
        Backups(path, Places(kept.parent), clock),
    )
    new.counter.keys("Alt+R")
    dialog = new.counter.dialog(RestoreDialog)
    new.counter.keys("Return")
    new.read(dialog)
    new.counter.keys("Alt+R")
    new.done(dialog, "Restored: 1 token.")
    new.counter.keys("Return")
    new.counter.to_front()
    assert new.counter.numbers == [1]
    assert new.counter.window.queue.isVisible()


def test_with_accounts_only_an_administrator_restores(keeping: Kept) -> None:
    desk: Desk = keeping.counter.desk
    desk.accounts.add("Asha", Role.ADMINISTRATOR, Secret("4711"))
    desk.accounts.add("Vikram", Role.CLERK, Secret("0815"))
    desk.accounts.login("Vikram", Secret("0815"))
    keeping.counter.keys("F10")
    keeping.counter.pick("Restore …")
    asked = keeping.counter.dialog(ApprovalDialog)
    asked.given.emit("Asha", Secret("4711"))
    dialog = keeping.counter.dialog(RestoreDialog)
    keeping.counter.keys("Return")
    keeping.read(dialog)
    keeping.counter.keys("Alt+R")
    keeping.done(dialog, "Restored: 0 tokens.")
    keeping.counter.keys("Esc")
    keeping.counter.to_front()
    with closing(sqlite3.connect(keeping.counter.path)) as raw:
        rows = raw.execute("SELECT by FROM desk_log WHERE what = 'backup restored'").fetchall()
    assert rows == [("Vikram, Counter 1; approved by Asha",)]
    assert desk.authority.session is None  # the backup is from before there were accounts
    assert not desk.authority.guarded


def opened(window: Rescue, qtbot: QtBot) -> RestoreDialog:
    """Return the list of backups that a window has opened over itself."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RestoreDialog))
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    return dialog


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_where_the_database_is_damaged_a_window_leads_to_a_backup(
    hospital: Path, clock: StoppedClock, tmp_path: Path, qtbot: QtBot, theme: str
) -> None:
    backups = Backups(hospital, Places(tmp_path / "backups"), clock)
    backups.write(backups.places.own)
    hospital.write_bytes(b"\xff" * 20_000)
    assert backups.is_damaged()
    window = Rescue(backups, "The file is damaged; restore the latest backup.", "Asha", theme)
    qtbot.addWidget(window)
    ended: list[bool] = []
    window.over.connect(ended.append)
    window.show()
    dialog = opened(window, qtbot)
    assert dialog.told.text() == "The desk cannot be opened: its database is damaged. Which state is to come back?"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=10_000)
    assert "cannot be read" in dialog.loses.text()
    front = dialog.windowHandle()
    assert front is not None
    QTest.keySequence(front, QKeySequence("Alt+R"))
    qtbot.waitUntil(lambda: dialog.told.text().startswith("Restored: 0 tokens."), timeout=10_000)
    assert "desk.damaged-" in dialog.told.text()
    dialog.reject()
    qtbot.waitUntil(lambda: ended == [True])
    Desk.open(hospital, clock, "Asha").close()


def test_a_rescue_that_is_left_restores_nothing(
    hospital: Path, clock: StoppedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    hospital.write_bytes(b"\xff" * 20_000)
    window = Rescue(Backups(hospital, Places(tmp_path / "backups"), clock), "It is damaged.", "Asha", "light")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.over) as over:
        window.show()
        dialog = opened(window, qtbot)
        assert "no backup here" in dialog.told.text()
        dialog.reject()
    assert over.args == [False]
    assert hospital.read_bytes() == b"\xff" * 20_000


def test_a_file_that_is_damaged_under_an_open_window_is_restored_from_it(keeping: Kept) -> None:
    counter = keeping.counter
    counter.file.close()
    with closing(sqlite3.connect(counter.path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    spoil_pages(counter.path)
    assert keeping.backups.is_damaged()
    dialog = keeping.ask()
    counter.keys("Return")
    keeping.read(dialog)
    counter.keys("Alt+R")
    keeping.done(dialog, "Restored: 0 tokens.")
    counter.keys("Return")
    counter.to_front()
    assert "desk.damaged-" in counter.said
    counter.book("Anita", "09:00")
    assert counter.numbers == [1]


def test_who_restored_stands_in_the_log(keeping: Kept) -> None:
    counter = keeping.counter
    dialog = keeping.ask()
    counter.keys("Return")
    keeping.read(dialog)
    counter.keys("Alt+R")
    keeping.done(dialog, "Restored")
    counter.keys("Esc")
    counter.to_front()
    with closing(sqlite3.connect(counter.path)) as raw:
        rows = raw.execute("SELECT by, about FROM desk_log WHERE what = 'backup restored'").fetchall()
    assert rows == [(counter.desk.by, "desk-2026-01-29-085000.db")]
    assert counter.file.views.doctor_day(KUMAR).tokens == {}


def test_a_backup_opened_from_outside_is_asked_about_and_comes_back(keeping: Kept) -> None:
    counter, made = keeping.counter, keeping.backups.places.own / keeping.own[0]
    counter.book("Anita", "09:00")

    counter.window.file_handed.emit(str(made))

    dialog = counter.dialog(RestoreDialog)
    assert "is it to come back?" in dialog.told.text()
    counter.window.file_handed.emit(str(made))  # a second time changes nothing
    keeping.read(dialog)
    assert counter.window.findChildren(RestoreDialog) == [dialog]
    dialog.restore.click()
    keeping.done(dialog, "Restored")
    counter.leave(dialog)
    assert counter.numbers == []


def test_the_desks_own_file_opened_from_outside_is_open_already(keeping: Kept, hospital: Path) -> None:
    keeping.counter.window.file_handed.emit(str(hospital))
    assert not keeping.counter.window.findChildren(RestoreDialog)
