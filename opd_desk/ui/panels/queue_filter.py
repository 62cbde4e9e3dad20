"""The strip under the queue's head that says which of its tokens are shown: how they stand, where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.services.queue_filter import EVERYBODY, SOURCES, QueueFilter, Standing
from opd_desk.ui.widgets.base import Looked, set_ground
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.theme import Look

_STANDINGS = tuple(Standing)


class FilterStrip(Looked):
    """Two segments: arrows choose in one, Tab goes to the other.

    `wanted(QueueFilter)`: others are to be shown; `left()`: Enter or Down, the queue is next; `dropped()`: Esc, all are
    to be shown. It hides by itself once it is left with nothing chosen.
    """

    wanted = Signal(object)
    left = Signal()
    dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.standing = Segments(look, say("Shown"), [standing.value for standing in Standing])
        self.source = Segments(
            look,
            say("From", "a source"),
            [SOURCE_WORDS[source] if source else Standing.ALL.value for source in SOURCES],
        )
        self._row = QHBoxLayout(self)
        for part in (self.standing, self.source):
            self._row.addWidget(part)
            part.picked.connect(lambda _: self.wanted.emit(self.shown))
            part.installEventFilter(self)
        self.show_filter(EVERYBODY)
        self.hide()
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take heights and type of this Look; narrow windows have no room around the words."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.surface)
        self._row.setContentsMargins(m.pad, 0, m.pad, 4)
        self._row.setSpacing(m.pad // 2)
        for part in (self.standing, self.source):
            part.set_look(look)
            part.set_tight(m.pad < 16)
            part.setFixedHeight(24 if m.strips else 28)

    @property
    def shown(self) -> QueueFilter:
        """Return what is chosen."""
        return QueueFilter(_STANDINGS[self.standing.current or 0], SOURCES[self.source.current or 0])

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show what is chosen."""
        self.standing.choose(_STANDINGS.index(wanted.standing))
        self.source.choose(SOURCES.index(wanted.source))

    def open(self) -> None:
        """Show the strip and take the focus."""
        self.show()
        self.standing.setFocus()

    def close_if_idle(self) -> None:
        """Hide where nothing is left out and the focus is elsewhere."""
        if self.shown == EVERYBODY and QApplication.focusWidget() not in (self.standing, self.source):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide, once the focus has left both segments, where nothing is left out."""
        if event.type() == QEvent.Type.FocusOut:
            self.close_if_idle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all on Esc; go to the queue on Enter and Down."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
