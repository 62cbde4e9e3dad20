"""The people on the typed phone, framed like a field under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from opd_desk.services.rows import PersonRow
from opd_desk.ui import mirror, paint
from opd_desk.ui.lists import FamilyList
from opd_desk.ui.models.family import FamilyModel
from opd_desk.ui.widgets.base import Looked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from opd_desk.ui.theme import Look

NEW = PersonRow(0, "", "")
_LEAST, _MOST = 2, 5


class FamilyBox(Looked):
    """A frame round the family list. `taken(PersonRow)`: who was picked; patient id 0: a new one on this phone."""

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.people: tuple[PersonRow, ...] = ()
        self._model = FamilyModel(parent=self)
        self._list = FamilyList(self._model, look)
        self._list.person_taken.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        super().set_look(look)
        self._list.set_look(look)
        self._fit()

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show who is on the phone, the first of them tinted; the last line is for a new patient."""
        self.people = tuple(people)
        self._model.show(self.people)
        if self.people:
            self._list.choose(self.people[0].patient_id)
        self._fit()

    def step(self, by: int) -> None:
        """Tint the line some places on."""
        self._list.step(by)

    def take_current(self) -> None:
        """Take whoever is tinted."""
        self._take(self._list.chosen_key() or 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = mirror.painter_on(self)
        paint.box(painter, QRectF(self.rect()), 6, self.look.theme.surface, self.look.theme.edge)

    def _take(self, patient_id: int) -> None:
        self.taken.emit(next((person for person in self.people if person.patient_id == patient_id), NEW))

    def _fit(self) -> None:
        # A small window shows two of them and scrolls; the rest of the form is never pushed out.
        self._list.setMinimumHeight(self._list.height_of_rows(_LEAST))
        self._list.setMaximumHeight(self._list.height_of_rows(_MOST))
        self.updateGeometry()
