"""What is said where not all is well, or somebody is in the midst of something: none of it in English alone."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from opd_desk.app import open_database
from opd_desk.domain.accounts import Secret
from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.domain.roles import Role
from opd_desk.domain.said import say
from opd_desk.services.backups import Backups, Places
from opd_desk.services.desk import Desk
from opd_desk.services.print_jobs import JobState
from opd_desk.services.setup import load_presets
from opd_desk.simulation.scenario import parse_scenario
from opd_desk.simulation.training import open_training
from opd_desk.ui.binding.rescue import Rescue
from opd_desk.ui.dialogs.help import HelpDialog
from opd_desk.ui.dialogs.importing import ImportDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.restore import RestoreDialog
from opd_desk.ui.dialogs.unlocking import UnlockDialog
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import install_excepthook
from tests.ui.counter import DAY, Counter, at, plain_words
from tests.ui.every_dialog import leave_all
from tests.ui.fake_printer import FakePrinters
from tests.ui.foreign import BY, SETTINGS, foreign_hospital, foreign_window, in_own_words
from tests.ui.panel_kit import WIDE
from tests.ui.pseudo import bare, entries, marked, untranslated
from tests.ui.test_training import TABLE, Seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.simulation.stored import StoppedClock

KEY = DayKey(DAY, "DOC001")
PHONE, PRINTER = "9876543210", "प्रिंटर"


@pytest.fixture(autouse=True)
def foreign(qapp: object) -> Iterator[None]:
    """Let the window speak the language of marked letters."""
    with foreign_window():
        yield


@pytest.fixture
def file(tmp_path: Path, clock: StoppedClock) -> Path:
    """Return the file of a hospital without a Latin letter."""
    return foreign_hospital(tmp_path / "desk.db", clock)


@pytest.fixture
def counter(file: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return its counter with a full slot, the first token chosen."""
    return filled(open_counter(file, SETTINGS))


def filled(counter: Counter) -> Counter:
    for name in ("अनीता", "बाला", "चित्रा"):
        counter.book(name, "09:00", phone=PHONE)
    counter.choose(1)
    return counter


def check(*widgets: QWidget) -> None:
    left = {where: bare(words) for widget in widgets for where, words in untranslated(widget).items()}
    assert not left


def check_front(counter: Counter) -> QDialog:
    """Check the dialog that stands in front, and what the foot says."""
    dialog = counter.dialog(QDialog)
    check(dialog)
    assert not bare(tr(counter.said)), counter.said
    return dialog


def press(counter: Counter, *keys: str) -> None:
    """Press keys, or type what begins with a space."""
    for key in keys:
        if key.startswith(" "):
            counter.write(key[1:])
        else:
            counter.keys(key)


def pick(counter: Counter, words: str) -> None:
    """Pick an entry of the menu by its English words."""
    counter.keys("F10")
    menu = counter.menu
    chosen = next(each for each in entries(menu) if plain_words(each.text()).startswith(marked(words)))
    menu.close()
    chosen.trigger()


# the window


STATES = (
    ("F3", " अनी"),
    (" ख",),
    ("Ctrl+A", " DOC001-20260129-0999", "Return"),
    ("Esc", "F2", "Return", " फ़रीदा", "F9"),
    ("Esc", "F4", "F4"),
    ("Return", " 999", "Return"),
    ("Esc", "F2", " 98", "Return"),
    ("Ctrl+A", " " + PHONE, "Return", "Return", "Return", "Return", "Return"),
    ("Ctrl+Return",),
    ("Esc", "Esc", "Esc", "Ctrl+3", "Alt+N"),
    ("Alt+C",),
    ("Esc", "Alt+M"),
    ("Esc", "Ctrl+A", "Alt+M"),
    ("Esc", "Alt+D", "Alt+L"),
    ("Alt+D", "Alt+Right"),
    ("Alt+Right", "Alt+Right"),
    ("Alt+Home", "Alt+Left"),
    ("F5", "F12"),
)
"""What is pressed, one after the other."""


def test_the_window_says_nothing_bare_whatever_is_under_way(counter: Counter) -> None:
    for keys in STATES:
        press(counter, *keys)
        check(counter.window)
        assert not bare(tr(counter.said)), keys


def test_what_was_done_is_told_without_a_bare_letter(counter: Counter) -> None:
    counter.window.queue.setFocus()
    for key in (
        "F6",
        "F7",
        "Alt+R",
        "F7",
        "F8",
        "Alt+E",
        "Alt+C",
        "1",
        "Alt+R",
        "Alt+S",
        "Alt+S",
        "Alt+M",
        "1",
        "Ctrl+Z",
    ):
        counter.keys(key)
        assert not bare(tr(counter.said)), counter.said
    for key in ("Alt+H", "Ctrl+L", "Ctrl+I"):
        counter.keys(key)
        counter.leave(check_front(counter))


