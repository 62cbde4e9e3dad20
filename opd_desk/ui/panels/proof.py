"""Who somebody is: a name by arrow, by digit or typed, then the PIN; Enter gives both (LOOK §2)."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from opd_desk.domain.accounts import LONGEST, Secret
from opd_desk.domain.people import name_key
from opd_desk.domain.said import again, say
from opd_desk.ui import mirror, paint
from opd_desk.ui.access import Role, announce
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import split_scan
from opd_desk.ui.widgets.base import RING, Looked, Words
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_BY_DIGIT = 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SECRET = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
SCANNED = say("That was a slip: it is scanned once somebody is here.")
AGAIN = say("Now: try again.")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be chosen: the name, and what the one is at the desk."""

    name: str
    detail: str


def _nobody(count: int) -> str:
    return say("Nobody is chosen of {count}", count=count)


class PersonRows(Looked):
    """The people as rows, the first nine with a digit before them; one is chosen. `picked(str)`: by a click."""

    picked = Signal(str)
    accessible_role = Role.List

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.people: tuple[Person, ...] = ()
        self.chosen = ""
        self._most = 5

    def show_people(self, people: Sequence[Person], chosen: str = "") -> None:
        """Show these; without the one that was wanted nobody is chosen."""
        self.people = tuple(people)
        self.choose(chosen if any(one.name == chosen for one in people) else "")
        self.set_look(self.look)

    def choose(self, name: str) -> None:
        """Show who is chosen, "" for nobody."""
        self.chosen = name
        count = len(self.people)
        told = say("{name} is chosen of {count}", name=name, count=count) if name else _nobody(count)
        self.setAccessibleName(tr(told))
        announce(self, name)
        self.update()

    def step(self, by: int) -> None:
        """Choose the next one, or the one before."""
        if self.people:
            names = [one.name for one in self.people]
            at = names.index(self.chosen) + by if self.chosen in names else 0 if by > 0 else -1
            self.choose(names[min(max(at, 0), len(names) - 1)] if at != -1 or self.chosen else names[-1])

    def set_look(self, look: Look) -> None:
        """Take rows as high as this Look has them, five at most and fewer where there is less room."""
        super().set_look(look)
        self._most = 3 if look.metrics.strips else 5
        self.setFixedHeight(min(len(self.people), self._most) * look.metrics.row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who is under the pointer."""
        at = self._first() + int(event.position().y()) // self.look.metrics.row
        if at < len(self.people):
            self.choose(self.people[at].name)
            self.picked.emit(self.chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, the chosen one in view."""
        painter, high = mirror.painter_on(self), self.look.metrics.row
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self._first()
        for place, person in enumerate(self.people[first : first + self._most]):
            self._paint(painter, QRectF(0, place * high, self.width(), high), first + place, person)

    def _first(self) -> int:
        names = [one.name for one in self.people]
        at = names.index(self.chosen) if self.chosen in names else 0
        return min(max(0, at - self._most + 1), max(0, len(names) - self._most))

    def _paint(self, painter: QPainter, rect: QRectF, place: int, person: Person) -> None:
        m, t = self.look.metrics, self.look.theme
        if person.name == self.chosen:
            painter.fillRect(rect, QColor(t.tint))
            painter.fillRect(QRectF(0, rect.y(), 3, rect.height()), QColor(t.accent))
        if place < _BY_DIGIT:
            paint.keycap(painter, 12, rect.center().y(), str(place + 1), m.caption, t.muted, t.edge)
        room = rect.adjusted(40, 0, -12, 0)
        used = paint.text(painter, room, person.detail, paint.font(m.small), t.muted, paint.R) + 12
        bold = person.name == self.chosen
        paint.text(painter, room.adjusted(0, 0, -used, 0), person.name, paint.font(m.body, bold), t.text)


class Proof(Looked):
    """Name, people, PIN, and below them what came of a try. `given(str, Secret)`: a name and its PIN.

    The arrows choose in either field; in the name a digit takes that one at once, letters the first so called.
    """

    given = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name = Field(look, say("Name"), placeholder=say("a digit, a few letters, or ↑ ↓"), inside=110)
        self.rows = PersonRows(look)
        self.pin = Field(look, say("PIN or password"), inside=110)
        self.told = Words(look, "danger")
        self._wait = QTimer(self, interval=1000)
        self._left, self._words = 0, ""
        edit = self.pin.edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(_SECRET)
        edit.setMaxLength(LONGEST + 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (self.name, self.rows, self.pin, self.told):
            self._column.addWidget(part)
        self.told.setContentsMargins(RING, 0, RING, 0)
        self.told.setMinimumHeight(2 * look.metrics.small + 8)
        for field in (self.name, self.pin):
            field.edit.installEventFilter(self)
        self.name.edit.textEdited.connect(self._find)
        self.rows.picked.connect(lambda _: self.focus_pin())
        self._wait.timeout.connect(self._count)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        for part in (self.name, self.rows, self.pin, self.told):
            part.set_look(look)

    def show_people(self, people: Sequence[Person], chosen: str = "") -> None:
        """Show who can be chosen, and go to the PIN where somebody is, else to the name."""
        only = people[0].name if len(people) == 1 else ""
        self.rows.show_people(people, chosen or only)
        for part in (self.name, self.rows):
            part.setVisible(len(people) > 1)
        self.forget()
        if self.rows.chosen:
            self.focus_pin()
        else:
            self.focus_name()

    def focus_name(self) -> None:
        """Go to the name, to choose another."""
        self.name.edit.clear()
        (self.name if self.name.isVisibleTo(self) else self.pin).setFocus()

    def focus_pin(self) -> None:
        """Go to the PIN of who is chosen."""
        self.name.edit.clear()
        self.pin.edit.clear()
        self.pin.setFocus()

    def forget(self) -> None:
        """Forget what was typed, and what was said of it."""
        self._wait.stop()
        self.told.setText("")
        self.name.edit.clear()
        self.pin.edit.clear()

    def refuse(self, words: str, wait: float = 0) -> None:
        """Say what came of a try, and in how many seconds the next one can be."""
        self.pin.edit.clear()
        self.pin.setFocus()
        self._left, self._words = ceil(wait), words
        self.told.setText(words)
        if self._left:
            self._wait.start()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.told.setText(again(self._words, seconds=self._left))
        else:
            self._wait.stop()
            self.told.setText(AGAIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose and Enter go on, from either field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.rows.step(_STEPS[key])
                self.pin.edit.clear()
                return True
            if key in _ENTER:
                self.go_on()
                return True
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """Do what Enter does: go from the name to the PIN, and from there give both."""
        name, pin = self.name.edit, self.pin.edit
        if split_scan(pin.text()) or split_scan(name.text()):
            self.forget()
            self.told.setText(SCANNED)
        elif not self.rows.chosen:
            self.told.setText(say("Choose a name first."))
            self.focus_name()
        elif not pin.hasFocus():
            self.focus_pin()
        elif pin.text():
            typed = Secret(pin.text())
            pin.clear()
            self.given.emit(self.rows.chosen, typed)

    def _find(self, typed: str) -> None:
        """Choose who is meant by a digit, or by the first letters of a name."""
        people = self.rows.people
        if typed.isdecimal() and len(typed) == 1 and 0 < int(typed) <= min(len(people), _BY_DIGIT):
            self.rows.choose(people[int(typed) - 1].name)
            self.focus_pin()
            return
        wanted = name_key(typed)
        parts = ((one.name, [name_key(one.name), *name_key(one.name).split()]) for one in people)
        found = next((name for name, words in parts if wanted and any(word.startswith(wanted) for word in words)), "")
        self.rows.choose(found)
