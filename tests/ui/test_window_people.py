"""Who is at the desk: login, lock, another person, approvals and accounts, by the keys of a clerk."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from opd_desk.demo import CLERK
from opd_desk.domain.accounts import Secret
from opd_desk.domain.roles import Permission, Role
from opd_desk.services.desk import Desk
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.binding.lock import LockWork
from opd_desk.ui.dialogs.approval import ApprovalDialog
from opd_desk.ui.dialogs.closing import ClosingDialog
from opd_desk.ui.dialogs.people import AccountDialog, OwnPinDialog, PeopleDialog
from opd_desk.ui.dialogs.policy import PolicyDialog
from opd_desk.ui.dialogs.span import SpanDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.panels.lock import LockScreen
from opd_desk.ui.panels.proof import SCANNED
from opd_desk.ui.widgets.base import Words
from tests.ui.counter import DAY, KUMAR, Counter, at, path_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

PEOPLE = (
    ("Meena Joshi", Role.ADMINISTRATOR, "the great mill"),
    ("Dr. Rao", Role.IN_CHARGE, "2580"),
    ("Asha Verma", Role.CLERK, "1470"),
    ("Zoya Khan", Role.CLERK, "9630"),
)
SETTINGS = replace(CLERK, idle_lock=5)


@pytest.fixture(scope="module")
def guarded(set_up_hospital: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a hospital with accounts, not to be changed."""
    path = tmp_path_factory.mktemp("guarded") / "desk.db"
    shutil.copy(set_up_hospital, path)
    desk = Desk.open(path, StoppedClock(at("08:00")), CLERK.by)
    for name, role, pin in PEOPLE:
        desk.accounts.add(name, role, Secret(pin))
    desk.close()
    return path


