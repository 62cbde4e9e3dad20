"""The bar about the chosen token, and the questions that take its place (LOOK §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.said import Figures, say
from opd_desk.ui import paint
from opd_desk.ui.access import Role
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.commands import ONE_ONLY, Offer, offers, offers_of_several, why_absent
from opd_desk.ui.panels.question import Question
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Looked, Painted, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QPainter

    from opd_desk.services.rows import TokenRow
    from opd_desk.ui.theme import Look
    from opd_desk.ui.widgets.base import HasLook


class ActionBar(Looked):
    """Nine fixed places about one token, or several; what their status does not allow is faint and says why.

    `command(Command)`: a live one was pressed. `declined(words)`: the key of a closed one was pressed, and why it is
    closed. `answered(object)`: the option's index, or the words typed; `dismissed()`: the question was left;
    `scanned(str)`: a slip was scanned instead of an answer.
    """

    command = Signal(object)
    declined = Signal(object)
    answered = Signal(object)
    dismissed = Signal()
    scanned = Signal(str)
    accessible_role = Role.ToolBar

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._row: TokenRow | None = None
        self._count = 0
        self._offers: tuple[Offer, ...] = ()
        self._came_from: QWidget | None = None
        self._token = Painted(look, self._paint_token)
        self._buttons = [KeyButton(look, "", kind=Kind.QUIET, under=True) for _ in range(9)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, place=place: self._press(place))
        self._bar = QWidget(self)
        self._places = QHBoxLayout(self._bar)
        self._places.setSpacing(2)
        self._places.addWidget(self._token)
        for button in self._buttons:
            self._places.addWidget(button, 1)
        self._question = Question(look, self)
        self._question.hide()
        self._question.answered.connect(self._answer)
        self._question.dismissed.connect(self._leave)
        self._question.scanned.connect(self._scan)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._bar)
        whole.addWidget(self._question)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take heights and colours of this Look."""
        super().set_look(look)
        m = look.metrics
        set_ground(self, look.theme.sunken)
        self._bar.setFixedHeight(m.actions)
        self._places.setContentsMargins(m.pad, 4, m.pad - 4, 4)
        self._token.setFixedWidth(76)
        parts: tuple[HasLook, ...] = (self._token, self._question, *self._buttons)
        for part in parts:
            part.set_look(look)
        for button in self._buttons:
            button.setFixedHeight(m.actions - 8)

    def show_token(self, row: TokenRow | None, now: datetime, grace_until: datetime | None = None) -> None:
        """Show what can be done with a token now; None: no token is chosen, or a preview is shown (RULES §6)."""
        self._row, self._count = row, int(row is not None)
        self._show(offers(row, now, grace_until))
        words = say("Token {number}, {name}", number=row.number, name=row.name) if row else say("No token chosen")
        self._name(row.name if row else "", words)

    def show_tokens(self, rows: Sequence[TokenRow], now: datetime) -> None:
        """Show what can be done with several tokens at once."""
        self._row, self._count = None, len(rows)
        self._show(offers_of_several(rows, now))
        numbers = Figures(", ".join(str(row.number) for row in rows))
        self._name(numbers, say("{count} tokens: {numbers}", count=len(rows), numbers=numbers))

    def _show(self, places: tuple[Offer, ...]) -> None:
        self._offers = places
        for button, offer in zip(self._buttons, places, strict=True):
            button.set_words(offer.label, offer.shown or offer.key)
            button.set_kind(Kind.NEXT if offer.usual and not offer.why_not else Kind.QUIET)
            button.allow(offer.why_not)

    def _name(self, hint: str, words: str) -> None:
        if words == self._token.accessibleName():
            return
        self._token.setToolTip(as_typed(hint))
        self._token.setAccessibleName(tr(words))
        self._token.update()

    def press(self, key: str) -> None:
        """Do what a key stands for ("F6", "Alt S" …), as the window's shortcuts do; closed ones say why.

        A question that is open is left: the key is about the token, not an answer.
        """
        self.dismiss()
        for place, offer in enumerate(self._offers):
            if offer.key == key:
                self._press(place)
                return
        self.declined.emit(ONE_ONLY if self._count > 1 else why_absent(self._row, key))

    def ask(self, title: str, options: Sequence[str], free_text: str = "") -> None:
        """Ask in the bar's place. Up to nine options get a digit; `free_text`: what else can be typed, "" for nothing.

        Esc brings the bar back; the focus returns to where it was.
        """
        if self._question.isHidden():
            self._came_from = QApplication.focusWidget()
        self._bar.hide()
        self._question.ask(title, options, free_text)

    @property
    def asking(self) -> bool:
        """Tell whether a question stands in the bar's place."""
        return not self._question.isHidden()

    def dismiss(self) -> None:
        """Leave the question, if there is one."""
        if self.asking:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the question on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _press(self, place: int) -> None:
        offer = self._offers[place]
        if offer.why_not:
            self.declined.emit(offer.why_not)
        else:
            self.command.emit(offer.command)

    def _answer(self, answer: int | str) -> None:
        self._bring_back()
        self.answered.emit(answer)

    def _leave(self) -> None:
        self._bring_back()
        self.dismissed.emit()

    def _scan(self, reference: str) -> None:
        self._leave()
        self.scanned.emit(reference)

    def _bring_back(self) -> None:
        came_from, self._came_from = self._came_from, None
        focused = QApplication.focusWidget()
        left = focused is not None and not self._question.isAncestorOf(focused)
        if came_from is not None and came_from.isVisible() and not left:
            came_from.setFocus()
        self._question.hide()
        self._bar.show()

    def _paint_token(self, painter: QPainter, rect: QRectF) -> None:
        if not self._count:
            return
        number, name = (self._row.number, self._row.name) if self._row else (self._count, say("tokens"))
        m, t = self.look.metrics, self.look.theme
        half = rect.height() / 2
        upper = QRectF(rect.x(), rect.y() + 3, rect.width(), half)
        lower = QRectF(rect.x(), rect.y() + half, rect.width(), half - 4)
        paint.text(painter, upper, Figures(number), paint.font(m.number, True), t.text)
        paint.text(painter, lower, name, paint.font(m.caption), t.muted)
