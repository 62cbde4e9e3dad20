"""A clerk's hands and eyes at the real window, and a second look into its file."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

from opd_desk.app import build_window
from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Token, TokenId
from opd_desk.services.authority import Authority
from opd_desk.services.desk import Desk
from opd_desk.services.print_queue import PrintQueue
from opd_desk.services.rows import Mark, QueueRow, TokenRow
from opd_desk.ui.binding.papers import PaperWork

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.services.backups import Backups
    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.settings import Settings
    from opd_desk.simulation.stored import StoppedClock
    from opd_desk.simulation.training import PlayedDay
    from opd_desk.ui.binding.printing import Sender
    from opd_desk.ui.main_window import MainWindow

DAY = date(2026, 1, 29)
KUMAR, NAIR, PATEL = (DayKey(DAY, f"DOC00{n}") for n in (1, 2, 3))
_WEEK = {
    "days": ["mon", "tue", "wed", "thu", "fri", "sat"],
    "start": "09:00",
    "end": "10:30",
    "slot_minutes": 30,
    "capacity": 3,
    "reserve": 1,
}
ROSTER = {
    "hospital": {"name": "City Care Hospital"},
    "policy": {"base": "standard", "overflow": 0},
    "doctor": [
        {"code": "DOC001", "name": "Dr. Rajesh Kumar", "specialization": "Cardiology", "room": "4", "week": [_WEEK]},
        {"code": "DOC002", "name": "Dr. Meera Nair", "specialization": "Cardiology", "room": "5", "week": [_WEEK]},
        {"code": "DOC003", "name": "Dr. Amit Patel", "specialization": "General Medicine", "week": [_WEEK]},
    ],
}
"""Three places a slot, one of them kept for emergencies until 20 minutes after its start; nobody beyond capacity."""

D = TypeVar("D", bound=QWidget)


def at(clock: str, day: date = DAY) -> datetime:
    """Return a time of the day: "09:30"."""
    return datetime.combine(day, datetime.strptime(clock, "%H:%M").time())


def plain_words(text: str) -> str:
    """Return a menu entry's words without the mark of its letter and without its key."""
    return re.sub(r"&(.)", r"\1", text.partition("\t")[0])


def path_to(menu: QMenu, words: str) -> list[QAction]:
    """Return the entries to click, one inside the other, to come to one that begins with these words; [] for none."""
    for action in menu.actions():
        if plain_words(action.text()).startswith(words):
            return [action]
        inner = action.menu()
        if isinstance(inner, QMenu) and (found := path_to(inner, words)):
            return [action, *found]
    return []


