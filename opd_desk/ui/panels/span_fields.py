"""The dates of a span: two fields, typed freely, and the spans that a word stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from opd_desk.domain.dates import read_date, read_past_date
from opd_desk.domain.said import say
from opd_desk.domain.spans import QUICK, Span
from opd_desk.domain.wording import date_words
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import date_typed
from opd_desk.ui.widgets.base import Looked, Words
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_HOW = say("5 jan, 5/1, -7, yesterday or 2026-01-05")
_LABEL = 17
"""Px that a label above takes of a field."""
_SPANS = tuple(QUICK.values())
ROOMY = 1000
"""Px from which on there is room for everything beside the dates."""


class SpanFields(Looked):
    """From and to, and the quick spans under Alt and a letter. `beside`: what else stands in their row is added to it.

    `chosen(Span)`: another span; `said(str)`: what is wrong with the dates, "" for nothing: the span stays as it was.
    """

    chosen = Signal(object)
    said = Signal(object)

    def __init__(self, look: Look, span: Span, today: date, wide: int) -> None:
        """Begin with a span; `wide`: px that there are."""
        super().__init__(look)
        self._today, self._span = today, span
        self.first = Field(look, say("From", "a date"), key="Alt F", placeholder=say("5 jan"), inside=36)
        self.last = Field(look, say("To", "a date"), key="Alt O", placeholder=say("31 jan"), inside=22)
        self.quick = Segments(look, say("Span"), list(QUICK), alt=True)
        self.note, self._hint = Words(look, "danger"), Words(look, "faint")
        self._hint.setText(say("{how}; Enter takes it", how=_HOW))
        self.beside = QHBoxLayout()
        self._lay_out(look, roomy=wide >= ROOMY)
        self._show(span)
        for field in (self.first, self.last):
            field.edit.textEdited.connect(lambda _: self._read())
            field.edit.editingFinished.connect(self.take)
        self.quick.picked.connect(self.pick)
        for place, word in enumerate(QUICK):  # no digits: a scanner that types Alt codes would change the span
            QShortcut(QKeySequence(f"Alt+{word[0]}"), self, lambda place=place: self.pick(place))
        QShortcut(QKeySequence("Alt+F"), self, lambda: _go_into(self.first))
        QShortcut(QKeySequence("Alt+O"), self, lambda: _go_into(self.last))

    def _lay_out(self, look: Look, *, roomy: bool) -> None:
        row, whole = QHBoxLayout(), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        for field in (self.first, self.last):
            field.setFixedWidth(200 if roomy else 208)
            row.addWidget(field)
        self.beside.setContentsMargins(0, 0 if look.metrics.labels_inside else _LABEL, 0, 0)
        self.quick.set_tight(not roomy)
        keys = Words(look, "faint")
        keys.setText(say("Alt + letter"))
        keys.setWordWrap(False)
        keys.setVisible(roomy)
        for part in (self.quick, keys):
            self.beside.addWidget(part)
        row.addLayout(self.beside)
        whole.addLayout(row)
        for words in (self.note, self._hint):
            words.setWordWrap(False)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            whole.addWidget(words)
        self.note.hide()

    def next_field(self, then: QWidget) -> bool:
        """Go from the first date to the last, from that on to `then` if they can be read; return whether in either."""
        if self.first.edit.hasFocus():
            _go_into(self.last)
        elif self.last.edit.hasFocus():
            if not self.note.text():
                then.setFocus()
        else:
            return False
        return True

    @property
    def span(self) -> Span:
        """Return the span that was read last."""
        return self._span

    def pick(self, place: int) -> None:
        """Take one of the quick spans."""
        span = _SPANS[place](self._today)
        self._show(span)
        self._say("", "")
        self._take(span)

    def take(self) -> None:
        """Take the dates as they are typed now, and write them out as they were understood; not if they are wrong."""
        span = self._read()
        if span is not None:
            self._show(span)
            self._take(span)

    def _read(self) -> Span | None:
        """Return what is typed, or say what cannot be read of it."""
        first = read_past_date(date_typed(self.first.text(), past=True), self._today)
        last = read_date(date_typed(self.last.text(), past=True), self._today, first)
        wrong = say("Type a date: {how}.", how=_HOW)
        if first is None or last is None:
            self._say(wrong if first is None else "", wrong if last is None else "")
        elif last < first:
            before = date_words(last), date_words(first)
            self._say("", say("{last} is before {first}: the first date comes first.", last=before[0], first=before[1]))
        else:
            self._say("", "")
            return Span(first, last)
        return None

    def _take(self, span: Span) -> None:
        if span != self._span:
            self._span = span
            self.chosen.emit(span)

    def _show(self, span: Span) -> None:
        self.first.edit.setText(tr(date_words(span.first)))
        self.last.edit.setText(tr(date_words(span.last)))
        self._mark(span)

    def _mark(self, span: Span) -> None:
        """Show which of the quick spans this is, if it is one."""
        fits = (place for place, quick in enumerate(_SPANS) if quick(self._today) == span)
        self.quick.choose(next(fits, None))

    def _say(self, first: str, last: str) -> None:
        """Say at the fields what is wrong with them; the table stays as it is."""
        self.first.set_wrong(first)
        self.last.set_wrong(last)
        told = say("From: {wrong}", wrong=first) if first else say("To: {wrong}", wrong=last) if last else ""
        self.note.setText(told)
        self.note.setVisible(bool(first or last))
        self._hint.setVisible(not (first or last))
        self.said.emit(told)


def _go_into(field: Field) -> None:
    field.setFocus()
    field.edit.selectAll()
