"""Which tokens of a queue are wanted: how they stand, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.model import FINISHED, Source, Status
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from opd_desk.domain.model import Token


class Standing(Enum):
    """How tokens stand, in a clerk's five words; one who is here and on the waitlist stands in both."""

    ALL = say("All")
    HERE = say("Here")
    NOT_HERE = say("Not here")
    WAITLIST = say("Waitlist")
    FINISHED = say("Finished")


SOURCES: tuple[Source | None, ...] = (None, *Source)
"""The sources to choose from; None: all of them."""


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """The tokens wanted; `source` None: from anywhere."""

    standing: Standing = Standing.ALL
    source: Source | None = None

    def fits(self, token: Token) -> bool:
        """Tell whether a token is wanted."""
        return self.source in (None, token.source) and _stands(token, self.standing)


EVERYBODY = QueueFilter()


def _stands(token: Token, standing: Standing) -> bool:
    """Tell whether a token stands so; who is inside, or skipped, is here."""
    match standing:
        case Standing.HERE:
            return token.live and (token.arrived or token.status in _HERE)
        case Standing.NOT_HERE:
            return token.live and not (token.arrived or token.status in _HERE)
        case Standing.WAITLIST:
            return token.status is Status.WAITLISTED
        case Standing.FINISHED:
            return token.status in FINISHED
    return True


_HERE = frozenset({Status.CHECKED_IN, Status.IN_CONSULTATION})