@pytest.fixture
def door(guarded: Path, tmp_path: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter at which nobody is yet."""
    path = tmp_path / "desk.db"
    shutil.copy(guarded, path)
    return open_counter(path, SETTINGS)


@pytest.fixture
def asha(door: Counter) -> Counter:
    """Return a counter at which a clerk is."""
    enter(door, "1", "1470")
    return door


def enter(counter: Counter, name: str, pin: str) -> None:
    """Give a name, "" for the one that is chosen, and a PIN."""
    counter.write(name)
    counter.write(pin)
    counter.keys("Return")


def screen(counter: Counter) -> LockScreen:
    (found,) = counter.window.findChildren(LockScreen)
    return found


def locked(counter: Counter) -> bool:
    (work,) = counter.window.findChildren(LockWork)
    return work.locked


def texts(of: QWidget) -> str:
    """Return all words that a widget and what is in it show."""
    return " ".join(words.text() for words in of.findChildren(Words) if words.isVisibleTo(of))


def told(counter: Counter) -> str:
    return screen(counter).proof.told.text()


def cell(people: PeopleDialog, row: int, column: int) -> str:
    item = people.table.item(row, column)
    return "" if item is None else item.text()


def done(counter: Counter) -> list[str]:
    """Return what the desk's log has, the first entry first, but for the accounts made."""
    with counter.file.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT by, what, who FROM desk_log ORDER BY id").all()
    return [f"{row[0]}: {row[1]} {row[2]}".strip() for row in rows][len(PEOPLE) :]


# without accounts


def test_without_accounts_the_desk_opens_at_once_and_says_so(counter: Counter) -> None:
    assert not locked(counter)
    counter.keys("F12")
    assert counter.said.startswith("No accounts: everyone at this PC may do everything.")
    counter.later(24 * 60)
    assert not locked(counter)
    counter.keys("F10")
    assert path_to(counter.menu, "People")[-1].text().endswith("(no accounts: everyone may do everything)")
    counter.leave(counter.menu)


def test_the_first_account_is_made_from_the_menu_and_shuts_the_desk_for_others(counter: Counter) -> None:
    counter.keys("F10")
    counter.pick("People")
    people = counter.dialog(PeopleDialog)
    assert "No accounts: everyone at this PC may do everything." in texts(people)
    counter.keys("Return")
    account = counter.dialog(AccountDialog)
    counter.write("Meena Joshi")
    counter.keys("Return")
    counter.write("123")
    counter.keys("Return")
    counter.write("123")
    counter.keys("Return")
    assert "at least 4 digits" in account.told.text()
    for field in (account.pin, account.again):
        field.edit.clear()
    account.pin.setFocus()
    counter.write("1234")
    counter.keys("Return")
    counter.write("1235")
    counter.keys("Return")
    assert "not the same" in account.told.text()
    counter.write("1234")
    counter.keys("Return")
    people.activateWindow()
    assert cell(counter.dialog(PeopleDialog), 0, 1) == "Administrator"
    counter.leave(people)
    assert counter.desk.by == "Meena Joshi, Counter 1"
    assert counter.window.top._who == "Meena Joshi, Counter 1"
    assert counter.said == "Meena Joshi can log in as administrator."
    counter.later(5)
    assert locked(counter)


# logging in


def test_nobody_sees_or_does_anything_before_the_login(door: Counter) -> None:
    window = door.window
    assert locked(door)
    assert texts(screen(door)).startswith("Who is at Counter 1?")
    picture = window.grab().toImage()
    ground = screen(door).look.theme.bg
    assert picture.pixelColor(20, 20).name() == picture.pixelColor(1300, 700).name() == ground.lower()
    door.keys("F2", "F9", "F7", "Ctrl+Shift+D", "F10", "Alt+C", "Ctrl+F", "F1", "Esc", "Ctrl+Z", "Tab", "Tab")
    assert QApplication.activePopupWidget() is QApplication.activeModalWidget() is None
    assert door.tokens() == []
    focused = QApplication.focusWidget()
    assert focused is None or screen(door).isAncestorOf(focused)
    assert door.desk.by == "Counter 1"


def test_a_name_by_digit_arrow_or_letters_then_the_pin(door: Counter) -> None:
    enter(door, "1", "1470")
    assert not locked(door)
    assert door.desk.by == "Asha Verma, Counter 1"
    assert door.window.top._who == "Asha Verma, Counter 1"
    assert door.window.form.fields.phone.edit.hasFocus()
    door.keys("F12", "Down", "Return")
    enter(door, "", "2580")
    assert door.desk.by == "Dr. Rao, Counter 1"
    assert door.said == "Dr. Rao is at Counter 1 now."
    door.keys("F12")
    door.write("kha")
    door.keys("Return")
    enter(door, "", "9630")
    assert door.desk.by == "Zoya Khan, Counter 1"
    door.book("Anita", "09:00")
    assert door.token(1).booked_by == "Zoya Khan, Counter 1"


def test_who_was_here_last_needs_the_pin_alone(asha: Counter, open_counter: Callable[..., Counter]) -> None:
    again = open_counter(asha.path, SETTINGS)
    again.write("1470")
    again.keys("Return")
    assert again.desk.by == "Asha Verma, Counter 1"


def test_a_wrong_pin_waits_longer_each_time_and_says_how_long(door: Counter) -> None:
    enter(door, "1", "1471")
    assert told(door) == "That is not the PIN of Asha Verma. 1 wrong try: the next one in 1 s."
    enter(door, "", "1470")
    assert "1 wrong try for Asha Verma: the next one in 1 s." in told(door)
    door.clock.now = at("08:51")
    enter(door, "", "1472")
    assert "2 wrong tries: the next one in 2 s." in told(door)
    door.qtbot.waitUntil(lambda: told(door).endswith("in 1 s."), timeout=3000)
    door.qtbot.waitUntil(lambda: told(door) == "Now: try again.", timeout=3000)
    door.clock.now = at("08:52")
    enter(door, "", "1470")
    assert not locked(door)
    assert done(door) == ["Counter 1: wrong try Asha Verma"] * 2 + ["Asha Verma, Counter 1: login"]


def test_a_pin_is_shown_as_dots_and_forgotten(door: Counter) -> None:
    door.write("1")
    pin = screen(door).proof.pin.edit
    door.write("1470")
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    assert pin.displayText() != pin.text()
    door.keys("Return")
    assert pin.text() == ""


def test_enter_without_a_name_or_a_pin_says_what_is_missing(door: Counter) -> None:
    door.keys("Return")
    assert told(door) == "Choose a name first."
    door.keys("Down", "Return", "Return")
    assert locked(door)
    assert done(door) == []


def test_a_database_that_cannot_be_used_is_said_on_the_card(door: Counter) -> None:
    with door.file.database.writing():
        with door.desk.database.reading() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        enter(door, "1", "1470")
        assert "locked" in told(door) or "in use" in told(door)
        assert locked(door)
    enter(door, "", "1470")
    assert not locked(door)


# locking


def test_the_desk_locks_when_nobody_is_there_and_keeps_what_was_typed(asha: Counter) -> None:
    asha.write("98111")
    asha.keys("Tab")
    asha.write("Half Typed")
    for _ in range(3):
        asha.later(4)
        asha.write("x")
        assert not locked(asha)
    asha.later(5)
    assert locked(asha)
    assert texts(screen(asha)).startswith("Counter 1 is locked Asha Verma goes on with the PIN.")
    asha.write("1470")
    asha.keys("Return")
    assert not locked(asha)
    draft = asha.window.form.draft()
    assert draft.name == "Half Typedxxx"
    assert asha.window.form.fields.name.edit.hasFocus()
    asha.write("y")
    assert asha.window.form.draft().name == "Half Typedxxxy"
    assert done(asha)[1:] == ["Asha Verma, Counter 1: lock", "Asha Verma, Counter 1: unlock"]


def test_what_was_typed_stays_for_another_person_too(asha: Counter) -> None:
    asha.write("98111")
    asha.keys("F12")
    enter(asha, "4", "9630")
    assert asha.desk.by == "Zoya Khan, Counter 1"
    assert asha.window.form.fields.phone.text() == "98111"


def test_a_scanner_and_a_cat_do_nothing_while_it_is_locked(asha: Counter) -> None:
    token = asha.book("Anita", "09:00")
    asha.keys("F12")
    for _ in range(2):
        asha.write(token)
        asha.keys("Return")
        assert told(asha) == SCANNED
    asha.keys("Down", "Down", "Up", "F7", "F8", "Alt+C", "Ctrl+Return", "Ctrl+Shift+P", "Alt+B", "F6", "Esc", "Esc")
    asha.click(asha.window.queue.viewport())
    asha.click(asha.window.bottom.undo)
    assert locked(asha)
    assert asha.token(1).status == "confirmed"
    assert not [entry for entry in done(asha) if "wrong" in entry]
    asha.keys("F12")
    enter(asha, "1", "1470")
    assert asha.chosen is None or asha.chosen == 1


def test_menus_close_and_dialogs_come_back_for_the_same_person_alone(asha: Counter) -> None:
    enter(asha, "", "")
    asha.keys("F12")
    enter(asha, "2", "2580")
    asha.keys("F10")
    assert asha.menu
    asha.later(5)
    assert locked(asha)
    assert QApplication.activePopupWidget() is None
    asha.to_front()
    asha.write("2580")
    asha.keys("Return")
    asha.clock.now = at("19:00")
    asha.keys("Ctrl+Shift+D")
    dialog = asha.dialog(ClosingDialog)
    asha.later(5)
    assert locked(asha)
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    asha.to_front()
    asha.write("2580")
    asha.keys("Return")
    assert asha.dialog(ClosingDialog) is dialog
    asha.later(5)
    asha.to_front()
    asha.keys("F12")
    enter(asha, "1", "1470")
    assert QApplication.activeModalWidget() is None
    assert asha.desk.by == "Asha Verma, Counter 1"
    asha.to_front()


def test_a_dialog_that_would_open_over_the_lock_waits(asha: Counter) -> None:
    asha.keys("F12")
    dialog = TellingDialog(asha.window.look, "Patients", [("1", "Anita")], asha.window)
    dialog.open()
    asha.qtbot.waitUntil(lambda: not dialog.isVisible())
    asha.to_front()
    enter(asha, "1", "1470")
    assert asha.dialog(TellingDialog) is dialog
    asha.leave(dialog)


def test_the_hall_goes_on_while_the_desk_is_locked(asha: Counter) -> None:
    asha.keys("F11")
    (hall,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HallWindow) and each.isVisible()]
    asha.to_front()
    asha.keys("F12")
    assert hall.isVisible()
    asha.file.accounts.login("Dr. Rao", Secret("2580"))
    asha.later(1)
    assert hall.isVisible()
    hall.close()


