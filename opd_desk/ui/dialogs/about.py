"""About the program: its version and places, and the licences of all that it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from opd_desk.domain.said import say
from opd_desk.resources import resource
from opd_desk.ui import paint
from opd_desk.ui.dialogs.telling import choose_in_tint, is_enter, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.licences import Part
    from opd_desk.ui.theme import Look

_LEFT = 220
_ICON = 48
_PAGES = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class AboutDialog(QDialog):
    """Parts at the left, the chosen one's licence at the right. Arrows choose; Page Down reads on; Esc closes.

    `facts`: names and values of what somebody who helps wants to know; Ctrl+C copies them, and the list of the parts,
    of which the program itself is the first.
    """

    def __init__(self, look: Look, facts: Sequence[tuple[str, str]], parts: Sequence[Part], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("About OPD Desk")))
        self._look, self._facts, self._parts = look, tuple(facts), tuple(parts)
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.copy_button = KeyButton(look, say("Copy"), "Ctrl C")
        self.copy_button.clicked.connect(self._copy)
        self._dress()
        self._lay_out()
        self.resize(min(1000, parent.width() - 40), min(620, tallest(parent)))
        for part in self._parts:
            item = QListWidgetItem(f"{part.name} {part.version}")
            item.setSizeHint(QSize(0, look.metrics.row))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.installEventFilter(self)
        self.list.setFocus()

    def _dress(self) -> None:
        dress_dialog(self, self._look)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(_LEFT)
        self.list.setAccessibleName(tr(say("What it is made of")))
        choose_in_tint(self.list, self._look)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr(say("Licence")))
        self.text.setReadOnly(True)
        self.text.setFont(paint.font(self._look.metrics.small))  # their lines have ends of their own
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def _lay_out(self) -> None:
        close = KeyButton(self._look, say("Close"), "Esc")
        close.clicked.connect(self.reject)
        body, foot = QHBoxLayout(), QHBoxLayout()
        body.addWidget(self.list)
        body.addWidget(self.text, 1)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addLayout(self._head())
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        """Return the icon, and beside it the facts a line each."""
        icon = QLabel()
        icon.setAccessibleName(tr(say("OPD Desk")))
        ratio = self.devicePixelRatioF()
        picture = QPixmap(str(resource("logo", "opd-desk-256.png"))).scaledToHeight(
            round(_ICON * ratio), Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        icon.setPixmap(picture)
        title, told = Words(self._look, "text", bold=True), Words(self._look, "muted")
        title.setText(self._title())
        told.setText("\n".join(self._told()))
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines = QVBoxLayout()
        lines.addWidget(title)
        lines.addWidget(told)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        return head

    def _title(self) -> str:
        return f"{self._parts[0].name} {self._parts[0].version}"

    def _told(self) -> list[str]:
        return [f"{tr(name)}: {tr(value)}" for name, value in self._facts]

    def _copy(self) -> None:
        lines = [f"{part.name} {part.version}: {part.licence}" for part in self._parts]
        QGuiApplication.clipboard().setText("\n".join([self._title(), *self._told(), "", *lines]))

    def _show(self, place: int) -> None:
        """Show the licence of one part from its beginning."""
        part = self._parts[place]
        self.text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{part.text}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Page Up and Down read on, and Ctrl+C copy, from the list too."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return True
        if event.key() not in _PAGES:
            return False
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * (1 if event.key() == Qt.Key.Key_PageDown else -1))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter as on Esc; copy on Ctrl+C."""
        if is_enter(event):
            self.reject()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)
