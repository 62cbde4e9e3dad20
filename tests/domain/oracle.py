"""A second, naive desk: the rules of RULES §2 to §9 on plain dicts, everything recounted at every question.

It shares no code with the desk under test, knows no caches and no events, and undoes by copies of the whole world.
"""

from __future__ import annotations

from datetime import timedelta

from tests.domain.oracle_places import Places, minutes


class Desk(Places):
    """Settles, and tells orders and estimates (RULES §5, §7, §8)."""

    # §5

    def settle(self):
        for doctor in self.doctors:
            self.carry(doctor["code"])
            while self.promote_one(doctor["code"]):
                pass

    def carry(self, code):
        usable = self.usable(code)
        for token in self.tokens_of(code):
            if token["status"] == "waitlisted" and self.own_slot(token) not in usable:
                after = [slot for slot in usable if slot["start"] > token["slot"]]
                if after:
                    token["slot"] = after[0]["start"]

    def promote_one(self, code):
        for slot in self.usable(code):
            line = self.waitlist(slot)
            if not line:
                continue
            first = line[0]
            if self.has_place(slot, first["source"]):
                self.seat(first, slot)
                return True
            if first["source"] == "emergency":
                found = self.place_for(first, slot)
                if found is not None:
                    self.seat(first, found)
                    return True
        return False

    # §7

    def waitlist(self, slot):
        """Return the waitlist that this slot draws from."""
        pool = self.tokens_in(slot) if self.policy["scope"] == "slot" else self.tokens_of(slot["doctor"])
        line = [token for token in pool if token["status"] == "waitlisted"]
        return sorted(line, key=lambda t: (self.rank(t), t["requested_at"], t["number"]))

    def queue(self, slot):
        inside = [token for token in self.tokens_in(slot) if token["status"] == "in_consultation"]
        rest = [token for token in self.tokens_in(slot) if token["status"] in ("checked_in", "confirmed")]
        return inside + sorted(rest, key=lambda t: (t["skipped"], self.rank(t), t["requested_at"], t["number"]))

    def call_order(self, code):
        here = [token for token in self.tokens_of(code) if token["status"] == "checked_in"]
        first = [token for token in here if token["source"] == "emergency" and not token["skipped"]]
        rest = [token for token in here if token not in first]
        first.sort(key=lambda t: (t["requested_at"], t["number"]))
        rest.sort(key=lambda t: (t["skipped"], t["slot"], self.rank(t), t["requested_at"], t["number"]))
        return first + rest

    def position(self, token):
        for slot in self.slots_of(token["doctor"]):
            if token in self.queue(slot):
                return self.queue(slot).index(token) + 1
        if token["status"] == "waitlisted":
            return self.waitlist(self.own_slot(token)).index(token) + 1
        return None

    # §8

    def takes(self, slot):
        fixed = self.doctor(slot["doctor"])["consult_minutes"]
        if fixed is not None:
            return minutes(fixed)
        return timedelta(seconds=int((slot["end"] - slot["start"]).total_seconds()) // slot["capacity"])

    def begins(self, token):
        return max(token["slot"] + self.late(token["doctor"]), token["requested_at"])

    def overdue(self, token):
        return token["status"] == "confirmed" and self.now >= self.begins(token) + minutes(self.policy["grace_minutes"])

    def estimates(self, code):
        """Return (token, time) pairs."""
        found = []
        t = self.now
        for token in self.tokens_of(code):
            if token["status"] == "in_consultation":
                t = max(t, token["called"] + self.takes(self.own_slot(token)))
        calls = self.call_order(code)
        urgent = [token for token in calls if token["source"] == "emergency" and not token["skipped"]]
        running = [slot for slot in self.slots_of(code) if not self.ended(slot)]
        for token in urgent:
            if running:
                t = max(t, running[0]["start"] + self.late(code))
            found.append((token, t))
            t += self.takes(self.own_slot(token))
        for slot in self.slots_of(code):
            t = max(t, slot["start"] + self.late(code))
            for token in self.queue(slot):
                if token["status"] == "in_consultation" or token in urgent or token["skipped"] or self.overdue(token):
                    continue
                found.append((token, t))
                t += self.takes(slot)
        for token in calls:
            if token["skipped"]:
                found.append((token, t))
                t += self.takes(self.own_slot(token))
        return found

    def estimate(self, token):
        return next((t for known, t in self.estimates(token["doctor"]) if known is token), None)

    # copies

    def copy(self):
        rows = {name: [dict(row) for row in self.__dict__[name]] for name in ("doctors", "slots", "tokens")}
        return rows | {"policy": self.policy, "date": self.date, "now": self.now}

    def restore(self, state):
        self.__dict__.update(state)
