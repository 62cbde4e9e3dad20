"""The people of this desk: who may log in, as what; added, changed, switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from opd_desk.domain.accounts import SHORTEST_PASSWORD, SHORTEST_PIN, Secret
from opd_desk.domain.roles import Role
from opd_desk.domain.said import say, together
from opd_desk.domain.spelled import year_words
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import RING, Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.accounts import Account
    from opd_desk.ui.theme import Look

ROLES = tuple(Role)
ROLE_NAMES = (say("Clerk"), say("In-charge"), say("Administrator"))
_ABOUT = say(
    "A clerk does the counter's work. An in-charge may also book although refused, change policy, doctors, hours and "
    "leave, close days, see the register of many days and make two entries one. An administrator also makes accounts."
)
_PIN_NOTE = say(
    "A PIN of {pin} digits or more, or a password of {password} characters or more.",
    pin=SHORTEST_PIN,
    password=SHORTEST_PASSWORD,
)


class PeopleDialog(EnterDialog):
    """Every account as a row.

    `new_wanted()`, `log_wanted()`; `change_wanted(str)`, `active_wanted(str)` with the name of the chosen one.
    """

    new_wanted = Signal()
    log_wanted = Signal()
    change_wanted = Signal(str)
    active_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("People")))
        self._people: list[Account] = []
        self.about, self.told = Words(look), Words(look, "danger")
        self.table = reading_table(
            look, say("People"), (say("Name"), say("Role"), say("Since"), say("May log in")), (230, 120, 110)
        )
        self.change = KeyButton(look, say("Change"), "Enter", kind=Kind.PRIMARY)
        self.active = KeyButton(look, say("Switch off"), "Alt O")
        self.log = KeyButton(look, say("Log"), "Alt L")
        self.new, close = KeyButton(look, say("New person"), "Alt N"), KeyButton(look, say("Close"), "Esc")
        buttons = QHBoxLayout()
        for part in (self.new, self.active, self.log):
            buttons.addWidget(part)
        buttons.addStretch(1)
        for part in (self.change, close):
            buttons.addWidget(part)
        whole = QVBoxLayout(self)
        whole.addWidget(self.about)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.told)
        whole.addLayout(buttons)
        self.told.hide()
        dress_dialog(self, look)
        self.resize(min(680, parent.width() - 40), min(440, tallest(parent)))
        self._bind(close)
        self.table.setFocus()

    def _bind(self, close: KeyButton) -> None:
        for button, key, wanted in ((self.new, "Alt+N", self.new_wanted), (self.log, "Alt+L", self.log_wanted)):
            button.clicked.connect(wanted)
            QShortcut(QKeySequence(key), self, button.click)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.chosen))
        self.active.clicked.connect(lambda: self.active_wanted.emit(self.chosen))
        QShortcut(QKeySequence("Alt+O"), self, self.active.click)
        self.table.doubleClicked.connect(self.change.click)
        self.table.itemSelectionChanged.connect(self._allow)
        close.clicked.connect(self.reject)

    @property
    def chosen(self) -> str:
        """Return the name of who is chosen, "" for nobody."""
        row = self.table.currentRow()
        return self._people[row].name if 0 <= row < len(self._people) else ""

    def show_people(self, people: Sequence[Account], without: str, chosen: str = "") -> None:
        """Show these, who was chosen chosen still; `without`: what to say where there is nobody."""
        chosen = chosen or self.chosen
        self._people = list(people)
        self.about.setText(_ABOUT if people else together(without, _ABOUT))
        self.table.setRowCount(len(people))
        for row, one in enumerate(people):
            role = ROLE_NAMES[ROLES.index(one.role)]
            since = year_words(one.created_at.date())
            write_row(self.table, row, (one.name, role, since, say("yes") if one.active else say("switched off")))
        names = [one.name for one in people]
        self.table.setCurrentCell(names.index(chosen) if chosen in names else 0, 0)
        self.say("")
        self._allow()

    def say(self, words: str) -> None:
        """Say what cannot be done; "" for nothing."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def enter(self) -> None:
        """Take Enter as Change; where there is nobody, as New person."""
        (self.change if self._people else self.new).click()

    def _allow(self) -> None:
        for button in (self.change, self.active):
            button.allow("" if self.chosen else say("There is nobody yet: add an administrator first"))
        self.log.allow("" if self._people else say("Nothing was done yet"))
        on = next((one.active for one in self._people if one.name == self.chosen), True)
        self.active.set_words(say("Switch off") if on else say("Switch on"), "Alt O")


