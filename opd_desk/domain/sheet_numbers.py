"""Which numbers of a doctor-day a row of a number sheet may have (RULES §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.reasons import UNDONE
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import Token

_LEAST_BEYOND = 50
"""How far above the next number one may be where the day has fewer places than that: more is a slip of the finger."""


def number_refusal(day: DoctorDay, number: int, gone: Callable[[int], str]) -> str:
    """Say why no row can be typed in under a number, and what can be done; "" where one can."""
    following = day.last_number + 1
    if number < 1:
        return say("A number is 1 or more; the next free one is {next}.", next=following)
    beyond = max(_LEAST_BEYOND, sum(slot.capacity for slot in day.slots))
    if number > following + beyond:
        return say(
            "{number} is far beyond the next free number, {next}: look at the sheet again.",
            number=number,
            next=following,
        )
    known = _numbered(day, number)
    whose = gone(number) if known is None and number <= day.last_number else ""
    if known is not None and not taken_back(known):
        whose = known.patient.name
    if not whose:
        return ""
    return say(
        "Number {number} is {whose}'s. If this is somebody else, give them the next free one, {next}, and write it on "
        "their paper.",
        number=number,
        whose=whose,
        next=following,
    )


def _numbered(day: DoctorDay, number: int) -> Token | None:
    return next((token for token in day.tokens.values() if token.number == number), None)


def taken_back(token: Token) -> bool:
    """Tell whether a token was booked by a command that was taken back."""
    return token.status is Status.CANCELLED and token.reason == UNDONE