PLANS: dict[str, tuple[str, ...]] = {
    "Late": (" 90", "Ctrl+A", " क"),
    "Away": (" 09:00", "Ctrl+A", " क"),
    "Extra hours": (" 9", "Return", " 8", "Return", "Return", "Return"),
    "Places": (" 0", "Return", "Return"),
    "Leave": (" 29/1", "Return", " 28/1", "Return"),
    "Go to a date": (" क",),
    "Number sheet": (" क", "Return"),
    "Type in a number sheet": ("Return", " अ", "Return", "Return", "Return"),
    "Hospital": ("Del", "Return", "Return", "Return"),
    "People": ("Alt+N", "Return"),
    "Register and figures": ("Alt+F", " क", "Return"),
    "Slips of the day": ("Return",),
    "Policy": ("Ctrl+S",),
}


def test_plans_and_refused_entries_say_nothing_bare(counter: Counter) -> None:
    for words, keys in PLANS.items():
        pick(counter, words)
        check_front(counter)
        for key in keys:
            press(counter, key)
            if QApplication.activeModalWidget() is not None:
                check_front(counter)
        leave_all(counter)


def test_menus_of_tokens_say_nothing_bare(counter: Counter) -> None:
    for keys in (("Ctrl+3",), ("Ctrl+A",)):
        counter.keys(*keys)
        counter.menu_key()
        check(counter.menu)
        counter.menu.close()
        counter.to_front()


DIALOGS_IN_DIALOGS: dict[str, tuple[str, ...]] = {
    "another date for one": ("Ctrl+N", "Return", " 30/1", "Return"),
    "two entries made one": ("Ctrl+I", "Alt+M", " बाला", "Return"),
    "the day closed": ("Ctrl+Shift+D", "Space", "Alt+A", "Return"),
    "help searched": ("F1", " क"),
}


@pytest.mark.parametrize("keys", DIALOGS_IN_DIALOGS.values(), ids=DIALOGS_IN_DIALOGS)
def test_a_dialog_that_a_dialog_opens_says_nothing_bare(keys: tuple[str, ...], counter: Counter) -> None:
    if "Ctrl+N" in keys:
        counter.desk.hours.close(KEY, at("09:00"))
    if "Ctrl+Shift+D" in keys:
        counter.clock.now = at("10:40")
    for key in keys:
        press(counter, key)
        front = QApplication.activeModalWidget()
        if front is not None and not isinstance(front, HelpDialog):
            check(front)
    leave_all(counter)
    check(counter.window)
    assert not bare(tr(counter.said))


def test_a_reason_that_was_left_as_it_is_said_can_be_said_in_any_language(counter: Counter) -> None:
    counter.desk.hours.close(KEY, at("09:00"))
    counter.keys("Ctrl+N")
    counter.dialog(QDialog)
    counter.keys("Ctrl+A", "Alt+C", "Return")
    check_front(counter)
    assert "No new date wanted" in {token.reason for token in counter.tokens()}


def test_a_second_token_because_of_the_sheet_is_told_without_a_bare_letter(counter: Counter) -> None:
    why = say("it stands on the number sheet")
    counter.desk.booking.book(KEY, Request(Patient("अनीता", PHONE), Source.PAID, at("09:30"), override=str(why)))
    for key in ("Ctrl+L", "Ctrl+I"):
        counter.keys(key)
        counter.leave(check_front(counter))


# trouble


def _read_only(counter: Counter) -> None:
    with counter.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")


def _gone(counter: Counter) -> None:
    counter.path.rename(counter.path.with_name("other.db"))


@pytest.mark.parametrize("trouble", [_read_only, _gone])
def test_a_file_that_cannot_be_used_is_said(counter: Counter, trouble: Callable[[Counter], None]) -> None:
    trouble(counter)
    counter.keys("F6")
    counter.leave(check_front(counter))