class _PinDialog(EnterDialog):
    """A dialog in which a PIN is typed twice: Enter goes through what is empty, at last it saves."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.told = Words(look, "danger")
        self.told.hide()

    def needed(self) -> Sequence[Field]:
        """Return what must be filled in before it can be saved, in order."""
        raise NotImplementedError

    def save(self) -> None:
        """Ask for what is filled in to be kept."""
        raise NotImplementedError

    def buttons(self, look: Look) -> QHBoxLayout:
        """Return Save and Back in their row."""
        save, back = KeyButton(look, say("Save"), "Enter", kind=Kind.PRIMARY), KeyButton(look, say("Back"), "Esc")
        save.clicked.connect(self.save)
        back.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(save)
        row.addWidget(back)
        return row

    def refuse(self, words: str) -> None:
        """Say what cannot be; nothing was changed."""
        self.told.setText(words)
        self.told.show()

    def enter(self) -> None:
        """Go to the next empty field, then save."""
        empty = next((field for field in self.needed() if not field.edit.text().strip()), None)
        if empty is None or empty.edit.hasFocus():
            self.save()
        else:
            empty.setFocus()

    def are_same(self, pin: Field, again: Field) -> bool:
        """Tell whether a PIN was typed the same twice; where not, say so and ask for the second one again."""
        if pin.edit.text() == again.edit.text():
            return True
        again.edit.clear()
        again.setFocus()
        self.refuse(say("The two are not the same: type the second one again."))
        return False


class AccountDialog(_PinDialog):
    """One account: name, role, PIN twice. `save_wanted(str, Role, object)`: the Secret, None where it stays."""

    save_wanted = Signal(str, object, object)

    def __init__(self, look: Look, known: Account | None, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(look, known.name if known is not None else say("New person"), parent)
        self._stays = known is not None
        self.name = Field(look, say("Name, as it stands in the log"), inside=170)
        self.role = Segments(look, say("Role"), ROLE_NAMES)
        self.pin = Field(look, say("New PIN, empty: it stays") if self._stays else say("PIN or password"), inside=170)
        self.again = Field(look, say("The same again"), inside=170)
        self.note = Words(look)
        self._lay_out(look)
        self.role.choose(ROLES.index(known.role if known is not None else Role.ADMINISTRATOR if first else Role.CLERK))
        if known is not None:
            self.name.edit.setText(known.name)
            self.name.edit.setReadOnly(True)  # another name would be another person: the log names it
        self.note.setText(together(say("The first one is an administrator."), _PIN_NOTE) if first else _PIN_NOTE)
        self.role.setEnabled(not first)
        (self.role if self._stays else self.name).setFocus()

    def _lay_out(self, look: Look) -> None:
        whole = QVBoxLayout(self)
        for part in (self.name, self.role, self.pin, self.again, self.note, self.told):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(self.buttons(look))
        for words in (self.note, self.told):
            words.setContentsMargins(RING, 0, RING, 0)
        for field in (self.pin, self.again):
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        dress_dialog(self, look)
        self.setFixedWidth(420)

    def needed(self) -> tuple[Field, ...]:
        """Return name and PIN twice; where the PIN stays none of them is."""
        return (self.name, self.pin, self.again) if not self._stays or self.pin.edit.text() else ()

    def save(self) -> None:
        """Ask for the account as it is filled in."""
        pin, role = self.pin.edit.text(), self.role.current
        if self.are_same(self.pin, self.again) and role is not None:
            self.save_wanted.emit(self.name.text(), ROLES[role], Secret(pin) if pin or not self._stays else None)


class OwnPinDialog(_PinDialog):
    """A new PIN of one's own. `save_wanted(Secret, Secret)`: the old one and the new one."""

    save_wanted = Signal(object, object)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, say("PIN of {name}", name=name), parent)
        self.fields = tuple(
            Field(look, label, inside=150) for label in (say("PIN until now"), say("New PIN"), say("The same again"))
        )
        note = Words(look)
        note.setText(_PIN_NOTE)
        whole = QVBoxLayout(self)
        for part in (*self.fields, note, self.told):
            whole.addWidget(part)
        whole.addLayout(self.buttons(look))
        for field in self.fields:
            field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        dress_dialog(self, look)
        self.setFixedWidth(380)
        self.fields[0].setFocus()

    def needed(self) -> tuple[Field, ...]:
        """Return all three."""
        return self.fields

    def save(self) -> None:
        """Ask for the new PIN."""
        old, new, again = self.fields
        if self.are_same(new, again):
            self.save_wanted.emit(Secret(old.edit.text()), Secret(new.edit.text()))