def test_an_account_switched_off_elsewhere_is_out_within_a_second(asha: Counter) -> None:
    asha.file.accounts.login("Meena Joshi", Secret("the great mill"))
    asha.file.accounts.set_active("Asha Verma", active=False)
    asha.later(0)
    assert locked(asha)
    assert [one.name for one in screen(asha).proof.rows.people] == ["Dr. Rao", "Meena Joshi", "Zoya Khan"]


def test_accounts_made_elsewhere_shut_this_window(counter: Counter) -> None:
    counter.file.accounts.add("Meena Joshi", Role.ADMINISTRATOR, Secret("1234"))
    counter.later(0)
    assert locked(counter)
    counter.write("1234")
    counter.keys("Return")
    assert counter.desk.by == "Meena Joshi, Counter 1"


# approvals


def approve(counter: Counter, pin: str = "2580", name: str = "1") -> None:
    dialog = counter.dialog(ApprovalDialog)
    counter.write(name)
    counter.write(pin)
    counter.keys("Return")
    counter.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not dialog)


def test_an_in_charge_approves_a_second_token_in_place(asha: Counter) -> None:
    asha.book("Anita", "09:00", phone="9811120456")
    asha.write("9811120456")
    asha.keys("Return", "Return")
    asha.keys("Alt+W")
    asha.window.form.book()
    assert "Has token 1" in asha.refusal or "has token 1" in asha.refusal
    asha.keys("Ctrl+Return")
    asha.write("for her report")
    asha.keys("Return")
    dialog = asha.dialog(ApprovalDialog)
    assert texts(dialog).startswith("Booking although refused needs an in-charge.")
    assert [one.name for one in dialog.proof.rows.people] == ["Dr. Rao", "Meena Joshi"]
    assert len(asha.tokens()) == 1
    approve(asha)
    asha.to_front()
    assert len(asha.tokens()) == 2
    assert asha.desk.by == "Asha Verma, Counter 1"
    (event,) = [each for each in asha.file.views.history(asha.token(2).id) if each.kind == "booked"]
    assert event.act.by == "Asha Verma, Counter 1; approved by Dr. Rao"
    assert "Undo booking of 2" in asha.window.bottom.undo.text()


