"""Which rows of a list that takes several are chosen, held by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable
    from typing import Any

    from PySide6.QtWidgets import QAbstractItemView

    from opd_desk.ui.models.rows import RowsModel

_Flag = QItemSelectionModel.SelectionFlag
_JUST_THESE = _Flag.ClearAndSelect | _Flag.Rows


class Several(QObject):
    """The chosen rows of a view, followed by their keys through every reload of its model; never a heading.

    A row that goes away is chosen no more, and no other in its place: the next command must not hit that one.
    """

    changed = Signal()
    """Emitted when others are chosen than before, by the clerk or by `choose`."""

    def __init__(self, view: QAbstractItemView, model: RowsModel[Any]) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._keys: tuple[Hashable, ...] = ()
        self._current: Hashable | None = None
        self._began_at: Hashable | None = None
        self._following = False
        view.selectionModel().selectionChanged.connect(self._selected)
        view.selectionModel().currentChanged.connect(self._went)
        model.shown.connect(self._follow)

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """Return the keys of the chosen rows, from the top."""
        return self._keys

    def choose(self, key: Hashable | None) -> None:
        """Choose the row with that key and no other, and bring it into view; nothing where there is no such row."""
        row = -1 if key is None else self._model.row_of(key)
        if row < 0:
            self._view.selectionModel().clear()
        else:
            self._view.selectionModel().setCurrentIndex(self._model.index(row, 0), _JUST_THESE)
            self._view.scrollTo(self._model.index(row, 0))
            self._began_at = key
        self._selected()

    def start_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take a row as where a choice of several begins."""
        self._began_at = self._model.key_at(index)

    def choose_to(self, index: QModelIndex) -> None:
        """Choose all rows from where the choice began to this one."""
        first, last = self._model.row_of(self._began_at), index.row()
        if first < 0:
            self.start_at(index)
            first = last
        rows = self._model.rows[min(first, last) : max(first, last) + 1]
        self.choose_all([self._model.key_of(row) for row in rows])

    def choose_all(self, wanted: Collection[Hashable] | None = None) -> None:
        """Choose all rows with these keys, where they are here; None: every row but headings."""
        rows = [
            row
            for row, what in enumerate(self._model.rows)
            if self._can_be(row) and (wanted is None or self._model.key_of(what) in wanted)
        ]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row, 0), self._model.index(row, 0))
        selection = self._view.selectionModel()
        if rows and self._view.currentIndex().row() not in rows:
            selection.setCurrentIndex(self._model.index(rows[0], 0), _Flag.NoUpdate)
        selection.select(chosen, _JUST_THESE)
        self._selected()

    def _can_be(self, row: int) -> bool:
        return bool(self._model.flags(self._model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable)

    def _selected(self) -> None:
        # While rows come and go, Qt chooses a neighbour of one that is taken out.
        if self._model.changing or self._following:
            return
        ranges = self._view.selectionModel().selection().toList()
        rows = {row for each in ranges for row in range(each.top(), each.bottom() + 1)}
        keys = tuple(self._model.key_of(self._model.rows[row]) for row in sorted(rows) if self._can_be(row))
        if keys != self._keys:
            self._keys = keys
            self.changed.emit()

    def _went(self, current: QModelIndex) -> None:
        if not self._model.changing:
            self._current = self._model.key_at(current)

    def _follow(self) -> None:
        """Choose the same rows again, wherever they stand now; where the current one has gone, a chosen one is."""
        here = [key for key in self._keys if self._model.row_of(key) >= 0]
        gone = self._current is not None and self._model.row_of(self._current) < 0
        self._following = True
        try:
            if not here and (gone or self._keys):
                self._view.selectionModel().clear()
            elif here and (gone or len(here) != len(self._keys) or len(here) > 1):
                if gone:
                    index = self._model.index(self._model.row_of(here[-1]), 0)
                    self._view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
                self.choose_all(here)
        finally:
            self._following = False
        self._selected()

    def is_chosen(self, index: QModelIndex) -> bool:
        """Tell whether the row of an index is chosen."""
        return self._model.key_at(index) in self._keys
