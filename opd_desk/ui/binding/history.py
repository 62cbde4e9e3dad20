"""A token's history, opened from the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import say, together
from opd_desk.domain.spelled import MONTHS, clock, dated

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.model import TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.ui.theme import Look


def show_history(desk: Desk, token: TokenId, look: Look, window: QWidget) -> None:
    """Show all that happened to a token, in words."""
    from opd_desk.ui.dialogs.telling import TellingDialog

    told = desk.log.of_token(token)
    if told is None:
        return
    year = desk.clock().year
    lines = [(say("Token {number}", number=told.number), told.standing)]
    lines += [(_moment(at, year), words) for at, words in told.lines]
    TellingDialog(look, say("History of token {number}", number=told.number), lines, window).open()


def _moment(at: datetime, year: int) -> str:
    """Return a moment, its year only where that is another: the days of a list stand below one another."""
    day = dated(at)
    if at.year == year:
        day = say("{day:02} {month}", "a date", day=at.day, month=MONTHS[at.month - 1])
    return together(day, clock(at))