def test_an_approval_not_given_leaves_all_as_it_is(asha: Counter) -> None:
    asha.clock.now = at("19:00")
    asha.book("Anita", key=replace(KUMAR, date=DAY.replace(day=30)))
    asha.keys("Ctrl+Shift+D")
    closing = asha.dialog(ClosingDialog)
    asha.keys("Return")
    dialog = asha.dialog(ApprovalDialog)
    asha.write("1")
    asha.write("0000")
    asha.keys("Return")
    assert "That is not the PIN of Dr. Rao." in dialog.proof.told.text()
    asha.keys("Esc")
    closing.activateWindow()
    assert asha.file.closing.closed_since(DAY) is None
    assert asha.dialog(ClosingDialog) is closing
    asha.keys("Return")
    asha.dialog(ApprovalDialog)
    asha.clock.now = at("19:01")
    approve(asha)
    asha.to_front()
    assert asha.file.closing.closed_since(DAY) is not None
    assert asha.said.startswith("Thu 29 Jan is closed")


def test_an_approval_holds_for_as_long_as_the_dialog_that_it_opens(asha: Counter) -> None:
    asha.keys("Ctrl+Shift+R")
    approve(asha)
    span = asha.dialog(SpanDialog)
    asha.qtbot.waitUntil(lambda: "0 tokens" in texts(span) or span.model.rowCount() == 0)
    assert asha.desk.authority.may(Permission.REPORTS)
    asha.leave(span)
    assert not asha.desk.authority.may(Permission.REPORTS)
    asha.keys("F10")
    asha.pick("Policy")
    approve(asha)
    policy = asha.dialog(PolicyDialog)
    policy.save_wanted.emit({"base": "elastic"})
    asha.to_front()
    assert asha.said.startswith("The policy is changed")
    assert asha.desk.by == "Asha Verma, Counter 1"


