"""A day to be played, as its file says it; refused whole where it cannot be (RULES §12)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from opd_desk.domain.errors import Invalid, Refusal
from opd_desk.domain.model import Doctor, Patient, Slot, Source
from opd_desk.domain.policy import Policy, policy_from_table
from opd_desk.domain.said import Figures, say, words_of
from opd_desk.domain.spelled import clock
from opd_desk.domain.system_words import system_words
from opd_desk.domain.tables import (
    MOST,
    flag,
    is_whole,
    moment,
    need,
    only,
    optional_whole,
    tables,
    text,
    whole,
)
from opd_desk.domain.tables import day as as_day
from opd_desk.text_file import NotText, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime
    from pathlib import Path


class ScenarioRefused(Refusal):
    """A scenario file cannot be played; the sentence names file, step and what is wrong."""


@dataclass(frozen=True, slots=True)
class PlannedDoctor:
    """A doctor of the scenario, with the slots of its date."""

    doctor: Doctor
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `args` holds what its command takes, already of the right types; `expect` "" where nothing is."""

    n: int
    at: datetime
    do: str
    args: Mapping[str, Any]
    label: str = ""
    expect: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole file."""

    name: str
    policy: Policy
    date: date
    doctors: tuple[PlannedDoctor, ...]
    steps: tuple[Step, ...]


_TEXT, _WHOLE, _SLOT, _TABLE = say("text"), say("a whole number"), say("a time like 09:00"), say("a table")
_OF_TOKEN = {"token": _TEXT}
_OF_SLOT = {"doctor": _TEXT, "slot": _SLOT}
_BOOK = {"as": _TEXT, "patient": _TABLE, "doctor": _TEXT}
NEEDS: dict[str, dict[str, str]] = {
    "book": _BOOK | {"source": _TEXT},
    "emergency": _BOOK,
    **dict.fromkeys(
        ("check_in", "not_arrived", "complete", "requeue", "skip", "recall", "no_show", "reinstate", "escalate"),
        _OF_TOKEN,
    ),
    "cancel": _OF_TOKEN,
    "move": _OF_TOKEN | {"slot": _SLOT},
    "call_next": {"doctor": _TEXT},
    "delay": {"doctor": _TEXT, "minutes": _WHOLE},
    "away": {"doctor": _TEXT, "from": _SLOT},
    "open": _OF_SLOT,
    "close": _OF_SLOT,
    "capacity": _OF_SLOT | {"capacity": _WHOLE},
    "add_slot": {"doctor": _TEXT, "start": _SLOT, "end": _SLOT, "capacity": _WHOLE},
    "undo": {"doctor": _TEXT},
    "tick": {},
}
MAY: dict[str, dict[str, str]] = {
    "book": {"slot": _SLOT},
    "emergency": {"slot": _SLOT, "source": _TEXT},
    "cancel": {"reason": _TEXT},
    "move": {"doctor": _TEXT},
    "capacity": {"reserve": _WHOLE},
    "add_slot": {"reserve": _WHOLE},
}


def read_scenario(path: Path, presets: Mapping[str, Policy]) -> Scenario:
    """Read a scenario file; raises ScenarioRefused, naming the file."""
    try:
        return parse_scenario(tomllib.loads(read_text(path)), presets)
    except NotText as problem:
        raise ScenarioRefused(
            say("{file}: is no valid TOML: it {problem}", file=str(path), problem=words_of(problem))
        ) from problem
    except OSError as problem:
        raise ScenarioRefused(
            say("{file}: cannot be read: {why}", file=str(path), why=system_words(problem))
        ) from problem
    except (ValueError, RecursionError) as problem:
        raise ScenarioRefused(
            say("{file}: is no valid TOML: {problem}", file=str(path), problem=str(problem))
        ) from problem
    except Invalid as problem:
        raise ScenarioRefused(say("{file}: {what}", file=str(path), what=words_of(problem))) from problem


def parse_scenario(table: Mapping[str, Any], presets: Mapping[str, Policy]) -> Scenario:
    """Check a scenario's table and build it; raises Invalid, naming the step."""
    only(table, {"name", "policy", "date", "doctor", "step"}, say("the file"))
    need(table, ("date",), say("the file"))
    name = text(table, "name")
    policy = policy_from_table(table.get("policy", "standard"), presets)
    day = as_day(table.get("date"))
    doctors = _doctors(tables(table, "doctor"), day, policy)
    codes = {planned.doctor.code for planned in doctors}
    steps: list[Step] = []
    labels: set[str] = set()
    for n, raw in enumerate(tables(table, "step"), start=1):
        try:
            step = _step(n, raw, day)
            _check_links(step, steps[-1] if steps else None, codes, labels)
        except Invalid as problem:
            raise Invalid(say("step {n}: {problem}", n=n, problem=words_of(problem))) from problem
        if step.do in ("book", "emergency"):
            labels.add(step.label)
        steps.append(step)
    return Scenario(name, policy, day, tuple(doctors), tuple(steps))


def _check_links(step: Step, before: Step | None, codes: set[str], labels: set[str]) -> None:
    doctor = step.args.get("doctor")
    if doctor is not None and doctor not in codes:
        raise Invalid(say("there is no doctor {doctor}", doctor=doctor))
    if "token" in NEEDS[step.do] and step.label not in labels:
        raise Invalid(say("no earlier step books {token}", token=repr(step.label)))
    if before is not None and step.at < before.at:
        raise Invalid(say("{time} is earlier than the step before it", time=Figures(f"{step.at:%Y-%m-%d %H:%M}")))


