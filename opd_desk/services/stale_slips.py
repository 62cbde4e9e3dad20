"""Which slips in patients' hands say something else than what counts now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.services.slip_sheets import wordings
from opd_desk.store import log, prints, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from opd_desk.domain.events import Event
    from opd_desk.domain.model import Token, TokenId
    from opd_desk.store.days import Reader


@dataclass(frozen=True, slots=True)
class StaleSlips:
    """Printed slips that are no longer right: `wrong`: of who is still to come; `void`: of who is not."""

    wrong: tuple[Token, ...]
    void: tuple[Token, ...]


def stale_slips(reader: Reader, touched: Iterable[TokenId]) -> StaleSlips:
    """Return of these tokens those whose latest slip does not say how they stand now; never printed: left out."""
    wrong: list[Token] = []
    void: list[Token] = []
    for token_id in dict.fromkeys(touched):
        printed = prints.of_token(reader.connection, token_id)
        key = tokens.where_is(reader.connection, token_id)
        if not printed or key is None:
            continue
        token = reader.day(key).token(token_id)
        told = wordings(log.events_of_token(reader.connection, token_id))[: printed[-1].edition]
        if not token.live:
            void.append(token)
        elif not told or _said(told[-1]) != _says(token):
            wrong.append(token)
    return StaleSlips(tuple(wrong), tuple(void))


def _said(event: Event) -> tuple[str, int | None, datetime | None, bool, bool]:
    """Return what a slip told a patient, as of the event that gave it its wording."""
    waits, urgent = event.after is Status.WAITLISTED, event.source is Source.EMERGENCY
    return event.day.doctor, event.number, event.slot, waits, urgent


def _says(token: Token) -> tuple[str, int | None, datetime | None, bool, bool]:
    """Return what a slip would tell now."""
    return token.doctor, token.number, token.slot, token.status is Status.WAITLISTED, token.emergency
