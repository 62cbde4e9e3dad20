"""Play a scenario against a counter, and say what became of it (RULES §12)."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from opd_desk.domain.booking import Request
from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.domain.errors import Invalid, OpdError, SlotFull, Unknown
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import SEATED, Source, Status, TokenId
from opd_desk.domain.queueing import outlook, queue, waitlist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.model import Token
    from opd_desk.simulation.counter import Counter
    from opd_desk.simulation.scenario import Scenario, Step


@dataclass(frozen=True, slots=True)
class Played:
    """One step as it went: outcome, the refusal's sentence, and what happened."""

    step: Step
    outcome: str
    refusal: str
    events: tuple[Event, ...]

    @property
    def as_expected(self) -> bool:
        """Tell whether it went as the file expects."""
        return not self.step.expect or self.step.expect == self.outcome


@dataclass(frozen=True, slots=True)
class Result:
    """A played scenario: its steps and the doctor-days they left; `labels` by token."""

    scenario: Scenario
    steps: tuple[Played, ...]
    days: Sequence[DoctorDay]
    labels: Mapping[TokenId, str]
    at: datetime | None


class Player:
    """Plays the steps of a scenario in order."""

    def __init__(self, scenario: Scenario, counter: Counter) -> None:
        """Play this scenario against this counter."""
        self._scenario = scenario
        self._counter = counter
        self._tokens: dict[str, TokenId] = {}
        self._commands: dict[str, Callable[[Step], str | None]] = {
            "book": self._book,
            "emergency": self._book,
            "cancel": lambda s: counter.cancel(self._token(s), s.args.get("reason", ""), s.at),
            "move": lambda s: counter.move(self._token(s), s.args.get("doctor"), s.args["slot"], s.at),
            "call_next": lambda s: counter.call_next(s.args["doctor"], s.at),
            "delay": lambda s: counter.delay(s.args["doctor"], s.args["minutes"], s.at),
            "away": lambda s: counter.away(s.args["doctor"], s.args["from"], s.at),
            "open": lambda s: counter.set_open(s.args["doctor"], s.args["slot"], s.at, is_open=True),
            "close": lambda s: counter.set_open(s.args["doctor"], s.args["slot"], s.at, is_open=False),
            "capacity": self._capacity,
            "add_slot": self._add_slot,
            "undo": lambda s: counter.undo(s.args["doctor"], s.at),
            "tick": lambda s: None,
        }
        self._commands |= dict.fromkeys(TOKEN_COMMANDS, self._on_token)

    def play(self) -> Result:
        """Play the whole day; a refused step does not stop it."""
        steps = tuple(self.step(step) for step in self._scenario.steps)
        at = steps[-1].step.at if steps else None
        labels = {token: label for label, token in self._tokens.items()}
        return Result(self._scenario, steps, self._counter.days(), labels, at)

    def step(self, step: Step) -> Played:
        """Play one step: every doctor-day is settled before and after it."""
        self._counter.settle(step.at)
        refusal = ""
        try:
            outcome = self._commands[step.do](step) or "done"
        except OpdError as refused:
            outcome, refusal = f"refused:{refused.reason}", _told(refused)
        self._counter.settle(step.at)
        if outcome == "booked":
            outcome = self._booked(step)
        return Played(step, outcome, refusal, tuple(self._counter.take_events()))

    def _booked(self, step: Step) -> str:
        """Return the outcome of a booking: what its token is after settling (RULES §5)."""
        token = self._tokens[step.label]
        found = next(day.tokens[token] for day in self._counter.days() if token in day.tokens)
        return "confirmed" if found.status in SEATED else str(found.status)

    def _book(self, step: Step) -> str:
        args = step.args
        if step.label in self._tokens:
            self._require_slot(args["doctor"], args.get("slot"))
            raise Invalid(f"{step.label!r} has a token already.")
        request = Request(args["patient"], args["source"], args.get("slot"))
        self._tokens[step.label] = self._counter.book(args["doctor"], request, step.at).id
        return "booked"

    def _require_slot(self, doctor: str, start: datetime | None) -> None:
        """Refuse a slot that is not there, which comes before all else (RULES §4.1)."""
        if start is not None:
            next(day for day in self._counter.days() if day.doctor.code == doctor).slot(start)

    def _token(self, step: Step) -> TokenId:
        token = self._tokens.get(step.label)
        if token is None:
            raise Unknown(f"{step.label!r} has no token: its booking was refused.")
        return token

    def _on_token(self, step: Step) -> None:
        self._counter.on_token(step.do, self._token(step), step.at)

    def _capacity(self, step: Step) -> None:
        args = step.args
        self._counter.set_capacity(args["doctor"], args["slot"], args["capacity"], args.get("reserve"), step.at)

    def _add_slot(self, step: Step) -> None:
        args = step.args
        new = NewSlot(args["start"], args["end"], args["capacity"], args.get("reserve"))
        self._counter.add_slot(args["doctor"], new, step.at)