def _step(n: int, raw: Mapping[str, Any], day: date) -> Step:
    do = raw.get("do")
    if not isinstance(do, str) or do not in NEEDS:
        raise _no_choice("do", do, NEEDS)
    needs, may = NEEDS[do], MAY.get(do, {})
    only(raw, {"at", "do", "expect", *needs, *may}, do)
    need(raw, ("at", *needs), do)
    args: dict[str, Any] = {}
    for field, kind in (needs | may).items():
        if field in raw:
            args[field] = _value(field, raw[field], kind, day)
    if do in ("book", "emergency"):
        args["patient"] = _patient(args["patient"])
        args["source"] = _source(do, args.get("source", "emergency"))
    expect = text(raw, "expect")
    label = str(args.pop("as", "") or args.pop("token", ""))
    return Step(n, moment(raw["at"], day), do, args, label, expect)


def _value(field: str, value: object, kind: str, day: date) -> object:
    if kind == _SLOT:
        return moment(value, day)
    fits = {_TEXT: isinstance(value, str), _WHOLE: _is_count(value), _TABLE: isinstance(value, dict)}
    if not fits[kind]:
        raise Invalid(say("{field} must be {kind}, not {value}", field=field, kind=kind, value=repr(value)))
    if field in ("as", "token") and not value:
        raise Invalid(say("{field} must not be empty", field=field))
    return value


def _no_choice(field: str, value: object, choices: Iterable[str]) -> Invalid:
    known = ", ".join(choices)
    return Invalid(say("{field} cannot be {value}; it can be {choices}", field=field, value=repr(value), choices=known))


def _is_count(value: object) -> bool:
    return is_whole(value) and isinstance(value, int) and abs(value) <= MOST


def _source(do: str, value: object) -> Source:
    if value not in list(Source):
        raise _no_choice("source", value, Source)
    source = Source(str(value))
    if do == "emergency" and source is not Source.EMERGENCY:
        raise Invalid(say("an emergency has the source emergency"))
    return source


def _patient(table: Mapping[str, Any]) -> Patient:
    only(table, {"name", "phone", "age", "gender", "uhid"}, "patient")
    need(table, ("name",), "patient")
    age = table.get("age")
    if age is not None and not is_whole(age):
        raise Invalid(say("{field} must be {kind}, not {value}", field="age", kind=_WHOLE, value=repr(age)))
    return Patient(
        name=text(table, "name"),
        phone=text(table, "phone"),
        age=age,
        gender=text(table, "gender"),
        uhid=text(table, "uhid"),
    )


def _doctors(tables: list[Mapping[str, Any]], day: date, policy: Policy) -> list[PlannedDoctor]:
    doctors: list[PlannedDoctor] = []
    for table in tables:
        code = table.get("code")
        try:
            planned = _doctor(table, day, policy)
        except Invalid as problem:
            raise Invalid(say("doctor {doctor}: {problem}", doctor=str(code), problem=words_of(problem))) from problem
        if any(other.doctor.code == planned.doctor.code for other in doctors):
            raise Invalid(say("doctor {doctor} stands in the file twice", doctor=str(code)))
        doctors.append(planned)
    return sorted(doctors, key=lambda planned: planned.doctor.code)


def _doctor(table: Mapping[str, Any], day: date, policy: Policy) -> PlannedDoctor:
    only(table, {"code", "name", "specialization", "room", "consult_minutes", "active", "slots"}, "doctor")
    code = text(table, "code").strip()
    if not code:
        raise Invalid(say("{field} must not be empty", field="code"))
    doctor = Doctor(
        code,
        text(table, "name", code),
        text(table, "specialization"),
        text(table, "room"),
        optional_whole(table, "consult_minutes", 1),
        flag(table, "active", default=True),
    )
    found = sorted((_slot(slot, day, policy) for slot in tables(table, "slots")), key=lambda slot: slot.start)
    for one, other in zip(found, found[1:], strict=False):
        if other.start < one.end:
            raise Invalid(say("the slots at {one} and {other} overlap", one=clock(one.start), other=clock(other.start)))
    return PlannedDoctor(doctor, tuple(found))


def _slot(table: Mapping[str, Any], day: date, policy: Policy) -> Slot:
    only(table, {"start", "end", "capacity", "reserve"}, "slot")
    need(table, ("start", "end", "capacity"), say("a slot"))
    start, end = moment(table["start"], day), moment(table["end"], day)
    capacity, reserve = whole(table, "capacity", 1), optional_whole(table, "reserve", 0)
    if start.date() != day or end.date() != day or end <= start:
        raise Invalid(say("the slot at {at} must end after it starts, on {date}", at=clock(start), date=str(day)))
    if start.second or end.second:
        raise Invalid(say("the slot at {at} must start and end on whole minutes", at=clock(start)))
    if reserve is not None and reserve > capacity:
        words = say(
            "the reserve of the slot at {at} is above its capacity of {capacity}", at=clock(start), capacity=capacity
        )
        raise Invalid(words)
    return Slot(start, end, capacity, policy.reserve_for(capacity) if reserve is None else reserve)
