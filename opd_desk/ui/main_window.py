"""The clerk's one window: panels side by side, sizes by class, every key bound (LOOK §2, §4, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui.binding.lists import Lists
from opd_desk.ui.dress import palette_of
from opd_desk.ui.focus import FocusRings
from opd_desk.ui.keys import KEYS
from opd_desk.ui.lists import DoctorList, QueueTable, SlotList
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.models.day import DoctorsModel, SlotsModel
from opd_desk.ui.models.queue import QueueModel
from opd_desk.ui.panels.actions import ActionBar
from opd_desk.ui.panels.bottom import BottomBar
from opd_desk.ui.panels.form import NewTokenForm
from opd_desk.ui.panels.heads import PanelHead
from opd_desk.ui.panels.preview import EmergencyPreview
from opd_desk.ui.panels.queue_filter import FilterStrip
from opd_desk.ui.panels.queue_head import QueueHead
from opd_desk.ui.panels.results import SearchResults
from opd_desk.ui.panels.top import TopBar
from opd_desk.ui.scanner import Scanner
from opd_desk.ui.theme import Look
from opd_desk.ui.widgets.base import Rule, set_ground

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from opd_desk.services.rows import DayView
    from opd_desk.ui.metrics import Metrics
    from opd_desk.ui.theme import Theme
    from opd_desk.ui.widgets.base import HasLook, Looked

USUAL, LEAST = (1366, 768), (880, 430)
_TYPING = (QEvent.Type.KeyRelease, QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class MainWindow(QWidget):
    """Holds the panels and their models; what they do is bound by others.

    `key_pressed(str)`: a window key, by the name of its command; `closing()`: the window is about to close;
    `scanned(str)`: a slip's reference, scanned where no field of the form or the search has the focus;
    `file_handed(str)`: a backup was opened from outside.
    """

    key_pressed = Signal(str)
    closing = Signal()
    scanned = Signal(str)
    file_handed = Signal(str)
    look_changed = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], datetime], who: str) -> None:
        super().__init__()
        self.resize(*USUAL)
        self.look = Look(theme, metrics_for(*USUAL))
        look = self.look
        self.doctor_rows, self.slot_rows = DoctorsModel(parent=self), SlotsModel(parent=self)
        self.queue_rows = QueueModel(clock, self)
        self.top, self.bottom = TopBar(look, who), BottomBar(look)
        self.doctors, self.slots = DoctorList(self.doctor_rows, look), SlotList(self.slot_rows, look)
        self.head, self.queue, self.action_bar = QueueHead(look), QueueTable(self.queue_rows, look), ActionBar(look)
        self.filter = FilterStrip(look)
        self.form, self.preview = NewTokenForm(look), EmergencyPreview(look)
        self._doctors_head, self._slots_head = (
            PanelHead(look, say("Doctors"), "Ctrl 1"),
            PanelHead(look, say("Slots"), "Ctrl 2"),
        )
        self._rules: list[Rule] = []
        self._left, self._middle = QWidget(), QWidget()
        self.column, self.middle = QStackedWidget(), QStackedWidget()
        self._covers: dict[Looked, QStackedWidget] = {}
        self._band: Looked | None = None
        self.results = SearchResults(look, self)
        FocusRings(lambda: self.look, self)
        self.setWindowTitle("OPD Desk")
        self.setMinimumSize(*LEAST)
        self.doctors.set_empty("stethoscope", say("No doctors yet"), say("They come in step 2 of setting up"))
        self._lay_out()
        self._order_tabs()
        self._bind_keys()
        self._arrange()
        for edit in self.findChildren(QLineEdit):
            edit.installEventFilter(self)
        for hearing in (Scanner(self, self._keep_choices), self.action_bar):
            hearing.scanned.connect(self.scanned)

    @property
    def lists(self) -> Lists:
        """Return the lists that show a day, and the rows they show."""
        rows = (self.doctor_rows, self.slot_rows, self.queue_rows)
        return Lists(self.doctors, self.slots, self.queue, self.head, *rows)

    # layout

    def _rule(self, *, vertical: bool = False) -> Rule:
        rule = Rule(self.look, vertical)
        self._rules.append(rule)
        return rule

    def _lay_out(self) -> None:
        self.column.addWidget(self.form)
        self.column.addWidget(self.preview)
        self._left_column = _column(self._left)
        self._middle_column = _column(self._middle)
        for part in (self._doctors_head, self.doctors, self._slots_head, self.slots):
            self._left_column.addWidget(part)
        self._left_column.insertSpacing(2, 4)
        self._left_column.addStretch(1)
        for below in (self.head, self.filter, self.queue, self._rule(), self.action_bar):
            self._middle_column.addWidget(below)
        self._middle_column.setStretchFactor(self.queue, 1)
        self._left_rule = self._rule(vertical=True)
        self._strip_rules = self._rule(), self._rule()
        for place, rule in enumerate(self._strip_rules):
            self._middle_column.insertWidget(place, rule)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._left_rule)
        self.middle.addWidget(self._middle)
        row.addWidget(self.middle, 1)
        row.addWidget(self._rule(vertical=True))
        row.addWidget(self.column)
        whole = self._whole = _column(self)
        whole.addWidget(self.top)
        whole.addWidget(self._rule())
        whole.addWidget(body, 1)
        whole.addWidget(self._rule())
        whole.addWidget(self.bottom)

    def add_band(self, band: Looked) -> None:
        """Let a band stand under the top for as long as the window does (LOOK §2, Training)."""
        self._band = band
        self._whole.insertWidget(1, band)
        QWidget.setTabOrder(self.top.menu, band.focusProxy() or band)
        self._apply(Look(self.look.theme, self._metrics()))

    def say_what_is_empty(self, day: DayView) -> None:
        """Say what will stand in an empty list, and how it comes (LOOK §2, Empty)."""
        slots = say("No slots on this day"), say("The doctor does not sit")
        queue = say("Nobody is booked here yet"), say("New tokens of this slot will stand here: F2 begins one")
        if not day.doctors:
            slots = say("No slots yet"), say("They come in step 3 of setting up")
            queue = say("The hospital is not set up yet"), say("F10, Doctors and their hours, sets it up")
        elif day.date < day.now.date():
            queue = say("Nobody was booked here"), say("This day is past")
        self.slots.set_empty("calendar", *slots)
        self.queue.set_empty("user", *queue)

    def cover_queue(self, panel: Looked, beside: Looked) -> None:
        """Let a panel stand in the queue's place, and one `beside` it in the form's (LOOK §2, Empty)."""
        self._covers = {panel: self.middle, beside: self.column}
        for cover, stack in self._covers.items():
            stack.addWidget(cover)
            stack.setCurrentWidget(cover)
        self.bottom.show_first(True)

    @property
    def covered(self) -> bool:
        """Tell whether something stands in the places of queue and form."""
        return bool(self._covers)

    def uncover_queue(self) -> None:
        """Show the queue and the form again; what stood in their places goes."""
        for cover, stack in self._covers.items():
            stack.setCurrentIndex(0)
            stack.removeWidget(cover)
            cover.hide()
            cover.deleteLater()
        self._covers = {}
        self.bottom.show_first(False)

    def _order_tabs(self) -> None:
        """Let Tab follow the eye: top, doctors, slots, queue, its buttons, the form."""
        order: list[QWidget] = [
            self.top.search.edit,
            self.top.menu,
            self.doctors,
            self.slots,
            self.head.views,
            self.head.call,
            self.filter.standing,
            self.filter.source,
            self.queue,
            self.action_bar,
            self.form,
        ]
        for before, after in zip(order, order[1:], strict=False):
            QWidget.setTabOrder(before, after)

    # sizes and colours

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours from now on."""
        self._apply(Look(theme, self.look.metrics))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the window class when the window grows or shrinks into another."""
        super().resizeEvent(event)
        metrics = self._metrics()
        if metrics != self.look.metrics:
            self._apply(Look(self.look.theme, metrics))

    def _metrics(self) -> Metrics:
        """Return the sizes of what is left of the window under a band."""
        return metrics_for(self.width(), self.height() - (self._band.height() if self._band is not None else 0))

    def _apply(self, look: Look) -> None:
        """Show all of it in another theme, or in the sizes of another window class."""
        self.look = look
        parts: list[HasLook] = [self.top, self.bottom, self.doctors, self.slots, self.head, self.queue, self.action_bar]
        parts += [self.filter, self.form, self.preview, self._doctors_head, self._slots_head, self.results]
        parts += self._rules
        parts += [*self._covers, *([self._band] if self._band is not None else [])]
        for part in parts:
            part.set_look(look)
        self._arrange()
        self.look_changed.emit()

    def _arrange(self) -> None:
        """Give the window what is its own of its look: grounds, and the places and widths of its parts."""
        theme, m = self.look.theme, self.look.metrics
        QApplication.setPalette(palette_of(theme))
        set_ground(self, theme.surface)
        set_ground(self._left, theme.bg)
        self._place_lists(strips=m.strips)
        if m.left:
            self._left.setFixedWidth(m.left)
        self.column.setFixedWidth(m.form)

    def _place_lists(self, *, strips: bool) -> None:
        """Stand doctors and slots left of the queue, or as two strips above it."""
        self._left.setVisible(not strips)
        self._left_rule.setVisible(not strips)
        for rule in self._strip_rules:
            rule.setVisible(strips)
        if strips:
            self._middle_column.insertWidget(0, self.doctors)
            self._middle_column.insertWidget(2, self.slots)
        else:
            self._left_column.insertWidget(1, self.doctors)
            self._left_column.insertWidget(4, self.slots)

    # keys

    def _keep_choices(self) -> Callable[[], None]:
        """Return what puts sex and source of the form back: the first letters of a scan may choose others."""
        form = self.form
        sex, source = form.fields.sex.current, form.draft().source

        def put_back() -> None:
            if (sex, source) != (form.fields.sex.current, form.draft().source):
                form.fields.sex.choose(sex)
                form.choose_source(source)

        return put_back

    def _bind_keys(self) -> None:
        for key in KEYS:
            if key.command:
                shortcut = QShortcut(QKeySequence(key.sequence), self)
                shortcut.setAutoRepeat(key.repeats)
                shortcut.activated.connect(lambda command=key.command: self.key_pressed.emit(command))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make Undo's key faint while a field has typing to take back: the field comes first (LOOK §4)."""
        if event.type() in _TYPING and isinstance(watched, QLineEdit):
            self.bottom.undo.set_key_faint(watched.hasFocus() and watched.isUndoAvailable())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go one step back on an Esc that nothing in the window has a use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.key_pressed.emit("back")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is still printing come to its end."""
        self.closing.emit()
        super().closeEvent(event)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
