"""Where a window stood last, shown again: the first that is seen of a desk (CLERK, flow 13)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from opd_desk.services.errors import StoreError

if TYPE_CHECKING:
    from opd_desk.domain.model import TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.resume import DeskState
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.lists import QueueTable

_log = logging.getLogger(__name__)


def stand_again(desk: Desk, shown: Shown, queue: QueueTable) -> DeskState | None:
    """Show what was shown last: of a date that is past, today with the same doctor. Return what was kept of it."""
    state = _read(desk)
    if state is not None:
        today = desk.clock().date()
        shown.doctor, shown.whole_day = state.doctor, state.whole_day
        if state.date >= today:
            shown.date, shown.slot = state.date, state.slot
    shown.refresh()
    if state is not None:
        _choose(desk, shown, queue, state.token)
    return state


def _read(desk: Desk) -> DeskState | None:
    try:
        return desk.resume.read()
    except StoreError as trouble:
        _log.warning("where the window stood cannot be read: %s", trouble)
        return None


def _choose(desk: Desk, shown: Shown, queue: QueueTable, token: TokenId) -> None:
    """Choose the token that was chosen, else the one that is in consultation."""
    inside = desk.views.inside(shown.key) if shown.key and not token else None
    wanted = token or (inside.id if inside else "")
    if wanted:
        queue.choose(wanted)
