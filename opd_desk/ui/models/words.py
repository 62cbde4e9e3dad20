"""What the cells of a queue say: numbers, times and waits in the clerk's words (LOOK §2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import FINISHED, Status
from opd_desk.domain.said import Figures, lowered, say, together
from opd_desk.domain.wording import SOURCE_WORDS, clock, ordinal

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from opd_desk.services.rows import TokenRow


_OVER = say("grace over")


@dataclass(frozen=True, slots=True)
class Grace:
    """How one who is late stands: `words` ("late 7:12", "grace over"), `left`: the part still to come, 1 to 0."""

    words: str
    left: float


def duration_words(length: timedelta) -> str:
    """Return how long somebody has waited, in whole minutes: "7 min", "1 h 05"; nobody has waited less than 0."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes:02}", hours=minutes // 60, minutes=minutes % 60)


def grace_of(row: TokenRow, now: datetime) -> Grace | None:
    """Return the grace of one who is late, None for one who is not (LOOK §2, Late)."""
    if row.late_from is None or row.late_until is None or now < row.late_from:
        return None
    seconds = (row.late_until - now).total_seconds()
    if seconds <= 0:
        return Grace(_OVER, 0)
    whole = (row.late_until - row.late_from).total_seconds()
    return Grace(say("late {time}", time=Figures(f"{int(seconds // 60)}:{int(seconds % 60):02}")), seconds / whole)


def waits_long(row: TokenRow, now: datetime, limit: timedelta) -> bool:
    """Tell whether one who is here has waited too long: from arrival, but not before the token's slot has begun.

    Who comes at eight for ten o'clock waits by choice until ten, and has waited two hours then. A doctor who is late is
    no reason to wait: delay does not count.
    """
    if row.since is None or row.status is Status.IN_CONSULTATION:
        return False
    return now >= row.slot and now - row.since >= limit


def consulted_words(row: TokenRow) -> str:
    """Say when one was called and done: "called 10:12, done 10:19 (7 min)"; "" for one who was not called."""
    if row.called_at is None:
        return ""
    called = clock(row.called_at)
    if row.status is not Status.COMPLETED or row.finished_at is None:
        return say("called {time}", time=called)
    took = duration_words(row.finished_at - row.called_at)
    return say("called {called}, done {done} ({took})", called=called, done=clock(row.finished_at), took=took)


def when_words(row: TokenRow) -> str:
    """Return what stands under Expected: the estimate, "now" for who is inside, the place in the waitlist."""
    if row.status is Status.IN_CONSULTATION:
        return say("now", "inside")
    if row.position is not None:
        return ordinal(row.position)
    return clock(row.expected) if row.expected else ""


def waited_words(row: TokenRow, now: datetime) -> str:
    """Return what stands under Waited: the countdown of one who is late, the wait, or when it finished."""
    if row.status in FINISHED:
        return say("at {time}", time=clock(row.finished_at)) if row.finished_at else ""
    grace = grace_of(row, now)
    if grace:
        return grace.words
    return duration_words(now - row.since) if row.since else ""


def token_spoken(row: TokenRow, now: datetime, status: str) -> str:
    """Say a whole row in one sentence: "Token 12, Sita Devi, 31 F, walk-in, checked in, 10:00 slot, about 10:25"."""
    parts = [
        say("Token {number}", number=row.number),
        row.name,
        row.age_sex,
        lowered(SOURCE_WORDS[row.source]),
        lowered(status),
        say("{time} slot", time=clock(row.slot)),
        _when_spoken(row),
        _waited_spoken(row, now),
        row.remark,
    ]
    return together(*parts, between=", ")


def _when_spoken(row: TokenRow) -> str:
    """Say the estimate or the place in the waitlist; who is inside is there by the status."""
    if row.status is Status.IN_CONSULTATION:
        return ""
    if row.position is not None:
        return say("{place} on the waitlist", place=ordinal(row.position))
    return say("about {time}", time=clock(row.expected)) if row.expected else ""


def _waited_spoken(row: TokenRow, now: datetime) -> str:
    """Say the countdown in whole minutes, lest it be said anew each second; or the wait, or when it finished."""
    grace = grace_of(row, now)
    if grace is not None and row.late_until is not None:
        left = row.late_until - now
        return say("late, grace over in {time}", time=duration_words(left)) if grace.left else grace.words
    words = waited_words(row, now)
    return words if row.status in FINISHED or not words else say("waited {time}", time=words)
