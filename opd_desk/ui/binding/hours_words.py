"""What becomes of tokens when a doctor goes or comes back, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import capital, say, say_n, together
from opd_desk.domain.wording import clock

if TYPE_CHECKING:
    from opd_desk.services.plan_rows import BackPlan

NOT_DONE = say("Not done yet.")
"""What stands at the end of a plan."""
_NAMED = 4


def stranded_words(many: int) -> str:
    """Say how many lose their place."""
    return say_n("{n} needs a new date", "{n} need a new date", many)


def opened_words(plan: BackPlan) -> str:
    """Say which slots open, and how many of the waitlist get a place."""
    times = together(*map(clock, plan.opens), between=", ")
    if len(plan.opens) > _NAMED:  # at the foot, a longer list would leave no room for the counts
        times = say("{first} to {last}", first=clock(plan.opens[0]), last=clock(plan.opens[-1]))
    words = say("no slot opens")
    if times:
        slots = say_n("{n} slot opens ({times})", "{n} slots open ({times})", len(plan.opens), times=times)
        words = say_n("{slots} with {n} place free", "{slots} with {n} places free", plan.free, slots=slots)
    seated = len(plan.seated)
    get = say_n("{n} of the waitlist gets a place", "{n} of the waitlist get a place", seated) if seated else ""
    return say("{what}.", "a sentence", what=together(words, get, between=", "))


def kept_words(plan: BackPlan) -> str:
    """Say how many stay where they were moved to; "" for nobody."""
    stay = len(plan.elsewhere)
    if not stay:
        return ""
    return say_n(
        "{n} stays with colleagues, under the new numbers.", "{n} stay with colleagues, under the new numbers.", stay
    )


def back_words(plan: BackPlan) -> str:
    """Say what a doctor's coming back would do."""
    return together(capital(opened_words(plan)), kept_words(plan), NOT_DONE)
