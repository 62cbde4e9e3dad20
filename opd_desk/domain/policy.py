"""A hospital's policy: what decides who gets a place (RULES §3), read from a TOML table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import Source
from opd_desk.domain.said import say, together
from opd_desk.domain.tables import MOST

E = TypeVar("E", bound=StrEnum)
Table = Mapping[str, Any]


class Step(StrEnum):
    """What is tried for a newcomer who finds no place."""

    OVERFLOW = "overflow"
    REBOOK = "rebook"
    DEMOTE = "demote"
    CANCEL = "cancel"


class Scope(StrEnum):
    """Where a place is looked for, and from where one is taken."""

    SLOT = "slot"
    DAY = "day"


class WhenFull(StrEnum):
    """What becomes of a newcomer whom no place and no step helped."""

    WAITLIST = "waitlist"
    REFUSE = "refuse"


STEP_WORDS: dict[str, str] = {
    Step.OVERFLOW: say("overflow", "a step"),
    Step.REBOOK: say("rebook", "a step"),
    Step.DEMOTE: say("demote", "a step"),
    Step.CANCEL: say("cancel", "a step"),
}
"""What a clerk types for the steps."""
_SOURCES: dict[Source, str] = {
    Source.EMERGENCY: say("emergency", "a source"),
    Source.PAID: say("paid", "a source"),
    Source.FOLLOW_UP: say("follow_up", "a source"),
    Source.ONLINE: say("online", "a source"),
    Source.WALK_IN: say("walk_in", "a source"),
}
NONE, NEVER = say("none", "a limit"), say("never", "a limit")
"""What stands for no limit of emergencies over the places, and for places that stay kept."""
PRESETS: dict[str, str] = {
    str(name): name
    for name in (
        *(say("standard"), say("elastic"), say("preemption"), say("demotion"), say("alternatives"), say("reserved")),
    )
}
"""What the shipped policies are called, by their names in files."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One hospital's choice. `overflow` None: no limit; `reserve_release` None: never."""

    name: str
    ranks: Mapping[Source, int]
    scope: Scope
    emergency: tuple[Step, ...]
    preempt: tuple[Step, ...]
    overflow: int | None
    emergency_when_full: WhenFull
    rest_when_full: WhenFull
    reserve: int
    reserve_release: int | None
    one_per_day: bool
    grace_minutes: int

    def when_full(self, source: Source) -> WhenFull:
        """Return what becomes of a token of this source that finds no place."""
        return self.emergency_when_full if source is Source.EMERGENCY else self.rest_when_full

    def reserve_for(self, capacity: int) -> int:
        """Return the reserve a new slot gets: the policy's, cut to capacity - 1."""
        return max(0, min(self.reserve, capacity - 1))

    def to_table(self) -> dict[str, Any]:
        """Return the policy as a table that `policy_from_table` reads back."""
        return {
            "name": self.name,
            "ranks": {str(source): rank for source, rank in self.ranks.items()},
            "scope": str(self.scope),
            "emergency": [str(step) for step in self.emergency],
            "preempt": [str(step) for step in self.preempt],
            "overflow": "none" if self.overflow is None else self.overflow,
            "when_full": {"emergency": str(self.emergency_when_full), "rest": str(self.rest_when_full)},
            "reserve": self.reserve,
            "reserve_release": "never" if self.reserve_release is None else self.reserve_release,
            "one_per_day": self.one_per_day,
            "grace_minutes": self.grace_minutes,
        }


FIELDS: tuple[str, ...] = (
    "ranks",
    "scope",
    "emergency",
    "preempt",
    "overflow",
    "when_full",
    "reserve",
    "reserve_release",
)
FIELDS += ("one_per_day", "grace_minutes")


def policy_name(name: str) -> str:
    """Return what a policy is called in every language: a shipped one; another keeps the name that it has."""
    return PRESETS.get(name, name)


def preset(name: str, table: Table) -> Policy:
    """Read a preset, which must say everything.

    Raises Invalid, naming the field.
    """
    missing = [field for field in FIELDS if field not in table]
    if missing:
        raise Invalid(say("policy {name}: {field} is missing", name=name, field=missing[0]))
    blank = Policy(name, {}, Scope.SLOT, (), (), 0, WhenFull.WAITLIST, WhenFull.WAITLIST, 0, None, False, 0)
    return _read(table, blank)


def policy_from_table(choice: str | Table, presets: Mapping[str, Policy]) -> Policy:
    """Read a policy: a preset's name, or a table of what differs from its `base` (`standard` where none is named).

    Raises Invalid, naming the field and what it can be.
    """
    if isinstance(choice, str):
        return _base(choice, presets)
    if not isinstance(choice, Mapping):
        raise _of_policy(say("give a preset's name or a table"))
    base = choice.get("base", "standard")
    return _read({key: value for key, value in choice.items() if key != "base"}, _base(base, presets))


