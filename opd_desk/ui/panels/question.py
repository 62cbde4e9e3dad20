"""A question that stands where the action bar does: options by digit, arrows and Enter, or words (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui import paint
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.reading import split_scan
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted
from opd_desk.ui.widgets.buttons import KeyButton
from opd_desk.ui.widgets.chips import Chips
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent

    from opd_desk.ui.theme import Look

MOST_OPTIONS = 9


class Question(Looked):
    """One question.

    `answered(object)`: the index of an option, or the words typed; `dismissed()`: Esc; `scanned(str)`: a slip's
    reference, typed by a scanner.
    """

    answered = Signal(object)
    dismissed = Signal()
    scanned = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._title = ""
        self._head = Painted(look, self._paint_title)
        self._options = Chips(look, choosing=True)
        self._words = Field(look)
        self._back = KeyButton(look, say("Back"), "Esc")
        self._options.picked.connect(lambda index: self.answered.emit(index))
        self._options.typed.connect(self._start_typing)
        self._back.clicked.connect(self.dismissed)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._head, 0, 0)
        self._grid.addWidget(self._options, 0, 1)
        self._grid.addWidget(self._words, 0, 2)
        self._grid.addWidget(self._back, 0, 3)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take heights and type of this Look."""
        super().set_look(look)
        m = look.metrics
        for part in (self._head, self._options, self._words, self._back):
            part.set_look(look)
        self._words.set_line_height(min(32, m.field))
        self._words.setFixedWidth(150 if m.strips or m.left < 240 else 190)
        self._grid.setContentsMargins(m.pad, 4, m.pad, 4)
        self.setMinimumHeight(m.actions)
        self._fit()

    def ask(self, title: str, options: Sequence[str], free_text: str) -> None:
        """Show a question and take the focus. Only the first nine options are offered, each by its digit."""
        self._title = title
        self._head.setToolTip(as_typed(title))
        self._head.setAccessibleName(tr(title))
        self._options.set_pairs([(str(n), words) for n, words in enumerate(options[:MOST_OPTIONS], 1)])
        self._options.set_title(title)
        self._options.setVisible(bool(options))
        self._words.edit.setText("")
        self._words.edit.setPlaceholderText(tr(free_text))
        self._words.edit.setAccessibleName(f"{tr(title)}: {tr(free_text)}")
        self._words.setVisible(bool(free_text))
        self._fit()
        self.show()
        (self._options if options else self._words).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed on Enter; with nothing typed Enter does nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._words.edit.hasFocus():
            self._take_words()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def _take_words(self) -> None:
        scan = split_scan(self._words.text())
        if scan is not None:
            self.scanned.emit(scan[1])
        elif self._words.text():
            self.answered.emit(self._words.text())

    def _start_typing(self, letter: str) -> None:
        if not self._words.isHidden():
            self._words.setFocus()
            self._words.edit.insert(letter)

    def _fit(self) -> None:
        """Put all in one row; where that is too narrow the options under the title, which may lose of a name."""
        room = self.width() - 2 * self.look.metrics.pad
        title = int(paint.width_of(self._title, paint.font(self.look.metrics.body, True))) + 4
        ends = self._back.sizeHint().width() + 8
        ends += 0 if self._words.isHidden() else self._words.width() + 8
        self._head.setFixedWidth(max(60, min(title, room - ends - 8)))
        fits = title + 8 + self._options.sizeHint().width() + ends <= room
        self._grid.removeWidget(self._options)
        if fits:
            self._grid.addWidget(self._options, 0, 1)
        else:
            self._grid.addWidget(self._options, 1, 0, 1, 4)

    def _paint_title(self, painter: QPainter, rect: QRectF) -> None:
        paint.text(painter, rect, self._title, paint.font(self.look.metrics.body, True), self.look.theme.text)
