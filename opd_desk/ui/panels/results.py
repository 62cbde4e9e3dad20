"""What a search found: a list under the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from opd_desk.services.rows import PersonRow, TokenRow
from opd_desk.ui import paint
from opd_desk.ui.theme import STATUS_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from opd_desk.ui.theme import Look

_ROW = Qt.ItemDataRole.UserRole


class SearchResults(QListWidget):
    """Tokens and patients that fit; arrows and Enter choose, Esc leaves. `picked(object)`: the row."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName("Found")
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(_ROW)))
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take fonts and colours of this Look."""
        self.setFont(paint.font(look.metrics.body))
        palette, t = self.palette(), look.theme
        for role, colour in (
            (QPalette.ColorRole.Base, t.surface),
            (QPalette.ColorRole.Text, t.text),
            (QPalette.ColorRole.Highlight, t.tint),
            (QPalette.ColorRole.HighlightedText, t.text),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)

    def show_rows(self, rows: Sequence[PersonRow | TokenRow], searched: str) -> None:
        """Show what was found; nothing found is said, an empty search shows nothing."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(_words(row))
            item.setData(_ROW, row)
            self.addItem(item)
        if not rows and searched:
            item = QListWidgetItem(f"Nobody found for “{searched}”")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.setCurrentRow(0 if rows else -1)
        self.setVisible(bool(searched))
        self.resize(self.width(), min(12, max(1, self.count())) * max(24, self.sizeHintForRow(0)) + 4)
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the row some places on."""
        self.setCurrentRow(min(max(0, self.currentRow() + by), self.count() - 1))

    def take_current(self) -> None:
        """Pick the chosen row."""
        item = self.currentItem()
        if item is not None and item.data(_ROW) is not None:
            self.picked.emit(item.data(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick on Enter, leave on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the focus goes."""
        super().focusOutEvent(event)
        self.left.emit()


def _words(row: PersonRow | TokenRow) -> str:
    if isinstance(row, TokenRow):
        status = STATUS_WORDS[row.status]
        return f"{row.number}   {row.name}  {row.age_sex}   {row.slot:%d %b %H:%M}, {status}"
    return f"{row.name}  {row.age_sex}   {row.last or 'No visit yet'}"
