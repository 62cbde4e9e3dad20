"""Places, steps and the way of a booking on the naive desk (RULES §2 to §4), recounted at every question."""

from __future__ import annotations

from datetime import datetime, timedelta

HOLDS = ("confirmed", "checked_in", "in_consultation", "completed")
LIVE = ("waitlisted", "confirmed", "checked_in", "in_consultation")
UNSEEN = ("waitlisted", "confirmed", "checked_in")


class Refused(Exception):
    def __init__(self, reason, alternatives=()):
        super().__init__(reason)
        self.reason = reason
        self.alternatives = list(alternatives)


def minutes(n):
    return timedelta(minutes=n)


class Places:
    """`policy` is a table of RULES §3; `doctors` are dicts of code, specialization, active and consult_minutes."""

    def __init__(self, policy, date, doctors, slots):
        self.policy = policy
        self.date = date
        self.now = datetime.min
        self.doctors = [dict(doctor, delay=0, last=0) for doctor in doctors]
        self.slots = [dict(slot) for slot in slots]
        self.tokens = []

    # who and where

    def doctor(self, code):
        return next(doctor for doctor in self.doctors if doctor["code"] == code)

    def slots_of(self, code):
        return sorted((s for s in self.slots if s["doctor"] == code), key=lambda s: s["start"])

    def slot(self, code, start):
        for slot in self.slots:
            if slot["doctor"] == code and slot["start"] == start:
                return slot
        raise Refused("unknown")

    def own_slot(self, token):
        return self.slot(token["doctor"], token["slot"])

    def tokens_of(self, code):
        return [token for token in self.tokens if token["doctor"] == code]

    def tokens_in(self, slot):
        return [token for token in self.tokens_of(slot["doctor"]) if token["slot"] == slot["start"]]

    # §2 places

    def late(self, code):
        return minutes(self.doctor(code)["delay"])

    def held(self, slot):
        return len([token for token in self.tokens_in(slot) if token["status"] in HOLDS])

    def emergencies(self, slot):
        return len([t for t in self.tokens_in(slot) if t["status"] in HOLDS and t["source"] == "emergency"])

    def unused_reserve(self, slot):
        release = self.policy["reserve_release"]
        if release != "never" and self.now >= slot["start"] + self.late(slot["doctor"]) + minutes(release):
            return 0
        return max(0, slot["reserve"] - self.emergencies(slot))

    def has_place(self, slot, source):
        if source == "emergency":
            return self.held(slot) < slot["capacity"]
        return self.held(slot) + self.unused_reserve(slot) < slot["capacity"]

    def ended(self, slot):
        return self.now >= slot["end"] + self.late(slot["doctor"])

    def usable(self, code):
        return [slot for slot in self.slots_of(code) if slot["open"] and not self.ended(slot)]

    def require_usable(self, slot):
        if self.ended(slot):
            raise Refused("slot_ended")
        if not slot["open"]:
            raise Refused("slot_closed")

    # §3 steps

    def rank(self, token):
        return self.policy["ranks"][token["source"]]

    def become(self, token, status):
        if status != "checked_in":
            token["skipped"] = False
        token["status"] = status

    def seat(self, token, slot):
        token["slot"] = slot["start"]
        self.become(token, "checked_in" if token["arrived"] else "confirmed")

    def victim(self, newcomer, slots):
        found = None
        for slot in slots:
            for token in self.tokens_in(slot):
                if token["status"] not in ("confirmed", "checked_in") or token["inside"]:
                    continue
                if self.rank(token) <= self.rank(newcomer):
                    continue
                worth = (self.rank(token), not token["arrived"], token["requested_at"], token["number"])
                if found is None or worth > found[0]:
                    found = (worth, token)
        return found[1] if found else None

    def step(self, name, newcomer, slots):
        """Return the slot in which the step makes a place, or None; the victim is displaced then."""
        if name == "overflow":
            most = self.policy["overflow"]
            return slots[0] if most == "none" or self.held(slots[0]) - slots[0]["capacity"] < most else None
        victim = self.victim(newcomer, slots)
        if victim is None:
            return None
        left = self.own_slot(victim)
        if name == "rebook":
            later = [slot for slot in self.usable(victim["doctor"]) if slot["start"] > left["start"]]
            later = [slot for slot in later if self.has_place(slot, victim["source"])]
            if not later:
                return None
            self.seat(victim, later[0])
        elif name == "demote":
            self.become(victim, "waitlisted")
        else:
            self.become(victim, "cancelled")
            victim["reason"] = "displaced"
        return left

    def steps(self, names, newcomer, slots):
        for name in names:
            made = self.step(name, newcomer, slots)
            if made is not None:
                return made
        return None

    # §4.4

    def place_for(self, token, target):
        """Return the slot in which this token is to sit, or None; displaces whom it must."""
        others = [slot for slot in self.usable(target["doctor"]) if slot is not target]
        if token["source"] == "emergency":
            return self.emergency_place(token, [target, *others])
        if self.has_place(target, token["source"]):
            return target
        if self.policy["scope"] == "slot":
            return self.steps(self.policy["preempt"], token, [target])
        for slot in others:
            if self.has_place(slot, token["source"]):
                return slot
        return self.steps(self.policy["preempt"], token, self.usable(target["doctor"]))

    def emergency_place(self, token, slots):
        if self.policy["scope"] == "day":
            for slot in slots:
                if self.has_place(slot, "emergency"):
                    return slot
        for slot in slots:
            if self.has_place(slot, "emergency"):
                return slot
            made = self.steps(self.policy["emergency"], token, [slot])
            if made is not None:
                return made
        return None

    def when_full(self, source):
        choice = self.policy["when_full"]
        if isinstance(choice, dict):
            return choice["emergency" if source == "emergency" else "rest"]
        return choice

    def alternatives(self, code, asked, source):
        """Return (start, doctor code) of the slots that are offered instead."""
        own = [s for s in self.usable(code) if s["start"] != asked and self.has_place(s, source)]
        rest = []
        for colleague in self.colleagues(code):
            rest += [s for s in self.usable(colleague["code"]) if self.has_place(s, source)]
        rest.sort(key=lambda s: (s["start"], s["doctor"]))
        return [(s["start"], s["doctor"]) for s in own + rest]

    def colleagues(self, code):
        field = self.doctor(code)["specialization"]
        return [d for d in self.doctors if d["code"] != code and d["active"] and d["specialization"] == field]