# accounts


def test_an_administrator_lists_changes_and_switches_off(door: Counter) -> None:
    enter(door, "3", "")
    for letter in "the great mill":
        door.write(letter)
    door.keys("Return", "F10")
    door.pick("People")
    people = door.dialog(PeopleDialog)
    rows = [[cell(people, row, column) for column in (0, 1, 3)] for row in range(4)]
    assert rows[0] == ["Asha Verma", "Clerk", "yes"]
    door.keys("Return")
    account = door.dialog(AccountDialog)
    assert account.name.edit.isReadOnly()
    door.keys("Right", "Return")
    people.activateWindow()
    door.dialog(PeopleDialog)
    assert cell(people, 0, 1) == "In-charge"
    door.keys("Alt+O")
    assert cell(people, 0, 3) == "switched off"
    assert people.active.text() == "Switch on"
    people.table.setCurrentCell(2, 0)
    door.keys("Alt+O")
    assert people.told.text() == "Meena Joshi is the last administrator: make another one first."
    door.keys("Alt+L")
    log = door.dialog(TellingDialog)
    assert "Meena Joshi, Counter 1: switched off, Asha Verma" in texts(log)
    door.keys("Esc")
    people.activateWindow()
    door.dialog(PeopleDialog)
    door.leave(people)


def test_a_clerk_needs_an_administrator_to_see_the_people(asha: Counter) -> None:
    asha.keys("F10")
    asha.pick("People")
    dialog = asha.dialog(ApprovalDialog)
    assert [one.name for one in dialog.proof.rows.people] == ["Meena Joshi"]
    assert dialog.proof.pin.edit.hasFocus()
    asha.leave(dialog)


def test_ones_own_pin_is_changed_by_the_old_one(asha: Counter) -> None:
    asha.keys("F10")
    asha.pick("Your own PIN")
    dialog = asha.dialog(OwnPinDialog)
    for pin in ("0000", "8642", "8642"):
        asha.write(pin)
        asha.keys("Return")
    assert "That is not the PIN of Asha Verma." in dialog.told.text()
    asha.clock.now = at("08:51")
    dialog.fields[0].edit.setText("1470")
    asha.keys("Return")
    asha.to_front()
    assert asha.said == "Your new PIN counts from now on."
    asha.keys("F12")
    enter(asha, "1", "8642")
    assert not locked(asha)


@pytest.mark.parametrize("size", [(1366, 768), (911, 433), (880, 430)])
def test_the_card_fits_every_window(asha: Counter, size: tuple[int, int]) -> None:
    asha.keys("F12")
    asha.window.resize(*size)
    QApplication.processEvents()
    card = screen(asha)._card
    assert card.geometry().top() >= 0
    assert card.geometry().bottom() <= asha.window.height()
    assert screen(asha).size() == asha.window.size()
