"""Which tokens of a register are wanted: of whom, from where, how they ended, and a name as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import say
from opd_desk.domain.spans import Wanted
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.ui.languages import tr
from opd_desk.ui.theme import STATUS_WORDS
from opd_desk.ui.widgets.base import Looked, Words
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from opd_desk.ui.theme import Look

_SOURCES: tuple[Source | None, ...] = (None, *Source)
_STATUSES: tuple[Status | None, ...] = (None, *Status)
_DOCTOR_WIDTH = 150


class RegisterFilter(Looked):
    """A field and three boxes, each under Alt and a letter. `changed()`: other tokens are wanted."""

    changed = Signal()

    def __init__(self, look: Look, doctors: Mapping[str, str]) -> None:
        """Offer these doctors, names by code."""
        super().__init__(look)
        self._doctors = ("", *doctors)
        self.field = Field(look, "", icon="search", key="Alt N", placeholder=say("Name, phone or UHID"))
        self.doctor = _box(say("Doctor"), [say("All"), *doctors.values()])
        self.source = _box(say("Source"), [say("All") if s is None else SOURCE_WORDS[s] for s in _SOURCES])
        self.status = _box(say("Status"), [say("All") if s is None else STATUS_WORDS[s] for s in _STATUSES])
        self.doctor.setMaximumWidth(_DOCTOR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        for words, box in ((say("&Doctor"), self.doctor), (say("&Source"), self.source), (say("Stat&us"), self.status)):
            label = Words(look)
            label.setWordWrap(False)
            label.setText(words)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.field.edit.textChanged.connect(lambda _: self.changed.emit())
        QShortcut(QKeySequence("Alt+N"), self, self.field.setFocus)

    @property
    def wanted(self) -> Wanted:
        """Return what is chosen and typed."""
        return Wanted(
            self._doctors[self.doctor.currentIndex()],
            _SOURCES[self.source.currentIndex()],
            _STATUSES[self.status.currentIndex()],
            self.field.text(),
        )


def _box(name: str, words: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr(name))
    box.addItems([tr(each) for each in words])
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
