"""Which slips print together: of a date, a doctor, a slot or chosen tokens, and of these the ones that need it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.said import say
from opd_desk.services.slip_sheets import NEW_WORDING
from opd_desk.services.stale_slips import stale_slips
from opd_desk.store import log, prints

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.store.days import Reader


class Which(Enum):
    """Of whom slips are wanted: of those still to come who have none of today's wording, a wrong one, or all."""

    NEW = say("Not printed yet")
    WRONG = say("Changed since their slip")
    ALL = say("All")


@dataclass(frozen=True, slots=True)
class SlipsOf:
    """Slips of a date. `doctor` "", `slot` None and `tokens` (): whatever doctor, slot or token."""

    day: date
    doctor: str = ""
    slot: datetime | None = None
    tokens: tuple[TokenId, ...] = ()
    which: Which = Which.NEW

    def holds(self, token: Token) -> bool:
        """Tell whether it is one of these tokens, whatever its slip; of those who do not come none is."""
        return (
            token.live
            and self.doctor in ("", token.doctor)
            and self.slot in (None, token.slot)
            and (not self.tokens or token.id in self.tokens)
        )


def tokens_of(reader: Reader, wanted: SlipsOf) -> list[Token]:
    """Return the tokens whose slips are wanted."""
    days = reader.days_on(wanted.day)
    tokens = [token for day in days for token in day.tokens.values() if wanted.holds(token)]
    if wanted.which is Which.WRONG:
        return list(stale_slips(reader, [token.id for token in tokens]).wrong)
    if wanted.which is Which.NEW:
        editions = log.count_kinds(reader.connection, wanted.day, NEW_WORDING)
        printed = prints.of_day(reader.connection, wanted.day)
        return [token for token in tokens if (token.id, editions.get(token.id, 0)) not in printed]
    return tokens
