"""The fields of a new token and how they stand in each window class (LOOK §2, §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from opd_desk.domain.model import Source
from opd_desk.domain.said import say
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.ui import paint
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.family_box import FamilyBox
from opd_desk.ui.panels.heads import ColumnHead
from opd_desk.ui.panels.phone_edit import PhoneEdit
from opd_desk.ui.panels.promise import PromiseBox
from opd_desk.ui.panels.slot_field import SlotField
from opd_desk.ui.widgets.base import RING, Looked, Painted, Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from opd_desk.ui.theme import Look

SOURCES = (Source.WALK_IN, Source.FOLLOW_UP, Source.PAID, Source.ONLINE)
"""The sources with a segment, in its order; an emergency has its own button."""
SEXES = ("F", "M", "O")
_SEX_WORDS = (say("Female"), say("Male"), say("Other", "sex"))


def _inset(*parts: QWidget, top: int = 0, bottom: int = 0) -> QWidget:
    """Return a holder that sets parts in by what a field leaves free for its halo."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(RING, top, RING, bottom)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return holder


class FormFields(Looked):
    """Head, phone, family, name, age, sex, source and slot; the promise and the buttons fixed to the bottom."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.head = ColumnHead(look, say("New token"), "F2")
        self.phone = Field(look, say("Phone"), icon="phone", bold=True, edit=PhoneEdit())
        self.phone_said = Words(look, "danger")
        self.family = FamilyBox(look)
        self.name = Field(look, say("Name"))
        self.age = Field(look, say("Age"), inside=36)
        self.sex = Segments(look, say("Sex"), _SEX_WORDS)
        self.age_said = Words(look, "danger")
        self.source = Segments(look, say("Source"), [SOURCE_WORDS[source] for source in SOURCES], alt=True)
        self.slot = SlotField(look)
        self.promise = PromiseBox(look)
        self.book = KeyButton(look, say("Book and print"), "Enter", Kind.PRIMARY)
        self.emergency = KeyButton(look, say("Emergency"), "F9", Kind.DANGER_OUTLINE)
        self.noted_sex = ""
        self._sex_label = Painted(look, self._paint_sex)
        self._source_label = Painted(look, lambda p, r: self._label(p, r, say("Source"), say("Alt + letter")))
        self._sex_label.setAccessibleName(tr(say("Sex")))
        self._source_label.setAccessibleName(tr(say("Source, Alt and the letter underlined")))
        self._hold()
        self.set_look(look)
        self._order()

    def _hold(self) -> None:
        """Put into holders what has no room for a halo of its own."""
        self._head_in = _inset(self.head)
        self._phone_said_in = _inset(self.phone_said, top=2)
        self._age_said_in = _inset(self.age_said, top=2)
        self._family_in = _inset(self.family, top=2, bottom=RING)
        self._sex_in = QWidget()
        self._sex_column = QVBoxLayout(self._sex_in)
        self._sex_column.setSpacing(0)
        self._sex_column.addWidget(self._sex_label)
        self._sex_column.addWidget(self.sex)
        self._ages = QWidget()
        self._ages_row = QHBoxLayout(self._ages)
        self._ages_row.setContentsMargins(0, 0, 0, 0)
        self._ages_row.addWidget(self.age)
        self._ages_row.addWidget(self._sex_in, 1)
        self._source_in = _inset(self._source_label, self.source)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(RING, 0, RING, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.book, 1)
        buttons.addWidget(self.emergency)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._spaces = [QSpacerItem(0, 0) for _ in range(5)]
        self._stack()

    def _order(self) -> None:
        for part in (self._family_in, self._phone_said_in, self._age_said_in):
            part.hide()
        stops = [self.phone, self.name, self.age, self.sex, self.source, self.slot, self.book, self.emergency]
        for before, after in zip(stops, stops[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def set_look(self, look: Look) -> None:
        """Take heights, type and arrangement of this Look."""
        super().set_look(look)
        m, low = look.metrics, look.metrics.labels_inside
        set_ground(self, look.theme.sunken)
        self.setFixedWidth(m.form)
        parts = (self.head, self.phone, self.phone_said, self.family, self.name, self.age, self.sex, self.age_said)
        for part in (*parts, self.source, self.slot, self.promise, self.book, self.emergency):
            part.set_look(look)
        for label in (self._sex_label, self._source_label):
            label.set_look(look)
            label.setFixedHeight(20)
            label.setVisible(not low)
        self.phone.set_key("" if m.form_head else "F2")
        self.phone.edit.setPlaceholderText(tr(say("or scan a slip") if low else say("Type, or scan a slip")))
        self.age.setFixedWidth((84 if low else 72) + 2 * RING)
        self.sex.setFixedHeight(m.field)
        self.source.setFixedHeight(min(30, m.field) if low else m.field)
        self.book.set_words(say("Book", "a button") if low else say("Book and print"), "Enter")
        for button in (self.book, self.emergency):
            button.setFixedHeight(m.button)
        self._space()

    def fill(self, name: str, age: str, sex: str) -> None:
        """Put a person's name, age as typed and sex into the fields: F, M, O, "", or another word, shown as it is."""
        self.name.edit.setText(name)
        self.age.edit.setText(age)
        self.say_at_age("")
        self.sex.choose(SEXES.index(sex) if sex in SEXES else None)
        self.noted_sex = "" if sex in SEXES else sex
        self._sex_label.update()

    def show_family(self, shown: bool) -> None:
        """Show or hide the people on the phone."""
        self._family_in.setVisible(shown)

    def say_at_phone(self, sentence: str) -> None:
        """Say under the phone what is not understood; "": nothing."""
        self._say(self.phone, self.phone_said, self._phone_said_in, sentence)

    def say_at_age(self, sentence: str) -> None:
        """Say under the age what is not understood; "": nothing."""
        self._say(self.age, self.age_said, self._age_said_in, sentence)

    def _say(self, field: Field, words: Words, holder: QWidget, sentence: str) -> None:
        field.set_wrong(sentence)
        words.setText(sentence)
        holder.setVisible(bool(sentence))

    def _stack(self) -> None:
        """Stack all parts; the promise and the buttons stand at the bottom whatever is above them."""
        column = self._column
        for part in (self._head_in, self.phone, self._phone_said_in, self._family_in):
            column.addWidget(part)
        for space, part in zip(self._spaces[:4], (self.name, self._ages, self._source_in, self.slot), strict=True):
            if part is self._source_in:
                column.addWidget(self._age_said_in)
            column.addItem(space)
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.promise)
        column.addItem(self._spaces[4])
        column.addWidget(self._buttons)

    def _space(self) -> None:
        """Space the parts: a label above takes its own room, one inside leaves 3 px over for the halo."""
        m, low = self.look.metrics, self.look.metrics.labels_inside
        above = max(0, m.gap - (2 * RING if low else RING))
        for space, high in zip(
            self._spaces, (above, above, m.gap - RING, m.gap - RING if low else m.gap, m.gap), strict=True
        ):
            space.changeSize(0, high)
        bottom = 8 if m.strips else 12 if low else m.pad
        self._column.setContentsMargins(m.pad - RING, 0 if m.form_head else 8, m.pad - RING, bottom)
        self._sex_column.setContentsMargins(RING, RING if low else 0, RING, RING)
        self._ages_row.setSpacing(2 if low else 6)
        self._head_in.setVisible(m.form_head)
        self._column.invalidate()

    def _paint_sex(self, painter: QPainter, rect: QRectF) -> None:
        self._label(painter, rect, say("Sex"), "" if self.sex.current is not None else self.noted_sex)

    def _label(self, painter: QPainter, rect: QRectF, word: str, key: str = "") -> None:
        m, t = self.look.metrics, self.look.theme
        line = QRectF(0, 0, rect.width(), 16)
        paint.text(painter, line, word, paint.font(m.small), t.muted)
        paint.text(painter, line, key, paint.font(m.caption), t.faint, paint.R)
