"""Help in the window: every key and every flow, found as one types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.ui.access import Role, call
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dialogs.telling import choose_in_tint, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.flows import Step
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.keycaps import KeyCaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from opd_desk.ui.flows import Flow
    from opd_desk.ui.keys import Key
    from opd_desk.ui.theme import Look

_LEFT = 268
_PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Topic:
    """What help says of one thing: a sentence, then lines of keys and what they do; `whole`: never shortened."""

    title: str
    about: str
    lines: tuple[Step, ...]
    whole: bool = True

    def fitting(self, words: Sequence[str]) -> Topic | None:
        """Return the topic if it speaks of all these words, a list of keys cut to the lines that do; else None."""
        if _has(_heard(self.title, self.about), words):
            return self
        if self.whole:
            everything = " ".join(_text(line) for line in self.lines)
            return self if _has(f"{_heard(self.title, self.about)} {everything}", words) else None
        lines = tuple(line for line in self.lines if _has(_text(line), words))
        return replace(self, lines=lines) if lines else None


def topics_of(keys: Iterable[Key], flows: Iterable[Flow]) -> tuple[Topic, ...]:
    """Return the topics of help: all keys, then each flow."""
    listed = tuple(Step((key.shown,), key.words) for key in keys)
    told = [
        Topic(
            together(Figures(flow.number), flow.title, between="  "),
            together(flow.about, _strokes(flow.keystrokes), between="\n"),
            flow.steps,
        )
        for flow in flows
    ]
    return (Topic(say("Every key"), say("Each works wherever the focus is."), listed, whole=False), *told)


def _strokes(count: int) -> str:
    return say_n("{n} key beside what is typed.", "{n} keys beside what is typed.", count)


def _text(line: Step) -> str:
    return _heard(" ".join(dict.fromkeys((*line.keys, *line.told))), line.does)


def _heard(*told: str) -> str:
    """Return what can be looked for: as it is shown, and in English."""
    return " ".join(words for each in told for words in dict.fromkeys((str(each), tr(each))))


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text.casefold() for word in words)


class HelpDialog(EnterDialog):
    """Topics at the left, the chosen one at the right. Typing finds; arrows choose; Page Down reads on; Esc closes."""

    def __init__(self, look: Look, topics: Sequence[Topic], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Help")))
        self._look, self._all = look, tuple(topics)
        self.shown: tuple[Topic, ...] = ()
        self.search = Field(look, "", icon="search", placeholder=say("Find a key or a flow: away, slip, undo"))
        self.search.edit.setAccessibleName(tr(say("Find in help")))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(_LEFT)
        self.list.setAccessibleName(tr(say("Topics")))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        call(self.area, say("What is known of it"), Role.Document)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        close = KeyButton(look, say("Close"), "Esc")
        close.clicked.connect(self.reject)
        self._lay_out(close)
        self._dress()
        self.resize(min(960, parent.width() - 40), min(620, tallest(parent)))
        self.search.edit.textChanged.connect(self._find)
        self.search.edit.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show)
        self._find("")
        self.search.setFocus()

    def _lay_out(self, close: QWidget) -> None:
        body = QHBoxLayout()
        body.addWidget(self.list)
        body.addWidget(self.area, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.search)
        whole.addLayout(body, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _dress(self) -> None:
        dress_dialog(self, self._look)
        choose_in_tint(self.list, self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows choose a topic, and Page Up and Down read on, from the field that is typed in."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(min(max(0, self.list.currentRow() + step), self.list.count() - 1))
        elif key in _PAGES:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1))
        else:
            return False
        return True

    def enter(self) -> None:
        """Close on Enter as on Esc."""
        self.reject()

    def _find(self, text: str) -> None:
        """List the topics that speak of what is typed; the first of them is shown."""
        words = text.casefold().split()
        self.shown = tuple(found for topic in self._all if (found := topic.fitting(words)) is not None)
        self.list.blockSignals(True)
        self.list.clear()
        for topic in self.shown:
            item = QListWidgetItem(tr(topic.title))
            item.setSizeHint(QSize(0, self._look.metrics.row))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show(0)

    def _show(self, place: int) -> None:
        """Show one topic from its beginning."""
        found = self.shown[place] if 0 <= place < len(self.shown) else None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        title, about = Words(self._look, "text", bold=True), Words(self._look, "text")
        title.setText(found.title if found else "")
        about.setText(found.about if found else say("Nothing in the help speaks of that: try another word."))
        column.addWidget(title)
        column.addWidget(about)
        column.addSpacing(8)
        if found is not None:
            column.addLayout(self._lines(found))
        column.addStretch(1)
        set_ground(inner, self._look.theme.surface)
        self.area.setWidget(inner)

    def _lines(self, topic: Topic) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, line in enumerate(topic.lines):
            does = Words(self._look, "text")
            does.setText(line.does)
            grid.addWidget(KeyCaps(self._look, line.told), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(does, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid
