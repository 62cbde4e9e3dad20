"""The first start: an empty hospital is led through hospital, doctors, week and printer, in the queue's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.spelled import WEEKDAYS
from opd_desk.ui.dress import scroll_bars
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import DOCTOR, HOSPITAL, WEEK, Entries
from opd_desk.ui.panels.step import STEPS, Step, in_row, paint_welcome, under_title
from opd_desk.ui.widgets.base import Looked, Painted, Rule, Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.chips import Chips

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from opd_desk.services.roster import Unfit
    from opd_desk.ui.theme import Look
    from opd_desk.ui.widgets.base import HasLook

_FIRST_DAYS = together(WEEKDAYS[0], WEEKDAYS[5], between="-")
_FIRST_WEEK = {"days": _FIRST_DAYS, "start": "09:00", "end": "13:00", "slot_minutes": "60", "capacity": "12"}
NO_PRINTER = say("None: slips as PDF")


class FirstStart(Looked):
    """Four steps; Enter goes on, Esc goes back one and from the first one out.

    `hospital_given(object)`, `doctor_given(object)`, `week_given(object)`: a table to be judged and kept;
    `doctors_given()`: no more doctors; `test_wanted(str)`, `printer_given(str)`: the printer's name, "" for none;
    `demo_wanted()`: Alt D; `restore_wanted()`: Alt R; `left()`: not now.
    """

    hospital_given = Signal(object)
    doctor_given = Signal(object)
    doctors_given = Signal()
    week_given = Signal(object)
    test_wanted = Signal(str)
    printer_given = Signal(str)
    demo_wanted = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.step = 0
        self._printers: tuple[str, ...] = ("",)
        self._doctors = 0
        self._title = Painted(look, lambda painter, rect: paint_welcome(painter, rect, self.look))
        self._title.setAccessibleName(tr(say("Welcome to OPD Desk. Four short steps, about two minutes.")))
        self.hospital, self.doctor, self.week = Entries(look, HOSPITAL), Entries(look, DOCTOR), Entries(look, WEEK)
        self.whose, self.printer_told = Words(look, "text", bold=True), Words(look)
        self.printers = Chips(look, choosing=True)
        self.go = [
            KeyButton(look, words, "Enter", kind=Kind.PRIMARY)
            for words in (say("Next: doctors"), say("Add this doctor"), say("Next: printer"), say("Open the desk"))
        ]
        self.test = KeyButton(look, say("Print a test slip"), "Alt T")
        self.demo = KeyButton(look, say("Open the demo day"), "Alt D")
        self.restore = KeyButton(look, say("Restore a backup"), "Alt R")
        bodies: list[list[QWidget]] = [[self.hospital], [self.doctor], [self.whose, self.week]]
        bodies.append([self.printers, self.printer_told])
        backs = (say("Later", "a button"), *[say("Back")] * 3)
        self.back = [KeyButton(look, words, "Esc", kind=Kind.QUIET) for words in backs]
        buttons = [[self.go[n], self.back[n]] for n in range(len(STEPS))]
        buttons[-1].insert(1, self.test)
        self.steps = [Step(look, n, under_title(bodies[n], buttons[n])) for n in range(len(STEPS))]
        self._rule, self._or = Rule(look), Words(look)
        self._or.setText(say("Or begin another way"))
        self._lay_out()
        self._connect()
        self.set_look(look)
        self.week.show_texts(_FIRST_WEEK)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)

    def _lay_out(self) -> None:
        self._card = QWidget()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        self._gaps = {self.steps[0]: QSpacerItem(0, 0), self._rule: QSpacerItem(0, 0), self._or: QSpacerItem(0, 0)}
        for widget in (*self.steps, self._rule, self._or):
            if widget in self._gaps:
                column.addItem(self._gaps[widget])
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(in_row(self.demo, self.restore))
        column.addStretch(1)
        self._page = QWidget()
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(12, 0, 12, 0)
        middle.addStretch(1)
        middle.addWidget(self._card, 1000)
        middle.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(self._page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _connect(self) -> None:
        given = (self._give_hospital, self._give_doctor, self._give_week)
        for entries, give in zip((self.hospital, self.doctor, self.week), given, strict=True):
            entries.entered.connect(give)
        self.doctor.changed.connect(self._name_go)
        # Enter on an empty name ends the list of doctors; any other field of theirs is passed as usual.
        self.doctor.fields["name"].edit.returnPressed.connect(self._end_doctors)
        doing = (self._give_hospital, self._go_doctors, self._give_week, self._give_printer)
        for button, do in zip(self.go, doing, strict=True):
            button.clicked.connect(do)
        for back in self.back:
            back.clicked.connect(self._go_back)
        self.printers.picked.connect(self._pick_printer)
        self.test.clicked.connect(lambda: self.test_wanted.emit(self.printer))
        self.demo.clicked.connect(self.demo_wanted)
        self.restore.clicked.connect(self.restore_wanted)

    def set_look(self, look: Look) -> None:
        """Take type, colours and heights of this Look."""
        super().set_look(look)
        parts = (self._title, self.hospital, self.doctor, self.week, self.whose, self.printer_told, self.printers)
        looked: tuple[HasLook, ...] = (
            *parts,
            *self.steps,
            *self.go,
            *self.back,
            self.test,
            self.demo,
            self.restore,
            self._rule,
            self._or,
        )
        for part in looked:
            part.set_look(look)
        for button in (*self.go, *self.back, self.test):
            button.setFixedHeight(look.metrics.button)
        for button in (self.demo, self.restore):
            button.setFixedHeight(look.metrics.field)
        for gap, high in zip(
            self._gaps.values(), (12,) * 3 if look.metrics.labels_inside else (20, 24, 20), strict=True
        ):
            gap.changeSize(0, high)
        self._card.setMaximumWidth(480 if look.metrics.body < 15 else 580)
        self._title.setFixedHeight(64 if not look.metrics.strips else 48)
        self.area.verticalScrollBar().setStyleSheet(scroll_bars(look.theme))
        for ground in (self, self._page, self.area.viewport()):
            set_ground(ground, look.theme.surface)

    # the steps

    def show_step(self, step: int) -> None:
        """Show what a step asks, and go to where it is answered."""
        self.step = step
        for n, each in enumerate(self.steps):
            each.set_state(active=n == step, done=n < step)
        (self.hospital.focus_first, self.doctor.focus_first, self.week.focus_first, self._focus_printers)[step]()
        self._name_go()

    def offer_restore(self, offered: bool) -> None:
        """Offer to restore a backup, or do not: there may be nothing to restore from."""
        self.restore.setVisible(offered)

    def show_hospital(self, texts: Mapping[str, str]) -> None:
        """Fill in what is known of the hospital."""
        self.hospital.show_texts(texts)

    def show_doctors(self, names: Sequence[str], code: str) -> None:
        """Say which doctors there are, and empty the fields for one more, whose code is proposed."""
        self._doctors = len(names)
        self.steps[1].set_detail(", ".join(names) or STEPS[1][1])
        self.doctor.show_texts({"code": code})
        self._name_go()

    def ask_week(self, name: str, place: int, of: int, *, last: bool) -> None:
        """Ask for the hours of a doctor; what was typed for the one before stands as a proposal."""
        self.whose.setText(
            name if of == 1 else say("{name}, {place} of {of}", "a count", name=name, place=place, of=of)
        )
        self.go[2].set_words(say("Next: printer") if last else say("Next doctor"), "Enter")
        self.show_step(2)

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, and none."""
        self._printers = (*names[:8], "")
        self.printers.set_pairs([(str(n), name or NO_PRINTER) for n, name in enumerate(self._printers, 1)])
        self.tell_printer(
            "" if names else say("The system knows no printer yet. One can be chosen later in the menu (F10).")
        )
        self._allow_test()

    @property
    def printer(self) -> str:
        """Return the chosen printer, "" for none."""
        return self._printers[self.printers.current]

    def tell_printer(self, words: str) -> None:
        """Say what became of the test slip."""
        self.printer_told.setText(words)

    def show_unfit(self, unfit: Unfit) -> None:
        """Say at its field what cannot be."""
        (self.hospital, self.doctor, self.week)[self.step].tell(unfit.field, words_of(unfit))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Alt D, Alt T and Esc before the window's own keys; bring what has the focus into view."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            do = self._keyed(event)
            if do is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    do()
                return True
        elif event.type() == QEvent.Type.FocusIn or (watched is self._page and event.type() == QEvent.Type.Resize):
            self._bring_into_view()
        return super().eventFilter(watched, event)

    def _bring_into_view(self) -> None:
        """Scroll to what has the focus, and to what is said below it."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            self.area.ensureWidgetVisible(focused, 20, 64)

    def _keyed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key of this panel does; None: it is for others."""
        key, modifiers = event.key(), event.modifiers()
        if modifiers == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_D:
            return self.demo_wanted.emit
        if modifiers == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_R and not self.restore.isHidden():
            return self.restore_wanted.emit
        if modifiers == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_T and self.step == len(STEPS) - 1:
            return self.test.click
        if not modifiers and key == Qt.Key.Key_Escape:
            return self._go_back
        return None

    def _go_back(self) -> None:
        """Go to the step before, from the first one out; hours are asked for anew once the doctors are."""
        if self.step:
            self.show_step(0 if self.step == 1 else 1)
        else:
            self.left.emit()

    def _give_hospital(self) -> None:
        self.hospital_given.emit(self.hospital.table())

    def _give_doctor(self) -> None:
        self.doctor_given.emit(self.doctor.table())

    def _give_week(self) -> None:
        self.week_given.emit(self.week.table())

    def _give_printer(self) -> None:
        self.printer_given.emit(self.printer)

    def _end_doctors(self) -> None:
        if not self.doctor.fields["name"].text():
            self._go_doctors()

    def _go_doctors(self) -> None:
        if self._doctors and not self.doctor.fields["name"].text():
            self.doctors_given.emit()
        else:
            self._give_doctor()

    def _name_go(self) -> None:
        """Let the button of the doctors say what Enter does."""
        done = self._doctors and not self.doctor.fields["name"].text()
        self.go[1].set_words(say("Next: week") if done else say("Add this doctor"), "Enter")

    def _pick_printer(self, index: int) -> None:
        self.printers.current = index
        self.printers.update()
        self._allow_test()
        self.go[3].setFocus()

    def _allow_test(self) -> None:
        self.test.allow("" if self.printer else say("Choose a printer first"))

    def _focus_printers(self) -> None:
        (self.printers if len(self._printers) > 1 else self.go[3]).setFocus()