def _told(refused: OpdError) -> str:
    if isinstance(refused, SlotFull) and refused.alternatives:
        offers = ", ".join(f"{place.start:%H:%M} {place.doctor_name}" for place in refused.alternatives)
        return f"{refused} There is a place at {offers}."
    return str(refused)


def result_table(result: Result) -> dict[str, Any]:
    """Return a played scenario in the shape of RULES §12, ready for JSON."""
    steps = [
        {
            "n": played.step.n,
            "at": f"{played.step.at:%Y-%m-%dT%H:%M}",
            "do": played.step.do,
            "token": played.step.label or None,
            "outcome": played.outcome,
        }
        for played in result.steps
    ]
    names = {token: result.labels.get(token, str(token)) for day in result.days for token in day.tokens}
    return {
        "scenario": result.scenario.name,
        "policy": result.scenario.policy.name,
        "steps": steps,
        **day_table(result.days, result.at, names),
    }


def day_table(days: Iterable[DoctorDay], at: datetime | None, names: Mapping[TokenId, str]) -> dict[str, Any]:
    """Return slots, tokens and totals of doctor-days in the shape of RULES §12; tokens go by these names."""
    slots: list[dict[str, Any]] = []
    tokens: dict[str, dict[str, Any]] = {}
    found: list[Token] = []
    for day in sorted(days, key=lambda day: day.doctor.code):
        slots += [_slot_table(day, index, names) for index in range(len(day.slots))]
        ahead = outlook(day, at) if at else None
        for token in sorted(day.tokens.values(), key=lambda token: token.number):
            position = ahead.positions.get(token.id) if ahead else None
            estimate = ahead.estimates.get(token.id) if ahead else None
            tokens[names[token.id]] = token_table(token, position, estimate)
            found.append(token)
    totals = {
        "tokens": len(found),
        "by_status": _counts(Status, [token.status for token in found]),
        "by_source": _counts(Source, [token.source for token in found]),
    }
    return {"slots": slots, "tokens": tokens, "totals": totals}


def _counts(kind: type[Status] | type[Source], found: Sequence[str]) -> dict[str, int]:
    """Count each kind that occurs, in the order in which the rules name them."""
    tally = Tally(found)
    return {str(each): tally[each] for each in kind if tally[each]}


def _slot_table(day: DoctorDay, index: int, names: Mapping[TokenId, str]) -> dict[str, Any]:
    slot = day.slots[index]
    return {
        "doctor": day.doctor.code,
        "start": f"{slot.start:%H:%M}",
        "capacity": slot.capacity,
        "held": day.held(slot),
        "queue": [names[token.id] for token in queue(day, slot)],
        "waitlist": [names[token.id] for token in waitlist(day, slot)],
    }


def token_table(token: Token, position: int | None, estimate: datetime | None) -> dict[str, Any]:
    """Return one token in the shape of RULES §12."""
    return {
        "doctor": token.doctor,
        "slot": f"{token.slot:%H:%M}",
        "number": token.number,
        "source": str(token.source),
        "status": str(token.status),
        "position": position,
        "estimate": f"{estimate:%H:%M}" if estimate else None,
        "reason": (token.reason or None) if token.status is Status.CANCELLED else None,
    }
