"""The bar over a document's pages: which one is seen, another by its number, and how large they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Looked, Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from opd_desk.ui.theme import Look

_FIELD = 112


class PageBar(Looked):
    """Page x of y, and the zoom.

    `page_wanted(int)`: another page, from 0; `said(object)`: why a number is none of a page, "" once it is one;
    `zoom_wanted(int)`: a step larger or smaller; `width_wanted()`, `whole_wanted()`: what shall fill the view.
    """

    page_wanted = Signal(int)
    said = Signal(object)
    zoom_wanted = Signal(int)
    width_wanted = Signal()
    whole_wanted = Signal()

    def __init__(self, look: Look, count: int) -> None:
        super().__init__(look)
        self._count, self._page, self._wrong = count, 0, ""
        self.field = Field(look, key="Ctrl G", placeholder=say("page"))
        self.field.setFixedWidth(_FIELD)
        self.field.edit.setAccessibleName(tr(say("Page")))
        self._before, self.of = Words(look, "text"), Words(look, "text")
        self._before.setText(say("Page"))
        self.of.setText(say("of {count:,}", count=count))
        for words in (self._before, self.of):
            words.setWordWrap(False)
        self.field.edit.returnPressed.connect(self.take)
        self.field.focus_changed.connect(lambda _: self._show())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._before, self.field, self.of):
            row.addWidget(part)
            part.setVisible(count > 1)
        row.addStretch(1)
        for button in self._buttons(look):
            row.addWidget(button)
        if count > 1:
            QShortcut(QKeySequence("Ctrl+G"), self, self.ask)
        self._show()

    def _buttons(self, look: Look) -> list[KeyButton]:
        buttons = []
        for label, key, keys, do in (
            (say("Smaller"), "Ctrl -", QKeySequence.StandardKey.ZoomOut, lambda: self.zoom_wanted.emit(-1)),
            (say("Larger"), "Ctrl +", QKeySequence.StandardKey.ZoomIn, lambda: self.zoom_wanted.emit(1)),
            (say("Width"), "Alt W", "Alt+W", self.width_wanted.emit),
            (say("Whole page"), "Alt P", "Alt+P", self.whole_wanted.emit),
        ):
            button = KeyButton(look, label, key, kind=Kind.QUIET)
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self, do)
            buttons.append(button)
        return buttons

    def show_page(self, page: int) -> None:
        """Say which page, from 0, is seen; what is being typed stays."""
        self._page = page
        self._show()

    def ask(self) -> None:
        """Let a page's number be typed."""
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def take(self) -> None:
        """Ask for the page whose number is typed; else say which numbers there are."""
        typed = self.field.text()
        number = int(typed) if typed.isdecimal() and len(typed) < 7 else 0
        if 1 <= number <= self._count:
            self._complain("")
            self.page_wanted.emit(number - 1)
        else:
            there = say(
                "There is no page {page}: type a number from 1 to {last:,}.", page=typed or "0", last=self._count
            )
            self._complain(there)
        self.field.edit.selectAll()

    def _show(self) -> None:
        """Show the number of the page that is seen, unless one is being typed."""
        if not self.field.edit.hasFocus():
            self.field.edit.setText(str(self._page + 1))
            self._complain("")

    def _complain(self, sentence: str) -> None:
        if sentence != self._wrong:
            self._wrong = sentence
            self.field.set_wrong(sentence)
            self.said.emit(sentence)
