"""The queue: tokens, and the headings between them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from opd_desk.domain.said import Figures, capital, say, say_n, together
from opd_desk.domain.wording import SOURCE_WORDS, clock
from opd_desk.services.rows import Mark, QueueRow, SectionRow, TokenRow
from opd_desk.ui.languages import tr
from opd_desk.ui.models.rows import Index, RowsModel
from opd_desk.ui.models.words import (
    consulted_words,
    duration_words,
    token_spoken,
    waited_words,
    waits_long,
    when_words,
)
from opd_desk.ui.theme import STATUS_WORDS, status_key

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

COLUMNS: dict[str, str] = {
    "number": say("No."),
    "name": say("Patient"),
    "age": say("Age/sex"),
    "phone": say("Phone"),
    "source": say("Source"),
    "status": say("Status"),
    "when": say("Expected"),
    "waited": say("Waited"),
    "note": say("Remarks"),
}
"""Every column of the queue, in its order, with its heading."""


class QueueModel(RowsModel[QueueRow]):
    """The rows of a queue, a token known by its id and a heading by its title.

    `clock` says what time it is; `long_wait`: a wait of that length stands out.
    """

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(tuple(COLUMNS), parent)
        self.clock = clock
        self.long_wait = timedelta(hours=1)

    def key_of(self, row: QueueRow) -> Hashable:
        """Return the token's id, or what marks a heading off from every id."""
        return row.id if isinstance(row, TokenRow) else ("section", row.title)

    def words(self, row: QueueRow, column: str) -> str:
        """Return one cell; a heading stands whole in the first column."""
        if isinstance(row, SectionRow):
            title = say("{title} {count}", title=row.title, count=row.count)
            return together(title, row.hint, between=", ") if column == self.columns[0] else ""
        match column:
            case "number":
                return Figures(row.number)
            case "name":
                return row.name
            case "age":
                return row.age_sex
            case "phone":
                return row.phone or "–"
            case "source":
                return SOURCE_WORDS[row.source]
            case "status":
                return row.mark_words if row.mark else STATUS_WORDS[status_key(row.status, row.skipped)]
            case "when":
                return when_words(row)
            case "waited":
                return "" if row.mark is Mark.COMES else waited_words(row, self.clock())
        return row.remark or capital(consulted_words(row))

    def spoken(self, row: QueueRow, column: str) -> str:
        """Return the whole row for its number, its heading and words for another cell, the title for a heading's."""
        if isinstance(row, SectionRow):
            return self.words(row, self.columns[0])
        if column == "number":
            return token_spoken(row, self.clock(), self.words(row, "status"))
        told = self.words(row, column) or say("none", "of a column")
        return say("Token {number}, {column}: {words}", number=row.number, column=COLUMNS[column], words=told)

    def hint(self, row: QueueRow, column: str) -> str:
        """Return the name and the remark in full, over the columns that shorten them; calls and long waits."""
        if isinstance(row, SectionRow):
            many = sum(self.waits_long(other) for other in self._under(row))
            return self._long_under(many) if many else ""
        parts = [capital(consulted_words(row))]
        if column in ("number", "name", "note"):
            parts = [row.name, row.remark, *parts]
        elif column == "waited" and self.waits_long(row):
            limit = duration_words(self.long_wait)
            parts = [say("Here since {time}: longer than {limit}", time=clock(row.since), limit=limit)]
        elif column not in ("status", "waited"):
            return ""
        return together(*parts, between="\n")

    def waits_long(self, row: QueueRow) -> bool:
        """Tell whether a row's wait stands out now."""
        return isinstance(row, TokenRow) and waits_long(row, self.clock(), self.long_wait)

    def _long_under(self, many: int) -> str:
        limit = duration_words(self.long_wait)
        return say_n("{n} of them waits longer than {time}", "{n} of them wait longer than {time}", many, time=limit)

    def told_by_clock(self, row: QueueRow) -> tuple[str, bool]:
        """Return all of a row that the clock changes: its wait or its grace, in words, and whether it stands out."""
        return self.words(row, "waited"), self.waits_long(row)

    def _under(self, section: SectionRow) -> tuple[QueueRow, ...]:
        first = self.row_of(self.key_of(section)) + 1
        return self.rows[first : first + section.count]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[self.columns[section]])
        if not 0 <= section < len(self._rows):
            return None
        row = self._rows[section]  # the heads of rows are hidden; a screen reader says them
        return tr(say("Token {number}", number=row.number) if isinstance(row, TokenRow) else row.title)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a token can be chosen and a heading cannot."""
        if index.isValid() and isinstance(self._rows[index.row()], SectionRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
