"""How a test plays a day: a table like a scenario file's, with as little in it as the test needs."""

from __future__ import annotations

from dataclasses import replace

from opd_desk.resources import resource
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.player import Player, result_table
from opd_desk.simulation.scenario import parse_scenario, read_scenario
from tests.domain.bench import presets

FILES = sorted(resource("scenarios").glob("*.toml"))
SLOTS = [{"start": "09:00", "end": "10:00", "capacity": 1}, {"start": "10:00", "end": "11:00", "capacity": 1}]


def doctor(code="D1", **changes):
    return {"code": code, "name": f"Dr. {code}", "specialization": "Cardiology", "slots": SLOTS, **changes}


def book(label, at="08:00", **changes):
    step = {"at": at, "do": "book", "as": label, "patient": {"name": label}, "doctor": "D1", "source": "online"}
    return step | changes


def day(*steps, doctors=None, **changes):
    """Return a scenario's table: one doctor with two slots of one place, under the `demotion` preset."""
    table = {"name": "A day", "policy": "demotion", "date": "2026-01-29", "doctor": doctors or [doctor()]}
    return table | {"step": list(steps)} | changes


def run(scenario):
    return Player(scenario, DomainCounter(scenario)).play()


def play(*steps, **changes):
    """Return what a day comes to, in the shape of RULES §12."""
    return result_table(run(parse_scenario(day(*steps, **changes), presets())))


def outcomes(*steps, **changes):
    return [step["outcome"] for step in play(*steps, **changes)["steps"]]


def shipped(name, steps=None):
    """Return a shipped day, played to its end or for so many steps."""
    scenario = read_scenario(resource("scenarios", f"{name}.toml"), presets())
    return run(replace(scenario, steps=scenario.steps[:steps]))
