"""Where the keys lead in a queue: from token to token, past the headings between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView

from opd_desk.services.rows import SectionRow

if TYPE_CHECKING:
    from opd_desk.ui.models.queue import QueueModel

_Move = QAbstractItemView.CursorAction
_DOWN = {_Move.MoveDown: 1, _Move.MoveNext: 1, _Move.MoveUp: -1, _Move.MovePrevious: -1}


def next_token(rows: QueueModel, row: int, by: int) -> int:
    """Return the first row from `row` on, that one included, that is a token's; -1 for none."""
    while 0 <= row < rows.rowCount():
        if not isinstance(rows.at(row), SectionRow):
            return row
        row += by
    return -1


def row_after(rows: QueueModel, row: int, action: QAbstractItemView.CursorAction, page: int) -> int:
    """Return the row to which a key leads from another; `page`: how many rows one has. Sideways leads nowhere."""
    last = rows.rowCount() - 1
    steps = {**_DOWN, _Move.MovePageDown: page, _Move.MovePageUp: -page, _Move.MoveHome: -last, _Move.MoveEnd: last}
    by = steps.get(action, 0)
    aim = min(max(row + by, 0), last)
    forth = 1 if by > 0 else -1
    found = next_token(rows, aim, forth)
    return found if found >= 0 else next_token(rows, aim, -forth)
