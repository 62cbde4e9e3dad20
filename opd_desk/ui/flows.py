"""The flows of the clerk's day as help tells them, from resources/help: keys, and what each does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from opd_desk.resources import resource


@dataclass(frozen=True, slots=True)
class Step:
    """Keys pressed one after another, and what they do; a key in brackets, "(phone)", is something to type."""

    keys: tuple[str, ...]
    does: str

    @property
    def pressed(self) -> int:
        """Return how many keys are pressed beside what is typed."""
        return sum(not key.startswith("(") for key in self.keys)


@dataclass(frozen=True, slots=True)
class Flow:
    """One flow of the day; `keystrokes`: the keys it takes beside the data."""

    number: int
    title: str
    about: str
    keystrokes: int
    steps: tuple[Step, ...]


def read_flows() -> tuple[Flow, ...]:
    """Return the flows in their order."""
    table = tomllib.loads(resource("help", "flows.toml").read_text(encoding="utf-8"))
    return tuple(
        Flow(
            flow["number"],
            flow["title"],
            flow["about"],
            flow["keystrokes"],
            tuple(Step(tuple(step["keys"]), step["does"]) for step in flow["steps"]),
        )
        for flow in table["flow"]
    )
