"""The cells of a dialog's table: a line of any script stands where a Latin one does, and what is cut is Qt's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyledItemDelegate, QTableWidget, QTableWidgetItem

from opd_desk.ui.delegates.cells import CellDelegate
from opd_desk.ui.dialogs.telling import reading_table
from opd_desk.ui.paint import font
from tests.ui.panel_kit import NIGHT, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from opd_desk.ui.theme import Look


@pytest.fixture
def table_of(qtbot: QtBot) -> Callable[..., QTableWidget]:
    """Return what makes a table of one column, 200 px wide."""

    def make(*words: str, look: Look = WIDE, align: Qt.AlignmentFlag | None = None) -> QTableWidget:
        table = reading_table(look, "List", ("One", "Two"), (200,))
        qtbot.addWidget(table)
        table.setFont(font(13))
        table.setRowCount(len(words))
        for row, each in enumerate(words):
            item = QTableWidgetItem(each)
            if align is not None:
                item.setTextAlignment(align)
            table.setItem(row, 0, item)
        table.resize(300, 60 + 40 * len(words))
        table.show()
        return table

    return make


def cell(table: QTableWidget, row: int, wide: int = 0) -> QImage:
    """Return the pixels of a cell; `wide`: only so many px from its left."""
    rect = table.visualRect(table.model().index(row, 0)).adjusted(0, 0, -1, -1)
    if wide:
        rect.setWidth(wide)
    return table.viewport().grab(rect).toImage()


def plainly(table: QTableWidget) -> QTableWidget:
    table.setItemDelegate(QStyledItemDelegate(table))
    return table


def test_devanagari_stands_on_the_latin_baseline(table_of: Callable[..., QTableWidget]) -> None:
    table = table_of("the current one", "EHE", "EHE जनवरी")
    assert isinstance(table.itemDelegate(), CellDelegate)
    assert cell(table, 1, 26) == cell(table, 2, 26)
    plainly(table)
    assert cell(table, 1, 26) != cell(table, 2, 26)  # as Qt would do it


@pytest.mark.parametrize("words", ["Kumar", "", "यह पंक्ति अपने खाने से बहुत ज़्यादा लंबी है और उसमें नहीं आती", "एक\nदो"])
def test_what_is_latin_cut_or_broken_is_painted_by_qt(table_of: Callable[..., QTableWidget], words: str) -> None:
    table = table_of(words)
    ours = cell(table, 0)
    assert ours == cell(plainly(table), 0)


def inked(table: QTableWidget, row: int) -> tuple[int, int]:
    """Return from where to where there are words in a cell, in px."""
    image = cell(table, row)
    ground = image.pixelColor(3, 3)
    found = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    return min(found), max(found)


@pytest.mark.parametrize("look", [WIDE, NIGHT])
@pytest.mark.parametrize(
    "align", [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight]
)
def test_words_stand_across_where_qt_would_have_them(
    table_of: Callable[..., QTableWidget], look: Look, align: Qt.AlignmentFlag
) -> None:
    table = table_of("पहला", "दूसरा", look=look, align=align | Qt.AlignmentFlag.AlignVCenter)
    table.selectRow(1)
    assert cell(table, 1).pixelColor(3, 3).name().lower() == look.theme.tint.lower()
    ours = inked(table, 1)
    assert ours == pytest.approx(inked(plainly(table), 1), abs=1)


@pytest.mark.parametrize("several", [False, True])
def test_the_current_cell_has_a_frame_only_where_several_rows_can_be_chosen(
    table_of: Callable[..., QTableWidget], qtbot: QtBot, several: bool
) -> None:
    table = table_of("", "")
    if several:
        table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
    table.setFocus()
    table.setCurrentCell(1, 0)
    qtbot.waitUntil(table.hasFocus)
    image = cell(table, 1)
    inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert (len(inks) > 1) is several