class Counter:
    """A clerk's hands and eyes at the window, and a second look into the file for what was really done."""

    def __init__(
        self,
        path: Path,
        clock: StoppedClock,
        settings: Settings,
        qtbot: QtBot,
        day: PlayedDay | None = None,
        send: Sender | None = None,
        backups: Backups | None = None,
    ) -> None:
        self.path, self.clock, self.qtbot, self._name = path, clock, qtbot, settings.by
        self.desk = day.desk if day is not None else Desk.open(path, clock, settings.by, create=True)
        self.file = Desk.open(path, clock, "Second look")
        self.window: MainWindow = build_window(
            self.desk,
            lambda: Desk.open(path, clock, settings.by),
            settings,
            save=False,
            day=day,
            send=send,
            backups=backups,
        )
        self.window.resize(1366, 768)
        self.window.show()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is self.window.windowHandle())

    def close(self) -> None:
        """Close the window and let go of the file."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close()
        self.file.close()

    # hands

    def keys(self, *sequences: str) -> None:
        """Press keys, each as the system would send it to the window in front."""
        for sequence in sequences:
            front = QGuiApplication.focusWindow()
            assert front is not None
            QTest.keySequence(front, QKeySequence(sequence))

    def write(self, words: str) -> None:
        """Type words, as a clerk or a scanner does, to the window in front."""
        for letter in words:
            front = QGuiApplication.focusWindow()
            assert front is not None
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, front, key, letter, Qt.KeyboardModifier.NoModifier, -1)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a place of it."""
        where = place or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def choose(self, number: int) -> None:
        """Click a token's row."""
        self.click(self.window.queue.viewport(), self.place_of(number))

    def place_of(self, number: int) -> QPoint:
        """Return where a token's name stands in the queue."""
        row = next(place for place, row in enumerate(self.queue) if isinstance(row, TokenRow) and row.number == number)
        return self.window.queue.visualRect(self.window.queue.model().index(row, 1)).center()

    def menu_key(self) -> None:
        """Press the menu key: the offscreen platform makes no menu of it, so it is told here what others tell."""
        widget = QApplication.focusWidget()
        assert widget is not None
        place = widget.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)

    def right_click(self, number: int) -> None:
        """Click a token's row with the right button."""
        view, place = self.window.queue.viewport(), self.place_of(number)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, event)

    def pick(self, words: str) -> None:
        """Click the entry that begins with these words, in the open menu or, through its submenus, further in."""
        path = path_to(self.menu, words)
        assert path, words

        def is_open() -> bool:
            return path[0] in self.menu.actions()

        while path:
            self.qtbot.waitUntil(is_open)  # a submenu takes its time
            self.click(self.menu, self.menu.actionGeometry(path.pop(0)).center())

    def later(self, minutes: float) -> None:
        """Let time pass; the window's second comes round."""
        self.clock.now += timedelta(minutes=minutes)
        (second,) = self.window.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
        with self.qtbot.waitSignal(second.timeout):
            second.setInterval(1)
        second.setInterval(1000)

    # eyes

    @property
    def queue(self) -> tuple[QueueRow, ...]:
        """Return the rows that the queue shows."""
        return self.window.queue_rows.rows

    @property
    def numbers(self) -> list[int]:
        """Return the numbers in the queue, from the top."""
        return [row.number for row in self.queue if isinstance(row, TokenRow)]

    def row(self, number: int) -> TokenRow:
        """Return a token's row in the queue."""
        return next(row for row in self.queue if isinstance(row, TokenRow) and row.number == number)

    @property
    def chosen(self) -> int | None:
        """Return the number of the chosen token."""
        known = self.window.queue.chosen_key()
        return next((row.number for row in self.queue if isinstance(row, TokenRow) and row.id == known), None)

    @property
    def said(self) -> str:
        """Return what the foot of the window says."""
        return self.window.bottom.said

    @property
    def date(self) -> str:
        """Return the date on the screen: "Thursday 29 January 2026"."""
        return self.window.top._day.accessibleName()

    @property
    def promise(self) -> str:
        """Return what the form promises."""
        return self.window.form.fields.promise._promise.accessibleName()

    @property
    def refusal(self) -> str:
        """Return the refusal that stands in the form, "" for none."""
        box = self.window.form.fields.promise
        return box._refusal.sentence.text() if box.refused else ""

    @property
    def papers(self) -> PaperWork:
        """Return the part of the window that prints."""
        found = self.window.findChild(PaperWork)
        assert found is not None
        return found

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog of this kind that stands in front, once it does."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=10_000)
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        front = found.windowHandle()
        self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is front)
        return found

    @property
    def menu(self) -> QMenu:
        """Return the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    @property
    def marks(self) -> dict[int, Mark]:
        """Return what a preview marks in the queue, by number."""
        return {row.number: row.mark for row in self.queue if isinstance(row, TokenRow) and row.mark}

    def leave(self, dialog: QDialog | QMenu) -> None:
        """Close a dialog or a menu by Esc; the offscreen platform leaves it to us to bring the window in front."""
        self.keys("Esc")
        assert dialog not in (QApplication.activeModalWidget(), QApplication.activePopupWidget())
        self.to_front()

    def to_front(self) -> None:
        """Bring the window in front, as the system does when what stood before it is closed."""
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is self.window.windowHandle())

    def trouble(self) -> str:
        """Return what the trouble dialog says, and close it."""
        box = self.dialog(QMessageBox)
        words = box.text()
        self.leave(box)
        return words

    # the file

    def token(self, number: int, key: DayKey = KUMAR) -> Token:
        """Return a token as it stands in the file."""
        return next(token for token in self.tokens(key) if token.number == number)

    def tokens(self, key: DayKey = KUMAR) -> list[Token]:
        """Return a doctor-day's tokens as they stand in the file, by number."""
        return sorted(self.file.views.doctor_day(key).tokens.values(), key=lambda token: token.number)

    def file_jobs(self) -> list[PrintJob]:
        """Return this desk's print jobs as they stand in the file."""
        return PrintQueue(self.file.database, self.clock, Authority(self._name)).jobs()

    def book(
        self,
        name: str,
        slot: str = "",
        source: Source = Source.ONLINE,
        key: DayKey = KUMAR,
        phone: str = "",
    ) -> TokenId:
        """Book a token at this desk, beside the window."""
        start = at(slot, key.date) if slot else None
        return self.desk.booking.book(key, Request(Patient(name, phone), source, start)).result.id
