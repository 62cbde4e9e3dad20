"""Figures of the open window: a booking by its last key, and what another counter did, each to the row on the screen.

Painted is: the queue's own part of the window has painted the row, and the event loop has nothing left to do. All that
a booking changes in the window is painted by then: queue, slots, doctors, form, promise, foot.
"""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from opd_desk.app import application, build_window
from opd_desk.domain.booking import Request
from opd_desk.domain.model import Source, Status
from opd_desk.services.desk import Desk
from opd_desk.services.rows import TokenRow
from opd_desk.settings import Settings
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.binding.passing import Passing
from opd_desk.ui.binding.shown import Shown
from tests.benchmarks.busy_day import CLERK, MORNING, busy_day, doctor_key, own_copy, somebody
from tests.benchmarks.figures import Figure, Pair
from tests.benchmarks.screen import BareTable, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from opd_desk.domain.model import Token
    from opd_desk.ui.main_window import MainWindow
    from tests.benchmarks.figures import Run

EACH = 12
"""How often a turn does it."""
NEW = 100_000
"""The first number of somebody whom the day's file does not know."""


class OurWindow:
    """The desk's own window on a busy day, the queue of the first doctor's whole day in it."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        application()
        clock = StoppedClock(MORNING)
        desk = stack.enter_context(closing(Desk.open(path, clock, CLERK)))
        self.desk = desk
        self.window: MainWindow = build_window(desk, lambda: Desk.open(path, clock, CLERK), Settings(), save=False)
        stack.callback(self.window.close)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.head.whole_day_wanted.emit(True)
        (self._shown,), (self._passing,) = self.window.findChildren(Shown), self.window.findChildren(Passing)
        self.screen = Screen(self.window.queue)
        self.screen.settle()
        self._number = NEW

    def type_in(self) -> None:
        """Type a new patient, up to the last Enter."""
        self._number += 1
        new, form = somebody(self._number), self.window.form.fields
        self.window.form.focus_phone()
        QTest.keyClicks(form.phone.edit, new.phone)
        QTest.keyClicks(form.name.edit, new.name)
        QTest.keyClicks(form.age.edit, str(new.age))
        form.sex.choose(0)
        form.age.edit.setFocus()
        self.screen.settle()

    def look(self) -> None:
        """Do what the window does each second."""
        self._passing.tick()

    def press_enter(self) -> None:
        """Press Enter in the field that has the focus; the form is complete."""
        QTest.keyClick(self.window.form.fields.age.edit, Qt.Key.Key_Return)

    def book(self) -> float:
        """Book the next one; return how long it took from the key to the painted row."""
        self.type_in()
        took = self.screen.after(self.press_enter)
        name = somebody(self._number).name
        chosen = self._shown.token
        assert chosen is not None, self.window.bottom.said
        assert chosen.name == name
        return took


class BareWindow:
    """A durable booking by the same service, and Qt's own table of the rows that the window shows."""

    def __init__(self, path: Path, like: OurWindow, stack: ExitStack) -> None:
        self.desk = stack.enter_context(closing(Desk.open(path, StoppedClock(MORNING), CLERK)))
        view, model = like.window.queue, like.window.queue_rows
        self._columns = model.columns
        words = [[model.words(row, column) for column in model.columns] for row in model.rows]
        self.table = BareTable(words, view)
        stack.callback(self.table.close)
        self.screen = Screen(self.table)
        self.screen.settle()
        self._number = NEW

    def words_of(self, token: Token) -> list[str]:
        """Return a new token's row, as it would be told."""
        told = {"number": str(token.number), "name": token.patient.name, "age": f"{token.patient.age} M"}
        told |= {"phone": token.patient.phone, "source": "Walk-in", "status": "Confirmed", "when": "12:00"}
        return [told.get(column, "") for column in self._columns]

    def book(self) -> float:
        """Book the next one, and show its row; return how long it took."""
        self._number += 1
        request = Request(somebody(self._number), Source.WALK_IN)

        def book_and_show() -> None:
            token = self.desk.booking.book(doctor_key(), request).result
            self.table.insert(len(self.table.rows) // 2, self.words_of(token))

        return self.screen.after(book_and_show)

    def change(self) -> float:
        """Let one row in view say something else; return how long it took."""
        place = self.table.rowAt(self.table.viewport().height() // 2)
        words = list(self.table.rows[place])
        words[1] = f"{words[1]}."
        return self.screen.after(lambda: self.table.change(place, words))


@contextmanager
def click(files: Path, doctors: int = 8) -> Iterator[Pair]:
    """The last Enter of a new patient's booking, until the row is on the screen.

    Floor: the same durable booking in a file of its own, and a bare QTableView, as large as the queue and of as many
    rows, that takes in one row, chooses it and paints it.
    """
    file = busy_day(files, doctors=doctors)
    with ExitStack() as stack:
        ours = OurWindow(own_copy(file, "click"), stack)
        bare = BareWindow(own_copy(file, "click-floor"), ours, stack)
        yield _warm(lambda: [ours.book() for _ in range(EACH)], lambda: [bare.book() for _ in range(EACH)])


class OtherCounter:
    """Another counter on the same file: it checks patients in, and takes that back."""

    def __init__(self, path: Path, ours: OurWindow, stack: ExitStack) -> None:
        self._desk = stack.enter_context(closing(Desk.open(path, StoppedClock(MORNING), "Ravi, Counter 2")))
        self._ours = ours
        in_view = ours.window.queue.rowAt(ours.window.queue.viewport().height() // 2)
        rows = ours.window.queue_rows.rows[in_view:]
        self._token = next(row.id for row in rows if isinstance(row, TokenRow) and row.status is Status.CONFIRMED)

    def _arrived(self) -> bool:
        rows = self._ours.window.queue_rows.rows
        return next(row.arrived for row in rows if isinstance(row, TokenRow) and row.id == self._token)

    def change(self) -> float:
        """Let it change a token in view; return how long it takes the window to find that, and to show it."""
        arrived = self._arrived()
        do = self._desk.consulting.not_arrived if arrived else self._desk.consulting.check_in
        do(self._token)
        took = self._ours.screen.after(self._ours.look)
        assert self._arrived() is not arrived
        return took


@contextmanager
def refresh(files: Path, doctors: int = 8) -> Iterator[Pair]:
    """What the window does each second, when another counter has changed a token of the shown queue.

    Floor: a bare QTableView, as large as the queue and of as many rows, repaints one row for one `dataChanged`.
    """
    with ExitStack() as stack:
        path = own_copy(busy_day(files, doctors=doctors), "refresh")
        ours = OurWindow(path, stack)
        bare = BareWindow(own_copy(path, "refresh-floor"), ours, stack)
        other = OtherCounter(path, ours, stack)
        yield _warm(lambda: [other.change() for _ in range(EACH)], lambda: [bare.change() for _ in range(EACH)])


def _warm(ours: Run, floor: Run) -> Pair:
    """Let both run once before they are measured."""
    ours()
    floor()
    return Pair(ours, floor)


FIGURES: tuple[Figure, ...] = (
    Figure("click", "the last Enter of a booking to the new row on the screen", click, most=1.5, p99=16),
    Figure("refresh", "what another counter has changed, on the screen", refresh, most=3),
)