def test_a_fault_is_said(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_excepthook(lambda: counter.window)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
    box = counter.dialog(QMessageBox)
    assert not bare(box.text())
    counter.leave(box)


def test_what_did_not_come_out_is_said(file: Path, open_counter: Callable[..., Counter]) -> None:
    printers = FakePrinters()
    why = say("it has no paper: put in a roll")
    printers.trouble[PRINTER] = say("{printer} does not print: {why}, then print again.", printer=PRINTER, why=why)
    counter = filled(open_counter(file, replace(SETTINGS, printer=PRINTER, report_printer=PRINTER), send=printers))
    counter.keys("Ctrl+P")
    counter.qtbot.waitUntil(lambda: [job.state for job in counter.file_jobs()] == [JobState.FAILED])
    check(counter.window)
    counter.keys("Ctrl+R")
    report = counter.dialog(PaperDialog)
    counter.keys("Ctrl+P")
    check(report)
    counter.leave(report)
    counter.keys("Ctrl+Q")
    for key in ("Down", "Del", "Up", "Alt+V"):
        check_front(counter)
        counter.keys(key)
    check_front(counter)
    leave_all(counter)


# backups


def _restored(counter: Counter, dialog: RestoreDialog) -> None:
    check(dialog)
    counter.keys("Return")
    counter.qtbot.waitUntil(dialog.restore.isEnabled, timeout=10_000)
    check(dialog)
    counter.keys("Alt+R")
    counter.qtbot.waitUntil(lambda: dialog.told.text().startswith(marked("Restored")), timeout=10_000)
    check(dialog)


def test_a_backup_is_made_and_brought_back_without_a_bare_letter(
    file: Path, clock: StoppedClock, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    places = Places(tmp_path / "backups", tmp_path / "none" / "stick", timedelta(minutes=15))
    counter = filled(open_counter(file, SETTINGS, backups=Backups(file, places, clock)))
    counter.later(1)
    counter.qtbot.waitUntil(lambda: any(places.own.glob("*.db")), timeout=10_000)
    check(counter.window)
    pick(counter, "Restore")
    _restored(counter, counter.dialog(RestoreDialog))
    counter.dialog(RestoreDialog).reject()
    counter.to_front()
    check(counter.window)


def test_a_damaged_database_and_a_passphrase_are_said(
    file: Path, clock: StoppedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    file.write_bytes(b"\xff" * 20_000)
    with pytest.raises(Exception, match="damaged|database") as trouble:
        open_database(file, clock, BY)
    rescue = Rescue(Backups(file, Places(tmp_path / "backups"), clock), trouble.value.args[0], BY, "light")
    qtbot.addWidget(rescue)
    check(rescue)
    unlocking = UnlockDialog(WIDE, lambda _: say("This passphrase does not open it."))
    qtbot.addWidget(unlocking)
    unlocking._try()
    check(unlocking)


# bookings from a file, people, training


def test_an_import_says_nothing_bare(counter: Counter, tmp_path: Path) -> None:
    online = tmp_path / "online.csv"
    online.write_text(
        "booking_id,date,doctor,slot,source,name,phone,age\n"
        "1,2026-01-29,DOC001,09:30,online,अनीता,9876500001,34\n"
        "2,2026-01-29,DOC009,09:30,online,दीपा,9876500004,60\n"
        "3,2026-01-20,DOC002,09:00,online,फ़रीदा,9876500006,30\n"
        "4,2026-01-29,DOC002,09:10,online,गीता,9876500007,30\n"
    )
    pick(counter, "Import online bookings")
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    chooser.fileSelected.emit(str(online))
    chooser.close()
    dialog = counter.dialog(ImportDialog)
    check(dialog)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == marked("Close"), timeout=10_000)
    check(dialog)
    counter.leave(dialog)


def test_who_logs_in_is_told_nothing_bare(
    file: Path, clock: StoppedClock, open_counter: Callable[..., Counter]
) -> None:
    with closing(Desk.open(file, clock, BY)) as desk:
        for name, role, pin in (("मीना", Role.ADMINISTRATOR, "2580"), (BY, Role.CLERK, "1470")):
            desk.accounts.add(name, role, Secret(pin))
    counter = open_counter(file, replace(SETTINGS, idle_lock=5))
    check(counter.window)
    press(counter, " 1", " 9999", "Return")
    check(counter.window)
    counter.later(2)
    press(counter, " 1470", "Return")
    check(counter.window)
    pick(counter, "People")
    check_front(counter)
    press(counter, " 2580", "Return")
    counter.qtbot.waitUntil(lambda: type(QApplication.activeModalWidget()).__name__ == "PeopleDialog")
    check_front(counter)
    counter.keys("Alt+L")
    check_front(counter)
    leave_all(counter)
    counter.keys("F12")
    check(counter.window)


def test_a_played_day_says_nothing_bare(tmp_path: Path, open_counter: Callable[..., Counter]) -> None:
    table: dict[str, Any] = in_own_words(TABLE) | {"name": "A crowded Thursday"}
    for number, step in enumerate(table["step"]):
        if "patient" in step:
            table["step"][number] = step | {"patient": {"name": "अनीता", "phone": PHONE}}
    path = tmp_path / "training.db"
    day = open_training(path, parse_scenario(table, load_presets()), 20, Seconds(), BY)
    counter = open_counter(path, SETTINGS, day=day)
    check(counter.window)
    counter.keys("F10")
    check(counter.menu)
    counter.menu.close()
