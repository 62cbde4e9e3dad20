"""A dialog of lines to read: a token's history, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.theme import Look


class TellingDialog(QDialog):
    """Lines of two columns, the left one bold; Esc or Enter closes it. `area`: where they are scrolled."""

    def __init__(self, look: Look, title: str, lines: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        last = 0
        for last, (left, right) in enumerate(lines, start=1):
            head, body = Words(look, "text", bold=True), Words(look, "text")
            head.setText(left)
            head.setWordWrap(False)
            body.setText(right)
            grid.addWidget(head, last, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(body, last, 1)
        grid.setRowStretch(last + 1, 1)
        self.area = area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        close = KeyButton(look, "Close", "Esc")
        close.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        set_ground(self, look.theme.bg)
        set_ground(inner, look.theme.surface)
        high = max(240, inner.sizeHint().height() + 72)
        self.resize(min(680, parent.width() - 40), min(high, parent.height() - 40))
        area.setFocus()  # so that the arrows and Page Down go on reading

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter as on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        else:
            super().keyPressEvent(event)
