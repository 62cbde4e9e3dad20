"""The desk and the naive oracle play the same random days and must agree on everything, after every command."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError, SlotFull
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import Doctor, Patient, Slot, Source
from opd_desk.domain.policy import preset
from opd_desk.domain.queueing import at_risk, outlook, queue, waitlist
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.scenario import PlannedDoctor, Scenario
from tests.domain.oracle import Desk
from tests.domain.oracle_clerk import Clerk
from tests.domain.oracle_places import Refused
from tests.domain.worlds import DATE, STRIDES, random_command, random_doctors, random_policy, random_slots


class Pair:
    """One day, kept twice: by the desk (`counter`) and by the oracle (`clerk`)."""

    def __init__(self, rng):
        table = random_policy(rng)
        doctors = random_doctors(rng)
        slots = random_slots(rng, doctors)
        planned = tuple(
            PlannedDoctor(
                Doctor(
                    code=d["code"],
                    name=d["code"],
                    specialization=d["specialization"],
                    active=d["active"],
                    consult_minutes=d["consult_minutes"],
                ),
                tuple(
                    Slot(s["start"], s["end"], s["capacity"], s["reserve"]) for s in slots if s["doctor"] == d["code"]
                ),
            )
            for d in doctors
        )
        self.counter = DomainCounter(Scenario("random", preset("random", table), DATE, planned, ()))
        self.clerk = Clerk(Desk(table, DATE, doctors, slots))
        self.ids = {}
        self.next = count(1)
        self.patients = {}

    def change_policy(self, table):
        self.clerk.desk.policy = table
        for day in self.counter.days():
            day.policy = preset("random", table)

    def starts(self):
        return {day.doctor.code: [slot.start for slot in day.slots] or [at_seven()] for day in self.counter.days()}

    def by_oracle(self, now, name, what):
        """Return what the oracle answers."""
        what = dict(what)
        if name == "book":
            person = (what.pop("name").casefold().split(), what.pop("phone").replace(" ", ""))
            what["patient"] = person if person[1] else self.key
            what["key"] = self.key
        try:
            self.clerk.do(now, name, **what)
        except Refused as refused:
            return refused.reason, refused.alternatives
        return "done", []

    def by_desk(self, now, name, what):
        """Return what the desk answers."""
        self.counter.settle(now)
        try:
            self.give(now, name, **what)
        except SlotFull as refused:
            return refused.reason, [(place.start, place.doctor) for place in refused.alternatives]
        except OpdError as refused:
            return refused.reason, []
        finally:
            self.counter.settle(now)
        return "done", []

    def give(self, now, command, **what):
        counter = self.counter
        if command == "book":
            patient = Patient(what["name"], what["phone"])
            token = counter.book(what["doctor"], Request(patient, Source(what["source"]), what["slot"]), now)
            self.ids[self.key] = token.id
        elif command == "on_token":
            counter.on_token(what["name"], self.ids[what["key"]], now)
        elif command == "cancel":
            counter.cancel(self.ids[what["key"]], what["reason"], now)
        elif command == "move":
            counter.move(self.ids[what["key"]], what["doctor"], what["slot"], now)
        elif command == "add_slot":
            counter.add_slot(
                what["doctor"], NewSlot(what["start"], what["end"], what["capacity"], what["reserve"]), now
            )
        elif command == "set_open":
            counter.set_open(what["doctor"], what["start"], now, is_open=what["is_open"])
        elif command == "capacity":
            counter.set_capacity(what["doctor"], what["start"], what["capacity"], what["reserve"], now)
        elif command in ("delay", "away"):
            getattr(counter, command)(what["doctor"], what["n" if command == "delay" else "from_"], now)
        else:
            getattr(counter, command)(what["doctor"], now)

    def step(self, now, name, what):
        """Give both the same command and compare everything."""
        self.key = next(self.next)
        expected = self.by_oracle(now, name, what)
        assert self.by_desk(now, name, what) == expected
        self.clerk.tick()
        assert self.desk_view(now) == self.oracle_view()
        return expected[0]

    def desk_view(self, now):
        keys = {token: key for key, token in self.ids.items()}
        tokens, slots, days = {}, [], []
        for day in self.counter.days():
            ahead = outlook(day, now)
            days.append((day.doctor.code, day.delay, day.last_number, [keys[t.id] for t in at_risk(day, now)]))
            for slot in day.slots:
                orders = [keys[t.id] for t in queue(day, slot)], [keys[t.id] for t in waitlist(day, slot)]
                figures = slot.start, slot.end, slot.capacity, slot.reserve, slot.open, day.held(slot)
                slots.append((day.doctor.code, *figures, *orders))
            for token in day.tokens.values():
                marks = token.arrived, token.skipped, token.inside, token.reason
                where = token.doctor, token.slot, token.number, str(token.source), str(token.status), token.requested_at
                seen = ahead.positions.get(token.id), ahead.estimates.get(token.id)
                tokens[keys[token.id]] = (*where, *marks, *seen)
        return {"days": days, "slots": slots, "tokens": tokens}

    def oracle_view(self):
        desk = self.clerk.desk
        tokens, slots, days = {}, [], []
        for doctor in desk.doctors:
            code = doctor["code"]
            estimates = {token["key"]: t for token, t in desk.estimates(code)}
            last = max((slot["end"] for slot in desk.slots_of(code)), default=None)
            late = sorted(((t, self.number(key), key) for key, t in estimates.items() if last and t > last))
            days.append((code, doctor["delay"], doctor["last"], [key for *_, key in late]))
            for slot in desk.slots_of(code):
                own = [token for token in desk.waitlist(slot) if token["slot"] == slot["start"]]
                orders = [t["key"] for t in desk.queue(slot)], [t["key"] for t in own]
                figures = (slot[name] for name in ("start", "end", "capacity", "reserve", "open"))
                slots.append((code, *figures, desk.held(slot), *orders))
            for token in desk.tokens_of(code):
                names = ("doctor", "slot", "number", "source", "status", "requested_at")
                marks = ("arrived", "skipped", "inside", "reason")
                seen = desk.position(token), estimates.get(token["key"])
                tokens[token["key"]] = (*(token[name] for name in names + marks), *seen)
        return {"days": days, "slots": slots, "tokens": tokens}

    def number(self, key):
        return self.clerk.find(key)["number"]


def at_seven():
    return datetime.combine(DATE, time(7))


def play(rng, steps):
    """Play a random day; return how often each outcome came."""
    pair = Pair(rng)
    now = datetime.combine(DATE, time(8)) - timedelta(hours=rng.choice([0, 0, 0, 0, 14]))
    seen: dict[tuple[str, str], int] = {}
    for _ in range(steps):
        now += timedelta(minutes=rng.choice(STRIDES))
        if now.date() < DATE and rng.random() < 0.1:
            now = datetime.combine(DATE, time(8))
        if rng.random() < 0.02:
            pair.change_policy(random_policy(rng))
        name, what = random_command(rng, list(pair.ids), pair.starts())
        outcome = pair.step(now, name, what)
        seen[name, outcome] = seen.get((name, outcome), 0) + 1
    return seen


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(rng=st.randoms(use_true_random=False), steps=st.integers(1, 40))
def test_desk_and_oracle_agree_on_any_day(rng, steps):
    play(rng, steps)


@pytest.mark.parametrize("seed", range(40))
def test_desk_and_oracle_agree_on_long_days(seed):
    play(random.Random(seed), 120)
