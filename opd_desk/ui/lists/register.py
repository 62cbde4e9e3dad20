"""The register's table: rows to read, gone through by the usual keys, read on at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QTableView

from opd_desk.domain.said import say
from opd_desk.ui.dialogs.telling import dress_table
from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, Qt

    from opd_desk.ui.models.register import RegisterModel
    from opd_desk.ui.theme import Look

_WIDTHS = (112, 48, 150, 62, 92, 78, 136, 44, 54, 48, 44, 54, 100)
_ROW = 24


class RegisterTable(QTableView):
    """Whole rows in the tint; Home and End go to the first and the last row that was read, which reads on."""

    def __init__(self, look: Look, model: RegisterModel) -> None:
        super().__init__()
        self.setModel(model)
        dress_table(self, look, _WIDTHS)
        self.setAccessibleName(tr(say("Register")))
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key goes."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            row = 0 if action == actions.MoveHome else self.model().rowCount() - 1
            return self.model().index(row, self.currentIndex().column())
        return super().moveCursor(action, modifiers)
