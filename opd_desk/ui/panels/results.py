"""What a search found: a list under the search field, which keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from opd_desk.domain.said import Figures, lowered, say, together
from opd_desk.domain.wording import clock, day_words
from opd_desk.services.rows import TokenRow
from opd_desk.ui import paint
from opd_desk.ui.access import announce
from opd_desk.ui.delegates.base import Index, RowDelegate, is_chosen
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.languages import tr
from opd_desk.ui.lists.choice import dress
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.theme import STATUS_WORDS, status_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from opd_desk.services.rows import PersonRow
    from opd_desk.ui.theme import Look

_MOST = 8
_NUMBER = 48


class _FoundDelegate(RowDelegate):
    """A token by its number, a patient by an icon; name and age, and where or when."""

    def height_of(self, index: Index) -> int:
        """Return the height of a line, two of text."""
        return 40 if self.look.metrics.body < 15 else 48

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one that was found, or that nobody was."""
        m, t = self.look.metrics, self.look.theme
        row: PersonRow | TokenRow | None = index.data(ROW)
        if row is None:
            words = QRectF(option.rect).adjusted(12, 0, -12, 0)
            paint.text(painter, words, index.data(), paint.font(m.body), t.muted)
            return
        rect = self.ground(painter, option, rule=False).adjusted(0, 0, -10, 0)
        if is_chosen(option):
            cap = paint.keycap_width("Enter", m.caption)
            paint.keycap(painter, rect.right() - cap, rect.center().y(), "Enter", m.caption, t.muted, t.edge, t.surface)
            rect = rect.adjusted(0, 0, -cap - 8, 0)
        number = QRectF(rect.x() + 6, rect.y(), _NUMBER - 12, rect.height())
        if isinstance(row, TokenRow):
            paint.text(painter, number, Figures(row.number), paint.font(m.number, True), t.text, paint.R)
        else:
            draw_icon(painter, "user", number.right() - 15, number.center().y() - 8, 16, t.muted)
        self._who(painter, rect.adjusted(_NUMBER + 4, 0, 0, 0), row, is_chosen(option))

    def _who(self, painter: QPainter, rect: QRectF, row: PersonRow | TokenRow, chosen: bool) -> None:
        m, t = self.look.metrics, self.look.theme
        half = rect.height() / 2
        upper = QRectF(rect.x(), rect.y() + 2, rect.width(), half)
        age = paint.width_of(row.age_sex, paint.font(m.small))
        used = 8 + paint.text(painter, upper.adjusted(0, 0, -age - 8, 0), row.name, paint.font(m.body, chosen), t.text)
        paint.text(painter, upper.adjusted(used, 0, 1, 0), row.age_sex, paint.font(m.small), t.muted)
        lower = QRectF(rect.x(), rect.center().y() - 1, rect.width(), half)
        paint.text(painter, lower, _detail(row), paint.font(m.caption), t.muted)


class SearchResults(QListWidget):
    """Tokens and patients that fit, under the search field, which steps through them and takes one.

    `picked(object)`: the TokenRow or PersonRow that was taken or clicked.
    """

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = _FoundDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.Box)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(say("Found")))
        self.itemClicked.connect(self._take)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take sizes and colours of this Look."""
        self._delegate.set_look(look)
        dress(self, look.theme.surface, look.theme)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(look.theme.edge))
        self.setPalette(colours)
        self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[PersonRow | TokenRow], searched: str) -> None:
        """Show what was found, the first of them chosen; nobody found is said, an empty search shows nothing."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(tr(together(together(row.name, row.age_sex), _detail(row), between=", ")))
            item.setData(ROW, row)
            self.addItem(item)
        if not rows and searched:
            item = QListWidgetItem(tr(say("Nobody found for “{searched}”", searched=searched)))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.setCurrentRow(0 if rows else -1)
        if searched:
            first = self.item(0).text()
            announce(self, say("{count} found: {first}", count=len(rows), first=first) if rows else first)
        self.setVisible(bool(searched))
        self.resize(
            self.width(), min(_MOST, max(1, self.count())) * max(24, self.sizeHintForRow(0)) + 2 * self.frameWidth()
        )
        self.raise_()

    @property
    def chosen(self) -> PersonRow | TokenRow | None:
        """Return the row that Enter would take, None while nothing is shown."""
        item = self.currentItem() if self.isVisible() else None
        row: PersonRow | TokenRow | None = item.data(ROW) if item is not None else None
        return row

    def step(self, by: int) -> None:
        """Choose the row some places on."""
        self.setCurrentRow(min(max(0, self.currentRow() + by), self.count() - 1))
        announce(self, self.currentItem().text() if self.currentItem() else "")

    def take_current(self) -> None:
        """Pick the chosen row."""
        self._take(self.currentItem())

    def _take(self, item: QListWidgetItem | None) -> None:
        row = item.data(ROW) if item is not None else None
        if row is not None:
            self.picked.emit(row)


def _detail(row: PersonRow | TokenRow) -> str:
    """Return when and how far a token is, or when a patient comes and was last here."""
    if isinstance(row, TokenRow):
        when = together(day_words(row.slot.date()), clock(row.slot))
        status = lowered(STATUS_WORDS[status_key(row.status, row.skipped)])
        return together(together(when, row.remark, status, between=", "), row.also, between=" · ")
    return together(*row.ahead, row.last, between=" · ") or say("No visit yet")
