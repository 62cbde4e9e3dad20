"""Search: as one types, tokens of the day and patients; Enter goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from opd_desk.services.rows import PersonRow, TokenRow
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import split_scan

if TYPE_CHECKING:
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.post import Post


class Searching(QObject):
    """Shows under the search field what fits, and goes to what is picked."""

    def __init__(self, post: Post, new_token: NewToken) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._new_token = post.desk, post.shown, new_token
        self._top, self._results = post.window.top, post.window.results
        self._top.search_typed.connect(self._search)
        self._top.search.edit.installEventFilter(self)
        self._results.picked.connect(self._go)

    def focus(self) -> None:
        """Go to the search field."""
        self._top.search.setFocus()
        self._top.search.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter and Esc of the search field work on what was found."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        if event.type() == QEvent.Type.FocusOut and not self._results.underMouse():
            self._results.hide()
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._results.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            scan = split_scan(self._top.search.text())
            if scan is not None:
                self._leave()
                self._new_token.scan(scan[1])
            else:
                self._results.take_current()
        elif key == Qt.Key.Key_Escape and self._top.search.edit.text():
            self._leave()
        else:
            return False
        return True

    def _search(self, text: str) -> None:
        words = text.strip()
        with shown_to(self._top, lambda _: None):
            rows = self._desk.views.search(words, self._shown.date) if words else []
            field = self._top.search
            wide = max(460, field.width() - 6)
            left = field.width() - 3 - wide if field.isRightToLeft() else 3
            corner = field.mapTo(self._results.window(), QPoint(left, field.height()))
            self._results.setGeometry(corner.x(), corner.y(), wide, 0)
            self._results.show_rows(rows, words)

    def _go(self, row: object) -> None:
        self._leave()
        if isinstance(row, TokenRow):
            found = self._desk.views.token(row.id)
            if found is not None:
                self._shown.go_to(found[0], row.id, found[1].slot)
        elif isinstance(row, PersonRow):
            self._go_to_person(row)

    def _go_to_person(self, row: PersonRow) -> None:
        """Go to the live token of the shown date, if there is one; else put the patient into the form."""
        for token in self._desk.views.tokens_of(row.patient_id):
            found = self._desk.views.token(token.id)
            if found is not None and found[0].date == self._shown.date and token.live:
                self._shown.go_to(found[0], token.id, token.slot)
                return
        self._new_token.fill(row.patient_id)

    def _leave(self) -> None:
        self._top.search.edit.setText("")
        self._results.hide()
