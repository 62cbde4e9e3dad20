"""What a policy will do, in words: one sentence a field (RULES §3, §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Source
from opd_desk.domain.policy import Policy, Scope, Step, WhenFull
from opd_desk.domain.wording import SOURCE_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence


def policy_sentences(policy: Policy) -> dict[str, str]:
    """Return what each field of a policy will do, by the field's name and in the order of RULES §3."""
    return {
        "ranks": _ranks(policy),
        "scope": _scope(policy.scope),
        "emergency": _emergency(policy),
        "preempt": _preempt(policy),
        "overflow": _overflow(policy),
        "when_full": _when_full(policy),
        "reserve": _reserve(policy.reserve),
        "reserve_release": _release(policy.reserve_release),
        "one_per_day": _one_per_day(one=policy.one_per_day),
        "grace_minutes": _grace(policy.grace_minutes),
    }


def _ranks(policy: Policy) -> str:
    alike: dict[int, list[str]] = {}
    for source in Source:
        alike.setdefault(policy.ranks[source], []).append(SOURCE_WORDS[source].lower())
    order = [" and ".join(alike[rank]) for rank in sorted(alike)]
    return f"Who comes first: {', then '.join(order)}; of the same kind, who asked first."


def _scope(scope: Scope) -> str:
    if scope is Scope.SLOT:
        return (
            "Only the slot asked for counts, on its waitlist too; an emergency is tried in the doctor's others as well."
        )
    return "Where the slot asked for is full, a place in another slot of the doctor's day is given."


def _emergency(policy: Policy) -> str:
    steps = _in_turn(policy.emergency, policy)
    if not steps:
        return "An emergency takes a free place in any slot of the doctor's day; nobody makes room for it."
    if policy.scope is Scope.SLOT:
        return f"An emergency takes a free place, or where its slot has none: {steps}; then the same in the others."
    return f"An emergency takes a free place anywhere in the doctor's day; where there is none: {steps}."


def _preempt(policy: Policy) -> str:
    if not policy.preempt:
        return "Of the others nobody gives up a place for somebody more urgent."
    where = "of the slot" if policy.scope is Scope.SLOT else "of the doctor's day"
    steps = _in_turn(policy.preempt, policy)
    return f"Anyone else who is more urgent than the least urgent {where}, where there is no place: {steps}."


def _in_turn(steps: Sequence[Step], policy: Policy) -> str:
    words = {
        Step.OVERFLOW: "it is seated beyond the places",
        Step.REBOOK: "the least urgent moves to a later slot that day",
        Step.DEMOTE: "the least urgent goes to the waitlist",
        Step.CANCEL: "the least urgent is cancelled",
    }
    of_use = [step for step in steps if step is not Step.OVERFLOW or policy.overflow != 0]
    return ", or else ".join(words[step] for step in of_use)


def _overflow(policy: Policy) -> str:
    if Step.OVERFLOW not in policy.emergency or policy.overflow == 0:
        return "No slot ever has more patients than places."
    if policy.overflow is None:
        return "Emergencies may go beyond the places of a slot without a limit."
    return f"Up to {_count(policy.overflow, 'emergency', 'emergencies')} may go beyond the places of one slot."


def _when_full(policy: Policy) -> str:
    words = {
        WhenFull.WAITLIST: "waitlisted",
        WhenFull.REFUSE: "refused, and told where there is a place",
    }
    urgent, rest = policy.emergency_when_full, policy.rest_when_full
    if urgent is rest:
        return f"Whoever still has no place is {words[rest]}."
    return f"Whoever still has no place is {words[rest]}; an emergency is {words[urgent]}."


def _reserve(places: int) -> str:
    if places == 0:
        return "A new slot keeps no place for emergencies, unless the doctor's hours say so."
    kept = _count(places, "place", "places")
    return f"A new slot keeps {kept} for emergencies, never its last, unless the doctor's hours say otherwise."


def _release(minutes: int | None) -> str:
    if minutes is None:
        return "Places kept for emergencies are kept until the slot ends."
    when = f"From {minutes} min after the slot starts" if minutes else "When the slot starts"
    return f"{when}, kept places that no emergency took are for everyone."


def _one_per_day(*, one: bool) -> str:
    if one:
        return "A patient has one token a day with a doctor; a second one is refused."
    return "A patient may have several tokens a day with the same doctor."


def _grace(minutes: int) -> str:
    when = f"{minutes} min after" if minutes else "at"
    return f"Who has not come can be marked a no-show {when} the slot's start, or the booking if that was later."


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
