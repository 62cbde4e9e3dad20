"""The flows of the clerk's day as help tells them, from resources/help: keys, and what each does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import Any

from opd_desk.resources import resource


@dataclass(frozen=True, slots=True)
class Step:
    """Keys pressed one after another, and what they do; a key in brackets, "(phone)", is something to type.

    `named`: the same keys in another language, where something to type has another name there.
    """

    keys: tuple[str, ...]
    does: str
    named: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """Return the keys as they are shown."""
        return self.named or self.keys

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

    `flows.CODE.toml` beside them holds the same words of another language, without the keys: those are the same. Its
    table `typed` names what is typed.
    """
    flows = [_flow(table) for table in _read("flows.toml")["flow"]]
    if f"flows.{code}.toml" not in {file.name for file in resource("help").iterdir()}:
        return tuple(flows)
    told = _read(f"flows.{code}.toml")
    typed = {f"({name})": f"({words})" for name, words in told.get("typed", {}).items()}
    return tuple(_said(flow, words, typed) for flow, words in zip(flows, told["flow"], strict=True))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("help", name).read_text(encoding="utf-8"))


def _flow(table: dict[str, Any]) -> Flow:
    steps = tuple(Step(tuple(step["keys"]), step["does"]) for step in table["steps"])
    return Flow(table["number"], table["title"], table["about"], table["keystrokes"], steps)


def _said(flow: Flow, words: dict[str, Any], typed: dict[str, str]) -> Flow:
    """Return a flow in the words of another language; `typed`: what it calls what is typed."""
    steps = tuple(
        replace(step, does=does, named=tuple(typed.get(key, key) for key in step.keys))
        for step, does in zip(flow.steps, words["does"], strict=True)
    )
    return replace(flow, title=words["title"], about=words["about"], steps=steps)
