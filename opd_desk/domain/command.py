"""What every command has in common: settle before it, settle after it, leave no trace if it is refused (RULES §5)."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.errors import OpdError, SlotClosed, WrongDay, WrongStatus
from opd_desk.domain.model import Status, Token, TokenId
from opd_desk.domain.said import say
from opd_desk.domain.seating import settle, settle_by_clock
from opd_desk.domain.spelled import dated, day_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Act

STATUS_WORDS: dict[Status, str] = {
    Status.WAITLISTED: say("on the waitlist"),
    Status.CONFIRMED: say("confirmed"),
    Status.CHECKED_IN: say("checked in"),
    Status.IN_CONSULTATION: say("in consultation"),
    Status.COMPLETED: say("completed"),
    Status.CANCELLED: say("cancelled", "a token"),
    Status.NO_SHOW: say("a no-show"),
}


@dataclass(slots=True)
class Running:
    """A command under way: `about` is the token it concerns, `issued` the one it has issued."""

    about: Token | None = None
    issued: TokenId | None = None


@contextmanager
def commanding(days: Sequence[DoctorDay], act: Act, *, though_closed: bool = False) -> Iterator[Running]:
    """Run a command on one or more doctor-days: what is due by the clock first, the command, what it made due.

    A refusal inside takes back what the command did, in all of them; what the clock did stays (RULES §11.5). A date
    that was closed takes no commands until it is reopened; raises SlotClosed, but for those given `though_closed`.
    """
    for day in days:
        settle_by_clock(day, act.at)
    for day in days:
        if day.closed_at is not None and not though_closed:
            raise SlotClosed(say("{date} is closed: reopen the day.", date=day_words(day.date)))
    for day in days:
        day.begin(act)
    running = Running()
    try:
        yield running
    except OpdError:
        for day in days:
            day.roll_back()
        raise
    about = running.about
    number = about.number if about else None
    for day in days:
        settle(day, act.at, number)
    touched = tuple(day.key for day in days if day.changed())
    for day in days:
        day.finish(touched, about.id if about else None, number, running.issued)


def require(token: Token, statuses: frozenset[Status], what: str) -> None:
    """Refuse a command that the token's status does not allow, naming both."""
    if token.status not in statuses:
        status = STATUS_WORDS[token.status]
        raise WrongStatus(
            say("Token {number} is {status}: it cannot be {done}.", number=token.number, status=status, done=what)
        )


def require_day_come(day: DoctorDay, at: datetime, what: str) -> None:
    """Refuse what belongs to the slot's date before that has come (RULES §6)."""
    if at.date() < day.date:
        words = say("{what} is for the day itself: {date} has not come yet.", what=what, date=dated(day.date))
        raise WrongDay(words)
