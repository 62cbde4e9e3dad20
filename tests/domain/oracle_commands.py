"""The commands of RULES §4, §6 and §9 on the naive desk, one method each; nothing here settles or undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.domain.oracle_places import LIVE, UNSEEN, Refused, minutes

if TYPE_CHECKING:
    from tests.domain.oracle import Desk

ON_THE_DAY = ("check_in", "not_arrived", "complete", "requeue", "skip", "recall")
FROM = {
    "check_in": ("confirmed", "waitlisted"),
    "not_arrived": ("checked_in", "waitlisted"),
    "complete": ("in_consultation",),
    "requeue": ("in_consultation", "completed"),
    "skip": ("checked_in",),
    "recall": ("checked_in",),
    "cancel": UNSEEN,
    "no_show": ("confirmed", "checked_in"),
    "reinstate": ("cancelled", "no_show"),
    "escalate": UNSEEN,
    "move": UNSEEN,
}


class Commands:
    """Gives commands to a desk; a token is known by the key under which it was booked."""

    def __init__(self, desk: Desk):
        self.desk = desk

    def find(self, key):
        for token in self.desk.tokens:
            if token["key"] == key:
                return token
        raise Refused("unknown")

    def require(self, token, command):
        """Refuse in the order of RULES §6."""
        if command in ON_THE_DAY and self.desk.now.date() < self.desk.date:
            raise Refused("wrong_day")
        status = token["status"]
        waits = status == "waitlisted"
        if (
            status not in FROM[command]
            or (command == "check_in" and waits and token["arrived"])
            or (command == "not_arrived" and waits and not token["arrived"])
            or (command == "escalate" and token["source"] == "emergency")
        ):
            raise Refused("wrong_status")

    def duplicate(self, code, patient, but=None):
        if not self.desk.policy["one_per_day"]:
            return False
        same = [t for t in self.desk.tokens_of(code) if t["patient"] == patient and t["key"] != but]
        return any(token["status"] in LIVE for token in same)

    # §4

    def book(self, key, patient, doctor, source, slot=None):
        desk = self.desk
        wanted = desk.slot(doctor, slot) if slot else None
        if not desk.doctor(doctor)["active"] or desk.now.date() > desk.date:
            raise Refused("invalid")
        if self.duplicate(doctor, patient):
            raise Refused("duplicate")
        if wanted:
            desk.require_usable(wanted)
        else:
            usable = desk.usable(doctor)
            if not usable:
                raise Refused("no_slot")
            with_place = [s for s in usable if source != "emergency" and desk.has_place(s, source)]
            wanted = (with_place or usable)[0]
        token = {
            "key": key,
            "patient": patient,
            "doctor": doctor,
            "slot": wanted["start"],
            "source": source,
            "status": "new",
            "requested_at": desk.now,
            "arrived": source in ("walk_in", "emergency") and desk.now.date() == desk.date,
            "skipped": False,
            "inside": False,
            "reason": "",
            "called": None,
            "number": desk.doctor(doctor)["last"] + 1,
        }
        self.admit(token, wanted)
        desk.doctor(doctor)["last"] += 1
        desk.tokens.append(token)

    def admit(self, token, wanted):
        """Give a place in or from the wanted slot, or do as `when_full` says."""
        desk = self.desk
        found = desk.place_for(token, wanted)
        if found is not None:
            desk.seat(token, found)
        elif desk.when_full(token["source"]) == "waitlist":
            token["slot"] = wanted["start"]
            desk.become(token, "waitlisted")
        else:
            self.full(token, wanted)

    def full(self, token, wanted):
        raise Refused("slot_full", self.desk.alternatives(wanted["doctor"], wanted["start"], token["source"]))

    # §6

    def on_token(self, name, key):
        token = self.find(key)
        self.require(token, name)
        getattr(self, name)(token)

    def check_in(self, token):
        token["arrived"] = True
        if token["status"] == "confirmed":
            self.desk.become(token, "checked_in")

    def not_arrived(self, token):
        token["arrived"] = False
        if token["status"] == "checked_in":
            self.desk.become(token, "confirmed")

    def complete(self, token):
        self.desk.become(token, "completed")

    def requeue(self, token):
        if self.duplicate(token["doctor"], token["patient"], but=token["key"]):
            raise Refused("duplicate")
        self.desk.become(token, "checked_in")

    def skip(self, token):
        token["skipped"] = True

    def recall(self, token):
        token["skipped"] = False

    def no_show(self, token):
        if self.desk.now < self.desk.begins(token) + minutes(self.desk.policy["grace_minutes"]):
            raise Refused("too_early")
        self.desk.become(token, "no_show")

    def reinstate(self, token):
        desk = self.desk
        if self.duplicate(token["doctor"], token["patient"], but=token["key"]):
            raise Refused("duplicate")
        slot = desk.own_slot(token)
        desk.require_usable(slot)
        token["reason"] = ""
        if token["source"] == "emergency":
            self.admit(token, slot)
        elif desk.has_place(slot, token["source"]):
            desk.seat(token, slot)
        elif desk.when_full(token["source"]) == "waitlist":
            desk.become(token, "waitlisted")
        else:
            self.full(token, slot)

    def escalate(self, token):
        desk = self.desk
        token["source"] = "emergency"
        token["requested_at"] = desk.now
        if desk.now.date() == desk.date:
            token["arrived"] = True
            if token["status"] == "confirmed":
                desk.become(token, "checked_in")
        usable = desk.usable(token["doctor"])
        if token["status"] == "waitlisted" and usable:
            own = desk.own_slot(token)
            found = desk.place_for(token, own if own in usable else usable[0])
            if found is not None:
                desk.seat(token, found)

    def cancel(self, key, reason):
        token = self.find(key)
        self.require(token, "cancel")
        self.desk.become(token, "cancelled")
        token["reason"] = reason

    def call_next(self, doctor):
        desk = self.desk
        if desk.now.date() < desk.date:
            raise Refused("wrong_day")
        order = desk.call_order(doctor)
        if not order:
            raise Refused("nobody_waiting")
        for token in desk.tokens_of(doctor):
            if token["status"] == "in_consultation":
                desk.become(token, "completed")
        desk.become(order[0], "in_consultation")
        order[0]["inside"] = True
        order[0]["called"] = desk.now

    def move(self, key, doctor, slot):
        desk = self.desk
        token = self.find(key)
        wanted = desk.slot(doctor, slot)
        self.require(token, "move")
        own = desk.own_slot(token)
        if wanted is own or not (desk.doctor(doctor)["active"] or doctor == token["doctor"]):
            raise Refused("invalid")
        if doctor != token["doctor"] and self.duplicate(doctor, token["patient"]):
            raise Refused("duplicate")
        desk.require_usable(wanted)
        if not self.makes_place(token, wanted):
            self.full(token, wanted)
        self.sit_with(token, wanted)

    def makes_place(self, token, slot):
        desk = self.desk
        if desk.has_place(slot, token["source"]):
            return True
        return token["source"] == "emergency" and bool(desk.steps(desk.policy["emergency"], token, [slot]))

    def sit_with(self, token, slot):
        desk = self.desk
        if slot["doctor"] != token["doctor"]:
            desk.doctor(slot["doctor"])["last"] += 1
            token["doctor"] = slot["doctor"]
            token["number"] = desk.doctor(slot["doctor"])["last"]
        desk.seat(token, slot)

    # §9

    def delay(self, doctor, n):
        if n < 0:
            raise Refused("invalid")
        self.desk.doctor(doctor)["delay"] = n

    def away(self, doctor, from_):
        desk = self.desk
        shut = [slot for slot in desk.slots_of(doctor) if slot["end"] + desk.late(doctor) > from_]
        plan = []
        for slot in shut:
            for token in desk.tokens_in(slot):
                expected = desk.estimate(token)
                stays = slot["start"] < from_ and token["status"] != "waitlisted" and expected and expected < from_
                if token["status"] in UNSEEN and not stays:
                    plan.append(token)
        for slot in shut:
            slot["open"] = False
        for token in sorted(plan, key=lambda t: (desk.rank(t), t["requested_at"], t["number"])):
            self.resettle(token)

    def resettle(self, token):
        desk = self.desk
        offers = []
        for colleague in desk.colleagues(token["doctor"]):
            if not self.duplicate(colleague["code"], token["patient"]):
                offers += desk.usable(colleague["code"])
        for slot in sorted(offers, key=lambda s: (s["start"], s["doctor"])):
            fits = token["source"] == "emergency" or slot["start"] >= token["slot"]
            if fits and self.makes_place(token, slot):
                self.sit_with(token, slot)
                return
        desk.become(token, "waitlisted")

    def set_open(self, doctor, start, is_open):
        self.desk.slot(doctor, start)["open"] = is_open

    def capacity(self, doctor, start, capacity, reserve):
        slot = self.desk.slot(doctor, start)
        reserve = slot["reserve"] if reserve is None else reserve
        if capacity < 1 or not 0 <= reserve <= capacity:
            raise Refused("invalid")
        if capacity < slot["capacity"] and capacity < self.desk.held(slot):
            raise Refused("capacity_in_use")
        slot["capacity"], slot["reserve"] = capacity, reserve

    def add_slot(self, doctor, start, end, capacity, reserve):
        if reserve is None:
            reserve = max(0, min(self.desk.policy["reserve"], capacity - 1))
        crosses = any(start < slot["end"] and slot["start"] < end for slot in self.desk.slots_of(doctor))
        if end <= start or crosses or capacity < 1 or not 0 <= reserve <= capacity:
            raise Refused("invalid")
        new = {"doctor": doctor, "start": start, "end": end, "capacity": capacity, "reserve": reserve, "open": True}
        self.desk.slots.append(new)
