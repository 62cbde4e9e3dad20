"""What a policy will do, in words: one sentence a field (RULES §3, §4)."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source
from opd_desk.domain.policy import Policy, Scope, Step, WhenFull
from opd_desk.domain.said import lowered, say, say_n
from opd_desk.domain.wording import SOURCE_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


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
        alike.setdefault(policy.ranks[source], []).append(lowered(SOURCE_WORDS[source]))
    order = [_joined(alike[rank], _and) for rank in sorted(alike)]
    first = _joined(order, lambda one, other: say("{one}, then {other}", one=one, other=other))
    return say("Who comes first: {order}; of the same kind, who asked first.", order=first)


def _and(one: str, other: str) -> str:
    return say("{one} and {other}", one=one, other=other)


def _joined(words: Sequence[str], pair: Callable[[str, str], str]) -> str:
    return reduce(pair, words) if words else ""


def _scope(scope: Scope) -> str:
    if scope is Scope.SLOT:
        return say(
            "Only the slot asked for counts, on its waitlist too; an emergency is tried in the doctor's others as well."
        )
    return say("Where the slot asked for is full, a place in another slot of the doctor's day is given.")


def _emergency(policy: Policy) -> str:
    steps = _in_turn(policy.emergency, policy)
    if not steps:
        return say("An emergency takes a free place in any slot of the doctor's day; nobody makes room for it.")
    if policy.scope is Scope.SLOT:
        return say(
            "An emergency takes a free place, or where its slot has none: {steps}; then the same in the others.",
            steps=steps,
        )
    return say(
        "An emergency takes a free place anywhere in the doctor's day; where there is none: {steps}.", steps=steps
    )


def _preempt(policy: Policy) -> str:
    if not policy.preempt:
        return say("Of the others nobody gives up a place for somebody more urgent.")
    steps = _in_turn(policy.preempt, policy)
    if policy.scope is Scope.SLOT:
        return say(
            "Anyone else who is more urgent than the least urgent of the slot, where there is no place: {steps}.",
            steps=steps,
        )
    return say(
        "Anyone else who is more urgent than the least urgent of the doctor's day, where there is no place: {steps}.",
        steps=steps,
    )


def _in_turn(steps: Sequence[Step], policy: Policy) -> str:
    words: dict[Step, str] = {
        Step.OVERFLOW: say("it is seated beyond the places"),
        Step.REBOOK: say("the least urgent moves to a later slot that day"),
        Step.DEMOTE: say("the least urgent goes to the waitlist"),
        Step.CANCEL: say("the least urgent is cancelled"),
    }
    of_use = [words[step] for step in steps if step is not Step.OVERFLOW or policy.overflow != 0]
    return _joined(of_use, lambda one, other: say("{one}, or else {other}", one=one, other=other))


def _overflow(policy: Policy) -> str:
    if Step.OVERFLOW not in policy.emergency or policy.overflow == 0:
        return say("No slot ever has more patients than places.")
    if policy.overflow is None:
        return say("Emergencies may go beyond the places of a slot without a limit.")
    return say_n(
        "Up to {n} emergency may go beyond the places of one slot.",
        "Up to {n} emergencies may go beyond the places of one slot.",
        policy.overflow,
    )


def _when_full(policy: Policy) -> str:
    words: dict[WhenFull, str] = {
        WhenFull.WAITLIST: say("waitlisted", "a patient"),
        WhenFull.REFUSE: say("refused, and told where there is a place"),
    }
    urgent, rest = policy.emergency_when_full, policy.rest_when_full
    if urgent is rest:
        return say("Whoever still has no place is {rest}.", rest=words[rest])
    return say(
        "Whoever still has no place is {rest}; an emergency is {urgent}.", rest=words[rest], urgent=words[urgent]
    )


def _reserve(places: int) -> str:
    if places == 0:
        return say("A new slot keeps no place for emergencies, unless the doctor's hours say so.")
    return say_n(
        "A new slot keeps {n} place for emergencies, never its last, unless the doctor's hours say otherwise.",
        "A new slot keeps {n} places for emergencies, never its last, unless the doctor's hours say otherwise.",
        places,
    )


def _release(minutes: int | None) -> str:
    if minutes is None:
        return say("Places kept for emergencies are kept until the slot ends.")
    if minutes == 0:
        return say("When the slot starts, kept places that no emergency took are for everyone.")
    return say(
        "From {minutes} min after the slot starts, kept places that no emergency took are for everyone.",
        minutes=minutes,
    )


def _one_per_day(*, one: bool) -> str:
    if one:
        return say("A patient has one token a day with a doctor; a second one is refused.")
    return say("A patient may have several tokens a day with the same doctor.")


def _grace(minutes: int) -> str:
    if minutes == 0:
        return say("Who has not come can be marked a no-show at the slot's start, or the booking if that was later.")
    return say(
        "Who has not come can be marked a no-show {minutes} min after the slot's start, or the booking if that was "
        "later.",
        minutes=minutes,
    )
