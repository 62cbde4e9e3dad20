"""Lists of one column: doctors and slots, in a column or as a strip; the people on a phone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from opd_desk.domain.said import say
from opd_desk.ui import paint
from opd_desk.ui.access import announce
from opd_desk.ui.delegates.doctors import DoctorDelegate, DoctorStripDelegate
from opd_desk.ui.delegates.family import FamilyDelegate
from opd_desk.ui.delegates.slots import SlotDelegate, SlotStripDelegate
from opd_desk.ui.languages import tr
from opd_desk.ui.lists.choice import Choice, Empty, dress, prepare, selection_flags, take_focus

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from opd_desk.ui.delegates.base import RowDelegate, StripDelegate
    from opd_desk.ui.models.day import DoctorsModel, SlotsModel
    from opd_desk.ui.models.family import FamilyModel
    from opd_desk.ui.models.rows import Index, RowsModel
    from opd_desk.ui.theme import Look


class PlainList(QListView):
    """A list as high as its rows; where there is less room it scrolls and keeps the chosen row in view.

    In a window class with strips, a list that has a strip delegate lays its rows side by side and shares out its
    width among them. `least`: the rows that always show; `empty`: px for what stands in a list without rows.
    """

    paints_its_focus = True
    _ruled = False
    """A hairline parts it from what is below, as the last of its rows would, also while there are none."""

    def __init__(
        self,
        model: RowsModel[Any],
        column: RowDelegate,
        strip: StripDelegate | None = None,
        *,
        least: int = 3,
        empty: int = 160,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._column, self._strip, self._least, self._high = model, column, strip, least, empty
        self._look = column.look
        self._empty: Empty | None = None
        prepare(self)
        self.setModel(model)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._choice = Choice(self, model)
        for changed in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            changed.connect(self._fit)
        self.set_look(column.look)

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on."""
        self._look = look
        for delegate in (self._column, self._strip):
            if delegate:
                delegate.set_look(look)
        self.setItemDelegate(self._strip if self._strip and self.in_strip else self._column)
        self.setFlow(QListView.Flow.LeftToRight if self.in_strip else QListView.Flow.TopToBottom)
        vertical = QSizePolicy.Policy.Fixed if self.in_strip else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self.in_strip else as_needed)
        dress(self, look.theme.bg, look.theme)
        self._fit()

    def set_empty(self, icon: str, title: str, line: str) -> None:
        """Say what will stand here and how it comes, while there are no rows."""
        empty = Empty(icon, title, line)
        if empty != self._empty:
            self._empty = empty
            self.updateGeometry()
            self.viewport().update()

    @property
    def in_strip(self) -> bool:
        """Tell whether the rows stand side by side."""
        return self._strip is not None and self._look.metrics.strips

    def choose_key(self, key: Hashable | None) -> None:
        """Choose the row under a key and bring it into view; nothing where there is no such row."""
        self._choice.choose(key)

    def _fit(self) -> None:
        """Lay out anew: rows have come or gone, or have another size."""
        self._share_width()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _share_width(self) -> None:
        if self._strip and self.in_strip:
            self._strip.set_width(self.viewport().width() // max(1, self._rows.rowCount()))
            self.scheduleDelayedItemsLayout()

    def height_of_rows(self, most: int) -> int:
        """Return how high the first rows stand together, in logical px; `most` of them are counted."""
        if self.in_strip:
            return max(0, self.sizeHintForRow(0))
        return sum(self.sizeHintForRow(row) for row in range(min(most, self._rows.rowCount())))

    def sizeHint(self) -> QSize:
        """Return a size that shows every row."""
        rows = self._rows.rowCount()
        return QSize(100, self.height_of_rows(rows) if rows else self._high if self._empty else 0)

    def minimumSizeHint(self) -> QSize:
        """Return a size that shows the rows that always show."""
        return QSize(100, self.height_of_rows(self._least))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint the rows that changed, and no others: a QListView lays all out anew, for they could be higher now."""
        for index in (self._rows.index(row, 0) for row in range(first.row(), last.row() + 1)):
            QAbstractItemView.dataChanged(self, index, index, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out a strip's width anew, and keep the chosen row in view."""
        super().resizeEvent(event)
        self._share_width()
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, what stands in a list without any, and the focus ring."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        whole, current = self.viewport().rect(), self.currentIndex()
        if self._empty and not self._rows.rowCount():
            self._empty.paint(painter, whole.toRectF(), self._look)
            if not self.in_strip and self._ruled:
                paint.hairline(painter, 0, whole.bottom(), whole.width(), self._look.theme.line)
        if self.hasFocus():
            rect = self.visualRect(current) if current.isValid() else whole
            paint.focus(painter, rect.toRectF(), 0, self._look.theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus and choose nothing by that: where nothing is chosen, the ring goes round the list."""
        take_focus(self, event, super().focusInEvent)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a letter or digit is the scanner's (LOOK §4)."""

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Choose one row, never none and never two."""
        return selection_flags(index)


class DoctorList(PlainList):
    """The doctors of the shown date."""

    _ruled = True
    chosen = Signal(str)
    """Emitted with the code of the doctor now chosen, "" for nobody."""

    def __init__(self, model: DoctorsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(model, DoctorDelegate(look), DoctorStripDelegate(look), empty=284, parent=parent)
        self.setAccessibleName(tr(say("Doctors")))
        self._choice.changed.connect(lambda _: self.chosen.emit(self.chosen_key()))

    def choose(self, code: str) -> None:
        """Choose a doctor by code, "" for nobody."""
        self.choose_key(code)

    def chosen_key(self) -> str:
        """Return the chosen doctor's code, "" for nobody."""
        return str(self._choice.key or "")


class SlotList(PlainList):
    """The slots of the chosen doctor."""

    slot_chosen = Signal(object)
    """Emitted with the start of the slot now chosen, None for none."""

    def __init__(self, model: SlotsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(model, SlotDelegate(look), SlotStripDelegate(look), least=4, empty=220, parent=parent)
        self.setAccessibleName(tr(say("Slots")))
        self._choice.changed.connect(self.slot_chosen)

    def choose(self, start: datetime | None) -> None:
        """Choose a slot by its start."""
        self.choose_key(start)

    def chosen_key(self) -> datetime | None:
        """Return the chosen slot's start, None for none."""
        key = self._choice.key
        return key if isinstance(key, datetime) else None


class FamilyList(PlainList):
    """The people on the typed phone, under its field.

    It never takes the focus: the phone field keeps it and steps through the family with `step` (LOOK §2, New token).
    """

    person_chosen = Signal(object)
    """Emitted with the patient id now tinted, 0 for the line of a new patient, None for nothing."""
    person_taken = Signal(int)
    """Emitted with the patient id that was clicked, 0 for a new patient."""

    def __init__(self, model: FamilyModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(model, FamilyDelegate(look), parent=parent)
        self.setAccessibleName(tr(say("People on this phone")))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._family = model
        self._choice.changed.connect(self.person_chosen)
        self._choice.changed.connect(lambda _: announce(self, self.currentIndex().data() or ""))
        self.clicked.connect(lambda index: self.person_taken.emit(model.key_at(index)))

    def set_look(self, look: Look) -> None:
        """Paint in another theme or for another window class from now on; it stands in a field's frame."""
        super().set_look(look)
        dress(self, look.theme.surface, look.theme)

    def step(self, by: int) -> None:
        """Go down so many lines (up, if negative), at most to the last or the first."""
        row = min(max(self.currentIndex().row() + by, 0), self._family.rowCount() - 1)
        self.setCurrentIndex(self._family.index(row, 0))

    def choose(self, patient_id: int) -> None:
        """Choose a person by patient id, 0 for the line of a new patient."""
        self.choose_key(patient_id)

    def chosen_key(self) -> int | None:
        """Return the tinted person's patient id, 0 for a new patient, None for nothing."""
        key = self._choice.key
        return key if isinstance(key, int) else None
