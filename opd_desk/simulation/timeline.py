"""A played scenario as people read it: what was asked, what came of it, and who was touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Status
from opd_desk.domain.queueing import queue, waitlist
from opd_desk.domain.wording import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opd_desk.domain.events import Event
    from opd_desk.domain.model import TokenId
    from opd_desk.simulation.player import Played, Result


def timeline(result: Result) -> Iterator[str]:
    """Yield the lines of a played scenario: its steps, then every slot, then the totals."""
    scenario = result.scenario
    yield f"{scenario.name} ({scenario.date:%a %d %b %Y}, policy {scenario.policy.name})"
    names = {token.id: token.patient.name for day in result.days for token in day.tokens.values()}
    for played in result.steps:
        yield from _step_lines(played, names)
    yield ""
    for day in result.days:
        yield f"{day.doctor.name}, {day.doctor.code}"
        for slot in day.slots:
            line = f"  {slot.start:%H:%M}-{slot.end:%H:%M}  {day.held(slot)} of {slot.capacity} held"
            numbers = " ".join(str(token.number) for token in queue(day, slot))
            waiting = " ".join(str(token.number) for token in waitlist(day, slot))
            line += "" if slot.open else ", closed"
            line += f"; queue {numbers}" if numbers else ""
            yield line + (f"; waitlist {waiting}" if waiting else "")
    tokens = [token for day in result.days for token in day.tokens.values()]
    counts = {status: sum(token.status is status for token in tokens) for status in Status}
    told = ", ".join(f"{n} {status.value.replace('_', ' ')}" for status, n in counts.items() if n)
    yield f"{len(tokens)} tokens: {told}" if tokens else "No tokens."


def mismatches(result: Result) -> Iterator[str]:
    """Yield a sentence for every step that did not go as the file expects."""
    for played in result.steps:
        if not played.as_expected:
            step = played.step
            yield f"{result.scenario.name}: step {step.n} ({step.do}): expected {step.expect}, came {played.outcome}"


def _step_lines(played: Played, names: dict[TokenId, str]) -> Iterator[str]:
    step = played.step
    about = " ".join(str(part) for part in (step.label, step.args.get("doctor", "")) if part)
    mark = "" if played.as_expected else f"   EXPECTED {step.expect}"
    yield f"{step.at:%a %H:%M}  {step.do} {about}".rstrip() + f"  ->  {played.outcome}{mark}"
    if played.refusal:
        yield f"           {played.refusal}"
    for event in played.events:
        yield f"           {_line(event, names)}"


def _line(event: Event, names: dict[TokenId, str]) -> str:
    name = names.get(event.token, "") if event.token else ""
    return f"{event.day.doctor} {sentence(event, name)}" if event.token else sentence(event)
