"""Names hidden while nobody is at the PC; the passphrase of an encrypted file, asked for before there is a window."""

from __future__ import annotations

import subprocess
import sys
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from opd_desk.demo import CLERK
from opd_desk.domain.accounts import Secret
from opd_desk.domain.roles import Role
from opd_desk.services.desk import Desk
from opd_desk.services.sealing import encrypt, hold_key, needs_key, try_key
from opd_desk.ui.binding.hiding import NameHiding
from opd_desk.ui.binding.lock import LockWork
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.dialogs.unlocking import UnlockDialog
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.panels.veil import Veil
from opd_desk.ui.theme import LIGHT, Look
from opd_desk.ui.widgets.base import Words
from tests.ui.counter import at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.simulation.stored import StoppedClock
    from tests.ui.counter import Counter

NAME = "Zarathustra"


@pytest.fixture
def alone(hospital: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter that hides names after five minutes, with a patient booked and half a booking typed."""
    counter = open_counter(hospital, replace(CLERK, hide_names=5))
    counter.book(NAME, "09:00")
    counter.book("Bala", "09:00")
    for token in counter.tokens():
        counter.desk.consulting.check_in(token.id)
    counter.clock.now = at("09:00")
    counter.keys("F5")
    counter.choose(1)
    counter.keys("F7", "F2", "Return")
    counter.write("Half")
    return counter


def veil(counter: Counter) -> Veil:
    found = counter.window.findChild(Veil)
    assert found is not None
    return found


def hidden(counter: Counter) -> bool:
    found = counter.window.findChild(Veil)
    return found is not None and found.isVisible()


def back(counter: Counter) -> None:
    counter.qtbot.waitUntil(lambda: not hidden(counter))


def test_after_a_while_numbers_alone_are_seen_and_a_key_brings_all_back(alone: Counter) -> None:
    alone.later(4)
    assert not hidden(alone)
    alone.later(1)
    assert hidden(alone)
    assert veil(alone).geometry() == alone.window.rect()
    seen = [words.text() for words in veil(alone).findChildren(Words)]
    assert seen[:3] == ["Dr. Rajesh Kumar", "Called: 1", "Waiting: 2"]
    assert NAME not in " ".join(seen)
    alone.write("x")
    back(alone)
    assert alone.window.form.fields.name.text() == "Half"
    alone.write("x")
    assert alone.window.form.fields.name.text() == "Halfx"


def test_a_key_that_brings_it_back_books_nobody(alone: Counter) -> None:
    alone.later(6)
    before = len(alone.tokens())
    for key in ("Return", "F8", "Ctrl+Z"):
        alone.later(6)
        alone.keys(key)
        back(alone)
    assert len(alone.tokens()) == before
    assert alone.token(1).status.value == "in_consultation"


def test_the_pointer_brings_it_back(alone: Counter) -> None:
    alone.later(6)
    assert hidden(alone)
    QTest.mouseMove(alone.window.windowHandle(), QPoint(400, 300))
    back(alone)


def test_whoever_works_sees_names(alone: Counter) -> None:
    for _ in range(4):
        alone.later(3)
        alone.write("x")
    assert not hidden(alone)


def test_a_dialog_is_hidden_too_and_stands_again(alone: Counter) -> None:
    alone.choose(1)
    alone.keys("Alt+H")
    dialog = alone.dialog(TellingDialog)
    alone.later(6)
    assert not dialog.isVisible()
    alone.to_front()
    alone.write("x")
    back(alone)
    assert dialog.isVisible()
    alone.leave(alone.dialog(TellingDialog))


def test_the_numbers_go_on_and_a_clock_set_back_hides_no_later(alone: Counter) -> None:
    alone.later(6)
    alone.file.booking.cancel(alone.token(2).id, "By phone")
    for _ in range(2):
        alone.later(0)
    assert veil(alone).waiting.text() == "Nobody waits."
    alone.write("x")
    back(alone)
    alone.later(-60)
    alone.later(5)
    assert hidden(alone)


def test_without_the_setting_names_stay(counter: Counter) -> None:
    counter.later(24 * 60)
    assert counter.window.findChild(NameHiding) is None
    assert not hidden(counter)


def test_where_there_are_accounts_the_lock_takes_its_place(
    hospital: Path, open_counter: Callable[..., Counter], clock: StoppedClock
) -> None:
    desk = Desk.open(hospital, clock, CLERK.by)
    desk.accounts.add("Asha Verma", Role.ADMINISTRATOR, Secret("1470"))
    desk.close()
    counter = open_counter(hospital, replace(CLERK, hide_names=2, idle_lock=5))
    (lock,) = counter.window.findChildren(LockWork)
    counter.write("1470")
    counter.keys("Return")
    counter.keys("Return")
    counter.write("Half")
    assert not lock.locked
    counter.later(3)
    assert hidden(counter)
    counter.later(3)
    assert lock.locked
    assert not hidden(counter)
    counter.keys("F2")
    counter.later(0)
    assert not counter.window.form.isEnabled()
    counter.write("1470")
    counter.keys("Return")
    assert not lock.locked
    assert counter.window.form.isEnabled()
    assert counter.window.form.fields.name.text() == "Half"


# the passphrase


@pytest.fixture
def sealed(hospital: Path) -> Iterator[Path]:
    pytest.importorskip("sqlcipher3")
    encrypt(hospital, "open sesame")
    hold_key("")
    yield hospital
    hold_key("")


def test_the_passphrase_is_asked_until_it_fits(sealed: Path, qtbot: QtBot) -> None:
    assert needs_key(sealed)
    dialog = UnlockDialog(Look(LIGHT, metrics_for(880, 560)), lambda words: try_key(sealed, words))
    dialog.open()
    for words in ("open barley", "open sesame"):
        assert needs_key(sealed)
        QTest.keyClicks(dialog.passphrase.edit, words)
        assert dialog.passphrase.edit.displayText() != words
        with qtbot.waitSignal(dialog.finished) if words == "open sesame" else nullcontext():
            QTest.keyClick(dialog.passphrase.edit, Qt.Key.Key_Return)
        if words == "open barley":
            assert "under another passphrase" in dialog.told.text()
    assert not needs_key(sealed)


def test_esc_leaves_it_shut_and_tells_so(sealed: Path) -> None:
    """Ask in a process of its own: the program's loop is not begun twice in one."""
    words = (
        "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
        "from opd_desk.app import application; from opd_desk.ui.dialogs.unlocking import unlocked;"
        "app = application(quiet=True);"
        "QTimer.singleShot(0, lambda: QApplication.activeModalWidget().{}());"
        "print(unlocked(lambda words: '', 'dark'))"
    )
    for do, told in (("reject", "False"), ("accept", "True")):
        done = subprocess.run([sys.executable, "-c", words.format(do)], capture_output=True, text=True, timeout=60)
        assert done.stdout.strip() == told, done.stderr
    assert needs_key(sealed)
