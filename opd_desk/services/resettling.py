"""Several tokens at once, moved to another date or to colleagues, as the plan said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.causes import RESETTLE
from opd_desk.domain.resettle import resettle
from opd_desk.services.plans import move_plan, same_plan
from opd_desk.services.transactions import days_for

if TYPE_CHECKING:
    from collections.abc import Collection

    from opd_desk.domain.events import Act
    from opd_desk.domain.model import TokenId
    from opd_desk.domain.resettle import Resettled, Target
    from opd_desk.services.plan_rows import MovePlan
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.store.days import Work


class Resettling:
    """Moves whom a date or a doctor has no place for any more: one command, done whole, that one undo takes back."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each move in a transaction of its own."""
        self._run = transactions.run

    def move(
        self, tokens: Collection[TokenId], target: Target, plan: MovePlan | None = None
    ) -> Outcome[tuple[Resettled, ...]]:
        """Move tokens to the first places that a date has for them, whole or not at all.

        `plan` is what the clerk was shown: raises Changed, and does nothing, where it would no longer come to that.
        """
        return self._run(RESETTLE, lambda work, act: move_all(work, act, tokens, target, plan))


def move_all(
    work: Work, act: Act, tokens: Collection[TokenId], target: Target, plan: MovePlan | None
) -> tuple[Resettled, ...]:
    """Move tokens in one transaction, as planned; raises Changed where the day no longer gives the plan."""
    days = days_for(work, tokens, target.date)
    if plan is not None:
        same_plan(plan, move_plan(days, tokens, target, act))
    return resettle(days, tokens, target, act)
