"""The commands on one token that need nothing but the token, by their names in RULES §12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.booking import escalate, mark_no_show, reinstate
from opd_desk.domain.consulting import check_in, complete, not_arrived, recall, requeue, skip

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act
    from opd_desk.domain.model import Token, TokenId

TOKEN_COMMANDS: dict[str, Callable[[DoctorDay, TokenId, Act], Token]] = {
    "check_in": check_in,
    "not_arrived": not_arrived,
    "complete": complete,
    "requeue": requeue,
    "skip": skip,
    "recall": recall,
    "no_show": mark_no_show,
    "reinstate": reinstate,
    "escalate": escalate,
}
