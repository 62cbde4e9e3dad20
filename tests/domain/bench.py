"""A bench for short tests: doctors, slots and tokens by short names, every answer as RULES §12 writes it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import Doctor, Patient, Slot, Source
from opd_desk.domain.policy import policy_from_table, preset
from opd_desk.domain.queueing import at_risk, call_order, outlook, queue, waitlist
from opd_desk.resources import resource
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.scenario import PlannedDoctor, Scenario

DATE = date(2026, 1, 29)
PRESETS = ("standard", "demotion", "elastic", "alternatives", "reserved", "preemption")


def presets():
    """Return the six presets as they are shipped."""
    return {
        name: preset(name, tomllib.loads(resource("policies", f"{name}.toml").read_text(encoding="utf-8")))
        for name in PRESETS
    }


def moment(text):
    """Return `09:30` of the date, or `28 18:00` of another day of the month."""
    day, _, clock = text.rpartition(" ")
    return datetime.combine(DATE.replace(day=int(day)) if day else DATE, time.fromisoformat(clock))


def slot(start, minutes, capacity, reserve=0):
    """Return a slot that starts then and lasts so many minutes."""
    begins = moment(start)
    return Slot(begins, begins + timedelta(minutes=minutes), capacity, reserve)


class Bench:
    """One day's counter under `policy`, changed by `changes`; `D1` has `slots`, each of `others` its own."""

    def __init__(self, policy, *slots, others=None, doctors=None, **changes):
        self.policy = policy_from_table({"base": policy, **changes}, presets())
        planned = []
        for code, hours in {"D1": slots, **(others or {})}.items():
            doctor = Doctor(code, f"Dr. {code}", "Cardiology")
            planned.append(PlannedDoctor(replace(doctor, **(doctors or {}).get(code, {})), tuple(hours)))
        self.counter = DomainCounter(Scenario("bench", self.policy, DATE, tuple(planned), ()))
        self.ids = {}
        self.refused: Any = None
        self.log = []
        self.now = moment("08:00")

    def at(self, text):
        """Let the clock go to this time, and settle."""
        self.now = moment(text)
        self.counter.settle(self.now)
        self.log += self.counter.take_events()
        return self

    def day(self, doctor="D1"):
        return next(day for day in self.counter.days() if day.doctor.code == doctor)

    # commands; each answers "done", a status or "refused:REASON"

    def book(self, label, source="online", start=None, doctor="D1", **who):
        """Book a patient of this name; its own phone, unless one is given."""
        patient = Patient(**{"name": label, "phone": str(1_000_000 + len(self.ids)), **who})
        wish = Request(patient, Source(source), moment(start) if start else None)
        outcome = self.answer(lambda: self.ids.update({label: self.counter.book(doctor, wish, self.now).id}))
        return outcome if outcome != "done" else self.status(label)

    def give(self, command, label):
        return self.answer(lambda: self.counter.on_token(command, self.ids[label], self.now))

    def cancel(self, label, reason=""):
        return self.answer(lambda: self.counter.cancel(self.ids[label], reason, self.now))

    def move(self, label, start, doctor=None):
        return self.answer(lambda: self.counter.move(self.ids[label], doctor, moment(start), self.now))

    def call(self, doctor="D1"):
        return self.answer(lambda: self.counter.call_next(doctor, self.now))

    def delay(self, minutes, doctor="D1"):
        return self.answer(lambda: self.counter.delay(doctor, minutes, self.now))

    def away(self, from_, doctor="D1"):
        return self.answer(lambda: self.counter.away(doctor, moment(from_), self.now))

    def close(self, start, doctor="D1"):
        return self.answer(lambda: self.counter.set_open(doctor, moment(start), self.now, is_open=False))

    def open(self, start, doctor="D1"):
        return self.answer(lambda: self.counter.set_open(doctor, moment(start), self.now, is_open=True))

    def capacity(self, start, capacity, reserve=None, doctor="D1"):
        return self.answer(lambda: self.counter.set_capacity(doctor, moment(start), capacity, reserve, self.now))

    def add(self, start, end, capacity, reserve=None, doctor="D1"):
        new = NewSlot(moment(start), moment(end), capacity, reserve)
        return self.answer(lambda: self.counter.add_slot(doctor, new, self.now))

    def undo(self, doctor="D1"):
        return self.answer(lambda: self.counter.undo(doctor, self.now))

    def answer(self, command):
        self.counter.settle(self.now)
        try:
            command()
        except OpdError as refused:
            self.refused = refused
            return f"refused:{refused.reason}"
        finally:
            self.counter.settle(self.now)
            self.log += self.counter.take_events()
        return "done"

    # what became of it

    def token(self, label):
        return next(day.tokens[self.ids[label]] for day in self.counter.days() if self.ids[label] in day.tokens)

    def status(self, label):
        return str(self.token(label).status)

    def statuses(self, *labels):
        return [self.status(label) for label in labels]

    def where(self, label):
        """Return a token's doctor and slot: `D1 09:00`."""
        token = self.token(label)
        return f"{token.doctor} {token.slot:%H:%M}"

    def number(self, label):
        return self.token(label).number

    def slot(self, start, doctor="D1"):
        return self.day(doctor).slot(moment(start))

    def held(self, start, doctor="D1"):
        return self.day(doctor).held(self.slot(start, doctor))

    def queue(self, start, doctor="D1"):
        return self.labels(queue(self.day(doctor), self.slot(start, doctor)))

    def waitlist(self, start=None, doctor="D1"):
        return self.labels(waitlist(self.day(doctor), self.slot(start, doctor) if start else None))

    def calls(self, doctor="D1"):
        return self.labels(call_order(self.day(doctor)))

    def at_risk(self, doctor="D1"):
        return self.labels(at_risk(self.day(doctor), self.now))

    def position(self, label):
        token = self.token(label)
        return outlook(self.day(token.doctor), self.now).positions.get(token.id)

    def estimates(self, doctor="D1"):
        """Return `HH:MM:SS` by label."""
        labels = {token: label for label, token in self.ids.items()}
        found = outlook(self.day(doctor), self.now).estimates
        return {labels[token]: f"{when:%H:%M:%S}" for token, when in found.items()}

    def alternatives(self):
        return [f"{place.doctor} {place.start:%H:%M}" for place in self.refused.alternatives]

    def labels(self, tokens):
        labels = {token: label for label, token in self.ids.items()}
        return [labels[token.id] for token in tokens]


def brought_to(status):
    """Return a bench at 09:30 whose token `a` has this status."""
    bench = Bench("demotion", slot("09:00", 60, 1), slot("10:00", 60, 9))
    if status == "waitlisted":
        bench.book("before", start="09:00")
    bench.book("a", "online", "09:00")
    bench.at("09:30")
    if status in ("checked_in", "in_consultation", "completed"):
        bench.give("check_in", "a")
    if status in ("in_consultation", "completed"):
        bench.call()
    if status == "completed":
        bench.give("complete", "a")
    if status == "cancelled":
        bench.cancel("a")
    if status == "no_show":
        bench.give("no_show", "a")
    assert bench.status("a") == status
    return bench
