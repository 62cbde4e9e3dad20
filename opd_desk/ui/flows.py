"""The flows of the clerk's day as help tells them, from resources/help: keys, and what each does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import Any

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


def read_flows(code: str = "en") -> tuple[Flow, ...]:
    """Return the flows in their order, in a language by its code; in English where help is in no such one.

    `flows.CODE.toml` beside them holds the same words of another language, without the keys: those are the same.
    """
    flows = [_flow(table) for table in _tables("flows.toml")]
    if f"flows.{code}.toml" not in {file.name for file in resource("help").iterdir()}:
        return tuple(flows)
    return tuple(_said(flow, words) for flow, words in zip(flows, _tables(f"flows.{code}.toml"), strict=True))


def _tables(name: str) -> list[dict[str, Any]]:
    tables: list[dict[str, Any]] = tomllib.loads(resource("help", name).read_text(encoding="utf-8"))["flow"]
    return tables


def _flow(table: dict[str, Any]) -> Flow:
    steps = tuple(Step(tuple(step["keys"]), step["does"]) for step in table["steps"])
    return Flow(table["number"], table["title"], table["about"], table["keystrokes"], steps)


def _said(flow: Flow, words: dict[str, Any]) -> Flow:
    """Return a flow in the words of another language."""
    steps = tuple(replace(step, does=does) for step, does in zip(flow.steps, words["does"], strict=True))
    return replace(flow, title=words["title"], about=words["about"], steps=steps)