def _of_policy(problem: str) -> Invalid:
    return Invalid(say("policy: {problem}", problem=problem))


def stored_policy(table: Table) -> Policy:
    """Read back what `to_table` wrote."""
    return preset(str(table["name"]), {key: value for key, value in table.items() if key != "name"})


def _base(name: object, presets: Mapping[str, Policy]) -> Policy:
    if not isinstance(name, str) or name not in presets:
        known = ", ".join(sorted(presets))
        raise _of_policy(say("there is no preset {name!r}; there are {known}", name=name, known=known))
    return presets[name]


def _read(table: Table, base: Policy) -> Policy:
    unknown = [key for key in table if key not in FIELDS]
    if unknown:
        raise _of_policy(say("{field!r} is no field of a policy", field=unknown[0]))
    read: dict[str, Callable[[object], object]] = {
        "ranks": lambda value: _ranks(value, base.ranks),
        "scope": lambda value: _choice("scope", value, Scope),
        "emergency": lambda value: _steps("emergency", value),
        "preempt": lambda value: _steps("preempt", value),
        "overflow": lambda value: _count("overflow", value, none=NONE),
        "reserve": lambda value: _count("reserve", value),
        "reserve_release": lambda value: _count("reserve_release", value, none=NEVER),
        "one_per_day": lambda value: _flag("one_per_day", value),
        "grace_minutes": lambda value: _count("grace_minutes", value),
    }
    found: dict[str, Any] = {key: read[key](value) for key, value in table.items() if key in read}
    if "when_full" in table:
        found |= _when_full(table["when_full"])
    policy = replace(base, **found)
    _check(policy)
    return policy


def _check(policy: Policy) -> None:
    """Refuse what contradicts itself (RULES §3)."""
    missing = [source for source in Source if source not in policy.ranks]
    if missing:
        raise _of_policy(say("ranks says nothing of {source}", source=_SOURCES[missing[0]]))
    urgent = policy.ranks[Source.EMERGENCY]
    if any(rank <= urgent for source, rank in policy.ranks.items() if source is not Source.EMERGENCY):
        raise _of_policy(say("the emergency's rank must be smaller than every other"))
    for step in policy.preempt:
        if step is Step.OVERFLOW:
            raise _of_policy(say("preempt cannot have overflow; only emergencies go beyond capacity"))
        if step not in policy.emergency:
            raise _of_policy(say("preempt has {step}, which emergency has not", step=STEP_WORDS[step]))


def _ranks(value: object, base: Mapping[Source, int]) -> Mapping[Source, int]:
    if not isinstance(value, Mapping):
        raise _of_policy(say("ranks is a table of source = number"))
    ranks = dict(base)
    for key, rank in value.items():
        source = _choice("ranks", key, Source)
        if not isinstance(rank, int) or isinstance(rank, bool):
            raise _of_policy(say("the rank of {source} must be a whole number", source=_SOURCES[source]))
        ranks[source] = rank
    return ranks


def _steps(field: str, value: object) -> tuple[Step, ...]:
    if not isinstance(value, list | tuple):
        raise _of_policy(say("{field} is a list of steps", field=field))
    return tuple(_choice(field, step, Step) for step in value)


def _choice(field: str, value: object, kind: type[E]) -> E:
    if isinstance(value, str) and value in list(kind):
        return kind(value)
    choices = together(*(STEP_WORDS.get(one, one) for one in kind), between=", ")
    raise _of_policy(
        say("{field} cannot be {value}; it can be {choices}", field=field, value=repr(value), choices=choices)
    )


def _count(field: str, value: object, none: str = "") -> int | None:
    if none and value == none:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
        return value
    if none:
        words = say('{field} must be a whole number from 0 to {most:,}, or "{none}"', field=field, most=MOST, none=none)
        raise _of_policy(words)
    raise _of_policy(say("{field} must be a whole number from 0 to {most:,}", field=field, most=MOST))


def _flag(field: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _of_policy(say("{field} must be true or false", field=field))


def _when_full(value: object) -> dict[str, WhenFull]:
    if isinstance(value, str):
        both = _choice("when_full", value, WhenFull)
        return {"emergency_when_full": both, "rest_when_full": both}
    if not isinstance(value, Mapping) or not value.keys() <= {"emergency", "rest"}:
        raise _of_policy(say('{field} is "waitlist", "refuse", or a table with emergency and rest', field="when_full"))
    return {f"{key}_when_full": _choice("when_full", chosen, WhenFull) for key, chosen in value.items()}
