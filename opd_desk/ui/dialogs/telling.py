"""What is only read in a dialog: lines, a table; scrolled by the usual keys, left by Esc or Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QDialog,
    QGridLayout,
    QScrollArea,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from opd_desk.domain.said import say
from opd_desk.ui.access import Role, call
from opd_desk.ui.delegates.cells import CellDelegate
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.models.spoken import spoken_cell
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from opd_desk.ui.theme import Look

_TITLE_BAR = 40
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class TellingDialog(QDialog):
    """Lines of two columns, the left one bold; Esc or Enter closes it. `area`: where they are scrolled."""

    def __init__(self, look: Look, title: str, lines: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        inner = _grid_of(look, lines)
        self.area = area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        call(area, title, Role.Document)
        close = KeyButton(look, say("Close"), "Esc")
        close.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        dress_dialog(self, look)
        set_ground(inner, look.theme.surface)
        wide = min(680, parent.width() - 40)
        margins = whole.contentsMargins()
        room = wide - margins.left() - margins.right() - area.verticalScrollBar().sizeHint().width()
        around = margins.top() + margins.bottom() + whole.spacing() + close.height() + 2 * area.frameWidth()
        self.resize(wide, min(max(240, inner.heightForWidth(room) + around), tallest(parent)))
        area.setFocus()  # so that the arrows and Page Down go on reading

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter as on Esc; scroll, wherever the focus is."""
        if is_enter(event):
            self.reject()
        elif not scroll_by_key(self.area, event):
            super().keyPressEvent(event)


def _grid_of(look: Look, lines: Iterable[tuple[str, str]]) -> QWidget:
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
    return inner


def tallest(parent: QWidget) -> int:
    """Return the height in px that a dialog can have with its title bar inside the screen and over its window."""
    screen = parent.screen().availableGeometry().height()
    return min(parent.height(), screen) - _TITLE_BAR


def is_enter(event: QKeyEvent) -> bool:
    """Say whether a key is Enter alone, of the letters or of the keypad."""
    alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def scroll_by_key(area: QScrollArea, event: QKeyEvent) -> bool:
    """Scroll up or down by an arrow, Page Up, Page Down, Home or End; return whether the key was one of them."""
    action = _SCROLLS.get(Qt.Key(event.key()))
    if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    area.verticalScrollBar().triggerAction(action)
    return True


def reading_table(look: Look, name: str, heads: Sequence[str], widths: Sequence[int]) -> QTableWidget:
    """Return a table to read: Tab leaves it, rows are chosen whole, in the tint; the last column takes what is left.

    `name`: what it is called for who cannot see it; `widths`: px of all columns but the last.
    """
    table = QTableWidget(0, len(heads))
    table.setHorizontalHeaderLabels([tr(head) for head in heads])
    table.setAccessibleName(tr(name))
    dress_table(table, look, widths)
    return table


def dress_table(table: QTableView, look: Look, widths: Sequence[int]) -> None:
    """Make a table one to read, as `reading_table` returns it."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setItemDelegate(CellDelegate(table))
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setStretchLastSection(True)
    for column, wide in enumerate(widths):
        table.setColumnWidth(column, wide)
    choose_in_tint(table, look)


def choose_in_tint(view: QWidget, look: Look) -> None:
    """Show what is chosen in a list or a table in the tint, its words as they are; in contrast, filled."""
    theme = look.theme
    ground, ink = (theme.accent, theme.on_accent) if theme.outlined else (theme.tint, theme.text)
    colours = view.palette()
    colours.setColor(QPalette.ColorRole.Highlight, QColor(ground))
    colours.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
    view.setPalette(colours)


class Cell(QTableWidgetItem):
    """A cell that a screen reader can say: the first of a row speaks for all of it."""

    def data(self, role: int) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return what every cell does, and what is said of this one, as it stands now."""
        table = self.tableWidget() if role == Qt.ItemDataRole.AccessibleTextRole else None
        if table is None:
            return super().data(role)
        columns = range(table.columnCount())
        row = [table.item(self.row(), column) for column in columns]
        heads = [table.horizontalHeaderItem(column) for column in columns]
        texts = [[item.text() if item is not None else "" for item in items] for items in (heads, row)]
        return tr(spoken_cell(texts[0], texts[1], self.column()))


def write_row(table: QTableWidget, row: int, texts: Sequence[str]) -> None:
    """Write the cells of a row; each says in its hint what its column is too narrow for."""
    for column, text in enumerate(texts):
        item = Cell(tr(text))
        item.setToolTip(as_typed(text))
        table.setItem(row, column, item)
